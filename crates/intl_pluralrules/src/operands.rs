//! A number as plural rules see it: by the digits it is written with.

/// The operands of Unicode's plural rules, by their names there. Numbers of ours are never compact, so that `c`
/// and `e` are 0; and `n`, the number itself, is `i` wherever `t` is 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// The whole part, without a sign.
    pub i: u64,
    /// How many decimals are written.
    pub v: usize,
    /// How many decimals are written, without zeros at the end.
    pub w: usize,
    /// The decimals as one number.
    pub f: u64,
    /// The decimals as one number, without zeros at the end.
    pub t: u64,
}

/// More decimals than this are not looked at.
const DECIMALS: usize = 9;

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    /// Never fails. A number is taken as written with as few decimals as it needs, at most nine.
    fn try_from(number: f64) -> Result<Self, Self::Error> {
        let number = number.abs();
        let (mut decimals, mut power) = (0, 1_u64);
        let mut units = number.round();
        while units / power as f64 != number && decimals < DECIMALS && number.is_finite() {
            decimals += 1;
            power *= 10;
            units = (number * power as f64).round();
        }
        let units = units as u64;
        let fraction = units % power;
        Ok(Self {
            i: units / power,
            v: decimals,
            w: decimals,
            f: fraction,
            t: fraction,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::PluralOperands;

    #[test]
    fn a_number_has_the_decimals_that_it_needs() {
        let check = |number: f64, i, v, f| {
            let expected = PluralOperands {
                i,
                v,
                w: v,
                f,
                t: f,
            };
            assert_eq!(PluralOperands::try_from(number), Ok(expected), "{number}");
        };
        check(0.0, 0, 0, 0);
        check(1.0, 1, 0, 0);
        check(-1.0, 1, 0, 0);
        check(2.05, 2, 2, 5);
        check(0.1, 0, 1, 1);
        check(1234.567, 1234, 3, 567);
        check(1.0 / 3.0, 0, 9, 333_333_333);
        check(9_007_199_254_740_991.0, 9_007_199_254_740_991, 0, 0);
        check(f64::INFINITY, u64::MAX, 0, 0);
        check(f64::NAN, 0, 0, 0);
    }
}
