//! The indices of agreement against published examples, by hand, and to the bit on every target.
//!
//! Natively: `cargo test -p alignment --test agreement`. In WebAssembly: the same with
//! `--target wasm32-unknown-unknown` and wasm-bindgen-test-runner as the runner.
#![allow(missing_docs, clippy::restriction)] // A test may panic.

use alignment::agreement::*;
use serde_json::{Map, Value, json};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const GOLDEN: &str = include_str!("golden/agreement-examples.json");

/// FNV-1a of every bit of every index of [`random_tables`]. One constant for all targets.
const CHECKSUM: u64 = 0xed2b_b6f3_8415_246f;

#[test]
fn golden_examples_are_met() {
    let examples: Value = serde_json::from_str(GOLDEN).unwrap();
    let cases = examples["cases"].as_array().unwrap();
    assert!(cases.len() >= 25);
    for case in cases {
        let id = case["id"].as_str().unwrap();
        let tolerance = case["abs_tol"].as_f64().unwrap();
        let mut expected = case["expect"].clone();
        let actual = indices(case["fn"].as_str().unwrap(), &case["input"]);
        let expected = expected.as_object_mut().unwrap();
        // What the file gives beside the values: as printed, with a tolerance of its own, or of an input it leaves out.
        if let Some(published) = expected.remove("published") {
            assert_near(id, &actual["alpha"], &published, 5.1e-4);
        }
        if let Some(interval) = expected.remove("ci95_feldt") {
            let tolerance = expected.remove("ci_abs_tol").unwrap().as_f64().unwrap();
            assert_near(id, &actual["ci95_feldt"], &interval, tolerance);
        }
        if let Some(cutoff) = expected.remove("cutoff_c_over_6") {
            let options = options_of_the_same_ratings(cases, &case["input"]);
            assert_near(id, &json!(ad_cutoff(options)), &cutoff, tolerance);
        }
        for (name, expected) in expected.iter() {
            assert_near(&format!("{id} {name}"), &actual[name], expected, tolerance);
        }
    }
}

/// Every index that a function of the file stands for, by the names that the file uses.
fn indices(function: &str, input: &Value) -> Value {
    let table = |name: &str| table_of(&input[name]);
    let options = || {
        let options = input["options"].as_array().unwrap().iter();
        options.map(|options| options.as_u64().unwrap() as u32)
    };
    match function {
        "uniform_null_variance" => {
            json!({ "values": options().map(uniform_null_variance).collect::<Vec<_>>() })
        }
        "null_variance" => NullDistribution::ALL
            .iter()
            .map(|distribution| {
                let variances = options().map(|options| null_variance(*distribution, options));
                let key = distribution.key().to_owned();
                (key, json!(variances.collect::<Vec<_>>()))
            })
            .collect::<Map<_, _>>()
            .into(),
        "variance_of_distribution" => {
            let proportions = input["proportions"].as_object().unwrap().iter();
            let variances = proportions.map(|(name, proportions)| {
                let variance = variance_of_distribution(&numbers(proportions));
                (name.clone(), json!(variance))
            });
            json!({ "variance": variances.collect::<Map<_, _>>() })
        }
        "ad_cutoff" => {
            let cutoffs: Vec<f64> = options().map(ad_cutoff).collect();
            let rounded = cutoffs.iter().map(|cutoff| (cutoff * 10.0).round() / 10.0);
            json!({ "published_rounded": rounded.collect::<Vec<_>>(), "c_over_6": cutoffs })
        }
        "rwg" => {
            let ratings = table("ratings_rows_are_raters");
            let column: Vec<f64> = ratings.columns().flatten().collect();
            let null = input["null_variance"].as_f64().unwrap();
            let r_wg = r_wg(&column, null);
            assert_eq!(r_wg.map(|r_wg| r_wg.value), r_wg_j(&ratings, null));
            json!({
                "value": r_wg.map(|r_wg| r_wg.value),
                "untruncated": r_wg.map(|r_wg| r_wg.untruncated),
                "n_used": ratings.complete_rows().count(),
                "items": ratings.width(),
            })
        }
        "rwg_j" => {
            let ratings = table("ratings_rows_are_raters");
            let null = input["null_variance"].as_f64().unwrap();
            json!({
                "value": r_wg_j(&ratings, null),
                "r_star_wgj_lindell": r_star_wg_j(&ratings, null),
                "n_used": ratings.complete_rows().count(),
                "items": ratings.width(),
            })
        }
        "ad" => {
            let ratings = table("ratings_rows_are_raters");
            let about = match input["about"].as_str().unwrap() {
                "mean" => About::Mean,
                "median" => About::Median,
                other => panic!("about {other}"),
            };
            json!({
                "value": average_deviation(&ratings, about),
                "n_used": ratings.complete_rows().count(),
            })
        }
        "icc" => {
            let analysis = TwoWay::of(&table("ratings_rows_are_targets")).unwrap();
            let mean_squares = analysis.mean_squares().unwrap();
            let mut all = Map::new();
            let mut intervals = Map::new();
            for kind in Icc::ALL {
                all.insert(kind.key().to_owned(), json!(analysis.icc(kind)));
                let interval = analysis.interval(kind, 0.95).unwrap();
                intervals.insert(kind.key().to_owned(), json!([interval.0, interval.1]));
            }
            all.insert("ci95".to_owned(), intervals.into());
            all.insert(
                "mean_squares".to_owned(),
                json!({
                    "MSB": mean_squares.between,
                    "MSJ": mean_squares.raters,
                    "MSE": mean_squares.error,
                    "MSW": mean_squares.within,
                }),
            );
            all.insert(
                "F".to_owned(),
                json!({ "oneway": analysis.one_way_f(), "twoway": analysis.two_way_f() }),
            );
            all.into()
        }
        "icc_groups_from_ms" => {
            let number = |name: &str| input[name].as_f64().unwrap();
            let analysis = OneWay {
                between: number("MSB"),
                within: number("MSW"),
                mean_size: number("mean_group_size"),
            };
            json!({ "ICC1": analysis.icc1(), "ICC2": analysis.icc2() })
        }
        "cronbach_alpha" => {
            let alpha = cronbach_alpha(&table("scores_rows_are_people")).unwrap();
            let (low, high) = alpha.interval(0.95).unwrap();
            json!({
                "alpha": alpha.value,
                "alpha_standardized": alpha.standardized,
                "ci95_feldt": [low, high],
                "n_used": alpha.people,
            })
        }
        "krippendorff_alpha" => {
            let level = Level::from_key(input["level"].as_str().unwrap()).unwrap();
            json!({ "alpha": krippendorff_alpha(&table("ratings_rows_are_coders"), level) })
        }
        other => panic!("the examples name {other}, which is not checked"),
    }
}

