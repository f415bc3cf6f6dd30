//! A session in which every statement is rated, one after the other.

use alignment::{Action, Frequency, ItemId, Question, Session, Stamp, apply};

pub fn rate_all(session: Session, steps: impl Fn(ItemId) -> [u8; 2], at: Stamp) -> Session {
    let all = ItemId::ALL.into_iter().flat_map(|item| {
        Question::ALL
            .into_iter()
            .zip(steps(item))
            .map(move |(question, step)| (item, question, step))
    });
    all.fold(session, |session, (item, question, step)| {
        let frequency = Frequency::new(step).unwrap();
        let rate = Action::Rate { item, question, frequency };
        apply(session, rate, at)
    })
}
