//! The cards of a wheel: when they move on by themselves, how they turn, and what the page shows of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/found.rs"]
mod found;

use alignment::{Action, Frequency, ItemId, Question, Role, Session, Stamp, Way, Wheel, apply};
use camber::deck::{Card, Turn};
use camber::i18n;
use camber::intent::Intent;
use camber::route::Route;
use camber::state::{Effect, Event, Found, State, start, update};
use found::found;

const FOCUS: Route = Route::Rating(Role::Seller, Wheel::Focus);
const COACHING: Route = Route::Rating(Role::Seller, Wheel::Coaching);
const ORDER: Route = Route::Rating(Role::Seller, Wheel::Order);

fn item(code: &str) -> ItemId {
    ItemId::from_code(code).unwrap()
}

fn rate(code: &str, question: Question, step: u8) -> Action {
    Action::Rate { item: item(code), question, frequency: Frequency::new(step).unwrap() }
}

fn left_out(code: &str, on: bool) -> Action {
    let item = item(code);
    Action::SetNotApplicable { item, on }
}

/// A session in which these statements are left out.
fn settled(items: impl IntoIterator<Item = ItemId>) -> Session {
    let session = apply(Session::default(), Action::Begin(Way::Check), Stamp(1));
    let session = apply(session, Action::ChooseRole(Role::Seller), Stamp(1));
    items.into_iter().fold(session, |session, item| {
        apply(session, Action::SetNotApplicable { item, on: true }, Stamp(2))
    })
}

fn opened(route: Route, session: Session) -> State {
    let found = Found { session, ..found(route) };
    start(found, Stamp(3)).0
}

/// The state after what the reader does, a second apart, and the effects of the last.
fn after(mut state: State, intents: impl IntoIterator<Item = Intent>) -> (State, Vec<Effect>) {
    let mut effects = Vec::new();
    for (place, intent) in (0..).zip(intents) {
        let at = Stamp(100_000 + 1000 * place);
        (state, effects) = update(state, Event::Intent(intent, at));
    }
    (state, effects)
}

/// The same by taps.
fn tapped(state: State, actions: impl IntoIterator<Item = Action>) -> (State, Vec<Effect>) {
    after(state, actions.into_iter().map(|action| Intent::Rate(action, true)))
}

fn moved_on(state: State) -> (State, Vec<Effect>) {
    update(state, Event::MoveOn(Stamp(50_000)))
}

fn shown(state: &State) -> &'static str {
    let Route::Rating(_, wheel) = state.route else { panic!("{:?}", state.route) };
    state.deck.card.id(wheel)
}

#[test]
fn a_card_moves_on_once_both_answers_are_in() {
    let state = opened(FOCUS, Session::default());
    let (state, effects) = tapped(state, [rate("F1", Question::Outside, 2)]);
    assert_eq!(effects, [Effect::Save]);
    // Nothing happens with one answer, whatever the clock says.
    let (state, effects) = moved_on(state);
    assert_eq!((shown(&state), effects), ("F1", vec![]));
    let (state, effects) = tapped(state, [rate("F1", Question::Inside, 5)]);
    assert!(effects.contains(&Effect::MoveOnSoon) && effects.contains(&Effect::Save));
    assert_eq!(shown(&state), "F1");
    let (state, effects) = moved_on(state);
    assert_eq!(effects, [Effect::FocusFromTop("F3")]);
    assert_eq!((shown(&state), state.deck.turned), ("F3", Some(Turn::On)));
    // One moment is for one card.
    assert_eq!(shown(&moved_on(state).0), "F3");
}

#[test]
fn what_does_not_apply_moves_on_too() {
    let (state, effects) = tapped(opened(FOCUS, Session::default()), [left_out("F1", true)]);
    assert!(effects.contains(&Effect::MoveOnSoon));
    let (state, _) = moved_on(state);
    assert_eq!(shown(&state), "F3");
    // Taken back, and said again: these change an older answer.
    let (state, _) = after(state, [Intent::Turn(Turn::Back)]);
    let (state, effects) = tapped(state, [left_out("F1", false)]);
    assert!(!effects.contains(&Effect::MoveOnSoon));
    assert_eq!(shown(&moved_on(state).0), "F1");
}

#[test]
fn who_walks_with_the_arrows_is_not_moved_on() {
    let state = opened(FOCUS, Session::default());
    let walk = (0..4).map(|step| Intent::Rate(rate("F1", Question::Inside, step), false));
    let first = Intent::Rate(rate("F1", Question::Outside, 1), false);
    let (state, effects) = after(state, std::iter::once(first).chain(walk));
    assert!(!effects.contains(&Effect::MoveOnSoon));
    assert_eq!(shown(&moved_on(state).0), "F1");
}

