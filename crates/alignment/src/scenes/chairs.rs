//! Scene 1: one week seen from two chairs.
//!
//! Assumptions. On each day of the week both people see the same event, and each has a thought that the other does not
//! hear. The reader sits in one chair and guesses the other person's thought from three, day by day, the next day under
//! the answer to the last; then the chairs are changed, and from the other one all days stand there at once with what was
//! thought there. A guess is made once, before the thought is shown, and right guesses are not counted. The scene ends when
//! the reader has seen what the week looks like from both chairs.

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

/// The chair taken first, and the guesses made since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    first: Option<Role>,
    /// The guesses, day by day, from 1; 0 if none was made.
    guesses: [u8; MOMENTS],
    has_changed: bool,
}

/// Where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Before either chair.
    Standing,
    /// In a chair, guessing what is thought in the other on this day, under the answer to the guess before.
    Guessing {
        /// The reader's chair.
        chair: Role,
        /// The day, by its place.
        moment: usize,
    },
    /// In the same chair, with the answer to the last guess.
    Guessed {
        /// The reader's chair.
        chair: Role,
    },
    /// At the end: in the other chair, with all days of the week, and what this is called.
    Across {
        /// The reader's chair now.
        chair: Role,
    },
}

impl Sitting {
    /// The week as the reader has left it. Plays are kept of when each answer was read by itself; dial 1 counted those.
    pub fn of(play: Play) -> Self {
        let chair = usize::from(play.dial(0)).checked_sub(1);
        let mut sitting = Self::default();
        if let Some(chair) = chair.and_then(|chair| Role::ALL.get(chair).copied()) {
            sitting.sit(chair);
        }
        (0..MOMENTS).for_each(|place| sitting.guess(play.dial(2 + place)));
        if usize::from(play.dial(1)) >= MOMENTS {
            sitting.change();
        }
        sitting
    }

    /// This week as dials.
    pub fn play(self) -> Play {
        let chair = self.first.map_or(0, |chair| chair as u8 + 1);
        let read = if self.has_changed { MOMENTS as u8 } else { 0 };
        let start = Play::default().with(0, chair).with(1, read);
        let guesses = self.guesses.iter().enumerate();
        guesses.fold(start, |play, (place, guess)| play.with(2 + place, *guess))
    }

    /// Where the reader is.
    pub fn stands(self) -> Stands {
        let Some(chair) = self.first else {
            return Stands::Standing;
        };
        match self.guesses.iter().position(|guess| *guess == 0) {
            Some(moment) => Stands::Guessing { chair, moment },
            None if self.has_changed => Stands::Across { chair: across(chair) },
            None => Stands::Guessed { chair },
        }
    }

    /// The last guess: its day, and the thought that it was.
    pub fn last(self) -> Option<(usize, u8)> {
        let guesses = self.guesses.into_iter().enumerate();
        guesses.rev().find(|(_, guess)| *guess > 0)
    }

    /// Takes a chair. Who sits already stays there.
    pub fn sit(&mut self, chair: Role) {
        self.first = self.first.or(Some(chair));
    }

    /// Guesses the other person's thought of the next day, from 1. A guess stays.
    pub fn guess(&mut self, thought: u8) {
        if let Stands::Guessing { moment, .. } = self.stands()
            && let (Some(guess), 1..=THOUGHTS) = (self.guesses.get_mut(moment), thought)
        {
            *guess = thought;
        }
    }

    /// Changes chairs, once all days were guessed.
    pub fn change(&mut self) {
        self.has_changed |= matches!(self.stands(), Stands::Guessed { .. });
    }

    /// Whether the week was seen from both chairs, and named.
    pub fn has_ended(self) -> bool {
        matches!(self.stands(), Stands::Across { .. })
    }
}
