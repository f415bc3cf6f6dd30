//! What went wrong and what to do about it: the two halves that every message of this program has.

use std::{fmt, io::Error, path::Path};

/// A failure with its remedy. `steps` puts the name of the step in front.
#[derive(Debug)]
pub struct Failure {
    what: String,
    remedy: String,
}

impl Failure {
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }

    /// A file or folder that could not be read or written.
    pub fn of_file(path: &Path, error: &Error) -> Self {
        let remedy = "Check that it is there and what its rights are; `cargo xtask dist` makes the release folder.";
        Self::new(format!("{}: {error}", path.display()), remedy)
    }

    /// What a command was called with and does not know.
    pub fn unknown(command: &str, arguments: &[String]) -> Self {
        Self::new(
            format!("{command} does not know '{}'", arguments.join(" ")),
            "`cargo xtask help` lists what it knows.",
        )
    }

    /// The same failure, with the place where it happened in front.
    pub fn at(self, place: &str) -> Self {
        Self { what: format!("{place}: {}", self.what), remedy: self.remedy }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}\n  Remedy: {}", self.what, self.remedy)
    }
}
