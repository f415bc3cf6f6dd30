//! The loop: what a state becomes after an event, and what is to be done in the browser then.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/found.rs"]
mod found;
#[path = "support/rate_all.rs"]
mod rate_all;

use alignment::{
    Action, Commitment, Finding, Frequency, ItemId, Place, Question, Refusal, Role, RoundTag,
    Scene, Session, Stamp, Thought, Way, Wheel, WheelCode, apply,
};
use camber::deck::Turn;
use camber::device::{Device, DeviceCommand};
use camber::i18n::{self, Language};
use camber::intent::{ExportFormat, Handing, Intent, Notice, Offer, Offered, StorageStatus};
use camber::journey::{self, Begun};
use camber::msg;
use camber::part::Part;
use camber::reading::{Pace, Reading, Theme, Voice};
use camber::route::{Route, Together};
use camber::state::{
    Area, Effect, EmbedOptions, Event, Fact, Found, NavigationSource, State, Stored, start, update,
};
use camber::together::pair_table::{LockState, PairChange};
use camber::together::room::{Act, Job, News};
use camber::together::team_table::{Camera, StoredTeam, TeamChange};
use found::found;
use rate_all::rate_all;
use std::rc::Rc;

const NOW: Stamp = Stamp(1_000);
const FOCUS: Route = Route::Rating(Role::Seller, Wheel::Focus);

fn language(code: &str) -> &'static Language {
    i18n::language(code).unwrap()
}

/// A page just opened, on which every part has come in both languages.
fn opened(found: Found) -> State {
    let (mut state, _) = start(found, NOW);
    for part in Part::ALL {
        for code in ["en", "es"] {
            state = update(state, Event::Loaded(part, language(code), true)).0;
        }
    }
    state
}

fn wants(intent: Intent) -> Event {
    Event::Intent(intent, NOW)
}

/// The state after some events, and what the last of them asks for.
fn after(mut state: State, events: impl IntoIterator<Item = Event>) -> (State, Vec<Effect>) {
    let mut effects = Vec::new();
    for event in events {
        (state, effects) = update(state, event);
    }
    (state, effects)
}

fn rate(code: &str, step: u8) -> Action {
    Action::Rate {
        item: ItemId::from_code(code).unwrap(),
        question: Question::Outside,
        frequency: Frequency::new(step).unwrap(),
    }
}

/// The session with all statements rated, those of the first wheel far apart.
fn rated(session: Session) -> Session {
    let steps = |item: ItemId| match item.wheel() {
        Wheel::Focus => [0, 6],
        _ => [0, 1],
    };
    rate_all(session, steps, NOW)
}

fn count(effects: &[Effect], wanted: impl Fn(&Effect) -> bool) -> usize {
    effects.iter().filter(|effect| wanted(effect)).count()
}

#[test]
fn the_top_of_a_page_is_drawn_before_the_rest() {
    let state = opened(found(FOCUS));
    let (state, effects) = update(state, wants(Intent::Show(Route::Result)));
    assert_eq!((state.route, state.top_only), (Route::Result, true));
    assert_eq!(count(&effects, |effect| *effect == Effect::AwaitPaint), 1);
    let (state, effects) = update(state, Event::Painted);
    assert_eq!((state.top_only, effects), (false, Vec::new()));
}

#[test]
fn a_tick_is_one_save_and_nothing_else() {
    let (state, effects) = update(opened(found(FOCUS)), wants(Intent::Act(rate("F1", 3))));
    assert_eq!(effects, [Effect::Save]);
    // What the shell says of it asks for nothing more.
    let (state, effects) = update(state, Event::Saved(None, Area::Local.storage_status(200)));
    assert_eq!(effects, []);
    assert_eq!(state.storage_status, Area::Local.storage_status(200));
    // The same answer again changes nothing.
    let (_, effects) = update(state, wants(Intent::Act(rate("F1", 3))));
    assert_eq!(effects, []);
}

#[test]
fn a_finished_practice_is_told_to_the_host() {
    let other = Action::SetNotApplicable { item: ItemId::from_code("F1").unwrap(), on: true };
    let (_, effects) = update(opened(found(FOCUS)), wants(Intent::Act(other)));
    let [Effect::Save, Effect::Emit("progress", facts)] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(facts[0], ("answered", Fact::Number(1)));
}

#[test]
fn pages_are_entered_at_the_start() {
    let ticked = vec![("F1-outside".to_owned(), "4".to_owned())];
    let (state, effects) = start(Found { ticked, ..found(FOCUS) }, NOW);
    let item = ItemId::from_code("F1").unwrap();
    assert_eq!(state.session.answers().get(item).frequency(Question::Outside), Frequency::new(4));
    assert!(effects.starts_with(&[Effect::OpenStore(Area::Local), Effect::Save]));
    assert_eq!(count(&effects, |effect| *effect == Effect::Save), 1);
    let fragment = "course-leader".to_owned();
    let course = Found { fragment, ..found(Route::Scene(Scene::ALL[0])) };
    let (state, _) = start(course, NOW);
    assert_eq!(
        (state.session.way(), state.session.role()),
        (Some(Way::Course), Some(Role::Leader))
    );
    let (_, effects) = start(found(Route::Start), NOW);
    assert_eq!(count(&effects, |effect| *effect == Effect::Save), 0);
}

#[test]
fn a_thought_begins_the_first_sitting() {
    let thought = Thought::Trips;
    let (state, effects) =
        update(opened(found(Route::Start)), wants(Intent::Act(Action::Think(thought))));
    let first = Route::Scene(Scene::ALL[0]);
    assert_eq!((state.route, state.session.thought()), (first, Some(thought)));
    assert!(
        effects.contains(&Effect::Save) && effects.contains(&Effect::FocusFromTop(Effect::TITLE))
    );
    // The link says the same to the app that starts where it leads.
    let link = Found { fragment: "thought-trips".to_owned(), ..found(first) };
    let (linked, _) = start(link, NOW);
    assert_eq!(linked.session, state.session);
}

#[test]
fn a_look_is_shown_at_once_and_kept() {
    let dark = Reading { theme: Theme::Dark, ..Reading::default() };
    let (state, effects) = update(opened(found(Route::Start)), wants(Intent::Read(dark)));
    assert_eq!(state.reading, dark);
    assert_eq!(effects, [Effect::KeepReading(dark), Effect::Look(dark)]);
    // Another pace changes no look.
    let fast = Reading { pace: Pace::Fast, ..dark };
    let (_, effects) = update(state, wants(Intent::Read(fast)));
    assert_eq!(count(&effects, |effect| matches!(effect, Effect::Look(_))), 0);
}

#[test]
fn turning_the_first_car_is_not_kept() {
    let (state, effects) = update(opened(found(Route::Start)), wants(Intent::Steer([0, 4])));
    assert_eq!((state.front, effects), ([0, 4], Vec::new()));
}

