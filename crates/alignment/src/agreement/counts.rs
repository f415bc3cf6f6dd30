//! Moments of whole numbers from how often each occurs.

use super::ratio::ratio;

/// Whole numbers and how often each occurs, rising.
///
/// Every sum and every deviation n·x − Σx is a whole number and exact in an `f64` as long as n·x is below 2⁵³: for
/// values below 2¹³ and a million million people. Squares are taken of exact deviations only, as in `grid`.
pub(super) struct Counts<P> {
    pairs: P,
    count: f64,
    sum: f64,
}

impl<P: Iterator<Item = (i32, u64)> + Clone> Counts<P> {
    pub(super) fn of(pairs: P) -> Self {
        let (mut count, mut sum) = (0.0, 0.0);
        for (value, times) in pairs.clone() {
            count += times as f64;
            sum += times as f64 * f64::from(value);
        }
        Self { pairs, count, sum }
    }

    /// How many numbers there are.
    pub(super) fn count(&self) -> u64 {
        self.count as u64
    }

    pub(super) fn mean(&self) -> Option<f64> {
        ratio(self.sum, self.count)
    }

    /// s² with n − 1. `None` with fewer than two numbers.
    pub(super) fn variance(&self) -> Option<f64> {
        let squares = self.sum_over_deviations(|deviation| deviation * deviation);
        // One quotient and not two in a row, so that with one number or none it is 0/0.
        ratio(squares, self.count * self.count * (self.count - 1.0))
    }

    /// Mean |x − mean|, as Σ|n·x − Σx|/n².
    pub(super) fn deviation_about_mean(&self) -> Option<f64> {
        let deviations = self.sum_over_deviations(f64::abs);
        ratio(deviations, self.count * self.count)
    }

    /// Mean |x − median|: the sum of the upper half minus that of the lower.
    pub(super) fn deviation_about_median(&self) -> Option<f64> {
        // With an odd count, the middle value belongs to neither half.
        let low_end = libm::floor(self.count / 2.0);
        let high_begin = self.count - low_end;
        let (mut below, mut apart) = (0.0, 0.0);
        for (value, times) in self.pairs.clone() {
            let end = below + times as f64;
            let low = f64::min(end, low_end) - f64::min(below, low_end);
            let high = f64::max(end, high_begin) - f64::max(below, high_begin);
            apart += f64::from(value) * (high - low);
            below = end;
        }
        ratio(apart, self.count)
    }

    /// The sum of a function of each n·x − Σx.
    fn sum_over_deviations(&self, of: impl Fn(f64) -> f64) -> f64 {
        let parts = self
            .pairs
            .clone()
            .map(|(value, times)| times as f64 * of(self.count * f64::from(value) - self.sum));
        parts.sum()
    }
}

#[cfg(test)]
mod tests;
