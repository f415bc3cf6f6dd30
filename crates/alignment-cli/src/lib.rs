//! The core from a command line, so that anyone can check its numbers from outside: in R, in Python or by hand.
//!
//! Each module reads one kind of file; `main.rs` opens the file and prints.

pub mod agreement;
pub mod codes;
pub mod score;
