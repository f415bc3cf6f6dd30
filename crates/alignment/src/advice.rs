//! Selects what to say about a profile. It never predicts an outcome.
//!
//! The patterns are those of measurement.md 3.5; the words for them are in `locales/`.

use crate::answers::{Answers, CompleteAnswers, Rating};
use crate::instrument::{ItemId, Pole};
use crate::score::{PoleResult, PoleState, WheelProfile, WheelResult};
use alloc::vec::Vec;

/// The findings of this wheel, widest mean gap first. [`Finding::Near`] alone if nothing stands out; empty if the
/// wheel has no numbers.
pub fn findings(profile: &WheelProfile) -> Vec<Finding> {
    let Some(result) = &profile.result else {
        return Vec::new();
    };
    let mut found: Vec<(f64, Finding)> = [
        (result.relationship, Finding::RelationshipShort, Finding::RelationshipExtra),
        (result.pressure, Finding::PressureShort, Finding::PressureExtra),
    ]
    .into_iter()
    .filter_map(|(pole, short, extra): (PoleResult, _, _)| match pole.state {
        PoleState::Short => Some((pole.gap.abs(), short)),
        PoleState::Extra => Some((pole.gap.abs(), extra)),
        PoleState::Uneven => Some((pole.gap.abs(), Finding::Uneven)),
        PoleState::Near => None,
    })
    .collect();
    // At most two. If the gaps are equal, relationship comes first.
    if let [(relationship, _), (pressure, _)] = found.as_slice()
        && pressure > relationship
    {
        found.swap(0, 1);
    }
    let mut findings: Vec<Finding> = found.into_iter().map(|(_, finding)| finding).collect();
    findings.dedup();
    if findings.is_empty() {
        findings.push(Finding::Near);
    }
    findings
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

/// Whether the person's own wish leans to the numbers (F_d > 0). A reason for a question, not a correction.
pub fn leans_to_pressure(result: &WheelResult) -> bool {
    result.quarter_steps.inside_balance > 0
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
        /// Gaps in both directions within one pole: look at the practices, not at the wheel.
        Uneven = "uneven",
        /// Nothing stands out, and there is no advice.
        Near = "near",
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
