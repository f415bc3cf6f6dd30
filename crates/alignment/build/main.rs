//! Turns the structure in `content/` into constant tables, so that the core parses nothing at run time.
//!
//! Every fault of all files is reported at once, each with its file and line.

mod course;
mod fault;
mod instrument;
mod interactions;
mod rust;

use fault::Source;
use std::path::PathBuf;
use std::{env, fs, process};

fn main() {
    println!("cargo:rerun-if-changed=build");
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let content = manifest.join("../../content");

    let mut faults = Vec::new();
    let mut text_of = |name: &str| {
        let path = content.join(name);
        println!("cargo:rerun-if-changed={}", path.display());
        fs::read_to_string(&path).unwrap_or_else(|error| {
            faults.push(format!("content/{name}:1: cannot be read: {error}"));
            String::new()
        })
    };
    let (instrument, course) = (text_of("instrument.toml"), text_of("course.toml"));
    let interactions = text_of("interactions.toml");

    let mut source = Source::new("content/instrument.toml", &instrument);
    let tables = instrument::to_rust(&mut source);
    faults.append(&mut source.faults);
    write(&out.join("instrument.rs"), &tables);

    let mut source = Source::new("content/course.toml", &course);
    let tables = course::to_rust(&mut source);
    faults.append(&mut source.faults);
    write(&out.join("course.rs"), &tables);

    let mut source = Source::new("content/interactions.toml", &interactions);
    for (name, constant) in interactions::to_rust(&mut source) {
        write(&out.join(format!("{name}.rs")), &constant);
    }
    faults.append(&mut source.faults);

    for fault in &faults {
        println!("cargo:error={fault}");
    }
    if !faults.is_empty() {
        process::exit(1);
    }
}

fn write(path: &std::path::Path, text: &str) {
    if let Err(error) = fs::write(path, text) {
        println!("cargo:error={}: {error}", path.display());
        process::exit(1);
    }
}
