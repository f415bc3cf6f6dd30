//! What lies on the table between two people: what one keeps back, and what the other has handed over.
//!
//! Pure, and never kept: it is gone with the page, and whenever the reader forgets it.

use alignment::{CodeRefusal, ItemId, PairCode, Role, Session, Shared};

/// The table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PairTable {
    kept: u16,
    typed: String,
    theirs: Option<Shared>,
    problem: Option<Problem>,
    copied: Option<bool>,
}

/// Why nothing can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The text is not read.
    Refused(CodeRefusal),
    /// Both answered from the same chair.
    SameChair,
}

/// What may happen at the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairChange {
    /// Keep this practice back, or show it if it was kept back.
    Keep(ItemId),
    /// The other person's code as it is being typed.
    Type(String),
    /// Read what was typed.
    Read,
    /// Read this correction instead.
    Take(String),
    /// Whether the own code could be copied.
    Copied(bool),
    /// Take the other person's answers off the table.
    Forget,
}

impl PairTable {
    /// The table after a change; `session` holds the reader's own chair and answers.
    #[must_use]
    pub fn after(mut self, change: PairChange, session: &Session) -> PairTable {
        let role = chair(session);
        match change {
            PairChange::Keep(item) => {
                self.kept ^= 1 << item.index();
                self.copied = None;
            }
            PairChange::Type(typed) => {
                self.typed = typed;
                self.problem = None;
            }
            PairChange::Read => self.read(role),
            PairChange::Take(code) => {
                self.typed = code;
                self.read(role);
            }
            PairChange::Copied(done) => self.copied = Some(done),
            PairChange::Forget => {
                self.typed = String::new();
                self.theirs = None;
                self.problem = None;
            }
        }
        self
    }

    fn read(&mut self, role: Role) {
        let read = match PairCode::read(&self.typed) {
            Ok(PairCode::Open(shared)) if shared.role() == role => Err(Problem::SameChair),
            Ok(PairCode::Open(shared)) => Ok(shared),
            // No page of this version makes or opens a locked one.
            Ok(PairCode::Locked(_)) => Err(Problem::Refused(CodeRefusal::Newer(1))),
            Err(refusal) => Err(Problem::Refused(refusal)),
        };
        self.problem = read.as_ref().err().cloned();
        if let Ok(shared) = read {
            self.theirs = Some(shared);
            self.typed = String::new();
        }
    }

    /// Whether this practice is kept back.
    #[must_use]
    pub fn keeps(&self, item: ItemId) -> bool {
        self.kept >> item.index() & 1 == 1
    }

    /// What the reader shows: the same on both screens.
    #[must_use]
    pub fn own(&self, session: &Session) -> Shared {
        Shared::new(chair(session), session.answers(), |item| self.keeps(item))
    }

    /// What the other person has shown.
    #[must_use]
    pub fn theirs(&self) -> Option<&Shared> {
        self.theirs.as_ref()
    }

    /// The other person's code as far as it is typed.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Why what was typed is not compared.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        self.problem.as_ref()
    }

    /// Whether copying has worked, once it was tried.
    #[must_use]
    pub fn copied(&self) -> Option<bool> {
        self.copied
    }
}

/// The reader's chair; who has chosen none shows nothing from either.
fn chair(session: &Session) -> Role {
    session.role().unwrap_or(Role::Seller)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alignment::{Action, Stamp, apply};

    const LEADER: &str = "331NA-M63AN-8C6NA-GRDAN-0QN4H";

    fn sitting(role: Role) -> Session {
        apply(Session::default(), Action::ChooseRole(role), Stamp(1))
    }

    fn read(typed: &str, role: Role) -> PairTable {
        let session = sitting(role);
        let typed = PairTable::default().after(PairChange::Type(typed.to_owned()), &session);
        typed.after(PairChange::Read, &session)
    }

    #[test]
    fn a_code_is_taken_from_the_other_chair_only() {
        let table = read(LEADER, Role::Seller);
        assert!(table.theirs().is_some() && table.problem().is_none());
        assert_eq!(table.typed(), "", "what was read is no longer in the field");
        let table = table.after(PairChange::Forget, &sitting(Role::Seller));
        assert_eq!(table, PairTable::default());
        let table = read(LEADER, Role::Leader);
        assert_eq!(table.problem(), Some(&Problem::SameChair));
        assert!(table.theirs().is_none());
    }

    #[test]
    fn a_correction_is_taken_when_it_is_confirmed() {
        let table = read(&LEADER.replacen('N', "P", 1), Role::Seller);
        let Some(Problem::Refused(CodeRefusal::Damaged(Some(proposal)))) = table.problem() else {
            panic!("{table:?}");
        };
        assert_eq!(proposal.code, LEADER);
        assert!(table.theirs().is_none(), "never silently");
        let change = PairChange::Take(proposal.code.clone());
        assert!(
            table
                .after(change, &sitting(Role::Seller))
                .theirs()
                .is_some()
        );
    }

    #[test]
    fn what_is_kept_back_is_not_shown() {
        let item = ItemId::ALL[3];
        let table = PairTable::default().after(PairChange::Keep(item), &sitting(Role::Seller));
        assert!(table.keeps(item) && !table.keeps(ItemId::ALL[4]));
        let table = table.after(PairChange::Keep(item), &sitting(Role::Seller));
        assert_eq!(table, PairTable::default());
    }
}
