//! Words in the reader's language. The only file that names `i18n_embed`.
//!
//! One [`I18n`] holds one language, so that two instances on a page can speak two languages. The
//! traps of i18n-embed 0.16 this hides: `get_attr` answers in the first *loaded* language, so each
//! handle loads its own language first; loading a language without a file panics, so a [`Catalogue`]
//! always has one; bidi isolation marks would leak into files and clipboards, so they are
//! off; numbers are not localised, so [`I18n::decimal`] formats them.

use crate::msg::{self, Id};
use crate::part::Part;
use i18n_embed::{I18nAssets, I18nEmbedError, LanguageLoader};
use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;
use words::Table;
pub use words::Value;

/// A language the app speaks; the table is made by `build.rs` from the folders of `locales/`.
pub struct Language {
    /// BCP 47 tag, also the folder's name and the prefix of its addresses: `es`.
    pub code: &'static str,
    /// The language's own name: `Español`.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether its translators call it complete; a draft falls back to English here and there.
    pub complete: bool,
}

impl fmt::Debug for Language {
    /// The code alone: a failed assertion must not print a whole catalogue.
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.code)
    }
}

impl Language {
    /// The direction of its lines, as HTML says it.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The reference language: what an address without a prefix is in.
pub fn reference() -> &'static Language {
    // `build.rs` puts English first and refuses to build without it.
    let [first, ..] = &LANGUAGES;
    first
}

/// The language with exactly this code.
pub fn language(code: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.code == code)
}

/// The first language that is not this one; none where only one is spoken.
pub fn other(own: &Language) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| *language != own)
}

/// The language that suits best what a reader wishes for, most wanted first; English where none does. `es-MX` finds `es`.
pub fn choose<'a>(wishes: impl IntoIterator<Item = &'a str>) -> &'static Language {
    let wishes: Vec<LanguageIdentifier> = wishes.into_iter().filter_map(identifier).collect();
    let chooser = Chooser::new();
    // It fails where a code of ours is no language, and then English is spoken.
    let _ = i18n_embed::select(&chooser, &Offered, &wishes);
    language(&chooser.current_language().to_string()).unwrap_or_else(reference)
}

/// A tag as i18n-embed has it, without variants: no language here has any, and to read and sort them is 2 KiB of code.
fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next()?.parse().ok()?;
    let (mut script, mut region) = (None, None);
    for subtag in subtags {
        script = script.or(subtag.parse().ok());
        region = region.or(subtag.parse().ok());
    }
    Some(LanguageIdentifier::from_raw_parts_unchecked(language, script, region, None))
}

/// The files that i18n-embed may look for.
struct Offered;

impl I18nAssets for Offered {
    /// The words come later, part by part.
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        Vec::new()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

const DOMAIN: &str = "camber";

/// What i18n-embed tells which language is spoken.
struct Chooser {
    fallback: LanguageIdentifier,
    current: RefCell<LanguageIdentifier>,
}

impl Chooser {
    fn new() -> Self {
        let fallback: LanguageIdentifier = identifier(reference().code).unwrap_or_default();
        Self { current: RefCell::new(fallback.clone()), fallback }
    }
}

impl LanguageLoader for Chooser {
    fn fallback_language(&self) -> &LanguageIdentifier {
        &self.fallback
    }

    fn domain(&self) -> &str {
        DOMAIN
    }

    fn language_file_name(&self) -> String {
        DOMAIN.to_owned()
    }

    fn current_language(&self) -> LanguageIdentifier {
        self.current.borrow().clone()
    }

    /// By default they are read off the names of files.
    fn available_languages(
        &self,
        _: &dyn I18nAssets,
    ) -> Result<Vec<LanguageIdentifier>, I18nEmbedError> {
        let codes = LANGUAGES.iter().map(|language| language.code);
        Ok(codes.filter_map(identifier).collect())
    }

    fn reload(&self, _: &dyn I18nAssets) -> Result<(), I18nEmbedError> {
        Ok(())
    }