#[test]
fn a_drive_is_the_browsers_until_it_is_over() {
    use alignment::Played;
    use alignment::scenes::pull::{Act, Ride, Side};
    let scene = Scene::ALL[1];
    let state = opened(found(Route::Scene(scene)));
    let before = state.session.clone();
    let (state, effects) = update(state, wants(Intent::Drive(Some(Side::Left))));
    assert_eq!(effects, [Effect::Drive(Some(Side::Left))]);
    assert!(effects[0].needs_render(), "it moves what is on the page");
    assert_eq!(state.session, before);
    let over = Ride::of(state.session.play_of(scene)).arrived(31).play();
    let play = Action::Play(Played::new(scene, over));
    let (state, effects) = update(state, wants(Intent::Act(play)));
    let ride = Ride::of(state.session.play_of(scene));
    assert_eq!((ride.act, ride.corrections), (Act::Under, [31, 0]));
    assert!(effects.contains(&Effect::Save) && effects.contains(&Effect::FocusOnward));
}

#[test]
fn the_start_page_waits_for_what_it_says_to_who_comes_back() {
    let settle = |session, item| apply(session, Action::SetNotApplicable { item, on: true }, NOW);
    let chosen = apply(Session::default(), Action::ChooseRole(Role::Seller), NOW);
    let chosen = apply(chosen, Action::Begin(Way::Check), NOW);
    let half = settle(chosen.clone(), ItemId::ALL[0]);
    let whole = ItemId::ALL.into_iter().fold(chosen.clone(), settle);
    let scene = Scene::ALL[4];
    let reading = apply(chosen.clone(), Action::Visit(Place::Scene(scene)), NOW);
    for (session, standing) in [
        // Who has only looked at the choice of a chair has begun nothing.
        (chosen, None),
        (half, Some(Begun::Answering)),
        (reading, Some(Begun::In(scene))),
        (whole.clone(), Some(Begun::Checked(None))),
        (apply(whole.clone(), Action::StartAgain, NOW), Some(Begun::Checked(None))),
        (apply(whole, Action::Visit(Place::Scene(scene)), NOW), Some(Begun::Checked(Some(scene)))),
    ] {
        assert_eq!(journey::begun(&session), standing);
        let (state, _) = start(Found { session, ..found(Route::About) }, NOW);
        let (state, effects) = update(state, wants(Intent::Show(Route::Start)));
        let part = if standing.is_some() { Part::Result } else { Part::First };
        let waits = effects.contains(&Effect::Load(part, language("en")));
        assert_eq!((waits, state.route), (true, Route::About), "{standing:?}");
    }
}

#[test]
fn a_new_check_begins_at_its_first_card_in_the_same_chair() {
    let settle = |session, item| apply(session, Action::SetNotApplicable { item, on: true }, NOW);
    let chosen = apply(Session::default(), Action::ChooseRole(Role::Leader), NOW);
    let session = ItemId::ALL.into_iter().fold(chosen, settle);
    let start_page = Found { session, ..found(Route::Start) };
    let (state, _) = update(opened(start_page), wants(Intent::Act(Action::StartAgain)));
    assert_eq!(state.route, Route::Rating(Role::Leader, Wheel::Focus));
    assert!(state.session.checks_again());
}

#[test]
fn a_result_stands_while_a_new_check_is_under_way_and_one_without_an_answer_has_not_begun() {
    let session = rated(apply(Session::default(), Action::ChooseRole(Role::Seller), NOW));
    let again = || {
        let found = Found { session: session.clone(), ..found(Route::Result) };
        let (state, _) = update(opened(found), wants(Intent::Act(Action::StartAgain)));
        assert!(state.session.answers_on_cards().is_untouched());
        state
    };
    let stands = |state: &State| {
        assert_eq!(state.session.answers(), session.answers());
        assert_eq!(state.session.history(), session.history());
    };
    // On any other page there is only the result, and the way on, and the buttons to go back, lead to it.
    let order = wants(Intent::Show(Route::Rating(Role::Seller, Wheel::Order)));
    for events in [
        vec![wants(Intent::Show(Route::Result))],
        vec![wants(Intent::Show(Route::Start))],
        vec![wants(Intent::Turn(Turn::Back))],
        vec![wants(Intent::Act(Action::Back))],
        vec![order, wants(Intent::Act(Action::Next))],
    ] {
        let (state, _) = after(again(), events);
        stands(&state);
        assert!(state.session.new_answers().is_none() && !matches!(state.route, Route::Rating(..)));
        // Who goes back in the browser goes on with the new check, and who wants to look at the cards sees their answers.
        let (back, _) = update(state.clone(), Event::Travel(FOCUS, NOW));
        assert!(back.session.answers_on_cards().is_untouched());
        let (cards, _) = update(state, wants(Intent::Show(FOCUS)));
        assert_eq!(cards.session.answers_on_cards(), session.answers());
    }
    // To look at the next cards, or to change chairs, is no end of it.
    let wheels = [Wheel::Coaching, Wheel::Focus].map(|wheel| Route::Rating(Role::Leader, wheel));
    let (state, _) = after(again(), wheels.map(|route| wants(Intent::Show(route))));
    assert!(state.session.checks_again());
    // Once something is answered, the result stands beside it, and it goes on where it was.
    let (state, effects) = update(again(), wants(Intent::Act(rate("F1", 3))));
    assert!(effects.contains(&Effect::Save));
    for route in [Route::Result, Route::Start, Route::Finish, Route::About] {
        let (state, _) = update(state.clone(), wants(Intent::Show(route)));
        stands(&state);
        let (state, _) = update(state, wants(Intent::Act(Action::StartAgain)));
        assert_eq!(
            state.session.answers_on_cards().get(ItemId::ALL[0]).frequency(Question::Outside),
            Frequency::new(3)
        );
        assert_eq!(state.route, FOCUS);
    }
    // What was erased does not come back.
    let (state, _) = update(state, wants(Intent::Erase));
    assert_eq!(*state.session, Session::default());
}

#[test]
fn a_new_check_begun_in_another_tab_is_heard_of_at_once_and_not_given_up_by_going_on() {
    let session = rated(apply(Session::default(), Action::ChooseRole(Role::Seller), NOW));
    let begun = apply(session.clone(), Action::StartAgain, NOW);
    let stored = Stored::Session(Box::new(begun), Area::Local.storage_status(200));
    let opened = opened(Found { session, ..found(Route::Result) });
    let (state, effects) = update(opened, Event::Stored(stored));
    assert!(state.session.checks_again() && !effects.contains(&Effect::Save));
    for route in [Route::Result, Route::Start, Route::About, Route::Scene(Scene::ALL[0])] {
        let (state, _) = update(state.clone(), wants(Intent::Show(route)));
        assert!(state.session.checks_again(), "{route:?}");
    }
}

