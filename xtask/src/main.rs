//! Camber's commands, called as `cargo xtask NAME`.
//!
//! A newcomer needs only two: `serve` and `test`. Each first installs what it needs. This program only runs other
//! programs (cargo, Trunk, wasm-bindgen, Node); it does not decide what the site contains.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod bench;
mod build;
mod checks;
mod dist;
mod failure;
mod fuzz;
mod process;
mod project;
mod setup;
mod site;
mod steps;
mod twice;

use std::process::ExitCode;

use failure::Failure;
use project::Project;

const HELP: &str = "\
Camber's commands: cargo xtask NAME

  serve      set up, build and serve the app on http://127.0.0.1:8080, rebuilt on every change
             --release  the size-optimised build that `dist` makes (slow to rebuild)
             --port N   another port than 8080
  test       everything that CI runs: set-up, formatting, lints, native tests, wasm tests,
             release build, size budgets, browser tests
             --sources  only what needs no release build
  check      the same as `test`
  dist       the release folder dist/, checked for build paths and inline code
             --single   that, and dist-single/camber.html: everything in one file, to be opened from a disk
             --scorm    that, and dist-scorm/: packages for learning platforms, SCORM 1.2 and 2004
             --scorm --report-score  packages that ask the learner whether the score may be reported
             --twice    makes the release of the present commit here and in a clone, and compares every byte
  release    everything that is given away, in release/: the site as a zip, the single file, the
             packages for learning platforms, parts list, licenses, changes, checksums
  size       the size of dist/ against its budgets (builds dist/ first if there is none)
  score F, agreement F, codes F
             the core from a command line (crates/alignment-cli): scores and indices of agreement of
             the cases of a JSON file, or the wheel codes of any file as a table
  bench      how fast the core scores and compares, and how fast the site starts
  fuzz       looks for inputs that break the core, for ten minutes; needs a C++ compiler
             --seconds N   for as long as that
             TARGET FILE   tries the input in this file again
  setup      only the set-up: tools go to .tools/, or to the folder that CAMBER_TOOLS names";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nFAILED {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let command: fn(&Project, &[String]) -> Result<(), Failure> = match name.as_str() {
        "serve" => site::serve,
        "test" | "check" => checks::test,
        "dist" => dist::dist,
        "release" => dist::release,
        "size" => dist::size,
        "score" | "agreement" | "codes" => {
            return alignment(&Project::locate()?, &name, &rest);
        }
        "bench" => bench::bench,
        "fuzz" => fuzz::fuzz,
        "stage" => site::stage,
        "setup" => setup::setup,
        "" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            return Ok(());
        }
        other => {
            return Err(Failure::new(
                format!("there is no command '{other}'"),
                "`cargo xtask help` lists them all.",
            ));
        }
    };
    command(&Project::locate()?, &rest)
}

/// The core's own program, in the folder of whoever calls, since that is where their file is.
fn alignment(project: &Project, name: &str, arguments: &[String]) -> Result<(), Failure> {
    let mut program = project.call("cargo run --quiet --package alignment-cli --");
    let here = std::env::current_dir().unwrap_or_else(|_| project.root().to_owned());
    program.arg(name).args(arguments).current_dir(here);
    process::become_this(program, process::COMPILER)
}
