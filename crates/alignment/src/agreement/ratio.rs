//! Division that may have no answer.

/// A quotient, if there is one: 0/0 is no number, and x/0 none that an index could be.
pub fn ratio(numerator: f64, denominator: f64) -> Option<f64> {
    finite(numerator / denominator)
}

/// The number, if it is one. Negative zero becomes zero, so that files do not show a sign without a meaning.
pub fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number + 0.0)
}
