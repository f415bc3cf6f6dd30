use super::*;
use std::vec::Vec;

/// The week filled from Monday on, as the plan has it.
fn packed() -> Packing {
    let mut week = Packing::default();
    while let Some(place) = (0..HOURS).find(|place| week.hour(*place) == Hour::Free) {
        week.touch(place);
    }
    week
}

fn kept(week: Packing) -> [u8; KINDS] {
    core::array::from_fn(|kind| week.kept(kind))
}

fn client(week: Packing) -> u8 {
    shares(&WEEK, kept(week)).0
}

fn sum(week: Packing) -> usize {
    let kinds = (0..KINDS).map(|kind| week.kept(kind) + week.given(kind) + week.left(kind));
    kinds.map(usize::from).sum()
}

/// Weeks that can be reached from the packed one: each way to have shared the hours out, and each answer.
fn reachable() -> Vec<Packing> {
    let mut weeks = std::vec![packed()];
    let mut met = std::collections::BTreeSet::new();
    let mut next = 0;
    while let Some(week) = weeks.get(next).copied() {
        next += 1;
        let mut then = Vec::new();
        for kind in 0..KINDS {
            let place = (0..HOURS).find(|place| week.hour(*place) == Hour::Kept(kind));
            let mut gave = week;
            place.into_iter().for_each(|place| gave.touch(place));
            then.push(gave);
        }
        for reply in [Reply::Asked, Reply::Refused] {
            let mut answered = week;
            answered.answer(reply);
            then.push(answered);
        }
        for week in then {
            if met.insert((kept(week), week.replies.map(|reply| reply as u8))) {
                weeks.push(week);
            }
        }
    }
    weeks
}

#[test]
fn the_plan_fills_the_week() {
    let hours = WEEK.kinds.iter().map(|kind| usize::from(kind.hours));
    assert_eq!(hours.sum::<usize>(), HOURS);
    assert_eq!((WEEK.kinds.len(), WEEK.requests.len()), (KINDS, REQUESTS));
    let week = packed();
    assert!(week.is_packed() && !week.has_ended());
    assert_eq!(shares(&WEEK, kept(week)), (12, 8), "as the scene tells it");
    assert_eq!(week.waiting(), Some((0, WEEK.requests[0].hours)));
}

#[test]
fn asking_costs_less_than_agreeing_and_never_more() {
    for request in WEEK.requests {
        assert!(request.asked < request.hours);
    }
    let most = WEEK
        .requests
        .iter()
        .map(|request| usize::from(request.hours));
    assert_eq!(most.sum::<usize>(), GIVEN, "as the scene tells it");
}

#[test]
fn clients_stay_quiet_longer_than_reports() {
    let quiet = |client| {
        let kinds = WEEK.kinds.iter().filter(move |kind| kind.client == client);
        kinds.map(|kind| kind.quiet)
    };
    assert!(quiet(true).min() > quiet(false).max());
}

#[test]
fn hours_always_sum_to_the_week_and_giving_never_adds_client_time() {
    let weeks = reachable();
    assert!(weeks.len() > 500, "{}", weeks.len());
    for week in &weeks {
        assert_eq!(sum(*week), HOURS);
        let (client_hours, revenue) = shares(&WEEK, kept(*week));
        let given: u8 = (0..KINDS).map(|kind| week.given(kind)).sum();
        assert_eq!(usize::from(client_hours + revenue + given), HOURS);
        let wanted: u8 = (0..REQUESTS).map(|request| week.wants(request)).sum();
        assert!(given <= wanted);
        for place in 0..HOURS {
            let mut then = *week;
            then.touch(place);
            let was_client =
                matches!(week.hour(place), Hour::Kept(kind) if WEEK.kinds[kind].client);
            match (week.hour(place), week.waiting()) {
                (Hour::Kept(_), Some(_)) => {
                    assert_eq!(client(then), client_hours - u8::from(was_client));
                }
                (Hour::Kept(_), None) => assert_eq!(then, *week, "no request wants an hour"),
                _ => assert!(client(then) >= client_hours, "an hour given back"),
            }
        }
        for reply in [Reply::Asked, Reply::Refused] {
            let mut then = *week;
            then.answer(reply);
            assert!(client(then) >= client_hours, "an answer takes no hour");
            assert_eq!(sum(then), HOURS);
        }
    }
}

