//! Keeps the session on this device and lets several tabs, and several apps on a page, work on it without
//! losing an answer.

use crate::intent::Keeping;
use crate::platform::storage::{self, Area, Denied};
use crate::reading::Reading;
use alignment::{Action, Refusal, Session, Stamp, apply, decode, encode};

/// Where the session is kept.
pub const SESSION_KEY: &str = "camber.session";
/// Where a team's codes are kept until their round is closed, if a facilitator wants that.
pub const TEAM_KEY: &str = "camber.team";
const LANGUAGE_KEY: &str = "camber.language";
const READING_KEY: &str = "camber.reading";
const SCROLL_KEY: &str = "camber.scroll";
const SHARED_KEY: &str = "camber.shared-computer";

/// Keeps things in one area of the browser's storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keeper {
    /// Where.
    pub area: Area,
}

impl Keeper {
    /// Whether somebody has said that this computer is shared. That is said of the device, whatever is kept
    /// in a tab; and where nothing is kept, it need not be known.
    #[must_use]
    pub fn is_shared(self) -> bool {
        self.area != Area::Nowhere
            && storage::read(Area::Local, SHARED_KEY) == Ok(Some("yes".to_owned()))
    }

    /// What is found at the start: the session, or a new one, and what becomes of it.
    #[must_use]
    pub fn load(self) -> (Session, Keeping) {
        if self.is_shared() {
            return (Session::default(), Keeping::SharedComputer);
        }
        match self.read(SESSION_KEY) {
            Ok(None) => (Session::default(), self.keeping(0)),
            Ok(Some(text)) => match read(&text) {
                Ok(session) => (session, self.keeping(text.len())),
                Err(refusal) => (Session::default(), Keeping::Refused(refusal)),
            },
            Err(Denied) => (Session::default(), Keeping::Denied),
        }
    }

    /// Saves the session, joined with what another tab or app may have saved since, and returns the joined
    /// one.
    ///
    /// What is stored and cannot be read is never overwritten. Whether the computer is shared is asked each
    /// time, because another tab may have said so.
    pub fn save(self, session: &Session) -> (Session, Keeping) {
        if self.is_shared() {
            return (session.clone(), Keeping::SharedComputer);
        }
        let stored = match self.read(SESSION_KEY) {
            Ok(stored) => stored,
            Err(Denied) => return (session.clone(), Keeping::Denied),
        };
        let joined = match stored.as_deref().map(read) {
            // Until something happens, nothing is written.
            None if self.area == Area::Nowhere || *session == Session::default() => {
                return (session.clone(), self.keeping(0));
            }
            None => session.clone(),
            Some(Ok(other)) => apply(session.clone(), Action::Absorb(Box::new(other)), Stamp(0)),
            Some(Err(refusal)) => return (session.clone(), Keeping::Refused(refusal)),
        };
        let text = storage::text_of(&encode(&joined));
        if stored.as_ref() != Some(&text) {
            if storage::write(self.area, SESSION_KEY, &text).is_err() {
                return (joined, Keeping::Denied);
            }
            storage::announce(self.area);
        }
        (joined, self.keeping(text.len()))
    }

    /// Removes everything of ours, the mode of a shared computer excepted.
    pub fn erase(self) {
        let keys = [SESSION_KEY, TEAM_KEY, LANGUAGE_KEY, READING_KEY];
        let removed = keys.map(|key| storage::remove(self.area, key));
        if removed.iter().all(Result::is_ok) {
            storage::announce(self.area);
        }
    }

    /// Remembers whether this computer is shared, and says what becomes of the answers then. On a shared one,
    /// everything else is removed.
    pub fn share_computer(self, shared: bool) -> Keeping {
        let marks = self.area != Area::Nowhere;
        if !shared {
            let _ = marks.then(|| storage::remove(Area::Local, SHARED_KEY));
            return self.keeping(0);
        }
        // First the mark: other tabs hear of the removal and must find the reason.
        let _ = marks.then(|| storage::write(Area::Local, SHARED_KEY, "yes"));
        self.erase();
        Keeping::SharedComputer
    }

    /// The language chosen on an earlier visit.
    #[must_use]
    pub fn language(self) -> Option<String> {
        self.read(LANGUAGE_KEY).ok().flatten()
    }

    /// Remembers the chosen language, unless nothing is to be kept.
    pub fn keep_language(self, code: &str, keeping: Keeping) {
        if matches!(keeping, Keeping::OnDevice { .. }) && !self.is_shared() {
            let _ = storage::write(self.area, LANGUAGE_KEY, code);
        }
    }

    /// How the reader liked to read on an earlier visit.
    #[must_use]
    pub fn reading(self) -> Reading {
        let text = self.read(READING_KEY).ok().flatten();
        Reading::from_text(&text.unwrap_or_default())
    }

    /// Remembers how the reader likes to read, unless nothing is to be kept.
    pub fn keep_reading(self, reading: Reading, keeping: Keeping) {
        if matches!(keeping, Keeping::OnDevice { .. }) && !self.is_shared() {
            let _ = storage::write(self.area, READING_KEY, &reading.to_text());
        }
    }

    /// How far down the page stood that was shown in this tab before.
    #[must_use]
    pub fn scrolled(self) -> Option<f64> {
        let text = storage::read(Area::Session, SCROLL_KEY).ok()??;
        text.parse::<u32>().ok().map(f64::from)
    }

    /// Remembers it, as long as this tab is open: a browser that reloads a page finds it shorter than it was,
    /// because what the reader did there is added a moment later, and cannot go back as far down.
    pub fn keep_scrolled(self, y: f64) {
        if !self.is_shared() {
            let _ = storage::write(Area::Session, SCROLL_KEY, &(y as u32).to_string());
        }
    }

    /// What becomes of answers that can be kept, of which so many characters are.
    #[must_use]
    pub fn keeping(self, characters: usize) -> Keeping {
        match self.area {
            Area::Local => Keeping::OnDevice { characters },
            Area::Session => Keeping::InTab { characters },
            Area::Nowhere => Keeping::Nowhere,
        }
    }

    fn read(self, key: &str) -> Result<Option<String>, Denied> {
        match self.area {
            Area::Nowhere => Ok(None),
            area => storage::read(area, key),
        }
    }
}

/// A session from its stored text.
///
/// # Errors
/// Why it cannot be read; the text itself is not touched.
pub fn read(text: &str) -> Result<Session, Refusal> {
    let bytes = storage::bytes_of(text).ok_or(Refusal::Damaged)?;
    decode(&bytes)
}
