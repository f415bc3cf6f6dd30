use super::Real;
use std::string::ToString;

#[test]
fn it_writes_what_the_standard_library_writes() {
    let some = [
        0.0,
        -0.0,
        1.0,
        -0.25,
        87.5,
        99.5,
        0.1 + 0.2,
        1.0 / 3.0,
        200.0 / 3.0,
        61.904_761_904_761_905,
        100.0 - 1e-14,
        0.01,
        2.0_f64.powi(52) + 0.5,
        2.0_f64.powi(53),
    ];
    for value in some {
        assert_eq!(Real(value).to_string(), value.to_string());
    }
    // Roots and quotients use every bit there is.
    for number in 1..20_000_u32 {
        let number = f64::from(number);
        for value in [number.sqrt(), -number / 7.0, 100.0 / number.min(9_999.0)] {
            assert_eq!(Real(value).to_string(), value.to_string());
        }
    }
}

#[test]
fn what_is_tiny_is_cut() {
    assert_eq!(Real(1e-300).to_string(), "0");
    assert_eq!(Real(1e-12).to_string().parse(), Ok(1e-12));
}
