//! Krippendorff's alpha: any number of raters, any level of measurement, with gaps.
//!
//! The coincidence matrix has a cell for each pair of values, and filling it from pairs of raters takes time
//! quadratic in the number of raters. The counts of the values in each unit hold the same information, and for three
//! of the four levels the sums over cells reduce to sums over values:
//!
//! * interval: the observed disagreement is the mean of the units' variances, weighted by their ratings,
//!   and the expected one is the variance of all ratings;
//! * ordinal: the distance of two values is the distance of their mid-ranks, so this is the interval alpha of the
//!   mid-ranks;
//! * nominal: pairs of different values are all pairs minus the pairs of equal ones.
//!
//! Only the ratio level compares individual values.

use super::grid::Grid;
use super::ratio::{finite, ratio};
use super::table::Table;
use alloc::vec;
use alloc::vec::Vec;

/// α = 1 − Do/De, at most 1; 0 means chance.
///
/// Krippendorff 2004, 2011. Rows are raters, columns the units they rate. Units with one rating are ignored. `None`
/// if no unit has two ratings, or all ratings that count are equal.
pub fn krippendorff_alpha(table: &Table, level: Level) -> Option<f64> {
    Units::of(table).alpha(level)
}

keyed! {
    /// How the distance of two values is measured. The weakest comes first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Level {
        /// Values are equal or not.
        Nominal = "nominal",
        /// Values have an order: the squared distance is (Σ n_g from c to k − (n_c + n_k)/2)².
        Ordinal = "ordinal",
        /// Values have distances: (c − k)².
        Interval = "interval",
        /// Values have a zero: ((c − k)/(c + k))². Undefined if two opposite values, such as 1 and −1, are compared.
        Ratio = "ratio",
    }
}

/// How often each value was given to each unit. Only units with at least two ratings are here.
pub(super) struct Units {
    /// The values that occur, rising.
    values: Vec<f64>,
    /// For each unit the places of its values, rising, with their counts.
    units: Vec<Vec<(usize, u64)>>,
    /// How often each value occurs in all units.
    totals: Vec<u64>,
}

impl Units {
    fn of(table: &Table) -> Self {
        let mut values: Vec<f64> = table
            .rows()
            .flatten()
            .copied()
            .filter(|value| !value.is_nan())
            // Positive and negative zero are the same value.
            .map(|value| value + 0.0)
            .collect();
        values.sort_unstable_by(f64::total_cmp);
        values.dedup();
        let unit = |column: Vec<f64>| {
            let mut counts: Vec<(usize, u64)> = Vec::new();
            for value in column {
                let place = values.partition_point(|other| *other < value);
                match counts.last_mut() {
                    Some((last, count)) if *last == place => *count += 1,
                    _ => counts.push((place, 1)),
                }
            }
            counts
        };
        let units = table
            .columns()
            .map(|column| {
                let mut column: Vec<f64> = column.filter(|value| !value.is_nan()).collect();
                column.sort_unstable_by(f64::total_cmp);
                unit(column)
            })
            .collect();
        Self::paired(values, units)
    }

    /// Units given as counts of the values 0, 1, 2 …
    pub(super) fn of_counts<C: AsRef<[u64]>>(units: &[C]) -> Self {
        let width = units.iter().map(|counts| counts.as_ref().len()).max();
        let values = (0_u32..).map(f64::from).take(width.unwrap_or(0)).collect();
        let unit = |counts: &C| {
            let places = counts.as_ref().iter().copied().enumerate();
            places.filter(|(_, count)| *count > 0).collect()
        };
        Self::paired(values, units.iter().map(unit).collect())
    }

    /// Drops units without pairs, and adds up the rest.
    fn paired(values: Vec<f64>, mut units: Vec<Vec<(usize, u64)>>) -> Self {
        units.retain(|unit| ratings(unit) >= 2);
        let mut totals = vec![0; values.len()];
        for (place, count) in units.iter().flatten() {
            if let Some(total) = totals.get_mut(*place) {
                *total += count;
            }
        }
        Self { values, units, totals }
    }

    /// α at this level. With fewer than two distinct values, De is exactly zero, and α is undefined.
    pub(super) fn alpha(&self, level: Level) -> Option<f64> {
        match level {
            Level::Nominal => self.nominal(),
            Level::Ordinal => self.interval(&Grid::of(self.mid_ranks(), self.reach())),
            Level::Interval => self.interval(&Grid::of(self.values.clone(), self.reach())),
            Level::Ratio => self.ratio(),
        }
    }

