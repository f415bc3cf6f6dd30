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
    /// How much relationships grow in the year that runs, percent; and how much revenue is then to grow.
    pub effort: u8,
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

/// The year when relationships grow by `effort` percent and `push` percent of a month's orders are brought forward.
pub fn months(year: &Year, effort: u8, push: u8) -> [Month; MONTHS] {
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
        } else if number == i16::from(hole(year)) {
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

/// The month in which the orders are missing that a push has brought forward.
pub fn hole(year: &Year) -> u8 {
    year.push_month + year.hole_after
}

/// How far the reader has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The flag is put on a month.
    Flag,
    /// The year runs.
    Running,
    /// It has run: was the flag right?
    Answered,
    /// The push is tried.
    Push,
    /// Relationships are grown until revenue is where it should be.
    Claim,
    /// All is said.
    Over,
}

/// The stop of a lever at or below this, percent.
fn stop(percent: u8, most: u8) -> u8 {
    let percent = percent.min(most);
    percent - percent % Levers::STEP
}

/// The reader's guess, and the positions of the two levers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Levers {
    /// The month in which revenue should begin to move, 1 to 12, once one is chosen.
    guess: Option<u8>,
    gone_on: u8,
    /// Percent of a month's orders.
    push: u8,
    /// Percent.
    effort: u8,
}

impl Levers {
    /// The most that relationships can be grown, percent.
    pub const EFFORT: u8 = 30;
    /// The most that can be brought forward, percent of a month's orders.
    pub const PUSH: u8 = 25;
    /// The distance between two stops of a lever, percent.
    pub const STEP: u8 = 5;
    /// The clients who call before the lever is moved: so many that each of its stops is one more.
    pub const CLIENTS: u8 = 100 / Self::STEP;

    /// The levers as the reader has left them.
    pub fn of(play: Play) -> Self {
        let mut levers = Self::default();
        levers.guess_at(play.dial(0));
        levers.set_push(play.dial(2).saturating_mul(Self::STEP));
        levers.set_effort(play.dial(3).saturating_mul(Self::STEP));
        // Once one could go on from more than was wanted.
        if levers.has_passed() && play.dial(1) > 4 {
            levers.set_effort(YEAR.effort);
        }
        for _ in 0..play.dial(1).min(5) {
            levers.go_on();
        }
        levers
    }

    /// These levers as dials.
    pub fn play(self) -> Play {
        Play::default()
            .with(0, self.guess.unwrap_or_default())
            .with(1, self.gone_on)
            .with(2, self.push / Self::STEP)
            .with(3, self.effort / Self::STEP)
    }

    /// How far the reader has come.
    pub fn moment(self) -> Moment {
        match self.gone_on {
            0 => Moment::Flag,
            1 => Moment::Running,
            2 => Moment::Answered,
            3 => Moment::Push,
            4 => Moment::Claim,
            _ => Moment::Over,
        }
    }

    /// Goes on to what comes next, if what is to be done with a lever is done.
    pub fn go_on(&mut self) {
        let done = match self.moment() {
            Moment::Push => self.push > 0,
            Moment::Claim => self.has_reached(),
            Moment::Over => false,
            _ => true,
        };
        self.gone_on += u8::from(done);
    }

    /// The year as it is to be seen now.
    pub fn year(self) -> [Month; MONTHS] {
        match self.moment() {
            Moment::Flag | Moment::Running | Moment::Answered => months(&YEAR, YEAR.effort, 0),
            Moment::Push => months(&YEAR, 0, self.push),
            Moment::Claim | Moment::Over => months(&YEAR, self.effort, 0),
        }
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

    /// How much relationships are grown, percent.
    pub fn effort(self) -> u8 {
        self.effort
    }

    /// Moves the lever of relationships, rounding down to a stop.
    pub fn set_effort(&mut self, percent: u8) {
        self.effort = stop(percent, Self::EFFORT);
    }

    /// The clients who call once relationships have grown.
    pub fn clients(self) -> u8 {
        Self::CLIENTS + self.effort / Self::STEP
    }

    /// Whether revenue grows by December just as much as it should.
    pub fn has_reached(self) -> bool {
        self.above() == 0
    }

    /// Whether it grows by more.
    pub fn has_passed(self) -> bool {
        self.above() > 0
    }

    /// How much more than it should revenue grows by December, in tenths of a percent.
    fn above(self) -> i16 {
        let [.., december] = months(&YEAR, self.effort, 0);
        december.revenue - 10 * i16::from(YEAR.effort)
    }

    /// How much is brought forward, percent of a month's orders.
    pub fn push(self) -> u8 {
        self.push
    }

    /// Moves the lever of the push, rounding down to a stop.
    pub fn set_push(&mut self, percent: u8) {
        self.push = stop(percent, Self::PUSH);
    }

    /// Whether it has come to its end.
    pub fn has_ended(self) -> bool {
        self.moment() == Moment::Over
    }
}
