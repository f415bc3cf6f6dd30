//! Scene 7: a year in which relationships move first and revenue later.
//!
//! Assumptions. Everything is a change against the month before January. From January on, relationships move in even
//! steps to the level set by the lever, and stay there. The revenue of a month follows the relationships of some
//! months before, percent for percent: the author's rule of thumb, taken literally. A push brings orders forward into
//! its month, and some months later exactly those orders are missing. Its hours come from visits, so relationships
//! lose a share of what was pushed, as slowly as they grow. Nothing else moves revenue here, and all months and
//! shares are this lesson's choice, not data.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/year.rs"));

/// The numbers of the year.
#[derive(Debug)]
pub struct Year {
    /// How much relationships grow until the reader moves the lever, percent.
    pub effort: i8,
    /// How many months relationships take to reach the level set by the lever.
    pub grows_for: u8,
    /// How far revenue is behind relationships, months.
    pub lag: u8,
    /// The month into which a push brings orders, 1 to 9.
    pub push_month: u8,
    /// How many months later those orders are missing, 1 to 3.
    pub hole_after: u8,
    /// How much relationships lose, in percent of the push.
    pub wear: u8,
}

/// How many months the year has.
pub const MONTHS: usize = 12;

/// One month compared with the month before January, in tenths of a percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Month {
    /// Relationships at the end of the month.
    pub relationships: i16,
    /// Revenue of the month.
    pub revenue: i16,
}

/// The year when relationships are changed by `effort` percent and `push` percent of a month's orders are
/// brought forward.
pub fn months(year: &Year, effort: i8, push: u8) -> [Month; MONTHS] {
    let pushed = 10 * i16::from(push);
    let (push_month, lag) = (i16::from(year.push_month), i16::from(year.lag));
    let worn = i32::from(pushed) * i32::from(year.wear) / 100;
    let relationships = |month: i16| {
        let grown = in_steps(year, 10 * i32::from(effort), month);
        grown - in_steps(year, worn, month - push_month + 1)
    };
    let mut months = [Month::default(); MONTHS];
    for (month, number) in months.iter_mut().zip(1..) {
        let brought = if number == push_month {
            pushed
        } else if number == push_month + i16::from(year.hole_after) {
            -pushed
        } else {
            0
        };
        month.relationships = relationships(number);
        month.revenue = relationships(number - lag) + brought;
    }
    months
}

/// How much of `whole` is reached after this many months of growth.
fn in_steps(year: &Year, whole: i32, months: i16) -> i16 {
    let steps = i16::from(year.grows_for.max(1));
    let come = i32::from(months.clamp(0, steps));
    (whole * come / i32::from(steps)) as i16
}

/// The first month whose revenue follows a change of relationships in January, 2 to 12.
pub fn follows(year: &Year) -> u8 {
    year.lag + 1
}

/// The year as a whole compared with a year without changes, in tenths of a percent.
pub fn whole(months: &[Month; MONTHS]) -> f64 {
    let sum: i32 = months.iter().map(|month| i32::from(month.revenue)).sum();
    f64::from(sum) / MONTHS as f64
}

/// The reader's guess, and the positions of the two levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levers {
    /// The month in which revenue should begin to move, 1 to 12.
    guess: Option<u8>,
    has_run: bool,
    /// Whether a lever was moved since the year ran.
    moved: bool,
    /// Percent, once the reader has moved the lever.
    effort: Option<i8>,
    /// Percent of a month's orders, once the reader has moved the lever.
    push: Option<u8>,
}

impl Levers {
    /// The least and the most that relationships can be changed, percent.
    pub const EFFORT: (i8, i8) = (-20, 30);
    /// The most that can be brought forward, percent of a month's orders.
    pub const PUSH: u8 = 25;
    /// The distance between two stops of a lever, percent.
    pub const STEP: u8 = 5;

    /// The levers as the reader has left them.
    pub fn of(play: Play) -> Self {
        let stop = |dial: u8, most: u8| dial.checked_sub(1).filter(|stop| *stop <= most);
        let (least, most) = Self::EFFORT;
        let step = Self::STEP as i8;
        let effort = stop(play.dial(2), ((most - least) / step) as u8);
        let push = stop(play.dial(3), Self::PUSH / Self::STEP);
        Self {
            guess: Some(play.dial(0)).filter(|month| (1..=MONTHS as u8).contains(month)),
            has_run: matches!(play.dial(1), 1 | 2),
            moved: play.dial(1) == 2,
            effort: effort.map(|stop| least + stop as i8 * step),
            push: push.map(|stop| stop * Self::STEP),
        }
    }

    /// These levers as dials.
    pub fn play(self) -> Play {
        let effort = self
            .effort
            .map_or(0, |effort| effort.abs_diff(Self::EFFORT.0) / Self::STEP + 1);
        let push = self.push.map_or(0, |push| push / Self::STEP + 1);
        Play::default()
            .with(0, self.guess.unwrap_or_default())
            .with(1, u8::from(self.has_run) + u8::from(self.moved))
            .with(2, effort)
            .with(3, push)
    }

    /// The month in which revenue should begin to move: January until the reader chooses another.
    pub fn guess(self) -> u8 {
        self.guess.unwrap_or(1)
    }

    /// Guesses a month, 1 to 12; any other changes nothing.
    pub fn guess_at(&mut self, month: u8) {
        if (1..=MONTHS as u8).contains(&month) {
            self.guess = Some(month);
        }
    }

    /// Whether the reader has run the year, and so sees whether the guess was right.
    pub fn has_run(self) -> bool {
        self.has_run
    }

    /// Runs the year, or goes back for another guess.
    pub fn run(&mut self, on: bool) {
        self.has_run = on;
        self.moved = false;
    }

    /// Whether a lever was moved since the year ran.
    pub fn are_moved(self) -> bool {
        self.moved
    }

    /// How much relationships are changed, percent.
    pub fn effort(self) -> i8 {
        self.effort.unwrap_or(YEAR.effort)
    }

    /// Moves the lever of relationships, rounding down to a stop.
    pub fn set_effort(&mut self, percent: i8) {
        let (least, most) = Self::EFFORT;
        let percent = percent.clamp(least, most);
        self.effort = Some(percent - (percent - least) % Self::STEP as i8);
        self.moved = self.has_run;
    }

    /// How much is brought forward, percent of a month's orders.
    pub fn push(self) -> u8 {
        self.push.unwrap_or_default()
    }

    /// Moves the lever of the push, rounding down to a stop.
    pub fn set_push(&mut self, percent: u8) {
        let percent = percent.min(Self::PUSH);
        self.push = Some(percent - percent % Self::STEP);
        self.moved = self.has_run;
    }

    /// Whether the year was run and both levers were tried.
    pub fn has_ended(self) -> bool {
        self.has_run && self.effort.is_some() && self.push.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for (lag, grows_for, push_month, hole_after) in [(1, 1, 1, 1), (11, 12, 9, 3), (4, 0, 9, 3)]
        {
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
}
