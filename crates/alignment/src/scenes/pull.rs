//! Scene 2: ten seconds at the wheel of a car whose front wheels are out of line, a look underneath, and ten seconds more.
//!
//! Assumptions. The angle that both front wheels share pushes the car to that side, in proportion. The angle in which they
//! point apart makes the tires scrape and pushes too, [`Pull::scrape`] percent as hard: to the same side, or, where they
//! share none, now to the left and now to the right. The road adds its bumps, the same ones on every drive. A correction
//! always moves the car by the same bit, and ten seconds stand for two hours. Angles are drawn far larger than real ones.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/pull.rs"));

/// The numbers of the car.
#[derive(Debug)]
pub struct Pull {
    /// Toe angle of the left front wheel at the start, degrees as drawn, plus is toe-out.
    pub left: i8,
    /// The same for the right one.
    pub right: i8,
    /// How far one degree pushes the car in a second, in thousandths of the way from the middle to the edge of the lane.
    pub push: u16,
    /// How much of that push a degree gives by which the wheels point apart, percent.
    pub scrape: u8,
    /// How far a correction moves the car, in percent of the way from the middle to the edge of the lane.
    pub correction: u8,
    /// How hard the bumps of the road push at most, as `push`.
    pub bumps: u16,
    /// Which bumps there are.
    pub seed: u16,
}

/// A side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// To the left.
    Left,
    /// To the right.
    Right,
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
    pub const MOST: i8 = 12;
    /// The wheels as the scene begins.
    pub const BEGUN: Toes = Toes { left: PULL.left, right: PULL.right };
    /// Up to this angle a wheel counts as straight, because a finger on a touch screen is no more precise.
    const NEARLY: u8 = 1;

    /// Whether both wheels point straight ahead, or nearly.
    pub fn are_straight(self) -> bool {
        self.left.unsigned_abs() <= Self::NEARLY && self.right.unsigned_abs() <= Self::NEARLY
    }

    /// The side to which both wheels point alike, so that nothing scrapes and the car pulls all the same.
    pub fn alike(self) -> Option<Side> {
        let apart = self.left + self.right;
        (apart.abs() <= 2 && !self.are_straight()).then_some(if self.right > self.left {
            Side::Right
        } else {
            Side::Left
        })
    }

    /// Twice the angle that both share, plus is to the right, and twice the one in which they point apart.
    fn pushes(self) -> (i32, i32) {
        if self.are_straight() {
            return (0, 0);
        }
        let (left, right) = (i32::from(self.left), i32::from(self.right));
        (right - left, (left + right).abs())
    }
}

/// A drive, from tick to tick. It ends after [`Drive::SECONDS`]; nothing can go wrong on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drive {
    toes: Toes,
    ticks: u32,
    offset: f64,
    corrections: u8,
    bumps: u32,
    bump: f64,
}

impl Drive {
    /// How many ticks a second has.
    pub const TICKS: u32 = 120;
    /// How long it takes.
    pub const SECONDS: u32 = 10;
    /// From here on, the tires are on the rumble strip.
    pub const RUMBLE: f64 = 0.85;

    /// A drive with these front wheels, in the middle of the lane.
    pub fn new(toes: Toes) -> Self {
        Self { toes, ticks: 0, offset: 0.0, corrections: 0, bumps: u32::from(PULL.seed), bump: 0.0 }
    }

    /// One tick goes by.
    pub fn step(&mut self) {
        if self.is_over() {
            return;
        }
        if self.ticks.is_multiple_of(Self::TICKS / 4) {
            // The numbers of Park and Miller.
            self.bumps = (u64::from(self.bumps.max(1)) * 48_271 % 2_147_483_647) as u32;
            self.bump = f64::from(self.bumps) / 1_073_741_823.5 - 1.0;
        }
        let (shared, apart) = self.toes.pushes();
        let apart = f64::from(apart) * f64::from(PULL.scrape) / 100.0;
        // Where they share nothing, the side changes every second.
        let is_right = match shared {
            0 => (self.ticks / Self::TICKS).is_multiple_of(2),
            _ => shared > 0,
        };
        let push = f64::from(shared) + if is_right { apart } else { -apart };
        let bump = self.bump * f64::from(PULL.bumps);
        self.move_by((push / 2.0 * f64::from(PULL.push) + bump) / 1000.0 / f64::from(Self::TICKS));
        self.ticks += 1;
    }

    /// A correction to this side.
    pub fn steer(&mut self, side: Side) {
        if self.is_over() {
            return;
        }
        let bit = f64::from(PULL.correction) / 100.0;
        self.move_by(match side {
            Side::Left => -bit,
            Side::Right => bit,
        });
        self.corrections = self.corrections.saturating_add(1);
    }

    fn move_by(&mut self, way: f64) {
        self.offset = (self.offset + way).clamp(-1.0, 1.0);
    }

    /// Where the car is in its lane, from −1 at the left edge to 1 at the right one.
    pub fn offset(&self) -> f64 {
        self.offset
    }

    /// The side to which the car has come away from the middle, by more than one correction or two.
    pub fn leans(&self) -> Option<Side> {
        self.is_off_by(2.0)
    }

    fn is_off_by(&self, corrections: f64) -> Option<Side> {
        let off = self.offset * 100.0 / f64::from(PULL.correction);
        (off.abs() >= corrections).then_some(match off {
            0.0.. => Side::Right,
            _ => Side::Left,
        })
    }

    /// How many corrections there were.
    pub fn corrections(&self) -> u8 {
        self.corrections
    }

    /// The minute of the two hours.
    pub fn minute(&self) -> u32 {
        self.ticks * 120 / (Self::SECONDS * Self::TICKS)
    }

