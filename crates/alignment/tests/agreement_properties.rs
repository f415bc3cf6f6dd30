//! What holds of every table of ratings, of every input at all, and of every team.
#![allow(missing_docs, clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use alignment::agreement::*;
use alignment::{Answer, Answers, CompleteAnswers, Frequency, ItemId, Question, Wheel, score};
use proptest::prelude::*;
use support::Chance;

proptest! {
    #[test]
    fn indices_keep_within_their_bounds(rows in table(0.1), null in 0.1..9.0_f64) {
        let table = Table::from_rows(&rows);
        if let Some(r_wg_j) = r_wg_j(&table, null) {
            prop_assert!((0.0..=1.0).contains(&r_wg_j));
            let r_star = r_star_wg_j(&table, null).unwrap();
            prop_assert!(r_star <= 1.0 && r_wg_j >= r_star.max(0.0) - 1e-12);
        }
        for about in [About::Mean, About::Median] {
            if let Some(deviation) = average_deviation(&table, about) {
                // Half of the widest range there is.
                prop_assert!((0.0..=3.0).contains(&deviation), "{deviation}");
            }
        }
        if let (Some(mean), Some(median)) =
            (average_deviation(&table, About::Mean), average_deviation(&table, About::Median))
        {
            prop_assert!(median <= mean + 1e-12, "nothing is nearer than the median");
        }
        if let Some(analysis) = TwoWay::of(&table) {
            let raters = table.width() as f64;
            for kind in [Icc::OneSingle, Icc::ThreeSingle] {
                if let Some(icc) = analysis.icc(kind) {
                    prop_assert!((-1.0 / (raters - 1.0) - 1e-12..=1.0).contains(&icc), "{icc}");
                }
            }
            for kind in [Icc::OneMean, Icc::ThreeMean, Icc::TwoSingle] {
                prop_assert!(analysis.icc(kind).is_none_or(|icc| icc <= 1.0));
            }
        }
        for level in Level::ALL {
            prop_assert!(krippendorff_alpha(&table, level).is_none_or(|alpha| alpha <= 1.0));
        }
        prop_assert!(cronbach_alpha(&table).is_none_or(|alpha| alpha.value <= 1.0 + 1e-12));
        if let [x, y, ..] = rows.as_slice() {
            for index in [q_correlation(x, y), double_entry_icc(x, y)].into_iter().flatten() {
                prop_assert!((-1.0..=1.0).contains(&index));
            }
        }
    }

    #[test]
    fn an_interval_holds_its_index(rows in table(0.0), confidence in 0.5..0.99_f64) {
        let table = Table::from_rows(&rows);
        if let Some(analysis) = TwoWay::of(&table) {
            for kind in [Icc::OneSingle, Icc::ThreeSingle, Icc::OneMean, Icc::ThreeMean] {
                if let (Some(icc), Some((low, high))) =
                    (analysis.icc(kind), analysis.interval(kind, confidence))
                {
                    prop_assert!(low <= icc + 1e-9 && icc <= high + 1e-9, "{low} {icc} {high}");
                }
            }
        }
        if let Some(alpha) = cronbach_alpha(&table)
            && let Some((low, high)) = alpha.interval(confidence)
        {
            prop_assert!(low <= alpha.value + 1e-9 && alpha.value <= high + 1e-9);
        }
    }

    /// Whole numbers and tenths are summed exactly, so not a bit depends on who is asked first.
    #[test]
    fn the_order_of_raters_changes_nothing(rows in table(0.1), seed in any::<u64>(), tenths in any::<bool>()) {
        let scale = if tenths { 10.0 } else { 1.0 };
        let rows: Vec<Vec<f64>> =
            rows.iter().map(|row| row.iter().map(|value| value / scale).collect()).collect();
        let mut shuffled = rows.clone();
        let mut chance = Chance::new(seed);
        for index in (1..shuffled.len()).rev() {
            shuffled.swap(index, chance.below(index + 1));
        }
        let (table, shuffled) = (Table::from_rows(&rows), Table::from_rows(&shuffled));
        prop_assert_eq!(r_wg_j(&table, 4.0), r_wg_j(&shuffled, 4.0));
        prop_assert_eq!(r_star_wg_j(&table, 4.0), r_star_wg_j(&shuffled, 4.0));
        for about in [About::Mean, About::Median] {
            prop_assert_eq!(average_deviation(&table, about), average_deviation(&shuffled, about));
        }
        for level in Level::ALL {
            let (one, other) = (krippendorff_alpha(&table, level), krippendorff_alpha(&shuffled, level));
            prop_assert_eq!(one, other);
        }
        let (table, shuffled) = (table.transposed(), shuffled.transposed());
        for kind in Icc::ALL {
            let icc = |table| TwoWay::of(table).and_then(|analysis| analysis.icc(kind));
            prop_assert_eq!(icc(&table), icc(&shuffled));
        }
    }

    #[test]
    fn one_item_is_an_item(ratings in prop::collection::vec(rating(0.1), 0..12), null in 0.1..9.0_f64) {
        let column: Vec<[f64; 1]> = ratings.iter().map(|rating| [*rating]).collect();
        let table = Table::from_rows(&column);
        let r_wg = r_wg(&ratings, null);
        let near = |one: f64, other: f64| (one - other).abs() <= 1e-14;
        match (r_wg, r_wg_j(&table, null), r_star_wg_j(&table, null)) {
            (Some(r_wg), Some(r_wg_j), Some(r_star)) => {
                prop_assert!(near(r_wg.value, r_wg_j));
                prop_assert_eq!(r_wg.untruncated, r_star);
            }
            others => prop_assert_eq!(others, (None, None, None)),
        }
    }

    #[test]
    fn the_parts_of_a_distance_are_the_whole(pairs in prop::collection::vec((value(), value()), 1..30)) {
        let (x, y): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        let distance = ProfileDistance::of(&x, &y).unwrap();
        let direct: f64 = x.iter().zip(&y).map(|(x, y)| (x - y) * (x - y)).sum();
        let size = direct.max(1e-300);
        prop_assert!((distance.total - direct).abs() <= 1e-9 * size);
        let parts = distance.level + distance.spread + distance.shape;
        // The roots of two sums of squares are subtracted, so an error is relative to those.
        let squares = |values: &[f64]| {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            values.iter().map(|value| (value - mean).powi(2)).sum::<f64>()
        };
        prop_assert!((parts - direct).abs() <= 1e-9 * (size + squares(&x) + squares(&y)));
        prop_assert!(distance.level >= 0.0 && distance.spread >= 0.0 && distance.shape >= 0.0);
    }

    /// Double entry is the correlation of the profiles with each other, both ways round.
    #[test]
    fn double_entry_is_a_correlation(pairs in prop::collection::vec((rating(0.1), rating(0.1)), 0..20)) {
        let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
        let (forth, back): (Vec<f64>, Vec<f64>) =
            pairs.iter().flat_map(|(x, y)| [(*x, *y), (*y, *x)]).unzip();
        match (double_entry_icc(&x, &y), q_correlation(&forth, &back)) {
            (Some(icc), Some(pearson)) => prop_assert!((icc - pearson).abs() < 1e-12),
            others => prop_assert_eq!(others, (None, None)),
        }
    }

    #[test]
    fn profiles_may_change_places(pairs in prop::collection::vec((rating(0.1), rating(0.1)), 0..20)) {
        let (x, y): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        prop_assert_eq!(ProfileDistance::of(&x, &y), ProfileDistance::of(&y, &x));
        prop_assert_eq!(q_correlation(&x, &y), q_correlation(&y, &x));
        prop_assert_eq!(double_entry_icc(&x, &y), double_entry_icc(&y, &x));
    }

    /// A rater who rates nothing and a unit with one rating are not there, and a unit may be given in two tables.
    #[test]
    fn krippendorff_counts_what_is_paired(rows in table(0.3), lonely in rating(0.0)) {
        let table = Table::from_rows(&rows);
        let mut silent = rows.clone();
        silent.push(vec![f64::NAN; table.width()]);
        let mut single = rows.clone();
        for (index, row) in single.iter_mut().enumerate() {
            row.push(if index == 0 { lonely } else { f64::NAN });
        }
        for level in Level::ALL {
            let alpha = krippendorff_alpha(&table, level);
            prop_assert_eq!(krippendorff_alpha(&Table::from_rows(&silent), level), alpha);
            prop_assert_eq!(krippendorff_alpha(&Table::from_rows(&single), level), alpha);
        }
    }

    /// Raters are exchangeable within a unit: pooled into other rows, with holes in between, alpha is the same.
    #[test]
    fn krippendorff_does_not_ask_who_rated(rows in table(0.3), seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let table = Table::from_rows(&rows);
        let height = rows.len() + chance.below(4);
        let columns: Vec<Vec<f64>> = table
            .columns()
            .map(|unit| {
                let mut unit: Vec<f64> = unit.collect();
                unit.resize(height, f64::NAN);
                for index in (1..unit.len()).rev() {
                    unit.swap(index, chance.below(index + 1));
                }
                unit
            })
            .collect();
        let pooled = Table::from_rows(&columns).transposed();
        for level in Level::ALL {
            prop_assert_eq!(krippendorff_alpha(&pooled, level), krippendorff_alpha(&table, level));
        }
    }

    /// With all data there, two raters and two values, alpha is Scott's pi with its correction for small samples.
    #[test]
    fn krippendorff_of_two_complete_raters_is_scott_corrected(
        pairs in prop::collection::vec((0..2_u8, 0..2_u8), 2..40),
    ) {
        let (x, y): (Vec<f64>, Vec<f64>) =
            pairs.iter().map(|(x, y)| (f64::from(*x), f64::from(*y))).unzip();
        let alpha = krippendorff_alpha(&Table::from_rows(&[&x, &y]), Level::Nominal);
        let units = pairs.len() as f64;
        let apart = pairs.iter().filter(|(x, y)| x != y).count() as f64 / units;
        let ones = (x.iter().sum::<f64>() + y.iter().sum::<f64>()) / (2.0 * units);
        let by_chance = 2.0 * ones * (1.0 - ones) * (2.0 * units) / (2.0 * units - 1.0);
        match alpha {
            Some(alpha) => prop_assert!((alpha - (1.0 - apart / by_chance)).abs() < 1e-12),
            None => prop_assert_eq!(by_chance, 0.0),
        }
    }

    /// Units of measurement say nothing about agreement: the indices that are ratios do not change with them, and what is
    /// undefined stays so, also where the scaled numbers are no decimals.
    #[test]
    fn the_unit_of_measurement_changes_no_ratio(rows in table(0.1), scale in 0.001..1000.0_f64, shift in -50..50_i32) {
        let shift = f64::from(shift);
        let scaled: Vec<Vec<f64>> = rows
            .iter()
            .map(|row| row.iter().map(|value| (value + shift) * scale).collect())
            .collect();
        let same = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => (one - other).abs() <= 1e-8 * one.abs().max(1.0),
            (one, other) => one == other,
        };
        let (table, scaled_table) = (Table::from_rows(&rows), Table::from_rows(&scaled));
        prop_assert!(same(r_wg_j(&table, 4.0), r_wg_j(&scaled_table, 4.0 * scale * scale)));
        for kind in Icc::ALL {
            let icc = |table| TwoWay::of(table).and_then(|analysis| analysis.icc(kind));
            prop_assert!(same(icc(&table), icc(&scaled_table)), "{:?}", kind);
        }
        for level in [Level::Nominal, Level::Ordinal, Level::Interval] {
            let (one, other) =
                (krippendorff_alpha(&table, level), krippendorff_alpha(&scaled_table, level));
            prop_assert!(same(one, other), "{:?}", level);
        }
        let alpha = |table| cronbach_alpha(table).map(|alpha| alpha.value);
        prop_assert!(same(alpha(&table), alpha(&scaled_table)));
        let omega = |table| mcdonald_omega(table).map(|omega| omega.value);
        prop_assert!(same(omega(&table), omega(&scaled_table)));
        let groups = |rows: &[Vec<f64>]| OneWay::of(rows).map(|groups| [groups.icc1(), groups.icc2()]);
        let (one, other) = (groups(&rows).unwrap_or_default(), groups(&scaled).unwrap_or_default());
        prop_assert!(same(one[0], other[0]) && same(one[1], other[1]));
        if let ([x, y, ..], [scaled_x, scaled_y, ..]) = (rows.as_slice(), scaled.as_slice()) {
            prop_assert!(same(q_correlation(x, y), q_correlation(scaled_x, scaled_y)));
            prop_assert!(same(double_entry_icc(x, y), double_entry_icc(scaled_x, scaled_y)));
        }
    }

    /// No input makes an index panic, be infinite or be no number.
    #[test]
    fn whatever_comes_in_a_number_or_nothing_comes_out(
        rows in prop::collection::vec(prop::collection::vec(anything(), 0..7), 0..9),
        null in anything(), sizes in prop::array::uniform3(anything()), options in any::<u32>(),
        confidence in anything(), covariances in prop::array::uniform3(prop::array::uniform3(anything())),
    ) {
        let mut found: Vec<Option<f64>> = Vec::new();
        let table = Table::from_rows(&rows);
        for table in [&table, &table.transposed()] {
            found.extend([r_wg_j(table, null), r_star_wg_j(table, null)]);
            found.extend([About::Mean, About::Median].map(|about| average_deviation(table, about)));
            found.extend(Level::ALL.map(|level| krippendorff_alpha(table, level)));
            if let Some(analysis) = TwoWay::of(table) {
                found.extend([analysis.one_way_f(), analysis.two_way_f()]);
                if let Some(squares) = analysis.mean_squares() {
                    let MeanSquares { between, raters, error, within } = squares;
                    found.extend([between, raters, error, within].map(Some));
                }
                for kind in Icc::ALL {
                    found.push(analysis.icc(kind));
                    if let Some((low, high)) = analysis.interval(kind, confidence) {
                        found.extend([low, high].map(Some));
                    }
                }
            }
            if let Some(alpha) = cronbach_alpha(table) {
                found.extend([Some(alpha.value), alpha.standardized]);
                if let Some((low, high)) = alpha.interval(confidence) {
                    found.extend([low, high].map(Some));
                }
            }
            if let Some(omega) = mcdonald_omega(table) {
                found.push(Some(omega.value));
                found.extend(omega.loadings.map(Some));
            }
        }
        if let Some(omega) = mcdonald_omega_of_covariances(covariances) {
            found.push(Some(omega.value));
            found.extend(omega.loadings.map(Some));
        }
        for x in &rows {
            if let Some(r_wg) = r_wg(x, null) {
                found.extend([r_wg.value, r_wg.untruncated].map(Some));
            }
            found.push(variance_of_distribution(x));
            for y in &rows {
                found.extend([q_correlation(x, y), double_entry_icc(x, y)]);
                if let Some(distance) = ProfileDistance::of(x, y) {
                    let ProfileDistance { total, level, spread, shape, correlation, .. } = distance;
                    found.extend([total, level, spread, shape].map(Some));
                    found.push(correlation);
                }
            }
        }
        let [between, within, mean_size] = sizes;
        for groups in [OneWay::of(&rows), Some(OneWay { between, within, mean_size })] {
            found.extend(groups.into_iter().flat_map(|groups| [groups.icc1(), groups.icc2()]));
        }
        found.extend([uniform_null_variance(options), ad_cutoff(options)].map(Some));
        found.extend(NullDistribution::ALL.map(|distribution| null_variance(distribution, options)));
        for index in found.into_iter().flatten() {
            prop_assert!(index.is_finite(), "{}", index);
        }
    }

    /// The team's counting is the scoring of one person, and the indices are those of tables.
    #[test]
    fn a_team_is_its_people(people in 0..14_usize, seed in any::<u64>(), kind in 0..3_u8, cut in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let answers: Vec<CompleteAnswers> = (0..people).map(|_| complete(&mut chance, kind)).collect();
        let rows: Vec<u8> = answers.iter().flat_map(row).collect();
        let mut counts = TeamCounts::default();
        // In two pieces, the later first.
        let cut = ROW_LENGTH * (cut as usize % (people + 1));
        counts.add(&rows[cut..]).unwrap();
        counts.add(&rows[..cut]).unwrap();
        check_team(&answers, &rows, &counts.indices());
    }

    #[test]
    fn foreign_bytes_are_refused_and_change_nothing(
        mut bytes in prop::collection::vec(0..8_u8, 0..100), place in any::<usize>(), value in any::<u8>(),
    ) {
        if let Some(byte) = bytes.get_mut(place % 100) {
            *byte = value;
        }
        let mut counts = TeamCounts::default();
        counts.add(&[3; 64]).unwrap();
        let before = counts.clone();
        let wrong = bytes.iter().position(|byte| *byte > NOT_APPLICABLE);
        match counts.add(&bytes) {
            Ok(()) => prop_assert!(bytes.len().is_multiple_of(ROW_LENGTH) && wrong.is_none()),
            Err(TeamFault::Length { left_over }) => {
                prop_assert_eq!(left_over, bytes.len() % ROW_LENGTH);
                prop_assert!(left_over > 0);
                prop_assert_eq!(&counts, &before);
            }
            Err(TeamFault::Value { row, item, question, value }) => {
                let inside = if question == Question::Inside { 16 } else { 0 };
                let place = ROW_LENGTH * row + inside + item.index();
                prop_assert_eq!((Some(place), value), (wrong, bytes[place]));
                prop_assert_eq!(&counts, &before);
            }
        }
        prop_assert_eq!(row_scores(&bytes).is_ok(), counts != before || bytes.is_empty());
        let _ = counts.indices();
    }
}

