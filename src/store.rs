//! Keeps things on this device and lets several tabs, and several apps on a page, work on one session without losing
//! an answer.

use crate::intent::StorageStatus;
use crate::platform::address::Listener;
use crate::platform::storage::{self, Denied};
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
const SCROLL_KEY: &str = "camber.scroll";
const SHARED_KEY: &str = "camber.shared-computer";

/// What other tabs may change while the app goes on.
const HEARD: [&str; 4] = [SESSION_KEY, SHARED_KEY, TEAM_KEY, SHOWN_KEY];

/// What one app keeps in one area of the browser's storage.
pub struct Store {
    area: Cell<Area>,
    /// The stored text whose content the app has already: it need not be read again, and an announcement of it, such as
    /// the app's own, is no news.
    known: RefCell<Option<String>>,
}

impl Store {
    /// The store in this area.
    #[must_use]
    pub fn new(area: Area) -> Store {
        Store {
            area: Cell::new(area),
            known: RefCell::default(),
        }
    }

    /// Keeps things in this area from now on, and calls back when others have changed something there. The listeners
    /// end when the returned value is dropped.
    pub fn open(&self, area: Area, call: impl Fn() + Clone + 'static) -> Option<[Listener; 2]> {
        if self.area.replace(area) != area {
            self.known.take();
        }
        storage::on_change(self.place()?, &HEARD, call)
    }

    /// What is found at the start: the session, or a new one, and what becomes of it.
    #[must_use]
    pub fn load(&self) -> (Session, StorageStatus) {
        if self.is_shared() {
            return (Session::default(), StorageStatus::SharedComputer);
        }
        let Ok(stored) = self.read(SESSION_KEY) else {
            return (Session::default(), StorageStatus::Denied);
        };
        let storage_status = self.storage_status(stored.as_deref());
        match stored.as_deref().map(read) {
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
            Some(text) if self.known.borrow().as_deref() != Some(text) => match read(text) {
                Ok(other) => {
                    let absorb = Action::Absorb(Box::new(other));
                    Some(apply(session.clone(), absorb, Stamp(0)))
                }
                Err(refusal) => return (None, StorageStatus::Refused(refusal)),
            },
            _ => None,
        };
        let text = storage::text_of(&encode(joined.as_ref().unwrap_or(session)));
        let storage_status = self.storage_status(Some(&text));
        let changed = stored.as_ref() != Some(&text);
        if changed && self.write(SESSION_KEY, &text).is_err() {
            return (joined, StorageStatus::Denied);
        }
        self.known.replace(Some(text));
        if changed {
            self.announce();
        }
        (joined, storage_status)
    }

    /// What somebody else has stored; nothing where the app has it already.
    #[must_use]
    pub fn news(&self) -> Option<Stored> {
        let text = self.read(SESSION_KEY).ok()?;
        if text.is_none() && self.is_shared() {
            return Some(Stored::SharedComputer);
        }
        if *self.known.borrow() == text {
            return None;
        }
        let news = match text.as_deref().map(read) {
            None => Stored::Nothing,
            Some(Ok(session)) => {
                Stored::Session(Box::new(session), text.as_ref().map_or(0, String::len))
            }
            Some(Err(refusal)) => return Some(Stored::Unreadable(refusal)),
        };
        self.known.replace(text);
        Some(news)
    }

    /// Removes everything of ours, the mode of a shared computer excepted.
    pub fn erase(&self) {
        self.known.take();
        let keys = [SESSION_KEY, TEAM_KEY, SHOWN_KEY, LANGUAGE_KEY, READING_KEY];
        let removed = keys.map(|key| self.remove(key));
        if removed.iter().all(Result::is_ok) {
            self.announce();
        }
    }

    /// Remembers whether this computer is shared. On a shared one, everything else is removed.
    pub fn share_computer(&self, shared: bool) {
        let marks = self.area.get() != Area::Nowhere;
        if !shared {
            let _ = marks.then(|| storage::remove(storage::Area::Local, SHARED_KEY));
            // What others have stored meanwhile was not taken in.
            self.known.take();
            return;
        }
        // First the mark: other tabs hear of the removal and must find the reason.
        let _ = marks.then(|| storage::write(storage::Area::Local, SHARED_KEY, "yes"));
        self.erase();
    }

