//! The golden examples and the bits of many scores, natively and in WebAssembly.
//!
//! Natively: `cargo test -p alignment --test golden`. In WebAssembly: the same with
//! `--target wasm32-unknown-unknown` and wasm-bindgen-test-runner as the runner.
#![allow(missing_docs, clippy::restriction)] // A test may panic.

use alignment::{
    Answer, Answers, CompleteAnswers, Frequency, ItemId, Profile, Wheel, change, report, score,
};
use serde_json::Value;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const GOLDEN: &str = include_str!("golden/score-examples.json");

/// FNV-1a of every bit of every number of [`random_answers`]' profiles. One constant for all targets: a
/// browser and a server must agree to the last bit.
const CHECKSUM: u64 = 0x49b8_2955_f237_6283;

#[test]
fn golden_examples_are_met() {
    let examples: Value = serde_json::from_str(GOLDEN).unwrap();
    let examples = examples.as_object().unwrap();
    assert!(examples.len() >= 5);
    for (name, example) in examples {
        let profile = score(&answers_of(&example["answers"]));
        let result: Value = serde_json::from_str(&report::result_json(&profile)).unwrap();
        assert_same(name, &result, &example["result"]);
    }
}

#[test]
fn results_below_three_practices_or_wheels_are_null() {
    let none: Answers =
        (Answers::default()).iter().fold(Answers::default(), |mut all, (item, _)| {
            all.set(item, Answer::NotApplicable);
            all
        });
    let profile = score(&none.complete().unwrap());
    assert_eq!(
        report::result_json(&profile),
        concat!(
            r#"{"dimensions":{"focus":{"score":null,"answered":0},"coaching":{"score":null,"answered":0},"#,
            r#""insight":{"score":null,"answered":0},"order":{"score":null,"answered":0}},"#,
            r#""missing":16,"overall":null,"flags":[]}"#
        )
    );
}

#[test]
fn every_bit_is_the_same_on_every_target() {
    let mut sum = Fnv(0xcbf2_9ce4_8422_2325);
    let mut before = None;
    for answers in random_answers(8192) {
        let profile = score(&answers);
        sum.profile(&profile);
        if let Some(overall) = profile.overall {
            if let Some(before) = before {
                let change = change(&before, &overall);
                sum.number(change.difference);
                sum.byte(u8::from(change.real));
            }
            before = Some(overall);
        }
    }
    assert_eq!(
        sum.0, CHECKSUM,
        "the scoring has changed, or a target computes differently: {:#x}",
        sum.0
    );
}

fn answers_of(json: &Value) -> CompleteAnswers {
    let mut answers = Answers::default();
    for (code, pair) in json.as_object().unwrap() {
        let step = |place: usize| Frequency::new(pair[place].as_u64().unwrap() as u8);
        let answer = match pair {
            Value::Null => Answer::NotApplicable,
            _ => Answer::Open { outside: step(0), inside: step(1) },
        };
        answers.set(ItemId::from_code(code).unwrap(), answer);
    }
    answers.complete().unwrap()
}

fn assert_same(place: &str, actual: &Value, expected: &Value) {
    match (actual, expected) {
        (Value::Object(a), Value::Object(e)) => {
            let names = |object: &serde_json::Map<String, Value>| {
                object.keys().cloned().collect::<Vec<_>>()
            };
            let (mut actual_names, mut expected_names) = (names(a), names(e));
            actual_names.sort();
            expected_names.sort();
            assert_eq!(actual_names, expected_names, "{place}");
            for (name, value) in e {
                assert_same(&format!("{place}.{name}"), &a[name], value);
            }
        }
        (Value::Array(a), Value::Array(e)) => {
            assert_eq!(a.len(), e.len(), "{place}");
            for (index, (a, e)) in a.iter().zip(e).enumerate() {
                assert_same(&format!("{place}[{index}]"), a, e);
            }
        }
        (Value::Number(a), Value::Number(e)) => {
            let difference = a.as_f64().unwrap() - e.as_f64().unwrap();
            assert!(difference.abs() <= 1e-9, "{place}: {a} instead of {e}");
        }
        _ => assert_eq!(actual, expected, "{place}"),
    }
}

/// Answer sets of every kind: with and without practices that do not apply, wild and nearly in line.
fn random_answers(count: usize) -> impl Iterator<Item = CompleteAnswers> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |limit: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) % limit
    };
    (0..count).map(move |index| {
        let mut answers = Answers::default();
        for item in ItemId::ALL {
            let outside = next(7);
            let inside =
                if index % 2 == 0 { next(7) } else { (outside + next(3)).saturating_sub(1).min(6) };
            let answer = if index % 3 != 0 && next(6) == 0 {
                Answer::NotApplicable
            } else {
                Answer::Open {
                    outside: Frequency::new(outside as u8),
                    inside: Frequency::new(inside as u8),
                }
            };
            answers.set(item, answer);
        }
        answers.complete().unwrap()
    })
}

struct Fnv(u64);

impl Fnv {
    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }

    fn number(&mut self, number: f64) {
        number.to_bits().to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
    }

    fn profile(&mut self, profile: &Profile) {
        for wheel in Wheel::ALL {
            let wheel = profile.wheel(wheel);
            self.byte(wheel.answered);
            let Some(result) = &wheel.result else {
                continue;
            };
            for number in [
                result.score,
                result.standard_error,
                result.range.low,
                result.range.high,
                result.distance(),
                result.pull(),
                result.toe_degrees(),
                result.wobble(),
                result.outside_balance(),
                result.inside_balance(),
                result.relationship.gap,
                result.pressure.gap,
            ] {
                self.number(number);
            }
            self.byte(result.band as u8);
            self.byte(result.relationship.state as u8);
            self.byte(result.pressure.state as u8);
        }
        if let Some(overall) = &profile.overall {
            for number in
                [overall.score, overall.standard_error, overall.range.low, overall.range.high]
            {
                self.number(number);
            }
            self.byte(overall.band as u8);
            self.byte(overall.degrees_of_freedom);
            self.byte(overall.bands_in_range.iter().next().unwrap() as u8);
            self.byte(overall.bands_in_range.worst() as u8);
            self.byte(u8::from(overall.partial));
        }
        self.byte(profile.missing);
        let notes = profile.notes.into_iter().flatten();
        notes.for_each(|note| self.byte(note as u8));
    }
}
