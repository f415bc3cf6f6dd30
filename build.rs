//! Turns `content/` (structure) and `locales/` (words) into tables and catalogues that the app speaks from.
//!
//! Everything is checked here, once, so that the app holds no parser and can fail on no content.
//! Every fault is reported at once, with its file and line.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/compile.rs"]
mod compile;
#[path = "build/course.rs"]
mod course;
#[path = "build/families.rs"]
mod families;
#[path = "crates/alignment/build/fault.rs"]
mod fault;
#[path = "build/interactions.rs"]
mod interactions;
// Of the parts, only those with words matter here.
#[allow(dead_code)]
#[path = "src/part.rs"]
mod part;
#[path = "build/plural.rs"]
mod plural;
#[path = "build/tables.rs"]
mod tables;

use fault::Source;
use std::path::PathBuf;
use std::{env, fs, process};

const COURSE: &str = "content/course.toml";
const INSTRUMENT: &str = "content/instrument.toml";
const INTERACTIONS: &str = "content/interactions.toml";

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/part.rs");
    println!("cargo:rerun-if-changed=crates/alignment/build/fault.rs");
    println!("cargo:rerun-if-changed=content");
    println!("cargo:rerun-if-changed=locales");
    // The release build cuts the app into parts (src/parts.rs).
    println!("cargo:rerun-if-env-changed=CAMBER_SPLIT");
    println!("cargo:rustc-check-cfg=cfg(split)");
    if env::var_os("CAMBER_SPLIT").is_some() {
        println!("cargo:rustc-cfg=split");
        println!("cargo:rustc-link-arg-bins=--emit-relocs");
    }

    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut faults = Vec::new();

    let languages = catalogue::read_all(&root.join("locales"), &mut faults);
    let mut text_of = |name: &str| {
        fs::read_to_string(root.join(name)).unwrap_or_else(|error| {
            faults.push(format!("{name}:1: cannot be read: {error}"));
            String::new()
        })
    };
    let [course, instrument, interactions] = [COURSE, INSTRUMENT, INTERACTIONS].map(&mut text_of);
    let mut source = Source::new(COURSE, &course);
    let scenes = course::read(&mut source);
    faults.append(&mut source.faults);
    let mut source = Source::new(INSTRUMENT, &instrument);
    let items = course::read_item_codes(&mut source);
    faults.append(&mut source.faults);
    let mut named = course::message_ids(&scenes, &items);
    // Whether its keys and numbers make sense is the core's affair.
    let entries = interactions::read(&mut Source::new(INTERACTIONS, &interactions));
    named.extend(entries.iter().flat_map(|entry| entry.message_ids()));
    let families = families::all(&entries);
    catalogue::check(&languages, &named, &mut faults);
    compile::check(&languages, &mut faults);
    let messages = tables::messages(&languages, &families, &mut faults);

    if faults.is_empty() {
        let languages = offered(languages);
        let in_browser =
            env::var_os("CARGO_CFG_TARGET_ARCH").is_some_and(|target| target == "wasm32");
        let written = fs::write(out.join("scenes.rs"), course::to_rust(&scenes))
            .and_then(|()| tables::write(&languages, &messages, &families, in_browser, &out));
        if let Err(error) = written {
            println!("cargo:error={}: {error}", out.display());
            process::exit(1);
        }
    } else {
        faults.sort();
        for fault in &faults {
            println!("cargo:error={fault}");
        }
        process::exit(1);
    }
}

/// The languages readers may choose. A translator sees a young draft too, with `CAMBER_DRAFTS=1`.
fn offered(languages: Vec<catalogue::Language>) -> Vec<catalogue::Language> {
    println!("cargo:rerun-if-env-changed=CAMBER_DRAFTS");
    let all = env::var_os("CAMBER_DRAFTS").is_some();
    let (reference, others) = match languages.split_first() {
        Some((reference, others)) => (reference, others),
        None => return languages,
    };
    let chosen: Vec<bool> =
        others.iter().map(|language| all || language.is_offered(reference)).collect();
    let mut chosen = std::iter::once(true).chain(chosen);
    languages.into_iter().filter(|_| chosen.next().unwrap_or(false)).collect()
}
