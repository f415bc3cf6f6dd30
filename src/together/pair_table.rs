//! What lies on the table between two people: what one keeps back, and what the other has handed over.
//!
//! Pure, and never kept: it is gone with the page, and whenever the reader forgets it.

use alignment::{CodeRefusal, ItemId, Locked, PairCode, Role, Session, Shared, SharedAnswer};

/// The table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PairTable {
    /// What the reader has chosen to show; nothing chosen is [`WIDEST`] of their widest gaps.
    chosen: Option<u16>,
    lock: Option<Lock>,
    /// The text that was copied last, and whether that has worked; nothing while it is tried.
    pub copied: Option<(String, bool)>,
    /// The other person's code as far as it is typed.
    pub typed: String,
    /// Whether what is read came with a link.
    pub linked: bool,
    /// The other person's locked code, which waits for its passphrase.
    pub arrived: Option<Arrived>,
    /// What the other person has shown.
    pub theirs: Option<Shared>,
    /// Why what was handed over is not compared.
    pub problem: Option<Problem>,
    /// The talk, if it has begun.
    pub talk: Option<Talk>,
}

/// A passphrase on the own code.
#[derive(Debug, Clone, PartialEq, Default)]
struct Lock {
    passphrase: String,
    state: LockState,
}

/// How far locking the own code is.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum LockState {
    /// Nobody has asked for it yet.
    #[default]
    Waiting,
    /// The browser is at it.
    Working,
    /// The code, and what is in it.
    Done(Shared, Locked),
    /// The browser could not.
    Failed,
}

/// Somebody's locked code.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrived {
    /// The code.
    pub locked: Locked,
    /// Its passphrase as far as it is typed.
    pub passphrase: String,
    /// Whether it is being unlocked.
    pub works: bool,
}

/// Why nothing can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The text is not read.
    Refused(CodeRefusal),
    /// It is the reader's own code.
    Own,
    /// Both answered from the same chair.
    SameChair,
    /// The code is whole, and this is not its passphrase.
    WrongPassphrase,
}

/// Where two people are in a talk without a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Talk {
    /// The step, from 0; see [`TALK_STEPS`].
    pub step: u8,
    /// The practice both have agreed on.
    pub item: Option<ItemId>,
}

/// How many steps the talk has.
pub const TALK_STEPS: u8 = 5;

/// What may happen at the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairChange {
    /// Show this practice, or keep it back if it was shown.
    Show(ItemId),
    /// Show all practices, or the widest gaps alone.
    ShowAll(bool),
    /// Lock the own code with this passphrase, if one could be made.
    Lock(Option<String>),
    /// Leave the own code open.
    Unlock,
    /// The browser locks the own code.
    Seal,
    /// What was locked with which passphrase, and what has come of it.
    Sealed(Shared, String, Option<Locked>),
    /// Whether this text could be copied.
    Copied(String, bool),
    /// The other person's code as it is being typed.
    Type(String),
    /// Read what was typed.
    Read,
    /// Read this correction instead.
    Take(String),
    /// Read what a link carries.
    Follow(String),
    /// The passphrase of the other person's code as it is being typed.
    TheirPassphrase(String),
    /// The browser unlocks the other person's code.
    Open,
    /// What has come of unlocking this code.
    Opened(Locked, Option<Vec<u8>>),
    /// Take whatever the other person has handed over off the table.
    Forget,
    /// Begin the talk, go to one of its steps, or end it.
    Talk(Option<u8>),
    /// Talk about this practice.
    About(ItemId),
}

impl PairTable {
    /// The table after a change; `session` holds the reader's own chair and answers.
    #[must_use]
    pub fn after(mut self, change: PairChange, session: &Session) -> PairTable {
        match change {
            PairChange::Show(item) => {
                self.chosen = Some(self.choice(session) ^ bit(item));
                self.choose_again();
            }
            PairChange::ShowAll(all) => {
                self.chosen = all.then_some(u16::MAX);
                self.choose_again();
            }
            PairChange::Lock(passphrase) => {
                let state = match passphrase {
                    Some(_) => LockState::Waiting,
                    None => LockState::Failed,
                };
                let passphrase = passphrase.unwrap_or_default();
                self.lock = Some(Lock { passphrase, state });
                self.copied = None;
            }
            PairChange::Unlock => (self.lock, self.copied) = (None, None),
            PairChange::Seal => self.state(LockState::Working),
            PairChange::Sealed(shared, said, locked) => {
                // Something else may have been chosen meanwhile.
                let waits = self.lock_state() == Some(&LockState::Working);
                if waits && self.own(session) == shared && self.passphrase() == said {
                    self.state(
                        locked.map_or(LockState::Failed, |locked| LockState::Done(shared, locked)),
                    );
                }
            }
            PairChange::Copied(text, done) => self.copied = Some((text, done)),
            PairChange::Type(typed) => {
                self.typed = typed;
                self.problem = None;
            }
            PairChange::Read => self.read(session),
            PairChange::Take(code) => {
                self.typed = code;
                self.read(session);
            }
            PairChange::Follow(fragment) => {
                self.forget();
                self.typed = fragment;
                self.linked = true;
                self.read(session);
            }
            PairChange::TheirPassphrase(typed) => {
                if let Some(arrived) = &mut self.arrived {
                    arrived.passphrase = typed;
                    self.problem = None;
                }
            }
            PairChange::Open => {
                if let Some(arrived) = &mut self.arrived {
                    arrived.works = true;
                    self.problem = None;
                }
            }
            PairChange::Opened(locked, plain) => {
                if self.waits_for(&locked) {
                    let shared = plain.ok_or(Problem::WrongPassphrase);
                    let shared = shared
                        .and_then(|plain| Shared::from_bytes(&plain).map_err(Problem::Refused));
                    self.take(session, shared);
                }
            }
            PairChange::Forget => self.forget(),
            PairChange::Talk(step) => {
                let item = self.talk.and_then(|talk| talk.item);
                self.talk = step.map(|step| Talk { step, item });
            }
            PairChange::About(item) => {
                if let Some(talk) = &mut self.talk {
                    talk.item = Some(item);
                }
            }
        }
        self
    }

