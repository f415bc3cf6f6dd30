use alignment::*;
use std::vec;
use std::vec::Vec;

fn item(code: &str) -> ItemId {
    ItemId::from_code(code).unwrap()
}

fn rate(code: &str, question: Question, step: u8) -> Action {
    Action::Rate { item: item(code), question, frequency: Frequency::new(step).unwrap() }
}

fn settle_all() -> impl Iterator<Item = Action> {
    ItemId::ALL.into_iter().map(|item| Action::SetNotApplicable { item, on: true })
}

/// A new session after these actions; the first happens at 100, the second at 200, and so on.
fn after(actions: impl IntoIterator<Item = Action>) -> Session {
    let stamps = (1..).map(|number| Stamp(100 * number));
    actions
        .into_iter()
        .zip(stamps)
        .fold(Session::default(), |session, (action, at)| apply(session, action, at))
}

/// A whole check, its last practice settled at 1800.
fn whole_check() -> impl Iterator<Item = Action> {
    [Action::ChooseRole(Role::Seller), Action::Begin(Way::Check)].into_iter().chain(settle_all())
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
        assert_eq!(later(&session, Action::Next), session, "the last step stays");
        assert_eq!(places, alignment::places(way, session.widest_scene()).collect::<Vec<_>>());
    }
}

#[test]
fn back_leads_the_same_way_and_then_to_the_start() {
    let begin =
        [Action::ChooseRole(Role::Seller), Action::Begin(Way::Check), Action::Next, Action::Next];
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
        let merged = apply(here.clone(), Action::Absorb(Box::new(there.clone())), Stamp(9));
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
        Action::SetNotApplicable { item: item("F1"), on: true },
        Action::LeaveOut(vec![item("F1")]),
    ] {
        assert_eq!(later(&session, action), session);
    }
    let lesson = after([Action::Begin(Way::Lesson), Action::Visit(Place::Rating(Wheel::Order))]);
    assert_eq!(lesson.phase(), Phase::Underway { way: Way::Check, place: Place::Role });
}

#[test]
fn a_visit_takes_the_way_that_leads_there() {
    let scene = Place::Scene(Scene::ALL[2]);
    let way =
        |begin, place| after([Action::ChooseRole(Role::Leader), begin, Action::Visit(place)]).way();
    assert_eq!(way(Action::Begin(Way::Course), scene), Some(Way::Course));
    assert_eq!(way(Action::Begin(Way::Course), Place::Result), Some(Way::Course));
    assert_eq!(way(Action::Begin(Way::Check), scene), Some(Way::Lesson));
    assert_eq!(way(Action::Begin(Way::Lesson), Place::Result), Some(Way::Check));
    assert_eq!(way(Action::Back, scene), Some(Way::Lesson));
    let session = after([Action::Visit(scene), Action::Visit(Place::Role), Action::Visit(scene)]);
    assert_eq!(session.visited().len(), 1);
}

#[test]
fn a_practice_that_does_not_apply_is_blank_until_it_is_rated_again() {
    let session = after([
        Action::ChooseRole(Role::Seller),
        rate("F1", Question::Outside, 2),
        rate("F1", Question::Inside, 5),
    ]);
    assert_eq!(session.answers().get(item("F1")).rating().unwrap().gap(), -3);
    assert_eq!(session.last_answered(), Some(Stamp(300)));
    let not_applicable = |on| Action::SetNotApplicable { item: item("F1"), on };
    let blank = later(&session, not_applicable(true));
    assert_eq!(blank.answers().get(item("F1")), Answer::NotApplicable);
    let unanswered = later(&blank, not_applicable(false));
    assert_eq!(unanswered.answers().get(item("F1")), Answer::UNANSWERED);
    assert_eq!(unanswered.last_answered(), None);
    assert_eq!(later(&unanswered, not_applicable(false)), unanswered);
    let again = later(&blank, rate("F1", Question::Inside, 1));
    let inside = Frequency::new(1);
    assert_eq!(again.answers().get(item("F1")), Answer::Open { outside: None, inside });
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
        apply(session.clone(), rate("F1", Question::Outside, step), Stamp(at))
    };
    let first = rate(&after([Action::ChooseRole(Role::Seller)]), 1, 5000);
    let second = rate(&first, 2, 5000);
    let third = rate(&second, 3, 7);
    assert_eq!(third.last_answered(), Some(Stamp(5002)));
    for old in [first, second] {
        assert_eq!(later(&third, Action::Absorb(Box::new(old.clone()))), third);
        assert_eq!(later(&old, Action::Absorb(Box::new(third.clone()))).answers(), third.answers());
    }
}