#[test]
fn an_older_answer_is_changed_without_moving_on() {
    let state = opened(FOCUS, Session::default());
    let both = [rate("F1", Question::Outside, 2), rate("F1", Question::Inside, 5)];
    let (state, _) = moved_on(tapped(state, both).0);
    let (state, _) = after(state, [Intent::Turn(Turn::Back)]);
    assert_eq!((shown(&state), state.deck.turned), ("F1", Some(Turn::Back)));
    let (state, effects) = tapped(state, [rate("F1", Question::Inside, 6)]);
    assert!(effects.contains(&Effect::Save) && !effects.contains(&Effect::MoveOnSoon));
    let answer = state.session.answers().get(item("F1"));
    assert_eq!(answer.frequency(Question::Inside), Frequency::new(6));
    assert_eq!(answer.frequency(Question::Outside), Frequency::new(2));
    assert_eq!(shown(&moved_on(state).0), "F1");
}

#[test]
fn a_slip_corrected_at_once_gets_a_moment_of_its_own() {
    let state = opened(FOCUS, Session::default());
    let both = [rate("F1", Question::Outside, 2), rate("F1", Question::Inside, 5)];
    let (state, _) = tapped(state, both);
    let (state, effects) = tapped(state, [rate("F1", Question::Inside, 4)]);
    assert!(effects.contains(&Effect::MoveOnSoon));
    // The press on the label comes as one on the radio too, and changes nothing.
    let again = Intent::Rate(rate("F1", Question::Inside, 4), false);
    let (state, effects) = after(state, [again]);
    assert_eq!(effects, []);
    assert_eq!(shown(&moved_on(state).0), "F3");
}

#[test]
fn whoever_goes_on_in_that_moment_goes_one_card_and_not_two() {
    let state = opened(FOCUS, Session::default());
    let both = [rate("F1", Question::Outside, 2), rate("F1", Question::Inside, 5)];
    let (state, _) = tapped(state, both);
    // Before the moment is over.
    let (early, _) = after(state.clone(), [Intent::Turn(Turn::On)]);
    assert_eq!(shown(&moved_on(early).0), "F3");
    // A quick reader has the next two answers in before the first card would have been startling.
    let (quick, _) = tapped(moved_on(state.clone()).0, [left_out("F3", true)]);
    assert_eq!(shown(&moved_on(quick).0), "F4");
    // Just after it.
    let (state, _) = moved_on(state);
    let press = |state, at| update(state, Event::Intent(Intent::Turn(Turn::On), Stamp(at))).0;
    assert_eq!(shown(&press(state.clone(), 50_200)), "F3");
    assert_eq!(shown(&press(state.clone(), 50_700)), "F4");
    assert_eq!(shown(&press(press(state, 50_200), 50_400)), "F4");
}

#[test]
fn cards_turn_through_a_wheel_and_into_those_beside_it() {
    let state = opened(FOCUS, Session::default());
    let mut seen = vec![shown(&state)];
    let mut turn = state;
    for _ in 0..5 {
        (turn, _) = after(turn, [Intent::Turn(Turn::On)]);
        seen.push(shown(&turn));
    }
    assert_eq!(seen, ["F1", "F3", "F4", "F2", "breath", "C1"]);
    assert_eq!(turn.route, COACHING);
    // Back leads to the end of the wheel before, and nothing is answered by turning.
    let (turn, _) = after(turn, [Intent::Turn(Turn::Back)]);
    assert_eq!((turn.route, shown(&turn)), (FOCUS, "breath"));
    assert!(turn.session.answers().is_untouched());
    let (turn, _) = after(turn, [Turn::Back; 5].map(Intent::Turn));
    assert_eq!(turn.route, Route::Role(Way::Check));
}

#[test]
fn a_page_begins_where_its_wheel_is_open() {
    for (codes, card) in [
        (&[][..], "F1"),
        (&["F1"], "F3"),
        (&["F1", "F4"], "F3"),
        (&["F3", "F4", "F2"], "F1"),
        (&["F1", "F3", "F4", "F2"], "breath"),
    ] {
        let state = opened(FOCUS, settled(codes.iter().map(|code| item(code))));
        assert_eq!(shown(&state), card, "{codes:?}");
        assert_eq!(state.deck.turned, None, "nothing slides in");
    }
    // What was ticked before the app had come counts, and so does the place where the reader is.
    let early = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut page = found(FOCUS);
    page.ticked = vec![early("F1-outside", "2"), early("F1-inside", "5")];
    assert_eq!(shown(&start(page.clone(), Stamp(3)).0), "F3");
    page.focused = Some(item("F2"));
    assert_eq!(shown(&start(page.clone(), Stamp(3)).0), "F2");
    page.focused = Some(item("C1"));
    assert_eq!(shown(&start(page, Stamp(3)).0), "F3");
}

