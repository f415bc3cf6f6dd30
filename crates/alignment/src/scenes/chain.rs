//! Scene 6: who looks after whom, and what becomes of the year when one of them no longer does.
//!
//! Assumptions. Each card is carried by the one before it and by nothing else. What is tried in its stead holds for some
//! months. When a card is taken away, the next one holds for its own number of months and then falls too, and so on to the
//! last. The cards before it stay up. Put back in the month of the mending, a card carries again, and whatever has not
//! fallen by then stays up. The months are part of a story, not measured.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/chain.rs"));

/// The cards of the chain, in the right order.
#[derive(Debug)]
pub struct Chain {
    /// In which month the missing card is put back, January being the first.
    pub mended: u8,
    /// The cards.
    pub cards: &'static [Card],
    /// What may be tried instead of a card.
    pub decoys: &'static [Decoy],
    /// What can be done in the month of the mending.
    pub mends: &'static [Mend],
}

/// One card.
#[derive(Debug)]
pub struct Card {
    /// Names its messages.
    pub id: &'static str,
    /// Its place among what there is to choose, from 1.
    pub place: u8,
    /// How many months it holds once the card before it is gone.
    pub months: u8,
}

/// What may be tried instead of a card.
#[derive(Debug)]
pub struct Decoy {
    /// Names its messages.
    pub id: &'static str,
    /// The card, by its place in the chain.
    pub instead: usize,
    /// How many months it holds.
    pub months: u8,
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
/// How many there are to choose from, at a time.
pub const CHOICES: u8 = 3;

/// What can be laid before a card, by its place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The card that belongs there.
    Card(usize),
    /// What does not hold.
    Decoy(usize),
}

/// How far the year has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Year {
    /// Eleven months go by.
    Runs,
    /// They have gone by, and the card was too close to the end to be put back in time.
    TooLate,
    /// They have gone by, and it is the month of the mending again. This way to mend was tried last, and does not help.
    Back(Option<usize>),
    /// They go by again, and the card is put back.
    RunsMended,
    /// They have gone by again.
    Mended,
}

/// Where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// What comes before this card is asked, and this decoy was tried last.
    Before(usize, Option<usize>),
    /// All cards lie.
    Whole,
    /// This card was taken away.
    Without(usize, Year),
}

/// The chain as the reader has left it: built from its last card back to the first, and then broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Building(Stands);

impl Building {
    /// The chain as it was left.
    pub fn of(play: Play) -> Self {
        let place = |dial| usize::from(play.dial(dial)).checked_sub(1);
        // The last card lies from the start.
        let last = CARDS - 1;
        let first = last - usize::from(play.dial(0)).min(last);
        if first > 0 {
            let building = Self(Stands::Before(first, None));
            return place(1).map_or(building, |decoy| building.tried(Choice::Decoy(decoy)));
        }
        let whole = Self(Stands::Whole);
        let Some(card) = place(2) else {
            return whole;
        };
        let runs = whole.without(card);
        match play.dial(3) {
            1 => {
                let back = runs.ended();
                let tried = place(1).filter(|way| helps(*way) == Some(false));
                tried.map_or(back, |way| back.mended_by(way))
            }
            2 => runs.ended().put_back(),
            3 => runs.ended().put_back().ended(),
            _ => runs,
        }
    }

    /// The chain as dials.
    pub fn play(self) -> Play {
        let dial = |place: Option<usize>| place.map_or(0, |place| place as u8 + 1);
        let (tried, without, year) = match self.0 {
            Stands::Before(_, tried) => (tried, None, 0),
            Stands::Whole => (None, None, 0),
            Stands::Without(card, Year::Runs) => (None, Some(card), 0),
            Stands::Without(card, Year::TooLate) => (None, Some(card), 1),
            Stands::Without(card, Year::Back(tried)) => (tried, Some(card), 1),
            Stands::Without(card, Year::RunsMended) => (None, Some(card), 2),
            Stands::Without(card, Year::Mended) => (None, Some(card), 3),
        };
        Play::default()
            .with(0, (CARDS - 1).saturating_sub(self.first()) as u8)
            .with(1, dial(tried))
            .with(2, dial(without))
            .with(3, year)
    }

    /// Where the reader is.
    pub fn stands(self) -> Stands {
        self.0
    }

