//! Division that may be undefined.

/// A quotient; `None` for 0/0 and x/0.
pub fn ratio(numerator: f64, denominator: f64) -> Option<f64> {
    finite(numerator / denominator)
}

/// The number if it is finite. Negative zero becomes zero, so that files do not show a meaningless sign.
pub fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number + 0.0)
}
