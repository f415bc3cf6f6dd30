//! What the app is given of the words: the table of languages, the tables of each part, and the number of each message.

use crate::catalogue::{Language, REFERENCE};
use crate::compile;
use crate::families::{self, Family, Of};
use crate::part::Part;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

/// The name of the part of no app: its words are only in files written at build time, `NAME.page.ftl`.
const PAGE: &str = "page";

/// The names of all parts in the order of their numbers.
fn parts() -> Vec<&'static str> {
    let parts = Part::ALL.map(Part::name).into_iter();
    parts.chain([PAGE]).collect()
}

/// The part to which a file of words belongs: its name begins with it.
fn part_of(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if name.ends_with(".page.ftl") {
        return Some(PAGE);
    }
    let first = name.split(['-', '.']).next();
    parts().into_iter().find(|part| first == Some(part))
}

/// The messages of one part: `id` or `id.attribute`, in the order of their numbers.
pub struct Messages {
    part: &'static str,
    /// Empty where a family has a gap.
    names: Vec<String>,
}

/// What `build.rs` itself reads.
const OF_BUILD: [&str; 3] = ["language-name", "language-direction", "language-status"];

/// The messages of each part: the families first, each in one piece, then all others.
pub fn messages(
    languages: &[Language],
    families: &[Family],
    faults: &mut Vec<String>,
) -> Vec<Messages> {
    for (path, _) in languages.iter().flat_map(|language| &language.files) {
        if part_of(path).is_none() {
            faults.push(format!("{path}:1: the file's name begins with no part of the app"));
        }
    }
    let mut places: BTreeMap<String, &str> = BTreeMap::new();
    let reference = languages.iter().find(|own| own.code == REFERENCE);
    for (id, message) in reference.iter().flat_map(|own| &own.messages) {
        // Terms are only in other messages.
        if !id.starts_with('-') && !OF_BUILD.contains(&id.as_str()) {
            let file = message.place.split(':').next().unwrap_or_default();
            let part = part_of(file).unwrap_or_default();
            let names = message.patterns.keys().map(|attribute| match attribute {
                value if value.is_empty() => id.clone(),
                attribute => format!("{id}.{attribute}"),
            });
            places.extend(names.map(|name| (name, part)));
        }
    }
    let mut all: Vec<Messages> =
        parts().into_iter().map(|part| Messages { part, names: Vec::new() }).collect();
    for family in families {
        let own: Vec<_> = family.members.iter().map(|name| places.remove(name)).collect();
        let part = own.iter().flatten().next().copied();
        for (name, own) in family.members.iter().zip(own) {
            if !name.is_empty() && (own.is_none() || own != part) {
                faults.push(format!(
                    "locales/{REFERENCE}:1: lacks `{name}` beside the others of its family"
                ));
            }
        }
        let mut all = all.iter_mut();
        if let Some(messages) = all.find(|messages| Some(messages.part) == part) {
            messages.names.extend(family.members.iter().cloned());
        }
    }
    for (name, part) in places {
        let mut all = all.iter_mut();
        if let Some(messages) = all.find(|messages| messages.part == part) {
            messages.names.push(name);
        }
    }
    all
}

/// Writes the tables of each language, and the Rust source that names them.
pub fn write(
    languages: &[Language],
    messages: &[Messages],
    families: &[Family],
    in_browser: bool,
    out: &Path,
) -> io::Result<()> {
    let mut source = format!(
        "/// How many languages there are.\npub const LANGUAGE_COUNT: usize = {};\n\n\
         /// Every language of `locales/`, English first.\npub static LANGUAGES: [Language; LANGUAGE_COUNT] = [\n",
        languages.len()
    );
    for language in languages {
        let _ = writeln!(
            source,
            "    Language {{ code: {:?}, name: {:?}, right_to_left: {}, complete: {} }},",
            language.code,
            language.text_of("language-name"),
            language.text_of("language-direction") == "rtl",
            language.is_complete(),
        );
    }
    source.push_str("];\n");
    if !in_browser {
        source.push_str("/// The tables of each language, in the order of the parts.\n");
        let _ = writeln!(
            source,
            "static TABLES: [[&str; {}]; {}] = [",
            messages.len(),
            languages.len()
        );
        for language in languages {
            source.push_str("    [\n");
            for messages in messages {
                let path = out.join(format!("{}-{}.txt", messages.part, language.code));
                let reference = languages.first().unwrap_or(language);
                fs::write(&path, compile::table(language, reference, &messages.names))?;
                let _ = writeln!(source, "        include_str!({path:?}),");
            }
            source.push_str("    ],\n");
        }
        source.push_str("];\n");
    }
    fs::write(out.join("languages.rs"), source)?;
    fs::write(out.join("messages.rs"), numbers(messages, families, in_browser))
}

/// The number of each message and family as a constant; natively also the names of all messages, sorted.
fn numbers(messages: &[Messages], families: &[Family], in_browser: bool) -> String {
    let mut all: BTreeMap<&str, usize> = BTreeMap::new();
    for (part, messages) in messages.iter().enumerate() {
        if !in_browser || messages.part != PAGE {
            let names = messages.names.iter().enumerate();
            all.extend(names.map(|(number, name)| (name.as_str(), part << 12 | number)));
        }
    }
    let mut source = String::new();
    if !in_browser {
        source
            .push_str("/// Every message by its name, sorted.\nstatic NAMES: &[(&str, Id)] = &[\n");
        for (name, number) in all.iter().filter(|(name, _)| !name.is_empty()) {
            let _ = writeln!(source, "    ({name:?}, Id({number})),");
        }
        source.push_str("];\n");
    }
    for family in families {
        let members = family.members.iter().map(|name| match name.as_str() {
            "" => None,
            name => all.remove(name),
        });
        // A gap has no number of its own.
        let numbers: Vec<_> = members.collect();
        let first = numbers.iter().enumerate();
        let first = first.filter_map(|(place, number)| Some((*number)? - place)).next();
        let Some(first) = first.filter(|_| !numbers.is_empty()) else {
            continue;
        };
        let constant = &family.constant;
        let _ = match &family.of {
            Of::Type(of) => writeln!(
                source,
                "pub(crate) const {constant}: Family<{of}> = Family::new(Id({first}));"
            ),
            Of::Ids(ids) => writeln!(
                source,
                "pub(crate) const {constant}: List = List::new(Id({first}), &{ids:?});"
            ),
        };
    }
    for (name, number) in all.iter().filter(|(name, _)| !name.is_empty()) {
        let constant = families::constant(name);
        let _ = writeln!(source, "pub(crate) const {constant}: Id = Id({number});");
    }
    source
}