/// The examples of AD do not say how many options there are, but those of r_WG with the same ratings do.
fn options_of_the_same_ratings(cases: &[Value], input: &Value) -> u32 {
    let ratings = "ratings_rows_are_raters";
    let same = |case: &&Value| {
        case["input"][ratings] == input[ratings] && case["input"]["options"].is_u64()
    };
    cases.iter().find(same).unwrap()["input"]["options"].as_u64().unwrap() as u32
}

fn table_of(rows: &Value) -> Table {
    let rows: Vec<Vec<f64>> = rows.as_array().unwrap().iter().map(numbers).collect();
    Table::from_rows(&rows)
}

fn numbers(row: &Value) -> Vec<f64> {
    let values = row.as_array().unwrap().iter();
    values.map(|value| value.as_f64().unwrap_or(f64::NAN)).collect()
}

fn assert_near(place: &str, actual: &Value, expected: &Value, tolerance: f64) {
    match expected {
        Value::Object(parts) => {
            for (name, part) in parts {
                assert_near(&format!("{place} {name}"), &actual[name], part, tolerance);
            }
        }
        Value::Array(parts) => {
            assert_eq!(actual.as_array().unwrap().len(), parts.len(), "{place}");
            for (index, part) in parts.iter().enumerate() {
                assert_near(&format!("{place}[{index}]"), &actual[index], part, tolerance);
            }
        }
        Value::Number(number) => {
            let actual = actual.as_f64().unwrap_or_else(|| panic!("{place}: {actual}"));
            let difference = actual - number.as_f64().unwrap();
            assert!(difference.abs() <= tolerance, "{place}: {actual}, not {number}");
        }
        _ => assert_eq!(actual, expected, "{place}"),
    }
}

/// Shrout & Fleiss 1979, Table 4, as printed.
#[test]
fn shrout_and_fleiss_are_met_to_their_two_decimals() {
    let table = Table::from_rows(&[
        [9.0, 2.0, 5.0, 8.0],
        [6.0, 1.0, 3.0, 2.0],
        [8.0, 4.0, 6.0, 8.0],
        [7.0, 1.0, 2.0, 6.0],
        [10.0, 5.0, 6.0, 9.0],
        [6.0, 2.0, 4.0, 7.0],
    ]);
    let analysis = TwoWay::of(&table).unwrap();
    let printed = Icc::ALL.map(|kind| (analysis.icc(kind).unwrap() * 100.0).round() / 100.0);
    assert_eq!(printed, [0.17, 0.29, 0.71, 0.44, 0.62, 0.91]);
}