#[test]
fn finishing_leads_to_what_is_open_and_then_to_the_result() {
    let session = after(whole_check());
    assert_eq!(later(&session, Action::Finish).place(), Some(Place::Result));
    let open = later(&session, Action::SetNotApplicable { item: item("K2"), on: false });
    let rating = Place::Rating(Wheel::Insight);
    assert_eq!(
        later(&open, Action::Finish).phase(),
        Phase::Underway { way: Way::Check, place: rating }
    );
}

#[test]
fn a_result_stands_until_all_of_a_new_check_is_answered() {
    // Who has no result yet goes on where they are.
    let begun = [Action::ChooseRole(Role::Seller), rate("F1", Question::Outside, 2)];
    let half = after(begun);
    let on = later(&half, Action::StartAgain);
    assert_eq!((on.answers(), on.checks_again()), (half.answers(), false));

    let words = Action::SetIntention { text: "Said.".to_owned() };
    let rated = Question::ALL.map(|question| rate("F2", question, 4));
    let one = after(whole_check().chain(rated).chain([words]));
    let again = later(&one, Action::StartAgain);
    // In one step, and nobody is asked for the chair again.
    let first = Place::Rating(Wheel::Focus);
    assert_eq!((again.way(), again.place()), (Some(Way::Check), Some(first)));
    assert!(again.checks_again() && again.answers_on_cards().is_untouched());
    // Without an answer it has not begun; from its first card one comes back to the result, and so does the way on from a
    // scene.
    assert_eq!(again.new_answers(), None);
    assert_eq!(later(&again, Action::Back).place(), Some(Place::Result));
    assert_eq!(later(&again, Action::Finish).place(), Some(Place::Result));
    let left = later(&again, Action::DropNew);
    assert_eq!((left.checks_again(), left.answers_on_cards()), (false, one.answers()));
    // Half of it changes nothing of the result, and goes on where it was.
    let half = later(&again, rate("F1", Question::Outside, 2));
    for session in [&half, &later(&half, Action::StartAgain)] {
        assert_eq!((session.answers(), session.history()), (one.answers(), one.history()));
        assert_eq!((session.widest(), session.intention()), (one.widest(), "Said."));
        assert_eq!(
            (session.answers_on_cards(), session.checks_again()),
            (half.answers_on_cards(), true)
        );
    }
    // Whoever goes on in the other chair has given the answers that count in their own, in a file of the same too.
    let across = later(&half, Action::ChooseRole(Role::Leader));
    let (role, revision, answers) = (Role::Seller, Revision::CURRENT, *one.answers());
    let read_in = later(&across, Action::Restore(Imported { role, revision, answers }));
    assert_eq!(read_in, across, "nothing new");
    assert_eq!((across.role(), across.chair_of_answers()), (Some(Role::Leader), Some(role)));
    let other = Imported { role, revision, answers: *after(whole_check()).answers() };
    let read_in = later(&across, Action::Restore(other));
    assert_eq!((read_in.history()[0].role, read_in.chair_of_answers()), (role, Some(role)));
    assert_eq!(
        (read_in.role(), read_in.answers_on_cards()),
        (Some(Role::Leader), across.answers_on_cards())
    );
    let whole = settle_all().fold(across, |session, action| later(&session, action));
    assert_eq!((whole.history()[0].role, whole.chair_of_answers()), (role, Some(Role::Leader)));
    // With the last answer it counts, and the one before is history.
    let whole = settle_all().fold(half.clone(), |session, action| later(&session, action));
    assert!(!whole.checks_again() && whole.answers().complete().is_ok());
    assert_ne!(whole.answers(), one.answers());
    let past = whole.history();
    assert_eq!((past.len(), past[0].answers), (1, *one.answers()));
    assert_eq!(past[0].finished, one.last_answered().unwrap(), "dated by its last answer");
    assert_eq!(whole.intention(), "Said.");
    // Another tab that knows the result before, or half of the new check, brings neither back.
    for other in [&one, &again, &half] {
        let merged = later(&whole, Action::Absorb(Box::new(other.clone())));
        assert_eq!((merged.answers(), merged.history()), (whole.answers(), whole.history()));
        assert!(!merged.checks_again());
    }
    // Two tabs with half of it each have all of it together, and the way on leads to its result.
    let mut others = settle_all().collect::<Vec<_>>();
    let rest = others.split_off(8);
    let halves = [others, rest].map(|actions| {
        actions.into_iter().fold(again.clone(), |session, action| later(&session, action))
    });
    let [one_half, other_half] = halves;
    let merged = later(&one_half, Action::Absorb(Box::new(other_half)));
    assert_eq!(merged.answers(), one.answers());
    let on = later(&merged, Action::Finish);
    assert_eq!((on.place(), on.checks_again()), (Some(Place::Result), false));
    assert_eq!(on.history().len(), 1);
}

