//! Selects what to say about a profile, and which practice to quote. It never predicts an outcome.
//!
//! The patterns are those of measurement.md 3.5; the words for them are in `locales/`.

use crate::answers::{Answers, CompleteAnswers, Rating};
use crate::instrument::{ItemId, Pole, Wheel};
use crate::score::{PoleResult, PoleState, PoleTally, WheelProfile, WheelResult};
use alloc::vec::Vec;
use core::cmp::Reverse;

/// The findings of this wheel, widest mean gap first. [`Finding::Near`] alone if nothing stands out; empty if the
/// wheel has no numbers.
pub fn findings(profile: &WheelProfile) -> Vec<Finding> {
    let Some(result) = &profile.result else {
        return Vec::new();
    };
    let mut found: Vec<(f64, Finding)> = [
        (
            result.relationship,
            Finding::RelationshipShort,
            Finding::RelationshipExtra,
        ),
        (
            result.pressure,
            Finding::PressureShort,
            Finding::PressureExtra,
        ),
    ]
    .into_iter()
    .filter_map(
        |(pole, short, extra): (PoleResult, _, _)| match pole.state {
            PoleState::Short => Some((pole.gap.abs(), short)),
            PoleState::Extra => Some((pole.gap.abs(), extra)),
            PoleState::Uneven => Some((pole.gap.abs(), Finding::Uneven)),
            PoleState::Near => None,
        },
    )
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

/// The practice that shows this finding best: the one with the widest gap of its kind, if there is any.
pub fn widest_gap(answers: &CompleteAnswers, wheel: Wheel, finding: Finding) -> Option<ItemId> {
    let size = |item: ItemId| -> Option<i8> {
        let gap = answers.rating(item)?.gap();
        let size = match (finding, item.pole()) {
            (Finding::RelationshipShort, Pole::Relationship)
            | (Finding::PressureShort, Pole::Pressure) => -gap,
            (Finding::RelationshipExtra, Pole::Relationship)
            | (Finding::PressureExtra, Pole::Pressure) => gap,
            (Finding::Uneven, pole) if pole_state(answers, wheel, pole) == PoleState::Uneven => {
                gap.abs()
            }
            _ => 0,
        };
        (size > 0).then_some(size)
    };
    wheel
        .items()
        .into_iter()
        .filter_map(|item| Some((size(item)?, item)))
        // If gaps are equal, the one shown first.
        .max_by_key(|(size, item)| (*size, Reverse(*item)))
        .map(|(_, item)| item)
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

/// One thing the gaps of a wheel can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// Less care happens than feels right.
    RelationshipShort,
    /// More push happens than feels right.
    PressureExtra,
    /// More care happens than feels right: misalignment too.
    RelationshipExtra,
    /// Less push happens than feels right: misalignment too.
    PressureShort,
    /// Gaps in both directions within one pole: look at the practices, not at the wheel.
    Uneven,
    /// Nothing stands out, and there is no advice.
    Near,
}

impl Finding {
    /// All findings.
    pub const ALL: [Finding; 6] = [
        Finding::RelationshipShort,
        Finding::PressureExtra,
        Finding::RelationshipExtra,
        Finding::PressureShort,
        Finding::Uneven,
        Finding::Near,
    ];

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

    /// The word for this finding in files and message names.
    pub const fn key(self) -> &'static str {
        match self {
            Finding::RelationshipShort => "relationship-short",
            Finding::PressureExtra => "pressure-extra",
            Finding::RelationshipExtra => "relationship-extra",
            Finding::PressureShort => "pressure-short",
            Finding::Uneven => "uneven",
            Finding::Near => "near",
        }
    }

    /// The finding of this key, if there is one.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|finding| finding.key() == key)
    }
}

