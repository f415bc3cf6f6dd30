//! Plural rules for `crates/words`, made from those of CLDR for whole numbers.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// A language's rule as `words::Plural` reads it: first numbers, cycle, millions.
pub fn rule(code: &str) -> Result<String, String> {
    let rules = rules_of(code).ok_or(format!("CLDR has no plural rule for `{code}`"))?;
    let letter = |number: usize| letter(rules.select(number).unwrap_or(PluralCategory::OTHER));
    let million = letter(1_000_000);
    for length in [1, 10, 100] {
        // Far from the first numbers, which may be exceptions.
        let cycle: Vec<char> = (1100..1100 + length).map(letter).collect();
        let differs = |number: &usize| cycle.get(number % length) != Some(&letter(*number));
        let low = (0..100).rev().find(differs).map_or(0, |last| last + 1);
        let mut beyond = (low..10_000).chain((10_000..1_000_000).step_by(500));
        let mut millions = (1..20).map(|number| number * 1_000_000);
        if !beyond.any(|number| differs(&number)) && millions.all(|it| letter(it) == million) {
            let low: String = (0..low).map(letter).collect();
            let cycle: String = cycle.into_iter().collect();
            return Ok(format!("{low},{cycle},{million}"));
        }
    }
    Err(format!(
        "the plural rule of `{code}` goes beyond first numbers, last two digits and millions"
    ))
}

/// CLDR's rules for a language, or for it without its region and script.
pub fn rules_of(code: &str) -> Option<PluralRules> {
    let own: LanguageIdentifier = code.parse().ok()?;
    let primary = LanguageIdentifier::from_parts(own.language, None, None, &[]);
    let rules = |language| PluralRules::create(language, PluralRuleType::CARDINAL).ok();
    rules(own).or_else(|| rules(primary))
}

fn letter(category: PluralCategory) -> char {
    let name = match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    let mut all = words::CATEGORIES.iter();
    all.find(|(_, own)| *own == name).map_or('o', |(letter, _)| *letter)
}