#[test]
fn a_new_check_that_is_given_up_leaves_every_tab_at_the_result() {
    let session = rated(apply(Session::default(), Action::ChooseRole(Role::Seller), NOW));
    let begun = apply(session.clone(), Action::StartAgain, NOW);
    let half = apply(begun, rate("F1", 3), NOW);
    let tab = |route| opened(Found { session: half.clone(), ..found(route) });
    for route in [Route::Result, Route::Start] {
        let (state, effects) = update(tab(route), wants(Intent::Act(Action::DropNew)));
        assert_eq!((state.route, state.session.checks_again()), (route, false));
        assert_eq!(state.session.answers(), session.answers());
        // The button is gone, so the focus goes where the result begins.
        assert!(effects.contains(&Effect::Focus(Effect::TITLE.to_owned())), "{effects:?}");
        assert!(effects.contains(&Effect::Save));
        // Another tab, at a card of it, hears of that or finds it when it saves, and no tap changes the result.
        let (left, status) = (state.session.clone(), Area::Local.storage_status(200));
        let joined = |other: &State| {
            let absorb = Action::Absorb(Box::new((*left).clone()));
            Box::new(apply((*other.session).clone(), absorb, NOW))
        };
        let chairs = Route::Role(Way::Check);
        for from in [FOCUS, chairs] {
            let saved = Event::Saved(Some(joined(&tab(from))), status);
            let heard = Event::Stored(Stored::Session(Box::new((*left).clone()), status));
            for event in [saved, heard] {
                let (other, effects) = update(tab(from), event);
                let (other, _) = match other.route {
                    Route::Result => (other, effects),
                    // The page of the result has to come first.
                    _ => {
                        let load = Effect::Load(Part::Result, language("en"));
                        assert!(effects.contains(&load), "{effects:?}");
                        update(other, Event::Loaded(Part::Result, language("en"), true))
                    }
                };
                assert_eq!(
                    (other.route, other.session.answers()),
                    (Route::Result, session.answers())
                );
            }
        }
    }
    // Where the other tab has finished it, who looks at its cards goes on looking at them.
    let whole = ItemId::ALL.into_iter().fold(half.clone(), |session, item| {
        apply(session, Action::SetNotApplicable { item, on: true }, NOW)
    });
    let whole = Stored::Session(Box::new(whole), Area::Local.storage_status(200));
    let (other, _) = update(tab(FOCUS), Event::Stored(whole));
    assert_eq!((other.route, other.session.checks_again()), (FOCUS, false));
}

#[test]
fn cards_looked_at_after_an_empty_new_check_are_those_of_the_result_in_its_chair() {
    let session = rated(apply(Session::default(), Action::ChooseRole(Role::Seller), NOW));
    let again = apply(session.clone(), Action::StartAgain, NOW);
    let session = apply(again, Action::ChooseRole(Role::Leader), NOW);
    let state = opened(Found { session, ..found(Route::Result) });
    let look = Intent::Show(Route::Rating(Role::Leader, Wheel::Focus));
    let (state, _) = update(state, wants(look));
    assert_eq!((state.route, state.session.role()), (FOCUS, Some(Role::Seller)));
}

#[test]
fn an_address_that_names_a_place_drawn_by_the_app_leads_there() {
    let effects = |route, fragment: &str| {
        start(Found { fragment: fragment.to_owned(), ..found(route) }, NOW).1
    };
    let jump = Effect::Jump("say-title".to_owned());
    assert!(jump.needs_render() && effects(Route::Result, "say-title").contains(&jump));
    let jumps = |effects: &[Effect]| count(effects, |effect| matches!(effect, Effect::Jump(_)));
    assert_eq!(jumps(&effects(Route::Result, "")), 0);
}

#[test]
fn who_comes_back_is_led_to_the_first_step_that_is_not_finished() {
    use alignment::Played;
    use alignment::scenes::chairs::{MOMENTS, Sitting};
    use alignment::scenes::pull::{Act, Ride};
    let [first, second, third, ..] = Scene::ALL;
    let play = |session, scene| {
        let mut sitting = Sitting::default();
        sitting.sit(Role::Seller);
        for _ in 0..MOMENTS {
            sitting.guess(1);
        }
        sitting.change();
        let ride = Ride::of(alignment::Play::default()).in_act(Act::Named);
        let over = if scene == first { sitting.play() } else { ride.play() };
        let played = apply(session, Action::Play(Played::new(scene, over)), NOW);
        assert!(played.ended().contains(scene));
        played
    };
    let course = [
        Action::Begin(Way::Course),
        Action::ChooseRole(Role::Seller),
        Action::Visit(Place::Scene(second)),
    ];
    let course =
        course.into_iter().fold(Session::default(), |session, action| apply(session, action, NOW));
    assert_eq!(journey::begun(&course), Some(Begun::In(second)));
    let course = play(course, second);
    assert_eq!(journey::begun(&course), Some(Begun::Answering));
    let lesson = apply(Session::default(), Action::Visit(Place::Scene(second)), NOW);
    let lesson = apply(play(lesson, second), Action::Visit(Place::Scene(first)), NOW);
    assert_eq!(journey::begun(&lesson), Some(Begun::In(first)));
    let lesson = play(lesson, first);
    assert_eq!(journey::begun(&lesson), Some(Begun::In(third)));
    // From the result, to the scene of the widest wheel.
    let rated = rated(course);
    let at_result = apply(rated, Action::Finish, NOW);
    let widest = at_result.widest_scene();
    assert!(widest.is_some());
    assert_eq!(journey::begun(&at_result), Some(Begun::Checked(widest)));
}

#[test]
fn back_and_forward_keep_the_chair() {
    let state = opened(found(FOCUS));
    let other = Route::Rating(Role::Leader, Wheel::Coaching);
    let (state, effects) = update(state, Event::Travel(other, NOW));
    assert_eq!(state.route, Route::Rating(Role::Seller, Wheel::Coaching));
    assert_eq!(state.source, NavigationSource::Browser);
    // The browser finds the place by itself.
    assert!(
        effects.contains(&Effect::Focus(Effect::TITLE.to_owned()))
            && !effects.contains(&Effect::FocusFromTop(Effect::TITLE))
    );
    let (_, effects) = update(state, wants(Intent::Show(Route::About)));
    assert!(effects.contains(&Effect::FocusFromTop(Effect::TITLE)));
}

#[test]
fn only_another_page_brings_the_reader_to_its_top() {
    let state = opened(found(FOCUS));
    let other = Route::Rating(Role::Leader, Wheel::Focus);
    let (state, effects) = update(state, wants(Intent::Show(other)));
    assert_eq!(state.session.role(), Some(Role::Leader));
    assert_eq!(effects, [Effect::Save, Effect::ShowAddress]);
}

fn options() -> EmbedOptions {
    EmbedOptions {
        language: language("en"),
        start: Route::Role(Way::Check),
        chair: None,
        area: Area::Session,
        asks: false,
    }
}

fn guest(options: EmbedOptions) -> State {
    arrived(options, Session::default())
}

/// A guest whose reader has been here before.
fn arrived(options: EmbedOptions, session: Session) -> State {
    opened(Found {
        session,
        area: options.area,
        storage_status: options.area.storage_status(0),
        language: options.language,
        route: options.start,
        options: Some(options.clone()),
        ..found(options.start)
    })
}

