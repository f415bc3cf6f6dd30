//! One's own wheel code as it is being made: for which round, and whether its numbers have been looked at.
//!
//! Pure, and never kept.

use super::round_field::RoundField;
use alignment::{Profile, RoundTag, Session, WheelCode, score};

/// What has been said about one's own code.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeTable {
    /// The round as typed.
    pub round: RoundField,
    /// Whether a leader agrees to be shown though fewer than five lead.
    pub agrees: bool,
    looked: bool,
    /// Whether copying has worked, once it was tried.
    pub copied: Option<bool>,
}

/// What may happen to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeChange {
    /// The round as it is being typed.
    Round(String),
    /// A leader agrees to be shown, or takes that back.
    Agree,
    /// The numbers have been looked at.
    Look,
    /// Whether the code could be copied.
    Copied(bool),
}

impl CodeTable {
    /// The table after a change.
    #[must_use]
    pub fn after(mut self, change: CodeChange) -> CodeTable {
        // What was copied is another code once something is changed.
        let copied = match change {
            CodeChange::Copied(done) => Some(done),
            _ => None,
        };
        match change {
            CodeChange::Round(typed) => self.round = RoundField(typed),
            CodeChange::Agree => self.agrees = !self.agrees,
            CodeChange::Look => self.looked = true,
            CodeChange::Copied(_) => {}
        }
        self.copied = copied;
        self
    }

    /// The code, once its numbers have been looked at and its round is one.
    pub fn shown(&self, session: &Session) -> Option<String> {
        let round = self.round.tag().filter(|_| self.looked)?;
        Some(self.code(session, round)?.text())
    }

    fn code(&self, session: &Session, round: RoundTag) -> Option<WheelCode> {
        let nonce = session.nonce(round);
        let profile = profile(session)?;
        Some(WheelCode::new(&profile, session.chair_of_answers()?, self.agrees, round, nonce))
    }

    /// What the code holds whatever its round.
    pub fn holds(&self, session: &Session) -> Option<WheelCode> {
        self.code(session, RoundTag::default())
    }
}

/// The wheels of somebody who has settled every practice, and at least one of whose wheels has numbers.
fn profile(session: &Session) -> Option<Profile> {
    let profile = score(&session.answers().complete().ok()?);
    let has_numbers = profile.wheels.iter().any(|wheel| wheel.result.is_some());
    has_numbers.then_some(profile)
}

#[cfg(test)]
mod tests;
