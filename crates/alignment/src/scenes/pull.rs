//! Scene 2: the cost of driving a car whose front wheels are out of line.
//!
//! Assumptions. The car drives straight ahead on a level road. The driver compensates for the turn that both front
//! wheels have in common at the steering wheel. Half the total toe remains at each wheel, and each tire is pushed
//! sideways over the road at that slip angle. Side force grows in proportion to the slip angle, as it does for small
//! angles. The rear wheels roll straight. The angles are drawn [`Pull::drawn_larger`] times as large as they would be
//! on a real car.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/pull.rs"));

/// The numbers of the car.
#[derive(Debug)]
pub struct Pull {
    /// Toe angle of the left front wheel at the start, degrees as drawn, plus is toe-out.
    pub left: i8,
    /// The same for the right one.
    pub right: i8,
    /// Degrees as drawn in one real degree.
    pub drawn_larger: u8,
    /// Side force of one tire, newtons a degree.
    pub cornering_stiffness: u16,
    /// Rolling resistance of the whole car when nothing scrapes, newtons.
    pub rolling_resistance: u16,
    /// Degrees of the steering wheel for one degree of the front wheels.
    pub steering_ratio: u8,
}

/// The angles of the front wheels as set by the reader, in degrees as drawn; plus is toe-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Toes {
    /// The left front wheel, from −[`Toes::MOST`] to [`Toes::MOST`].
    pub left: i8,
    /// The right front wheel, likewise.
    pub right: i8,
}

impl Toes {
    /// The largest angle to either side.
    pub const MOST: i8 = 10;
    /// Up to this angle a wheel counts as straight, because a finger on a touch screen is no more precise.
    const NEARLY: u8 = 1;

    /// The wheels as the reader has left them, or as the scene begins.
    pub fn of(play: Play) -> Self {
        let toe = |dial: u8, start: i8| match i8::try_from(dial) {
            Ok(1..=21) => dial as i8 - 11,
            _ => start,
        };
        Self {
            left: toe(play.dial(0), PULL.left),
            right: toe(play.dial(1), PULL.right),
        }
    }

    /// These wheels as dials.
    pub fn play(self) -> Play {
        let dial = |toe: i8| (toe.clamp(-Self::MOST, Self::MOST) + 11) as u8;
        Play::default()
            .with(0, dial(self.left))
            .with(1, dial(self.right))
    }

    /// Whether both wheels point straight ahead, or nearly.
    pub fn are_straight(self) -> bool {
        self.left.unsigned_abs() <= Self::NEARLY && self.right.unsigned_abs() <= Self::NEARLY
    }

    /// The cost of driving like this, with the numbers of `car`.
    pub fn cost(self, car: &Pull) -> Cost {
        let real = |drawn: f64| drawn / f64::from(car.drawn_larger.max(1));
        let (left, right) = (f64::from(self.left), f64::from(self.right));
        // Headings, plus is to the right: −left and right. The driver compensates for their mean.
        let common = real((right - left) / 2.0);
        // The rest, half the total toe, is opposite at the two wheels.
        let slip = real((left + right) / 2.0);
        let slip = if slip < 0.0 { -slip } else { slip };
        let radians = slip * core::f64::consts::PI / 180.0;
        // Small angles: the drag of a side force F at slip angle a is F·sin a ≈ F·a, at each of two tires.
        let newtons = 2.0 * f64::from(car.cornering_stiffness) * slip * radians;
        Cost {
            drag: 100.0 * newtons / f64::from(car.rolling_resistance.max(1)),
            wear: 1000.0 * radians,
            steering: -common * f64::from(car.steering_ratio),
        }
    }
}

/// The cost of driving with some toe.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Additional drag in percent of the rolling resistance, from 0.
    pub drag: f64,
    /// How far each front tire is dragged sideways, meters in every kilometer, from 0.
    pub wear: f64,
    /// How far the steering wheel is turned off center, in degrees; plus is to the right.
    pub steering: f64,
}
