use alignment::scenes::year::*;
use alignment::*;

fn efforts() -> impl Iterator<Item = i8> {
    let (least, most) = Levers::EFFORT;
    (least..=most).step_by(usize::from(Levers::STEP))
}

fn pushes() -> impl Iterator<Item = u8> {
    (0..=Levers::PUSH).step_by(usize::from(Levers::STEP))
}

fn revenue(effort: i8, push: u8) -> [i16; MONTHS] {
    months(&YEAR, effort, push).map(|month| month.revenue)
}

#[test]
fn without_a_lever_nothing_moves() {
    assert_eq!(months(&YEAR, 0, 0), [Month::default(); MONTHS]);
    assert_eq!(whole(&months(&YEAR, 0, 0)), 0.0);
}

#[test]
fn the_year_can_be_checked_by_hand() {
    let year = months(&YEAR, 20, 0);
    let relationships = year.map(|month| month.relationships);
    let held = [200; 7];
    assert_eq!(relationships[..5], [40, 80, 120, 160, 200]);
    assert_eq!(relationships[5..], held);
    assert_eq!(
        revenue(20, 0),
        [0, 0, 0, 0, 40, 80, 120, 160, 200, 200, 200, 200]
    );
    // 1200 tenths over the year are 10 percent of it.
    assert_eq!(whole(&year), 100.0);
    // July takes what October lacks; half of it wears on relationships, a fifth of that a month.
    let pushed = months(&YEAR, 0, 20);
    assert_eq!(
        pushed.map(|month| month.relationships),
        [0, 0, 0, 0, 0, 0, -20, -40, -60, -80, -100, -100]
    );
    assert_eq!(
        pushed.map(|month| month.revenue),
        [0, 0, 0, 0, 0, 0, 200, 0, 0, -200, -20, -40]
    );
    assert_eq!(whole(&pushed), -5.0);
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
    let (push, hole) = (
        usize::from(YEAR.push_month) - 1,
        usize::from(YEAR.push_month + YEAR.hole_after) - 1,
    );
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
            let year = Year {
                effort: 5,
                grows_for,
                lag,
                push_month,
                hole_after,
                wear,
            };
            for push in pushes() {
                assert!(whole(&months(&year, 0, push)) <= 0.0);
            }
        }
    }
    // And the farthest that the plot has to hold, 50 percent to each side.
    let all = efforts().flat_map(|effort| pushes().map(move |push| revenue(effort, push)));
    assert!(all.flatten().all(|tenths| tenths.abs() < 500));
}

#[test]
fn the_end_needs_a_run_and_both_levers() {
    let mut levers = Levers::of(Play::default());
    assert_eq!((levers.guess(), levers.effort(), levers.push()), (1, 20, 0));
    levers.set_effort(0);
    levers.set_push(20);
    assert!(!levers.has_ended(), "a lever shows nothing before the run");
    levers.run(true);
    assert!(levers.has_ended() && !levers.are_moved());
    levers.set_push(20);
    assert!(levers.are_moved());
    levers.run(false);
    assert!(!levers.has_ended());
    levers.guess_at(13);
    assert_eq!(levers.guess(), 1);
}

#[test]
fn any_dials_are_levers_and_levers_are_kept() {
    for dial in 0..=255 {
        for place in 0..4 {
            let levers = Levers::of(Play::default().with(place, dial));
            assert_eq!(Levers::of(levers.play()), levers);
            assert!((1..=12).contains(&levers.guess()) && levers.push() <= Levers::PUSH);
        }
    }
    for effort in i8::MIN..=i8::MAX {
        let mut levers = Levers::of(Play::default());
        levers.set_effort(effort);
        levers.set_push(effort.unsigned_abs());
        assert_eq!(Levers::of(levers.play()), levers);
    }
}