/// By hand: x = 1 2 3 4, y = 2 4 4 6; means 2.5 and 4, Σ(x − x̄)² = 5, Σ(y − ȳ)² = 8, Σ(x − x̄)(y − ȳ) = 6.
#[test]
fn two_profiles_by_hand() {
    let (x, y) = ([1.0, 2.0, 3.0, 4.0], [2.0, 4.0, 4.0, 6.0]);
    let distance = ProfileDistance::of(&x, &y).unwrap();
    let near = |actual: f64, expected: f64| {
        assert!((actual - expected).abs() < 1e-14, "{actual}, not {expected}");
    };
    near(distance.total, 10.0);
    near(distance.level, 4.0 * 1.5 * 1.5);
    near(distance.spread, 13.0 - 2.0 * 40.0_f64.sqrt());
    near(distance.shape, 2.0 * 40.0_f64.sqrt() - 12.0);
    near(distance.correlation.unwrap(), 6.0 / 40.0_f64.sqrt());
    near(q_correlation(&x, &y).unwrap(), 6.0 / 40.0_f64.sqrt());
    // δ = 1.5²/4, cov = 6/4, (vx + vy)/2 = (5/4 + 8/4)/2.
    near(double_entry_icc(&x, &y).unwrap(), (1.5 - 0.5625) / (1.625 + 0.5625));
}

/// The last digits too: a researcher's R, a server and a browser must not argue.
#[test]
fn every_bit_is_the_same_on_every_target() {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |index: Option<f64>| {
        for byte in index.unwrap_or(f64::MAX).to_bits().to_le_bytes() {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    };
    for (rows, scale) in random_tables(600) {
        let scaled = |row: &Vec<f64>| row.iter().map(|value| value * scale).collect();
        let rows: Vec<Vec<f64>> = rows.iter().map(scaled).collect();
        let table = Table::from_rows(&rows);
        add(r_wg_j(&table, 4.0 * scale * scale));
        add(r_star_wg_j(&table, 4.0 * scale * scale));
        add(average_deviation(&table, About::Mean));
        add(average_deviation(&table, About::Median));
        for kind in Icc::ALL {
            let analysis = TwoWay::of(&table);
            add(analysis.and_then(|analysis| analysis.icc(kind)));
            let interval = analysis.and_then(|analysis| analysis.interval(kind, 0.95));
            add(interval.map(|(low, _)| low));
            add(interval.map(|(_, high)| high));
        }
        let groups = OneWay::of(&rows);
        add(groups.and_then(|groups| groups.icc1()));
        add(groups.and_then(|groups| groups.icc2()));
        for level in Level::ALL {
            add(krippendorff_alpha(&table, level));
        }
        let alpha = cronbach_alpha(&table);
        add(alpha.map(|alpha| alpha.value));
        add(alpha.and_then(|alpha| alpha.standardized));
        add(alpha.and_then(|alpha| alpha.interval(0.9)).map(|(low, _)| low));
        add(mcdonald_omega(&table).map(|omega| omega.value));
        if let [x, y, ..] = rows.as_slice() {
            let distance = ProfileDistance::of(x, y);
            add(distance.map(|distance| distance.total));
            add(distance.map(|distance| distance.spread));
            add(distance.map(|distance| distance.shape));
            add(q_correlation(x, y));
            add(double_entry_icc(x, y));
        }
    }
    assert_eq!(sum, CHECKSUM, "an index has changed, or a target computes differently: {sum:#x}");
}

/// Tables of every kind: whole numbers, tenths and thirds, with gaps and without, narrow and wide.
fn random_tables(count: usize) -> impl Iterator<Item = (Vec<Vec<f64>>, f64)> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |limit: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) % limit
    };
    (0..count).map(move |index| {
        let (rows, columns) = (2 + next(9), 1 + next(6));
        let gaps = index % 3 == 0;
        let steps = 2 + next(8);
        let mut value = || {
            if gaps && next(10) == 0 { f64::NAN } else { next(steps) as f64 }
        };
        let rows = (0..rows).map(|_| (0..columns).map(|_| value()).collect());
        let rows: Vec<Vec<f64>> = rows.collect();
        (rows, [1.0, 0.1, 1.0 / 3.0][index % 3])
    })
}
