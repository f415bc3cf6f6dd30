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
    ratio(4.0 * pair.products - level, 2.0 * (pair.x_squares + pair.y_squares) + level)
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
        let (x, y) = grid.steps.split_at_checked(count)?;
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
        Some(Self { items, sum_difference, square_distance, x_squares, y_squares, products, grid })
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