    fn load_languages(
        &self,
        _: &dyn I18nAssets,
        languages: &[LanguageIdentifier],
    ) -> Result<(), I18nEmbedError> {
        if let Some(first) = languages.first() {
            self.current.replace(first.clone());
        }
        Ok(())
    }
}

/// What is written in place of a message whose part has not come. Tests look for the brace.
const MISSING: &str = "{…}";

/// The words of one language, as far as they have come; cheap to clone, equal when language and parts are.
#[derive(Clone)]
pub struct I18n {
    language: &'static Language,
    /// By the numbers of their parts.
    tables: Rc<Vec<Option<Table>>>,
}

impl PartialEq for I18n {
    fn eq(&self, other: &Self) -> bool {
        let parts = |words: &I18n| words.tables.iter().map(Option::is_some).collect::<Vec<_>>();
        self.language == other.language && parts(self) == parts(other)
    }
}

impl I18n {
    /// A language of which no words have come yet.
    pub fn empty(language: &'static Language) -> Self {
        Self { language, tables: Rc::default() }
    }

    /// The same with a part that has come as a file. What is no file of words changes nothing.
    #[must_use]
    pub fn with(self, part: Part, file: Rc<str>) -> Self {
        self.with_table(part as usize, file)
    }

    fn with_table(mut self, number: usize, file: Rc<str>) -> Self {
        if let Some(table) = Table::new(file) {
            let tables = Rc::make_mut(&mut self.tables);
            if tables.len() <= number {
                tables.resize(number + 1, None);
            }
            if let Some(own) = tables.get_mut(number) {
                *own = Some(table);
            }
        }
        self
    }

    /// Whether a part has come.
    pub fn has(&self, part: Part) -> bool {
        self.tables.get(part as usize).is_some_and(Option::is_some)
    }

    /// All words of a language, and those that only files written at build time say.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(language: &'static Language) -> Self {
        let all = files(language).iter().enumerate();
        all.fold(Self::empty(language), |words, (number, file)| {
            words.with_table(number, (*file).into())
        })
    }

    /// The words that have come on a page in the browser: the first part and the page's own.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of_part(language: &'static Language, part: Part) -> Self {
        let parts = part.words().iter();
        parts.fold(Self::empty(language), |words, part| {
            words.with(*part, file(language, *part).into())
        })
    }

    /// The language spoken.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// The text of a message without variables.
    pub fn text(&self, id: Id) -> String {
        self.text_with(id, &[])
    }

    /// The text of a message with its variables filled in.
    pub fn text_with(&self, id: Id, values: &[(&'static str, Value)]) -> String {
        let table = self.tables.get(id.part()).and_then(Option::as_ref);
        let text = table.and_then(|table| table.write(id.number(), values));
        text.unwrap_or_else(|| MISSING.to_owned())
    }

    /// A number with exactly `digits` decimals (at most 2), halves rounded away from zero, and the
    /// language's decimal mark: `87,5`. A number that rounds to zero shows no sign.
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        let scale: u32 = match digits {
            0 => 1,
            1 => 10,
            _ => 100,
        };
        // In whole numbers: Rust's formatting of a float to a precision is eight kilobytes of the app.
        let units = (number.abs() * f64::from(scale)).round() as u32;
        let sign = if number < 0.0 && units > 0 { "−" } else { "" };
        let (whole, rest) = (units / scale, units % scale);
        match digits {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}{}{rest:0digits$}", self.text(msg::NUMBER_DECIMAL_MARK)),
        }
    }

    /// A number with as many decimals as quarter steps need: `2.75`, `1.5`, `2`.
    pub fn decimal_short(&self, number: f64) -> String {
        let whole = |number: f64| number == number.round();
        let digits = if whole(number) {
            0
        } else if whole(number * 10.0) {
            1
        } else {
            2
        };
        self.decimal(number, digits)
    }

    /// Like [`Self::decimal`], but a number without a fraction stands without a decimal: `88`.
    pub fn number(&self, number: f64) -> String {
        // Not by the rest of a division: that of floats is two kilobytes of the app.
        let tenths = (number * 10.0).round();
        let whole = (tenths / 10.0).trunc() * 10.0 == tenths;
        self.decimal(number, usize::from(!whole))
    }
}

/// The file of a part of a language's words, from which the app in the browser speaks.
#[cfg(not(target_arch = "wasm32"))]
pub fn file(language: &Language, part: Part) -> &'static str {
    files(language).get(part as usize).copied().unwrap_or_default()
}

#[cfg(not(target_arch = "wasm32"))]
fn files(language: &Language) -> &'static [&'static str] {
    let mut all = LANGUAGES.iter().zip(&TABLES);
    all.find(|(own, _)| *own == language).map_or(&[], |(_, files)| files)
}

#[cfg(test)]
mod tests;
