//! Agreement within one group: r_WG and its variants, and the average deviation.
//!
//! For two people on a seven-step scale, r_WG is only 1 − d²/8, so show the distance d itself. At the same spread,
//! r_WG(J) grows with the number of items (.50, .67, .80, .89, .94 for 1, 2, 4, 8, 16 items at q = .5), so do not use
//! it as a headline figure. r*_WG(J) and the average deviation do not grow.

use super::grid::Rows;
use super::ratio::{finite, ratio};
use super::table::Table;
use alloc::vec::Vec;

/// r_WG of one item: 1 − s²/σ²_E, where s² is the sample variance of the ratings.
///
/// James, Demaree & Wolf 1984, 1993. `None` with fewer than two ratings, or if the null variance is not a number
/// above zero. Missing ratings are left out.
pub fn r_wg(ratings: &[f64], null_variance: f64) -> Option<RWg> {
    let table = Table::from_rows(ratings.as_chunks::<1>().0);
    let untruncated = r_star_wg_j(&table, null_variance)?;
    Some(RWg { value: untruncated.max(0.0), untruncated })
}

/// r_WG of one item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RWg {
    /// From 0 to 1; more disagreement than chance counts as 0.
    pub value: f64,
    /// The value before truncation, which may be negative. A group at 0 differs from one at −1.7.
    pub untruncated: f64,
}

/// r_WG(J) of several items: J(1 − q)/[J(1 − q) + q], where q is the mean of s²/σ²_E over the items.
///
/// James, Demaree & Wolf 1984. From 0 to 1; 0 if q is above 1. With one item it equals [`r_wg`]. Rows are raters,
/// columns items; a rater with a missing item is left out. `None` with fewer than two raters, without items, or if
/// the null variance is not a number above zero.
pub fn r_wg_j(table: &Table, null_variance: f64) -> Option<f64> {
    r_wg_j_of_variances(&variances(&Rows::of(table))?, null_variance)
}

/// r*_WG(J) of several items: 1 − q, where q is the mean of s²/σ²_E over the items.
///
/// Lindell, Brandt & Whitney 1999. At most 1, may be negative, and does not grow with the number of items. Rows,
/// columns and `None` as in [`r_wg_j`].
pub fn r_star_wg_j(table: &Table, null_variance: f64) -> Option<f64> {
    r_star_wg_j_of_variances(&variances(&Rows::of(table))?, null_variance)
}

/// AD of several items: the mean over the items of the mean |x − mean| or mean |x − median|, in steps of the scale.
///
/// Burke, Finkelstein & Dusig 1999. Rows are raters, columns items; a rater with a missing item is left out. `None`
/// with fewer than two raters or without items.
pub fn average_deviation(table: &Table, about: About) -> Option<f64> {
    let rows = Rows::of(table);
    if rows.count() < 2 || rows.width() == 0 {
        return None;
    }
    let sum: f64 = rows
        .columns()
        .map(|column| match about {
            About::Mean => deviation_about_mean(column),
            About::Median => deviation_about_median(column),
        })
        .sum();
    finite(rows.grid.units(sum) / rows.width() as f64)
}

/// The point from which deviations are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// The mean: AD_M.
    Mean,
    /// The median: AD_Md.
    Median,
}

/// c/6 for c options: an average deviation up to here counts as agreement.
///
/// Burke & Dunlap 2002, who print 0.8, 1.2, 1.5 and 1.8 for 5, 7, 9 and 11 options.
pub fn ad_cutoff(options: u32) -> f64 {
    f64::from(options) / 6.0
}

/// r_WG(J) of the variances of the items.
pub(super) fn r_wg_j_of_variances(variances: &[f64], null_variance: f64) -> Option<f64> {
    let q = mean_ratio(variances, null_variance)?;
    if q >= 1.0 {
        return Some(0.0);
    }
    // Below q = 1 the denominator is at least 1.
    let consistent = variances.len() as f64 * (1.0 - q);
    ratio(consistent, consistent + q)
}

/// r*_WG(J) of the variances of the items.
pub(super) fn r_star_wg_j_of_variances(variances: &[f64], null_variance: f64) -> Option<f64> {
    finite(1.0 - mean_ratio(variances, null_variance)?)
}

/// q, the mean of s²/σ²_E.
fn mean_ratio(variances: &[f64], null_variance: f64) -> Option<f64> {
    if variances.is_empty() || !null_variance.is_finite() || null_variance <= 0.0 {
        return None;
    }
    let mean = variances.iter().sum::<f64>() / variances.len() as f64;
    ratio(mean, null_variance)
}

/// s² of each item, with n − 1.
fn variances(rows: &Rows) -> Option<Vec<f64>> {
    if rows.count() < 2 || rows.width() == 0 {
        return None;
    }
    let freedom = (rows.count() - 1) as f64;
    let grid = &rows.grid;
    let variance = |column| finite(grid.square_units(grid.squares(column) / freedom));
    rows.columns().map(variance).collect()
}

/// Mean |x − mean| of whole numbers, as Σ|n·x − Σx|/n².
fn deviation_about_mean(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let (count, sum) =
        values.clone().fold((0.0, 0.0), |(count, sum), value| (count + 1.0, sum + value));
    let deviations = values.map(|value| (count * value - sum).abs());
    deviations.sum::<f64>() / (count * count)
}

/// Mean |x − median|: the sum of the upper half minus that of the lower half.
fn deviation_about_median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let half = sorted.len() / 2;
    let low: f64 = sorted.iter().take(half).sum();
    let high: f64 = sorted.iter().rev().take(half).sum();
    (high - low) / sorted.len() as f64
}
