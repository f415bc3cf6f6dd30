//! Values on a grid of whole numbers, so that "is this zero?" has an answer.
//!
//! Half of the indices divide by a variance that may be zero. In floating point, a variance that should be zero is
//! often 10⁻³² instead, and the quotient is meaningless (some programs return −10³¹). Here the values are first
//! turned into whole steps, counted from the smallest. People rate in whole numbers or in a few decimals, and with
//! those every sum and every deviation below is exact in an `f64`; squares are taken only of exact deviations, so
//! nothing cancels and a sum of squares is zero only if it really is.
//!
//! Values on no such grid (thirds, measurements with fifteen digits) are scaled by a power of two, and a deviation
//! below 2⁻⁴⁰ of their range counts as zero.

use super::table::Table;
use alloc::vec::Vec;

/// Whole numbers up to here are exact in an `f64`, and so are their sums and differences.
const EXACT: f64 = 9_007_199_254_740_992.0; // 2⁵³

/// The finest grid that is tried: a millionth.
const FINEST: f64 = 1e6;

/// Values on a grid.
pub(super) struct Grid {
    /// The values in steps from the smallest.
    pub(super) steps: Vec<f64>,
    /// How many steps make one unit of the values.
    per_unit: f64,
    /// The possible error of a single value, in steps; zero if everything is exact.
    noise: f64,
}

impl Grid {
    /// Puts finite values on a grid. `reach` is how often a value is counted in the largest sum that will be
    /// computed; it keeps all sums exact.
    pub(super) fn of(values: Vec<f64>, reach: f64) -> Self {
        let mut per_unit = 1.0;
        while per_unit <= FINEST {
            if let Some(grid) = Self::decimal(&values, per_unit, reach) {
                return grid;
            }
            per_unit *= 10.0;
        }
        Self::binary(values)
    }

    /// The grid with this many steps per unit, if every value is on it and every sum is exact.
    fn decimal(values: &[f64], per_unit: f64, reach: f64) -> Option<Self> {
        let mut steps = Vec::with_capacity(values.len());
        for value in values {
            let step = libm::rint(value * per_unit);
            // Both are exact, so the quotient is the `f64` nearest to that decimal, which is also what parsing the
            // decimal gives.
            if step.abs() >= EXACT / 2.0 || step / per_unit != *value {
                return None;
            }
            steps.push(step);
        }
        let range = from_smallest(&mut steps);
        (range * reach < EXACT).then_some(Self { steps, per_unit, noise: 0.0 })
    }

    /// A grid for any finite values, scaled so that no square overflows.
    fn binary(mut values: Vec<f64>) -> Self {
        let size = values.iter().fold(0.0, |size, value| value.abs().max(size));
        let exponent = if size > 0.0 { libm::ilogb(size).clamp(-1000, 1000) } else { 0 };
        let per_unit = libm::scalbn(1.0, -exponent);
        for value in &mut values {
            *value *= per_unit;
        }
        let range = from_smallest(&mut values);
        // The values themselves are known to 2⁻⁵³ of their size, however small their range.
        let noise = libm::scalbn(range, -40).max(libm::scalbn(1.0, -50));
        Self { steps: values, per_unit, noise }
    }

    /// The difference of two sums of `weight` values each; exactly zero if only noise is left.
    pub(super) fn difference(&self, one: f64, other: f64, weight: f64) -> f64 {
        let difference = one - other;
        if difference.abs() <= self.noise * weight { 0.0 } else { difference }
    }

    /// Converts steps into units of the values.
    pub(super) fn units(&self, steps: f64) -> f64 {
        steps / self.per_unit
    }

    /// Converts square steps into square units of the values.
    pub(super) fn square_units(&self, square_steps: f64) -> f64 {
        // Divided twice, because the square of a large scale overflows.
        square_steps / self.per_unit / self.per_unit
    }

    /// n·(x − mean) of each of n values, exactly.
    pub(super) fn deviations(&self, values: impl Iterator<Item = f64> + Clone) -> Vec<f64> {
        let (mut count, mut sum) = (0.0, 0.0);
        for value in values.clone() {
            count += 1.0;
            sum += value;
        }
        values.map(|value| self.difference(count * value, sum, 2.0 * count)).collect()
    }

    /// Σ(x − mean)² in square steps: zero only if all values are equal.
    pub(super) fn squares(&self, values: impl Iterator<Item = f64> + Clone) -> f64 {
        let deviations = self.deviations(values);
        let count = deviations.len() as f64;
        deviations.iter().map(|deviation| deviation * deviation).sum::<f64>()
            / (count * count).max(1.0)
    }