#[test]
fn a_chair_that_the_host_knows_is_not_asked_for() {
    let chair = Some(Role::Leader);
    let seated = guest(EmbedOptions { chair, ..options() });
    assert_eq!(seated.route, Route::Rating(Role::Leader, Wheel::Focus));
    assert!(!seated.session.has_own_role());
    assert_eq!(guest(options()).route, Route::Role(Way::Check));
    // Nor is it after a reload, when the seat is in the store, nor where the reader has a chair of their own.
    let own = apply(Session::default(), Action::ChooseRole(Role::Seller), Stamp(5));
    for (session, role) in [(&*seated.session, Role::Leader), (&own, Role::Seller)] {
        let again = arrived(EmbedOptions { chair, ..options() }, session.clone());
        assert_eq!(again.route, Route::Rating(role, Wheel::Focus));
        assert_eq!(again.session.has_own_role(), role == Role::Seller);
    }
}

#[test]
fn a_reader_who_goes_back_to_the_chairs_may_choose() {
    let chair = Some(Role::Leader);
    let leader = EmbedOptions { chair, ..options() };
    let seated = guest(leader.clone());
    let (asked, _) = update(seated, wants(Intent::Act(Action::Back)));
    assert_eq!(asked.route, Route::Role(Way::Check));
    let (state, _) = update(asked, wants(Intent::TakeChair(Role::Seller)));
    assert_eq!(state.route, FOCUS);
    assert!(state.session.has_own_role());
    // From now on the choice counts, whatever the host says.
    let again = arrived(leader, (*state.session).clone());
    assert_eq!(again.route, FOCUS);
    let seller = EmbedOptions { chair: Some(Role::Seller), ..options() };
    let (state, _) = update(state, Event::Embed(seller, NOW));
    let (state, _) = update(state, Event::Embed(options(), NOW));
    assert_eq!(state.session.role(), Some(Role::Seller));
}

#[test]
fn a_host_that_changes_its_mind_moves_a_seated_reader() {
    let seat = |role| EmbedOptions { chair: Some(role), ..options() };
    let seated = guest(seat(Role::Leader));
    let (state, effects) = update(seated, Event::Embed(seat(Role::Seller), NOW));
    assert_eq!(state.route, FOCUS);
    assert!(!state.session.has_own_role());
    assert_eq!(effects, [Effect::Save, Effect::ShowAddress]);
}

#[test]
fn a_chair_that_another_host_names_does_not_count_here() {
    let seat = |role, start| EmbedOptions { chair: Some(role), start, ..options() };
    let start = options().start;
    let other = guest(seat(Role::Seller, start)).session;
    let other = apply((*other).clone(), rate("K2", 5), NOW);
    let wanted = |state: &State| {
        let item = ItemId::from_code("K2").unwrap();
        assert_eq!(state.session.role(), Some(Role::Leader));
        assert_eq!(
            state.session.answers().get(item).frequency(Question::Outside),
            Frequency::new(5)
        );
    };
    let seated = guest(seat(Role::Leader, start));
    // Met in the store at a save, told by another app on the page, and found at the beginning.
    let joined = Event::Saved(Some(Box::new(other.clone())), seated.storage_status);
    let (state, effects) = update(seated.clone(), joined);
    wanted(&state);
    assert_eq!(count(&effects, |effect| *effect == Effect::Save), 0);
    let stored = Stored::Session(Box::new(other.clone()), Area::Local.storage_status(9));
    let (state, effects) = update(seated, Event::Stored(stored));
    wanted(&state);
    // Both would save for ever if each took the other's chair for news.
    assert_eq!(count(&effects, |effect| *effect == Effect::Save), 0);
    let result = seat(Role::Leader, Route::Result);
    wanted(&arrived(result, other.clone()));
}

#[test]
fn what_another_tab_has_overwritten_is_written_again_and_nothing_else() {
    let acts = |state, action, at| update(state, Event::Intent(Intent::Act(action), Stamp(at))).0;
    let hears = |state: &State, other: &Session| {
        let stored = Stored::Session(Box::new(other.clone()), Area::Local.storage_status(9));
        let (state, effects) = update(state.clone(), Event::Stored(stored));
        (state, count(&effects, |effect| *effect == Effect::Save))
    };
    let one = acts(opened(found(FOCUS)), rate("F1", 3), 1);
    let two = acts(one.clone(), rate("F3", 2), 2);
    let more = apply((*two.session).clone(), rate("F4", 6), Stamp(3));
    let (state, saves) = hears(&two, &more);
    assert_eq!((state.session.answers(), saves), (more.answers(), 0));
    assert_eq!(state.storage_status, Area::Local.storage_status(9));
    assert_eq!(hears(&state, &more).1, 0);
    // The other tab has written in the same moment, when it had heard of the first answer alone.
    assert_eq!(hears(&two, &one.session).1, 1);
    let (state, saves) = hears(&two, &apply((*one.session).clone(), rate("F4", 6), Stamp(3)));
    assert_eq!((state.session.answers(), saves), (more.answers(), 1));
}

#[test]
fn a_guest_does_what_its_host_has_changed_and_nothing_else() {
    let chosen = wants(Intent::TakeChair(Role::Seller));
    let (state, _) = update(guest(options()), chosen);
    let embed = |options| Event::Embed(options, NOW);
    let (state, effects) = update(state, embed(options()));
    assert_eq!((state.route, effects), (FOCUS, vec![]));
    let spanish = EmbedOptions { language: language("es"), ..options() };
    let (state, effects) = update(state, embed(spanish.clone()));
    assert_eq!(state.language.code, "es");
    assert_eq!(state.source, NavigationSource::Host);
    assert_eq!(effects, [Effect::ShowAddress, Effect::StopReading, Effect::FindVoice]);
    let leader = EmbedOptions { chair: Some(Role::Leader), area: Area::Local, ..spanish };
    let (state, effects) = update(state, embed(leader.clone()));
    // The reader has chosen.
    assert_eq!(state.session.role(), Some(Role::Seller));
    assert!(effects.starts_with(&[Effect::OpenStore(Area::Local), Effect::Save]));
    assert_eq!(state.storage_status, Area::Local.storage_status(0));
    let lesson = EmbedOptions { start: Route::Scene(Scene::ALL[2]), ..leader };
    let (state, _) = update(state, embed(lesson));
    assert_eq!(state.route, Route::Scene(Scene::ALL[2]));
    // What a reader of a guest speaks is not remembered.
    let (_, effects) = update(state, wants(Intent::Speak(language("en"))));
    assert!(!effects.contains(&Effect::KeepLanguage(language("en"))));
}