fn check_team(answers: &[CompleteAnswers], rows: &[u8], team: &TeamIndices) {
    assert_eq!(team.people, answers.len() as u64);
    // Exactly the scores of one person, to the last bit.
    let profiles: Vec<_> = answers.iter().map(score).collect();
    for (profile, row) in profiles.iter().zip(row_scores(rows).unwrap()) {
        let overall = profile.overall.map(|overall| overall.score);
        assert_eq!(row.overall().map(f64::to_bits), overall.map(f64::to_bits));
        for (wheel, steps) in Wheel::ALL.into_iter().zip(row.wheels) {
            let result = profile.wheel(wheel).result;
            assert_eq!(steps, result.map(|result| result.quarter_steps));
        }
    }
    let scores = profiles.iter().filter_map(|profile| Some(profile.overall?.score));
    check_distribution(team.score, scores);
    let part = |question, items: &[ItemId]| {
        let rating = |answers: &CompleteAnswers, item| {
            let rating = answers.rating(item)?;
            Some(f64::from(match question {
                Question::Outside => rating.outside.step(),
                Question::Inside => rating.inside.step(),
            }))
        };
        let row = |answers| {
            let values = items.iter().map(|item| rating(answers, *item));
            values.map(|value| value.unwrap_or(f64::NAN)).collect::<Vec<f64>>()
        };
        Table::from_rows(&answers.iter().map(row).collect::<Vec<_>>())
    };
    for (wheel, indices) in Wheel::ALL.into_iter().zip(team.wheels) {
        let results = profiles.iter().filter_map(|profile| profile.wheel(wheel).result);
        assert_eq!(indices.wheel, wheel);
        check_distribution(indices.distance, results.clone().map(|result| result.distance()));
        check_distribution(
            indices.outside_balance,
            results.clone().map(|result| result.outside_balance()),
        );
        check_distribution(indices.inside_balance, results.map(|result| result.inside_balance()));
        check_question(&indices.outside, &part(Question::Outside, &wheel.items()));
        check_question(&indices.inside, &part(Question::Inside, &wheel.items()));
    }
    check_question(&team.outside, &part(Question::Outside, &ItemId::ALL));
    check_question(&team.inside, &part(Question::Inside, &ItemId::ALL));
}