    /// The language chosen on an earlier visit.
    #[must_use]
    pub fn language(&self) -> Option<String> {
        self.read(LANGUAGE_KEY).ok().flatten()
    }

    /// Remembers the chosen language.
    pub fn keep_language(&self, code: &str) {
        self.keep(LANGUAGE_KEY, code);
    }

    /// How the reader liked to read on an earlier visit.
    #[must_use]
    pub fn reading(&self) -> Reading {
        let text = self.read(READING_KEY).ok().flatten();
        Reading::from_text(&text.unwrap_or_default())
    }

    /// Remembers how the reader likes to read.
    pub fn keep_reading(&self, reading: Reading) {
        self.keep(READING_KEY, &reading.to_text());
    }

    /// A team's codes that were kept.
    #[must_use]
    pub fn team(&self) -> Option<String> {
        self.read_unshared(TEAM_KEY).ok().flatten()
    }

    /// Keeps a team's codes, or takes them away. Returns whether that could be done.
    pub fn keep_team(&self, codes: Option<&str>) -> bool {
        match codes {
            Some(text) => self.write_through(TEAM_KEY, text),
            None => self.remove(TEAM_KEY).is_ok(),
        }
    }

    /// What is remembered of the pictures of teams, if anything can be remembered.
    #[must_use]
    pub fn shown(&self) -> Option<Option<String>> {
        self.read_unshared(SHOWN_KEY).ok()
    }

    /// Remembers whom the pictures of teams have shown. Returns whether that could be done.
    pub fn keep_shown(&self, text: &str) -> bool {
        self.write_through(SHOWN_KEY, text)
    }

    /// How far down the page stood that was shown in this tab before.
    #[must_use]
    pub fn scrolled(&self) -> Option<f64> {
        let text = storage::read(storage::Area::Session, SCROLL_KEY).ok()??;
        text.parse::<u32>().ok().map(f64::from)
    }

    /// Remembers it, as long as this tab is open: a browser that reloads a page finds it shorter than it was,
    /// because what the reader did there is added a moment later, and cannot go back as far down.
    pub fn keep_scrolled(&self, y: f64) {
        if !self.is_shared() {
            let y = (y as u32).to_string();
            let _ = storage::write(storage::Area::Session, SCROLL_KEY, &y);
        }
    }

    fn keep(&self, key: &str, text: &str) {
        if !self.is_shared() {
            let _ = self.write(key, text);
        }
    }

    /// Whether somebody has said that this computer is shared. That is said of the device, whatever is kept
    /// in a tab; and where nothing is kept, it need not be known.
    fn is_shared(&self) -> bool {
        self.area.get() != Area::Nowhere
            && storage::read(storage::Area::Local, SHARED_KEY) == Ok(Some("yes".to_owned()))
    }

    fn storage_status(&self, text: Option<&str>) -> StorageStatus {
        self.area.get().storage_status(text.map_or(0, str::len))
    }

    /// The browser's area; none where nothing is kept.
    fn place(&self) -> Option<storage::Area> {
        match self.area.get() {
            Area::Local => Some(storage::Area::Local),
            Area::Session => Some(storage::Area::Session),
            Area::Nowhere => None,
        }
    }

    fn read(&self, key: &str) -> Result<Option<String>, Denied> {
        self.place()
            .map_or(Ok(None), |area| storage::read(area, key))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Denied> {
        self.place()
            .map_or(Err(Denied), |area| storage::write(area, key, text))
    }

    fn read_unshared(&self, key: &str) -> Result<Option<String>, Denied> {
        let place = self.place().filter(|_| !self.is_shared());
        storage::read(place.ok_or(Denied)?, key)
    }

    /// Writes and reads back: some browsers drop a text without a word.
    fn write_through(&self, key: &str, text: &str) -> bool {
        !self.is_shared()
            && self.write(key, text).is_ok()
            && self.read(key) == Ok(Some(text.to_owned()))
    }

    fn remove(&self, key: &str) -> Result<(), Denied> {
        self.place()
            .map_or(Err(Denied), |area| storage::remove(area, key))
    }

    fn announce(&self) {
        if let Some(area) = self.place() {
            storage::announce(area);
        }
    }
}

/// A session from its stored text; the text itself is not touched.
fn read(text: &str) -> Result<Session, Refusal> {
    let bytes = storage::bytes_of(text).ok_or(Refusal::Damaged)?;
    decode(&bytes)
}