#[test]
fn erasing_begins_anew_and_stores_nothing() {
    let (state, _) = update(opened(found(FOCUS)), wants(Intent::Act(rate("F1", 3))));
    let refused = State { storage_status: StorageStatus::Refused(Refusal::Damaged), ..state };
    let (state, effects) = update(refused, wants(Intent::Erase));
    assert_eq!(*state.session, Session::default());
    assert_eq!((state.route, state.storage_status), (Route::Start, Area::Local.storage_status(0)));
    // It is said once it is so.
    assert_eq!(state.notice, None);
    // First the store is emptied; the save that follows finds a new session, and writes none.
    assert_eq!(effects[..3], [Effect::Erase, Effect::Device(DeviceCommand::Drop), Effect::Save]);
    let (failed, _) = update(state.clone(), Event::Erased(false));
    assert_eq!(failed.notice, Some(Notice::EraseFailed));
    let (state, effects) = update(state, Event::Erased(true));
    assert_eq!(state.notice, Some(Notice::Erased));
    assert!(effects.contains(&Effect::FocusNotice));
    let (state, effects) = update(state, wants(Intent::Dismiss));
    assert_eq!((state.notice, effects), (None, vec![Effect::FocusBack]));
}

#[test]
fn a_shared_computer_keeps_nothing_until_it_is_one_s_own_again() {
    let (state, effects) = update(opened(found(FOCUS)), wants(Intent::ShareComputer(true)));
    assert_eq!(effects, [Effect::Device(DeviceCommand::Drop), Effect::ShareComputer(true)]);
    let (state, effects) = update(state, wants(Intent::Act(rate("F1", 3))));
    assert_eq!(effects, []);
    let (state, effects) = update(state, wants(Intent::Speak(language("es"))));
    assert_eq!(count(&effects, |e| matches!(e, Effect::KeepLanguage(_))), 0);
    let others = Stored::Session(Box::default(), Area::Local.storage_status(10));
    let (state, effects) = update(state, Event::Stored(others));
    assert_eq!((state.is_shared(), effects), (true, vec![]));
    // Only what could not be done is said.
    assert_eq!(update(state.clone(), Event::ComputerShared(true)).0.notice, None);
    let (unstored, _) = update(state.clone(), Event::ComputerShared(false));
    assert_eq!(unstored.notice, Some(Notice::SharedUnstored));
    // Whoever comes to the page later finds nothing of the person before.
    let (slept, effects) = update(state.clone(), Event::Slept);
    assert_eq!((&*slept.session, effects), (&Session::default(), vec![]));
    let (_, effects) = update(state, wants(Intent::ShareComputer(false)));
    assert_eq!(effects, [Effect::ShareComputer(false), Effect::Save]);
}

#[test]
fn a_language_is_spoken_once_its_words_have_come() {
    let (state, _) = start(found(Route::Start), NOW);
    let es = language("es");
    let (state, effects) = update(state, wants(Intent::Speak(es)));
    assert_eq!(state.language.code, "en");
    assert_eq!(effects, [Effect::Load(Part::First, es)]);
    let (lost, effects) = update(state.clone(), Event::Loaded(Part::First, es, false));
    assert_eq!((lost.language.code, lost.away), ("en", Some(es)));
    assert_eq!(effects, []);
    // Asking again asks again.
    let (_, effects) = update(lost, wants(Intent::Speak(es)));
    assert_eq!(effects, [Effect::Load(Part::First, es)]);
    let (state, effects) = update(state, Event::Loaded(Part::First, es, true));
    assert_eq!((state.language.code, state.away), ("es", None));
    assert!(effects.contains(&Effect::KeepLanguage(es)) && effects.contains(&Effect::ShowAddress));
}

#[test]
fn a_page_is_shown_once_its_part_has_come() {
    let en = language("en");
    let (state, _) = start(found(Route::Start), NOW);
    let scene = Route::Scene(Scene::ALL[0]);
    let (state, effects) = update(state, wants(Intent::Show(scene)));
    assert_eq!((state.route, effects), (Route::Start, vec![Effect::Load(Part::Lesson, en)]));
    assert_eq!(*state.session, Session::default());
    // A page that is here is shown, and the other wish is over.
    let (other, _) = update(state.clone(), wants(Intent::Show(Route::Role(Way::Check))));
    let (other, _) = update(other, Event::Loaded(Part::Lesson, en, true));
    assert_eq!(other.route, Route::Role(Way::Check));
    let (lost, effects) = update(state.clone(), Event::Loaded(Part::Lesson, en, false));
    assert_eq!((lost.route, &lost.notice), (Route::Start, &Some(Notice::PartAway)));
    assert_eq!(effects, [Effect::FocusNotice]);
    let (again, effects) = update(lost, wants(Intent::TryAgain));
    assert_eq!((again.notice, effects), (None, vec![Effect::Load(Part::Lesson, en)]));
    let (state, effects) = update(state, Event::Loaded(Part::Lesson, en, true));
    assert_eq!((state.route, state.away), (scene, None));
    assert!(
        effects.contains(&Effect::Save) && effects.contains(&Effect::FocusFromTop(Effect::TITLE))
    );
}

#[test]
fn reading_habits_are_remembered_and_followed() {
    let scene = Route::Scene(Scene::ALL[0]);
    let (mut state, _) = start(found(scene), NOW);
    state.voice = Voice::Silent;
    let es = language("es");
    let reading = Reading { beside: Some(es), aloud: true, pace: Pace::Slow, ..Reading::default() };
    let (state, effects) = update(state, wants(Intent::Read(reading)));
    let wanted = [Effect::KeepReading(reading), Effect::Retune, Effect::Load(Part::Lesson, es)];
    assert!(wanted.iter().all(|wanted| effects.contains(wanted)), "{effects:?}");
    let (state, effects) = update(state, wants(Intent::Voice(Voice::Speaking)));
    assert_eq!((state.voice, effects), (Voice::Speaking, vec![Effect::StartReading]));
    let (state, effects) =
        after(state, [wants(Intent::Voice(Voice::Paused)), wants(Intent::Voice(Voice::Speaking))]);
    assert_eq!(effects, [Effect::ResumeReading]);
    let next = Route::Scene(Scene::ALL[1]);
    let (state, effects) = update(state, wants(Intent::Show(next)));
    assert_eq!(state.voice, Voice::Silent);
    assert!(effects.contains(&Effect::StopReading));
    let (state, _) = update(state, Event::Voices(Rc::default()));
    let (state, _) = update(state, wants(Intent::Voice(Voice::Speaking)));
    assert_eq!(state.voice, Voice::Absent);
}