    /// n²·Σ(x − mean)(y − mean) in square steps, of n deviations each as [`Self::deviations`] gives them.
    pub(super) fn products(&self, one: &[f64], other: &[f64]) -> f64 {
        let products = one.iter().zip(other);
        if self.noise == 0.0 {
            // Products of both signs cancel, exactly so for whole numbers.
            products
                .map(|(one, other)| *one as i128 * *other as i128)
                .fold(0_i128, i128::saturating_add) as f64
        } else {
            let (sum, size) = products.fold((0.0, 0.0), |(sum, size), (one, other)| {
                (sum + one * other, size + (one * other).abs())
            });
            if f64::abs(sum) <= libm::scalbn(size, -40) { 0.0 } else { sum }
        }
    }
}

/// Shifts all values so that the smallest is 0, and returns the largest.
fn from_smallest(values: &mut [f64]) -> f64 {
    let (low, high) =
        values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (value.min(low), value.max(high))
        });
    for value in values.iter_mut() {
        *value -= low;
    }
    if values.is_empty() { 0.0 } else { high - low }
}

/// The complete rows of a table on a grid, with the sums of rows and columns.
pub(super) struct Rows {
    pub(super) grid: Grid,
    columns: usize,
    /// The sum of each row, in steps.
    pub(super) row_sums: Vec<f64>,
    column_sums: Vec<f64>,
    sum: f64,
}

impl Rows {
    /// Drops incomplete rows and puts the others on a grid.
    pub(super) fn of(table: &Table) -> Self {
        let values: Vec<f64> = table.complete_rows().flatten().copied().collect();
        let reach = 4.0 * values.len() as f64;
        let grid = Grid::of(values, reach);
        let columns = table.width();
        let mut row_sums = Vec::new();
        let mut column_sums: Vec<f64> = (0..columns).map(|_| 0.0).collect();
        for row in grid.steps.chunks_exact(columns.max(1)) {
            row_sums.push(row.iter().sum());
            for (sum, value) in column_sums.iter_mut().zip(row) {
                *sum += value;
            }
        }
        let sum = row_sums.iter().sum();
        Self { grid, columns, row_sums, column_sums, sum }
    }

    /// How many rows are complete.
    pub(super) fn count(&self) -> usize {
        self.row_sums.len()
    }

    /// How many columns there are.
    pub(super) fn width(&self) -> usize {
        self.columns
    }

    /// The columns, each from the first complete row to the last, in steps.
    pub(super) fn columns(&self) -> impl Iterator<Item = impl Iterator<Item = f64> + Clone + '_> {
        (0..self.columns)
            .map(|column| self.grid.steps.iter().skip(column).step_by(self.columns.max(1)).copied())
    }

    /// The components of the squared deviations of the whole table.
    pub(super) fn squares(&self) -> Squares {
        let (rows, columns) = (self.count() as f64, self.columns as f64);
        let cells = rows * columns;
        let grid = &self.grid;
        let square = |number: f64| number * number;
        let mut squares = Squares::default();
        for sum in &self.row_sums {
            squares.rows += square(grid.difference(rows * sum, self.sum, 2.0 * cells));
        }
        for sum in &self.column_sums {
            squares.columns += square(grid.difference(columns * sum, self.sum, 2.0 * cells));
        }
        let table = grid.steps.chunks_exact(self.columns.max(1));
        for (row, row_sum) in table.zip(&self.row_sums) {
            for (value, column_sum) in row.iter().zip(&self.column_sums) {
                let within = grid.difference(columns * value, *row_sum, 2.0 * columns);
                squares.within += square(within);
                let rest = grid.difference(
                    cells * value + self.sum,
                    rows * row_sum + columns * column_sum,
                    4.0 * cells,
                );
                squares.rest += square(rest);
            }
        }
        if cells > 0.0 {
            squares.rows /= rows * cells;
            squares.columns /= columns * cells;
            squares.within /= square(columns);
            squares.rest /= square(cells);
        }
        squares
    }
}

/// The sums of squares of a two-way table with one value a cell, in square steps.
#[derive(Default)]
pub(super) struct Squares {
    /// Between the means of the rows.
    pub(super) rows: f64,
    /// Between the means of the columns.
    pub(super) columns: f64,
    /// Within the rows: columns and rest together.
    pub(super) within: f64,
    /// The residual after rows and columns.
    pub(super) rest: f64,
}

#[cfg(test)]
mod tests;
