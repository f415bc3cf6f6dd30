//! Messages that were compiled from Fluent at build time, and what writes them at run time.
//!
//! A table is one text. It begins with the language's plural rule; then come the messages, each ended by [`END`]. In a
//! message, control characters mark variables and selects. It is text so that it compresses as the words do, and so that
//! the browser needs no parser of Fluent.
//!
//! ```
//! use words::{Table, Value};
//! let table = Table::new("=io,o,o\0Hello, \u{1}name\u{1}\0".into()).unwrap();
//! assert_eq!(table.write(0, &[("name", Value::Text("Ada"))]).unwrap(), "Hello, Ada");
//! ```
#![no_std]

extern crate alloc;

use alloc::rc::Rc;
use alloc::string::{String, ToString};

/// The first character of a table, by which a file of words is told from a page that a network put in its place.
pub const FIRST: char = '=';
/// Ends the plural rule and each message.
pub const END: char = '\0';
/// Encloses the name of a variable.
pub const VARIABLE: char = '\u{1}';
/// Begins a select; the name of its variable follows.
pub const SELECT: char = '\u{2}';
/// Begins a variant; its key follows, which is empty for the default.
pub const KEY: char = '\u{3}';
/// Ends a key; the variant's pattern follows.
pub const THEN: char = '\u{4}';
/// Ends a select.
pub const CLOSE: char = '\u{5}';

/// A value put into a message: text as it is, or a number that chooses a plural form.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// Text, already formatted.
    Text(&'a str),
    /// A count.
    Count(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(text)
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Value::Count(count)
    }
}

/// The plural categories of CLDR, each with the letter it has in a rule.
pub const CATEGORIES: [(char, &str); 6] =
    [('z', "zero"), ('i', "one"), ('t', "two"), ('f', "few"), ('m', "many"), ('o', "other")];

/// A language's plural rule for whole numbers, as letters of [`CATEGORIES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plural<'a> {
    /// The categories of the first numbers, from 0.
    pub low: &'a str,
    /// Those of all others, by the rest that the length of this leaves: 1, 10 or 100 letters.
    pub cycle: &'a str,
    /// That of the multiples of a million.
    pub million: &'a str,
}

impl<'a> Plural<'a> {
    /// Reads a rule such as `oi,o,o`.
    pub fn new(rule: &'a str) -> Option<Self> {
        let mut parts = rule.split(',');
        let (low, cycle, million) = (parts.next()?, parts.next()?, parts.next()?);
        (!cycle.is_empty()).then_some(Self { low, cycle, million })
    }

    /// The category of a number: `one`.
    pub fn category(self, number: usize) -> &'static str {
        let of = |letters: &str, at: usize| letters.as_bytes().get(at).copied();
        let letter = if number > 0 && number.is_multiple_of(1_000_000) {
            of(self.million, 0)
        } else {
            of(self.low, number).or_else(|| of(self.cycle, number % self.cycle.len()))
        };
        let mut all = CATEGORIES.iter();
        let own = all.find(|(own, _)| letter == Some(*own as u8));
        own.map_or("other", |(_, name)| name)
    }
}

/// The messages of one language, or of a part of them; cheap to clone.
#[derive(Debug, Clone)]
pub struct Table {
    text: Rc<str>,
    /// Where the plural rule and each message begin, and where the last one ends.
    starts: Rc<[u32]>,
}

impl Table {
    /// Takes the text of a table. `None` where it is something else.
    pub fn new(text: Rc<str>) -> Option<Self> {
        let rule = text.strip_prefix(FIRST)?.split(END).next()?;
        Plural::new(rule)?;
        let ends = text.bytes().enumerate();
        let ends = ends.filter(|(_, byte)| char::from(*byte) == END);
        let starts = core::iter::once(1).chain(ends.map(|(at, _)| at as u32 + 1));
        let starts = starts.collect();
        Some(Self { text, starts })
    }

    /// What is between two marks of [`END`].
    fn piece(&self, number: usize) -> Option<&str> {
        let (from, to) = (self.starts.get(number)?, self.starts.get(number + 1)?);
        self.text.get(*from as usize..(*to as usize).checked_sub(1)?)
    }

    /// The text of the message with this number, from 0. A variable without a value stays as it is written in Fluent.
    pub fn write(&self, number: usize, values: &[(&str, Value)]) -> Option<String> {
        let pattern = self.piece(number + 1)?;
        let mut out = String::with_capacity(pattern.len());
        let mut writer =
            Writer { rest: pattern, values, rule: self.piece(0).and_then(Plural::new) };
        writer.pattern(&mut out, true);
        Some(out)
    }
}

struct Writer<'a> {
    /// What is still to be read of the pattern.
    rest: &'a str,
    values: &'a [(&'a str, Value<'a>)],
    rule: Option<Plural<'a>>,
}

impl<'a> Writer<'a> {
    /// Takes what comes before the next mark, and the mark.
    fn until_mark(&mut self) -> (&'a str, char) {
        let marks = VARIABLE..=CLOSE;
        let (before, after) = match self.rest.find(|letter| marks.contains(&letter)) {
            Some(at) => self.rest.split_at_checked(at).unwrap_or_default(),
            None => (self.rest, ""),
        };
        let mut after = after.chars();
        let mark = after.next().unwrap_or(CLOSE);
        self.rest = after.as_str();
        (before, mark)
    }

    fn value(&self, name: &str) -> Option<Value<'a>> {
        let mut values = self.values.iter();
        let own = values.find(|(own, _)| *own == name);
        own.map(|(_, value)| *value)
    }

    /// Writes up to the end of this pattern, or only reads it; returns the mark that ended it.
    fn pattern(&mut self, out: &mut String, wanted: bool) -> char {
        loop {
            let (text, mark) = self.until_mark();
            if wanted {
                out.push_str(text);
            }
            match mark {
                VARIABLE => {
                    let (name, _) = self.until_mark();
                    match self.value(name) {
                        _ if !wanted => {}
                        Some(Value::Text(text)) => out.push_str(text),
                        Some(Value::Count(count)) => out.push_str(&count.to_string()),
                        None => out.extend(["{$", name, "}"]),
                    }
                }
                SELECT => self.select(out, wanted),
                _ => return mark,
            }
        }
    }

    /// Writes the first variant that fits. The default comes last.
    fn select(&mut self, out: &mut String, wanted: bool) {
        let (name, mut mark) = self.until_mark();
        let value = self.value(name);
        let mut is_open = wanted;
        while mark == KEY {
            let (key, _) = self.until_mark();
            let fits = is_open && (key.is_empty() || self.fits(key, value));
            is_open &= !fits;
            mark = self.pattern(out, fits);
        }
    }

    fn fits(&self, key: &str, value: Option<Value>) -> bool {
        match value {
            Some(Value::Text(text)) => key == text,
            Some(Value::Count(count)) => {
                let category = self.rule.map(|rule| rule.category(count));
                category == Some(key) || key.parse() == Ok(count)
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests;
