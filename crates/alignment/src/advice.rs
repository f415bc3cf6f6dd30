//! Selects what to say about a profile. It never predicts an outcome.
//!
//! The patterns are those of measurement.md 3.5; the words for them are in `locales/`.

use crate::answers::{Answers, CompleteAnswers, Rating, WIDE};
use crate::instrument::{ITEM_COUNT, ItemId, Pole};
use crate::score::{WheelProfile, WheelResult};
use alloc::vec::Vec;

/// What the practices of a wheel come to one by one. A sum would say of two what only one does, and of a wide gap in
/// either direction that there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pulls {
    /// Where the wheel leans.
    pub leaning: Leaning,
    /// The widest gap and the next, of those wide enough to be named. Where some pull one way and some the other, the
    /// second is the widest of the other way.
    pub named: [Option<(ItemId, Rating)>; 2],
    /// Whether those two pull in opposite directions.
    pub are_opposed: bool,
}

impl Pulls {
    /// What there is to try about this wheel; `None` if no gap is wide.
    pub fn finding(&self) -> Option<Finding> {
        match self.named {
            _ if self.are_opposed => Some(Finding::Uneven),
            [Some((item, rating)), _] => Finding::of(item.pole(), rating),
            _ => None,
        }
    }
}

/// How this wheel pulls; `None` if it has no numbers.
pub fn pulls(answers: &CompleteAnswers, own: &WheelProfile) -> Option<Pulls> {
    let sum = own.result?.quarter_steps;
    let items = widest_gaps(answers, ITEM_COUNT).into_iter();
    let rated = items.filter_map(|item| Some((item, answers.rating(item)?)));
    let is_wide = |(item, rating): &(ItemId, Rating)| item.wheel() == own.wheel && rating.is_wide();
    let wide: Vec<(ItemId, Rating)> = rated.filter(is_wide).collect();
    let is_outward =
        |(item, rating): (ItemId, Rating)| (item.pole() == Pole::Pressure) == (rating.gap() > 0);
    let first = wide.first().copied();
    let way = first.map(is_outward);
    let other_way = wide.iter().copied().find(|gap| Some(is_outward(*gap)) != way);
    let leaning = match way {
        None if sum.distance == 0 => Leaning::Straight,
        None => Leaning::Nearly,
        // Small gaps may together weigh as much as the wide one.
        Some(true) if other_way.is_none() && sum.pull() > 0 => Leaning::Outward,
        Some(false) if other_way.is_none() && sum.pull() < 0 => Leaning::Inward,
        Some(_) => Leaning::BothWays,
    };
    let second = other_way.or_else(|| wide.get(1).copied());
    Some(Pulls { leaning, named: [first, second], are_opposed: other_way.is_some() })
}

/// The practices with the widest gaps over all wheels, widest first, at most `count`. If gaps are equal, the practice
/// shown first comes first. Practices without a gap are left out.
pub fn widest_gaps(answers: &CompleteAnswers, count: usize) -> Vec<ItemId> {
    // One pass for each size, six in all: shorter than a sort, and a kilobyte less to download.
    let of_size = |size: i8| {
        answers
            .iter()
            .filter(move |(_, rating)| rating.is_some_and(|rating| rating.gap().abs() == size))
            .map(|(item, _)| item)
    };
    (1..=6).rev().flat_map(of_size).take(count).collect()
}

/// The practice with the widest gap among these, and its two answers. If gaps are equal, the first; `None` if none is
/// rated. Unlike [`widest_gaps`], this works with incomplete answers.
pub fn widest_rated(answers: &Answers, items: &[ItemId]) -> Option<(ItemId, Rating)> {
    let mut widest: Option<(ItemId, Rating)> = None;
    for item in items {
        let Some(rating) = answers.get(*item).rating() else {
            continue;
        };
        if widest.is_none_or(|(_, widest)| rating.gap().abs() > widest.gap().abs()) {
            widest = Some((*item, rating));
        }
    }
    widest
}

/// Whether the person's own wish leans to the numbers: on the average, push should happen [`WIDE`] steps more often than
/// care (F_d ≥ 1). A reason for a question, not a correction.
pub fn leans_to_pressure(result: &WheelResult) -> bool {
    result.inside_balance() * 2.0 >= f64::from(WIDE)
}

keyed! {
    /// Where a wheel leans.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Leaning {
        /// There is no gap.
        Straight = "straight",
        /// No gap is wide.
        Nearly = "nearly",
        /// More pressure than feels right, or less support.
        Outward = "out",
        /// More support than feels right, or less push.
        Inward = "in",
        /// Some of both.
        BothWays = "both",
    }
}

keyed! {
    /// One thing the gaps of a wheel can say.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Finding {
        /// Less care happens than feels right.
        RelationshipShort = "relationship-short",
        /// More push happens than feels right.
        PressureExtra = "pressure-extra",
        /// More care happens than feels right: misalignment too.
        RelationshipExtra = "relationship-extra",
        /// Less push happens than feels right: misalignment too.
        PressureShort = "pressure-short",
        /// Wide gaps in both directions: look at the practices, not at the wheel.
        Uneven = "uneven",
    }
}

impl Finding {
    /// The finding of a single practice of a pole; `None` if there is no gap.
    pub const fn of(pole: Pole, rating: Rating) -> Option<Self> {
        match (pole, rating.gap()) {
            (_, 0) => None,
            (Pole::Relationship, ..0) => Some(Finding::RelationshipShort),
            (Pole::Relationship, _) => Some(Finding::RelationshipExtra),
            (Pole::Pressure, ..0) => Some(Finding::PressureShort),
            (Pole::Pressure, _) => Some(Finding::PressureExtra),
        }
    }
}
