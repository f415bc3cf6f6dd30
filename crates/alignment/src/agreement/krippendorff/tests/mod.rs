use super::*;

const GAP: f64 = f64::NAN;

fn alphas(rows: &[Vec<f64>]) -> [Option<f64>; 4] {
    Level::ALL.map(|level| krippendorff_alpha(&Table::from_rows(rows), level))
}

/// α from the definition: every pair of ratings of a unit, every pair of ratings at all.
fn by_pairs(table: &Table, level: Level) -> Option<f64> {
    let units: Vec<Vec<f64>> = table
        .columns()
        .map(|unit| unit.filter(|value| !value.is_nan()).collect())
        .filter(|unit: &Vec<f64>| unit.len() >= 2)
        .collect();
    let all: Vec<f64> = units.iter().flatten().copied().collect();
    let distance = |c: f64, k: f64| match level {
        Level::Nominal => f64::from(u8::from(c != k)),
        Level::Ordinal => {
            let (low, high) = (c.min(k), c.max(k));
            let between = all.iter().filter(|g| low <= **g && **g <= high).count();
            let ends =
                all.iter().filter(|g| **g == c).count() + all.iter().filter(|g| **g == k).count();
            (between as f64 - ends as f64 / 2.0).powi(2)
        }
        Level::Interval => (c - k).powi(2),
        Level::Ratio if c == k => 0.0,
        Level::Ratio => ((c - k) / (c + k)).powi(2),
    };
    let pairs = |values: &[f64]| {
        let mut sum = 0.0;
        for (index, one) in values.iter().enumerate() {
            for (other_index, other) in values.iter().enumerate() {
                if index != other_index {
                    sum += distance(*one, *other);
                }
            }
        }
        sum / (values.len() as f64 - 1.0)
    };
    let expected = pairs(&all);
    (expected > 0.0).then(|| 1.0 - units.iter().map(|unit| pairs(unit)).sum::<f64>() / expected)
}

#[test]
fn counts_give_what_pairs_give() {
    let rows = [
        vec![1.0, 2.0, 3.0, 3.0, 2.0, 1.0, 4.0, 1.0, 2.0, GAP, GAP, GAP],
        vec![1.0, 2.0, 3.0, 3.0, 2.0, 2.0, 4.0, 1.0, 2.0, 5.0, GAP, 3.5],
        vec![GAP, 3.0, 3.0, 3.0, 2.0, 3.0, 4.0, 2.0, 2.0, 5.0, 1.0, GAP],
        vec![1.0, 2.0, 3.0, 3.0, 2.0, 4.0, 4.0, 1.0, 2.0, 5.0, 1.0, 0.0],
    ];
    for width in 1..=12 {
        let rows: Vec<&[f64]> = rows.iter().map(|row| &row[..width]).collect();
        let table = Table::from_rows(&rows);
        for level in Level::ALL {
            let (fast, slow) = (krippendorff_alpha(&table, level), by_pairs(&table, level));
            match (fast, slow) {
                (Some(fast), Some(slow)) => assert!((fast - slow).abs() < 1e-12, "{level:?}"),
                _ => assert_eq!(fast, slow, "{level:?}, {width} units"),
            }
        }
    }
}

#[test]
fn counts_may_come_from_anywhere() {
    // Three units of the values 0, 1, 2; the last unit has one rating and counts for nothing.
    let units = Units::of_counts(&[[2, 1, 0], [0, 0, 3], [0, 1, 0]]);
    let table = [vec![0.0, 2.0, 1.0], vec![0.0, 2.0, GAP], vec![1.0, 2.0, GAP]];
    assert_eq!(Level::ALL.map(|level| units.alpha(level)), alphas(&table));
    assert_eq!(Units::of_counts::<[u64; 0]>(&[]).alpha(Level::Ordinal), None);
}

#[test]
fn one_value_or_no_pair_has_no_alpha() {
    assert_eq!(alphas(&[vec![0.1, 0.1, GAP], vec![0.1, 0.1, 7.0]]), [None; 4]);
    assert_eq!(alphas(&[vec![1.0, GAP], vec![GAP, 2.0]]), [None; 4]);
    assert_eq!(alphas(&[vec![1.0, 2.0, 3.0]]), [None; 4]);
    assert_eq!(alphas(&[]), [None; 4]);
    assert_eq!(alphas(&[vec![GAP], vec![GAP]]), [None; 4]);
    assert_eq!(alphas(&[vec![0.0, -0.0], vec![-0.0, 0.0]]), [None; 4]);
}

#[test]
fn full_agreement_is_one() {
    assert_eq!(alphas(&[vec![0.1, 0.2, 0.7], vec![0.1, 0.2, 0.7]]), [Some(1.0); 4]);
}

#[test]
fn opposite_values_have_no_ratio() {
    let [nominal, .., interval, ratio] = alphas(&[vec![1.0, -1.0], vec![1.0, -1.0]]);
    assert_eq!((nominal, interval, ratio), (Some(1.0), Some(1.0), None));
    let zeros = alphas(&[vec![0.0, 0.0, 1.0], vec![0.0, 0.0, 1.0]]);
    assert_eq!(zeros, [Some(1.0); 4], "zero and zero are equal, not undefined");
}
