//! Scene 1: one week seen from two chairs.
//!
//! Assumptions. In each moment of the week both people see the same event, and each has a thought that the other does
//! not hear. The reader sits in one chair and guesses the other person's thought from three. A guess is made once,
//! before the thought is shown, and right guesses are not counted. The reader can change chairs at any time. The
//! scene ends when every moment has been seen from both chairs.

use crate::instrument::Role;
use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/chairs.rs"));

/// The week.
#[derive(Debug)]
pub struct Chairs {
    /// Its moments, in order.
    pub moments: &'static [Moment],
}

/// One moment of the week.
#[derive(Debug)]
pub struct Moment {
    /// Names its messages.
    pub id: &'static str,
    /// The seller's actual thought among the three shown, from 1.
    pub seller: u8,
    /// The leader's actual thought, from 1.
    pub leader: u8,
}

impl Moment {
    /// The actual thought of the person in this chair: its place among those shown, from 1.
    pub fn thought(&self, of: Role) -> u8 {
        match of {
            Role::Seller => self.seller,
            Role::Leader => self.leader,
        }
    }
}

/// How many moments the week has.
pub const MOMENTS: usize = 3;
/// How many thoughts there are to choose from.
pub const THOUGHTS: u8 = 3;

/// The chair across the table.
pub fn across(chair: Role) -> Role {
    match chair {
        Role::Seller => Role::Leader,
        Role::Leader => Role::Seller,
    }
}

/// The reader's chair, and their guesses from each chair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    chair: Option<Role>,
    /// The moment looked at, by its place.
    moment: usize,
    /// Guesses from the seller's chair and from the leader's, from 1; 0 if none was made.
    guesses: [[u8; MOMENTS]; 2],
}

impl Sitting {
    /// The week as the reader has left it.
    pub fn of(play: Play) -> Self {
        let mut sitting = Self::default();
        for (place, chair) in Role::ALL.into_iter().enumerate() {
            for moment in 0..MOMENTS {
                sitting.chair = Some(chair);
                sitting.moment = moment;
                sitting.guess(play.dial(2 + place * MOMENTS + moment));
            }
        }
        let chair = usize::from(play.dial(0)).checked_sub(1);
        sitting.chair = chair.and_then(|chair| Role::ALL.get(chair).copied());
        sitting.moment = usize::from(play.dial(1)).min(MOMENTS - 1);
        match sitting.chair {
            Some(_) => sitting,
            // A reader without a chair has seen nothing.
            None => Self::default(),
        }
    }

    /// This week as dials.
    pub fn play(self) -> Play {
        let chair = self.chair.map_or(0, |chair| chair as u8 + 1);
        let guesses = self.guesses.iter().flatten().enumerate();
        guesses.fold(
            Play::default().with(0, chair).with(1, self.moment as u8),
            |play, (place, guess)| play.with(2 + place, *guess),
        )
    }

    /// The chair the reader sits in.
    pub fn chair(self) -> Option<Role> {
        self.chair
    }

    /// The moment looked at, by its place.
    pub fn moment(self) -> usize {
        self.moment
    }

    /// Takes a chair, and goes to the first moment not yet seen from it.
    pub fn sit(&mut self, chair: Role) {
        self.chair = Some(chair);
        self.moment = self.next().unwrap_or(self.moment);
    }

    /// Selects a moment. One that does not exist changes nothing.
    pub fn turn_to(&mut self, moment: usize) {
        if self.chair.is_some() && moment < MOMENTS {
            self.moment = moment;
        }
    }

    /// Guesses the other person's thought, from 1. The first guess stays.
    pub fn guess(&mut self, thought: u8) {
        let row = self.chair.and_then(|it| self.guesses.get_mut(it as usize));
        let guess = row.and_then(|row| row.get_mut(self.moment));
        if let (Some(guess @ 0), 1..=THOUGHTS) = (guess, thought) {
            *guess = thought;
        }
    }

    /// The guess made from a chair in a moment, from 1.
    pub fn guessed(self, chair: Role, moment: usize) -> Option<u8> {
        let row = self.guesses.get(chair as usize);
        let guess = row.and_then(|row| row.get(moment)).copied();
        guess.filter(|guess| *guess > 0)
    }

    /// The first moment not yet seen from the reader's chair.
    pub fn next(self) -> Option<usize> {
        let chair = self.chair?;
        (0..MOMENTS).find(|moment| self.guessed(chair, *moment).is_none())
    }

    /// Whether every moment was seen from this chair.
    pub fn has_seen_all_from(self, chair: Role) -> bool {
        (0..MOMENTS).all(|moment| self.guessed(chair, moment).is_some())
    }

    /// Whether every moment was seen from both chairs.
    pub fn has_ended(self) -> bool {
        Role::ALL
            .into_iter()
            .all(|chair| self.has_seen_all_from(chair))
    }
}
