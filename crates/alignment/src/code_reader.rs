//! Finds wheel codes in a text of any length, piece by piece: a pasted email, a list, or a file of a hundred thousand
//! codes.
//!
//! A code may be one run of letters and digits, with or without hyphens, or groups of five separated by spaces, other
//! dashes or a line break. Commas, semicolons, tabs and quotation marks end it. Ordinary words are skipped. Text that
//! looks like a code but is invalid is reported with its line, because silently losing a code would mean losing a
//! person.

use crate::base32::symbol_of;
use crate::code::{CodeRefusal, PAIR_LENGTH, WHEEL_LENGTH};
use crate::wheel_code::WheelCode;
use alloc::vec::Vec;

/// A code, or something like one, found in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCode {
    /// The line it ends on, from 1.
    pub line: usize,
    /// Its symbols, 0 to 31; of too many, the first 26 and one more.
    pub symbols: Vec<u8>,
}

impl FoundCode {
    /// The code, or why it is invalid.
    ///
    /// # Errors
    /// As [`WheelCode::read`].
    pub fn code(&self) -> Result<WheelCode, CodeRefusal> {
        WheelCode::of_symbols(&self.symbols)
    }
}

/// Reads codes out of pieces of text. A piece may end anywhere, even in the middle of a character.
#[derive(Clone, Debug, Default)]
pub struct CodeReader {
    /// How many lines have ended.
    lines: usize,
    /// The run of letters and digits being read, cut to a little more than any code has.
    run: Vec<u8>,
    /// Groups of five that may yet become a code.
    groups: Vec<u8>,
}

impl CodeReader {
    /// Reads the next piece and reports each code it finds.
    pub fn read(&mut self, bytes: &[u8], mut found: impl FnMut(FoundCode)) {
        for byte in bytes {
            match symbol_of(*byte) {
                Some(symbol) => {
                    if self.run.len() <= LONGEST {
                        self.run.push(symbol);
                    }
                }
                // A hyphen joins; it does not separate. Zeros are half of every letter in UTF-16, which spreadsheets
                // save as "Unicode text".
                None if matches!(byte, b'-' | 0) => {}
                None => {
                    self.end_run(&mut found);
                    match byte {
                        b',' | b';' | b'\t' | b'"' | b'|' => self.end_groups(&mut found),
                        b'\n' => {
                            // A code may continue on the next line, but twenty symbols are a complete one.
                            if self.groups.len() >= WHEEL_LENGTH {
                                self.end_groups(&mut found);
                            }
                            self.lines += 1;
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    /// Ends the text and reports a code that was still being read.
    pub fn finish(mut self, mut found: impl FnMut(FoundCode)) {
        self.end_run(&mut found);
        self.end_groups(&mut found);
    }

    fn end_run(&mut self, found: &mut impl FnMut(FoundCode)) {
        let length = self.run.len();
        match length {
            0 => return,
            5 | 10 | 15 => {
                self.groups.append(&mut self.run);
                self.join(found);
                return;
            }
            _ => self.end_groups(found),
        }
        let is_near = (LEAST_NEAR..=LONGEST).contains(&length) && begins_like_a_code(&self.run);
        if length == WHEEL_LENGTH || length == PAIR_LENGTH || is_near {
            found(self.here(&self.run));
        }
        self.run.clear();
    }

    /// Takes a code out of the groups as soon as the last four of them form one.
    fn join(&mut self, found: &mut impl FnMut(FoundCode)) {
        let Some(before) = self.groups.len().checked_sub(WHEEL_LENGTH) else {
            return;
        };
        let last = self.here(self.groups.get(before..).unwrap_or_default());
        if last.code().is_ok() {
            self.groups.truncate(before);
            self.end_groups(found);
            found(last);
        }
    }

    fn here(&self, symbols: &[u8]) -> FoundCode {
        FoundCode { line: self.lines + 1, symbols: symbols.to_vec() }
    }

    /// Discards groups that did not form a code, and reports them if they look like one.
    fn end_groups(&mut self, found: &mut impl FnMut(FoundCode)) {
        let groups = core::mem::take(&mut self.groups);
        let mut rest = groups.as_slice();
        while rest.len() >= WHEEL_LENGTH {
            // Preceding words of five letters are not part of it.
            if begins_like_a_code(rest) {
                let (own, others) = rest.split_at_checked(WHEEL_LENGTH).unwrap_or((rest, &[]));
                found(self.here(own));
                rest = others;
            } else {
                rest = rest.get(5..).unwrap_or_default();
            }
        }
    }
}

/// Shorter runs are words; longer ones are something else.
const LEAST_NEAR: usize = 17;
const LONGEST: usize = 26;

/// The first symbol of every code is a 2 or a 3 in version 1, a 4 or a 5 in version 2, and no word begins with a
/// digit.
fn begins_like_a_code(symbols: &[u8]) -> bool {
    matches!(symbols.first(), Some(2..=5))
}

#[cfg(test)]
mod tests;
