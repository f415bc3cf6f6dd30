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
            Json::Table(members) => {
                members.iter().find(|(member, _)| member == name).map(|(_, value)| value)
            }
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
                let low = self.four_digits()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
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
        self.rest.strip_prefix(word).map(|rest| self.rest = rest).is_some()
    }

    fn take_character(&mut self, character: char) -> Option<()> {
        self.rest.strip_prefix(character).map(|rest| self.rest = rest)
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
mod tests;
