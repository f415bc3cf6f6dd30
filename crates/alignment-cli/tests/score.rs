//! The scoring of a file of cases: its order, and what it refuses.

#![allow(clippy::restriction)] // A test may panic.

use alignment_cli::score::lines;

fn fault(text: &str) -> String {
    lines(text).unwrap_err()
}

#[test]
fn one_line_a_case_in_the_order_of_the_file() {
    let lines = lines(
        r#"{"z": {"answers": {}}, "a \"quoted\"": {"answers": {"F1": [5, 5]}, "result": 1}}"#,
    )
    .unwrap();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with(r#"{"name":"z","result":{"#), "{}", lines[0]);
    assert!(lines[1].starts_with(r#"{"name":"a \"quoted\"","result":{"#), "{}", lines[1]);
    assert!(lines.iter().all(|line| !line.contains('\n')));
}

#[test]
fn null_and_absent_are_the_same() {
    let absent = lines(r#"{"a": {"answers": {"F1": [1, 2], "F2": [1, 2], "F3": [1, 2]}}}"#);
    let null =
        lines(r#"{"a": {"answers": {"F4": null, "F1": [1, 2], "F2": [1, 2], "F3": [1, 2]}}}"#);
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
        assert!(fault.starts_with(r#"case "second": item "K3": "#), "{bad}: {fault}");
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