#[test]
fn a_new_check_that_is_given_up_leaves_the_result_as_it_was_in_every_tab() {
    let rated = Question::ALL.map(|question| rate("F2", question, 4));
    let one = after(whole_check().chain(rated));
    assert_eq!(later(&one, Action::DropNew), one, "there is nothing to give up");
    let again = apply(one.clone(), Action::StartAgain, Stamp(20_000));
    let other_chair = apply(again.clone(), Action::ChooseRole(Role::Leader), Stamp(20_001));
    let half = apply(other_chair, rate("F1", Question::Outside, 2), Stamp(20_002));
    let left = apply(half.clone(), Action::DropNew, Stamp(30_000));
    let stands = |session: &Session| {
        assert!(!session.checks_again() && session.new_answers().is_none());
        assert_eq!((session.answers(), session.history()), (one.answers(), one.history()));
        assert_eq!(session.answers_on_cards(), one.answers());
        assert_eq!((session.role(), session.chair_of_answers()), (one.role(), one.role()));
        assert_eq!(session.last_answered(), one.last_answered());
    };
    stands(&left);
    assert_eq!(decode(&encode(&left)).unwrap().answers_on_cards(), one.answers());
    // Another tab, or the second store, has all of the new check or some; one has even gone on with it unawares.
    let unaware = apply(half.clone(), rate("F3", Question::Inside, 1), Stamp(30_500));
    for other in [&one, &again, &half, &unaware] {
        for (here, there) in [(&left, other), (other, &left)] {
            let merged = later(here, Action::Absorb(Box::new(there.clone())));
            stands(&merged);
            // Nothing of it comes back with the next one either.
            let next = later(&merged, Action::StartAgain);
            assert!(next.checks_again() && next.answers_on_cards().is_untouched());
            let next = later(&next, Action::Absorb(Box::new(other.clone())));
            assert!(next.checks_again() && next.answers_on_cards().is_untouched());
        }
    }
}

#[test]
fn a_thought_takes_its_chair_and_begins() {
    for thought in Thought::ALL {
        let session = after([Action::ChooseRole(Role::Leader), Action::Think(thought)]);
        assert_eq!(session.role(), Some(thought.role()));
        assert_eq!(session.thought(), Some(thought));
        let (way, place) = (Way::Course, Place::Scene(Scene::ALL[0]));
        assert_eq!(session.phase(), Phase::Underway { way, place });
        // It belongs to this check and goes with it, in every tab.
        let checked = settle_all().chain([Action::StartAgain]).chain(settle_all());
        let over = checked.fold(session.clone(), |session, action| later(&session, action));
        assert_eq!(over.thought(), None);
        assert_eq!(later(&over, Action::Absorb(Box::new(session))).thought(), None);
    }
    assert_eq!(
        Thought::ALL.map(Thought::wheel).iter().collect::<std::collections::BTreeSet<_>>().len(),
        4
    );
}

