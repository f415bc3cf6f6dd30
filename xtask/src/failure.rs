//! What went wrong and what to do about it: the two halves that every message of this program has.

use std::fmt;

/// A failure with its remedy. `steps` puts the name of the step in front.
#[derive(Debug)]
pub struct Failure {
    what: String,
    remedy: String,
}

impl Failure {
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// The same failure, with the place where it happened in front.
    pub fn at(self, place: &str) -> Self {
        Self {
            what: format!("{place}: {}", self.what),
            remedy: self.remedy,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}\n  Remedy: {}", self.what, self.remedy)
    }
}
