//! What the pages for two and for many get: what is on the tables, what may happen there, and what can be asked for.

use super::code_table::{CodeChange, CodeTable};
use super::pair_table::{LockState, PairChange, PairTable};
use super::team_table::{Camera, FileState, StoredTeam, TeamChange, TeamTable};
use crate::msg::Id;
use crate::pages::Page;
use crate::pen::*;
use alignment::{Locked, ScanResult, Separator, Session, Shared};
use std::rc::Rc;

/// What lies on the tables, as one value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tables {
    /// Between two people.
    pub pair: PairTable,
    /// One's own code for a team.
    pub code: CodeTable,
    /// A team's round.
    pub team: TeamTable,
}

impl Tables {
    /// The tables as a page begins with them, with what the device keeps of teams.
    pub fn open(stored: &StoredTeam) -> Tables {
        Tables { team: TeamTable::open(stored), ..Tables::default() }
    }

    /// The tables after a wish on the page for two, and what the browser has to do for it.
    #[must_use]
    pub fn act(mut self, act: Act, session: &Session) -> (Tables, Option<Job>) {
        let mut job = None;
        let change = match act {
            Act::Pair(change) => change,
            Act::Copied(text, done) => PairChange::Copied(text, done),
            Act::Ask(job) => {
                // What is copied once more is said once more.
                self.pair.copied = None;
                return (self, Some(job));
            }
            Act::Seal if self.pair.lock_state() == Some(&LockState::Working) => {
                return (self, None);
            }
            Act::Seal if self.pair.passphrase().is_empty() => {
                return (self, Some(Job::Passphrase));
            }
            Act::Seal => {
                let (shared, own) = (self.pair.own(session), self.pair.passphrase().to_owned());
                job = Some(Job::Seal(shared, own));
                PairChange::Seal
            }
            Act::Open => {
                let arrived = self.pair.arrived.clone();
                let Some(arrived) = arrived.filter(|arrived| !arrived.works) else {
                    return (self, None);
                };
                job = Some(Job::Open(arrived.locked, arrived.passphrase));
                PairChange::Open
            }
            // Everything else is asked for on the pages for many.
            _ => return (self, None),
        };
        self.pair = self.pair.after(change, session);
        (self, job)
    }

    /// The tables after a wish on a page for many, and what the browser has to do for it.
    #[must_use]
    pub fn act_for_many(mut self, act: Act) -> (Tables, Option<Job>) {
        match act {
            Act::Team(change) => return self.team_act(change),
            Act::Code(change) => self.code = self.code.after(change),
            Act::Copied(_, done) => {
                self.code = self.code.after(CodeChange::Copied(done));
            }
            Act::Ask(job) => {
                self.code.copied = None;
                return (self, Some(job));
            }
            Act::Camera(on) => {
                if on {
                    self.team = self.team.after(TeamChange::Camera(Camera::Starting));
                }
                return (self, Some(Job::Camera(on)));
            }
            // Everything else is asked for on the page for two.
            _ => {}
        }
        (self, None)
    }

    /// What is kept is joined with what other tabs keep before it is written, and what is shown is remembered before
    /// anybody sees it.
    fn team_act(mut self, change: TeamChange) -> (Tables, Option<Job>) {
        let has_read = matches!(
            change,
            TeamChange::Join(_) | TeamChange::Close(_) | TeamChange::Remembered(_)
        );
        // A second that has passed of a silence that was ended asks for no other one.
        let counts = match change {
            TeamChange::Silence => true,
            TeamChange::Tick(which) => self.team.silence.running() == Some(which),
            _ => false,
        };
        let is_news = matches!(change, TeamChange::Told(_) | TeamChange::Kept(_));
        let before = self.team.clone();
        let was_open = before.shown().is_none();
        self.team = self.team.after(change);
        if let Some(which) = self.team.silence.running().filter(|_| counts) {
            return (self, Some(Job::Tick(which)));
        }
        let shown = was_open.then(|| self.team.remembers()).flatten();
        let job = match shown.map(Job::Remember) {
            Some(remember) => Some(remember),
            None if !has_read => (!is_news && !self.team.is_kept_as(&before)).then_some(Job::Join),
            None => {
                let now = self.team.kept();
                (now.is_some() || self.team.leaves_codes()).then_some(Job::Keep(now))
            }
        };
        (self, job)
    }

    /// What the reader has before them on the page for two.
    pub fn standing(&self) -> Standing {
        Standing {
            shown: self.pair.theirs.is_some(),
            heading: self.pair.heading(),
            ..Standing::default()
        }
    }

    /// What the reader has before them on a page for many.
    pub fn standing_for_many(&self) -> Standing {
        Standing {
            shown: self.team.shown().is_some(),
            large: self.team.large,
            heading: None,
            has_unkept: self.team.codes().len() > 0 && (!self.team.keeps || self.team.denied),
        }
    }
}

