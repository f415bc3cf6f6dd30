//! The measuring instrument, word for word: what `locales/` says is `tests/instrument.toml`, the text that was
//! designed and tried. A sentence is reworded there first, and with it `Revision` in the core.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use alignment::{Band, Frequency, ItemId, Question, Revision, Role, Wheel};
use camber::i18n::{I18n, LANGUAGES};
use camber::msg;
use toml::{Table, Value};

#[test]
fn the_words_are_the_instrument_s() {
    let instrument = instrument();
    let revision = i64::from(Revision::CURRENT.number());
    assert_eq!(instrument["revision"], Value::Integer(revision));
    for spoken in &LANGUAGES {
        let (words, code) = (I18n::new(spoken), spoken.code);
        let same = |id: &str, said: &Value| {
            assert_eq!(words.text(msg::id(id)), text(said), "{code} {id}");
        };
        for wheel in Wheel::ALL.map(Wheel::key) {
            let own = &instrument["wheels"][wheel];
            same(&format!("wheel-{wheel}"), &own[code]);
            let about = &own[format!("about_{code}").as_str()];
            same(&format!("wheel-{wheel}-about"), about);
        }
        for own in list(&instrument["statements"]) {
            let id = format!("practice-{}", text(&own["id"]).to_lowercase());
            for role in Role::ALL.map(Role::key) {
                let said = words.text_with(msg::id(&id), &[("role", role.into())]);
                assert_eq!(said, text(&own[code][role]), "{code} {id}");
            }
        }
        let ui = &instrument["ui"];
        same("question-recall", &ui["recall"][code]);
        for question in Question::ALL.map(Question::key) {
            same(&format!("question-{question}"), &ui[question][code]);
        }
        same("not-applicable", &ui["na"][code]);
        for (frequency, step) in Frequency::ALL.into_iter().zip(list(&ui["scale"][code])) {
            let id = format!("frequency-{}", frequency.step());
            let (word, times) = text(step).split_once(" (").unwrap();
            let times = times.trim_end_matches(')');
            same(&id, &word.into());
            let attribute = |name| words.text(msg::id(&format!("{id}.{name}")));
            let (full, short) = (attribute("times"), attribute("short"));
            assert!(full.starts_with(times), "{code} {id}: {full}");
            assert!(times.starts_with(&short), "{code} {id}: {short}");
        }
        for (band, own) in Band::ALL.into_iter().zip(list(&instrument["bands"])) {
            assert_eq!(text(&own["id"]), band.key());
            same(&format!("band-{}", band.key()), &own[code]);
        }
    }
}

#[test]
fn its_structure_is_the_core_s() {
    let instrument = instrument();
    let statements = list(&instrument["statements"]);
    assert_eq!(statements.len(), ItemId::ALL.len());
    for (item, own) in ItemId::ALL.into_iter().zip(statements) {
        let pole = item.pole().key()[..1].to_uppercase();
        let actor = item.actor().key();
        let said = [item.code(), item.wheel().key(), pole.as_str(), actor];
        let keys = ["id", "dimension", "pole", "actor"];
        assert_eq!(said, keys.map(|key| text(&own[key])));
    }
}

fn instrument() -> Table {
    include_str!("instrument.toml").parse().unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
