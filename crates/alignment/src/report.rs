//! A profile as JSON text, in the shape of the golden examples.
//!
//! Used to check the scoring from outside (`cargo xtask score`) and in the person's own export. Reading a number back
//! gives the same bits.

use crate::number::Real;
use crate::score::{Overall, Profile, Range, WheelProfile};
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
    write_keys(&mut out, profile.notes.iter().map(|note| note.key()));
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
    let _ = write!(
        out,
        "{{\"score\":{},\"band\":\"{}\"",
        Real(result.score),
        result.band.key()
    );
    let _ = write!(
        out,
        ",\"distance_steps\":{},\"pull_steps\":{}",
        Real(result.distance()),
        Real(result.pull())
    );
    let _ = write!(out, ",\"toe_degrees\":{}", Real(result.toe_degrees()));
    let _ = write!(
        out,
        ",\"outside_balance\":{}",
        Real(result.outside_balance())
    );
    let _ = write!(out, ",\"inside_balance\":{}", Real(result.inside_balance()));
    let _ = write!(
        out,
        ",\"relationship_gap\":{}",
        Real(result.relationship.gap)
    );
    let _ = write!(out, ",\"pressure_gap\":{}", Real(result.pressure.gap));
    let _ = write!(
        out,
        ",\"relationship_state\":\"{}\"",
        result.relationship.state.key()
    );
    let _ = write!(
        out,
        ",\"pressure_state\":\"{}\"",
        result.pressure.state.key()
    );
    let _ = write!(out, ",\"answered\":{answered}");
    let _ = write!(
        out,
        ",\"quarter_steps\":[{},{},{}]",
        steps.outside_balance, steps.inside_balance, steps.distance
    );
    let _ = write!(out, ",\"se\":{}", Real(result.standard_error));
    write_range(out, result.range);
    out.push('}');
}

fn write_overall(out: &mut String, overall: &Overall) {
    let _ = write!(
        out,
        "{{\"score\":{},\"band\":\"{}\"",
        Real(overall.score),
        overall.band.key()
    );
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
    let _ = write!(
        out,
        ",\"range95\":[{},{}]",
        Real(range.low),
        Real(range.high)
    );
}

fn write_keys(out: &mut String, keys: impl Iterator<Item = &'static str>) {
    out.push('[');
    for (place, key) in keys.enumerate() {
        let comma = if place > 0 { "," } else { "" };
        let _ = write!(out, "{comma}\"{key}\"");
    }
    out.push(']');
}
