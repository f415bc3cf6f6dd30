//! `cargo xtask score FILE.json`: the core's scoring from a command line, so that anyone can check it from outside.
//!
//! The file is an object of cases, `{"name": {"answers": {"F1": [5, 5], "F4": null}}}`: outside and inside from 0
//! to 6, null where a practice does not apply. A practice that is not named does not apply either. Other keys of a
//! case, such as the `result` of the worked examples, are ignored.

use std::fs;

use alignment::{Answer, Answers, CompleteAnswers, Frequency, ItemId};
use serde_json::{Map, Value};

use crate::{failure::Failure, project::Project};

/// Prints `{"name":…,"result":{…}}` for every case, one a line, in the order of the file.
pub fn score(_: &Project, arguments: &[String]) -> Result<(), Failure> {
    let [file] = arguments else {
        return Err(Failure::new(
            "score wants one file",
            "Call `cargo xtask score FILE.json`.",
        ));
    };
    let text = fs::read_to_string(file)
        .map_err(|error| Failure::new(format!("{file}: {error}"), "Check the name of the file."))?;
    // All or nothing: half of the lines would pass for all of them.
    for line in
        score_cases(&text).map_err(|fault| Failure::new(format!("{file}: {fault}"), FORMAT))?
    {
        println!("{line}");
    }
    Ok(())
}

const FORMAT: &str = "A case is {\"answers\": {\"F1\": [outside, inside], …}}, both from 0 to 6; null means not applicable.";

fn score_cases(text: &str) -> Result<Vec<String>, String> {
    let cases: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let cases = cases
        .as_object()
        .ok_or("the file is not an object of cases")?;
    cases
        .iter()
        .map(|(name, case)| {
            let answers = read_case(case).map_err(|fault| format!("case {name:?}: {fault}"))?;
            let result = alignment::report::result_json(&alignment::score(&answers));
            Ok(format!(
                "{{\"name\":{},\"result\":{result}}}",
                Value::from(name.as_str())
            ))
        })
        .collect()
}

fn read_case(case: &Value) -> Result<CompleteAnswers, String> {
    let given = case
        .get("answers")
        .and_then(Value::as_object)
        .ok_or("there is no object \"answers\"")?;
    if let Some(code) = given.keys().find(|code| ItemId::from_code(code).is_none()) {
        return Err(format!("item {code:?}: there is no such practice"));
    }
    let mut answers = Answers::default();
    for item in ItemId::ALL {
        let answer =
            read_answer(given, item).map_err(|fault| format!("item {:?}: {fault}", item.code()))?;
        answers.set(item, answer);
    }
    answers
        .complete()
        .map_err(|open| format!("{} items are not settled", open.len()))
}

fn read_answer(given: &Map<String, Value>, item: ItemId) -> Result<Answer, String> {
    let value = match given.get(item.code()) {
        None | Some(Value::Null) => return Ok(Answer::NotApplicable),
        Some(value) => value,
    };
    let wrong = || format!("{value} is not null and not [outside, inside], both from 0 to 6");
    let Some([outside, inside]) = value.as_array().map(Vec::as_slice) else {
        return Err(wrong());
    };
    let frequency = |step: &Value| {
        step.as_u64()
            .and_then(|step| Frequency::new(u8::try_from(step).ok()?))
    };
    match (frequency(outside), frequency(inside)) {
        (Some(outside), Some(inside)) => Ok(Answer::Open {
            outside: Some(outside),
            inside: Some(inside),
        }),
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::score_cases;

    fn fault(text: &str) -> String {
        score_cases(text).unwrap_err()
    }

    #[test]
    fn one_line_a_case_in_the_order_of_the_file() {
        let lines = score_cases(
            r#"{"z": {"answers": {}}, "a \"quoted\"": {"answers": {"F1": [5, 5]}, "result": 1}}"#,
        )
        .unwrap();
        assert_eq!(lines.len(), 2);
        assert!(
            lines[0].starts_with(r#"{"name":"z","result":{"#),
            "{}",
            lines[0]
        );
        assert!(
            lines[1].starts_with(r#"{"name":"a \"quoted\"","result":{"#),
            "{}",
            lines[1]
        );
        assert!(lines.iter().all(|line| !line.contains('\n')));
    }

    #[test]
    fn null_and_absent_are_the_same() {
        let absent =
            score_cases(r#"{"a": {"answers": {"F1": [1, 2], "F2": [1, 2], "F3": [1, 2]}}}"#);
        let null = score_cases(
            r#"{"a": {"answers": {"F4": null, "F1": [1, 2], "F2": [1, 2], "F3": [1, 2]}}}"#,
        );
        assert_eq!(absent.unwrap(), null.unwrap());
    }

    #[test]
    fn a_fault_names_the_case_and_the_item() {
        for bad in [
            "[5]",
            "[5, 5, 5]",
            "[7, 0]",
            "[0, -1]",
            "[0, 1.5]",
            "[0, null]",
            "\"5,5\"",
            "5",
            "{}",
            "[0, 300]",
            "true",
        ] {
            let fault = fault(&format!(
                r#"{{"first": {{"answers": {{}}}}, "second": {{"answers": {{"K3": {bad}}}}}}}"#
            ));
            assert!(
                fault.starts_with(r#"case "second": item "K3": "#),
                "{bad}: {fault}"
            );
        }
        let fault = fault(r#"{"a": {"answers": {"X9": [1, 1]}}}"#);
        assert!(fault.starts_with(r#"case "a": item "X9": "#), "{fault}");
    }

    #[test]
    fn what_is_no_file_of_cases_is_refused() {
        assert!(fault("[]").contains("object"));
        assert!(fault("{\"a\": 1}").starts_with("case \"a\": "));
        assert!(fault("{\"a\": {\"answers\": []}}").starts_with("case \"a\": "));
        assert!(fault("{").contains("line 1"));
    }
}
