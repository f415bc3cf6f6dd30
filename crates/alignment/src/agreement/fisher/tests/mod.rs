use super::*;

#[test]
fn known_quantiles_are_met() {
    // What scipy gives, and closed forms: F(p; 2, 2) = p/(1 − p), F(.5; n, n) = 1.
    for (probability, numerator, denominator, expected) in [
        (0.95, 1.0, 1.0, 161.447_638_797_588_2),
        (0.95, 5.0, 10.0, 3.325_834_530_413_010_4),
        (0.975, 5.0, 18.0, 3.381_967_805_875_243),
        (0.9, 2.0, 2.0, 9.0),
        (0.025, 2.0, 2.0, 0.025 / 0.975),
        (0.5, 7.5, 7.5, 1.0),
        (0.5, 40_000.0, 40_000.0, 1.0),
    ] {
        let value = f_quantile(probability, numerator, denominator).unwrap();
        assert!(
            (value / expected - 1.0).abs() < 1e-9,
            "F({probability}; {numerator}, {denominator}) = {value}, not {expected}"
        );
    }
}

#[test]
fn the_lower_end_is_the_upper_one_turned_over() {
    for (numerator, denominator) in [(1.0, 3.0), (5.0, 18.0), (29.0, 174.0), (0.3, 1e5)] {
        let low = f_quantile(0.025, numerator, denominator).unwrap();
        let high = f_quantile(0.975, denominator, numerator).unwrap();
        assert!((low * high - 1.0).abs() < 1e-9, "{numerator} {denominator}");
    }
}

#[test]
fn there_is_no_quantile_without_freedom() {
    for freedom in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(f_quantile(0.5, freedom, 1.0), None);
        assert_eq!(f_quantile(0.5, 1.0, freedom), None);
    }
    for probability in [0.0, 1.0, f64::NAN] {
        assert_eq!(f_quantile(probability, 1.0, 1.0), None);
    }
}
