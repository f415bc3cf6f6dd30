//! Floating-point numbers as text.
//!
//! Rust's own formatting covers every float, with tables and big-number arithmetic that would add eight kilobytes to
//! the app. Scores need less.

use core::fmt;

/// A number as the shortest decimal text that reads back as the same bits: `87.5`, `-0.25`, `61.904761904761905`.
///
/// Exact for 0 and for magnitudes from a hundredth up to 2^53, which exceeds the range of any number in a profile.
/// Smaller numbers are cut to 19 decimals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Real(pub f64);

impl fmt::Display for Real {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Real(value) = *self;
        if value.is_sign_negative() {
            out.write_str("-")?;
        }
        // The value is `significand / 2^shift`.
        let bits = value.to_bits();
        let exponent = (bits >> 52) & 0x7ff;
        let significand = u128::from((bits & ((1 << 52) - 1)) | (1 << 52));
        let shift = 1075_u64.saturating_sub(exponent);
        if !(1..=120).contains(&shift) {
            return write!(out, "{}", value.abs() as u64);
        }
        let whole = (significand >> shift) as u64;
        let fraction = significand & ((1 << shift) - 1);
        let mut power: u64 = 1;
        for digits in 0..=19_usize {
            let exact = fraction * u128::from(power);
            let units = (exact + (1 << (shift - 1))) >> shift;
            // It is within half a unit of the significand's last place, so no other float is as near.
            let reads_back = (units << shift).abs_diff(exact) * 2 < u128::from(power);
            let units = units as u64;
            match digits {
                0 if reads_back => return write!(out, "{}", whole + units),
                _ if reads_back || digits == 19 => return write!(out, "{whole}.{units:0digits$}"),
                _ => power = power.saturating_mul(10),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
