//! The part of the crate `intl_pluralrules` 7 that fluent-bundle uses, with the rules of the languages in
//! `locales/` alone.
//!
//! The original brings the rules of two hundred languages to every reader, 5 KiB of the app under brotli, and
//! with them Rust's reading of floats and its tables. Here `build/` picks the rules of the languages
//! that there are out of `plurals.txt`, which holds Unicode's rules for all; so another language is another
//! folder in `locales/`, and nothing else. `Cargo.toml` puts this crate in the place of the original, with
//! `[patch.crates-io]`.

pub mod operands;

use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

#[allow(clippy::all, unused, reason = "not written by hand")]
mod spoken {
    use super::{PluralCategory, PluralRule};
    include!(concat!(env!("OUT_DIR"), "/spoken.rs"));
}

type PluralRule = fn(&PluralOperands) -> PluralCategory;

/// The form of a word beside a number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs, reason = "Unicode's names, which say nothing more")]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PluralRuleType {
    /// Places: the third wheel.
    ORDINAL,
    /// Things: three wheels.
    CARDINAL,
}

/// The rules of one language.
#[derive(Clone, Copy, Debug)]
pub struct PluralRules(PluralRule);

impl PluralRules {
    /// The rules of a language that [`Self::get_locales`] names.
    ///
    /// # Errors
    /// Any other language.
    pub fn create(
        language: LanguageIdentifier,
        kind: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let code = language.to_string();
        table(kind)
            .iter()
            .find(|(own, _)| *own == code)
            .map(|(_, rule)| Self(*rule))
            .ok_or("unknown locale")
    }

    /// The form that goes with a number.
    ///
    /// # Errors
    /// A number that has no operands; every float has some.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let number = number.try_into().map_err(|_| "not a number")?;
        Ok((self.0)(&number))
    }

    /// The languages that have rules.
    #[must_use]
    pub fn get_locales(kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        table(kind)
            .iter()
            .filter_map(|(code, _)| code.parse().ok())
            .collect()
    }
}

fn table(kind: PluralRuleType) -> &'static [(&'static str, PluralRule)] {
    match kind {
        PluralRuleType::CARDINAL => &spoken::CARDINAL,
        PluralRuleType::ORDINAL => &spoken::ORDINAL,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// The rules of all languages, whether there is a folder for them or not.
    #[allow(clippy::all, unused, reason = "not written by hand")]
    mod all {
        use crate::{PluralCategory, PluralRule};
        include!(concat!(env!("OUT_DIR"), "/all.rs"));
    }

    type Samples = [(&'static str, PluralCategory, &'static [&'static str])];

    #[test]
    fn every_rule_meets_the_examples_that_unicode_gives() {
        let check = |rules: &[(&str, PluralRule)], samples: &Samples| {
            let mut tried = 0;
            for (language, form, numbers) in samples {
                let rule = rules.iter().find(|(own, _)| own == language).unwrap().1;
                for number in *numbers {
                    let operands = written(number);
                    assert_eq!(rule(&operands), *form, "{number} in {language}");
                    tried += 1;
                }
            }
            tried
        };
        assert!(check(&all::CARDINAL, &all::CARDINAL_SAMPLES) > 5_000);
        assert!(check(&all::ORDINAL, &all::ORDINAL_SAMPLES) > 1_000);
        assert!(check(&spoken::CARDINAL, &spoken::CARDINAL_SAMPLES) > 20);
        assert!(check(&spoken::ORDINAL, &spoken::ORDINAL_SAMPLES) > 10);
    }

    /// A number as it is written: `1.50` has two decimals, one of which says something.
    fn written(number: &str) -> PluralOperands {
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let digits = |text: &str| match text {
            "" => 0,
            digits => digits.parse().unwrap(),
        };
        let short = decimals.trim_end_matches('0');
        PluralOperands {
            i: digits(whole),
            v: decimals.len(),
            w: short.len(),
            f: digits(decimals),
            t: digits(short),
        }
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        let english: LanguageIdentifier = "en".parse().unwrap();
        assert!(PluralRules::get_locales(PluralRuleType::CARDINAL).contains(&english));
        let rules = PluralRules::create(english, PluralRuleType::CARDINAL).unwrap();
        assert_eq!(rules.select(1.0), Ok(PluralCategory::ONE));
        assert_eq!(rules.select(1.5), Ok(PluralCategory::OTHER));
        assert_eq!(rules.select(16.0), Ok(PluralCategory::OTHER));
        let unknown = "tlh".parse().unwrap();
        assert!(PluralRules::create(unknown, PluralRuleType::ORDINAL).is_err());
    }
}