fn check_distribution(found: Option<Distribution>, values: impl Iterator<Item = f64>) {
    let values: Vec<f64> = values.collect();
    let Some(found) = found else {
        assert!(values.is_empty());
        return;
    };
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    let deviation = values.iter().map(|value| (value - mean).abs()).sum::<f64>() / count;
    assert_eq!(found.people, values.len() as u64);
    assert!((found.mean - mean).abs() < 1e-10);
    assert!((found.average_deviation - deviation).abs() < 1e-10);
    match found.standard_deviation {
        Some(found) => assert!((found - (squares / (count - 1.0)).sqrt()).abs() < 1e-10),
        None => assert_eq!(values.len(), 1),
    }
}

/// The team's indices are those of the table, item by item where answers are missing.
fn check_question(found: &QuestionIndices, table: &Table) {
    let items: Vec<Vec<f64>> = table
        .columns()
        .map(|item| item.filter(|value| !value.is_nan()).collect())
        .filter(|item: &Vec<f64>| item.len() >= 2)
        .collect();
    assert_eq!(found.items, items.len());
    let near = |found: Option<f64>, expected: Option<f64>| match (found, expected) {
        (Some(found), Some(expected)) => {
            assert!((found - expected).abs() < 1e-12, "{found}, not {expected}");
        }
        others => assert_eq!(others, (None, None)),
    };
    let mean = |of: &dyn Fn(&Vec<f64>) -> Option<f64>| {
        let sum: Option<f64> = items.iter().map(of).sum();
        sum.filter(|_| !items.is_empty()).map(|sum| sum / items.len() as f64)
    };
    let column = |item: &Vec<f64>| Table::from_rows(item.as_chunks::<1>().0);
    let r_star = mean(&|item| r_star_wg_j(&column(item), 4.0));
    near(found.r_star_wg_j, r_star);
    near(found.about_mean, mean(&|item| average_deviation(&column(item), About::Mean)));
    near(found.about_median, mean(&|item| average_deviation(&column(item), About::Median)));
    near(found.ordinal_alpha, krippendorff_alpha(table, Level::Ordinal));
    if table.rows().len() == table.complete_rows().count() {
        near(found.r_wg_j, r_wg_j(table, 4.0));
        near(found.r_star_wg_j, r_star_wg_j(table, 4.0));
    } else {
        let (count, q) = (items.len() as f64, r_star.map(|r_star| 1.0 - r_star));
        let expected = q.map(|q| (count * (1.0 - q) / (count * (1.0 - q) + q)).max(0.0));
        near(found.r_wg_j, expected.map(|expected| if q > Some(1.0) { 0.0 } else { expected }));
    }
}