#[test]
fn a_scene_beside_the_first_sitting_leads_back_to_the_result() {
    let scenes = Scene::ALL.map(|scene| {
        let visit = [Action::Begin(Way::Course), Action::Visit(Place::Scene(scene))];
        let session = after(whole_check().chain(visit));
        (session.previous(), session.next())
    });
    let beside = (Some(Place::Result), Some(Place::Result));
    let number = |pair| scenes.iter().filter(|own| **own == pair).count();
    // All but the two that begin, the one that ends, and none for a wheel where nothing is rated.
    assert_eq!(number(beside), SCENE_COUNT - 3);
    // With open practices, it leads on to these.
    let visit = Action::Visit(Place::Scene(Scene::ALL[6]));
    let session = after([Action::Think(Thought::Crm), visit]);
    assert_eq!(session.way(), Some(Way::Course));
    assert_eq!(session.next(), Some(Place::Rating(Wheel::Focus)));
}

/// Plays a scene to its end.
fn ending(scene: Scene) -> Action {
    let plays = [3, 8, 20].into_iter().flat_map(|tame| super::any_plays(1, tame));
    let mut plays = plays.map(|play| Action::Play(Played::new(scene, play)));
    plays.find(|play| after([play.clone()]).ended().contains(scene)).unwrap()
}

#[test]
fn after_the_last_scene_each_that_is_left_leads_to_the_next_and_then_to_the_end() {
    let [.., year, last] = Scene::ALL;
    let visit = |scene| Action::Visit(Place::Scene(scene));
    let course = whole_check().chain([Action::Begin(Way::Course), ending(last)]);
    // Nothing is widest here, so the way has the two scenes that begin and the one that ends.
    let mut session = later(&after(course), visit(Scene::ALL[2]));
    for scene in 3..=year.number() {
        let scene = Scene::new(scene).unwrap();
        session = later(&later(&session, ending(scene)), visit(scene));
        let next = session.next();
        match Scene::new(scene.number() + 1).filter(|next| *next != last) {
            Some(left) => assert_eq!(next, Some(Place::Scene(left))),
            // What was passed over comes after them.
            None => assert_eq!(next, Some(Place::Scene(Scene::ALL[0]))),
        }
    }
    let all = Scene::ALL.into_iter().fold(session, |session, own| later(&session, ending(own)));
    assert_eq!(later(&all, visit(year)).next(), None);
}

#[test]
fn what_was_chosen_to_try_is_new_for_a_day() {
    let [first, second] =
        [Wheel::Focus, Wheel::Order].map(|wheel| Commitment::new(wheel, Finding::PressureExtra));
    let (day, at) = (24 * 60 * 60 * 1000, 1_000_000);
    let choose = |session, commitment, at| {
        let on = true;
        apply(session, Action::Commit { commitment, on }, Stamp(at))
    };
    let session = choose(after(whole_check()), first, at);
    let is_new = |session: &Session, now| session.has_just_chosen(Stamp(now));
    assert!(is_new(&session, at) && is_new(&session, at + day - 1));
    assert!(!is_new(&session, at + day));
    // An older choice is asked about, whatever came after it.
    let both = choose(session, second, at + day);
    assert!(!is_new(&both, at + day));
}

#[test]
fn what_is_finished_is_passed_over_on_the_way_on() {
    use scenes::pull::{Act, Ride};
    let at = |number| Place::Scene(Scene::new(number).unwrap());
    let over = Ride::of(Play::default()).in_act(Act::Named).play();
    let over = || Action::Play(Played::new(Scene::ALL[1], over));
    let next = |actions: Vec<Action>| after(actions).next();
    let first = Action::Visit(at(1));
    assert_eq!(next(vec![first.clone()]), Some(at(2)));
    assert_eq!(next(vec![over(), first.clone()]), Some(at(3)));
    let course = [Action::Think(Thought::Crm), over(), first].into_iter();
    let rated = |some| after(course.clone().chain(settle_all().take(some)));
    // From a scene, wheels that are rated are passed over too; from wheel to wheel they are looked at.
    let half = rated(4);
    assert_eq!(half.next(), Some(Place::Rating(Wheel::Coaching)));
    let focus = Action::Visit(Place::Rating(Wheel::Focus));
    let whole = rated(ITEM_COUNT);
    assert_eq!(whole.next(), Some(Place::Result));
    let cards = later(&whole, focus);
    assert_eq!(cards.next(), Some(Place::Rating(Wheel::Coaching)));
}

