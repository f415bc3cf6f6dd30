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

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = Toes> {
        (-Toes::MOST..=Toes::MOST)
            .flat_map(|left| (-Toes::MOST..=Toes::MOST).map(move |right| Toes { left, right }))
    }

    fn cost(left: i8, right: i8) -> Cost {
        Toes { left, right }.cost(&PULL)
    }

    #[test]
    fn straight_wheels_cost_nothing_and_no_others_do() {
        for toes in all() {
            let cost = toes.cost(&PULL);
            let free = cost.drag == 0.0 && cost.wear == 0.0 && cost.steering == 0.0;
            assert_eq!(free, toes == Toes { left: 0, right: 0 }, "{toes:?}");
        }
    }

    #[test]
    fn a_tenth_of_a_degree_can_be_checked_by_hand() {
        // Drawn 5 and 5 are half a degree each: 2 · 1000 N/° · 0.5° · 0.5° · π/180 = 8.727 N of 190 N.
        let cost = cost(5, 5);
        assert!((cost.drag - 100.0 * 8.726_646 / 190.0).abs() < 1e-5);
        assert!((cost.wear - 8.726_646).abs() < 1e-5);
        assert_eq!(cost.steering, 0.0);
    }

    #[test]
    fn wheels_turned_alike_scrape_nothing_and_are_held_against() {
        let cost = cost(-6, 6);
        assert_eq!((cost.drag, cost.wear), (0.0, 0.0));
        assert!(
            (cost.steering + 9.0).abs() < 1e-9,
            "both point right by 0.6°, held to the left"
        );
    }

    #[test]
    fn more_toe_costs_more_and_mirrored_wheels_cost_the_same() {
        for toes in all() {
            let here = toes.cost(&PULL);
            let mirrored = Toes {
                left: toes.right,
                right: toes.left,
            };
            let there = mirrored.cost(&PULL);
            assert_eq!((here.drag, here.wear), (there.drag, there.wear));
            assert_eq!(here.steering, -there.steering);
            let total = |toes: Toes| (toes.left + toes.right).abs();
            for other in all().filter(|other| total(*other) > total(toes)) {
                let more = other.cost(&PULL);
                assert!(more.drag > here.drag && more.wear > here.wear);
            }
        }
    }

    #[test]
    fn any_dials_are_wheels_and_wheels_are_kept() {
        for dial in 0..=255 {
            let toes = Toes::of(Play::default().with(0, dial).with(1, dial));
            assert!(toes.left.abs() <= Toes::MOST && toes.right.abs() <= Toes::MOST);
        }
        for toes in all() {
            assert_eq!(Toes::of(toes.play()), toes);
        }
        assert!(
            !Toes::of(Play::default()).are_straight(),
            "the scene begins out of line"
        );
    }

    #[test]
    fn a_car_of_zeros_divides_by_nothing() {
        let car = Pull {
            left: 0,
            right: 0,
            drawn_larger: 0,
            cornering_stiffness: u16::MAX,
            rolling_resistance: 0,
            steering_ratio: u8::MAX,
        };
        for toes in all() {
            let cost = toes.cost(&car);
            assert!(cost.drag.is_finite() && cost.wear.is_finite() && cost.steering.is_finite());
        }
    }
}
