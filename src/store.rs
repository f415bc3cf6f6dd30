//! Keeps things on this device and lets several tabs, and several apps on a page, work on one session without losing
//! an answer.
//!
//! Storage may throw, drop what it is given, or lie. So a write is read back before it counts, a removal is looked at,
//! and something missing is the reader's wish only where an erase of ours has announced itself.

use crate::intent::{Durability, StorageStatus};
#[cfg(target_arch = "wasm32")]
use crate::platform::{address::Listener, storage};
use crate::reading::Reading;
use crate::state::{Area, Stored};
use alignment::{Action, Refusal, Session, Stamp, apply, decode, encode};
use std::cell::{Cell, RefCell};

const SESSION_KEY: &str = "camber.session";
/// A team's codes, until their round is closed, if a facilitator wants that.
const TEAM_KEY: &str = "camber.team";
/// Whom a team's pictures have shown, so that no later one can be subtracted from them.
const SHOWN_KEY: &str = "camber.team-shown";
const LANGUAGE_KEY: &str = "camber.language";
const READING_KEY: &str = "camber.reading";
/// A line for each page of the tab: its folder, and how far down it stood.
const SCROLL_KEY: &str = "camber.scroll";
const SHARED_KEY: &str = "camber.shared-computer";
/// That everything was erased, until the second store is empty too.
const ERASED_KEY: &str = "camber.erased";
/// Written over what is erased just before it is removed. By that, other tabs know an erase of ours from anybody
/// else's; and where the browser does not remove, nothing but this stays.
const ERASED: &str = "erased";

/// What other tabs may change while the app goes on.
#[cfg(target_arch = "wasm32")]
const HEARD: [&str; 4] = [SESSION_KEY, SHARED_KEY, TEAM_KEY, SHOWN_KEY];

/// The browser refuses to keep or to give anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Denied;

/// Where texts are kept: the browser, or a test's stand-in that fails. Never asked about [`Area::Nowhere`].
pub trait Storage {
    /// The text kept under a key, if any.
    ///
    /// # Errors
    /// [`Denied`] where storage cannot be read.
    fn read(&self, area: Area, key: &str) -> Result<Option<String>, Denied>;
    /// Keeps a text. Whether it is kept is known only when it is read.
    fn write(&self, area: Area, key: &str, text: &str);
    /// Removes a text. Whether it is gone is known only when it is read.
    fn remove(&self, area: Area, key: &str);
    /// Tells the apps in this document that the session has changed or was erased.
    fn announce(&self, area: Area, erased: bool);
    /// Bytes as a text that can be kept; empty where that cannot be had.
    fn text_of(&self, bytes: &[u8]) -> String;
    /// The bytes of such a text.
    fn bytes_of(&self, text: &str) -> Option<Vec<u8>>;
}

/// Why an app looks at what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Something has changed.
    Change,
    /// Another app or tab of ours has erased everything.
    Erasure,
    /// The page is seen again. What is missing may have an announcement on its way.
    Show,
    /// The page has slept, and has heard nothing.
    Wake,
}

/// What one app keeps in one area of the browser's storage.
pub struct Store<S> {
    storage: S,
    area: Cell<Area>,
    /// The stored text whose content the app has already: it need not be read again, and an announcement of it, such as
    /// the app's own, is no news. It was found in storage, so that something is missing when it is gone.
    known: RefCell<Option<String>>,
    /// Whether there is a second store, which says when a text is durable (`static/device.js`).
    has_second: Cell<bool>,
    /// The text of which it has said so last.
    durable: RefCell<Option<String>>,
    /// Whether the last erase has left nothing here.
    is_gone: Cell<bool>,
}

impl<S: Storage> Store<S> {
    /// The store in this area.
    pub fn new(storage: S, area: Area) -> Store<S> {
        Store {
            storage,
            area: Cell::new(area),
            known: RefCell::default(),
            has_second: Cell::default(),
            durable: RefCell::default(),
            is_gone: Cell::new(true),
        }
    }

    /// Keeps things in this area from now on.
    pub fn move_to(&self, area: Area) {
        if self.area.replace(area) != area {
            self.known.take();
        }
    }

