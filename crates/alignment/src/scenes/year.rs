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
