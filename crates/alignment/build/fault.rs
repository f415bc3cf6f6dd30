//! A content file under inspection: its text, and what is wrong with it, by line. The app's build script reads with
//! it too.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One content file and the faults found in it so far.
pub struct Source<'a> {
    /// The file as shown to the author, relative to the repository.
    pub name: &'static str,
    /// Its whole text.
    pub text: &'a str,
    /// `file:line: what is wrong`, in the order found.
    pub faults: Vec<String>,
}

impl<'a> Source<'a> {
    pub fn new(name: &'static str, text: &'a str) -> Self {
        Self { name, text, faults: Vec::new() }
    }

    /// Parses the file as far as it can be read; every fault of syntax is noted.
    pub fn parse(&mut self) -> DeTable<'a> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let start = error.span().map_or(0, |span| span.start);
            self.fault(start, error.message());
        }
        table.into_inner()
    }

    /// Notes that something is wrong at this byte of the text.
    pub fn fault(&mut self, at: usize, what: &str) {
        self.faults.push(format!("{}: {what}", self.place(at)));
    }

    /// The file and the line of this byte of the text.
    pub fn place(&self, at: usize) -> String {
        let before = self.text.bytes().take(at);
        let line = before.filter(|byte| *byte == b'\n').count() + 1;
        format!("{}:{line}", self.name)
    }

    /// The tables of `[[name]]`, each with the byte it starts at.
    pub fn tables<'t>(
        &mut self,
        file: &'t DeTable<'a>,
        name: &str,
    ) -> Vec<(usize, &'t DeTable<'a>)> {
        let Some(value) = file.get(name) else {
            self.fault(0, &format!("there is no [[{name}]]"));
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.fault(value.span().start, &format!("`{name}` must be written as [[{name}]]"));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for entry in array.iter() {
            match entry.get_ref().as_table() {
                Some(table) => tables.push((entry.span().start, table)),
                None => self.fault(entry.span().start, &format!("`{name}` must hold tables only")),
            }
        }
        tables
    }

    /// The text under `key`, with its place; its absence is a fault.
    pub fn text<'t>(
        &mut self,
        (start, table): (usize, &'t DeTable<'a>),
        key: &str,
    ) -> Option<(usize, &'t str)> {
        match table.get(key) {
            Some(value) => self.as_text(value, key),
            None => {
                self.fault(start, &format!("`{key}` is missing"));
                None
            }
        }
    }

    /// The value as text; any other kind of value is a fault.
    pub fn as_text<'t>(
        &mut self,
        value: &'t Spanned<DeValue<'a>>,
        key: &str,
    ) -> Option<(usize, &'t str)> {
        let at = value.span().start;
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.fault(at, &format!("`{key}` must be text in quotation marks"));
        }
        text.map(|text| (at, text))
    }

    /// The texts in the list under `key`; none if there is no such list.
    #[allow(dead_code, reason = "only the app's build script reads lists of texts")]
    pub fn texts(&mut self, table: &DeTable<'a>, key: &str) -> Vec<String> {
        let list = table.get(key).map(|list| (list.span().start, list.get_ref().as_array()));
        let Some((at, list)) = list else {
            return Vec::new();
        };
        let Some(list) = list else {
            self.fault(at, &format!("`{key}` must be a list"));
            return Vec::new();
        };
        let texts = list.iter().filter_map(|text| self.as_text(text, key));
        texts.map(|(_, text)| text.to_owned()).collect()
    }

    /// One of a closed list of words, as the name of its Rust variant.
    pub fn word(
        &mut self,
        (at, text): (usize, &str),
        key: &str,
        words: &[(&'static str, &'static str)],
    ) -> Option<&'static str> {
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, variant)| *variant);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.fault(
                at,
                &format!("`{key}` is \"{text}\", but must be one of: {}", known.join(", ")),
            );
        }
        found
    }

    /// Notes every key that nothing reads, so that a misspelt key is not silently ignored.
    pub fn only_keys(&mut self, table: &DeTable<'a>, known: &[&str]) {
        for (key, _) in table.iter() {
            if !known.contains(&key.get_ref().as_ref()) {
                let what =
                    format!("unknown key `{}`; known are: {}", key.get_ref(), known.join(", "));
                self.fault(key.span().start, &what);
            }
        }
    }
}