#[test]
fn what_is_open_is_found_from_the_end() {
    let all_but = |codes: &[&str]| {
        let items = ItemId::ALL.into_iter();
        settled(items.filter(|item| !codes.contains(&item.code())))
    };
    let (state, _) = after(opened(ORDER, all_but(&["C4", "K1"])), [Intent::ShowOpen]);
    assert_eq!((state.route, shown(&state)), (COACHING, "C4"));
    // On the same page the focus goes with the card.
    let (state, effects) = after(opened(ORDER, all_but(&["O3"])), [Intent::Turn(Turn::On)]);
    assert_eq!((shown(&state), effects), ("O4", vec![Effect::FocusFromTop("O4")]));
    let (state, effects) = after(state, [Intent::ShowOpen]);
    assert_eq!((shown(&state), effects), ("O3", vec![Effect::FocusFromTop("O3")]));
    // With nothing open there is nothing to show.
    let whole = opened(ORDER, all_but(&[]));
    assert_eq!(shown(&after(whole, [Intent::ShowOpen]).0), "breath");
}

#[test]
fn the_other_chair_and_the_other_language_keep_the_card() {
    let (state, _) =
        after(opened(FOCUS, Session::default()), [Intent::Turn(Turn::On), Intent::Turn(Turn::On)]);
    assert_eq!(shown(&state), "F4");
    let (state, _) = after(state, [Intent::Show(Route::Rating(Role::Leader, Wheel::Focus))]);
    assert_eq!((state.session.role(), shown(&state)), (Some(Role::Leader), "F4"));
    let (state, _) = update(
        state,
        Event::Loaded(camber::part::Part::First, i18n::language("es").unwrap(), true),
    );
    let (state, _) = after(state, [Intent::Speak(i18n::language("es").unwrap())]);
    assert_eq!((state.language.code, shown(&state)), ("es", "F4"));
}

/// The state after keys pressed on a card, a second apart.
fn pressed<const N: usize>(state: State, keys: [&str; N]) -> (State, Vec<Effect>) {
    after(state, keys.map(|key| Intent::Key(key.to_owned(), None)))
}

fn given(state: &State, code: &str) -> [Option<u8>; 2] {
    let answer = state.session.answers().get(item(code));
    Question::ALL.map(|question| answer.frequency(question).map(Frequency::step))
}

#[test]
fn number_keys_answer_one_question_after_the_other() {
    let (state, effects) = pressed(opened(FOCUS, Session::default()), ["3", "7"]);
    assert_eq!(given(&state, "F1"), [Some(2), Some(6)]);
    assert!(effects.contains(&Effect::MoveOnSoon));
    let (state, _) = moved_on(state);
    // What is no step is no answer.
    let (state, effects) = pressed(state, ["0", "8", "-1", "", "x", "Enter", "10"]);
    assert_eq!((given(&state, "F3"), effects), ([None, None], vec![]));
    let (state, _) = pressed(state, ["ArrowDown", "1", "ArrowUp", "5"]);
    assert_eq!(given(&state, "F3"), [Some(4), Some(0)]);
    let (state, _) = moved_on(state);
    assert_eq!(shown(&state), "F4");
    let (state, effects) = pressed(state, ["N"]);
    assert!(effects.contains(&Effect::MoveOnSoon));
    let (state, _) = moved_on(state);
    let (state, _) = pressed(state, ["ArrowRight"]);
    assert_eq!(shown(&state), "breath");
    // There is nothing to answer on the breath.
    let (state, effects) = pressed(state, ["3", "n"]);
    assert_eq!((shown(&state), effects), ("breath", vec![]));
    let (state, _) = pressed(state, ["ArrowLeft", "ArrowLeft"]);
    assert_eq!(shown(&state), "F4");
}

#[test]
fn a_radio_keeps_its_arrows_and_a_number_answers_its_own_question() {
    let on = |key: &str| Intent::Key(key.to_owned(), Some("F1-inside".to_owned()));
    let state = opened(FOCUS, Session::default());
    let arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Enter"].map(on);
    let (state, effects) = after(state, arrows);
    assert_eq!((shown(&state), state.deck, effects), ("F1", Default::default(), vec![]));
    let (state, _) = after(state, [on("4")]);
    assert_eq!(given(&state, "F1"), [None, Some(3)]);
    // Enter goes on once both are in.
    let (state, _) = after(state, [on("Enter")]);
    assert_eq!(shown(&state), "F1");
    let walked = Intent::Rate(rate("F1", Question::Outside, 1), false);
    let (state, _) = after(state, [walked, on("Enter")]);
    assert_eq!(shown(&state), "F3");
}

#[test]
fn every_statement_has_a_card() {
    for wheel in Wheel::ALL {
        let cards = wheel.items().map(Card::of);
        assert_eq!(cards.map(|card| card.item(wheel)), wheel.items().map(Some));
        assert_eq!(cards[3].beside(Turn::On), Some(Card::BREATH));
        assert_eq!(Card::BREATH.beside(Turn::Back), Some(cards[3]));
        assert_eq!((Card::BREATH.item(wheel), Card::BREATH.id(wheel)), (None, "breath"));
        assert_eq!((Card::BREATH.beside(Turn::On), cards[0].beside(Turn::Back)), (None, None));
    }
}
