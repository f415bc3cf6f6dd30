//! Old saved files must be read for ever.
//!
//! `tests/museum/v1-*.bin` were written by version 1 of the format, and so on. They are never written again:
//! with `UPDATE_MUSEUM=1` only a missing file is made, by the present version.
//!
//! Versions 1 to 4 are from before the practices were reworded: what they say of answers is in the history. Until version 6
//! the scenes were played in other ways.
#![allow(missing_docs, clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

use alignment::*;
use std::path::Path;
use std::{env, fs};

#[test]
fn a_new_session() {
    check("v1-new", &Session::default());
}

#[test]
fn a_lesson_half_read() {
    let actions = [Action::Begin(Way::Lesson), Action::Next, Action::Next];
    check("v1-lesson", &session(actions.map(|action| (action, 0))));
}

#[test]
fn a_seller_in_the_middle_of_the_check() {
    let item = |code| ItemId::from_code(code).unwrap();
    let rate = |code, question, step| {
        let frequency = Frequency::new(step).unwrap();
        Action::Rate { item: item(code), question, frequency }
    };
    let session = session([
        (Action::Begin(Way::Check), 0),
        (Action::ChooseRole(Role::Seller), 1_790_000_000_000),
        (Action::Next, 0),
        (rate("F1", Question::Outside, 2), 1_790_000_001_000),
        (rate("F1", Question::Inside, 5), 1_790_000_002_000),
        (rate("F3", Question::Inside, 0), 1_790_000_003_000),
        (Action::SetNotApplicable { item: item("F4"), on: true }, 1_790_000_004_000),
        (Action::Next, 0),
        // The clock has jumped back.
        (rate("C2", Question::Outside, 6), 1_790_000_000_000),
    ]);
    check_both("v1-seller-underway", &session, session.phase());
}

#[test]
fn a_leader_at_the_result_with_everything_said() {
    let session = session(whole_check(Role::Leader, 1_790_000_000_000));
    check_both("v1-leader-result", &session, session.phase());
}

#[test]
fn a_full_history() {
    let checks = (0..30).flat_map(|month| {
        let at = 1_700_000_000_000 + month * 2_592_000_000;
        let role = if month % 4 == 0 { Role::Leader } else { Role::Seller };
        whole_check(role, at).into_iter().chain([(Action::StartAgain, at + 1_000_000)])
    });
    let session = session(checks);
    assert_eq!(session.history().len(), HISTORY_LIMIT);
    check("v7-history", &session);
    // Until version 6 a result went into the history as soon as a new check began.
    let (role, finished) = (session.role().unwrap(), session.last_answered().unwrap());
    let (revision, answers) = (Revision::CURRENT, *session.answers());
    let mut history = session.history()[1..].to_vec();
    history.push(PastCheck { finished, role, revision, answers });
    let before = read("v5-history", &session).unwrap();
    assert_eq!(before.history(), history);
    for past in &mut history {
        past.revision = Revision::First;
    }
    let first = read("v1-history", &session).unwrap();
    assert_eq!(first.history(), history);
    for old in [before, first] {
        assert!(old.answers().is_untouched() && !old.checks_again());
        assert_eq!((old.role(), old.phase()), (Some(role), Phase::Start));
    }
}

#[test]
fn scenes_in_which_something_was_done() {
    let play = |dial| {
        let scene = Scene::from_key("two-chairs").unwrap();
        Action::Play(Played::new(scene, Play::default().with(0, dial)))
    };
    let session = session([
        (Action::Begin(Way::Lesson), 0),
        (play(1), 1_800_000_000_000),
        (play(2), 1_800_000_001_000),
    ]);
    check("v7-plays", &session);
    let before = read("v6-plays", &session).unwrap();
    assert_eq!(before.phase(), session.phase());
    assert!(Scene::ALL.into_iter().all(|scene| before.play_of(scene).is_untouched()));
}

#[test]
fn what_was_played_in_the_way_of_before_is_left_out_but_not_its_end() {
    let session = read("v2-plays", &Session::default()).unwrap();
    let ended = ["the-pull", "order"].map(|key| Scene::from_key(key).unwrap());
    assert_eq!(session.ended().len(), ended.len());
    for scene in ended {
        assert!(session.ended().contains(scene));
        assert!(session.play_of(scene).is_untouched());
    }
}

#[test]
fn something_tried_and_told() {
    let commitment = Commitment::new(Wheel::Coaching, Finding::PressureExtra);
    let tell = |happened| Action::Tell { commitment, happened };
    let month = 30 * 24 * 60 * 60 * 1000;
    let mut actions = whole_check(Role::Seller, 1_790_000_000_000);
    actions.push((tell(Happened::No), 1_790_000_000_000 + month));
    actions.push((tell(Happened::Partly), 1_790_000_009_000 + month));
    actions.push((Action::StartAgain, 1_790_000_010_000 + month));
    actions.extend(whole_check(Role::Seller, 1_790_000_020_000 + month));
    let session = session(actions);
    check("v7-attempts", &session);
    for (name, checks) in [("v3-attempts", 2), ("v5-attempts", 1)] {
        let before = read(name, &session).unwrap();
        assert_eq!((before.history().len(), before.phase()), (checks, session.phase()), "{name}");
        assert_eq!(before.attempts(), session.attempts(), "{name}");
        assert_eq!(before.intention(), session.intention(), "{name}");
    }
}

