//! What the app is given of the words: the table of languages, the tables of each part, and the number of each message.

use crate::catalogue::{Language, REFERENCE};
use crate::compile;
use crate::part::Part;
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
    names: Vec<String>,
}

/// The messages of each part.
pub fn messages(languages: &[Language], faults: &mut Vec<String>) -> Vec<Messages> {
    for (path, _) in languages.iter().flat_map(|language| &language.files) {
        if part_of(path).is_none() {
            faults.push(format!(
                "{path}:1: the file's name begins with no part of the app"
            ));
        }
    }
    let reference = languages.iter().find(|language| language.code == REFERENCE);
    let all = reference.map(|reference| &reference.messages);
    let in_part = |part| {
        let own = all.into_iter().flatten();
        // Terms are only in other messages.
        let own = own.filter(move |(id, message)| {
            !id.starts_with('-') && part_of(message.file()) == Some(part)
        });
        own.flat_map(|(id, message)| {
            let patterns = message.patterns.keys();
            patterns.map(move |attribute| match attribute.as_str() {
                "" => id.clone(),
                attribute => format!("{id}.{attribute}"),
            })
        })
    };
    let parts = parts().into_iter();
    parts
        .map(|part| Messages {
            part,
            names: in_part(part).collect(),
        })
        .collect()
}

/// Writes the tables of each language, and the Rust source that names them.
pub fn write(
    languages: &[Language],
    messages: &[Messages],
    in_browser: bool,
    out: &Path,
) -> io::Result<()> {
    let mut source = format!(
        "/// Every language of `locales/`, English first.\npub static LANGUAGES: [Language; {}] = [\n",
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
    fs::write(out.join("messages.rs"), numbers(messages))
}

/// The names of all messages with their numbers, sorted.
fn numbers(messages: &[Messages]) -> String {
    let mut all = Vec::new();
    for (part, messages) in messages.iter().enumerate() {
        let names = messages.names.iter().enumerate();
        all.extend(names.map(|(number, name)| (name, part << 12 | number)));
    }
    all.sort();
    let mut source = format!(
        "/// Every message by its name, sorted.\nstatic NAMES: [(&str, Id); {}] = [\n",
        all.len()
    );
    for (name, number) in all {
        let _ = writeln!(source, "    ({name:?}, Id({number})),");
    }
    source.push_str("];\n");
    source
}