/// Answers of three kinds: wild, much the same for all, and with many practices that do not apply.
fn complete(chance: &mut Chance, kind: u8) -> CompleteAnswers {
    let mut answers = Answers::default();
    for item in ItemId::ALL {
        let step = |chance: &mut Chance| {
            let step = if kind == 1 { 2 + chance.below(2) } else { chance.below(7) };
            Frequency::new(step as u8)
        };
        let missing = kind == 2 && chance.below(3) == 0 || kind == 0 && chance.below(12) == 0;
        let answer = if missing {
            Answer::NotApplicable
        } else {
            Answer::Open { outside: step(chance), inside: step(chance) }
        };
        answers.set(item, answer);
    }
    answers.complete().unwrap()
}

/// One half of a practice does not apply: neither rating counts, as if both were missing.
#[test]
fn half_a_practice_is_none() {
    let whole = [3; ROW_LENGTH];
    let (mut half, mut both) = (whole, whole);
    half[16 + 5] = NOT_APPLICABLE;
    (both[5], both[16 + 5]) = (NOT_APPLICABLE, NOT_APPLICABLE);
    let indices = |row: [u8; ROW_LENGTH]| {
        let mut counts = TeamCounts::default();
        counts.add(&whole).unwrap();
        counts.add(&row).unwrap();
        counts.indices()
    };
    assert_eq!(indices(half), indices(both));
    assert_eq!(indices(half).outside.items, 15);
    assert_eq!(indices(whole).outside.items, 16);
}