#[test]
fn a_thought_to_begin_with() {
    let session = session([
        (Action::Think(Thought::Afternoon), 1_800_000_000_000),
        (Action::Next, 0),
        (Action::Think(Thought::Crm), 1_800_000_001_000),
    ]);
    assert_eq!(session.role(), Some(Role::Leader));
    check("v4-thought", &session);
}

/// On the course of before, each scene followed the ratings of its wheel.
#[test]
fn a_course_begun_before_the_first_sitting_goes_on() {
    let focus = Scene::ALL.into_iter().find(|scene| scene.wheel() == Some(Wheel::Focus)).unwrap();
    let settle = |item| Action::SetNotApplicable { item, on: true };
    let items = Wheel::Focus.items().map(settle);
    let first = [Action::Begin(Way::Course), Action::ChooseRole(Role::Seller)];
    let actions = first.into_iter().chain(items).chain([Action::Visit(Place::Scene(focus))]);
    let mut session = session(actions.map(|action| (action, 1_780_000_000_000)));
    check_both("v2-course", &session, session.phase());
    for wheel in [Wheel::Coaching, Wheel::Insight, Wheel::Order] {
        session = apply(session, Action::Next, Stamp(0));
        assert_eq!(session.place(), Some(Place::Rating(wheel)));
        for item in wheel.items() {
            session = apply(session, settle(item), Stamp(0));
        }
    }
    session = apply(session, Action::Next, Stamp(0));
    assert_eq!(session.place(), Some(Place::Result));
}

fn whole_check(role: Role, at: u64) -> Vec<(Action, u64)> {
    let mut actions = vec![(Action::Begin(Way::Course), at), (Action::ChooseRole(role), at)];
    // In the order of the codes, not the shown order: that may change.
    let mut items = ItemId::ALL;
    items.sort_by_key(|item| item.code());
    for (place, item) in (1_u64..).zip(items) {
        let number = place * 5 + at / 7_000_000;
        let frequency = |number: u64| Frequency::new((number % 7) as u8).unwrap();
        let rate = |question, frequency| Action::Rate { item, question, frequency };
        actions.push((rate(Question::Outside, frequency(number)), at + 1000 * place));
        actions.push((rate(Question::Inside, frequency(number / 3)), at + 1000 * place));
    }
    let commitment = Commitment::new(Wheel::Coaching, Finding::PressureExtra);
    let last = [
        Action::SetNotApplicable { item: ItemId::from_code("K4").unwrap(), on: true },
        Action::Finish,
        Action::Commit { commitment, on: true },
        Action::SetIntention { text: "Mañana, con calma:\n«¿qué te serviría?» 🙂".into() },
    ];
    actions.extend(last.map(|action| (action, at + 60_000)));
    actions
}

fn session(actions: impl IntoIterator<Item = (Action, u64)>) -> Session {
    let act = |session, (action, at)| apply(session, action, Stamp(at));
    actions.into_iter().fold(Session::default(), act)
}

/// The same session as version 5 keeps it, and as the version of this file kept it: its answers are to the older
/// wording, and so they are an earlier check now, finished or not. Everything else goes on.
fn check_both(name: &str, expected: &Session, phase_then: Phase) {
    let (_, of) = name.split_once('-').unwrap();
    check(&format!("v5-{of}"), expected);
    let read = read(name, expected).unwrap();
    let mut history = expected.history().to_vec();
    if let (Some(role), Some(finished)) = (expected.role(), expected.last_answered()) {
        history.push(PastCheck {
            finished,
            role,
            revision: Revision::First,
            answers: *expected.answers(),
        });
    }
    for past in &mut history {
        past.revision = Revision::First;
    }
    assert_eq!(read.history(), history, "{name}");
    assert!(read.answers().is_untouched() && read.is_reworded());
    let rest = |session: &Session| {
        let commitments: Vec<Commitment> = session.commitments().collect();
        let words = session.intention().to_owned();
        let scenes = (session.visited(), session.ended());
        (session.role(), scenes, commitments, words)
    };
    assert_eq!(read.phase(), phase_then, "{name}");
    assert_eq!(rest(&read), rest(expected), "{name}");
}

fn check(name: &str, expected: &Session) {
    assert_eq!(read(name, expected).as_ref(), Ok(expected), "{name}");
}

fn read(name: &str, expected: &Session) -> Result<Session, Refusal> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/museum/{name}.bin"));
    if !path.exists() && env::var_os("UPDATE_MUSEUM").is_some() {
        fs::write(&path, encode(expected)).unwrap();
    }
    let bytes = fs::read(&path).unwrap_or_else(|error| {
        panic!("{}: {error}; set UPDATE_MUSEUM=1 to make what is missing", path.display())
    });
    decode(&bytes)
}
