//! How far several people agree: published indices, for pairs, teams and researchers.
//!
//! Each index names its source. The formulas and their edge cases are section 2 of the project's measurement model;
//! `tests/agreement.rs` compares them with published worked examples and R packages.
//!
//! # Properties of every index
//!
//! * Undefined is `None`: too few raters or items, 0/0 and x/0. No index is ever NaN or infinite.
//! * Whether something is zero is never left to the luck of rounding: see [`Table`] and the module `grid`.
//! * A value that is not a finite number is missing. If an index needs complete rows, a row with a missing value is
//!   left out entirely ("listwise", as in R's `multilevel`).
//! * The order of the raters does not matter.
//! * Nothing is hidden here. How few people a page may show is a rule of the page, not of the arithmetic.
//!
//! # Which to use
//!
//! | question | index |
//! |---|---|
//! | does one group agree on one item, on several? | [`r_wg`], [`r_wg_j`], [`r_star_wg_j`], [`average_deviation`] |
//! | do judges give the same numbers to the same targets? | [`TwoWay`] |
//! | do groups differ from each other? | [`OneWay`] |
//! | how alike are two people's answers? | [`ProfileDistance`], [`q_correlation`], [`double_entry_icc`] |
//! | the same with any number of raters, levels of measurement and gaps | [`krippendorff_alpha`] |
//! | does a scale hang together? | [`cronbach_alpha`], [`mcdonald_omega`] |
//! | all of it for a whole company's answers | [`TeamCounts`] |

mod counts;
mod fisher;
mod grid;
mod icc;
mod krippendorff;
mod null_variance;
mod profile;
mod ratio;
mod reliability;
mod table;
mod team;
mod within_group;

pub use icc::{Icc, MeanSquares, OneWay, TwoWay};
pub use krippendorff::{Level, krippendorff_alpha};
pub use null_variance::{
    NullDistribution, null_variance, uniform_null_variance, variance_of_distribution,
};
pub use profile::{ProfileDistance, double_entry_icc, q_correlation};
pub use reliability::{
    Alpha, Omega, cronbach_alpha, mcdonald_omega, mcdonald_omega_of_covariances,
};
pub use table::Table;
pub use team::{
    Distribution, NOT_APPLICABLE, QuestionIndices, ROW_LENGTH, RowScore, TeamCounts, TeamFault,
    TeamIndices, WheelIndices, row, row_scores,
};
pub use within_group::{About, RWg, ad_cutoff, average_deviation, r_star_wg_j, r_wg, r_wg_j};
