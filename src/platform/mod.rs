//! The browser, in strings and bytes: one small file for each facility.
//!
//! Knows nothing of lessons, answers or languages, imports none of our modules, and never panics: what
//! a browser may refuse is a `Result` or an `Option`.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod crypto;
pub mod document;
pub mod file;
pub mod foreign;
pub mod motion;
pub mod presses;
pub mod share;
pub mod speech;
pub mod storage;
pub mod task;
pub mod words;