    fn read(&mut self, session: &Session) {
        match PairCode::read(&self.typed) {
            Ok(PairCode::Open(shared)) => self.take(session, Ok(shared)),
            Ok(PairCode::Locked(locked)) => {
                self.forget();
                self.arrived = Some(Arrived { locked, passphrase: String::new(), works: false });
            }
            Err(refusal) => self.problem = Some(Problem::Refused(refusal)),
        }
    }

    fn take(&mut self, session: &Session, read: Result<Shared, Problem>) {
        let read = read.and_then(|shared| {
            if shared.role() != chair(session) {
                Ok(shared)
            } else if is_own(&shared, session) {
                Err(Problem::Own)
            } else {
                Err(Problem::SameChair)
            }
        });
        match read {
            Ok(shared) => {
                self.forget();
                self.theirs = Some(shared);
            }
            Err(problem) => {
                self.problem = Some(problem);
                if let Some(arrived) = &mut self.arrived {
                    arrived.works = false;
                }
            }
        }
    }

    fn forget(&mut self) {
        self.typed = String::new();
        self.linked = false;
        self.arrived = None;
        self.theirs = None;
        self.problem = None;
    }

    /// A locked code says what was chosen before: with another choice it is another code.
    fn choose_again(&mut self) {
        self.copied = None;
        self.state(LockState::Waiting);
    }

    fn state(&mut self, state: LockState) {
        if let Some(lock) = &mut self.lock {
            lock.state = state;
        }
    }

    fn waits_for(&self, locked: &Locked) -> bool {
        let own = self.arrived.as_ref();
        own.is_some_and(|arrived| arrived.works && arrived.locked == *locked)
    }

    /// Whether the reader shows this practice, once it is answered.
    pub fn shows(&self, item: ItemId, session: &Session) -> bool {
        self.choice(session) & bit(item) != 0
    }

    /// What the reader shows: the same on both screens.
    pub fn own(&self, session: &Session) -> Shared {
        let choice = self.choice(session);
        Shared::new(chair(session), session.answers(), |item| choice & bit(item) == 0)
    }

    fn choice(&self, session: &Session) -> u16 {
        let widest = || widest(session).into_iter().fold(0, |all, item| all | bit(item));
        self.chosen.unwrap_or_else(widest)
    }

    /// How far locking the own code is; `None` where it is to be open.
    pub fn lock_state(&self) -> Option<&LockState> {
        self.lock.as_ref().map(|lock| &lock.state)
    }

    /// The passphrase of the own code; empty where none could be made.
    pub fn passphrase(&self) -> &str {
        self.lock.as_ref().map_or("", |lock| &lock.passphrase)
    }

    /// Whether copying this text has worked, if it was the last that was tried.
    pub fn copied(&self, text: &str) -> Option<bool> {
        let (copied, done) = self.copied.as_ref()?;
        (copied == text).then_some(*done)
    }

    /// The heading under which the reader is now, where something has taken the place of the page's beginning;
    /// and the step, where it has several.
    pub fn heading(&self) -> Option<(&'static str, u8)> {
        match (&self.theirs, &self.arrived, self.talk) {
            (Some(_), ..) => Some(("pair-compare-title", 0)),
            (_, Some(_), _) => Some(("pair-arrived-title", 0)),
            // A link that is refused says so in the same place.
            _ if self.linked => Some(("pair-arrived-title", 1)),
            (.., Some(talk)) => Some(("step", talk.step)),
            _ => None,
        }
    }
}

/// So many practices are shown before the reader has chosen any: enough to begin a talk, and no more than that is handed
/// to somebody who may decide about the reader's work.
pub const WIDEST: usize = 3;

/// The practices in which what happens and what should are furthest apart for the reader.
pub fn widest(session: &Session) -> Vec<ItemId> {
    let gap = |item: &ItemId| {
        let rating = session.answers().get(*item).rating();
        rating.map(|rating| rating.gap().unsigned_abs())
    };
    // By hand, because the library's sort weighs more than the rest of this table.
    let of = |steps| ItemId::ALL.into_iter().filter(move |item| gap(item) == Some(steps));
    (0..=6).rev().flat_map(of).take(WIDEST).collect()
}

/// Whether these are the reader's own answers, whatever of them is shown.
fn is_own(shared: &Shared, session: &Session) -> bool {
    let own = Shared::new(chair(session), session.answers(), |_| false);
    ItemId::ALL.into_iter().all(|item| {
        let answer = shared.answer(item);
        answer == SharedAnswer::Withheld || answer == own.answer(item)
    })
}

fn bit(item: ItemId) -> u16 {
    1 << item.index()
}

/// The reader's chair; who has chosen none shows nothing from either.
fn chair(session: &Session) -> Role {
    session.chair_of_answers().unwrap_or(Role::Seller)
}

#[cfg(test)]
mod tests;
