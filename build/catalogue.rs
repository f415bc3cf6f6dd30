//! The words: reads every language's Fluent files and compares the languages with English.
//!
//! Used by `build.rs` (which refuses to build on a fault) and by `tests/locales.rs` (which holds the
//! comparison itself to account).

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The language every other one is compared with.
pub const REFERENCE: &str = "en";

/// All words of one language.
pub struct Language {
    /// Folder name, a BCP 47 tag such as `es`.
    pub code: String,
    /// The three files' text, in file-name order.
    pub files: Vec<(String, String)>,
    /// Message id to what is needed to compare it.
    pub messages: BTreeMap<String, Message>,
}

/// One message, reduced to what a translation must have in common with English.
pub struct Message {
    /// `file:line` of the id.
    pub place: String,
    /// The variables that its value uses, whose name is empty, and each attribute.
    pub variables: BTreeMap<String, BTreeSet<String>>,
    /// The plain text of value and attributes, without placeables.
    pub text: String,
    /// The value, whose name is empty, and the attributes.
    pub patterns: BTreeMap<String, Pattern<String>>,
}

impl Language {
    /// Whether the translators call this language complete; a draft may miss messages.
    pub fn is_complete(&self) -> bool {
        self.text_of("language-status") == "complete"
    }

    /// Whether readers are offered this language: complete, or a draft with 85 % of English.
    #[allow(dead_code, reason = "tests/locales.rs uses only the comparison")]
    pub fn is_offered(&self, reference: &Language) -> bool {
        let found = reference.messages.keys().filter(|id| self.messages.contains_key(*id)).count();
        self.is_complete() || found * 100 >= reference.messages.len() * 85
    }

    /// The trimmed plain text of a message, or nothing.
    pub fn text_of(&self, id: &str) -> &str {
        self.messages.get(id).map_or("", |message| message.text.trim())
    }
}

/// Reads every folder of `locales/`. Faults in syntax and doubled ids are added to `faults`.
pub fn read_all(locales: &Path, faults: &mut Vec<String>) -> Vec<Language> {
    let mut codes: Vec<String> = match fs::read_dir(locales) {
        Ok(entries) => entries
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect(),
        Err(error) => {
            faults.push(format!("locales:1: cannot be read: {error}"));
            return Vec::new();
        }
    };
    // English first: it is the reference and the language of an address without a prefix.
    codes.sort_by_key(|code| (code != REFERENCE, code.clone()));
    codes.into_iter().map(|code| read(locales, code, faults)).collect()
}

fn read(locales: &Path, code: String, faults: &mut Vec<String>) -> Language {
    let mut paths: Vec<_> = fs::read_dir(locales.join(&code))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    paths.sort();
    let mut language = Language { code, files: Vec::new(), messages: BTreeMap::new() };
    for path in paths {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let shown = format!("locales/{}/{name}", language.code);
        match fs::read_to_string(&path) {
            Ok(text) => {
                add_file(&mut language, &shown, &text, faults);
                language.files.push((shown, text));
            }
            Err(error) => faults.push(format!("{shown}:1: cannot be read: {error}")),
        }
    }
    language
}

fn add_file(language: &mut Language, file: &str, text: &str, faults: &mut Vec<String>) {
    let resource = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = line_at(text, error.pos.start);
                faults.push(format!("{file}:{line}: {}", error.kind));
            }
            resource
        }
    };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for entry in resource.body {
        // A term is compared like a message; its id carries the dash it is written with.
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let nth = seen.entry(id.clone()).or_default();
        let place = format!("{file}:{}", line_of_id(text, &id, *nth));
        *nth += 1;
        let attributes = attributes.into_iter().map(|Attribute { id, value }| (id.name, value));
        let patterns: BTreeMap<_, _> =
            value.map(|value| (String::new(), value)).into_iter().chain(attributes).collect();
        let mut words = String::new();
        let mut variables = BTreeMap::new();
        for (name, pattern) in &patterns {
            let mut used = BTreeSet::new();
            collect(pattern, &mut used, &mut words);
            words.push('\n');
            variables.insert(name.clone(), used);
        }
        let found = Message { place: place.clone(), variables, text: words, patterns };
        if let Some(earlier) = language.messages.insert(id.clone(), found) {
            faults
                .push(format!("{place}: `{id}` stands a second time (first at {})", earlier.place));
        }
    }
}

