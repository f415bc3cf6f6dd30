//! Scores cases from a JSON file.
//!
//! The file is an object of cases, `{"name": {"answers": {"F1": [5, 5], "F4": null}}}`: outside and inside from 0
//! to 6, null where a practice does not apply. A practice that is not named does not apply either. Other keys of a
//! case, such as the `result` of the worked examples, are ignored.

use alignment::{Answer, Answers, CompleteAnswers, Frequency, ItemId};
use serde_json::{Map, Value};

/// What a case looks like, for those whose file is refused.
pub const FORMAT: &str = "A case is {\"answers\": {\"F1\": [outside, inside], …}}, both from 0 to 6; null means not applicable.";

/// One line of JSON for each case, `{"name":…,"result":{…}}`, in the order of the file.
///
/// # Errors
///
/// The place and the reason, if a case cannot be read.
pub fn lines(text: &str) -> Result<Vec<String>, String> {
    let cases: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let cases = cases.as_object().ok_or("the file is not an object of cases")?;
    cases
        .iter()
        .map(|(name, case)| {
            let answers = read_case(case).map_err(|fault| format!("case {name:?}: {fault}"))?;
            let result = alignment::report::result_json(&alignment::score(&answers));
            Ok(format!("{{\"name\":{},\"result\":{result}}}", Value::from(name.as_str())))
        })
        .collect()
}

fn read_case(case: &Value) -> Result<CompleteAnswers, String> {
    let given =
        case.get("answers").and_then(Value::as_object).ok_or("there is no object \"answers\"")?;
    if let Some(code) = given.keys().find(|code| ItemId::from_code(code).is_none()) {
        return Err(format!("item {code:?}: there is no such practice"));
    }
    let mut answers = Answers::default();
    for item in ItemId::ALL {
        let answer =
            read_answer(given, item).map_err(|fault| format!("item {:?}: {fault}", item.code()))?;
        answers.set(item, answer);
    }
    answers.complete().map_err(|open| format!("{} items are not settled", open.len()))
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
    let frequency =
        |step: &Value| step.as_u64().and_then(|step| Frequency::new(u8::try_from(step).ok()?));
    match (frequency(outside), frequency(inside)) {
        (Some(outside), Some(inside)) => {
            Ok(Answer::Open { outside: Some(outside), inside: Some(inside) })
        }
        _ => Err(wrong()),
    }
}
