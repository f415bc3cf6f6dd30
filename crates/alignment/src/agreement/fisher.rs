//! Fisher's F distribution, for the confidence intervals of ICC and alpha.

/// The quantile of F with these degrees of freedom at `probability`.
///
/// Bisects the distribution function over the logarithm of F, which needs no starting value and cannot diverge.
/// `None` if the degrees of freedom are not above zero or the probability is not between 0 and 1.
pub(super) fn f_quantile(probability: f64, numerator: f64, denominator: f64) -> Option<f64> {
    let freedom = |number: f64| number.is_finite() && number > 0.0;
    let within = probability > 0.0 && probability < 1.0;
    if !(freedom(numerator) && freedom(denominator) && within) {
        return None;
    }
    let (mut low, mut high) = (-700.0, 700.0);
    // After 64 halvings, a range of 1400 is down to the last bit of an `f64`.
    for _ in 0..64 {
        let middle = f64::midpoint(low, high);
        let scaled = numerator * libm::exp(middle);
        let sum = scaled + denominator;
        let below = beta_share(numerator / 2.0, denominator / 2.0, scaled / sum, denominator / sum);
        if below < probability {
            low = middle;
        } else {
            high = middle;
        }
    }
    super::ratio::finite(libm::exp(f64::midpoint(low, high)))
}

/// The regularised incomplete beta function I_x(a, b), with y = 1 − x handed in so that neither loses digits.
///
/// By the continued fraction of DLMF 8.17.22, which converges fast for x below a/(a + b); above, by symmetry.
fn beta_share(a: f64, b: f64, x: f64, y: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if y <= 0.0 {
        return 1.0;
    }
    let log_beta = libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b);
    let front = libm::exp(a * libm::log(x) + b * libm::log(y) - log_beta);
    if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(a, b, x) / a
    } else {
        1.0 - front * fraction(b, a, y) / b
    }
}

/// The continued fraction, by Lentz's method.
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    // Replaces a zero that would be a divisor.
    let away_from_zero = |number: f64| {
        if number.abs() < 1e-300 { 1e-300 } else { number }
    };
    let mut c = 1.0;
    let mut d = 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut result = d;
    // About √max(a, b) rounds are needed. Thousands of raters stay far below this limit.
    for round in 1..10_000 {
        let m = f64::from(round);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for term in [even, odd] {
            d = 1.0 / away_from_zero(1.0 + term * d);
            c = away_from_zero(1.0 + term / c);
            change = c * d;
            result *= change;
        }
        if (change - 1.0).abs() < 1e-15 {
            break;
        }
    }
    result
}

#[cfg(test)]
mod tests;