fn collect(pattern: &Pattern<String>, variables: &mut BTreeSet<String>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                collect_expression(expression, variables, words)
            }
        }
    }
}

fn collect_expression(
    expression: &Expression<String>,
    variables: &mut BTreeSet<String>,
    words: &mut String,
) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables, words),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables, words);
            for variant in variants {
                words.push('\n');
                collect(&variant.value, variables, words);
            }
            words.push('\n');
        }
    }
}

fn collect_inline(
    inline: &InlineExpression<String>,
    variables: &mut BTreeSet<String>,
    words: &mut String,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
            // A gap, so that words left and right of a variable are never read as neighbours.
            words.push_str(" … ");
        }
        InlineExpression::Placeable { expression } => {
            collect_expression(expression, variables, words);
        }
        InlineExpression::StringLiteral { value } => words.push_str(value),
        _ => {}
    }
}

/// Compares every language with English and with the ids that the content names.
///
/// A complete language must have every message, attribute and variable of English and no other; in
/// a draft, missing messages are allowed and the rest is not.
pub fn check(languages: &[Language], named: &[(String, String)], faults: &mut Vec<String>) {
    let Some(reference) = languages.iter().find(|language| language.code == REFERENCE) else {
        faults.push(format!("locales/{REFERENCE}:1: the reference language is missing"));
        return;
    };
    for (place, id) in named {
        if !reference.messages.contains_key(id) {
            faults.push(format!(
                "{place}: names the message `{id}`, which locales/{REFERENCE} lacks"
            ));
        }
    }
    for language in languages {
        let code = &language.code;
        if !matches!(language.text_of("language-status"), "complete" | "draft") {
            faults.push(format!(
                "locales/{code}/first.ftl:1: `language-status` must be complete or draft"
            ));
        }
        if !matches!(language.text_of("language-direction"), "ltr" | "rtl") {
            faults.push(format!(
                "locales/{code}/first.ftl:1: `language-direction` must be ltr or rtl"
            ));
        }
        for (id, expected) in &reference.messages {
            match language.messages.get(id) {
                Some(found) => compare(id, expected, found, faults),
                None if language.is_complete() => {
                    faults.push(format!("locales/{code}:1: lacks `{id}` ({})", expected.place));
                }
                None => {}
            }
        }
        for (id, extra) in &language.messages {
            if !reference.messages.contains_key(id) {
                faults.push(format!("{}: `{id}` does not exist in English", extra.place));
            }
        }
    }
}

fn compare(id: &str, expected: &Message, found: &Message, faults: &mut Vec<String>) {
    let place = &found.place;
    for (name, variables) in &expected.variables {
        let dot = if name.is_empty() { "" } else { "." };
        match found.variables.get(name) {
            None if name.is_empty() => {
                faults.push(format!("{place}: `{id}` has a value in one language only"))
            }
            None => faults.push(format!("{place}: `{id}` lacks the attribute `.{name}`")),
            Some(used) if used != variables => faults.push(format!(
                "{place}: `{id}{dot}{name}` uses the variables {used:?}, English uses {variables:?}"
            )),
            Some(_) => {}
        }
    }
    let is_new = |name: &&String| !expected.variables.contains_key(*name);
    for name in found.variables.keys().filter(is_new) {
        faults.push(match name.as_str() {
            "" => format!("{place}: `{id}` has a value in one language only"),
            name => format!("{place}: `{id}.{name}` does not exist in English"),
        });
    }
}

/// The line, from 1, of a byte position in a text.
fn line_at(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

/// The line of an id's `nth` occurrence, from 0.
fn line_of_id(text: &str, id: &str, nth: usize) -> usize {
    let is_id =
        |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut lines = text.lines().enumerate().filter(|(_, line)| is_id(line));
    lines.nth(nth).map_or(1, |(index, _)| index + 1)
}
