//! Scene 6: who looks after whom, and what becomes of the year when one of them no longer does.
//!
//! Assumptions. Each card is carried by the one before it and by nothing else. When a card is taken away, the next one
//! holds for its own number of months and then falls too, and so on to the last. The cards before it stay up. Put back in
//! the month of the mending, a card carries again, and whatever has not fallen by then stays up. The months are part of a
//! story, not measured.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/chain.rs"));

/// The cards of the chain, in the right order.
#[derive(Debug)]
pub struct Chain {
    /// In which month the missing card is put back, January being the first.
    pub mended: u8,
    /// The cards.
    pub cards: &'static [Card],
    /// What looks like a card and brings in no revenue by itself.
    pub decoys: &'static [Decoy],
    /// What can be done in the month of the mending.
    pub mends: &'static [Mend],
}

/// One card.
#[derive(Debug)]
pub struct Card {
    /// Names its messages.
    pub id: &'static str,
    /// Its position on the table at the start, from 1.
    pub shuffled: u8,
    /// How many months it holds once the card before it is gone.
    pub months: u8,
}

/// What looks like a card.
#[derive(Debug)]
pub struct Decoy {
    /// Names its messages.
    pub id: &'static str,
    /// Its position on the table, from 1.
    pub shuffled: u8,
}

/// Something to do in the month of the mending.
#[derive(Debug)]
pub struct Mend {
    /// Names its messages.
    pub id: &'static str,
    /// Whether it puts the missing card back.
    pub helps: bool,
}

/// How many cards there are.
pub const CARDS: usize = 5;

/// How far the year has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Year {
    /// Eleven months go by.
    Runs,
    /// They have gone by.
    Over,
    /// They go by again, and the card is put back.
    RunsMended,
    /// They have gone by again.
    Mended,
}

/// The chain as the reader has left it: built from its last card back to the first, and then broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Building {
    /// How many cards lie, from the last one back.
    laid: usize,
    /// What was tried last and is not what is wanted: a card, or after them a decoy; once the year is over, a way to mend it.
    wrong: Option<usize>,
    year: Option<(usize, Year)>,
}

impl Building {
    /// The chain as it was left.
    pub fn of(play: Play) -> Self {
        let place = |dial| usize::from(play.dial(dial)).checked_sub(1);
        // The last card lies from the start.
        let laid = usize::from(play.dial(0)).min(CARDS - 1) + 1;
        let mut building = Self { laid, wrong: None, year: None };
        if !building.is_whole() {
            building.wrong = place(1).filter(|card| building.can_be_wrong(*card));
            return building;
        }
        let year = match play.dial(3) {
            1 => Year::Over,
            2 => Year::RunsMended,
            3 => Year::Mended,
            _ => Year::Runs,
        };
        let card = place(2).filter(|card| *card < CARDS);
        building.year = card.map(|card| match year > Year::Over && !can_be_mended(&CHAIN, card) {
            true => (card, Year::Over),
            false => (card, year),
        });
        if let Some(way) = place(1) {
            building = building.mended_by(way);
        }
        building
    }

    /// The chain as dials.
    pub fn play(self) -> Play {
        let dial = |card: Option<usize>| card.map_or(0, |card| card as u8 + 1);
        Play::default()
            .with(0, self.laid.saturating_sub(1) as u8)
            .with(1, dial(self.wrong))
            .with(2, dial(self.year.map(|(card, _)| card)))
            .with(3, self.year.map_or(0, |(_, year)| year as u8))
    }

    /// Whether this card lies.
    pub fn lies(self, card: usize) -> bool {
        card < CARDS && card + self.laid >= CARDS
    }

    /// Whether all cards lie.
    pub fn is_whole(self) -> bool {
        self.laid == CARDS
    }

    /// The card that lies first.
    pub fn first(self) -> usize {
        CARDS.saturating_sub(self.laid)
    }

    /// The card that makes the first one possible.
    fn wanted(self) -> usize {
        self.first().saturating_sub(1)
    }

    /// Whether this is a card that comes earlier than the one that is wanted, or a decoy.
    fn can_be_wrong(self, card: usize) -> bool {
        card < self.wanted() || decoy(card).is_some()
    }

    /// What was tried last, if it is not what is wanted.
    pub fn wrong(self) -> Option<usize> {
        self.wrong
    }

    /// Tries a card, or after all cards a decoy; it lies down if it is the one that is wanted.
    #[must_use]
    pub fn tried(self, card: usize) -> Self {
        if self.is_whole() {
            self
        } else if card == self.wanted() {
            let (laid, wrong) = (self.laid + 1, None);
            Self { laid, wrong, ..self }
        } else {
            let wrong = Some(card).filter(|card| self.can_be_wrong(*card)).or(self.wrong);
            Self { wrong, ..self }
        }
    }

    /// Back in the month of the mending, does something about the missing card; what does not help is remembered.
    #[must_use]
    pub fn mended_by(self, way: usize) -> Self {
        match (self.year, CHAIN.mends.get(way)) {
            (Some((card, Year::Over)), Some(mend)) if can_be_mended(&CHAIN, card) => {
                match mend.helps {
                    true => self.then(Year::RunsMended),
                    false => Self { wrong: Some(way), ..self },
                }
            }
            _ => self,
        }
    }

    /// The card that was taken away, and how far the year has gone since.
    pub fn year(self) -> Option<(usize, Year)> {
        self.year
    }

    /// Whether the year has gone by with the card put back.
    pub fn has_ended(self) -> bool {
        matches!(self.year, Some((_, Year::Mended)))
    }

    /// Takes a card away from the whole chain, and lets the year run.
    #[must_use]
    pub fn without(self, card: usize) -> Self {
        let year = (self.is_whole() && card < CARDS).then_some((card, Year::Runs));
        Self { year, wrong: None, ..self }
    }

    /// The whole chain again.
    #[must_use]
    pub fn again(self) -> Self {
        Self { year: None, ..self }
    }

    /// The year has gone on.
    #[must_use]
    pub fn then(self, year: Year) -> Self {
        let year = self.year.map(|(card, _)| (card, year));
        Self { year, wrong: None, ..self }
    }
}

/// What puts the missing card back.
pub fn helping() -> Option<&'static Mend> {
    CHAIN.mends.iter().find(|mend| mend.helps)
}

/// The decoy that is tried in this place, after all cards.
pub fn decoy(place: usize) -> Option<&'static Decoy> {
    CHAIN.decoys.get(place.checked_sub(CARDS)?)
}

/// When each card falls after the card `broken` was removed in January, in months; `None` for a card that does not fall.
pub fn falls(chain: &Chain, broken: usize) -> [Option<u16>; CARDS] {
    let mut falls = [None; CARDS];
    let mut months = 0;
    for ((place, card), fall) in chain.cards.iter().enumerate().zip(&mut falls).skip(broken) {
        if place > broken {
            months += u16::from(card.months);
        }
        *fall = Some(months);
    }
    falls
}

/// Whether nothing has fallen yet when the card is put back.
pub fn can_be_mended(chain: &Chain, broken: usize) -> bool {
    let next = falls(chain, broken).into_iter().nth(broken + 1).flatten();
    next.is_some_and(|months| months >= u16::from(chain.mended))
}