    /// Twice the largest number of ratings in a sum.
    fn reach(&self) -> f64 {
        2.0 * self.all() as f64
    }

    fn all(&self) -> u64 {
        self.totals.iter().sum()
    }

    /// For each value twice its middle place among all ratings: twice those below it and once its own.
    fn mid_ranks(&self) -> Vec<f64> {
        let mut below = 0;
        let rank = |total: &u64| {
            let rank = (2 * below + total) as f64;
            below += total;
            rank
        };
        self.totals.iter().map(rank).collect()
    }

    /// 1 − [Σ_u m_u·s²_u / n] / s², where m_u is the number of ratings of unit u.
    fn interval(&self, grid: &Grid) -> Option<f64> {
        let observed: f64 = self
            .units
            .iter()
            .map(|unit| {
                let count = ratings(unit) as f64;
                count * squares(grid, unit.iter().copied()) / (count - 1.0)
            })
            .sum();
        let all = self.all() as f64;
        let expected = squares(grid, self.totals.iter().copied().enumerate());
        alpha(observed / all, expected / (all - 1.0))
    }

    /// 1 − Do/De of pairs of different values.
    fn nominal(&self) -> Option<f64> {
        let pairs_apart = |counts: &mut dyn Iterator<Item = u64>| {
            let (all, equal) = counts.fold((0_u128, 0_u128), |(all, equal), count| {
                let count = u128::from(count);
                (all + count, equal + count * count)
            });
            (all * all - equal) as f64
        };
        let observed: f64 = self
            .units
            .iter()
            .map(|unit| {
                let counts = &mut unit.iter().map(|(_, count)| *count);
                pairs_apart(counts) / (ratings(unit) as f64 - 1.0)
            })
            .sum();
        let expected = pairs_apart(&mut self.totals.iter().copied());
        alpha(observed, expected / (self.all() as f64 - 1.0))
    }

    /// 1 − Do/De, value by value.
    fn ratio(&self) -> Option<f64> {
        let observed: Option<f64> = self
            .units
            .iter()
            .map(|unit| Some(self.ratio_sum(unit)? / (ratings(unit) as f64 - 1.0)))
            .sum();
        let totals: Vec<(usize, u64)> = self.totals.iter().copied().enumerate().collect();
        let expected = self.ratio_sum(&totals)? / (self.all() as f64 - 1.0);
        alpha(observed?, expected)
    }

    /// Σ n_c·n_k·((c − k)/(c + k))² over the pairs of different values.
    fn ratio_sum(&self, counts: &[(usize, u64)]) -> Option<f64> {
        let given = counts.iter().filter(|(_, count)| *count > 0);
        let value = |place: usize| self.values.get(place).copied();
        let mut sum = 0.0;
        for (index, (place, count)) in given.clone().enumerate() {
            for (other_place, other_count) in given.clone().skip(index + 1) {
                // Halved, so that the sum of two large values does not overflow.
                let (one, other) = (value(*place)? / 2.0, value(*other_place)? / 2.0);
                let distance = ratio(one - other, one + other)?;
                sum += *count as f64 * *other_count as f64 * distance * distance;
            }
        }
        Some(2.0 * sum)
    }
}

/// How many ratings a unit has.
fn ratings(unit: &[(usize, u64)]) -> u64 {
    unit.iter().map(|(_, count)| count).sum()
}

/// Σ(x − mean)² of values given as places on the grid with their counts.
fn squares(grid: &Grid, counts: impl Iterator<Item = (usize, u64)> + Clone) -> f64 {
    let known =
        counts.filter_map(|(place, count)| Some((grid.steps.get(place).copied()?, count as f64)));
    let (mut all, mut sum) = (0.0, 0.0);
    for (value, count) in known.clone() {
        all += count;
        sum += count * value;
    }
    let deviations =
        known.map(|(value, count)| (grid.difference(all * value, sum, 2.0 * all), count));
    deviations.map(|(deviation, count)| count * deviation * deviation).sum::<f64>() / (all * all)
}

fn alpha(observed: f64, expected: f64) -> Option<f64> {
    finite(1.0 - ratio(observed, expected)?)
}

#[cfg(test)]
mod tests;
