//! Camber's commands, called as `cargo xtask NAME`.
//!
//! Two are all that a stranger needs: `serve` and `test`. Each sets up what it needs first. This program only
//! arranges other programs (cargo, Trunk, wasm-bindgen, Node); what the site contains is decided elsewhere.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

mod agreement;
mod bench;
mod checks;
mod codes;
mod failure;
mod html;
mod lock;
mod names;
mod offline;
mod pack;
mod process;
mod project;
mod sbom;
mod score;
mod scorm;
mod setup;
mod shorten;
mod single;
mod site;
mod size;
mod steps;
mod twice;
mod verify;
mod widget;

use std::process::ExitCode;

use failure::Failure;
use project::Project;

const HELP: &str = "\
Camber's commands: cargo xtask NAME

  serve      set up, build and serve the app on http://127.0.0.1:8080, rebuilt on every change
             --release  the size-optimised build that `dist` makes (slow to rebuild)
             --dev      the quick build (default)
             --port N   another port than 8080
  test       everything that CI runs: set-up, formatting, lints, native tests, wasm tests,
             release build, size budgets, browser tests
             --sources  only what needs no release build
  check      the same as `test`
  dist       the release folder dist/, checked for build paths and inline code
             --single   that, and dist-single/camber.html: everything in one file, to be opened from a disk
             --scorm    that, and dist-scorm/: packages for learning platforms, SCORM 1.2 and 2004
             --scorm --report-score  packages that ask the learner whether the score may be reported
             --twice    builds the present commit here and in a clone, and compares every byte
  size       the size of dist/ against its budgets (builds dist/ first if there is none)
  score F    scores the cases of the JSON file F: one line of JSON a case
  agreement F  indices of agreement of the cases of the JSON file F, likewise; --help lists them
  codes F    the wheel codes in the file F, of any size, as a CSV table
  bench      how fast the core scores and compares, and how fast the site starts
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
        "dist" => site::dist,
        "size" => size::size,
        "score" => score::score,
        "agreement" => agreement::agreement,
        "codes" => codes::codes,
        "bench" => bench::bench,
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