    /// What is found at the start: the session, or a new one, and what becomes of it.
    pub fn load(&self) -> (Session, StorageStatus) {
        if self.is_shared() {
            return (Session::default(), StorageStatus::SharedComputer);
        }
        let Ok(stored) = self.read(SESSION_KEY) else {
            return (Session::default(), StorageStatus::Denied);
        };
        let storage_status = self.storage_status(stored.as_deref());
        match stored.as_deref().map(|text| self.decode(text)) {
            None => (Session::default(), storage_status),
            Some(Ok(session)) => {
                self.known.replace(stored);
                (session, storage_status)
            }
            Some(Err(refusal)) => (Session::default(), StorageStatus::Refused(refusal)),
        }
    }

    /// Saves the session. Where others have saved since, it is joined with what they did, and returned.
    ///
    /// What is stored and cannot be read is never overwritten. Whether the computer is shared is asked each
    /// time, because another tab may have said so.
    pub fn save(&self, session: &Session) -> (Option<Session>, StorageStatus) {
        if self.is_shared() {
            return (None, StorageStatus::SharedComputer);
        }
        let Ok(stored) = self.read(SESSION_KEY) else {
            return (None, StorageStatus::Denied);
        };
        let joined = match stored.as_deref() {
            // Until something happens, nothing is written.
            None if self.area.get() == Area::Nowhere || *session == Session::default() => {
                return (None, self.storage_status(None));
            }
            Some(text) if self.known.borrow().as_deref() != Some(text) => match self.decode(text) {
                Ok(other) => {
                    let absorb = Action::Absorb(Box::new(other));
                    Some(apply(session.clone(), absorb, Stamp(0)))
                }
                Err(refusal) => return (None, StorageStatus::Refused(refusal)),
            },
            _ => None,
        };
        let text = self.storage.text_of(&encode(joined.as_ref().unwrap_or(session)));
        let changed = stored.as_ref() != Some(&text);
        // A session is never empty; a text that could not be made is.
        if changed && (text.is_empty() || !self.write(SESSION_KEY, &text)) {
            // What is there was taken in.
            self.known.replace(stored);
            return (joined, StorageStatus::Denied);
        }
        let storage_status = self.storage_status(Some(&text));
        self.known.replace(Some(text));
        if changed {
            self.storage.announce(self.area.get(), false);
        }
        (joined, storage_status)
    }

    /// What somebody else has stored; nothing where the app has it already, and where nothing can be read.
    pub fn news(&self, heard: Heard) -> Option<Stored> {
        if self.is_shared() {
            self.known.take();
            return Some(Stored::SharedComputer);
        }
        let text = self.read(SESSION_KEY).ok()?;
        if *self.known.borrow() == text {
            return None;
        }
        let news = match text.as_deref().map(|text| self.decode(text)) {
            None if heard == Heard::Show => return None,
            None if heard == Heard::Erasure => Stored::Erased,
            None if heard == Heard::Wake => Stored::Gone,
            None => Stored::Cleared,
            Some(Ok(session)) => {
                Stored::Session(Box::new(session), self.storage_status(text.as_deref()))
            }
            Some(Err(refusal)) => return Some(Stored::Unreadable(refusal)),
        };
        self.known.replace(text);
        Some(news)
    }

    /// There is a second store from now on, or none any more. Returns what becomes of the answers.
    pub fn set_second(&self, there: bool) -> Option<StorageStatus> {
        self.has_second.set(there);
        let known = self.known.borrow();
        known.as_deref().map(|text| self.storage_status(Some(text)))
    }

    /// The second store has this text for good. Returns what becomes of the answers, if it is theirs.
    pub fn settle(&self, text: String) -> Option<StorageStatus> {
        self.durable.replace(Some(text));
        self.set_second(true)
    }

    /// Takes in what only the second store has, such as the answers of the moment in which the browser was ended.
    pub fn restore(&self, text: &str) -> Option<Stored> {
        let other = self.decode(text).ok()?;
        let known = self.known.take();
        self.save(&other);
        self.known.replace(known);
        self.news(Heard::Change)
    }

    /// Whether a second store has to say too that everything is gone.
    pub fn has_second(&self) -> bool {
        self.has_second.get()
    }