#[test]
fn a_team_of_nobody_has_no_numbers() {
    let team = TeamCounts::default().indices();
    assert_eq!((team.people, team.score), (0, None));
    assert_eq!(team.outside.items, 0);
    for question in [team.outside, team.inside] {
        let none = [question.r_wg_j, question.about_mean, question.ordinal_alpha];
        assert_eq!(none, [None; 3]);
    }
}

/// A step of a seven-step scale, or nothing.
fn rating(missing: f64) -> impl Strategy<Value = f64> {
    (0..7_u8, 0.0..1.0_f64).prop_map(
        move |(step, chance)| {
            if chance < missing { f64::NAN } else { f64::from(step) }
        },
    )
}

/// A table of ratings with some of them missing.
fn table(missing: f64) -> impl Strategy<Value = Vec<Vec<f64>>> {
    (0..7_usize).prop_flat_map(move |width| {
        prop::collection::vec(prop::collection::vec(rating(missing), width), 0..9)
    })
}

/// A value of any reasonable size: whole, decimal or neither.
fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        (-100..100_i32).prop_map(f64::from),
        (-1000..1000_i32).prop_map(|tenths| f64::from(tenths) / 10.0),
        -1e3..1e3_f64,
    ]
}

/// Any number that there is, and often a troublesome one.
fn anything() -> impl Strategy<Value = f64> {
    let troublesome = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.1,
        0.95,
        1.0 / 3.0,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        f64::EPSILON,
        5e-324,
        9_007_199_254_740_993.0,
    ];
    prop_oneof![
        prop::sample::select(troublesome.to_vec()),
        (0..7_u8).prop_map(f64::from),
        any::<f64>(),
    ]
}
