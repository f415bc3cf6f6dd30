//! How alike two profiles are: the same items, answered by two people.
//!
//! Items that either person has not answered are left out. Profiles of different lengths belong to different items,
//! and have no index.

use super::grid::Grid;
use super::ratio::{finite, ratio};
use alloc::vec::Vec;

/// D², the squared distance of two profiles, and its components.
///
/// Cronbach & Gleser 1953: Σ(x − y)² = k(x̄ − ȳ)² + (Sx − Sy)² + 2·Sx·Sy·(1 − r) with S = √Σ(x − x̄)².
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ProfileDistance {
    /// D² itself, in square steps.
    pub total: f64,
    /// k(x̄ − ȳ)²: one person answers higher throughout.
    pub level: f64,
    /// (Sx − Sy)²: one person spreads their answers more.
    pub spread: f64,
    /// 2·Sx·Sy·(1 − r): the two see different items as high and low. Zero if a profile is flat.
    pub shape: f64,
    /// r itself; `None` if a profile is flat.
    pub correlation: Option<f64>,
    /// How many items both have answered.
    pub items: usize,
}

impl ProfileDistance {
    /// The distance of two profiles; `None` without an item in common.
    pub fn of(x: &[f64], y: &[f64]) -> Option<Self> {
        let pair = Pair::of(x, y)?;
        let unit = |square| finite(pair.grid.square_units(square));
        let deviations = |squares| unit(squares / (pair.items * pair.items));
        let (x, y) = (libm::sqrt(pair.x_squares), libm::sqrt(pair.y_squares));
        Some(Self {
            total: unit(pair.square_distance)?,
            level: unit(pair.sum_difference * pair.sum_difference / pair.items)?,
            spread: deviations((x - y) * (x - y))?,
            // Only rounding can make it negative.
            shape: deviations((2.0 * (pair.size() - pair.products)).max(0.0))?,
            correlation: pair.correlation(),
            items: pair.items as usize,
        })
    }
}

/// Pearson's r of two profiles across their items, from −1 to 1. It ignores level and spread.
///
/// Stephenson's Q-technique, one correlation per pair of people. `None` if a profile is flat.
pub fn q_correlation(x: &[f64], y: &[f64]) -> Option<f64> {
    Pair::of(x, y)?.correlation()
}

/// The double-entry intraclass correlation of two profiles, from −1 to 1: Pearson's r of (x, y) with (y, x).
///
/// [cov − δ]/[(vx + vy)/2 + δ] with δ = (x̄ − ȳ)²/4 and population moments (Fisher 1925; McCrae 2008 for profiles).
/// It reflects level, spread and shape. `None` if both are flat and equal; flat but different gives −1.
pub fn double_entry_icc(x: &[f64], y: &[f64]) -> Option<f64> {
    let pair = Pair::of(x, y)?;
    // Everything is multiplied by 4k³, which leaves whole numbers.
    let level = pair.items * pair.sum_difference * pair.sum_difference;
    ratio(
        4.0 * pair.products - level,
        2.0 * (pair.x_squares + pair.y_squares) + level,
    )
    .map(within_one)
}

/// The sums of two profiles, in steps of their common grid.
struct Pair {
    grid: Grid,
    items: f64,
    /// Σx − Σy
    sum_difference: f64,
    /// Σ(x − y)²
    square_distance: f64,
    /// k²·Σ(x − x̄)²
    x_squares: f64,
    /// k²·Σ(y − ȳ)²
    y_squares: f64,
    /// k²·Σ(x − x̄)(y − ȳ)
    products: f64,
}

impl Pair {
    fn of(x: &[f64], y: &[f64]) -> Option<Self> {
        let both = |(x, y): (&f64, &f64)| (x.is_finite() && y.is_finite()).then_some((*x, *y));
        let (mut values, others): (Vec<f64>, Vec<f64>) = x.iter().zip(y).filter_map(both).unzip();
        let count = values.len();
        if x.len() != y.len() || count == 0 {
            return None;
        }
        let items = count as f64;
        values.extend(others);
        let grid = Grid::of(values, 4.0 * items);
        let (x, y) = grid.steps().split_at_checked(count)?;
        let x_deviations = grid.deviations(x.iter().copied());
        let y_deviations = grid.deviations(y.iter().copied());
        let sum = |values: &[f64]| values.iter().sum::<f64>();
        let sum_difference = grid.difference(sum(x), sum(y), 2.0 * items);
        let square_distance = x
            .iter()
            .zip(y)
            .map(|(x, y)| grid.difference(*x, *y, 2.0))
            .map(|difference| difference * difference)
            .sum();
        let x_squares = grid.products(&x_deviations, &x_deviations);
        let y_squares = grid.products(&y_deviations, &y_deviations);
        let products = grid.products(&x_deviations, &y_deviations);
        Some(Self {
            items,
            sum_difference,
            square_distance,
            x_squares,
            y_squares,
            products,
            grid,
        })
    }

