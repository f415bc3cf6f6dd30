//! A profile as JSON text, in the shape of the golden examples.
//!
//! Used to check the scoring from outside (`cargo xtask score`) and in the person's own export. Reading a number back
//! gives the same bits.

use crate::number::Real;
use crate::score::{Band, Overall, Profile, Range, WheelProfile};
use alloc::string::String;
use core::fmt::Write as _;

/// The profile as one JSON object on one line: `dimensions`, `missing`, `overall` and `flags`.
///
/// A wheel without numbers is `{"score":null,"answered":n}`; without three wheels, `overall` is `null`.
pub fn result_json(profile: &Profile) -> String {
    let mut out = String::from("{\"dimensions\":{");
    for (place, wheel) in profile.wheels.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        // Writing to a `String` never fails, here and below.
        let _ = write!(out, "\"{}\":", wheel.wheel.key());
        write_wheel(&mut out, wheel);
    }
    let _ = write!(out, "}},\"missing\":{},\"overall\":", profile.missing);
    match &profile.overall {
        Some(overall) => write_overall(&mut out, overall),
        None => out.push_str("null"),
    }
    out.push_str(",\"flags\":");
    write_keys(&mut out, profile.notes.iter().flatten().map(|note| note.key()));
    out.push('}');
    out
}

fn write_wheel(out: &mut String, wheel: &WheelProfile) {
    let answered = wheel.answered;
    let Some(result) = &wheel.result else {
        let _ = write!(out, "{{\"score\":null,\"answered\":{answered}}}");
        return;
    };
    let steps = result.quarter_steps;
    let (relationship, pressure) = (&result.relationship, &result.pressure);
    write_score(out, result.score, result.band);
    for (name, value) in [
        ("distance_steps", result.distance()),
        ("pull_steps", result.pull()),
        ("toe_degrees", result.toe_degrees()),
        ("outside_balance", result.outside_balance()),
        ("inside_balance", result.inside_balance()),
        ("relationship_gap", relationship.gap),
        ("pressure_gap", pressure.gap),
    ] {
        let _ = write!(out, ",\"{name}\":{}", Real(value));
    }
    let states = [("relationship", relationship.state), ("pressure", pressure.state)];
    for (pole, state) in states {
        let _ = write!(out, ",\"{pole}_state\":\"{}\"", state.key());
    }
    let _ = write!(
        out,
        ",\"answered\":{answered},\"quarter_steps\":[{},{},{}],\"se\":{}",
        steps.outside_balance,
        steps.inside_balance,
        steps.distance,
        Real(result.standard_error)
    );
    write_range(out, result.range);
    out.push('}');
}

fn write_score(out: &mut String, score: f64, band: Band) {
    let _ = write!(out, "{{\"score\":{},\"band\":\"{}\"", Real(score), band.key());
}

fn write_overall(out: &mut String, overall: &Overall) {
    write_score(out, overall.score, overall.band);
    let _ = write!(
        out,
        ",\"se\":{},\"df\":{}",
        Real(overall.standard_error),
        overall.degrees_of_freedom
    );
    write_range(out, overall.range);
    out.push_str(",\"bands_in_range\":");
    write_keys(out, overall.bands_in_range.iter().map(|band| band.key()));
    let _ = write!(out, ",\"partial\":{}}}", overall.partial);
}

fn write_range(out: &mut String, range: Range) {
    let _ = write!(out, ",\"range95\":[{},{}]", Real(range.low), Real(range.high));
}

fn write_keys(out: &mut String, keys: impl Iterator<Item = &'static str>) {
    out.push('[');
    for (place, key) in keys.enumerate() {
        let comma = if place > 0 { "," } else { "" };
        let _ = write!(out, "{comma}\"{key}\"");
    }
    out.push(']');
}
