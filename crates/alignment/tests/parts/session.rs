use alignment::*;
use std::vec;

fn item(code: &str) -> ItemId {
    ItemId::from_code(code).unwrap()
}

fn rate(code: &str, question: Question, step: u8) -> Action {
    Action::Rate {
        item: item(code),
        question,
        frequency: Frequency::new(step).unwrap(),
    }
}

fn settle_all() -> impl Iterator<Item = Action> {
    ItemId::ALL
        .into_iter()
        .map(|item| Action::SetNotApplicable { item, on: true })
}

/// A new session after these actions; the first happens at 100, the second at 200, and so on.
fn after(actions: impl IntoIterator<Item = Action>) -> Session {
    let stamps = (1..).map(|number| Stamp(100 * number));
    actions
        .into_iter()
        .zip(stamps)
        .fold(Session::default(), |session, (action, at)| {
            apply(session, action, at)
        })
}

/// A whole check, its last practice settled at 1800.
fn whole_check() -> impl Iterator<Item = Action> {
    [Action::ChooseRole(Role::Seller), Action::Begin(Way::Check)]
        .into_iter()
        .chain(settle_all())
}

fn later(session: &Session, action: Action) -> Session {
    apply(session.clone(), action, Stamp(1_000_000))
}

#[test]
fn each_way_is_walked_from_end_to_end() {
    for way in Way::ALL {
        let mut session = after([Action::ChooseRole(Role::Seller), Action::Begin(way)]);
        let mut places = vec![session.place().unwrap()];
        while let Some(next) = session.next() {
            session = later(&session, Action::Next);
            assert_eq!(session.place(), Some(next));
            places.push(next);
        }
        assert_eq!(
            later(&session, Action::Next),
            session,
            "the last step stays"
        );
        assert_eq!(places, steps(way));
    }
}

#[test]
fn back_leads_the_same_way_and_then_to_the_start() {
    let begin = [
        Action::ChooseRole(Role::Seller),
        Action::Begin(Way::Check),
        Action::Next,
        Action::Next,
    ];
    let mut session = after(begin);
    assert_eq!(session.previous(), Some(Place::Rating(Wheel::Focus)));
    session = later(&session, Action::Back);
    session = later(&session, Action::Back);
    assert_eq!(session.place(), Some(Place::Role));
    assert_eq!(session.previous(), None);
    session = later(&session, Action::Back);
    assert_eq!(session.phase(), Phase::Start);
    assert_eq!(later(&session, Action::Back), session);
}

#[test]
fn a_seat_is_no_choice_and_lasts_until_there_is_one() {
    let seated = after([Action::Seat(Role::Leader), Action::Begin(Way::Check)]);
    assert_eq!(seated.role(), Some(Role::Leader));
    assert!(!seated.has_own_role());
    // The page around may change its mind, in this visit and in the next.
    let kept = decode(&encode(&seated)).unwrap();
    assert!(!kept.has_own_role());
    let moved = apply(kept, Action::Seat(Role::Seller), Stamp(9));
    assert_eq!(moved.role(), Some(Role::Seller));
    // Choosing the same chair oneself makes it a choice, and no seat replaces that, in either order of merging.
    let chosen = apply(seated, Action::ChooseRole(Role::Leader), Stamp(5));
    assert!(chosen.has_own_role());
    let both = [(&chosen, &moved), (&moved, &chosen)];
    for (here, there) in both {
        let merged = apply(
            here.clone(),
            Action::Absorb(Box::new(there.clone())),
            Stamp(9),
        );
        assert_eq!(merged.role(), Some(Role::Leader));
        assert!(merged.has_own_role());
    }
    let after = apply(chosen, Action::Seat(Role::Seller), Stamp(9));
    assert_eq!(after.role(), Some(Role::Leader));
}

