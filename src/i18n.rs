//! Words in the reader's language. The only file that names `i18n_embed`.
//!
//! One [`I18n`] holds one language, so that two instances on a page can speak two languages. The
//! traps of i18n-embed 0.16 this hides: `get_attr` answers in the first *loaded* language, so each
//! handle loads its own language first; loading a language without a file panics, so a [`Catalogue`]
//! always has one; bidi isolation marks would leak into files and clipboards, so they are
//! off; numbers are not localised, so [`I18n::decimal`] formats them.

use fluent::{FluentArgs, FluentValue};
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

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
    #[must_use]
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
#[must_use]
pub fn reference() -> &'static Language {
    // `build.rs` puts English first and refuses to build without it.
    let [first, ..] = &LANGUAGES;
    first
}

/// The language with exactly this code.
#[must_use]
pub fn language(code: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.code == code)
}

/// The first language that is not this one; none where only one is spoken.
#[must_use]
pub fn other(own: &Language) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| *language != own)
}

/// The first language we speak among the reader's wishes, most wanted first; `es-MX` finds `es`.
#[must_use]
pub fn negotiate<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Option<&'static Language> {
    wishes.into_iter().find_map(|wish| {
        let wish = wish.to_ascii_lowercase();
        let primary = wish.split('-').next().unwrap_or_default();
        language(&wish).or_else(|| language(primary))
    })
}

/// The language to speak: the first that says one of the address, an earlier visit and the browser; English
/// where none of them does.
#[must_use]
pub fn choose<'a>(
    address: Option<&'static Language>,
    stored: Option<&str>,
    browser: impl IntoIterator<Item = &'a str>,
) -> &'static Language {
    address
        .or_else(|| negotiate(stored))
        .or_else(|| negotiate(browser))
        .unwrap_or_else(reference)
}

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

/// A handle on the words of one language; cheap to clone, equal when the language is.
#[derive(Clone)]
pub struct I18n {
    language: &'static Language,
    loader: Rc<FluentLanguageLoader>,
}

impl PartialEq for I18n {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl I18n {
    /// A language as the lesson and the check speak it.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn new(language: &'static Language) -> Self {
        Self::load(language, &WORDS, of_language(language, WORDS.texts))
    }

    /// A language as the pages for two and for many speak it.
    ///
    /// Each app has the words of its own pages only: whoever takes the check alone does not wait for these.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn together(language: &'static Language) -> Self {
        let text = of_language(language, TOGETHER_WORDS.texts);
        Self::load(language, &TOGETHER_WORDS, text)
    }

    /// A language as the lesson and the check speak it, from its file: in the browser words are no part of the app, so
    /// that nobody waits for a language that they do not read.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn of_file(language: &'static Language, text: &str) -> Self {
        Self::load(language, &WORDS, text)
    }

    /// A language as the pages for two and for many speak it, from its file.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn together_of_file(language: &'static Language, text: &str) -> Self {
        Self::load(language, &TOGETHER_WORDS, text)
    }

    fn load(language: &'static Language, words: &Words, text: &str) -> Self {
        let own: LanguageIdentifier = language.code.parse().unwrap_or_default();
        let loader = FluentLanguageLoader::new(DOMAIN, own.clone());
        // It fails only for a language without a file.
        let _ = loader.load_languages(&Catalogue::new(language, words.ids, text), &[own]);
        loader.set_use_isolating(false);
        Self {
            language,
            loader: Rc::new(loader),
        }
    }

    /// The language spoken.
    #[must_use]
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// The text of a message without variables.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.loader.get(id)
    }

    /// The text of a message with its variables filled in.
    #[must_use]
    pub fn text_with(&self, id: &str, values: &[(&'static str, Value)]) -> String {
        self.loader.get_args_fluent(id, Some(&arguments(values)))
    }

    /// The text of a message's attribute, such as `.times` of `frequency-4`.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str) -> String {
        self.loader.get_attr(id, name)
    }

    /// A number with exactly `digits` decimals (at most 2), halves rounded away from zero, and the
    /// language's decimal mark: `87,5`. A number that rounds to zero shows no sign.
    #[must_use]
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
            _ => format!(
                "{sign}{whole}{}{rest:0digits$}",
                self.text("number-decimal-mark")
            ),
        }
    }

    /// A number with as many decimals as quarter steps need: `2.75`, `1.5`, `2`.
    #[must_use]
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
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        let whole = (number * 10.0).round() % 10.0 == 0.0;
        self.decimal(number, usize::from(!whole))
    }
}

