//! Moments of whole numbers from how often each occurs, exactly, whatever their number.

use super::{finite, ratio};

/// Whole numbers and how often each occurs, rising.
///
/// Sums are taken in 128 bits: they hold 2⁵⁰ people with values below 2¹³, more than there are.
pub(super) struct Counts<P> {
    pairs: P,
    count: i128,
    sum: i128,
}

impl<P: Iterator<Item = (i64, u64)> + Clone> Counts<P> {
    pub(super) fn of(pairs: P) -> Self {
        let (count, sum) = pairs.clone().fold((0, 0), |(count, sum), (value, times)| {
            let times = i128::from(times);
            (count + times, sum + times * i128::from(value))
        });
        Self { pairs, count, sum }
    }

    /// How many numbers there are.
    pub(super) fn count(&self) -> u64 {
        self.count as u64
    }

    pub(super) fn mean(&self) -> Option<f64> {
        ratio(self.sum as f64, self.count as f64)
    }

    /// s² with n − 1, as (n·Σx² − (Σx)²)/(n(n − 1)). `None` with fewer than two numbers.
    pub(super) fn variance(&self) -> Option<f64> {
        let squares: i128 = self.weighted(|value| value * value).sum();
        let numerator = self.count * squares - self.sum * self.sum;
        ratio(numerator as f64, (self.count * (self.count - 1)) as f64)
    }

    /// Mean |x − mean|, as Σ|n·x − Σx|/n².
    pub(super) fn deviation_about_mean(&self) -> Option<f64> {
        let deviations: i128 = self
            .weighted(|value| (self.count * value - self.sum).abs())
            .sum();
        finite(ratio(deviations as f64, self.count as f64)? / self.count as f64)
    }

    /// Mean |x − median|: the sum of the upper half less that of the lower.
    pub(super) fn deviation_about_median(&self) -> Option<f64> {
        let half = self.count / 2;
        let (mut below, mut apart) = (0, 0);
        for (value, times) in self.pairs.clone() {
            // Of these, some are among the first half and some among the last; the middle one is neither.
            let end = below + i128::from(times);
            let low = end.min(half) - below.min(half);
            let upper = self.count - half;
            let high = end.max(upper) - below.max(upper);
            apart += i128::from(value) * (high - low);
            below = end;
        }
        ratio(apart as f64, self.count as f64)
    }

    fn weighted(&self, of: impl Fn(i128) -> i128) -> impl Iterator<Item = i128> {
        self.pairs
            .clone()
            .map(move |(value, times)| i128::from(times) * of(i128::from(value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(counts: &[u64]) -> [Option<f64>; 4] {
        let counts = Counts::of((0..).zip(counts.iter().copied()));
        [
            counts.mean(),
            counts.variance(),
            counts.deviation_about_mean(),
            counts.deviation_about_median(),
        ]
    }

    #[test]
    fn moments_by_hand() {
        // 1, 1, 2, 4: mean 2, deviations 1, 1, 0, 2; the median is between 1 and 2.
        assert_eq!(
            of(&[0, 2, 1, 0, 1]),
            [Some(2.0), Some(2.0), Some(1.0), Some(1.0)]
        );
        assert_eq!(
            of(&[0, 1, 0, 0, 0, 1, 1]),
            [Some(4.0), Some(7.0), Some(2.0), Some(5.0 / 3.0)]
        );
        assert_eq!(of(&[0, 3]), [Some(1.0), Some(0.0), Some(0.0), Some(0.0)]);
    }

    #[test]
    fn one_number_has_no_variance_and_none_has_nothing() {
        assert_eq!(of(&[0, 0, 1]), [Some(2.0), None, Some(0.0), Some(0.0)]);
        assert_eq!(of(&[]), [None; 4]);
        assert_eq!(of(&[0, 0]), [None; 4]);
    }

    #[test]
    fn as_many_as_there_can_be() {
        let many = 1 << 50;
        let [mean, variance, about_mean, about_median] = of(&[many, 0, 0, 0, 0, 0, many]);
        assert_eq!(
            (mean, about_mean, about_median),
            (Some(3.0), Some(3.0), Some(3.0))
        );
        assert!((variance.unwrap() - 9.0).abs() < 1e-12);
    }
}