#[test]
fn nothing_is_rated_without_a_role() {
    let session = after([Action::Begin(Way::Check)]);
    assert_eq!(session.next(), None);
    for action in [
        Action::Next,
        Action::Finish,
        Action::Visit(Place::Result),
        rate("F1", Question::Outside, 3),
        Action::SetNotApplicable {
            item: item("F1"),
            on: true,
        },
        Action::LeaveOut(vec![item("F1")]),
    ] {
        assert_eq!(later(&session, action), session);
    }
    let lesson = after([
        Action::Begin(Way::Lesson),
        Action::Visit(Place::Rating(Wheel::Order)),
    ]);
    assert_eq!(
        lesson.phase(),
        Phase::Underway {
            way: Way::Check,
            place: Place::Role
        }
    );
}

#[test]
fn a_visit_takes_the_way_that_leads_there() {
    let scene = Place::Scene(Scene::ALL[2]);
    let way = |begin, place| {
        after([
            Action::ChooseRole(Role::Leader),
            begin,
            Action::Visit(place),
        ])
        .way()
    };
    assert_eq!(way(Action::Begin(Way::Course), scene), Some(Way::Course));
    assert_eq!(
        way(Action::Begin(Way::Course), Place::Result),
        Some(Way::Course)
    );
    assert_eq!(way(Action::Begin(Way::Check), scene), Some(Way::Lesson));
    assert_eq!(
        way(Action::Begin(Way::Lesson), Place::Result),
        Some(Way::Check)
    );
    assert_eq!(way(Action::Back, scene), Some(Way::Lesson));
    let session = after([
        Action::Visit(scene),
        Action::Visit(Place::Role),
        Action::Visit(scene),
    ]);
    assert_eq!(session.visited().len(), 1);
}

#[test]
fn a_practice_that_does_not_apply_is_blank_until_it_is_rated_again() {
    let session = after([
        Action::ChooseRole(Role::Seller),
        rate("F1", Question::Outside, 2),
        rate("F1", Question::Inside, 5),
    ]);
    assert_eq!(
        session.answers().get(item("F1")).rating().unwrap().gap(),
        -3
    );
    assert_eq!(session.last_answered(), Some(Stamp(300)));
    let not_applicable = |on| Action::SetNotApplicable {
        item: item("F1"),
        on,
    };
    let blank = later(&session, not_applicable(true));
    assert_eq!(blank.answers().get(item("F1")), Answer::NotApplicable);
    let unanswered = later(&blank, not_applicable(false));
    assert_eq!(unanswered.answers().get(item("F1")), Answer::UNANSWERED);
    assert_eq!(unanswered.last_answered(), None);
    assert_eq!(later(&unanswered, not_applicable(false)), unanswered);
    let again = later(&blank, rate("F1", Question::Inside, 1));
    let inside = Frequency::new(1);
    assert_eq!(
        again.answers().get(item("F1")),
        Answer::Open {
            outside: None,
            inside
        }
    );
}

#[test]
fn leaving_out_settles_only_what_is_open() {
    let session = after([
        Action::ChooseRole(Role::Seller),
        rate("F1", Question::Outside, 2),
        rate("F1", Question::Inside, 5),
        rate("F3", Question::Inside, 5),
        Action::LeaveOut(Wheel::Focus.items().to_vec()),
    ]);
    assert_eq!(session.answers().settled(), 4);
    assert!(session.answers().get(item("F1")).rating().is_some());
    assert_eq!(session.answers().get(item("F3")), Answer::NotApplicable);
}

#[test]
fn a_clock_that_stands_still_or_jumps_back_loses_nothing() {
    let rate = |session: &Session, step, at| {
        apply(
            session.clone(),
            rate("F1", Question::Outside, step),
            Stamp(at),
        )
    };
    let first = rate(&after([Action::ChooseRole(Role::Seller)]), 1, 5000);
    let second = rate(&first, 2, 5000);
    let third = rate(&second, 3, 7);
    assert_eq!(third.last_answered(), Some(Stamp(5002)));
    for old in [first, second] {
        assert_eq!(later(&third, Action::Absorb(Box::new(old.clone()))), third);
        assert_eq!(
            later(&old, Action::Absorb(Box::new(third.clone()))).answers(),
            third.answers()
        );
    }
}

