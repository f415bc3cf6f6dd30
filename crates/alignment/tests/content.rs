//! The build's own checks of `content/`: the files as they are have no fault, and every fault is told with
//! its line, all of them at once.
#![allow(missing_docs, clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../build/course.rs"]
mod course;
#[path = "../build/fault.rs"]
mod fault;
#[path = "../build/instrument.rs"]
mod instrument;
#[path = "../build/rust.rs"]
mod rust;

use fault::Source;

const INSTRUMENT: &str = include_str!("../../../content/instrument.toml");
const COURSE: &str = "\
[ways]
course = [
    \"role\", \"scene a\", \"rate focus\", \"scene f\", \"rate coaching\", \"scene c\",
    \"rate insight\", \"scene i\", \"rate order\", \"scene o\", \"result\",
]
check = [\"role\", \"rate focus\", \"rate coaching\", \"rate insight\", \"rate order\", \"result\"]
lesson = [\"scene a\", \"scene f\", \"scene c\", \"scene i\", \"scene o\"]
[[scene]]
id = \"a\"
minutes = 1
blocks = [{ kind = \"text\", id = \"x\" }]
[[scene]]
id = \"f\"
wheel = \"focus\"
minutes = 1
[[scene]]
id = \"c\"
wheel = \"coaching\"
minutes = 1
[[scene]]
id = \"i\"
wheel = \"insight\"
minutes = 1
[[scene]]
id = \"o\"
wheel = \"order\"
minutes = 1
[rating]
minutes = 1
";

#[test]
fn the_files_as_they_are_have_no_fault() {
    check_instrument(&[], &[]);
    check_course(&[], &[]);
    let mut source =
        Source::new("content/course.toml", include_str!("../../../content/course.toml"));
    course::to_rust(&mut source);
    assert_eq!(source.faults, [""; 0]);
}

#[test]
fn faults_of_the_instrument_are_told_with_their_lines() {
    check_instrument(
        &[
            (
                "wheel = \"focus\"\npole = \"relationship\"\nactor = \"company\"",
                "whel = \"focus\"\npole = \"care\"",
            ),
            ("id = \"F3\"", "id = \"F 3\""),
            ("id = \"C4\"", "id = \"C1\""),
            ("actor = \"seller\"", "actor = 4"),
        ],
        &[
            "unknown key `whel`; known are: id, wheel, pole, actor",
            "`wheel` is missing",
            "`pole` is \"care\", but must be one of: relationship, pressure",
            "`actor` is missing",
            "the id \"F 3\" must be one capital letter and one digit",
            "`actor` must be text in quotation marks",
            "the id \"C1\" is used twice",
        ],
    );
    check_instrument(
        &[(
            "id = \"F1\"\nwheel = \"focus\"\npole = \"relationship\"",
            "id = \"F1\"\nwheel = \"focus\"\npole = \"pressure\"",
        )],
        &["\"F1\" stands where a relationship practice of the wheel focus belongs"],
    );
    check_instrument(
        &[("[\"C1\", \"C3\"]", "[\"C1\", \"X1\"]")],
        &[
            "`first-topics` names \"X1\", which is no practice",
            "`first-topics` must name two practices",
        ],
    );
}

/// The words are the parser's, so only the lines are compared.
#[test]
fn every_fault_of_syntax_is_told_with_its_line() {
    let text = changed(INSTRUMENT, &[("id = \"F1\"", "id = F1"), ("id = \"F3\"", "id = \"F3")]);
    let line = |wanted| text.lines().position(|line| line == wanted).unwrap() + 1;
    let mut source = Source::new("content/instrument.toml", &text);
    instrument::to_rust(&mut source);
    for line in [line("id = F1"), line("id = \"F3")] {
        let place = format!("content/instrument.toml:{line}: ");
        assert!(
            source.faults.iter().any(|fault| fault.starts_with(&place)),
            "{:#?}",
            source.faults
        );
    }
}

#[test]
fn faults_of_the_ways_are_told_with_their_lines() {
    check_course(
        &[
            ("\"rate focus\", \"scene f\",", "\"scene f\", \"rate focus\", \"rate fcus\","),
            ("check = [\"role\", ", "check = ["),
            ("lesson = [\"scene a\", ", "lesson = [\"scene a\", \"scene a\", \"result\", "),
        ],
        &[
            "3: \"rate focus\" on the way `course`: a wheel must be rated before its scene, because teaching shifts the ratings",
            "3: \"rate fcus\" is no step; write role, rate WHEEL, scene ID, scene widest or result",
            "6: \"rate focus\" on the way `check`: the role must be chosen before anything is rated",
            "6: \"rate coaching\" on the way `check`: the role must be chosen before anything is rated",
            "6: \"rate insight\" on the way `check`: the role must be chosen before anything is rated",
            "6: \"rate order\" on the way `check`: the role must be chosen before anything is rated",
            "6: \"role\" is missing on the way `check`",
            "7: \"scene a\" stands twice on the way `lesson`",
            "7: \"result\" on the way `lesson`: the result comes after all ratings",
            "7: the way `lesson` holds a step that is not its affair",
        ],
    );
    check_course(
        &[(
            "id = \"c\"\nwheel = \"coaching\"\nminutes = 1",
            "id = \"C\"\nwheel = \"focus\"\nminutes = 0",
        )],
        &[
            "19: `minutes` must be a whole number from 1 to 60",
            "17: the id \"C\" may hold small letters and hyphens only",
            "17: another scene has this wheel already",
            "1: no scene has `wheel = \"coaching\"`",
            "3: \"scene c\" is no step; write role, rate WHEEL, scene ID, scene widest or result",
            "7: \"scene c\" is no step; write role, rate WHEEL, scene ID, scene widest or result",
            "7: \"scene C\" is missing on the way `lesson`",
        ],
    );
    check_course(&[("[ways]", "[way]")], &["1: there is no [ways]"]);
    check_course(&[("[rating]", "[rated]")], &["1: there is no [rating]"]);
    check_course(
        &[("[rating]\nminutes = 1", "[rating]\nminute = 1")],
        &["28: `minutes` is missing"],
    );
}

fn check_instrument(changes: &[(&str, &str)], expected: &[&str]) {
    let text = changed(INSTRUMENT, changes);
    let mut source = Source::new("content/instrument.toml", &text);
    instrument::to_rust(&mut source);
    let what: Vec<&str> =
        source.faults.iter().map(|fault| fault.splitn(3, ':').nth(2).unwrap().trim()).collect();
    assert_eq!(what, expected);
    for fault in &source.faults {
        let line: usize = fault.split(':').nth(1).unwrap().parse().unwrap();
        assert!(fault.starts_with("content/instrument.toml:") && line > 1, "{fault}");
    }
}

fn check_course(changes: &[(&str, &str)], expected: &[&str]) {
    let text = changed(COURSE, changes);
    let mut source = Source::new("content/course.toml", &text);
    course::to_rust(&mut source);
    let expected: Vec<String> =
        expected.iter().map(|fault| format!("content/course.toml:{fault}")).collect();
    assert_eq!(source.faults, expected);
}

fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}