    /// Whether the last erase has left nothing here.
    pub fn is_gone(&self) -> bool {
        self.is_gone.get()
    }

    /// Leaves a mark that everything was erased, for a second store that has not come yet and takes it away.
    pub fn mark_erased(&self) {
        if self.area.get() == Area::Local && !self.is_shared() {
            self.storage.write(Area::Local, ERASED_KEY, "yes");
        }
    }

    /// Removes everything of ours, the mode of a shared computer excepted. Returns whether it is gone.
    pub fn erase(&self) -> bool {
        self.known.take();
        let keys = [SESSION_KEY, TEAM_KEY, SHOWN_KEY, LANGUAGE_KEY, READING_KEY];
        let gone = keys.map(|key| self.remove(key));
        self.storage.announce(self.area.get(), true);
        self.is_gone.set(gone.iter().all(|gone| *gone));
        self.is_gone()
    }

    /// Remembers whether this computer is shared. On a shared one, everything else is removed. Returns whether all of
    /// that is so now.
    pub fn share_computer(&self, shared: bool) -> bool {
        if self.area.get() == Area::Nowhere {
            return true;
        }
        if !shared {
            self.storage.remove(Area::Local, SHARED_KEY);
            // What others have stored meanwhile was not taken in.
            self.known.take();
            return !self.is_shared();
        }
        // First the mark: other tabs hear of the removal and must find the reason.
        self.storage.write(Area::Local, SHARED_KEY, "yes");
        let gone = self.erase();
        if !self.is_shared() {
            // On a full device there is room now.
            self.storage.write(Area::Local, SHARED_KEY, "yes");
        }
        gone && self.is_shared()
    }

    /// The language chosen on an earlier visit.
    pub fn language(&self) -> Option<String> {
        self.read(LANGUAGE_KEY).ok().flatten()
    }

    /// Remembers the chosen language.
    pub fn keep_language(&self, code: &str) {
        self.keep(LANGUAGE_KEY, code);
    }

    /// How the reader liked to read on an earlier visit.
    pub fn reading(&self) -> Reading {
        let text = self.read(READING_KEY).ok().flatten();
        Reading::from_text(&text.unwrap_or_default())
    }

    /// Remembers how the reader likes to read.
    pub fn keep_reading(&self, reading: Reading) {
        self.keep(READING_KEY, &reading.to_text());
    }

    /// A team's codes that were kept.
    pub fn team(&self) -> Option<String> {
        self.read_unshared(TEAM_KEY).ok().flatten()
    }

    /// Keeps a team's codes, or takes them away. Returns whether that could be done.
    pub fn keep_team(&self, codes: Option<&str>) -> bool {
        match codes {
            Some(text) => !self.is_shared() && self.write(TEAM_KEY, text),
            None => self.remove(TEAM_KEY),
        }
    }

    /// What is remembered of the pictures of teams, if anything can be remembered.
    pub fn shown(&self) -> Option<Option<String>> {
        self.read_unshared(SHOWN_KEY).ok()
    }

    /// Remembers whom the pictures of teams have shown. Returns whether that could be done.
    pub fn keep_shown(&self, text: &str) -> bool {
        !self.is_shared() && self.write(SHOWN_KEY, text)
    }

    /// How far down this page stood when it was left in this tab.
    pub fn scrolled(&self, page: &str) -> Option<f64> {
        let all = self.storage.read(Area::Session, SCROLL_KEY).ok()??;
        let own = all.lines().find_map(|line| place_on(page, line))?;
        own.parse::<u32>().ok().map(f64::from)
    }

    /// Remembers it, as long as this tab is open: a browser that reloads a page finds it shorter than it was,
    /// because what the reader did there is added a moment later, and cannot go back as far down.
    pub fn keep_scrolled(&self, page: &str, y: f64) {
        if !self.is_shared() {
            let before = self.storage.read(Area::Session, SCROLL_KEY).ok().flatten();
            let before = before.unwrap_or_default();
            let mut all = format!("{page} {}", y as u32);
            for line in before.lines().filter(|line| place_on(page, line).is_none()) {
                all += "\n";
                all += line;
            }
            self.storage.write(Area::Session, SCROLL_KEY, &all);
        }
    }

