//! The subset of JSON that export and import need: a writer for text, and a reader that never panics.
//!
//! It is our own because a general reader costs 10 kB gzip in the browser (measured with miniserde 0.1.46; serde_json
//! costs twice that), and we only need small whole numbers. The reader is bounded in size and depth and follows RFC
//! 8259; a property test compares what it accepts with serde_json.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

/// The deepest nesting that is accepted.
const DEPTH_LIMIT: u8 = 16;

/// Any JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool,
    /// A number, with its value if it is a whole number without sign, fraction or exponent.
    Number(Option<u32>),
    Text(String),
    List(Vec<Json>),
    /// The members in their order, repeated names included.
    Table(Vec<(String, Json)>),
}

impl Json {
    /// Reads a whole text. `None` if it is not JSON, or nested too deeply.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text };
        reader.skip_space();
        let value = reader.value(DEPTH_LIMIT)?;
        reader.skip_space();
        reader.rest.is_empty().then_some(value)
    }

    /// The first member of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Table(members) => members
                .iter()
                .find(|(member, _)| member == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) const fn as_number(&self) -> Option<u32> {
        match self {
            Json::Number(number) => *number,
            _ => None,
        }
    }
}

/// Writes text as JSON, in quotation marks.
pub(crate) fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            control if control < ' ' => {
                // Writing to a `String` never fails.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn value(&mut self, depth: u8) -> Option<Json> {
        match self.rest.bytes().next()? {
            b'{' => self.table(depth.checked_sub(1)?),
            b'[' => self.list(depth.checked_sub(1)?),
            b'"' => self.text().map(Json::Text),
            b'n' => self.take("null").then_some(Json::Null),
            b't' => self.take("true").then_some(Json::Bool),
            b'f' => self.take("false").then_some(Json::Bool),
            _ => self.number(),
        }
    }

    fn table(&mut self, depth: u8) -> Option<Json> {
        let mut members = Vec::new();
        self.members('{', '}', |reader| {
            let name = reader.text()?;
            reader.skip_space();
            reader.take(":").then_some(())?;
            reader.skip_space();
            members.push((name, reader.value(depth)?));
            Some(())
        })?;
        Some(Json::Table(members))
    }

    fn list(&mut self, depth: u8) -> Option<Json> {
        let mut values = Vec::new();
        self.members('[', ']', |reader| {
            values.push(reader.value(depth)?);
            Some(())
        })?;
        Some(Json::List(values))
    }

    /// Reads a table or a list: an opening, members separated by commas, and a close.
    fn members(
        &mut self,
        open: char,
        close: char,
        mut member: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.take_character(open)?;
        self.skip_space();
        if self.take_character(close).is_some() {
            return Some(());
        }
        loop {
            member(self)?;
            self.skip_space();
            if self.take_character(close).is_some() {
                return Some(());
            }
            self.take_character(',')?;
            self.skip_space();
        }
    }

    fn text(&mut self) -> Option<String> {
        self.take_character('"')?;
        let mut text = String::new();
        loop {
            match self.character()? {
                '"' => return Some(text),
                '\\' => text.push(self.escape()?),
                control if control < ' ' => return None,
                other => text.push(other),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        match self.character()? {
            'u' => {
                let high = self.four_digits()?;
                if !(0xD800..0xDC00).contains(&high) {
                    return char::from_u32(high);
                }
                self.take("\\u").then_some(())?;
                let low = self
                    .four_digits()?
                    .checked_sub(0xDC00)
                    .filter(|low| *low < 0x400)?;
                char::from_u32(0x10000 + ((high - 0xD800) << 10) + low)
            }
            'n' => Some('\n'),
            't' => Some('\t'),
            'r' => Some('\r'),
            'b' => Some('\u{8}'),
            'f' => Some('\u{c}'),
            same @ ('"' | '\\' | '/') => Some(same),
            _ => None,
        }
    }

    fn four_digits(&mut self) -> Option<u32> {
        let mut number = 0;
        for _ in 0..4 {
            number = number * 16 + self.character()?.to_digit(16)?;
        }
        Some(number)
    }

    fn number(&mut self) -> Option<Json> {
        let negative = self.take("-");
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with('0') {
            return None;
        }
        let mut value = if negative { None } else { whole.parse().ok() };
        if self.take(".") {
            self.digits()?;
            value = None;
        }
        if self.take("e") || self.take("E") {
            let _ = self.take("+") || self.take("-");
            self.digits()?;
            value = None;
        }
        Some(Json::Number(value))
    }

    /// At least one digit.
    fn digits(&mut self) -> Option<&str> {
        let end = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        (!digits.is_empty()).then_some(digits)
    }

    fn take(&mut self, word: &str) -> bool {
        self.rest
            .strip_prefix(word)
            .map(|rest| self.rest = rest)
            .is_some()
    }

    fn take_character(&mut self, character: char) -> Option<()> {
        self.rest
            .strip_prefix(character)
            .map(|rest| self.rest = rest)
    }

    fn character(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let character = characters.next()?;
        self.rest = characters.as_str();
        Some(character)
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec;

    #[test]
    fn values_are_read() {
        let text =
            " {\"a\": [1, -2, 3.5, 4e1, null, true, false], \"b\\u00e9\\ud83d\\ude00\\n\":{} } ";
        let number = |value| Json::Number(value);
        assert_eq!(
            Json::read(text),
            Some(Json::Table(vec![
                (
                    "a".into(),
                    Json::List(vec![
                        number(Some(1)),
                        number(None),
                        number(None),
                        number(None),
                        Json::Null,
                        Json::Bool,
                        Json::Bool
                    ])
                ),
                ("bé😀\n".into(), Json::Table(vec![])),
            ]))
        );
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\"}",
            "{\"a\":1,}",
            "01",
            "1.",
            "-",
            "+1",
            "1e",
            "nul",
            "\"",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\\udc00\"",
            "\"\t\"",
            "[1] 2",
            "'a'",
            "{a:1}",
            "\u{feff}1",
            "\"\\u12\"",
        ] {
            assert_eq!(Json::read(text), None, "{text}");
        }
        assert_eq!(Json::read(&"[".repeat(1_000_000)), None);
    }

    #[test]
    fn text_is_written_so_that_it_reads_the_same() {
        for text in ["", "a\"b\\c\nd\te", "ñ 😀 \u{1}\u{7f}", "</script>"] {
            let mut out = String::new();
            write_text(&mut out, text);
            assert_eq!(Json::read(&out), Some(Json::Text(text.into())));
            assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
        }
    }

    /// What is read here, serde_json reads too, and the other way round.
    #[test]
    fn the_same_texts_are_json_as_for_serde_json() {
        let seeds: [&[u8]; 3] = [
            br#"{"a":[1,-2.5,0],"b\u00e9":null,"c":{"d":true}}"#,
            br#" [ "\ud83d\ude00\n" , false, {} , [ ] ] "#,
            b"[[[\"x\"]],10,0.5]",
        ];
        let mut state = 1_u32;
        let mut below = |limit: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % limit
        };
        let favourites = b"{}[]\",:\\u0159-. \ntrfalsn\xc3\x01";
        let mut read = 0;
        for _ in 0..30_000 {
            let mut bytes = seeds[below(3)].to_vec();
            for _ in 0..=below(2) {
                let place = below(bytes.len());
                let byte = favourites[below(favourites.len())];
                match below(3) {
                    0 => bytes[place] = byte,
                    1 => bytes.insert(place, byte),
                    _ => drop(bytes.remove(place)),
                }
            }
            let text = String::from_utf8_lossy(&bytes);
            let ours = Json::read(&text).is_some();
            assert_eq!(
                ours,
                serde_json::from_str::<serde_json::Value>(&text).is_ok(),
                "{text}"
            );
            read += u32::from(ours);
        }
        assert!(read > 3000, "{read}");
    }
}