#[test]
fn what_another_tab_has_done_is_taken_in() {
    let (state, _) = update(opened(found(FOCUS)), wants(Intent::Act(rate("F1", 3))));
    let begun = journey::enter(Session::default(), FOCUS, Stamp(2_000));
    let other = apply(begun, rate("K2", 5), Stamp(2_000));
    let stored = |session: &Session| {
        let storage_status = Area::Local.storage_status(9);
        Event::Stored(Stored::Session(Box::new(session.clone()), storage_status))
    };
    let (state, effects) = update(state, stored(&other));
    let rated = |code: &str| {
        let answer = state.session.answers().get(ItemId::from_code(code).unwrap());
        answer.frequency(Question::Outside).map(Frequency::step)
    };
    assert_eq!((rated("F1"), rated("K2")), (Some(3), Some(5)));
    // Both together are stored once.
    assert_eq!(effects, [Effect::Save]);
    let both = stored(&state.session);
    let (state, effects) = update(state, both);
    assert_eq!(effects, []);
    let (state, effects) = update(state, Event::Stored(Stored::Unreadable(Refusal::Damaged)));
    assert_eq!(effects, []);
    for (stored, notice) in [(Stored::Erased, Notice::Erased), (Stored::Gone, Notice::Gone)] {
        let (gone, effects) = update(state.clone(), Event::Stored(stored));
        assert_eq!((gone.route, gone.notice), (Route::Start, Some(notice)));
        assert!(gone.session.answers().is_untouched());
        assert!(effects.contains(&Effect::FocusNotice));
    }
    // What somebody else has removed is no wish of the reader's: it is written again.
    let (kept, effects) = update(state.clone(), Event::Stored(Stored::Cleared));
    assert_eq!((kept.session, kept.notice), (state.session.clone(), None));
    assert_eq!(effects, [Effect::Save]);
    // A page that has slept has nothing to forget where the computer is one's own.
    let (slept, effects) = update(state.clone(), Event::Slept);
    assert_eq!((slept.session, effects), (state.session.clone(), vec![]));
    let (shared, effects) = update(state, Event::Stored(Stored::SharedComputer));
    assert_eq!((shared.is_shared(), effects), (true, vec![]));
}

/// A file of this name was handed to the browser.
fn offers(name: &str) -> Event {
    Event::Notify(Notice::Offer(Offer {
        what: Offered::File(name.to_owned()),
        text: "{}".to_owned(),
    }))
}

#[test]
fn the_browser_asks_only_where_something_would_be_lost() {
    let asks = |effects: &[Effect]| {
        effects.iter().find_map(|effect| match effect {
            Effect::AskBeforeLeaving(asks) => Some(*asks),
            _ => None,
        })
    };
    for (storage_status, expected) in [
        (Area::Local.storage_status(0), None),
        (Area::Session.storage_status(0), None),
        (StorageStatus::SharedComputer, None),
        (StorageStatus::Nowhere, Some(true)),
        (StorageStatus::Denied, Some(true)),
        (StorageStatus::Refused(Refusal::Damaged), Some(true)),
    ] {
        let state = State { storage_status, ..opened(found(FOCUS)) };
        let (_, effects) = update(state.clone(), wants(Intent::Show(Route::About)));
        assert_eq!(asks(&effects), None, "nothing was answered");
        let (state, effects) = update(state, wants(Intent::Act(rate("F1", 3))));
        assert_eq!(asks(&effects), expected, "{storage_status:?}");
        let (state, effects) = update(state, wants(Intent::Act(rate("F1", 4))));
        assert_eq!(asks(&effects), None, "it asks already");
        let (state, effects) = update(state, wants(Intent::Export(ExportFormat::Json)));
        assert_eq!(asks(&effects), None, "nobody knows whether it was saved");
        let (state, _) = update(state, offers("camber.csv"));
        let (state, effects) = update(state, wants(Intent::Dismiss));
        assert_eq!(asks(&effects), None, "a table cannot be read in again");
        let (state, _) = update(state, offers(Offer::ANSWERS));
        let (state, effects) = update(state, wants(Intent::Dismiss));
        assert_eq!(asks(&effects), expected.map(|_| false), "it is in a file");
        let (_, effects) = update(state, wants(Intent::Act(rate("F1", 5))));
        assert_eq!(asks(&effects), expected, "that is not");
    }
    let team = |change| Event::Act(Act::Team(change));
    let (state, effects) =
        after(room(Together::Team), [team(TeamChange::Type(code_of(1))), team(TeamChange::Read)]);
    assert_eq!(asks(&effects), Some(true));
    let (_, effects) = update(state, team(TeamChange::Keep));
    assert_eq!(asks(&effects), Some(false));
}

#[test]
fn what_is_to_be_there_in_thirty_days_is_asked_to_stay() {
    let (_, effects) = update(opened(found(Route::Result)), wants(Intent::Remind));
    assert_eq!(effects, [Effect::Remind, Effect::Device(DeviceCommand::Persist)]);
}

#[test]
fn the_result_remembers_what_the_reader_looks_at_and_keeps_what_they_choose() {
    let state = opened(found(Route::Result));
    let focus = |id: &str| Effect::Focus(id.to_owned());
    let (state, effects) = update(state, wants(Intent::ShowWheel(Wheel::Insight)));
    assert_eq!(state.outlook.wheel, Some(Wheel::Insight));
    assert_eq!(effects, [focus("tab-insight")]);
    let (state, effects) = after(state, [wants(Intent::NextIdea), wants(Intent::NextIdea)]);
    assert_eq!((state.outlook.idea, effects), (2, vec![]));
    // What was pressed gives way to what was chosen, so the focus goes there.
    let commitment = Commitment::new(Wheel::Order, Finding::PressureExtra);
    let (state, effects) = update(state, wants(Intent::Try(commitment, true)));
    assert!(state.session.is_committed(commitment) && state.outlook.idea == 0);
    assert_eq!(effects, [focus("try-title"), Effect::Save]);
    // What was dropped is offered again in its place, on this page.
    let (state, _) = update(state, wants(Intent::Try(commitment, false)));
    assert!(!state.session.is_committed(commitment));
    assert_eq!(state.outlook.dropped, Some(commitment));
    let (back, _) = update(state.clone(), wants(Intent::Try(commitment, true)));
    assert!(back.session.is_committed(commitment) && back.outlook.dropped.is_none());
    let (away, _) = update(state.clone(), wants(Intent::Show(Route::About)));
    assert_eq!(away.outlook.dropped, None);
}

#[test]
fn back_from_a_scene_leads_to_the_result_it_was_reached_from() {
    let course = apply(Session::default(), Action::Think(Thought::Crm), NOW);
    let last = Route::Scene(Scene::ALL[7]);
    let show = |route| wants(Intent::Show(route));
    for end in [Route::Result, Route::Finish] {
        let state = opened(Found { session: rated(course.clone()), ..found(end) });
        let (scene, _) = update(state, show(last));
        assert_eq!((scene.route, scene.outlook.end), (last, Some(end)));
        let (back, _) = update(scene.clone(), show(end));
        assert_eq!((back.route, back.outlook.end), (end, None));
        // Who has gone elsewhere from there, or comes with the browser's back, goes back along the way.
        let next = Route::Scene(Scene::ALL[3]);
        let (on, _) = update(scene.clone(), show(next));
        assert_eq!(on.outlook.end, None);
        let (again, _) = after(scene, [show(end), Event::Travel(last, NOW)]);
        assert_eq!((again.route, again.outlook.end), (last, None));
    }
}

