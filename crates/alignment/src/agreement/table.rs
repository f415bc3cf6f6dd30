//! Ratings in rows and columns, with gaps.

use alloc::vec;
use alloc::vec::Vec;

/// Ratings in rows and columns, some of which may be missing.
///
/// The index that reads the table determines whether rows are raters, items or targets.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Row by row; NaN is a missing value, and everything else is finite.
    cells: Vec<f64>,
    columns: usize,
}

impl Table {
    /// A table of these rows. Non-finite numbers count as missing, and so do the cells that a short row lacks.
    pub fn from_rows<R: AsRef<[f64]>>(rows: &[R]) -> Self {
        let columns = rows.iter().map(|row| row.as_ref().len()).max().unwrap_or(0);
        let mut cells = Vec::with_capacity(rows.len().saturating_mul(columns));
        for row in rows {
            let row = row.as_ref();
            cells.extend(row.iter().map(|value| known(*value)));
            cells.extend((row.len()..columns).map(|_| f64::NAN));
        }
        Self { cells, columns }
    }

    /// The table with rows and columns swapped.
    pub fn transposed(&self) -> Self {
        let rows = self.rows().len();
        let mut cells = vec![f64::NAN; self.cells.len()];
        for (place, value) in self.columns().flatten().zip(&mut cells) {
            *value = place;
        }
        Self { cells, columns: rows }
    }

    /// How many columns every row has.
    pub const fn width(&self) -> usize {
        self.columns
    }

    /// The rows; a missing value is NaN.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[f64]> {
        // Without columns there are no cells, and therefore no rows.
        self.cells.chunks_exact(self.columns.max(1))
    }

    /// The columns, each from the first row to the last; a missing value is NaN.
    pub fn columns(&self) -> impl Iterator<Item = impl Iterator<Item = f64> + '_> + '_ {
        (0..self.columns)
            .map(|column| self.cells.iter().skip(column).step_by(self.columns.max(1)).copied())
    }

    /// The rows in which nothing is missing.
    pub fn complete_rows(&self) -> impl Iterator<Item = &[f64]> {
        self.rows().filter(|row| row.iter().all(|value| !value.is_nan()))
    }
}

/// The value if it is finite, or NaN.
fn known(value: f64) -> f64 {
    if value.is_finite() { value } else { f64::NAN }
}