/// What the reader has before them on one of these pages: where it changes, they are led there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether a comparison, or a team's picture, takes the whole page.
    pub shown: bool,
    /// Whether it fills the screen for the room.
    pub large: bool,
    /// The heading of what has taken the place of the page's beginning, with its step.
    pub heading: Option<(&'static str, u8)>,
    /// Whether a team's codes are on the table that the device does not keep.
    pub has_unkept: bool,
}

/// A wish of somebody in the room.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Something happens between two people.
    Pair(PairChange),
    /// Something happens with one's own code for a team.
    Code(CodeChange),
    /// Something happens in a team's round.
    Team(TeamChange),
    /// Whether this text could be copied.
    Copied(String, bool),
    /// Something that changes no table yet.
    Ask(Job),
    /// Lock the own pair code with the passphrase on the table.
    Seal,
    /// Unlock the other person's pair code with the passphrase on the table.
    Open,
    /// Look through the camera for codes, or no longer.
    Camera(bool),
}

impl From<PairChange> for Act {
    fn from(change: PairChange) -> Act {
        Act::Pair(change)
    }
}

impl From<CodeChange> for Act {
    fn from(change: CodeChange) -> Act {
        Act::Code(change)
    }
}

impl From<TeamChange> for Act {
    fn from(change: TeamChange) -> Act {
        Act::Team(change)
    }
}

impl From<Job> for Act {
    fn from(job: Job) -> Act {
        Act::Ask(job)
    }
}

/// What only the browser can do for one of these pages.
#[derive(Debug, Clone, PartialEq)]
pub enum Job {
    /// Make up a passphrase for the own pair code.
    Passphrase,
    /// Lock this with this passphrase.
    Seal(Shared, String),
    /// Unlock this with this passphrase.
    Open(Locked, String),
    /// Put this text on the clipboard.
    Copy(String),
    /// Give this text to the share sheet of the device, or put it on the clipboard where there is none.
    Share(String),
    /// Hand over a table as a file.
    Save {
        /// The name of the file.
        name: String,
        /// What is in it.
        text: String,
    },
    /// Read what the device keeps of teams, and close the round beside it.
    Close,
    /// Read what the device keeps of teams, to join it.
    Join,
    /// Keep a team's codes, or take them away.
    Keep(Option<String>),
    /// Remember whom a team's pictures have shown.
    Remember(String),
    /// Read the file no further that a facilitator has opened.
    StopFile,
    /// Look through the camera for codes, or no longer.
    Camera(bool),
    /// Tell when a second of this silence has passed.
    Tick(u16),
}

/// What the script beside the page tells: a word, and with some of them a value.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct News {
    /// What has happened.
    pub kind: String,
    /// A text that came with it.
    pub text: Option<String>,
    /// A number of hundredths, 0 to 100.
    pub percent: u8,
    /// What a file held.
    pub bytes: Option<Vec<u8>>,
}

impl News {
    /// What it means for the tables. A word that is not known means nothing.
    pub fn change(self) -> Option<TeamChange> {
        Some(match self.kind.as_str() {
            "reading" => TeamChange::File(FileState::Reading(self.percent)),
            "stopped" => TeamChange::File(FileState::None),
            "codes" => {
                let found = self.bytes.and_then(|bytes| ScanResult::from_bytes(&bytes));
                let unreadable = TeamChange::File(FileState::Unreadable);
                found.map_or(unreadable, TeamChange::Found)
            }
            "unreadable" => TeamChange::File(FileState::Unreadable),
            "scanned" => TeamChange::Scanned(self.text.unwrap_or_default()),
            "camera" => TeamChange::Camera(match self.text.as_deref() {
                Some("on") => Camera::On,
                Some("refused") => Camera::Refused,
                Some("absent") => Camera::Absent,
                _ => Camera::Off,
            }),
            _ => return None,
        })
    }
}

/// What each of these pages gets: the frame with words and the reader's own answers, and what lies on the tables.
#[derive(Clone, PartialEq)]
pub struct Room {
    /// Words, address, own answers.
    pub page: Page,
    /// What lies on the tables.
    pub tables: Rc<Tables>,
    /// The whole address of this page, as a link for somebody else begins; empty while prerendering.
    pub here: Rc<str>,
    /// Whether the browser has ciphers for this page.
    pub can_lock: bool,
    /// What a spreadsheet of the reader's expects between two cells.
    pub separator: Separator,
    /// Takes the wishes.
    pub on: Callback<Act>,
}

impl Room {
    /// A callback that says a wish.
    pub fn act<E>(&self, act: impl Into<Act>) -> Callback<E> {
        let act = act.into();
        self.on.reform(move |_| act.clone())
    }

    /// A callback that says what the text of a field means.
    pub fn typed<A: Into<Act>>(&self, change: impl Fn(String) -> A + 'static) -> Callback<String> {
        self.on.reform(move |text| change(text).into())
    }

    /// A button that says a wish.
    pub fn button(&self, class: &'static str, words: Id, act: impl Into<Act>) -> Html {
        html! {
            <button type="button" {class} onclick={self.act(act)}>{ self.page.text(words) }</button>
        }
    }
}
