//! Turns `content/` (structure) and `locales/` (words) into tables and catalogues that the app speaks from.
//!
//! Everything is checked here, once, so that the app holds no parser and can fail on no content.
//! Every fault is reported at once, with its file and line.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/course.rs"]
mod course;
#[path = "build/interactions.rs"]
mod interactions;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=content");
    println!("cargo:rerun-if-changed=locales");

    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut faults = Vec::new();

    let languages = catalogue::read_all(&root.join("locales"), &mut faults);
    let scenes = course::read(&root.join("content/course.toml"), &mut faults);
    let items = course::read_item_codes(&root.join("content/instrument.toml"), &mut faults);
    let mut named = course::message_ids(&scenes, &items);
    // Whether its keys and numbers make sense is the core's affair.
    let entries = interactions::read(&root.join("content/interactions.toml"));
    named.extend(entries.into_iter().flat_map(|entry| entry.message_ids()));
    catalogue::check(&languages, &named, &mut faults);

    if faults.is_empty() {
        let languages = offered(languages);
        let in_browser =
            env::var_os("CARGO_CFG_TARGET_ARCH").is_some_and(|target| target == "wasm32");
        write(&out.join("scenes.rs"), &course::to_rust(&scenes));
        write(
            &out.join("languages.rs"),
            &catalogue::to_rust(&languages, &out, in_browser),
        );
        // Both, whoever is built: the prerenderer hands the browser's words out as files.
        for (app, name) in catalogue::App::ALL {
            for (in_browser, end) in [(false, ""), (true, "-browser")] {
                let (ids, texts) = catalogue::embedded(&languages, app, in_browser);
                write(&out.join(format!("ids-{name}{end}.txt")), &ids);
                for (language, text) in languages.iter().zip(texts) {
                    let file = format!("{}-{name}{end}.txt", language.code);
                    write(&out.join(file), &text);
                }
            }
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
    let chosen: Vec<bool> = others
        .iter()
        .map(|language| all || language.is_offered(reference))
        .collect();
    let mut chosen = std::iter::once(true).chain(chosen);
    languages
        .into_iter()
        .filter(|_| chosen.next().unwrap_or(false))
        .collect()
}

fn write(path: &Path, text: &str) {
    if let Err(error) = fs::write(path, text) {
        println!("cargo:error={}: {error}", path.display());
        process::exit(1);
    }
}