fn arguments<'a>(values: &[(&'static str, Value<'a>)]) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Value::Count(count) => FluentValue::from(*count),
        };
        arguments.set(*name, value);
    }
    arguments
}

const DOMAIN: &str = "camber";

/// What `build.rs` made of `locales/` for one app. A text holds the messages of a language in the order of the ids, each
/// from its `=` on.
struct Words {
    /// The id of each message on a line.
    ids: &'static str,
    /// The texts of [`LANGUAGES`].
    #[cfg(not(target_arch = "wasm32"))]
    texts: &'static [&'static str],
    /// The same for the browser, where they are files, and the ids are those that the app itself names.
    #[cfg(not(target_arch = "wasm32"))]
    files: &'static [&'static str],
}

/// The file of a language's words for the lesson and the check, from which the app in the browser speaks.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn file(language: &Language) -> &'static str {
    of_language(language, WORDS.files)
}

/// The same for the pages for two and for many.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn together_file(language: &Language) -> &'static str {
    of_language(language, TOGETHER_WORDS.files)
}

#[cfg(not(target_arch = "wasm32"))]
fn of_language(language: &Language, texts: &'static [&'static str]) -> &'static str {
    let both = LANGUAGES.iter().zip(texts);
    let mut own = both.filter(|(own, _)| *own == language);
    own.next().map_or("", |(_, text)| text)
}

/// The messages of one language, each with its id.
struct Catalogue {
    code: &'static str,
    text: String,
}

impl Catalogue {
    fn new(language: &'static Language, ids: &str, text: &str) -> Self {
        let mut catalogue = String::with_capacity(ids.len() + text.len());
        let mut ids = ids.lines();
        for line in text.lines() {
            // What goes on with a message is indented, or a bracket.
            if line.starts_with('=') {
                catalogue.push_str(ids.next().unwrap_or_default());
            }
            catalogue.push_str(line);
            catalogue.push('\n');
        }
        Self {
            code: language.code,
            text: catalogue,
        }
    }
}

impl I18nAssets for Catalogue {
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.text.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once(format!("{}/{DOMAIN}.ftl", self.code)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_first_that_somebody_says() {
        let (en, es) = (language("en").unwrap(), language("es").unwrap());
        let check = |address, stored, browser: &[&str], expected| {
            let chosen = choose(address, stored, browser.iter().copied());
            assert_eq!(chosen, expected);
        };
        check(Some(es), Some("en"), &["en"], es);
        check(None, Some("es-MX"), &["en"], es);
        check(None, None, &["tlh", "es-AR", "en"], es);
        check(None, Some("tlh"), &["ja"], en);
    }

    /// vendor/fluent-bundle reads and writes them itself.
    #[test]
    fn numbers_in_messages_keep_their_digits() {
        for number in [
            "0",
            "16",
            "-3",
            "2.50",
            "0.05",
            "1234.567",
            "9007199254740991",
        ] {
            let FluentValue::Number(value) = FluentValue::try_number(number) else {
                panic!("{number} is text");
            };
            assert_eq!(value.as_string(), number);
        }
        for text in [
            "",
            "-",
            "x",
            "1.",
            ".5",
            "1e3",
            "1.2.3",
            "+1",
            "99999999999999999999",
        ] {
            assert_eq!(FluentValue::try_number(text), FluentValue::from(text));
        }
    }

    #[test]
    fn numbers_carry_the_language_s_decimal_mark() {
        let (en, es) = (
            I18n::new(language("en").unwrap()),
            I18n::new(language("es").unwrap()),
        );
        assert_eq!(es.decimal(87.5, 1), "87,5");
        assert_eq!(en.decimal(-2.25, 1), "−2.3");
        assert_eq!(
            (en.decimal(2.05, 2), en.decimal(99.96, 1)),
            ("2.05".to_owned(), "100.0".to_owned())
        );
        assert_eq!(en.decimal(-0.04, 1), "0.0");
        assert_eq!(
            (en.number(88.0), es.number(61.9)),
            ("88".to_owned(), "61,9".to_owned())
        );
    }
}
