//! What a text or a file held: codes, and what looks like a code and is none.

use alloc::{borrow::ToOwned, vec::Vec};

use crate::code::{CodeRefusal, Proposal};
use crate::code_reader::{CodeReader, FoundCode};
use crate::instrument::Revision;
use crate::wheel_code::WheelCode;

/// So many refused lines are listed; of the rest only their number is kept.
const LISTED: usize = 20;

/// Everything that was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ScanResult {
    /// The codes in the order in which they stand.
    pub codes: Vec<WheelCode>,
    /// Lines, from 1, with what is no code, and why.
    pub refused: Vec<(usize, CodeRefusal)>,
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
    #[must_use]
    pub fn finish(self) -> ScanResult {
        let mut scan = self.scan;
        self.reader.finish(|found| scan.add(found));
        scan
    }
}

impl ScanResult {
    /// What a text holds. A short text without anything that looks like a code was meant as one, so it says why
    /// it is none.
    #[must_use]
    pub fn of(text: &str) -> ScanResult {
        let mut scanner = CodeScanner::default();
        scanner.read(text.as_bytes());
        let mut scan = scanner.finish();
        if scan == ScanResult::default() && text.len() <= SHORT {
            let refusal = WheelCode::read(text).err();
            let refusal = refusal.filter(|refusal| *refusal != CodeRefusal::Foreign);
            scan.refused.extend(refusal.map(|refusal| (1, refusal)));
        }
        scan
    }

    /// Takes one more in.
    pub fn add(&mut self, found: FoundCode) {
        match found.code {
            Ok(code) => self.codes.push(code),
            Err(why) if self.refused.len() < LISTED => self.refused.push((found.line, why)),
            Err(_) => self.more += 1,
        }
    }
}

/// How findings come from a worker, which shares no memory with the page: the number of lines not listed, the number
/// of those listed, each of these, and all codes. Numbers have four bytes, the lowest first.
impl ScanResult {
    /// As bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let size = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
        let mut bytes = Vec::with_capacity(WheelCode::PACKED * (self.codes.len() + 1));
        bytes.extend(size(self.more));
        bytes.extend(size(self.refused.len()));
        for (line, why) in &self.refused {
            bytes.extend(size(*line));
            let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
            let (kind, number, code) = match why {
                CodeRefusal::Foreign => (0, 0, ""),
                CodeRefusal::OtherKind => (1, 0, ""),
                CodeRefusal::Newer(version) => (2, *version, ""),
                CodeRefusal::Length { found, .. } => (3, small(*found), ""),
                CodeRefusal::Damaged(None) => (4, 0, ""),
                CodeRefusal::Damaged(Some(slip)) => (
                    5 + u8::from(slip.swapped),
                    small(slip.place),
                    slip.code.as_str(),
                ),
                CodeRefusal::Older(revision) => (7, revision.number(), ""),
            };
            bytes.extend([kind, number]);
            let code = code.bytes().chain(core::iter::repeat(b' '));
            bytes.extend(code.take(SHOWN));
        }
        for code in &self.codes {
            bytes.extend(code.packed());
        }
        bytes
    }

    /// From such bytes; `None` where they are none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<ScanResult> {
        let (more, rest) = number(bytes)?;
        let (listed, mut rest) = number(rest)?;
        let mut scan = ScanResult {
            more,
            ..ScanResult::default()
        };
        for _ in 0..listed {
            let (line, after) = number(rest)?;
            let (kind, after) = after.split_first()?;
            let (number, after) = after.split_first()?;
            let (code, after) = after.split_at_checked(SHOWN)?;
            rest = after;
            let place = usize::from(*number);
            let why = match kind {
                0 => CodeRefusal::Foreign,
                1 => CodeRefusal::OtherKind,
                2 => CodeRefusal::Newer(*number),
                3 => CodeRefusal::Length {
                    found: place,
                    wanted: SYMBOLS,
                },
                4 => CodeRefusal::Damaged(None),
                5 | 6 => CodeRefusal::Damaged(Some(Proposal {
                    place,
                    swapped: *kind == 6,
                    code: core::str::from_utf8(code).ok()?.trim_end().to_owned(),
                })),
                7 => CodeRefusal::Older(Revision::from_number(*number)?),
                _ => return None,
            };
            scan.refused.push((line, why));
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

/// A code as it is shown, with its three hyphens, and without.
const SHOWN: usize = 23;
const SYMBOLS: usize = 20;

/// Longer texts are mails.
const SHORT: usize = 60;

#[cfg(test)]
mod tests;