#[test]
fn the_history_has_a_limit() {
    let checks = (0..30).flat_map(|_| settle_all().chain([Action::StartAgain]));
    let session = after([Action::ChooseRole(Role::Leader)].into_iter().chain(checks));
    assert_eq!(session.history().len(), HISTORY_LIMIT);
    // The last of the thirty is the result. The sixth check: one action for the role, 17 for each of the five before, 16
    // of its own.
    assert_eq!(session.history()[0].finished, Stamp(100 * (1 + 17 * 5 + 16)));
}

#[test]
fn an_import_replaces_all_answers_and_loses_no_finished_check() {
    let session = after(whole_check());
    let mut answers = Answers::default();
    answers.set(item("O2"), Answer::NotApplicable);
    let restore =
        Action::Restore(Imported { role: Role::Leader, revision: Revision::CURRENT, answers });
    let restored = later(&session, restore.clone());
    assert_eq!(restored.role(), Some(Role::Leader));
    assert_eq!(*restored.answers(), answers);
    assert_eq!(restored.history().len(), 1);
    assert_eq!(later(&restored, restore), restored, "a second time changes nothing");
    let merged = later(&restored, Action::Absorb(Box::new(session)));
    assert_eq!(*merged.answers(), answers);
}

#[test]
fn an_unfinished_file_takes_the_place_of_a_new_check_and_a_finished_one_stands_beside_it() {
    let again = [Action::StartAgain, rate("F1", Question::Outside, 6)];
    let session = after(whole_check().chain(again));
    let restored = |imported: Imported| later(&session, Action::Restore(imported));
    let mut some = Answers::default();
    some.set(item("F2"), Answer::NotApplicable);
    let file = |answers| Imported { role: Role::Leader, revision: Revision::CURRENT, answers };
    let unfinished = restored(file(some));
    assert!(!unfinished.checks_again());
    assert_eq!((unfinished.answers(), unfinished.answers_on_cards()), (&some, &some));
    assert_eq!(unfinished.chair_of_answers(), Some(Role::Leader));
    assert_eq!(unfinished.history().len(), 1, "the result is kept");
    let whole = after(whole_check());
    let mut all = *whole.answers();
    all.set(item("F2"), Answer::NotApplicable);
    all.set(item("F1"), Answer::NotApplicable);
    let finished = restored(file(all));
    assert_eq!((finished.answers(), finished.new_answers()), (&all, session.new_answers()));
}

#[test]
fn answers_to_an_older_wording_go_into_the_history_and_nowhere_else() {
    let session = after(whole_check());
    assert!(!session.is_reworded());
    let mut answers = Answers::default();
    answers.set(item("O2"), Answer::NotApplicable);
    let older =
        Action::Restore(Imported { role: Role::Leader, revision: Revision::First, answers });
    let both = later(&session, older.clone());
    assert_eq!(both.answers(), session.answers());
    assert_eq!(both.role(), Some(Role::Seller));
    let past = both.history();
    assert_eq!((past.len(), past[0].revision), (1, Revision::First));
    assert_eq!((past[0].role, past[0].answers), (Role::Leader, answers));
    assert!(both.is_reworded());
    assert_eq!(later(&both, older), both, "a second time changes nothing");
    // Once the present wording has been answered, that is the last check.
    let again = after(whole_check().chain([Action::StartAgain]).chain(settle_all()));
    let merged = later(&again, Action::Absorb(Box::new(both)));
    assert_eq!(merged.history().len(), 2);
}

