//! Answers for the tests of other modules.

use super::{Answer, Answers, Frequency};
use crate::instrument::ItemId;

impl Answers {
    /// Every practice answered, and neighbours differently, for the tests of codes.
    pub(crate) fn varied() -> Self {
        let mut answers = Self::default();
        for (place, item) in ItemId::ALL.into_iter().enumerate() {
            answers.set(
                item,
                Answer::Open {
                    outside: Frequency::new((place * 5 % 7) as u8),
                    inside: Frequency::new((place * 3 % 7) as u8),
                },
            );
        }
        answers
    }
}