    /// Whether the car has arrived.
    pub fn is_over(&self) -> bool {
        self.ticks >= Self::SECONDS * Self::TICKS
    }
}

/// What the hands do in a turn of the unhurried drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// Steer to this side until the car is back in the middle.
    Steer(Side),
    /// Leave it as it goes.
    Hold,
}

/// How far the reader has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// The first drive.
    Drive,
    /// Arrived, with a look under the car.
    Under = 2,
    /// The second drive.
    Again,
    /// Arrived once more; with straight wheels, also what it means in a team.
    Twice,
    /// The four wheels have their names.
    Named,
}

/// The scene as the reader has left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ride {
    /// How far it is.
    pub act: Act,
    /// The front wheels.
    pub toes: Toes,
    /// The corrections of both drives.
    pub corrections: [u8; 2],
    /// Whether the drives go turn by turn.
    pub is_unhurried: bool,
    answers: [Option<Hands>; Ride::TURNS],
}

impl Ride {
    /// How many turns an unhurried drive has.
    pub const TURNS: usize = 5;

    /// The scene as it was left.
    pub fn of(play: Play) -> Self {
        let toe = |dial: u8, start: i8| match i8::try_from(dial) {
            Ok(1..=25) => dial as i8 - 13,
            _ => start,
        };
        let answer = |dial: u8| match dial {
            1 => Some(Hands::Steer(Side::Left)),
            2 => Some(Hands::Hold),
            3 => Some(Hands::Steer(Side::Right)),
            _ => None,
        };
        let mut ride = Self {
            act: match play.dial(0) {
                // Plays are kept that stood at 1 when one arrived before one looked.
                1 | 2 => Act::Under,
                3 => Act::Again,
                4 => Act::Twice,
                // Plays are kept that stood here when what it means in a team was a step of its own.
                5 | 6 => Act::Named,
                _ => Act::Drive,
            },
            toes: Toes { left: toe(play.dial(1), PULL.left), right: toe(play.dial(2), PULL.right) },
            corrections: [play.dial(3), play.dial(4)],
            is_unhurried: play.dial(5) == 1,
            answers: [None; Self::TURNS],
        };
        if ride.is_driving() && ride.is_unhurried {
            // The last answer ends the drive.
            let answers = (6..5 + Self::TURNS).map_while(|place| answer(play.dial(place)));
            for (own, answer) in ride.answers.iter_mut().zip(answers) {
                *own = Some(answer);
            }
        }
        ride
    }

    /// The scene as dials.
    pub fn play(self) -> Play {
        let toe = |toe: i8| (toe.clamp(-Toes::MOST, Toes::MOST) + 13) as u8;
        let [first, second] = self.corrections;
        let dials = [
            self.act as u8,
            toe(self.toes.left),
            toe(self.toes.right),
            first,
            second,
            self.is_unhurried.into(),
        ];
        let answers = self.answers.map(|answer| match answer {
            None => 0,
            Some(Hands::Steer(Side::Left)) => 1,
            Some(Hands::Hold) => 2,
            Some(Hands::Steer(Side::Right)) => 3,
        });
        let dials = dials.into_iter().chain(answers).enumerate();
        dials.fold(Play::default(), |play, (place, dial)| play.with(place, dial))
    }

    /// The same in another act.
    #[must_use]
    pub fn in_act(self, act: Act) -> Self {
        Self { act, ..self }
    }

    /// The same, turn by turn.
    #[must_use]
    pub fn unhurried(self) -> Self {
        Self { is_unhurried: true, ..self }
    }

    /// The same with these front wheels.
    #[must_use]
    pub fn with(self, toes: Toes) -> Self {
        Self { toes, ..self }
    }

    /// Whether the reader is at the wheel.
    pub fn is_driving(self) -> bool {
        matches!(self.act, Act::Drive | Act::Again)
    }

    /// The drive at its beginning; an unhurried one where it stands, its car come away from the middle.
    pub fn drive(self) -> Drive {
        let mut drive = Drive::new(match self.act {
            Act::Drive => Toes::BEGUN,
            _ => self.toes,
        });
        if !self.is_unhurried {
            return drive;
        }
        for answer in self.answers.into_iter().map(Some).chain([None]) {
            let until = drive.ticks + Drive::SECONDS * Drive::TICKS / Self::TURNS as u32;
            while drive.ticks < until && !drive.is_over() {
                drive.step();
            }
            match answer {
                Some(Some(answer)) => drive.answer(answer),
                _ => break,
            }
        }
        drive
    }

    /// The next turn is answered; the last one ends the drive.
    #[must_use]
    pub fn answered(mut self, answer: Hands) -> Self {
        match self.answers.iter_mut().find(|own| own.is_none()) {
            Some(own) => *own = Some(answer),
            None => return self,
        }
        if self.answers.contains(&None) {
            return self;
        }
        self.arrived(self.drive().corrections())
    }

    /// The drive is over, after so many corrections.
    #[must_use]
    pub fn arrived(self, corrections: u8) -> Self {
        let [first, _] = self.corrections;
        let (act, corrections) = match self.act {
            Act::Drive => (Act::Under, [corrections, 0]),
            Act::Again => (Act::Twice, [first, corrections]),
            _ => return self,
        };
        Self { act, corrections, answers: [None; Self::TURNS], ..self }
    }
}

impl Drive {
    /// Steers until the car is back in the middle; to the wrong side, one time.
    fn answer(&mut self, answer: Hands) {
        let Hands::Steer(side) = answer else {
            return;
        };
        // The last turn is answered after the last tick.
        let ticks = core::mem::take(&mut self.ticks);
        self.steer(side);
        while self.is_off_by(1.0).is_some_and(|off| off != side) {
            self.steer(side);
        }
        self.ticks = ticks;
    }
}
