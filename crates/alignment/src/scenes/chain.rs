//! Scene 6: who looks after whom, and the consequences of a missing link.
//!
//! Assumptions. Each card is carried by the one before it and by nothing else. When a card is taken away, the next
//! one holds for its own number of months and then falls too, and so on to the last. The cards before it stay up. The
//! months are part of a story, not measured.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/chain.rs"));

/// The cards of the chain, in the right order.
#[derive(Debug)]
pub struct Chain {
    /// The cards.
    pub cards: &'static [Card],
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

/// How many cards there are.
pub const CARDS: usize = 5;

/// The cards the reader has laid down, and the card removed afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Cards laid down, first to last, by their place in the right order; each at most once.
    laid: [Option<usize>; CARDS],
    broken: Option<usize>,
}

impl Order {
    /// The order as the reader has left it.
    pub fn of(play: Play) -> Self {
        let mut order = Self {
            laid: [None; CARDS],
            broken: None,
        };
        for place in 0..CARDS {
            let card = usize::from(play.dial(place)).checked_sub(1);
            if let Some(card) = card.filter(|card| *card < CARDS) {
                order.lay(card);
            }
        }
        if order.is_right() {
            let broken = usize::from(play.dial(CARDS)).checked_sub(1);
            order.broken = broken.filter(|card| *card < CARDS);
        }
        order
    }

    /// This order as dials.
    pub fn play(self) -> Play {
        let dial = |card: Option<usize>| card.map_or(0, |card| card as u8 + 1);
        let laid = self.laid.into_iter().enumerate();
        laid.fold(Play::default(), |play, (place, card)| {
            play.with(place, dial(card))
        })
        .with(CARDS, dial(self.broken))
    }

    /// The cards laid down, in the reader's order.
    pub fn laid(self) -> impl Iterator<Item = usize> {
        self.laid.into_iter().flatten()
    }

    /// Whether this card is laid down.
    pub fn has(self, card: usize) -> bool {
        self.laid.contains(&Some(card))
    }

    /// Lays a card at the end. A card that is already laid stays where it is.
    pub fn lay(&mut self, card: usize) {
        if !self.has(card)
            && let Some(free) = self.laid.iter_mut().find(|place| place.is_none())
        {
            *free = Some(card);
        }
    }

    /// Takes a card back; those after it move up.
    pub fn take_back(&mut self, card: usize) {
        let others = self.laid().filter(|other| *other != card);
        let mut laid = [None; CARDS];
        for (place, other) in laid.iter_mut().zip(others) {
            *place = Some(other);
        }
        *self = Self { laid, broken: None };
    }

    /// Whether all cards are laid in the right order.
    pub fn is_right(self) -> bool {
        self.laid.iter().flatten().count() == CARDS && self.misplaced().is_none()
    }

    /// The first card laid before one it depends on, and the card that has to come first. A card laid too early
    /// counts immediately.
    pub fn misplaced(self) -> Option<(usize, usize)> {
        let mut laid = self.laid().enumerate();
        let wrong = laid.find(|(place, card)| place != card);
        wrong.map(|(place, card)| (card, place))
    }

    /// The card removed after the order was right.
    pub fn broken(self) -> Option<usize> {
        self.broken
    }

    /// Removes a card if the order is right; otherwise does nothing.
    pub fn break_at(&mut self, card: usize) {
        if self.is_right() && card < CARDS {
            self.broken = Some(card);
        }
    }
}

/// When each card falls after the card `broken` was removed, in months; `None` for a card that does not fall.
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
