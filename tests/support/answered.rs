//! A whole check as somebody has answered it.

use alignment::{
    Action, Answer, Answers, Frequency, Imported, ItemId, Revision, Role, Session, Stamp, Way,
    apply,
};

pub const NOW: Stamp = Stamp(1_790_000_000_000);

pub fn with_answers(role: Role, mut answer: impl FnMut(ItemId) -> Answer) -> Session {
    let mut answers = Answers::default();
    ItemId::ALL.into_iter().for_each(|item| answers.set(item, answer(item)));
    let session = apply(Session::default(), Action::Begin(Way::Check), NOW);
    let revision = Revision::CURRENT;
    let file = Imported { role, revision, answers };
    apply(session, Action::Restore(file), NOW)
}

pub fn rated(outside: u8, inside: u8) -> Answer {
    Answer::Open { outside: Frequency::new(outside), inside: Frequency::new(inside) }
}
