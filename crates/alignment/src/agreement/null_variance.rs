//! The variance of answers without any agreement, against which r_WG is measured.

use super::ratio::{finite, ratio};

/// σ²_EU = (A² − 1)/12, the variance of A options that are all equally likely.
///
/// James, Demaree & Wolf 1984. Computed, not looked up, so that it is exact for any A.
pub fn uniform_null_variance(options: u32) -> f64 {
    let options = f64::from(options);
    (options * options - 1.0).max(0.0) / 12.0
}

/// The variance of this distribution over this many options, if it is known.
///
/// All but the uniform one are known for 5 to 11 options, to two decimals, as LeBreton & Senter 2008 (Table 2)
/// list them; the numbers are those of the first author's own code (WGA).
pub fn null_variance(distribution: NullDistribution, options: u32) -> Option<f64> {
    if distribution == NullDistribution::Uniform {
        return Some(uniform_null_variance(options)).filter(|variance| *variance > 0.0);
    }
    let place = usize::try_from(options.checked_sub(5)?).ok()?;
    distribution.table().get(place).copied()
}

/// Σp·(v − μ)² of the options 1, 2, 3 …, chosen in these proportions.
///
/// Proportions are taken as parts of their sum. Undefined if one is negative or all are zero.
pub fn variance_of_distribution(proportions: &[f64]) -> Option<f64> {
    if !proportions.iter().all(|part| *part >= 0.0) {
        return None;
    }
    let options = || (1_u32..).map(f64::from).zip(proportions);
    let whole: f64 = proportions.iter().sum();
    let mean = ratio(options().map(|(value, part)| value * part).sum(), whole)?;
    let squares =
        options().map(|(value, part)| part * (value - mean) * (value - mean)).sum::<f64>();
    finite(squares / whole)
}

keyed! {
    /// How people without any agreement might spread over the options.
    ///
    /// Real answers lean toward the friendly end, or toward the middle. Measured against a narrower null distribution,
    /// the same answers show less agreement, so LeBreton & Senter 2008 advise reporting several. The widest comes first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum NullDistribution {
        /// Every option equally likely.
        Uniform = "uniform",
        /// A slight lean to one end.
        SlightSkew = "slight_skew",
        /// A moderate lean to one end.
        ModerateSkew = "moderate_skew",
        /// A heavy lean to one end.
        HeavySkew = "heavy_skew",
        /// Rising linearly to the middle.
        Triangular = "triangular",
        /// Bell-shaped.
        Normal = "normal",
    }
}

impl NullDistribution {
    /// The variances for 5, 6, 7, 8, 9, 10 and 11 options.
    const fn table(self) -> &'static [f64] {
        match self {
            NullDistribution::Uniform => &[],
            NullDistribution::SlightSkew => &[1.34, 1.85, 2.90, 3.47, 5.66, 6.30, 7.31],
            NullDistribution::ModerateSkew => &[0.90, 1.26, 2.14, 2.79, 4.73, 5.09, 6.32],
            NullDistribution::HeavySkew => &[0.44, 0.69, 1.39, 2.35, 3.16, 3.46, 4.02],
            NullDistribution::Triangular => &[1.32, 1.45, 2.10, 2.81, 3.00, 2.89, 3.32],
            NullDistribution::Normal => &[1.04, 1.25, 1.40, 1.73, 1.58, 1.45, 1.40],
        }
    }
}
