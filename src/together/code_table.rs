//! One's own wheel code as it is being made: for which round, and whether its numbers have been looked at.
//!
//! Pure, and never kept.

use super::round_field::RoundField;
use alignment::{Profile, RoundTag, Session, WheelCode, score};

/// What has been said about one's own code.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeTable {
    round: RoundField,
    agrees: bool,
    looked: bool,
    copied: Option<bool>,
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
            CodeChange::Round(typed) => self.round.set(typed),
            CodeChange::Agree => self.agrees = !self.agrees,
            CodeChange::Look => self.looked = true,
            CodeChange::Copied(_) => {}
        }
        self.copied = copied;
        self
    }

    /// The round as typed.
    #[must_use]
    pub fn round(&self) -> &RoundField {
        &self.round
    }

    /// Whether a leader agrees to be shown though fewer than five lead.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.agrees
    }

    /// Whether copying has worked, once it was tried.
    #[must_use]
    pub fn copied(&self) -> Option<bool> {
        self.copied
    }

    /// The code, once its numbers have been looked at and its round is one.
    #[must_use]
    pub fn shown(&self, session: &Session) -> Option<String> {
        let round = self.round.tag().filter(|_| self.looked)?;
        Some(self.code(session, round)?.text())
    }

    fn code(&self, session: &Session, round: RoundTag) -> Option<WheelCode> {
        let nonce = session.nonce(round);
        let profile = profile(session)?;
        Some(WheelCode::new(
            &profile,
            session.role()?,
            self.agrees,
            round,
            nonce,
        ))
    }

    /// What the code holds whatever its round.
    #[must_use]
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
mod tests {
    use super::*;
    use alignment::{Action, ItemId, Question, Role, Stamp, Wheel, apply};

    fn answered(role: Role) -> Session {
        let act = |session, action| apply(session, action, Stamp(7));
        let mut session = act(Session::default(), Action::ChooseRole(role));
        for (place, item) in ItemId::ALL.into_iter().enumerate() {
            for (question, step) in Question::ALL.into_iter().zip([place % 7, place % 5]) {
                let frequency = alignment::Frequency::new(step as u8).unwrap();
                let action = Action::Rate {
                    item,
                    question,
                    frequency,
                };
                session = act(session, action);
            }
        }
        session
    }

    #[test]
    fn a_code_is_shown_once_its_numbers_were_looked_at() {
        let session = answered(Role::Seller);
        let table = CodeTable::default().after(CodeChange::Round("417".to_owned()));
        assert_eq!(table.shown(&session), None);
        let table = table.after(CodeChange::Look);
        let code = WheelCode::read(&table.shown(&session).unwrap()).unwrap();
        assert_eq!((code.round().number(), code.role()), (417, Role::Seller));
        let held = table.holds(&session).unwrap();
        assert!(
            Wheel::ALL
                .iter()
                .all(|wheel| held.wheel(*wheel) == code.wheel(*wheel))
        );
        let table = table.after(CodeChange::Copied(true));
        assert_eq!(table.copied(), Some(true));
        let table = table.after(CodeChange::Round("4096".to_owned()));
        assert_eq!((table.shown(&session), table.copied()), (None, None));
    }

    #[test]
    fn only_a_leader_agrees_and_only_whole_checks_have_a_code() {
        let agreed = |role| {
            let table = CodeTable::default().after(CodeChange::Agree);
            table.holds(&answered(role)).unwrap().agrees()
        };
        assert!(agreed(Role::Leader) && !agreed(Role::Seller));
        let half = apply(answered(Role::Seller), Action::StartAgain, Stamp(9));
        assert_eq!(CodeTable::default().holds(&half), None);
    }
}