#[test]
fn every_way_through_the_requests_comes_to_an_end() {
    let ends = reachable().into_iter().filter(|week| week.has_ended());
    let given: Vec<u8> = ends
        .map(|week| (0..KINDS).map(|kind| week.given(kind)).sum())
        .collect();
    assert_eq!(given.iter().min(), Some(&0), "all refused");
    assert_eq!(given.iter().max(), Some(&6), "all agreed to");
}

#[test]
fn saying_no_gives_back_what_the_request_had() {
    let mut week = packed();
    week.touch(19);
    week.touch(18);
    assert_eq!(week.waiting(), Some((1, 1)));
    week.answer(Reply::Refused);
    week.touch(0);
    week.answer(Reply::Refused);
    assert!(week.has_ended());
    assert_eq!(week.hour(0), Hour::Kept(0), "the hour given last");
    assert_eq!(
        (week.hour(18), week.hour(19)),
        (Hour::Given(3), Hour::Given(3))
    );

    let mut week = packed();
    week.touch(0);
    assert_eq!(week.waiting(), Some((0, 1)));
    week.answer(Reply::Refused);
    assert_eq!((client(week), week.waiting()), (12, Some((1, 1))));
    assert_eq!(week.last(), Some(Step::Refused(0)));
}

#[test]
fn asking_may_be_enough_with_what_was_given() {
    let mut week = packed();
    week.touch(0);
    week.answer(Reply::Asked);
    assert_eq!(week.waiting(), Some((1, 1)));
    week.answer(Reply::Asked);
    assert_eq!(
        week.waiting(),
        Some((2, 3)),
        "it went into a call that was there"
    );
}

#[test]
fn an_hour_given_back_opens_its_request_again() {
    let mut week = packed();
    week.touch(0);
    week.touch(1);
    week.answer(Reply::Refused);
    week.answer(Reply::Refused);
    assert!(week.has_ended());
    week.touch(1);
    assert_eq!(week.waiting(), Some((0, 1)));
    assert_eq!(
        week.reply(1),
        Reply::None,
        "what comes later has not come yet"
    );
}

#[test]
fn packing_can_be_undone_and_done_otherwise() {
    let mut week = Packing::default();
    week.take(3);
    week.touch(9);
    assert_eq!((week.kept(3), week.left(3)), (3, 0));
    assert_eq!(week.hand(), 0, "the next kind comes to hand by itself");
    week.touch(11);
    assert_eq!(
        week.kept(0),
        1,
        "one hour was free on that day, wherever it is touched"
    );
    week.touch(8);
    assert_eq!(
        (week.kept(3), week.hand()),
        (0, 3),
        "what lay there is in hand again"
    );
    week.touch(HOURS);
    assert_eq!(week.count(Hour::Free), 19);
}

#[test]
fn any_dials_are_a_week_and_weeks_are_kept() {
    for week in reachable() {
        assert_eq!(Packing::of(week.play()), week);
    }
    let mut number = 3_u32;
    for _ in 0..5_000 {
        let mut play = Play::default();
        for place in 0..Play::DIALS {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            play = play.with(place, (number >> 24) as u8);
        }
        // Half of them a full week, or there would hardly be one.
        if number & 0x100 == 0 {
            let full = packed().play();
            play = (0..7).fold(play, |play, place| play.with(place, full.dial(place)));
            play = (7..13).fold(play, |play, place| play.with(place, play.dial(place) % 24));
        }
        let week = Packing::of(play);
        assert_eq!(Packing::of(week.play()), week);
        assert_eq!(sum(week), HOURS);
    }
}