#[test]
fn finishing_leads_to_what_is_open_and_then_to_the_result() {
    let session = after(whole_check());
    assert_eq!(later(&session, Action::Finish).place(), Some(Place::Result));
    let open = later(
        &session,
        Action::SetNotApplicable {
            item: item("K2"),
            on: false,
        },
    );
    let rating = Place::Rating(Wheel::Insight);
    assert_eq!(
        later(&open, Action::Finish).phase(),
        Phase::Underway {
            way: Way::Check,
            place: rating
        }
    );
}

#[test]
fn starting_again_keeps_complete_answers_in_the_history() {
    let begun = [
        Action::ChooseRole(Role::Seller),
        rate("F1", Question::Outside, 2),
        Action::StartAgain,
    ];
    let incomplete = after(begun);
    assert!(incomplete.history().is_empty() && incomplete.answers().is_untouched());

    let one = after(whole_check().chain([Action::StartAgain]));
    assert_eq!(one.phase(), Phase::Start);
    assert_eq!(one.role(), Some(Role::Seller));
    assert_eq!(one.history().len(), 1);
    assert_eq!(
        one.history()[0].finished,
        Stamp(1800),
        "dated by its last answer"
    );
    // Another tab that had seen the same answers brings them back neither as answers nor twice.
    let other = after(whole_check());
    assert_eq!(later(&one, Action::Absorb(Box::new(other.clone()))), one);
    let other = later(&other, Action::StartAgain);
    assert_eq!(
        later(&one, Action::Absorb(Box::new(other))).history().len(),
        1
    );
}

#[test]
fn the_history_has_a_limit() {
    let checks = (0..30).flat_map(|_| settle_all().chain([Action::StartAgain]));
    let session = after([Action::ChooseRole(Role::Leader)].into_iter().chain(checks));
    assert_eq!(session.history().len(), HISTORY_LIMIT);
    // The seventh check: one action for the role, 17 for each of the six before, 16 of its own.
    assert_eq!(
        session.history()[0].finished,
        Stamp(100 * (1 + 17 * 6 + 16))
    );
}

#[test]
fn an_import_replaces_all_answers_and_loses_no_finished_check() {
    let session = after(whole_check());
    let mut answers = Answers::default();
    answers.set(item("O2"), Answer::NotApplicable);
    let restore = Action::Restore {
        role: Role::Leader,
        answers,
    };
    let restored = later(&session, restore.clone());
    assert_eq!(restored.role(), Some(Role::Leader));
    assert_eq!(*restored.answers(), answers);
    assert_eq!(restored.history().len(), 1);
    assert_eq!(
        later(&restored, restore),
        restored,
        "a second time changes nothing"
    );
    let merged = later(&restored, Action::Absorb(Box::new(session)));
    assert_eq!(*merged.answers(), answers);
}

#[test]
fn commitments_are_one_or_two() {
    let commit = |wheel, on| {
        let commitment = Commitment::new(wheel, Finding::PressureExtra).unwrap();
        Action::Commit { commitment, on }
    };
    let session = after([
        commit(Wheel::Order, true),
        commit(Wheel::Focus, true),
        commit(Wheel::Insight, true),
        commit(Wheel::Insight, false),
    ]);
    let wheels: Vec<Wheel> = session.commitments().map(Commitment::wheel).collect();
    assert_eq!(wheels, [Wheel::Focus, Wheel::Order]);
    assert_eq!(
        later(&session, commit(Wheel::Order, false))
            .commitments()
            .count(),
        1
    );
    assert_eq!(Commitment::new(Wheel::Focus, Finding::Near), None);
}

#[test]
fn own_words_are_plain_and_within_the_limit() {
    let text = |text: &str| Action::SetIntention { text: text.into() };
    assert_eq!(after([text("a\r\nb\tc\u{7}")]).intention(), "a\nbc");
    let session = after([text(&"ñ".repeat(1000))]);
    assert_eq!(session.intention().chars().count(), INTENTION_LIMIT);
    assert_eq!(later(&session, text("")).intention(), "");
}

#[test]
fn forgetting_leaves_nothing() {
    let session = after(whole_check());
    assert_ne!(session, Session::default());
    assert_eq!(later(&session, Action::Forget), Session::default());
}
