use alignment::scenes::year::*;
use alignment::*;

fn efforts() -> impl Iterator<Item = u8> {
    (0..=Levers::EFFORT).step_by(usize::from(Levers::STEP))
}

fn pushes() -> impl Iterator<Item = u8> {
    (0..=Levers::PUSH).step_by(usize::from(Levers::STEP))
}

fn revenue(effort: u8, push: u8) -> [i16; MONTHS] {
    months(&YEAR, effort, push).map(|month| month.revenue)
}

/// The revenue of the year, tenths of a percent of a month.
fn whole(months: &[Month; MONTHS]) -> i32 {
    months.iter().map(|month| i32::from(month.revenue)).sum()
}

#[test]
fn without_a_lever_nothing_moves() {
    assert_eq!(months(&YEAR, 0, 0), [Month::default(); MONTHS]);
}

#[test]
fn the_year_can_be_checked_by_hand() {
    let year = months(&YEAR, 20, 0);
    let relationships = year.map(|month| month.relationships);
    let held = [200; 7];
    assert_eq!(relationships[..5], [40, 80, 120, 160, 200]);
    assert_eq!(relationships[5..], held);
    assert_eq!(revenue(20, 0), [0, 0, 0, 0, 40, 80, 120, 160, 200, 200, 200, 200]);
    // July takes what October lacks; half of it wears on relationships, a fifth of that a month.
    let pushed = months(&YEAR, 0, 20);
    assert_eq!(
        pushed.map(|month| month.relationships),
        [0, 0, 0, 0, 0, 0, -20, -40, -60, -80, -100, -100]
    );
    assert_eq!(pushed.map(|month| month.revenue), [0, 0, 0, 0, 0, 0, 200, 0, 0, -200, -20, -40]);
}

#[test]
fn revenue_is_where_relationships_were_and_never_ahead_of_them() {
    for effort in efforts() {
        let year = months(&YEAR, effort, 0);
        let lag = usize::from(YEAR.lag);
        assert!(year[..lag].iter().all(|month| month.revenue == 0));
        for (early, late) in year.iter().zip(&year[lag..]) {
            assert_eq!(early.relationships, late.revenue);
        }
        let first = year.iter().position(|month| month.revenue != 0);
        let follows = usize::from(follows(&YEAR));
        assert_eq!(first, (effort != 0).then_some(follows - 1));
    }
}

#[test]
fn more_for_relationships_never_lowers_what_comes_later() {
    for push in pushes() {
        for (less, more) in efforts().zip(efforts().skip(1)) {
            let (less, more) = (months(&YEAR, less, push), months(&YEAR, more, push));
            for (less, more) in less.iter().zip(&more) {
                assert!(more.relationships > less.relationships);
                assert!(more.revenue >= less.revenue);
            }
            assert!(whole(&more) > whole(&less));
        }
    }
}

#[test]
fn a_push_helps_its_month_and_no_other_and_never_the_year() {
    let (push, hole) = (usize::from(YEAR.push_month) - 1, usize::from(hole(&YEAR)) - 1);
    for effort in efforts() {
        for (less, more) in pushes().zip(pushes().skip(1)) {
            let (before, after) = (revenue(effort, less), revenue(effort, more));
            for month in 0..MONTHS {
                let gained = after[month] - before[month];
                assert_eq!(gained > 0, month == push, "month {month}");
            }
            let jump = after[push] - before[push];
            assert!(before[hole] - after[hole] >= jump, "as deep as the jump");
            let (less, more) = (months(&YEAR, effort, less), months(&YEAR, effort, more));
            assert!(whole(&more) < whole(&less));
        }
    }
}

#[test]
fn any_numbers_of_an_author_make_a_year() {
    for (lag, grows_for, push_month, hole_after) in [(1, 1, 1, 1), (11, 12, 9, 3), (4, 0, 9, 3)] {
        for wear in [0, 100] {
            let year = Year { effort: 5, grows_for, lag, push_month, hole_after, wear };
            for push in pushes() {
                assert!(whole(&months(&year, 0, push)) <= 0);
            }
        }
    }
}

/// The plot holds 34 percent above its axis and 30 below.
#[test]
fn every_year_that_is_shown_fits_the_plot() {
    for levers in all() {
        for month in levers.year() {
            assert!((-300..=340).contains(&month.revenue));
            assert!((-300..=340).contains(&month.relationships));
        }
    }
}

/// Every way the levers can stand.
fn all() -> impl Iterator<Item = Levers> {
    let dials = (0..=5).flat_map(|gone_on| {
        pushes().flat_map(move |push| efforts().map(move |effort| [gone_on, push, effort]))
    });
    dials.map(|[gone_on, push, effort]| {
        let play = Play::default().with(0, 3).with(1, gone_on);
        let play = play.with(2, push / Levers::STEP);
        Levers::of(play.with(3, effort / Levers::STEP))
    })
}

#[test]
fn one_goes_on_once_a_lever_has_done_its_work() {
    let mut levers = Levers::of(Play::default());
    assert_eq!((levers.guess(), levers.moment()), (1, Moment::Flag));
    levers.guess_at(13);
    levers.guess_at(3);
    for moment in [Moment::Running, Moment::Answered, Moment::Push] {
        levers.go_on();
        assert_eq!((levers.moment(), levers.guess()), (moment, 3));
    }
    levers.go_on();
    assert_eq!(levers.moment(), Moment::Push, "nothing was pushed");
    levers.set_push(5);
    levers.go_on();
    for effort in efforts().filter(|effort| *effort != YEAR.effort) {
        levers.set_effort(effort);
        levers.go_on();
        assert_eq!(levers.moment(), Moment::Claim, "{effort}");
        assert_eq!(levers.has_passed(), effort > YEAR.effort);
    }
    // What was kept while more was enough stays at its end.
    let kept = levers.play().with(1, 5).with(3, Levers::EFFORT / Levers::STEP);
    assert!(Levers::of(kept).has_ended());
    levers.set_effort(YEAR.effort);
    assert!(levers.has_reached() && !levers.has_ended());
    let grown = u16::from(Levers::CLIENTS) * u16::from(100 + YEAR.effort);
    assert_eq!(u16::from(levers.clients()) * 100, grown, "the claim, in clients");
    levers.go_on();
    assert!(levers.has_ended());
    let end = levers;
    levers.go_on();
    assert_eq!(levers, end);
}

#[test]
fn any_dials_are_levers_and_levers_are_kept() {
    for dial in 0..=255 {
        for place in 0..4 {
            let levers = Levers::of(Play::default().with(1, 4).with(place, dial));
            assert_eq!(Levers::of(levers.play()), levers);
            assert!((1..=12).contains(&levers.guess()));
            assert!(levers.push() <= Levers::PUSH && levers.effort() <= Levers::EFFORT);
        }
    }
    assert!(Levers::of(Play::from_bytes([255; 16])).has_ended());
    for levers in all() {
        assert_eq!(Levers::of(levers.play()), levers);
    }
}
