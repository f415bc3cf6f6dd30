//! The files a reader takes along and brings back.
#![allow(clippy::restriction)] // A test may panic.

#[path = "support/answered.rs"]
mod answered;

use alignment::{
    Action, Answer, Commitment, Imported, ItemId, Revision, Role, Separator, Session, Stamp, apply,
};
use answered::{NOW, rated, with_answers};
use camber::export;
use camber::i18n::{I18n, LANGUAGES};
use camber::msg;
use camber::pages::picture;
use std::collections::BTreeSet;

#[test]
fn what_is_saved_can_be_read_in_again() {
    let session = session(Role::Leader);
    let action = export::import(Some(&export::json(&session))).unwrap();
    assert_eq!(
        action,
        Action::Restore(Imported {
            role: Role::Leader,
            revision: Revision::CURRENT,
            answers: *session.answers()
        })
    );
    let restored = apply(Session::default(), action, NOW);
    assert_eq!((restored.answers(), restored.role()), (session.answers(), Some(Role::Leader)));
}

#[test]
fn each_refusal_has_its_own_words_in_every_language() {
    let file = |version: u32, answers: &str| {
        format!(
            r#"{{"format":"camber-answers","version":{version},"role":"seller","answers":{answers}}}"#
        )
    };
    let mut seen = BTreeSet::new();
    let mut check = |text: Option<&str>, expected: &'static str| {
        assert_eq!(export::import(text), Err(msg::id(expected)), "{text:?}");
        seen.insert(expected);
        for language in &LANGUAGES {
            let words = I18n::new(language).text(msg::id(expected));
            assert!(!words.is_empty(), "{expected}");
        }
    };
    check(None, "import-too-large");
    check(Some(""), "import-not-json");
    check(Some("practice,wheel\r\n"), "import-not-json");
    check(Some("{\"format\":\"camber-answers\",\"version\":1"), "import-not-json");
    check(Some("{}"), "import-not-ours");
    check(Some("[1, 2]"), "import-not-ours");
    check(Some("{\"format\":\"another\"}"), "import-not-ours");
    check(Some(&file(3, "{}")), "import-newer");
    check(Some(&file(1, "{\"F1\":[0,7]}")), "import-bad-answer");
    check(Some(&file(1, "{\"X1\":[0,6]}")), "import-bad-answer");
    check(Some(&file(1, "{}")), "import-empty");
    let ui = include_str!("../locales/en/first-shared.ftl");
    let ids = ui.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let refusals: BTreeSet<&str> = ids
        .filter(|id| {
            id.starts_with("import-")
                && !["import-label", "import-about", "import-done", "import-older"].contains(id)
        })
        .collect();
    assert_eq!(seen, refusals, "every refusal in first-shared.ftl can happen");
}

#[test]
fn the_table_has_a_row_to_each_practice_in_the_reader_s_words() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        for role in Role::ALL {
            let table = export::csv(&words, &session(role), Separator::Comma);
            assert!(table.starts_with('\u{feff}') && table.ends_with("\r\n"));
            let rows: Vec<&str> = table.trim_end().split("\r\n").collect();
            assert_eq!(rows.len(), 1 + ItemId::ALL.len());
            assert!(!table.contains("No localization") && !table.contains(['{', '\u{2068}']));
            assert!(rows[0].contains(&words.text(msg::id("csv-outside"))), "{}", rows[0]);
            let first = words.text_with(msg::id("practice-f1"), &[("role", role.key().into())]);
            assert!(rows[1].contains(&first), "{}", rows[1]);
            assert!(rows[1].ends_with(",2,5,-3,2"), "{}", rows[1]);
            assert!(table.contains(&words.text(msg::id("not-applicable"))));
        }
    }
}

#[test]
fn the_reminder_holds_the_chosen_words_and_no_score() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let commitment = Commitment::all().next().unwrap();
        let session = apply(session(Role::Seller), Action::Commit { commitment, on: true }, NOW);
        let session =
            apply(session, Action::SetIntention { text: "Ask; listen, again".to_owned() }, NOW);
        // 22 September 2026, 13:33 UTC: 30 days on, it is 22 October.
        let file = export::reminder(&words, &session, Stamp(1_790_084_000_000), 0);
        let plain = file.replace("\r\n ", "");
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
        assert!(plain.contains("20261022"), "{plain}");
        assert!(plain.contains(&words.text(msg::id("remind-summary"))));
        assert!(plain.contains("Ask\\; listen\\, again"), "{plain}");
        assert!(!plain.contains("No localization") && !plain.contains(['{', '\u{2068}']));
        // The score and the answers stay at home.
        let score = alignment::score(&session.answers().complete().unwrap()).overall.unwrap().score;
        assert!(
            !plain.contains(&words.decimal(score, 0)) && !plain.contains(&words.decimal(score, 1))
        );
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
    }
}

#[test]
fn what_is_sent_holds_the_words_and_no_score() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        assert_eq!(export::letter(&words, &Session::default()), "");
        let commitment = session(Role::Seller).ideas().next().unwrap();
        let session = apply(session(Role::Seller), Action::Commit { commitment, on: true }, NOW);
        let text = "A <b>word</b> & \"more\"".to_owned();
        let session = apply(session, Action::SetIntention { text }, NOW);
        let letter = export::letter(&words, &session);
        assert!(letter.starts_with("A <b>word</b> & \"more\"\n\n"), "{letter}");
        assert_eq!(letter.matches("\n– ").count(), 1);
        let address = "https://example.org/camber/";
        assert!(export::invitation(&words, address).ends_with(&format!(" {address}")));
        assert!(!export::invitation(&words, "").ends_with(' '));

        // The picture has no number unless the reader wants the score on it.
        let shown = |has_score| {
            let picture = picture::picture(&words, &session, has_score);
            assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>"));
            assert!(picture.contains("A &lt;b&gt;word&lt;/b&gt; &amp; &quot;more&quot;"));
            let texts = picture.split('<').filter_map(|tag| tag.split_once('>'));
            texts.map(|(_, text)| text).collect::<Vec<_>>().join("\n")
        };
        let plain = shown(false);
        assert!(!plain.contains(|letter: char| letter.is_ascii_digit()), "{plain}");
        let score = alignment::score(&session.answers().complete().unwrap()).overall.unwrap();
        assert!(shown(true).contains(&words.decimal(score.score, 0)));
    }
}

#[test]
fn a_host_that_asks_gets_scores_in_whole_points_and_no_answer() {
    let numbers = export::share(&session(Role::Seller));
    let names: Vec<&str> = numbers.iter().map(|(name, _)| *name).collect();
    let all = ["score", "low", "high", "focus", "coaching", "insight", "order"];
    assert_eq!(names, all);
    let profile = alignment::score(&session(Role::Seller).answers().complete().unwrap());
    let overall = profile.overall.unwrap();
    let shown = [overall.score, overall.range.low, overall.range.high];
    for ((name, number), shown) in numbers.iter().zip(shown) {
        assert_eq!(f64::from(*number), shown.round(), "{name}");
    }
    // What is not complete has no result.
    assert_eq!(export::share(&Session::default()), []);
}

/// A complete check with one practice left out.
fn session(role: Role) -> Session {
    let session = with_answers(role, |item| match item.code() {
        "C4" => Answer::NotApplicable,
        "F1" => rated(2, 5),
        _ => rated(1, 2),
    });
    assert_eq!(session.answers().settled(), ItemId::ALL.len());
    session
}
