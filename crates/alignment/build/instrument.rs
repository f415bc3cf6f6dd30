//! `content/instrument.toml`: the sixteen practices.

use crate::fault::Source;
use crate::rust::table;
use toml::de::DeTable;

/// The wheels in their fixed order: the word in TOML and the variant in Rust.
pub const WHEELS: [(&str, &str); 4] =
    [("focus", "Focus"), ("coaching", "Coaching"), ("insight", "Insight"), ("order", "Order")];

const POLES: [(&str, &str); 2] = [("relationship", "Relationship"), ("pressure", "Pressure")];
const ACTORS: [(&str, &str); 4] =
    [("seller", "Seller"), ("leader", "Leader"), ("both", "Both"), ("company", "Company")];
/// The order of the poles within each wheel (measurement.md 3.3: "Shown order R, P, P, R").
const SHOWN: [&str; 4] = ["Relationship", "Pressure", "Pressure", "Relationship"];

struct Practice<'t> {
    at: usize,
    code: &'t str,
    wheel: &'static str,
    pole: &'static str,
    actor: &'static str,
}

/// Checks the file and writes its tables as Rust source. The source is sound only if there are no faults.
pub fn to_rust(source: &mut Source) -> String {
    let file = source.parse();
    source.only_keys(&file, &["first-topics", "item"]);

    let mut practices: Vec<Practice> = Vec::new();
    for table in source.tables(&file, "item") {
        source.only_keys(table.1, &["id", "wheel", "pole", "actor"]);
        // All four are read before any is given up, so that all their faults are shown at once.
        let code = source.text(table, "id");
        let mut word = |key, words: &[(&'static str, &'static str)]| {
            let text = source.text(table, key)?;
            source.word(text, key, words)
        };
        let (wheel, pole, actor) =
            (word("wheel", &WHEELS), word("pole", &POLES), word("actor", &ACTORS));
        if let Some((at, code)) = code {
            check_code(source, at, code, &practices);
            if let (Some(wheel), Some(pole), Some(actor)) = (wheel, pole, actor) {
                practices.push(Practice { at: table.0, code, wheel, pole, actor });
            }
        }
    }
    if source.faults.is_empty() {
        check_order(source, &practices);
    }

    let first_topics = first_topics(source, &file, &practices);

    let items = practices.iter().map(|practice| {
        let Practice {
            code,
            wheel,
            pole,
            actor,
            ..
        } = practice;
        format!(
            "ItemFacts {{ code: {code:?}, wheel: Wheel::{wheel}, pole: Pole::{pole}, actor: Actor::{actor} }}"
        )
    });
    // The order of the codes outlives any change of the shown order.
    let mut by_code: Vec<usize> = (0..practices.len()).collect();
    by_code.sort_by_key(|index| practices.get(*index).map(|practice| practice.code));
    let places = |places: Vec<usize>| places.into_iter().map(|place| format!("ItemId({place})"));
    table("static ITEMS", "ItemFacts", items)
        + &table("const BY_CODE", "ItemId", places(by_code))
        // The two practices that can hardly both come first.
        + &table("const FIRST_TOPICS", "ItemId", places(first_topics))
}

fn check_code(source: &mut Source, at: usize, code: &str, before: &[Practice]) {
    let shape = matches!(code.as_bytes(), [letter, digit] if letter.is_ascii_uppercase() && digit.is_ascii_digit());
    if !shape {
        source.fault(at, &format!("the id \"{code}\" must be one capital letter and one digit"));
    }
    if before.iter().any(|practice| practice.code == code) {
        source.fault(at, &format!("the id \"{code}\" is used twice"));
    }
}

/// Sixteen practices, four to each wheel, wheels in their order, poles in the shown order.
fn check_order(source: &mut Source, practices: &[Practice]) {
    let expected =
        WHEELS.iter().flat_map(|(word, wheel)| SHOWN.iter().map(move |pole| (word, wheel, pole)));
    for (practice, (word, wheel, pole)) in practices.iter().zip(expected) {
        if practice.wheel != *wheel || practice.pole != *pole {
            let what = format!(
                "\"{}\" stands where a {} practice of the wheel {word} belongs",
                practice.code,
                pole.to_lowercase()
            );
            source.fault(practice.at, &what);
        }
    }
    if practices.len() != 16 {
        let end = source.text.len();
        source.fault(
            end,
            &format!("there must be 16 practices, 4 to each wheel, not {}", practices.len()),
        );
    }
}

fn first_topics<'a>(
    source: &mut Source<'a>,
    file: &DeTable<'a>,
    practices: &[Practice],
) -> Vec<usize> {
    let Some(value) = file.get("first-topics") else {
        source.fault(0, "`first-topics` is missing");
        return Vec::new();
    };
    let mut found = Vec::new();
    for entry in value.get_ref().as_array().into_iter().flat_map(|array| array.iter()) {
        let Some((at, code)) = source.as_text(entry, "first-topics") else {
            continue;
        };
        match practices.iter().position(|practice| practice.code == code) {
            Some(index) => found.push(index),
            None => {
                source.fault(at, &format!("`first-topics` names \"{code}\", which is no practice"))
            }
        }
    }
    if found.len() != 2 {
        source.fault(value.span().start, "`first-topics` must name two practices");
    }
    found
}