    fn keep(&self, key: &str, text: &str) {
        if !self.is_shared() {
            self.write(key, text);
        }
    }

    /// Whether somebody has said that this computer is shared. That is said of the device, whatever is kept
    /// in a tab; and where nothing is kept, it need not be known.
    fn is_shared(&self) -> bool {
        self.area.get() != Area::Nowhere
            && self.storage.read(Area::Local, SHARED_KEY) == Ok(Some("yes".to_owned()))
    }

    fn storage_status(&self, text: Option<&str>) -> StorageStatus {
        let characters = text.map_or(0, str::len);
        match self.area.get() {
            Area::Local => StorageStatus::OnDevice {
                characters,
                durability: if text.is_some() && self.durable.borrow().as_deref() == text {
                    Durability::Durable
                } else if self.has_second.get() {
                    Durability::Pending
                } else {
                    Durability::Soon
                },
            },
            area => area.storage_status(characters),
        }
    }

    fn read(&self, key: &str) -> Result<Option<String>, Denied> {
        match self.area.get() {
            Area::Nowhere => Ok(None),
            area => Ok(self.storage.read(area, key)?.filter(|text| text != ERASED)),
        }
    }

    fn read_unshared(&self, key: &str) -> Result<Option<String>, Denied> {
        if self.area.get() == Area::Nowhere || self.is_shared() {
            return Err(Denied);
        }
        self.read(key)
    }

    /// Keeps a text. Returns whether it is there.
    fn write(&self, key: &str, text: &str) -> bool {
        let area = self.area.get();
        if area == Area::Nowhere {
            return false;
        }
        self.storage.write(area, key, text);
        matches!(self.read(key), Ok(Some(there)) if there == text)
    }

    /// Removes a text. Returns whether nothing is there.
    fn remove(&self, key: &str) -> bool {
        let area = self.area.get();
        if area != Area::Nowhere && self.storage.read(area, key) != Ok(None) {
            self.storage.write(area, key, ERASED);
            self.storage.remove(area, key);
        }
        self.read(key) == Ok(None)
    }

    /// A session from its stored text; the text itself is not touched.
    fn decode(&self, text: &str) -> Result<Session, Refusal> {
        decode(&self.storage.bytes_of(text).ok_or(Refusal::Damaged)?)
    }
}

/// The browser's own storage.
#[cfg(target_arch = "wasm32")]
pub struct Browser;

#[cfg(target_arch = "wasm32")]
impl Storage for Browser {
    fn read(&self, area: Area, key: &str) -> Result<Option<String>, Denied> {
        storage::read(place(area), key).map_err(|_| Denied)
    }

    fn write(&self, area: Area, key: &str, text: &str) {
        let _ = storage::write(place(area), key, text);
    }

    fn remove(&self, area: Area, key: &str) {
        let _ = storage::remove(place(area), key);
    }

    fn announce(&self, area: Area, erased: bool) {
        if area != Area::Nowhere {
            storage::announce(place(area), erased);
        }
    }

    fn text_of(&self, bytes: &[u8]) -> String {
        storage::text_of(bytes)
    }

    fn bytes_of(&self, text: &str) -> Option<Vec<u8>> {
        storage::bytes_of(text)
    }
}

/// How far down a page stood, if this line is about it.
fn place_on<'a>(page: &str, line: &'a str) -> Option<&'a str> {
    line.strip_prefix(page)?.strip_prefix(' ')
}

#[cfg(target_arch = "wasm32")]
fn place(area: Area) -> storage::Area {
    match area {
        Area::Local => storage::Area::Local,
        _ => storage::Area::Session,
    }
}

#[cfg(target_arch = "wasm32")]
impl Store<Browser> {
    /// Keeps things in this area from now on, and calls back when others have changed the session there. The listeners
    /// end when the returned value is dropped.
    pub fn open(
        &self,
        area: Area,
        call: impl Fn(Heard) + Clone + 'static,
    ) -> Option<[Listener; 3]> {
        self.move_to(area);
        if area == Area::Nowhere {
            return None;
        }
        storage::on_change(place(area), &HEARD, ERASED, move |erased| {
            call(if erased { Heard::Erasure } else { Heard::Change });
        })
    }
}