#[test]
fn what_was_handed_over_is_told_until_something_else_happens() {
    let state = opened(found(Route::Finish));
    let (state, effects) = update(state, wants(Intent::Hand(Handing::Picture)));
    assert_eq!(effects, [Effect::Hand(Handing::Picture, false)]);
    let (state, _) = update(state, wants(Intent::PictureScore(true)));
    let (state, effects) = update(state, wants(Intent::Hand(Handing::Picture)));
    assert_eq!(effects, [Effect::Hand(Handing::Picture, true)]);
    let done = Handing::Picture.told(true);
    assert_ne!(done, Handing::Picture.told(false));
    let (state, effects) = update(state, Event::Handed(done));
    assert_eq!((state.outlook.told, effects), (Some(done), vec![]));
    let (state, _) = update(state, wants(Intent::PictureScore(false)));
    assert_eq!(state.outlook.told, None);
    // What comes later takes the place of what was said before.
    let refused = Event::offer(Offered::Copy, "A letter.".to_owned());
    let (state, _) = update(state, refused);
    assert!(state.notice.is_some());
    let (state, effects) = update(state, Event::Handed(done));
    assert_eq!((state.notice, effects), (None, vec![Effect::FocusBack]));
}

#[test]
fn words_kept_at_once_can_be_taken_back() {
    let keep = |text: &str| wants(Intent::KeepWords(text.to_owned()));
    let own = wants(Intent::Act(Action::SetIntention { text: "My own.".to_owned() }));
    let (state, effects) =
        after(opened(found(Route::Scene(Scene::ALL[7]))), [own, keep("Put together.")]);
    assert_eq!(state.session.intention(), "Put together.");
    assert!(effects.contains(&Effect::Save));
    // Kept twice, they do not stand in the way of what was there before.
    let (state, _) = after(state, [keep("Put together."), wants(Intent::TakeBack)]);
    assert_eq!(state.session.intention(), "My own.");
}

#[test]
fn an_import_says_what_has_become_of_it() {
    let state = opened(found(Route::Result));
    let mut answers = alignment::Answers::default();
    answers.set(ItemId::from_code("F1").unwrap(), alignment::Answer::NotApplicable);
    let file =
        |revision| Action::Restore(alignment::Imported { role: Role::Leader, revision, answers });
    let older = file(alignment::Revision::First);
    let (read, _) = update(state.clone(), Event::Imported(Ok(older), NOW));
    assert_eq!(read.notice, Some(Notice::ImportedOlder));
    assert!(read.session.answers().is_untouched() && read.session.is_reworded());
    let restore = file(alignment::Revision::CURRENT);
    let (read, effects) = update(state.clone(), Event::Imported(Ok(restore), NOW));
    assert_eq!(read.session.role(), Some(Role::Leader));
    assert_eq!(read.notice, Some(Notice::Imported));
    assert!(effects.contains(&Effect::Save) && effects.contains(&Effect::FocusNotice));
    let (state, effects) = update(state, Event::Imported(Err(msg::id("import-not-json")), NOW));
    assert_eq!(state.notice, Some(Notice::ImportRefused(msg::id("import-not-json"))));
    assert_eq!(effects, [Effect::FocusNotice]);
}

#[test]
fn the_copy_is_looked_at_once_the_privacy_page_can_show_it() {
    let state = opened(found(Route::Privacy));
    let device = Device { asked: Some(0), ..Device::default() };
    let (state, effects) = update(state, Event::Device(device.clone()));
    assert_eq!(effects, [Effect::Device(DeviceCommand::Look)]);
    let (_, effects) = update(state, Event::Device(device));
    assert_eq!(effects, []);
}

fn room(page: Together) -> State {
    opened(found(Route::Together(page)))
}

fn answered() -> Session {
    let begun = journey::enter(Session::default(), FOCUS, NOW);
    apply(begun, rate("F1", 3), NOW)
}

#[test]
fn the_pages_for_two_read_answers_and_never_save_them() {
    let state = room(Together::Pair);
    let stored = Stored::Session(Box::new(answered()), Area::Local.storage_status(77));
    let (state, effects) = update(state, Event::Stored(stored));
    assert_eq!(*state.session, answered());
    assert_eq!(state.storage_status, Area::Local.storage_status(77));
    assert_eq!(effects, []);
    let (state, effects) = update(state, Event::Stored(Stored::Erased));
    assert_eq!(*state.session, Session::default());
    assert_eq!(effects, [Effect::Device(DeviceCommand::Drop)]);
    let (state, effects) = update(state, Event::Stored(Stored::SharedComputer));
    assert!(state.is_shared());
    assert_eq!(effects, [Effect::Room(Job::Keep(None))]);
}

#[test]
fn a_pair_code_is_locked_and_opened() {
    let pair = |change| Event::Act(Act::Pair(change));
    let mut state = room(Together::Pair);
    state.session = Rc::new(answered());
    let (state, effects) = update(state, Event::Act(Act::Ask(Job::Passphrase)));
    assert_eq!(effects, [Effect::Room(Job::Passphrase)]);
    let without = [pair(PairChange::Lock(None)), Event::Act(Act::Seal)];
    let (failed, effects) = after(state.clone(), without);
    // Once more.
    assert_eq!(effects, [Effect::Room(Job::Passphrase)]);
    let state_of = |state: &State| state.tables.as_ref().unwrap().pair.lock_state().cloned();
    assert_eq!(state_of(&failed), Some(LockState::Failed));
    let (state, effects) = after(
        state,
        [pair(PairChange::Lock(Some("K7QM-2XTA-9RHC".to_owned()))), Event::Act(Act::Seal)],
    );
    let [Effect::Room(Job::Seal(shared, typed))] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(typed, "K7QM-2XTA-9RHC");
    assert_eq!(state_of(&state), Some(LockState::Working));
    // It is at it already.
    let (state, effects) = update(state, Event::Act(Act::Seal));
    assert_eq!(effects, []);
    let locked = alignment::Locked { salt: [1; 16], nonce: [2; 12], sealed: shared.to_bytes() };
    let sealed = PairChange::Sealed(*shared, typed.clone(), Some(locked.clone()));
    let (state, _) = update(state, pair(sealed));
    assert_eq!(state_of(&state), Some(LockState::Done(*shared, locked)));
}

#[test]
fn what_takes_the_place_of_the_page_s_beginning_comes_before_the_reader() {
    let pair = |change| Event::Act(Act::Pair(change));
    let (state, effects) = update(room(Together::Pair), pair(PairChange::Talk(Some(0))));
    assert_eq!(effects, [Effect::Jump("step".to_owned())]);
    let (state, effects) = update(state, pair(PairChange::Talk(Some(1))));
    assert_eq!(effects, [Effect::Jump("step".to_owned())]);
    let (_, effects) = update(state, pair(PairChange::Talk(None)));
    assert_eq!(effects, [Effect::FocusFromTop(Effect::TITLE)]);
}