    fn correlation(&self) -> Option<f64> {
        ratio(self.products, self.size()).map(within_one)
    }

    /// The value of the products if r = 1. A single root of both factors, so that it is exact in that case. The
    /// product of two sums of squares of steps is far from overflow.
    fn size(&self) -> f64 {
        libm::sqrt(self.x_squares * self.y_squares)
    }
}

/// Clamps to −1..=1, which only rounding can exceed.
fn within_one(correlation: f64) -> f64 {
    correlation.clamp(-1.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(x: &[f64], y: &[f64]) -> [f64; 4] {
        let distance = ProfileDistance::of(x, y).unwrap();
        [
            distance.total,
            distance.level,
            distance.spread,
            distance.shape,
        ]
    }

    #[test]
    fn each_part_says_one_thing() {
        assert_eq!(
            parts(&[1.0, 2.0, 3.0], &[3.0, 4.0, 5.0]),
            [12.0, 12.0, 0.0, 0.0]
        );
        // Twice the spread about the same mean: S is √2 and 2√2.
        let [total, level, spread, shape] = parts(&[1.0, 2.0, 3.0], &[0.0, 2.0, 4.0]);
        assert_eq!((total, level, shape), (2.0, 0.0, 0.0));
        assert!((spread - 2.0).abs() < 1e-15);
        // Turned round: r = −1, so 2·√2·√2·2.
        assert_eq!(parts(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0])[0], 8.0);
        assert!((parts(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0])[3] - 8.0).abs() < 1e-14);
    }

    #[test]
    fn a_flat_profile_has_no_correlation() {
        let distance = ProfileDistance::of(&[0.1, 0.1, 0.1], &[0.1, 0.2, 0.3]).unwrap();
        assert_eq!((distance.correlation, distance.shape), (None, 0.0));
        assert_eq!(q_correlation(&[1.0 / 3.0; 4], &[1.0, 2.0, 3.0, 4.0]), None);
        assert_eq!(q_correlation(&[1.0], &[2.0]), None, "one item is flat");
        assert_eq!(q_correlation(&[0.1, 0.2, 0.4], &[1.0, 2.0, 4.0]), Some(1.0));
        assert_eq!(q_correlation(&[0.1, 0.2, 0.3], &[1.0, 3.0, 1.0]), Some(0.0));
    }

    #[test]
    fn double_entry_is_the_correlation_of_both_orders() {
        let (x, y) = ([1.0, 4.0, 2.0, 6.0, 3.0], [2.0, 4.0, 3.0, 5.0, 0.0]);
        let forth: Vec<f64> = x.iter().chain(&y).copied().collect();
        let back: Vec<f64> = y.iter().chain(&x).copied().collect();
        let pearson = q_correlation(&forth, &back).unwrap();
        assert!((double_entry_icc(&x, &y).unwrap() - pearson).abs() < 1e-15);
    }

    #[test]
    fn flat_profiles_agree_or_oppose_each_other() {
        assert_eq!(double_entry_icc(&[0.1; 5], &[0.1; 5]), None);
        assert_eq!(double_entry_icc(&[0.1 + 0.2; 5], &[0.3; 5]), None);
        assert_eq!(double_entry_icc(&[0.1; 5], &[0.3; 5]), Some(-1.0));
        assert_eq!(double_entry_icc(&[1.0], &[5.0]), Some(-1.0));
        assert_eq!(double_entry_icc(&[1.0, 2.0], &[1.0, 2.0]), Some(1.0));
    }

    #[test]
    fn an_item_that_one_has_not_answered_is_left_out() {
        let missing = ProfileDistance::of(&[1.0, f64::NAN, 3.0], &[1.0, 9.0, 5.0]).unwrap();
        assert_eq!((missing.total, missing.items), (4.0, 2));
        assert_eq!(ProfileDistance::of(&[f64::NAN], &[1.0]), None);
        assert_eq!(ProfileDistance::of(&[], &[]), None);
        assert_eq!(ProfileDistance::of(&[1.0, 2.0], &[1.0]), None);
    }
}
