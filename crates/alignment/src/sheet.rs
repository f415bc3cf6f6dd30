//! Answers with the times they were given.

use crate::answers::{Answer, Answers};
use crate::instrument::{ITEM_COUNT, ItemId};
use crate::stamp::Stamp;

/// All answers of a check, each with the time of its last change.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Sheet {
    pub(crate) answers: Answers,
    pub(crate) at: [Stamp; ITEM_COUNT],
}

impl Sheet {
    /// No answers, as of this time: what was answered before does not come back by merging.
    pub(crate) fn blank(at: Stamp) -> Sheet {
        Sheet { answers: Answers::default(), at: [at; ITEM_COUNT] }
    }

    /// Replaces an answer.
    pub(crate) fn set(&mut self, item: ItemId, answer: Answer, at: Stamp) {
        self.answers.set(item, answer);
        if let Some(own) = self.at.get_mut(item.index()) {
            *own = at;
        }
    }

    /// When an answer was last given, if any was.
    pub(crate) fn last_answered(&self) -> Option<Stamp> {
        let answered = self.answers.iter().zip(self.at);
        answered.filter(|((_, answer), _)| *answer != Answer::UNANSWERED).map(|(_, at)| at).max()
    }

    /// The newest change.
    pub(crate) fn newest(&self) -> Stamp {
        self.at.iter().copied().max().unwrap_or_default()
    }

    /// Takes over what is newer.
    pub(crate) fn absorb(&mut self, other: Sheet) {
        let theirs = other.answers.iter().zip(other.at);
        for ((item, answer), at) in theirs {
            let own = self.at.get(item.index()).copied().unwrap_or_default();
            if (at, answer) > (own, self.answers.get(item)) {
                self.set(item, answer, at);
            }
        }
    }
}