#[test]
fn a_link_with_a_code_is_followed() {
    let fragment = "pair-nothing".to_owned();
    let (state, _) = start(Found { fragment, ..found(Route::Together(Together::Pair)) }, NOW);
    assert!(state.tables.as_ref().unwrap().pair.linked);
}

#[test]
fn a_silence_counts_its_own_seconds() {
    let team = |change| Event::Act(Act::Team(change));
    let left = |state: &State| state.tables.as_ref().unwrap().team.silence.left;
    let tick = |effects: &[Effect]| match effects {
        [Effect::Room(Job::Tick(which))] => *which,
        other => panic!("{other:?}"),
    };
    let (state, effects) = update(room(Together::Team), team(TeamChange::Silence));
    let first = tick(&effects);
    let (state, effects) = update(state, team(TeamChange::Tick(first)));
    assert_eq!((left(&state), tick(&effects)), (Some(119), first));
    // It is ended and another one begun before its next second has passed.
    let (state, effects) = update(state, team(TeamChange::Silence));
    assert_eq!((left(&state), effects), (None, vec![]));
    let (state, effects) = update(state, team(TeamChange::Silence));
    let second = tick(&effects);
    let (mut state, effects) = update(state, team(TeamChange::Tick(first)));
    assert_eq!((left(&state), effects), (Some(120), vec![]));
    for passed in 1..=120 {
        let (after, effects) = update(state, team(TeamChange::Tick(second)));
        assert_eq!(left(&after), Some(120 - passed));
        assert_eq!(effects.is_empty(), passed == 120);
        state = after;
    }
}

/// The code of somebody in the round that a page opens with; each has other numbers.
fn code_of(person: u16) -> String {
    let others = ItemId::ALL.map(|item| Action::SetNotApplicable { item, on: true });
    let rated =
        Wheel::Focus.items().into_iter().flat_map(|item| {
            let first = if item.code() == "F1" { person } else { 3 };
            [(Question::Outside, first), (Question::Inside, 3)].map(|(question, step)| {
                Action::Rate { item, question, frequency: Frequency::ALL[usize::from(step)] }
            })
        });
    let actions = others.into_iter().chain(rated);
    let session = actions.fold(answered(), |session, action| apply(session, action, NOW));
    let profile = alignment::score(&session.answers().complete().unwrap());
    WheelCode::new(&profile, Role::Seller, true, RoundTag::default(), person).text()
}

#[test]
fn a_team_s_codes_are_kept_while_somebody_wants_that() {
    let team = |change| Event::Act(Act::Team(change));
    let code = code_of(1);
    let (state, effects) = after(
        room(Together::Team),
        [team(TeamChange::Type(code.clone())), team(TeamChange::Read), team(TeamChange::Keep)],
    );
    // First it is joined with what other tabs keep.
    assert_eq!(effects, [Effect::Room(Job::Join), Effect::AskBeforeLeaving(false)]);
    let nothing = StoredTeam::default;
    let (state, effects) = update(state, team(TeamChange::Join(nothing())));
    let [Effect::Room(Job::Keep(Some(kept)))] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert!(kept.starts_with("camber-team 1") && kept.contains(&code), "{kept}");
    let (denied, effects) = update(state.clone(), team(TeamChange::Kept(false)));
    assert!(denied.tables.as_ref().unwrap().team.denied);
    assert_eq!(effects, [Effect::AskBeforeLeaving(true)]);
    let (state, effects) = update(state, team(TeamChange::Kept(true)));
    assert_eq!(effects, []);
    // Typing on changes nothing of what is kept.
    let (state, effects) = update(state, team(TeamChange::Type("x".to_owned())));
    assert_eq!(effects, []);
    let restored = opened(Found {
        team: StoredTeam { codes: Some(kept.clone()), ..nothing() },
        ..found(Route::Together(Together::Team))
    });
    assert_eq!(restored.tables.as_ref().unwrap().team.codes().len(), 1);
    // Gone with everything else: the codes are in this page only.
    let (gone, effects) = update(state.clone(), team(TeamChange::Told(nothing())));
    let table = &gone.tables.as_ref().unwrap().team;
    assert_eq!((table.keeps, table.codes().len()), (false, 1));
    assert_eq!(effects, [Effect::AskBeforeLeaving(true)]);
    let (state, effects) = update(state, team(TeamChange::Forget));
    assert_eq!(effects, [Effect::Room(Job::Join)]);
    let codes = Some(kept.clone());
    let stored = StoredTeam { codes, ..nothing() };
    let (_, effects) = update(state, team(TeamChange::Join(stored)));
    assert_eq!(effects, [Effect::Room(Job::Keep(None))]);
}

#[test]
fn a_round_that_is_shown_takes_the_whole_page() {
    let team = |change| Event::Act(Act::Team(change));
    let codes: Vec<String> = (1..=5).map(code_of).collect();
    let (state, effects) = after(
        room(Together::Team),
        [
            team(TeamChange::Type(codes.join("\n"))),
            team(TeamChange::Read),
            Event::Act(Act::Ask(Job::Close)),
        ],
    );
    // Nothing is shown before it is known what was shown, nor drawn before this is remembered.
    assert_eq!(effects, [Effect::Room(Job::Close)]);
    assert!(state.tables.as_ref().unwrap().team.shown().is_none());
    let stored = StoredTeam { shown: Some(None), ..StoredTeam::default() };
    let (state, effects) = update(state, team(TeamChange::Close(stored)));
    assert!(state.tables.as_ref().unwrap().team.shown().is_some());
    let [
        Effect::Room(Job::Remember(shown)),
        // A round that is shown holds no codes any more.
        Effect::AskBeforeLeaving(false),
        Effect::FocusFromTop(Effect::TITLE),
        Effect::AwaitPaint,
    ] = effects.as_slice()
    else {
        panic!("{effects:?}");
    };
    assert!(shown.starts_with("camber-shown 1"));
    let (state, effects) = update(state, team(TeamChange::Remembered(true)));
    assert_eq!(effects, []);
    let (_, effects) = update(state, team(TeamChange::Enlarge));
    let beginning = [Effect::FocusFromTop(Effect::TITLE), Effect::AwaitPaint];
    assert_eq!(effects, beginning);
}

#[test]
fn the_script_beside_the_page_is_heard() {
    let news = |kind: &str, text: Option<&str>| {
        Event::News(News {
            kind: kind.to_owned(),
            text: text.map(str::to_owned),
            percent: 40,
            bytes: None,
        })
    };
    let (state, effects) = update(room(Together::Team), Event::Act(Act::Camera(true)));
    assert_eq!(effects, [Effect::Room(Job::Camera(true))]);
    let camera = |state: &State| state.tables.as_ref().unwrap().team.camera;
    assert_eq!(camera(&state), Camera::Starting);
    let (state, _) = update(state, news("camera", Some("refused")));
    assert_eq!(camera(&state), Camera::Refused);
    let before = state.tables.clone();
    let (state, effects) = update(state, news("foreign", None));
    assert_eq!((state.tables, effects), (before, vec![]));
}
