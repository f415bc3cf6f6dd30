use super::*;
use std::vec::Vec;

/// The week at its first request.
fn packed() -> Packing {
    let mut week = Packing::default();
    week.go_on();
    week
}

fn client(week: Packing) -> u8 {
    let kinds = WEEK.kinds.iter().zip(0..);
    let kept = kinds.filter(|(kind, _)| kind.client);
    kept.map(|(_, place)| week.kept(place)).sum()
}

fn sum(week: Packing) -> usize {
    let kept: u8 = (0..KINDS).map(|kind| week.kept(kind)).sum();
    let (client, other) = week.cost(None);
    usize::from(kept + client + other)
}

/// Every week that can be reached, where it matters only of which kind an hour is.
fn reachable() -> Vec<Packing> {
    let mut weeks = std::vec![Packing::default()];
    let mut met = std::collections::BTreeSet::new();
    let mut next = 0;
    while let Some(week) = weeks.get(next).copied() {
        next += 1;
        let mut then = Vec::new();
        for kind in 0..KINDS {
            let mut free = (0..HOURS).filter(|place| !week.is_given(*place));
            let place = free.find(|place| Packing::kind(*place) == Some(kind));
            let mut gave = week;
            place.into_iter().for_each(|place| gave.touch(place));
            then.push(gave);
        }
        for reply in [Reply::Asked, Reply::Refused] {
            let mut answered = week;
            answered.answer(reply);
            then.push(answered);
        }
        let mut on = week;
        on.go_on();
        then.push(on);
        for week in then {
            if met.insert(week.play()) {
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
    assert!((0..HOURS).all(|place| Packing::kind(place).is_some()));
    assert_eq!(Packing::kind(HOURS), None);
    assert_eq!(client(packed()), 12, "as the scene tells it");
    let wants = WEEK.requests[0].hours;
    assert_eq!(packed().moment(), Moment::Waits(0, wants));
}

#[test]
fn asking_costs_less_than_agreeing_and_never_the_client() {
    let hours = WEEK.requests.iter().map(|it| usize::from(it.hours));
    assert_eq!(hours.sum::<usize>(), GIVEN, "as the scene tells it");
    let mut week = packed();
    for (request, asks) in WEEK.requests.iter().enumerate() {
        assert!(asks.asked < asks.hours);
        if asks.hours > 1 {
            week.touch(0);
        }
        week.answer(Reply::Asked);
        let next = WEEK.requests.get(request + 1);
        assert_eq!(
            week.moment(),
            next.map_or(Moment::Answered(request), |next| {
                Moment::Waits(request + 1, next.hours)
            }),
            "the next one comes with the answer"
        );
        assert_eq!(week.cost(Some(request)), (0, asks.asked));
        assert_eq!(week.kept(3), WEEK.kinds[3].hours, "Alex drops meetings, as the words say");
    }
    week.go_on();
    assert_eq!((client(week), week.moment()), (12, Moment::Passing));
}

#[test]
fn hours_always_sum_to_the_week_and_giving_never_adds_client_time() {
    let weeks = reachable();
    assert!(weeks.len() > 500, "{}", weeks.len());
    for week in &weeks {
        assert_eq!(sum(*week), HOURS);
        for request in 0..REQUESTS {
            let (client, other) = week.cost(Some(request));
            assert!(client + other <= week.wants(request));
        }
        for place in 0..HOURS {
            let mut then = *week;
            then.touch(place);
            assert_eq!(sum(then), HOURS);
            if !matches!(week.moment(), Moment::Waits(..)) {
                assert_eq!(then, *week, "no request wants an hour");
            } else if week.is_given(place) {
                assert!(client(then) >= client(*week), "an hour taken back");
            } else {
                let was_client = u8::from(is_client(place));
                assert_eq!(client(then), client(*week) - was_client);
            }
        }
        for reply in [Reply::Asked, Reply::Refused] {
            let mut then = *week;
            then.answer(reply);
            assert!(client(then) >= client(*week), "an answer takes no client hour");
            assert_eq!(sum(then), HOURS);
        }
        let mut on = *week;
        on.go_on();
        assert_eq!(on.cost(None), week.cost(None), "time takes no hour");
    }
}

#[test]
fn every_way_through_the_requests_comes_to_an_end() {
    let ends: Vec<Packing> = reachable().into_iter().filter(|it| it.has_ended()).collect();
    let gave = ends.iter().map(|week| week.cost(None));
    let gave: Vec<u8> = gave.map(|(client, other)| client + other).collect();
    assert_eq!(gave.iter().min(), Some(&0), "all refused");
    assert_eq!(gave.iter().max(), Some(&6), "all agreed to");
    // The end is the end.
    for end in ends {
        let mut on = end;
        on.go_on();
        on.touch(0);
        on.answer(Reply::Asked);
        assert_eq!(on, end);
    }
}

#[test]
fn saying_no_gives_back_what_the_request_had() {
    let mut week = packed();
    week.touch(0);
    week.touch(19);
    assert_eq!(week.moment(), Moment::Waits(1, 1));
    week.touch(0);
    assert!(week.is_given(0), "what is dealt with is dealt with");
    week.answer(Reply::Refused);
    week.touch(5);
    week.touch(6);
    week.touch(6);
    assert_eq!(week.moment(), Moment::Waits(2, 2));
    week.answer(Reply::Refused);
    assert_eq!(week.moment(), Moment::Answered(2));
    assert_eq!(week.cost(None), (1, 1));
}

#[test]
fn the_more_hours_the_client_loses_the_worse_it_ends_and_other_hours_never_count() {
    for week in reachable() {
        let (lost, _) = week.cost(None);
        assert_eq!(week.client() == Client::Near, lost == 0);
        assert_eq!(week.client() == Client::Gone, lost >= WEEK.leaves);
        let (taken, agreed) = week.internal();
        assert_eq!(taken + agreed, week.cost(None).1);
    }
    assert!(WEEK.leaves > WEEK.requests[0].hours, "the first request alone loses nobody");
}

#[test]
fn nobody_goes_on_before_a_request_is_dealt_with() {
    let mut week = packed();
    week.touch(8);
    let before = week;
    week.go_on();
    assert_eq!(week, before);
    assert_eq!(week.moment(), Moment::Waits(0, 1));
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
            play = play.with(place, (number >> 24) as u8 % if place == 0 { 9 } else { 24 });
        }
        let week = Packing::of(play.with(7, (number >> 8) as u8));
        assert_eq!(Packing::of(week.play()), week);
        assert_eq!(sum(week), HOURS);
    }
    assert_eq!(Packing::of(Play::from_bytes([255; 16])).moment(), Moment::Waits(0, 2));
}
