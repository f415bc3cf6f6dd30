use super::any_plays;
use alignment::scenes::call::*;
use alignment::*;

fn all() -> impl Iterator<Item = [u8; FIELDS]> {
    (0..3_usize.pow(FIELDS as u32)).map(|code| {
        let mut known = [0; FIELDS];
        for (place, known) in known.iter_mut().enumerate() {
            *known = (code / 3_usize.pow(place as u32) % 3) as u8;
        }
        known
    })
}

fn contains(wide: Forecast, narrow: Forecast) -> bool {
    wide.earliest <= narrow.earliest && wide.latest >= narrow.latest && wide.amount >= narrow.amount
}

#[test]
fn learning_never_widens_the_forecast() {
    for known in all() {
        let here = forecast(&CALL, known);
        assert!(contains(here, forecast(&CALL, [2; FIELDS])));
        assert!((here.earliest..=here.latest).contains(&CALL.month));
        for field in 0..FIELDS {
            let mut more = known;
            more[field] = (more[field] + 1).min(2);
            assert!(contains(here, forecast(&CALL, more)), "{known:?} {field}");
        }
    }
}

#[test]
fn nothing_learned_is_a_year_and_nearly_any_amount() {
    let nothing = forecast(&CALL, [0; FIELDS]);
    assert_eq!((nothing.earliest, nothing.latest), (1, 12));
    assert!(nothing.amount >= 90);
    let all = forecast(&CALL, [2; FIELDS]);
    assert_eq!(
        (all.earliest, all.latest, all.amount),
        (CALL.month, CALL.month, 0)
    );
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
            .filter(|question| usize::from(question.field) == field && question.teaches == 2);
        assert_eq!(teaches.count(), 1, "field {field}");
        let mut all_but_one = [2; FIELDS];
        all_but_one[field] = 0;
        assert_ne!(forecast(&CALL, all_but_one), forecast(&CALL, [2; FIELDS]));
    }
    assert_eq!(CALL.lines.iter().filter(|line| line.helps).count(), 1);
}

/// The ends of all calls that can be made from here.
fn ends(call: Asked, found: &mut Vec<[u8; FIELDS]>) {
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
    let sum = |known: &[u8; FIELDS]| known.iter().sum::<u8>();
    let worst = *found.iter().min_by_key(|known| sum(known)).unwrap();
    let best = *found.iter().max_by_key(|known| sum(known)).unwrap();
    assert_eq!((sum(&worst), worth(worst)), (6, Worth::Hope));
    assert_eq!((sum(&best), worth(best)), (12, Worth::Most));
    assert!(found.iter().any(|known| worth(*known) == Worth::Some));
}

#[test]
fn six_good_questions_come_up_in_time_and_there_is_always_one_to_choose() {
    let mut call = Asked::of(Play::default());
    for turn in 0..QUESTIONS {
        let offered: Vec<usize> = call.offered().collect();
        assert_eq!(offered.len(), usize::from(CALL.at_once), "turn {turn}");
        let good = offered
            .iter()
            .find(|own| CALL.questions[**own].teaches == 2);
        call.ask(*good.unwrap());
        call.go_on();
    }
    assert_eq!(call.known(), [2; FIELDS]);
    assert_eq!(call.now(), Now::Forecast);
    // The other way, whoever takes the first that is offered.
    let mut first = Asked::of(Play::default());
    for _ in 0..QUESTIONS {
        let question = first.offered().next().unwrap();
        first.ask(question);
        first.go_on();
    }
    assert!(first.known().contains(&0));
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
fn a_question_adds_what_was_not_known_before() {
    assert_eq!(after(["amount"]).gained(), 1);
    assert_eq!(after(["package"]).gained(), 0);
    assert_eq!(after(["year"]).gained(), 2);
    let made_whole = after(["amount", "year", "package", "way", "decides", "cost"]);
    assert_eq!((made_whole.gained(), made_whole.known()[4]), (1, 2));
}

#[test]
fn any_dials_are_a_call_and_calls_are_kept() {
    for play in any_plays(11, 9) {
        let call = Asked::of(play);
        assert_eq!(Asked::of(call.play()), call);
    }
}