fn pole_state(answers: &CompleteAnswers, wheel: Wheel, pole: Pole) -> PoleState {
    let mut ratings = wheel.items().into_iter().filter(|item| item.pole() == pole);
    let mut rating = || ratings.next().and_then(|item| answers.rating(item));
    PoleTally::of([rating(), rating()]).state()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answer, Frequency};
    use crate::score::score;

    /// Focus as given in the shown order (R, P, P, R), everything else without a gap.
    fn with_focus(pairs: [Option<(u8, u8)>; 4]) -> CompleteAnswers {
        let mut answers = Answers::default();
        for (place, item) in ItemId::ALL.into_iter().enumerate() {
            let pair = pairs.get(place).copied().unwrap_or(Some((2, 2)));
            let answer = pair.map_or(Answer::NotApplicable, |(outside, inside)| Answer::Open {
                outside: Frequency::new(outside),
                inside: Frequency::new(inside),
            });
            answers.set(item, answer);
        }
        answers.complete().unwrap()
    }

    fn check(pairs: [Option<(u8, u8)>; 4], expected: &[(Finding, Option<&str>)]) {
        let answers = with_focus(pairs);
        let profile = score(&answers);
        let found: Vec<_> = findings(profile.wheel(Wheel::Focus))
            .into_iter()
            .map(|finding| {
                (
                    finding,
                    widest_gap(&answers, Wheel::Focus, finding).map(ItemId::code),
                )
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn findings_come_strongest_first_and_quote_the_widest_gap() {
        use Finding::*;
        check([Some((2, 2)); 4], &[(Near, None)]);
        check(
            [Some((2, 5)), Some((4, 1)), Some((5, 1)), Some((4, 5))],
            &[(PressureExtra, Some("F4")), (RelationshipShort, Some("F1"))],
        );
        // Equal gaps: the relationship first, and the practice shown first.
        check(
            [Some((0, 2)), Some((1, 3)), Some((1, 3)), Some((0, 2))],
            &[(RelationshipShort, Some("F1")), (PressureShort, Some("F3"))],
        );
        check(
            [Some((5, 2)), Some((2, 2)), Some((2, 2)), Some((5, 2))],
            &[(RelationshipExtra, Some("F1"))],
        );
        // The gap of the even pole is not quoted for the uneven one.
        check(
            [Some((1, 4)), Some((2, 2)), Some((3, 2)), Some((6, 3))],
            &[(Uneven, Some("F1"))],
        );
        check(
            [Some((1, 4)), Some((1, 4)), Some((6, 3)), Some((6, 3))],
            &[(Uneven, Some("F1"))],
        );
        check([None, None, Some((6, 3)), Some((6, 3))], &[]);
    }

    #[test]
    fn the_widest_rated_practice_needs_no_complete_answers() {
        let mut answers = Answers::default();
        assert_eq!(widest_rated(&answers, &ItemId::ALL), None);
        for (item, outside) in ItemId::ALL.into_iter().zip([2, 6, 0, 4]) {
            let (outside, inside) = (Frequency::new(outside), Frequency::new(3));
            answers.set(item, Answer::Open { outside, inside });
        }
        let widest = |items: &[ItemId]| widest_rated(&answers, items).map(|(item, _)| item.code());
        assert_eq!(widest(&ItemId::ALL), Some("F3"), "of equal gaps the first");
        assert_eq!(widest(&ItemId::ALL[2..]), Some("F4"));
        assert_eq!(widest(&Wheel::Order.items()), None);
    }

    #[test]
    fn widest_gaps_are_in_order() {
        let answers = with_focus([Some((1, 3)), None, Some((6, 3)), Some((4, 2))]);
        let codes = |count| {
            widest_gaps(&answers, count)
                .into_iter()
                .map(ItemId::code)
                .collect::<Vec<_>>()
        };
        assert_eq!(codes(9), ["F4", "F1", "F2"]);
        assert_eq!(codes(2), ["F4", "F1"]);
        assert_eq!(codes(0), [""; 0]);
    }

    #[test]
    fn keys_lead_back() {
        for finding in Finding::ALL {
            assert_eq!(Finding::from_key(finding.key()), Some(finding));
        }
    }
}
