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
    /// The code, or why it is invalid.
    pub code: Result<WheelCode, CodeRefusal>,
}

/// Reads codes out of pieces of text. A piece may end anywhere, even in the middle of a character.
#[derive(Clone, Debug)]
pub struct CodeReader {
    line: usize,
    /// The run of letters and digits being read, cut to a little more than any code has.
    run: Vec<u8>,
    /// Groups of five that may yet become a code.
    groups: Vec<u8>,
}

impl Default for CodeReader {
    fn default() -> Self {
        Self {
            line: 1,
            run: Vec::new(),
            groups: Vec::new(),
        }
    }
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
                            self.line += 1;
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
            found(FoundCode {
                line: self.line,
                code: WheelCode::of_symbols(&self.run),
            });
        }
        self.run.clear();
    }

    /// Takes a code out of the groups as soon as the last four of them form one.
    fn join(&mut self, found: &mut impl FnMut(FoundCode)) {
        let Some(before) = self.groups.len().checked_sub(WHEEL_LENGTH) else {
            return;
        };
        let last = self.groups.get(before..).unwrap_or_default();
        let code = WheelCode::of_symbols(last);
        if code.is_ok() {
            self.groups.truncate(before);
            self.end_groups(found);
            let line = self.line;
            found(FoundCode { line, code });
        }
    }

    /// Discards groups that did not form a code, and reports them if they look like one.
    fn end_groups(&mut self, found: &mut impl FnMut(FoundCode)) {
        let groups = core::mem::take(&mut self.groups);
        let mut rest = groups.as_slice();
        while rest.len() >= WHEEL_LENGTH {
            // Preceding words of five letters are not part of it.
            if begins_like_a_code(rest) {
                let (own, others) = rest.split_at_checked(WHEEL_LENGTH).unwrap_or((rest, &[]));
                let code = WheelCode::of_symbols(own);
                let line = self.line;
                found(FoundCode { line, code });
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

/// In this version the first symbol of every code is a 2 or a 3, and no word begins with a digit.
fn begins_like_a_code(symbols: &[u8]) -> bool {
    matches!(symbols.first(), Some(2 | 3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base32::symbols_of;
    use std::string::String;

    const CODES: [&str; 3] = [
        "2BXVW-3SMGQ-38AX5-KVSZD",
        "3ZZZZ-ARYNH-ZZZAR-YNHHD",
        "3040A-10G00-FTJXA-M29YD",
    ];

    fn read_in(text: &[u8], piece: usize) -> Vec<FoundCode> {
        let (mut reader, mut all) = (CodeReader::default(), Vec::new());
        for piece in text.chunks(piece) {
            reader.read(piece, |found| all.push(found));
        }
        reader.finish(|found| all.push(found));
        all
    }

    fn read(text: &str) -> Vec<(usize, Result<String, CodeRefusal>)> {
        let whole = read_in(text.as_bytes(), text.len().max(1));
        for piece in [1, 2, 7] {
            assert_eq!(
                read_in(text.as_bytes(), piece),
                whole,
                "in pieces of {piece}"
            );
        }
        let said = |found: FoundCode| (found.line, found.code.map(|code| code.text()));
        whole.into_iter().map(said).collect()
    }

    fn check(text: &str, expected: &[(usize, &str)]) {
        let expected: Vec<_> = (expected.iter())
            .map(|(line, code)| (*line, Ok(String::from(*code))))
            .collect();
        assert_eq!(read(text), expected, "{text}");
    }

    #[test]
    fn codes_are_found_in_every_encoding_of_a_spreadsheet() {
        let text = std::format!(
            "\u{feff}Año;código\r\nx;{}\r\ny\t{}\r\n",
            CODES[0],
            CODES[1]
        );
        let units: Vec<u16> = text.encode_utf16().collect();
        let expected: Vec<_> = read(&text);
        assert_eq!(expected.len(), 2);
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for bytes in [little, big] {
            for piece in [1, 7, bytes.len()] {
                let found = read_in(&bytes, piece).into_iter();
                let said = found.map(|found| (found.line, found.code.map(|code| code.text())));
                assert_eq!(said.collect::<Vec<_>>(), expected);
            }
        }
    }

    #[test]
    fn codes_are_found_wherever_they_stand() {
        let [a, b, c] = CODES;
        let bare = |code: &str| code.replace('-', "");
        check("", &[]);
        check("there is none in this mail, sorry", &[]);
        check(
            &std::format!("{a}\r\n{b}\r\n{c}"),
            &[(1, a), (2, b), (3, c)],
        );
        check(
            &std::format!(
                "\u{feff}name,code\nx,\"{}\"\n,{};{}",
                bare(a),
                b.to_lowercase(),
                c
            ),
            &[(2, a), (3, b), (3, c)],
        );
        let spaced = std::format!(
            "Hello, here is mine:\n{}\nthanks",
            a.replace('-', " \u{2013} ")
        );
        check(&spaced, &[(2, a)]);
        check(
            &std::format!("these white {} birds", a.replace('-', " ")),
            &[(1, a)],
        );
        // Broken by the mail at a hyphen, and several to a line.
        let (head, tail) = a.split_at(12);
        check(
            &std::format!("> {head}\n{tail} {b} {c}"),
            &[(2, a), (2, b), (2, c)],
        );
        check(
            &std::format!("{}\n{}", a.replace('-', " "), b.replace('-', " ")),
            &[(1, a), (2, b)],
        );
    }

    #[test]
    fn what_looks_like_a_code_is_never_lost() {
        let bad = CODES[0].replacen('B', "C", 1);
        let refused = |text: &str| -> Vec<(usize, CodeRefusal)> {
            let found = read(text).into_iter();
            found
                .filter_map(|(line, code)| Some((line, code.err()?)))
                .collect()
        };
        let damaged = WheelCode::read(&bad).unwrap_err();
        assert!(matches!(damaged, CodeRefusal::Damaged(Some(_))));
        let spaced = bad.replace('-', " ");
        for text in [
            bad.clone(),
            spaced.clone(),
            std::format!("white {spaced}, {}", CODES[1]),
            std::format!("{spaced} {}", CODES[1].replace('-', " ")),
        ] {
            assert_eq!(refused(&text), [(1, damaged.clone())], "{text}");
        }
        assert_eq!(
            refused(&std::format!("\n{spaced}\n{}", CODES[1])),
            [(2, damaged)]
        );
        let short = CodeRefusal::Length {
            found: 19,
            wanted: 20,
        };
        assert_eq!(refused(&CODES[0][..22]), [(1, short)]);
        assert_eq!(refused(&"0".repeat(25)), [(1, CodeRefusal::OtherKind)]);
        assert_eq!(refused("2026-10-21T11:59:00 +49 30 1234567890123"), []);
        assert_eq!(symbols_of(&bad).unwrap().len(), 20);
    }
}
