//! Whether the items of a scale measure the same thing.
//!
//! Figures for researchers. The four wheels are checklists, not traits, so neither figure is a criterion here, and
//! neither is ever shown to people who take the check (measurement.md 3.1).

use super::fisher::f_quantile;
use super::grid::Rows;
use super::ratio::{finite, ratio};
use super::table::Table;
use alloc::vec::Vec;

/// Cronbach's alpha of these answers. Rows are people, columns are items; people who have not answered all items are
/// left out.
///
/// α = J/(J − 1)·(1 − Σs²_j/s²_total), Cronbach 1951. `None` with fewer than two people or items, or if all people
/// have the same total. At most 1; may be negative.
pub fn cronbach_alpha(table: &Table) -> Option<Alpha> {
    let rows = Rows::of(table);
    let (people, items) = (rows.count(), rows.width());
    if people < 2 || items < 2 {
        return None;
    }
    let grid = &rows.grid;
    let totals = grid.squares(rows.row_sums.iter().copied());
    let parts: f64 = rows.columns().map(|item| grid.squares(item)).sum();
    let stepped = items as f64 / (items as f64 - 1.0);
    Some(Alpha {
        value: finite(stepped * (1.0 - ratio(parts, totals)?))?,
        standardized: standardized(&rows).map(|share| stepped * (1.0 - share)),
        people,
        items,
    })
}

/// Cronbach's alpha and what goes with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alpha {
    /// α.
    pub value: f64,
    /// α of the items after each is divided by its standard deviation; `None` if everyone gave an item the same
    /// answer.
    pub standardized: Option<f64>,
    /// How many people answered every item.
    pub people: usize,
    /// J.
    pub items: usize,
}

impl Alpha {
    /// The confidence interval of α at this level (usually .95), if these people are a sample from a larger
    /// population.
    ///
    /// Feldt 1965: (1 − α)·F bounds 1 − α, with n − 1 and (n − 1)(J − 1) degrees of freedom.
    pub fn interval(&self, confidence: f64) -> Option<(f64, f64)> {
        let tail = (1.0 - confidence) / 2.0;
        let people = self.people as f64 - 1.0;
        let cells = people * (self.items as f64 - 1.0);
        let bound = |share| Some(1.0 - (1.0 - self.value) * f_quantile(share, people, cells)?);
        Some((bound(1.0 - tail)?, bound(tail)?))
    }
}

/// McDonald's omega of three items. Rows are people, columns are items; people who have not answered all items are
/// left out.
///
/// Undefined in the cases listed for [`mcdonald_omega_of_covariances`], and with fewer than two people or a number of
/// items other than three.
pub fn mcdonald_omega(table: &Table) -> Option<Omega> {
    let rows = Rows::of(table);
    if rows.count() < 2 {
        return None;
    }
    let grid = &rows.grid;
    let items: Vec<Vec<f64>> = rows.columns().map(|item| grid.deviations(item)).collect();
    let [a, b, c] = items.as_slice() else {
        return None;
    };
    let count = rows.count() as f64;
    let covariance = |one, other| grid.products(one, other) / (count * count * (count - 1.0));
    let (ab, ac, bc) = (covariance(a, b), covariance(a, c), covariance(b, c));
    let omega = mcdonald_omega_of_covariances([
        [covariance(a, a), ab, ac],
        [ab, covariance(b, b), bc],
        [ac, bc, covariance(c, c)],
    ])?;
    // ω is a ratio; the loadings are in the units of the answers.
    Some(Omega { loadings: omega.loadings.map(|loading| grid.units(loading)), ..omega })
}

/// McDonald's omega of three items from their covariances.
///
/// ω = (Σλ)²/ΣΣs with λ₁ = √(s₁₂·s₁₃/s₂₃) and so on (McDonald 1999): three covariances determine the loadings of one
/// common factor exactly. The covariances determine the sign of each loading. `None` if a covariance is zero, if the
/// product of the three is negative (then no factor explains them), or if the sum of the items does not vary. Above 1
/// only if a loading exceeds its item's standard deviation (a Heywood case).
pub fn mcdonald_omega_of_covariances(covariances: [[f64; 3]; 3]) -> Option<Omega> {
    let [[_, ab, ac], [_, _, bc], _] = covariances;
    // A zero, a negative product and NaN all fail this test. Signs cannot underflow, unlike a product of three
    // numbers.
    let signs = ab.signum() * ac.signum() * bc.signum();
    if [ab, ac, bc].contains(&0.0) || signs != 1.0 {
        return None;
    }
    let first = libm::sqrt(ratio(ab, bc)? * ac);
    let loadings = [first, ratio(ab, first)?, ratio(ac, first)?];
    let sum: f64 = loadings.iter().sum();
    let (total, size) = covariances
        .iter()
        .flatten()
        .fold((0.0, 0.0), |(total, size), one| (total + one, size + one.abs()));
    // If items cancel, only the rounding errors of their covariances remain.
    if total <= 1e-12 * size || !loadings.iter().all(|loading| loading.is_finite()) {
        return None;
    }
    Some(Omega { value: ratio(sum * sum, total)?, loadings })
}

/// McDonald's omega of three items.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Omega {
    /// ω.
    pub value: f64,
    /// λ of each item. The first is positive; an item with the opposite sign is keyed the other way.
    pub loadings: [f64; 3],
}

/// The sum of the variances over the variance of the sum, for standardized items: J over the sum of their
/// correlations.
fn standardized(rows: &Rows) -> Option<f64> {
    let grid = &rows.grid;
    let mut sums: Vec<f64> = rows.row_sums.iter().map(|_| 0.0).collect();
    let (people, items) = (rows.count() as f64, rows.width() as f64);
    for item in rows.columns() {
        let deviations = grid.deviations(item);
        let squares: f64 = deviations.iter().map(|deviation| deviation * deviation).sum();
        if squares == 0.0 {
            return None;
        }
        let size = libm::sqrt(squares / (people - 1.0));
        for (sum, deviation) in sums.iter_mut().zip(&deviations) {
            *sum += deviation / size;
        }
    }
    let variance = sums.iter().map(|sum| sum * sum).sum::<f64>() / (people - 1.0);
    // Standard deviations are roots, so if items cancel, their sum is only nearly constant.
    if variance <= 1e-20 * items * items {
        return None;
    }
    ratio(items, variance)
}
