//! How a reader likes to read: with another language beside the page's own, or read aloud and how fast.
//!
//! Pure text to and from what is kept on the device. All of it is off until somebody turns it on.

use crate::i18n::{self, Language};

/// A reader's habits.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Reading {
    /// The language wanted beside the page's own.
    pub beside: Option<&'static Language>,
}

impl Reading {
    /// The language to show beside this one. Where it is the same, because the reader has changed the page's
    /// language since, another takes its place: both stay on the page.
    #[must_use]
    pub fn beside(self, own: &Language) -> Option<&'static Language> {
        match self.beside {
            Some(beside) if beside == own => i18n::other(own),
            beside => beside,
        }
    }

    /// These habits with the ticks that a reader made before the app had arrived, as `name` and `value`.
    #[must_use]
    pub fn adopt(self, ticked: &[(String, String)]) -> Reading {
        let beside = ticked.iter().find(|(name, _)| name == "beside");
        let beside = beside.and_then(|(_, code)| i18n::language(code));
        Reading {
            beside: beside.or(self.beside),
        }
    }

    /// The habits as words to keep: `beside-es`. Empty where nothing is turned on.
    #[must_use]
    pub fn to_text(self) -> String {
        self.beside
            .map(|language| format!("beside-{}", language.code))
            .unwrap_or_default()
    }

    /// The habits in such a text. What is foreign in it means nothing.
    #[must_use]
    pub fn from_text(text: &str) -> Reading {
        let mut reading = Reading::default();
        for word in text.split(' ') {
            if let Some(code) = word.strip_prefix("beside-") {
                reading.beside = i18n::language(code);
            }
        }
        reading
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beside(code: &str) -> Reading {
        Reading {
            beside: i18n::language(code),
        }
    }

    #[test]
    fn habits_are_found_again() {
        for reading in [Reading::default(), beside("es"), beside("en")] {
            assert_eq!(Reading::from_text(&reading.to_text()), reading);
        }
        assert_eq!(Reading::default().to_text(), "");
    }

    #[test]
    fn foreign_words_mean_nothing() {
        for text in ["", " ", "beside-", "beside-tlh", "beside", "es", "ñ 🚗"] {
            assert_eq!(Reading::from_text(text), Reading::default(), "{text}");
        }
    }

    #[test]
    fn the_language_beside_is_never_the_page_s_own() {
        let (en, es) = (i18n::language("en").unwrap(), i18n::language("es").unwrap());
        assert_eq!(beside("es").beside(en), Some(es));
        assert_eq!(beside("es").beside(es), Some(en));
        assert_eq!(Reading::default().beside(en), None);
    }

    #[test]
    fn an_early_tick_is_taken_over() {
        let tick = |name: &str, value: &str| [(name.to_owned(), value.to_owned())];
        assert_eq!(
            Reading::default().adopt(&tick("beside", "es")),
            beside("es")
        );
        assert_eq!(beside("es").adopt(&tick("beside", "tlh")), beside("es"));
        assert_eq!(beside("es").adopt(&tick("F1-na", "on")), beside("es"));
    }
}
