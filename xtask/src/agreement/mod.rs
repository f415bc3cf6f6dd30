//! `cargo xtask agreement FILE.json`: the core's indices of agreement from a command line, so that anyone can check them
//! against R.
//!
//! The file is an array of cases, or an object with that array as `cases`; a case is
//! `{"id": "…", "fn": "rwg", "input": {…}}`. For each case one line of JSON is printed, in the order of the file, with
//! its `id`, its `value` (null where the index is undefined) and what else there is to say. Other keys of a case, such as
//! `expect`, are ignored. The functions and what they read are in `functions::FUNCTIONS`, which is also the text of
//! `--help`; docs/agreement.md shows them with examples.

mod functions;
mod input;

use std::fs;

use serde_json::{Map, Value};

use crate::{failure::Failure, project::Project};
use functions::FUNCTIONS;
use input::Input;

/// Prints one line of JSON for every case.
pub fn agreement(_: &Project, arguments: &[String]) -> Result<(), Failure> {
    let file = match arguments {
        [help] if ["--help", "-h", "help"].contains(&help.as_str()) => {
            println!("{}", help_text());
            return Ok(());
        }
        [file] => file,
        _ => {
            return Err(Failure::new(
                "agreement wants one file",
                "Call `cargo xtask agreement FILE.json`; `cargo xtask agreement --help` says what may stand in it.",
            ));
        }
    };
    let text = fs::read_to_string(file)
        .map_err(|error| Failure::new(format!("{file}: {error}"), "Check the name of the file."))?;
    // All or nothing: half of the lines would pass for all of them.
    for line in lines(&text).map_err(|fault| Failure::new(format!("{file}: {fault}"), FORMAT))? {
        println!("{line}");
    }
    Ok(())
}

const FORMAT: &str = "A case is {\"id\": …, \"fn\": …, \"input\": {…}}; `cargo xtask agreement --help` lists the functions.";

fn help_text() -> String {
    let mut text = "\
cargo xtask agreement FILE.json: indices of agreement, one line of JSON a case

The file is an array of cases or {\"cases\": [...]}; a case is {\"id\": \"...\", \"fn\": \"...\", \"input\": {...}}.
A missing value is null, in the file and in what is printed.

A table is an array of rows of equal length; its key says what the rows are, such as ratings_rows_are_raters,
ratings_rows_are_targets or scores_rows_are_people, and the index turns it as it needs it.
\"missing\" may be \"listwise\", which is what happens anyway: a row with a null is left out.

fn                         input"
        .to_owned();
    for function in FUNCTIONS {
        let mut name = function.name;
        for line in function.takes.lines() {
            text.push_str(&format!("\n{name:<26} {line}"));
            name = "";
        }
    }
    text
}

fn lines(text: &str) -> Result<Vec<String>, String> {
    let file: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let cases = match &file {
        Value::Array(cases) => cases,
        Value::Object(file) => file
            .get("cases")
            .and_then(Value::as_array)
            .ok_or("the file is an object without an array \"cases\"")?,
        _ => return Err("the file is neither an array of cases nor an object with one".to_owned()),
    };
    cases
        .iter()
        .enumerate()
        .map(|(index, case)| {
            let id = case
                .get("id")
                .filter(|id| id.is_string() || id.is_number())
                .ok_or_else(|| format!("case number {}: there is no \"id\"", index + 1))?;
            let indices = indices(case).map_err(|fault| format!("case {id}: {fault}"))?;
            let mut line = Map::new();
            line.insert("id".to_owned(), id.clone());
            line.extend(indices);
            Ok(Value::Object(line).to_string())
        })
        .collect()
}

fn indices(case: &Value) -> Result<Map<String, Value>, String> {
    let name = case
        .get("fn")
        .and_then(Value::as_str)
        .ok_or("there is no \"fn\" with the name of an index")?;
    let function = FUNCTIONS
        .iter()
        .find(|function| function.name == name || function.also.contains(&name))
        .ok_or_else(|| {
            let names: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
            format!("there is no index {name:?}; there are {}", names.join(", "))
        })?;
    let input = case
        .get("input")
        .and_then(Value::as_object)
        .ok_or("there is no object \"input\"")?;
    (function.run)(&Input(input))
}

#[cfg(test)]
mod tests;
