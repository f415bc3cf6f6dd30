//! Intraclass correlations: of judges who rate the same targets, and of people in groups.

use super::fisher::f_quantile;
use super::grid::{Grid, Rows};
use super::ratio::{finite, ratio};
use super::table::Table;
use alloc::vec::Vec;

/// The two-way analysis of variance from which the six ICCs of Shrout & Fleiss 1979 come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoWay {
    targets: f64,
    raters: f64,
    /// In square steps of the grid. The unit cancels, because the ICCs are ratios.
    steps: MeanSquares,
    units: Option<MeanSquares>,
}

/// The mean squares of a two-way table, in square units of the ratings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanSquares {
    /// B (MSB), between targets.
    pub between: f64,
    /// J (MSJ), between raters.
    pub raters: f64,
    /// E (MSE), the residual.
    pub error: f64,
    /// W (MSW), within targets.
    pub within: f64,
}

impl TwoWay {
    /// Rows are targets, columns raters. A target that was not rated by everyone is left out. `None` with fewer than
    /// two targets or two raters.
    pub fn of(table: &Table) -> Option<Self> {
        let rows = Rows::of(table);
        if rows.count() < 2 || rows.width() < 2 {
            return None;
        }
        let (targets, raters) = (rows.count() as f64, rows.width() as f64);
        let squares = rows.squares();
        let steps = MeanSquares {
            between: squares.rows / (targets - 1.0),
            raters: squares.columns / (raters - 1.0),
            error: squares.rest / ((targets - 1.0) * (raters - 1.0)),
            within: squares.within / (targets * (raters - 1.0)),
        };
        let unit = |square| finite(rows.grid.square_units(square));
        let units = || {
            Some(MeanSquares {
                between: unit(steps.between)?,
                raters: unit(steps.raters)?,
                error: unit(steps.error)?,
                within: unit(steps.within)?,
            })
        };
        Some(Self { targets, raters, steps, units: units() })
    }

    /// The mean squares, unless they overflow.
    pub const fn mean_squares(&self) -> Option<MeanSquares> {
        self.units
    }

    /// B/W, the F of the one-way analysis.
    pub fn one_way_f(&self) -> Option<f64> {
        ratio(self.steps.between, self.steps.within)
    }

    /// B/E, the F of targets in the two-way analysis.
    pub fn two_way_f(&self) -> Option<f64> {
        ratio(self.steps.between, self.steps.error)
    }

    /// This ICC, at most 1. `None` for 0/0 and x/0, for example if all ratings are equal.
    ///
    /// Shrout & Fleiss 1979, McGraw & Wong 1996.
    pub fn icc(&self, kind: Icc) -> Option<f64> {
        let (n, k) = (self.targets, self.raters);
        let MeanSquares { between: b, raters: j, error: e, within: w } = self.steps;
        match kind {
            Icc::OneSingle => ratio(b - w, b + (k - 1.0) * w),
            // B + (k − 1)E + k(J − E)/n, arranged so that no term is negative and zero is exact: the factor of E is
            // zero only with two targets and two raters.
            Icc::TwoSingle => ratio(b - e, b + k * j / n + (k - 1.0 - k / n) * e),
            Icc::ThreeSingle => ratio(b - e, b + (k - 1.0) * e),
            Icc::OneMean => ratio(b - w, b),
            Icc::TwoMean => ratio(b - e, cancelled(b + j / n, e / n)),
            Icc::ThreeMean => ratio(b - e, b),
        }
    }

    /// The confidence interval of this ICC at this level (usually .95), if targets and raters are samples from larger
    /// populations.
    ///
    /// Shrout & Fleiss 1979; for (2,1) and (2,k) with Satterthwaite's degrees of freedom, as there. `None` if the ICC
    /// or an intermediate F is undefined.
    pub fn interval(&self, kind: Icc, confidence: f64) -> Option<(f64, f64)> {
        let (n, k) = (self.targets, self.raters);
        let upper = 1.0 - (1.0 - confidence) / 2.0;
        let single = |f: f64| ratio(f - 1.0, f + k - 1.0);
        let mean = |f: f64| Some(1.0 - ratio(1.0, f)?);
        let (low, high) = match kind {
            Icc::OneSingle | Icc::OneMean => {
                around(self.one_way_f()?, upper, n - 1.0, n * (k - 1.0))?
            }
            Icc::ThreeSingle | Icc::ThreeMean => {
                around(self.two_way_f()?, upper, n - 1.0, (n - 1.0) * (k - 1.0))?
            }
            Icc::TwoSingle => return self.two_way_interval(upper),
            Icc::TwoMean => {
                let (low, high) = self.two_way_interval(upper)?;
                // Spearman and Brown.
                let stepped = |icc: f64| ratio(k * icc, 1.0 + (k - 1.0) * icc);
                return Some((stepped(low)?, stepped(high)?));
            }
        };
        match kind {
            Icc::OneSingle | Icc::ThreeSingle => Some((single(low)?, single(high)?)),
            _ => Some((mean(low)?, mean(high)?)),
        }
    }

