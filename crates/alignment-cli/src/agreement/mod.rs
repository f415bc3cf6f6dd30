//! The core's indices of agreement for the cases of a JSON file, so that anyone can check them against R.
//!
//! The file is an array of cases, or an object with that array as `cases`; a case is
//! `{"id": "…", "fn": "rwg", "input": {…}}`. For each case one line of JSON is printed, in the order of the file, with
//! its `id`, its `value` (null where the index is undefined) and what else there is to say. Other keys of a case, such as
//! `expect`, are ignored. `help.txt` lists the functions and what they read; docs/agreement.md shows them with examples.

mod functions;
mod input;

use serde_json::{Map, Value};

pub use functions::FUNCTIONS;
use input::Input;

/// What a case looks like, for those whose file is refused.
pub const FORMAT: &str = "A case is {\"id\": …, \"fn\": …, \"input\": {…}}; `cargo xtask agreement --help` lists the functions.";

/// The text of `--help`: what a file holds, and every function with its input.
pub const HELP: &str = include_str!("help.txt");

/// One line of JSON for each case, in the order of the file.
///
/// # Errors
///
/// The place and the reason, if a case cannot be read.
pub fn lines(text: &str) -> Result<Vec<String>, String> {
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
            line.extend(indices.as_object().cloned().unwrap_or_default());
            Ok(Value::Object(line).to_string())
        })
        .collect()
}

fn indices(case: &Value) -> functions::Indices {
    let name = case
        .get("fn")
        .and_then(Value::as_str)
        .ok_or("there is no \"fn\" with the name of an index")?;
    let mut functions = FUNCTIONS.iter();
    let (_, run) = functions.find(|(own, _)| *own == name).ok_or_else(|| {
        let names = FUNCTIONS.map(|(name, _)| name).join(", ");
        format!("there is no index {name:?}; there are {names}")
    })?;
    let input =
        case.get("input").and_then(Value::as_object).ok_or("there is no object \"input\"")?;
    run(&Input(input))
}
