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
    assert_eq!(usize::from(CALL.time_for), QUESTIONS);
    assert!(
        CALL.questions.len() > QUESTIONS,
        "there is something to choose"
    );
}

#[test]
fn there_is_time_for_six_questions_and_each_is_asked_once() {
    let mut call = Asked::of(Play::default());
    call.ask_the_card();
    assert!(
        !call.has_forecast(),
        "an empty call has nothing to ask the card"
    );
    for question in [3, 3, 0, 1, 2, 4, 9, 8] {
        call.ask(question);
    }
    assert_eq!(call.left(), 0);
    assert!(call.has(9) && !call.has(8));
    assert_eq!(call.heard(), Some(9), "what was not asked is not heard");
    call.ask(3);
    assert_eq!(call.heard(), Some(3));
    call.ask_the_card();
    assert!(call.has_ended());
}

#[test]
fn any_dials_are_a_call_and_calls_are_kept() {
    for play in any_plays(11, 12) {
        let call = Asked::of(play);
        assert_eq!(Asked::of(call.play()), call);
    }
}