    /// The card that lies first.
    pub fn first(self) -> usize {
        match self.0 {
            Stands::Before(first, _) => first,
            Stands::Whole | Stands::Without(..) => 0,
        }
    }

    /// Whether this card lies.
    pub fn lies(self, card: usize) -> bool {
        card < CARDS && card >= self.first()
    }

    /// What there is to choose in this place, from 1; what was tried last is not offered again.
    pub fn choice(self, place: u8) -> Option<Choice> {
        let Stands::Before(first, tried) = self.0 else {
            return None;
        };
        let wanted = first.checked_sub(1)?;
        let own = CHAIN.cards.get(wanted)?.place;
        if place == own {
            return Some(Choice::Card(wanted));
        }
        let before = place.checked_sub(1 + u8::from(place > own))?;
        let mut decoys = CHAIN.decoys.iter().enumerate().filter(|(_, it)| it.instead == wanted);
        let (decoy, _) = decoys.nth(before.into())?;
        (tried != Some(decoy)).then_some(Choice::Decoy(decoy))
    }

    /// Lays a card that is wanted, or tries what can be tried in its stead. Anything else changes nothing.
    #[must_use]
    pub fn tried(self, choice: Choice) -> Self {
        let Stands::Before(first, _) = self.0 else {
            return self;
        };
        let is_wanted = |card: usize| card + 1 == first;
        match choice {
            Choice::Card(0) if is_wanted(0) => Self(Stands::Whole),
            Choice::Card(card) if is_wanted(card) => Self(Stands::Before(card, None)),
            Choice::Decoy(place) if decoy(place).is_some_and(|it| is_wanted(it.instead)) => {
                Self(Stands::Before(first, Some(place)))
            }
            _ => self,
        }
    }

    /// Takes a card away from the whole chain, and lets the year run.
    #[must_use]
    pub fn without(self, card: usize) -> Self {
        match self.0 {
            Stands::Whole if card < CARDS => Self(Stands::Without(card, Year::Runs)),
            _ => self,
        }
    }

    /// What runs has come to its end.
    #[must_use]
    pub fn ended(self) -> Self {
        Self(match self.0 {
            Stands::Without(card, Year::Runs) if can_be_mended(&CHAIN, card) => {
                Stands::Without(card, Year::Back(None))
            }
            Stands::Without(card, Year::Runs) => Stands::Without(card, Year::TooLate),
            Stands::Without(card, Year::RunsMended) => Stands::Without(card, Year::Mended),
            other => other,
        })
    }

    /// Back in the month of the mending, does something about the missing card; what does not help is remembered.
    #[must_use]
    pub fn mended_by(self, way: usize) -> Self {
        match (self.0, helps(way)) {
            (_, Some(true)) => self.put_back(),
            (Stands::Without(card, Year::Back(_)), Some(false)) => {
                Self(Stands::Without(card, Year::Back(Some(way))))
            }
            _ => self,
        }
    }

    /// Puts the card back, and lets the year run again.
    fn put_back(self) -> Self {
        match self.0 {
            Stands::Without(card, Year::Back(_)) => Self(Stands::Without(card, Year::RunsMended)),
            _ => self,
        }
    }

    /// Whether the year has gone by with the card put back.
    pub fn has_ended(self) -> bool {
        matches!(self.0, Stands::Without(_, Year::Mended))
    }

    /// The whole chain again.
    #[must_use]
    pub fn again(self) -> Self {
        match self.0 {
            Stands::Without(..) => Self(Stands::Whole),
            _ => self,
        }
    }
}

/// Whether this way to mend helps, if there is one.
fn helps(way: usize) -> Option<bool> {
    CHAIN.mends.get(way).map(|mend| mend.helps)
}

/// What puts the missing card back.
pub fn helping() -> Option<&'static Mend> {
    CHAIN.mends.iter().find(|mend| mend.helps)
}

/// The decoy in this place of the table.
pub fn decoy(place: usize) -> Option<&'static Decoy> {
    CHAIN.decoys.get(place)
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
fn can_be_mended(chain: &Chain, broken: usize) -> bool {
    let next = falls(chain, broken).into_iter().nth(broken + 1).flatten();
    next.is_some_and(|months| months >= u16::from(chain.mended))
}
