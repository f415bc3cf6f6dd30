//! The cards of a wheel: its four statements one after the other, and a breath after them.

use alignment::{Answers, ItemId, Question, Stamp, Wheel};

/// One card, by its place among those of its wheel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Card(usize);

impl Card {
    /// What comes after the four statements.
    pub const BREATH: Card = Card(4);

    /// The first statement that is still open; the breath where none is.
    pub fn first_open(answers: &Answers, wheel: Wheel) -> Card {
        let items = wheel.items();
        let open = |item: &ItemId| !answers.get(*item).is_settled();
        items.iter().position(open).map_or(Card::BREATH, Card)
    }

    /// The card of a statement.
    pub fn of(item: ItemId) -> Card {
        let items = item.wheel().items();
        let place = items.iter().position(|own| *own == item);
        place.map_or(Card::BREATH, Card)
    }

    /// Its statement; nothing on the breath.
    pub fn item(self, wheel: Wheel) -> Option<ItemId> {
        wheel.items().get(self.0).copied()
    }

    /// The id of its element.
    pub fn id(self, wheel: Wheel) -> &'static str {
        self.item(wheel).map_or("breath", ItemId::code)
    }

    /// The card after this one, or before it.
    pub fn beside(self, turn: Turn) -> Option<Card> {
        match turn {
            Turn::On => (self != Card::BREATH).then_some(Card(self.0.saturating_add(1))),
            Turn::Back => self.0.checked_sub(1).map(Card),
        }
    }
}

/// Which way cards are turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the one after.
    On,
    /// To the one before.
    Back,
}

/// How the reader stands on the page of a wheel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deck {
    /// The card shown.
    pub card: Card,
    /// The question that a number key answers.
    pub strip: Question,
    /// How the card has come; a page begins with one that just lies there.
    pub turned: Option<Turn>,
    /// Both answers are in: the next card comes in a moment.
    pub moves_on: bool,
    /// When a card has come by itself.
    pub moved: Option<Stamp>,
}

impl Default for Deck {
    fn default() -> Deck {
        Deck {
            card: Card::default(),
            strip: Question::Outside,
            turned: None,
            moves_on: false,
            moved: None,
        }
    }
}

impl Deck {
    /// The deck with this card on top.
    pub fn at(card: Card, turned: Option<Turn>) -> Deck {
        Deck { card, turned, ..Deck::default() }
    }
}
