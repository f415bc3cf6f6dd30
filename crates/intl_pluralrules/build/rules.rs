//! Unicode's language of plural rules, read and written as Rust.
//!
//! <https://unicode.org/reports/tr35/tr35-numbers.html#Plural_rules_syntax>

use std::fmt::Write as _;

/// The rules that some languages have in common.
pub struct RuleSet {
    /// `cardinal` ("3 wheels") or `ordinal` ("3rd wheel").
    kind: String,
    languages: Vec<String>,
    /// Form and condition, in the order in which they are tried; `other` is what remains.
    forms: Vec<(String, Condition)>,
    /// Form and CLDR's examples of it.
    samples: Vec<(String, Vec<String>)>,
}

/// `i = 1 and v = 0 or …`: true where all relations of one of the groups are.
type Condition = Vec<Vec<Relation>>;

/// `n % 100 != 12..14`.
struct Relation {
    operand: char,
    modulus: Option<u64>,
    holds: bool,
    ranges: Vec<(u64, u64)>,
}

/// Reads `plurals.txt`.
///
/// # Errors
/// The first line that it does not understand.
pub fn parse(text: &str) -> Result<Vec<RuleSet>, String> {
    let mut sets: Vec<RuleSet> = Vec::new();
    let mut kind = String::new();
    for (number, line) in text.lines().enumerate() {
        let wrong = |what: &str| format!("plurals.txt:{}: {what}", number + 1);
        let inner = line.trim();
        if inner.is_empty() || inner.starts_with('#') {
            continue;
        }
        if let Some(name) = inner.strip_prefix('[') {
            kind = name.trim_end_matches(']').to_owned();
        } else if !line.starts_with(' ') {
            sets.push(RuleSet {
                kind: kind.clone(),
                languages: inner.split(' ').map(str::to_owned).collect(),
                forms: Vec::new(),
                samples: Vec::new(),
            });
        } else {
            let set = sets
                .last_mut()
                .ok_or_else(|| wrong("a rule without a language"))?;
            let (form, rule) = inner
                .split_once(':')
                .ok_or_else(|| wrong("neither languages nor a rule"))?;
            let (rule, samples) = rule.split_once('@').unwrap_or((rule, ""));
            if form != "other" {
                let condition = condition(rule).ok_or_else(|| wrong("a rule it cannot read"))?;
                set.forms.push((form.to_owned(), condition));
            }
            set.samples.push((form.to_owned(), examples(samples)));
        }
    }
    Ok(sets)
}

fn condition(rule: &str) -> Option<Condition> {
    rule.split(" or ")
        .map(|group| group.split(" and ").map(relation).collect())
        .collect()
}

fn relation(text: &str) -> Option<Relation> {
    let (left, right) = text.split_once('=')?;
    let (left, holds) = match left.strip_suffix('!') {
        Some(left) => (left, false),
        None => (left, true),
    };
    let (operand, modulus) = match left.split_once('%') {
        Some((operand, modulus)) => (operand, Some(modulus.trim().parse().ok()?)),
        None => (left, None),
    };
    let mut operand = operand.trim().chars();
    let relation = Relation {
        operand: operand.next().filter(|name| "nivwftce".contains(*name))?,
        modulus,
        holds,
        ranges: right.split(',').map(range).collect::<Option<_>>()?,
    };
    operand.next().is_none().then_some(relation)
}

fn range(text: &str) -> Option<(u64, u64)> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    Some((first.trim().parse().ok()?, last.trim().parse().ok()?))
}

/// `integer 0, 2~16, 1000000, 1c6, … @decimal 0.0~1.5, …`, each end of a range as an example of its own; the
/// compact ones (`1c6`) are left out, because no number of ours is written so.
fn examples(text: &str) -> Vec<String> {
    text.split([' ', ',', '~', '@'])
        .filter(|word| word.starts_with(|first: char| first.is_ascii_digit()))
        .filter(|word| !word.contains(['c', 'e']))
        .map(str::to_owned)
        .collect()
}

/// Every language that has rules.
pub fn languages(sets: &[RuleSet]) -> Vec<String> {
    let mut all: Vec<String> = sets.iter().flat_map(|set| set.languages.clone()).collect();
    all.sort();
    all.dedup();
    all
}

/// The rules of these languages as Rust. A language of which Unicode says nothing has the rules of its primary
/// language, `pt-BR` those of `pt`, or else those of `und`, which know one form.
pub fn to_rust(sets: &[RuleSet], languages: &[String]) -> String {
    let mut source = String::new();
    for kind in ["cardinal", "ordinal"] {
        let found: Vec<(&String, &RuleSet)> = languages
            .iter()
            .filter_map(|language| Some((language, rules_of(sets, kind, language)?)))
            .collect();
        let name = kind.to_uppercase();
        let _ = writeln!(
            source,
            "pub static {name}: [(&str, PluralRule); {}] = [",
            found.len()
        );
        for (language, set) in &found {
            let _ = writeln!(
                source,
                "    ({language:?}, |number| {{ {} }}),",
                set.to_rust()
            );
        }
        let _ = writeln!(
            source,
            "];\n#[cfg(test)]\npub static {name}_SAMPLES: [(&str, PluralCategory, &[&str]); {}] = [",
            found
                .iter()
                .map(|(_, set)| set.samples.len())
                .sum::<usize>()
        );
        for (language, set) in &found {
            for (form, samples) in &set.samples {
                let _ = writeln!(
                    source,
                    "    ({language:?}, PluralCategory::{}, &{samples:?}),",
                    form.to_uppercase()
                );
            }
        }
        source.push_str("];\n");
    }
    source
}

fn rules_of<'s>(sets: &'s [RuleSet], kind: &str, language: &str) -> Option<&'s RuleSet> {
    let primary = language.split('-').next().unwrap_or_default();
    [language, primary, "und"].into_iter().find_map(|code| {
        sets.iter()
            .find(|set| set.kind == kind && set.languages.iter().any(|own| own == code))
    })
}

impl RuleSet {
    fn to_rust(&self) -> String {
        let mut source = String::new();
        for (form, condition) in &self.forms {
            let groups: Vec<String> = condition
                .iter()
                .map(|group| {
                    let relations: Vec<String> = group.iter().map(Relation::to_rust).collect();
                    relations.join(" && ")
                })
                .collect();
            let _ = write!(
                source,
                "if {} {{ PluralCategory::{} }} else ",
                groups.join(" || "),
                form.to_uppercase()
            );
        }
        source + "{ PluralCategory::OTHER }"
    }
}

impl Relation {
    fn to_rust(&self) -> String {
        // `n` is the number itself: it equals none of the whole numbers here unless it is one. The exponent of
        // a compact number, `c` or `e`, is 0, because no number of ours is compact.
        let (whole, value) = match self.operand {
            'n' => ("number.t == 0 && ", "number.i".to_owned()),
            'c' | 'e' => ("", "0".to_owned()),
            'v' | 'w' => ("", format!("number.{} as u64", self.operand)),
            operand => ("", format!("number.{operand}")),
        };
        let value = match self.modulus {
            Some(modulus) => format!("({value}) % {modulus}"),
            None => value,
        };
        let ranges: Vec<String> = self
            .ranges
            .iter()
            .map(|(first, last)| format!("{first}..={last}"))
            .collect();
        let not = if self.holds { "" } else { "!" };
        format!("{not}({whole}matches!({value}, {}))", ranges.join(" | "))
    }
}
