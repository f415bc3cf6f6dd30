//! Writes the plural rules of the languages in `locales/` as Rust, and those of all languages for the tests.

mod rules;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

const RULES: &str = "plurals.txt";
const LOCALES: &str = "../../locales";

fn main() {
    for path in ["build", RULES, LOCALES] {
        println!("cargo:rerun-if-changed={path}");
    }
    if let Err(fault) = write() {
        println!("cargo:error={fault}");
        process::exit(1);
    }
}

fn write() -> Result<(), String> {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let text = fs::read_to_string(RULES).map_err(|error| format!("{RULES}: {error}"))?;
    let sets = rules::parse(&text).map_err(|fault| format!("crates/intl_pluralrules/{fault}"))?;
    let spoken = folders(Path::new(LOCALES))?;
    let all = rules::languages(&sets);
    for (file, languages) in [("spoken.rs", &spoken), ("all.rs", &all)] {
        fs::write(out.join(file), rules::to_rust(&sets, languages))
            .map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

fn folders(locales: &Path) -> Result<Vec<String>, String> {
    let entries =
        fs::read_dir(locales).map_err(|error| format!("{}: {error}", locales.display()))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    Ok(names)
}