    /// The interval of (2,1).
    fn two_way_interval(&self, upper: f64) -> Option<(f64, f64)> {
        let (n, k) = (self.targets, self.raters);
        let MeanSquares { between: b, raters: j, error: e, .. } = self.steps;
        let icc = self.icc(Icc::TwoSingle)?;
        let rest = n * (1.0 + (k - 1.0) * icc) - k * icc;
        let judges = k * icc * ratio(j, e)?;
        let freedom = ratio(
            (k - 1.0) * (n - 1.0) * (judges + rest) * (judges + rest),
            (n - 1.0) * judges * judges + rest * rest,
        )?;
        let high_f = f_quantile(upper, n - 1.0, freedom)?;
        let low_f = f_quantile(upper, freedom, n - 1.0)?;
        let shared = k * j + (k * n - k - n) * e;
        Some((
            ratio(n * (b - high_f * e), high_f * shared + n * b)?,
            ratio(n * (low_f * b - e), shared + n * low_f * b)?,
        ))
    }
}

/// F divided and multiplied by the upper quantiles of its distribution.
fn around(f: f64, upper: f64, numerator: f64, denominator: f64) -> Option<(f64, f64)> {
    let low = f / f_quantile(upper, numerator, denominator)?;
    let high = f * f_quantile(upper, denominator, numerator)?;
    Some((low, high))
}

/// A difference of two numbers whose last digits are inexact; zero if only those are left.
fn cancelled(one: f64, other: f64) -> f64 {
    let difference = one - other;
    if difference.abs() <= 1e-12 * (one.abs() + other.abs()) { 0.0 } else { difference }
}

keyed! {
    /// One of the six ICCs. The first number is the model, the second the number of raters whose reliability it gives. The words are the names in Shrout & Fleiss.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Icc {
        /// ICC(1,1): each target has raters of its own.
        OneSingle = "ICC(1,1)",
        /// ICC(2,1) = ICC(A,1): the same raters, a sample of many; do they agree?
        TwoSingle = "ICC(2,1)",
        /// ICC(3,1) = ICC(C,1): these very raters; are they consistent?
        ThreeSingle = "ICC(3,1)",
        /// ICC(1,k): the mean of the raters, as in (1,1).
        OneMean = "ICC(1,k)",
        /// ICC(2,k) = ICC(A,k): the mean of the raters, as in (2,1).
        TwoMean = "ICC(2,k)",
        /// ICC(3,k) = ICC(C,k): the mean of the raters, as in (3,1). The same as Cronbach's alpha.
        ThreeMean = "ICC(3,k)",
    }
}

/// The one-way analysis of variance of people in groups of any size, from which Bliese's ICC(1) and ICC(2) come.
///
/// They measure whether groups differ, so they need several groups and must never be shown for one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OneWay {
    /// MSB, between groups.
    pub between: f64,
    /// MSW, within groups.
    pub within: f64,
    /// How many people a group has on average.
    pub mean_size: f64,
}

impl OneWay {
    /// The analysis of these groups' values. Missing values and groups without values are left out. `None` with fewer
    /// than two groups, or if no group has two people.
    pub fn of<G: AsRef<[f64]>>(groups: &[G]) -> Option<Self> {
        let mut sizes = Vec::new();
        let mut values = Vec::new();
        for group in groups {
            let before = values.len();
            let known = group.as_ref().iter().filter(|value| value.is_finite());
            values.extend(known.copied());
            if values.len() > before {
                sizes.push(values.len() - before);
            }
        }
        let people = values.len();
        if sizes.len() < 2 || people <= sizes.len() {
            return None;
        }
        let largest = sizes.iter().copied().max().unwrap_or(0) as f64;
        let (all, count) = (people as f64, sizes.len() as f64);
        let grid = Grid::of(values, 2.0 * all * largest);
        let sum: f64 = grid.steps.iter().sum();
        let (mut between, mut within) = (0.0, 0.0);
        let mut rest = grid.steps.as_slice();
        for size in sizes {
            let (group, others) = rest.split_at_checked(size)?;
            rest = others;
            let size = size as f64;
            // N times the group's sum, minus its size times the sum of all: exact, and zero only for equal means.
            let group_sum: f64 = group.iter().sum();
            let apart = grid.difference(all * group_sum, size * sum, 2.0 * all * size);
            between += apart * apart / (size * all * all);
            within += grid.squares(group.iter().copied());
        }
        let unit = |square| finite(grid.square_units(square));
        Some(Self {
            between: unit(between / (count - 1.0))?,
            within: unit(within / (all - count))?,
            mean_size: all / count,
        })
    }

    /// ICC(1) = (MSB − MSW)/(MSB + (k − 1)·MSW): the share of a single answer that is due to the group.
    ///
    /// Bliese 2000, with the mean group size for k as in R's `multilevel`. `None` if the mean squares are invalid, or
    /// all values are equal.
    pub fn icc1(&self) -> Option<f64> {
        let Self { between, within, mean_size } = self.checked()?;
        ratio(between - within, between + (mean_size - 1.0) * within)
    }

    /// ICC(2) = (MSB − MSW)/MSB: how reliable the groups' means are.
    ///
    /// Bliese 2000. `None` if the mean squares are invalid, or all groups have the same mean.
    pub fn icc2(&self) -> Option<f64> {
        let Self { between, within, .. } = self.checked()?;
        ratio(between - within, between)
    }

    /// Itself, if no mean square is negative and a group has at least one person.
    fn checked(&self) -> Option<Self> {
        let sound = self.between >= 0.0 && self.within >= 0.0 && self.mean_size >= 1.0;
        sound.then_some(*self)
    }
}

#[cfg(test)]
mod tests;
