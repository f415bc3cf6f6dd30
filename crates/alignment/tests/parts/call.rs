use super::any_plays;
use alignment::scenes::call::*;
use alignment::*;

fn all() -> impl Iterator<Item = [bool; FIELDS]> {
    (0..1 << FIELDS).map(|code: usize| std::array::from_fn(|place| code >> place & 1 == 1))
}

fn contains(wide: Forecast, narrow: Forecast) -> bool {
    wide.earliest <= narrow.earliest && wide.latest >= narrow.latest && wide.amount >= narrow.amount
}

#[test]
fn learning_never_widens_the_forecast() {
    for known in all() {
        let here = forecast(&CALL, known);
        assert!(contains(here, forecast(&CALL, [true; FIELDS])));
        assert!((here.earliest..=here.latest).contains(&CALL.month));
        for field in 0..FIELDS {
            let mut more = known;
            more[field] = true;
            assert!(contains(here, forecast(&CALL, more)), "{known:?} {field}");
        }
    }
}

#[test]
fn nothing_learned_is_a_year_and_nearly_any_amount() {
    let nothing = forecast(&CALL, [false; FIELDS]);
    assert_eq!((nothing.earliest, nothing.latest), (1, 12));
    assert!(nothing.amount >= 90);
    let all = forecast(&CALL, [true; FIELDS]);
    assert_eq!((all.earliest, all.latest, all.amount), (CALL.month, CALL.month, 0));
}

/// A call after these questions, by their ids; after all six, at the forecast.
fn after<'a>(ids: impl IntoIterator<Item = &'a str>) -> Asked {
    let mut call = Asked::of(Play::default());
    for id in ids {
        call.ask(place(id));
        call.go_on();
    }
    call
}

fn place(id: &str) -> usize {
    CALL.questions.iter().position(|own| own.id == id).unwrap()
}

#[test]
fn every_field_can_be_learned_and_matters() {
    for field in 0..FIELDS {
        let teaches = CALL
            .questions
            .iter()
            .filter(|question| usize::from(question.field) == field && question.teaches);
        assert_eq!(teaches.count(), 1, "field {field}");
        let mut all_but_one = [true; FIELDS];
        all_but_one[field] = false;
        assert_ne!(forecast(&CALL, all_but_one), forecast(&CALL, [true; FIELDS]));
    }
    assert_eq!(CALL.lines.iter().filter(|line| line.helps).count(), 1);
}

/// The ends of all calls that can be made from here.
fn ends(call: Asked, found: &mut Vec<[bool; FIELDS]>) {
    for question in call.offered() {
        let mut next = call;
        next.ask(question);
        next.go_on();
        match next.left() {
            0 => found.push(next.known()),
            _ => ends(next, found),
        }
    }
}

#[test]
fn the_worst_calls_hand_hope_back_and_the_best_can_be_planned_with() {
    let mut found = Vec::new();
    ends(Asked::of(Play::default()), &mut found);
    let sum = |known: &[bool; FIELDS]| known.iter().filter(|known| **known).count();
    let worst = *found.iter().min_by_key(|known| sum(known)).unwrap();
    let best = *found.iter().max_by_key(|known| sum(known)).unwrap();
    assert_eq!((sum(&worst), worth(worst)), (3, Worth::Hope));
    assert_eq!((sum(&best), worth(best)), (6, Worth::Most));
    assert!(found.iter().any(|known| worth(*known) == Worth::Some));
    for known in found.into_iter().filter(|known| worth(*known) == Worth::Most) {
        let Forecast { earliest, latest, .. } = forecast(&CALL, known);
        assert_eq!(earliest, latest, "nobody plans without a month");
    }
}

#[test]
fn six_good_questions_come_up_in_time_and_there_is_always_one_to_choose() {
    let mut call = Asked::of(Play::default());
    for turn in 0..QUESTIONS {
        let offered: Vec<usize> = call.offered().collect();
        assert_eq!(offered.len(), usize::from(CALL.at_once), "turn {turn}");
        let good = offered.iter().find(|own| CALL.questions[**own].teaches);
        call.ask(*good.unwrap());
        call.go_on();
    }
    assert_eq!(call.known(), [true; FIELDS]);
    assert_eq!(call.now(), Now::Forecast);
    // The other way, whoever takes the first that is offered.
    let mut first = Asked::of(Play::default());
    for _ in 0..QUESTIONS {
        let question = first.offered().next().unwrap();
        first.ask(question);
        first.go_on();
    }
    assert!(first.known().contains(&false));
}

#[test]
fn the_next_question_comes_under_the_answer_and_then_the_leader_joins() {
    let mut call = Asked::of(Play::default());
    call.ask(place("cost"));
    assert_eq!(call, Asked::of(Play::default()), "it has not come up yet");
    call.ask(place("year"));
    assert_eq!((call.now(), call.left()), (Now::Asking, 5));
    assert_eq!(call.last().unwrap().id, "year");
    let heard = call;
    call.ask(place("year"));
    call.coach(0);
    call.go_on();
    assert_eq!(call, heard);
    for id in ["way", "decides", "worth", "today", "cost"] {
        call.ask(place(id));
    }
    assert_eq!(call.now(), Now::Hearing);
    call.coach(0);
    assert_eq!(call.now(), Now::Hearing, "nobody has joined");
    call.go_on();
    assert_eq!((call.now(), call.left()), (Now::Forecast, 0));
    call.coach(9);
    assert!(!call.has_ended());
    call.coach(2);
    assert_eq!(call.now(), Now::Coached(&CALL.lines[2]));
    assert!(call.has_ended());
    let ended = call;
    call.coach(0);
    call.go_on();
    assert_eq!(call, ended);
}

#[test]
fn the_card_and_the_forecast_never_disagree() {
    // A budget that the client has not told leaves the amount open; a month that was told stands, whatever else is open.
    let asked = ["amount", "year", "way", "decides", "worth", "today"];
    let forecast = forecast(&CALL, after(asked).known());
    assert_eq!((forecast.earliest, forecast.latest), (CALL.month, CALL.month));
    assert!(forecast.amount >= 30);
}

#[test]
fn any_dials_are_a_call_and_calls_are_kept() {
    for play in any_plays(11, 9) {
        let call = Asked::of(play);
        assert_eq!(Asked::of(call.play()), call);
    }
}
