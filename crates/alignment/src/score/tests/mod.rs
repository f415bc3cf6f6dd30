use super::*;
use crate::answers::{Answer, Answers, Frequency};
use crate::instrument::ItemId;

fn complete(pairs: [Option<(u8, u8)>; 16]) -> CompleteAnswers {
    let mut answers = Answers::default();
    for (item, pair) in ItemId::ALL.into_iter().zip(pairs) {
        let answer = pair.map_or(Answer::NotApplicable, |(outside, inside)| Answer::Open {
            outside: Frequency::new(outside),
            inside: Frequency::new(inside),
        });
        answers.set(item, answer);
    }
    answers.complete().unwrap()
}

#[test]
fn a_wheel_needs_three_practices_and_the_whole_three_wheels() {
    let mut pairs = [Some((4, 2)); 16];
    (pairs[0], pairs[1]) = (None, None);
    let profile = score(&complete(pairs));
    assert_eq!(profile.missing, 2);
    assert_eq!(profile.wheel(Wheel::Focus).answered, 2);
    assert_eq!(profile.wheel(Wheel::Focus).result, None);
    let overall = profile.overall.unwrap();
    assert!(overall.partial);
    assert_eq!(overall.degrees_of_freedom, 6);

    (pairs[4], pairs[5]) = (None, None);
    let profile = score(&complete(pairs));
    assert_eq!(profile.overall, None);
    assert!(profile.wheel(Wheel::Order).result.is_some());

    let profile = score(&complete([None; 16]));
    assert_eq!(profile.missing, 16);
    assert_eq!(profile.notes, [None; 3]);
    assert!(profile.wheels.iter().all(|wheel| wheel.result.is_none()));
}

#[test]
fn bands_begin_exactly_at_their_edges() {
    let band = |quarters| (points(quarters, 4), Band::of_distance(quarters, 4));
    assert_eq!(band(12), (87.5, Band::Straight));
    assert_eq!(band(13).1, Band::Light);
    assert_eq!(band(24), (75.0, Band::Light));
    assert_eq!(band(25).1, Band::Clear);
    assert_eq!(band(38).1, Band::Clear);
    assert_eq!(band(39).1, Band::Strong);
    assert_eq!((points(48, 5), Band::of_distance(48, 5)), (60.0, Band::Clear));
    for wheels in 1..=4 {
        for quarters in 0..=24 * wheels {
            assert_eq!(
                Band::of_distance(quarters, wheels),
                Band::of_score(points(quarters, wheels))
            );
        }
    }
}

/// Walks through every overall score and every error there can be.
#[test]
fn no_end_of_a_range_lies_on_the_edge_of_a_band() {
    let mut nearest = f64::MAX;
    for wheels in 1..=4_u32 {
        for incomplete in 0..=wheels {
            let degrees_of_freedom = (2 * wheels - incomplete) as u8;
            for numerator in 0..=36 * 8 {
                let variance = Variance {
                    numerator,
                    denominator: 2 * u32::from(degrees_of_freedom),
                    degrees_of_freedom,
                };
                for share in [2, 3, 2 * wheels + incomplete] {
                    for (divisor, quarters) in (0..=24 * wheels)
                        .map(|sum| (wheels, sum))
                        .chain((0..=24).map(|sum| (1, sum)))
                    {
                        let error = variance.standard_error(share, divisor);
                        let half = student_t(degrees_of_freedom) * error;
                        if half == 0.0 {
                            continue;
                        }
                        let score = points(quarters, divisor);
                        for edge in [60.0, 75.0, 87.5] {
                            nearest = nearest.min((score - half - edge).abs());
                            nearest = nearest.min((score + half - edge).abs());
                        }
                    }
                }
            }
        }
    }
    assert!(nearest > 1e-7, "{nearest}");
}

#[test]
fn the_pull_is_never_more_than_the_distance() {
    let mut state = 1_u32;
    for _ in 0..20_000 {
        let mut next = |limit: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            ((state >> 8) % limit) as u8
        };
        let pairs = core::array::from_fn(|_| (next(8) > 0).then(|| (next(7), next(7))));
        let profile = score(&complete(pairs));
        for result in profile.wheels.iter().filter_map(|wheel| wheel.result) {
            assert!(result.wobble() >= 0.0);
            assert!((0.0..=100.0).contains(&result.score));
            assert!(result.range.low <= result.score && result.score <= result.range.high);
            assert_eq!(result.band, Band::of_score(result.score));
            assert_eq!(
                result.toe_degrees(),
                5.0 * (result.outside_balance() - result.inside_balance())
            );
            // The pull is the mean gap of pressure less that of relationship, halved.
            assert_eq!(result.pull(), (result.pressure.gap - result.relationship.gap) / 2.0);
        }
        if let Some(overall) = profile.overall {
            assert!(overall.bands_in_range.contains(overall.band));
        }
    }
}

#[test]
fn quality_notes_are_seen() {
    let notes = |pairs| score(&complete(pairs)).notes;
    let straight = notes([Some((3, 3)); 16]);
    assert!(straight.contains(&Some(QualityNote::SameAnswerRun)));
    assert!(straight.contains(&Some(QualityNote::NoGapAnywhere)));
    assert!(!straight.contains(&Some(QualityNote::TwoFirstTopics)));
    assert_eq!(straight.iter().flatten().count(), 2);

    // Seven equal answers, one that does not apply, and an eighth: still a run.
    let mut pairs: [_; 16] = core::array::from_fn(|place| Some((place as u8 % 7, 1)));
    pairs[..9].fill(Some((2, 1)));
    pairs[3] = None;
    assert!(notes(pairs).contains(&Some(QualityNote::SameAnswerRun)));
    pairs[8] = Some((3, 1));
    assert_eq!(notes(pairs), [None; 3]);

    // C1 and C3 are shown fifth and sixth.
    (pairs[4], pairs[5]) = (Some((5, 1)), Some((6, 1)));
    assert!(notes(pairs).contains(&Some(QualityNote::TwoFirstTopics)));
    pairs[5] = Some((4, 1));
    assert!(!notes(pairs).contains(&Some(QualityNote::TwoFirstTopics)));
}

#[test]
fn a_change_is_real_only_beyond_the_error_of_both() {
    let overall = |score| Overall {
        score,
        band: Band::Light,
        standard_error: 3.0,
        degrees_of_freedom: 8,
        range: Range { low: 0.0, high: 100.0 },
        bands_in_range: Bands { best: Band::Light, worst: Band::Light },
        partial: false,
    };
    // 1.96·√18 = 8.3156…
    assert!(!change(&overall(70.0), &overall(78.3)).real);
    assert!(change(&overall(70.0), &overall(78.4)).real);
    assert_eq!(change(&overall(78.5), &overall(70.0)), Change { difference: -8.5, real: true });
}
