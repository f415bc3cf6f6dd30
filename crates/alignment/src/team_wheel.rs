//! What one wheel adds up to over a group of people: rounded means, and how far they are apart.

use crate::instrument::Wheel;
use crate::score::QuarterSteps;
use crate::wheel_code::WheelCode;
use alloc::vec::Vec;

/// Nobody's figures are shown below so many people (the default of Microsoft's Viva Insights and of OMOP).
pub const LEAST: usize = 5;
/// From so many people on the spread is a number too.
pub const SPREAD_NUMBER: usize = 8;

/// What is shown of one wheel, rounded; nothing more exact leaves this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TeamWheel {
    /// How many people it is the mean of.
    pub people: usize,
    /// Their mean score, 0 to 100 in fives.
    pub score: u8,
    /// Their mean W in half steps, −6 to 6: above zero, pressure prevails.
    pub outside: i8,
    /// Their mean pull t = W − F in half steps, −12 to 12.
    pub pull: i8,
    /// How far they are apart in what happens, of five people and more.
    pub spread: Option<Spread>,
    /// The same as a number of quarter steps, of eight people and more.
    pub spread_steps: Option<u8>,
}

impl TeamWheel {
    /// What these people's numbers for a wheel add up to; nothing where nobody has any. Whether they are enough to be
    /// shown is for the caller to decide.
    pub(crate) fn of(codes: &[WheelCode], wheel: Wheel) -> Option<TeamWheel> {
        let steps = codes.iter().filter_map(|code| code.wheel(wheel));
        let steps: Vec<QuarterSteps> = steps.collect();
        let people = steps.len();
        if people == 0 {
            return None;
        }
        let n = people as i64;
        let sum = |of: fn(&QuarterSteps) -> i8| steps.iter().map(of).map(i64::from).sum::<i64>();
        let outside = sum(|steps| steps.outside_balance);
        // Σ|n·W − ΣW| is n² times the mean distance from the mean.
        let each = steps.iter().map(|steps| i64::from(steps.outside_balance));
        let spread: i64 = each.map(|w| (n * w - outside).abs()).sum();
        let word = match spread {
            spread if spread <= 3 * n * n => Spread::Close,
            spread if spread <= 5 * n * n => Spread::Mixed,
            _ => Spread::FarApart,
        };
        Some(TeamWheel {
            people,
            // 100·(1 − m/24) in fives is 20·(24·n − Σm)/(24·n).
            score: 5 * rounded(20 * (24 * n - sum(|steps| steps.distance)), 24 * n) as u8,
            outside: rounded(outside, 2 * n) as i8,
            pull: rounded(sum(|steps| steps.pull()), 2 * n) as i8,
            spread: (people >= LEAST).then_some(word),
            spread_steps: (people >= SPREAD_NUMBER).then_some(rounded(spread, n * n) as u8),
        })
    }

    /// The mean F in half steps, from the two that are shown; so it can be off by one.
    pub const fn inside(&self) -> i8 {
        self.outside - self.pull
    }
}

/// How many points a mean of so many people can be off, at 95 %: if all of them answered, and if they stand for a larger
/// team. The first comes from measuring one person with 3.6 points, the second from people who differ by 12.
pub fn margins(people: usize) -> (u8, u8) {
    let others = people.saturating_sub(1).max(1) as f64;
    // Student's t, near enough for whole points.
    let t = 1.96 + 2.9 / others;
    let off = |deviation: f64| {
        let points = t * deviation / libm::sqrt(people.max(1) as f64);
        libm::round(points).min(100.0) as u8
    };
    (off(3.6), off(12.0))
}

keyed! {
    /// How far people are apart: the mean distance of W from its mean (AD, Burke, Finkelstein & Dusig 1999). The
    /// limits are conventions of this tool.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Spread {
        /// At most 0.75 steps.
        Close = "close",
        /// At most 1.25 steps.
        Mixed = "mixed",
        /// More than that.
        FarApart = "far",
    }
}

/// A fraction as a whole number, halves away from zero. The denominator is above zero.
const fn rounded(numerator: i64, denominator: i64) -> i64 {
    let size = (2 * numerator.abs() + denominator) / (2 * denominator);
    size * numerator.signum()
}