#[test]
fn commitments_are_one_or_two() {
    let commit = |wheel, on| {
        let commitment = Commitment::new(wheel, Finding::PressureExtra);
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
    assert_eq!(later(&session, commit(Wheel::Order, false)).commitments().count(), 1);
}

#[test]
fn what_was_tried_is_asked_about_after_thirty_days_and_kept() {
    const DAY: u64 = 24 * 60 * 60 * 1000;
    let commitment = Commitment::new(Wheel::Coaching, Finding::PressureExtra);
    let tell = |happened| Action::Tell { commitment, happened };
    let due = |session: &Session, day: u64| session.due(Stamp(day * DAY)).collect::<Vec<_>>();
    // What nobody has chosen cannot have happened.
    assert_eq!(after([tell(Happened::Yes)]), Session::default());
    let on = Action::Commit { commitment, on: true };
    let chosen = apply(after(whole_check()), on, Stamp(100 * DAY));
    assert_eq!(due(&chosen, 128), []);
    assert_eq!(due(&chosen, 129), [commitment]);
    assert_eq!(chosen.told(commitment), None);

    let partly = apply(chosen.clone(), tell(Happened::Partly), Stamp(130 * DAY));
    assert_eq!(due(&partly, 131), []);
    assert_eq!(partly.told(commitment), Some(Happened::Partly));
    let no = apply(partly.clone(), tell(Happened::No), Stamp(130 * DAY));
    assert_eq!(no.told(commitment), Some(Happened::No));
    // Another tab that knows the earlier answer does not bring it back.
    for (one, other) in [(&partly, &no), (&no, &partly)] {
        let merged = later(one, Action::Absorb(Box::new(other.clone())));
        assert_eq!(merged.told(commitment), Some(Happened::No));
    }

    // It stays with the earlier checks, and chosen again it is another attempt.
    let again = apply(no, Action::StartAgain, Stamp(140 * DAY));
    assert_eq!((again.commitments().count(), again.attempts().len()), (1, 1));
    // What nothing was said of is still asked about after a new check.
    let asked = apply(chosen, Action::StartAgain, Stamp(110 * DAY));
    let asked = settle_all().fold(asked, |own, action| apply(own, action, Stamp(110 * DAY)));
    assert_eq!((asked.history().len(), due(&asked, 129)), (1, vec![commitment]));
    let rated = |session, action| apply(session, action, Stamp(140 * DAY));
    let again = settle_all().fold(again, rated);
    assert_eq!((again.commitments().count(), again.attempts().len()), (0, 1));
    let on = Action::Commit { commitment, on: true };
    let again = apply(again, on, Stamp(141 * DAY));
    assert_eq!(again.told(commitment), None);
    let attempts = again.attempts();
    let told = |place: usize| attempts[place].told.map(|(_, happened)| happened);
    assert_eq!((attempts.len(), told(0), told(1)), (2, Some(Happened::No), None));
    // Chosen and dropped again, it leaves nothing.
    let off = Action::Commit { commitment, on: false };
    assert_eq!(later(&again, off).attempts().len(), 1);
}

#[test]
fn the_widest_gap_comes_first_and_says_when_others_are_as_wide() {
    let rated = |gaps: &[(&str, u8, u8)]| {
        let mut answers = Answers::default();
        for item in ItemId::ALL {
            answers.set(item, Answer::NotApplicable);
        }
        for (code, outside, inside) in gaps {
            let answer =
                Answer::Open { outside: Frequency::new(*outside), inside: Frequency::new(*inside) };
            answers.set(item(code), answer);
        }
        after([Action::Restore(Imported {
            role: Role::Seller,
            revision: Revision::CURRENT,
            answers,
        })])
    };
    assert_eq!(Session::default().widest(), None);
    assert_eq!(rated(&[]).widest(), None);
    // A single step is no pull.
    assert_eq!(rated(&[("F1", 2, 3), ("C3", 6, 5)]).widest(), None);
    let one = rated(&[("F1", 2, 4), ("C3", 6, 2), ("O1", 0, 3)]);
    let widest = one.widest().unwrap();
    assert_eq!((widest.item, widest.rating.gap(), widest.is_tied), (item("C3"), 4, false));
    // The first thing to try is about the pull, then come the other gaps.
    let wheels = |session: &Session| session.ideas().map(Commitment::wheel).collect::<Vec<_>>();
    assert_eq!(wheels(&one), [Wheel::Coaching, Wheel::Order, Wheel::Focus]);

    let tied = rated(&[("F1", 0, 4), ("C3", 6, 2), ("K1", 1, 2)]);
    let widest = tied.widest().unwrap();
    assert_eq!((widest.item, widest.is_tied), (item("F1"), true));
    let commitment = Commitment::new(Wheel::Coaching, Finding::PressureExtra);
    let chosen = later(&tied, Action::Commit { commitment, on: true });
    assert_eq!(chosen.widest().unwrap().item, item("C3"));
    assert_eq!(wheels(&chosen), [Wheel::Coaching, Wheel::Focus]);
    // Incomplete answers have no result.
    let open = Action::SetNotApplicable { item: item("O2"), on: false };
    assert_eq!(later(&tied, open).widest(), None);
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
