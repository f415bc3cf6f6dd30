//! A person's answers: for each practice, how often it happens and how often it should.

use crate::instrument::{ITEM_COUNT, ItemId};
use alloc::vec::Vec;

/// Everything answered so far. Any part of it may still be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers([Answer; ITEM_COUNT]);

impl Answers {
    /// The answer to this practice.
    pub fn get(&self, item: ItemId) -> Answer {
        self.0.get(item.index()).copied().unwrap_or_default()
    }

    /// Replaces the previous answer.
    pub fn set(&mut self, item: ItemId, answer: Answer) {
        if let Some(place) = self.0.get_mut(item.index()) {
            *place = answer;
        }
    }

    /// How many practices are settled.
    pub fn settled(&self) -> usize {
        self.0.iter().filter(|answer| answer.is_settled()).count()
    }

    /// The practices that are not settled, in the shown order.
    pub fn open_items(&self) -> Vec<ItemId> {
        ItemId::ALL.into_iter().filter(|item| !self.get(*item).is_settled()).collect()
    }

    /// Whether nothing at all has been answered.
    pub fn is_untouched(&self) -> bool {
        self.0.iter().all(|answer| *answer == Answer::UNANSWERED)
    }

    /// Whether any practice is rated, so that there is something to compare.
    pub fn has_ratings(&self) -> bool {
        self.0.iter().any(|answer| answer.rating().is_some())
    }

    /// The proof that every practice is settled, or the practices that are not.
    pub fn complete(&self) -> Result<CompleteAnswers, Vec<ItemId>> {
        if self.0.iter().all(|answer| answer.is_settled()) {
            Ok(CompleteAnswers(self.0.map(Answer::rating)))
        } else {
            Err(self.open_items())
        }
    }

    /// Every practice with its answer, in the shown order.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, Answer)> + '_ {
        ItemId::ALL.into_iter().zip(self.0)
    }
}

impl From<&CompleteAnswers> for Answers {
    fn from(complete: &CompleteAnswers) -> Self {
        Self(complete.0.map(|rating| match rating {
            Some(Rating { outside, inside }) => {
                Answer::Open { outside: Some(outside), inside: Some(inside) }
            }
            None => Answer::NotApplicable,
        }))
    }
}

/// Answers in which every practice is settled. Made by [`Answers::complete`] only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompleteAnswers(pub(crate) [Option<Rating>; ITEM_COUNT]);

impl CompleteAnswers {
    /// Both ratings of this practice; `None` if it does not apply.
    pub fn rating(&self, item: ItemId) -> Option<Rating> {
        self.0.get(item.index()).copied().flatten()
    }

    /// Every practice with its ratings, in the shown order.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, Option<Rating>)> + '_ {
        ItemId::ALL.into_iter().zip(self.0)
    }
}

/// The answer to one practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Being rated: neither, one or both of the two ratings are given.
    Open {
        /// How often it happens.
        outside: Option<Frequency>,
        /// How often it should happen.
        inside: Option<Frequency>,
    },
    /// "Doesn't apply / I can't tell".
    NotApplicable,
}

impl Answer {
    /// Nothing said yet.
    pub const UNANSWERED: Answer = Answer::Open { outside: None, inside: None };

    /// The answer to this question, if there is one.
    pub const fn frequency(self, question: Question) -> Option<Frequency> {
        match (self, question) {
            (Answer::Open { outside, .. }, Question::Outside) => outside,
            (Answer::Open { inside, .. }, Question::Inside) => inside,
            (Answer::NotApplicable, _) => None,
        }
    }

    /// Whether the answer is complete: rated twice, or not applicable.
    pub const fn is_settled(self) -> bool {
        matches!(self, Answer::NotApplicable | Answer::Open { outside: Some(_), inside: Some(_) })
    }

    /// Both ratings, if both are given.
    pub const fn rating(self) -> Option<Rating> {
        match self {
            Answer::Open { outside: Some(outside), inside: Some(inside) } => {
                Some(Rating { outside, inside })
            }
            _ => None,
        }
    }
}

impl Default for Answer {
    fn default() -> Self {
        Self::UNANSWERED
    }
}

/// From so many steps on, a gap is wide: it has a name, a question, and something to try. A single step is often chance.
pub const WIDE: u8 = 2;

/// Both ratings of one practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating {
    /// How often it happens.
    pub outside: Frequency,
    /// How often the person honestly feels it should happen.
    pub inside: Frequency,
}

impl Rating {
    /// Outside minus inside, −6 to 6. Above zero, more happens than feels right; below zero, less (measurement.md
    /// 3.4).
    pub const fn gap(self) -> i8 {
        self.outside.step() as i8 - self.inside.step() as i8
    }

    /// Whether the gap is at least [`WIDE`], in either direction.
    pub const fn is_wide(self) -> bool {
        self.gap().unsigned_abs() >= WIDE
    }

    /// The rating that answers this question.
    pub const fn frequency(self, question: Question) -> Frequency {
        match question {
            Question::Outside => self.outside,
            Question::Inside => self.inside,
        }
    }
}

keyed! {
    /// The two questions asked of every practice. They are asked in this order: facts before ideals (measurement.md 3.2).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Question {
        /// How often does this happen?
        Outside = "outside",
        /// How often do you honestly feel it should happen?
        Inside = "inside",
    }
}

/// One of the seven steps of the frequency scale, 0 (never) to 6 (always).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Frequency(Step);

/// An enum with exactly seven values, so that an optional rating of a practice fits into two bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
enum Step {
    Never,
    Rarely,
    Sometimes,
    Half,
    Often,
    AlmostAlways,
    Always,
}

impl Frequency {
    /// All steps, rising.
    pub const ALL: [Frequency; 7] = [
        Frequency(Step::Never),
        Frequency(Step::Rarely),
        Frequency(Step::Sometimes),
        Frequency(Step::Half),
        Frequency(Step::Often),
        Frequency(Step::AlmostAlways),
        Frequency(Step::Always),
    ];

    /// The step of this number, 0 to 6.
    pub fn new(step: u8) -> Option<Self> {
        Self::ALL.get(usize::from(step)).copied()
    }

    /// The number of this step, 0 to 6.
    pub const fn step(self) -> u8 {
        self.0 as u8
    }
}

#[cfg(test)]
mod tests;
