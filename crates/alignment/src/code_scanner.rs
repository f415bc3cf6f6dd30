//! What a text or a file held: codes, and what looks like a code and is none.

use alloc::vec::Vec;

use crate::base32::symbols_of;
use crate::code_reader::{CodeReader, FoundCode};
use crate::wheel_code::WheelCode;

/// So many refused lines are listed; of the rest only their number is kept.
const LISTED: usize = 20;

/// Everything that was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ScanResult {
    /// The codes in the order in which they stand.
    pub codes: Vec<WheelCode>,
    /// What looks like a code and is none.
    pub refused: Vec<FoundCode>,
    /// How many more lines are refused.
    pub more: usize,
}

/// Reads codes out of pieces, which may end anywhere.
#[derive(Debug, Default)]
pub struct CodeScanner {
    reader: CodeReader,
    scan: ScanResult,
}

impl CodeScanner {
    /// Reads the next piece.
    pub fn read(&mut self, piece: &[u8]) {
        let scan = &mut self.scan;
        self.reader.read(piece, |found| scan.add(found));
    }

    /// Ends the text, and gives what was found.
    pub fn finish(self) -> ScanResult {
        let mut scan = self.scan;
        self.reader.finish(|found| scan.add(found));
        scan
    }
}

impl ScanResult {
    /// What a text holds. A short text without anything that looks like a code was meant as one, so it says why
    /// it is none.
    pub fn of(text: &str) -> ScanResult {
        let mut scanner = CodeScanner::default();
        scanner.read(text.as_bytes());
        let mut scan = scanner.finish();
        if scan == ScanResult::default() && text.len() <= SHORT {
            let symbols = symbols_of(text).filter(|symbols| !symbols.is_empty());
            let meant = symbols.map(|symbols| FoundCode { line: 1, symbols });
            scan.refused.extend(meant.filter(|meant| meant.code().is_err()));
        }
        scan
    }

    /// Takes one more in.
    pub fn add(&mut self, found: FoundCode) {
        match found.code() {
            Ok(code) => self.codes.push(code),
            Err(_) if self.refused.len() < LISTED => self.refused.push(found),
            Err(_) => self.more += 1,
        }
    }
}

/// How findings come from a worker, which shares no memory with the page: the number of lines not listed, the number
/// of those listed, each of these with its symbols and their number, and all codes. Other numbers have four bytes, the
/// lowest first.
impl ScanResult {
    /// As bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let size = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
        let mut bytes = Vec::with_capacity(WheelCode::PACKED * (self.codes.len() + 1));
        bytes.extend(size(self.more));
        bytes.extend(size(self.refused.len()));
        for found in &self.refused {
            bytes.extend(size(found.line));
            bytes.push(found.symbols.len() as u8);
            bytes.extend(&found.symbols);
        }
        for code in &self.codes {
            bytes.extend(code.packed());
        }
        bytes
    }

    /// From such bytes; `None` where they are none.
    pub fn from_bytes(bytes: &[u8]) -> Option<ScanResult> {
        let (more, rest) = number(bytes)?;
        let (listed, mut rest) = number(rest)?;
        let mut scan = ScanResult { more, ..ScanResult::default() };
        for _ in 0..listed {
            let (line, after) = number(rest)?;
            let (length, after) = after.split_first()?;
            let (symbols, after) = after.split_at_checked(usize::from(*length))?;
            rest = after;
            let symbols = symbols.to_vec();
            scan.refused.push(FoundCode { line, symbols });
        }
        let (codes, left) = rest.as_chunks::<{ WheelCode::PACKED }>();
        scan.codes.reserve(codes.len());
        for code in codes {
            scan.codes.push(WheelCode::unpacked(code)?);
        }
        left.is_empty().then_some(scan)
    }
}

fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<4>()?;
    Some((u32::from_le_bytes(*number) as usize, rest))
}

/// Longer texts are mails.
const SHORT: usize = 60;

#[cfg(test)]
mod tests;
