//! What the cards of a wheel do: they move on once both answers are in, and turn both ways.

use super::effect::Effect;
use super::model::{NavigationSource, State};
use crate::deck::{Card, Deck, Turn};
use crate::route::Route;
use alignment::{Action, Frequency, ItemId, Question, Stamp};

/// In how many milliseconds after a card has come by itself the reader cannot have meant to turn it.
const STARTLED: u64 = 500;

impl State {
    /// Begins the cards of a wheel where its first statement is open.
    pub(super) fn deal(&mut self) {
        if let Route::Rating(_, wheel) = self.route {
            let card = Card::first_open(self.session.answers_on_cards(), wheel);
            self.deck = Deck::at(card, None);
        }
    }

    /// Takes an answer. Whoever has `decided` goes on in a moment, once the statement has all it needs: not who walks over
    /// the steps with the arrow keys, and not who changes an older answer.
    pub(super) fn rate(
        &mut self,
        action: Action,
        decided: bool,
        at: Stamp,
        effects: &mut Vec<Effect>,
    ) {
        let (item, question) = match action {
            Action::Rate { item, question, .. } => (item, Some(question)),
            Action::SetNotApplicable { item, .. } => (item, None),
            _ => return,
        };
        let is_settled = |state: &State| state.session.answers_on_cards().get(item).is_settled();
        let was_open = self.deck.moves_on || !is_settled(self);
        let before = self.session.clone();
        self.take_step(action, at);
        // A press on a label is a press on its radio once more.
        if self.session == before {
            return;
        }
        let settled = is_settled(self);
        if decided && question == Some(Question::Outside) && !settled {
            self.deck.strip = Question::Inside;
        }
        self.deck.moves_on = decided && was_open && settled && self.deck.card == Card::of(item);
        if self.deck.moves_on {
            effects.push(Effect::MoveOnSoon);
        }
    }

    /// Does what a key means. They are pressed while the focus is among the cards, and a radio keeps its own arrow keys.
    pub(super) fn press(
        &mut self,
        key: &str,
        radio: Option<&str>,
        at: Stamp,
        effects: &mut Vec<Effect>,
    ) {
        let Route::Rating(_, wheel) = self.route else {
            return;
        };
        let item = self.deck.card.item(wheel);
        let is_in = |item: &ItemId| self.session.answers_on_cards().get(*item).is_settled();
        match (key, radio) {
            ("ArrowRight", None) => self.turn(Turn::On, at),
            ("ArrowLeft", None) => self.turn(Turn::Back, at),
            ("ArrowUp", None) => self.deck.strip = Question::Outside,
            ("ArrowDown", None) => self.deck.strip = Question::Inside,
            // Who has walked to a step with the arrows says so that it is the one.
            ("Enter", Some(_)) if item.as_ref().is_some_and(is_in) => self.turn(Turn::On, at),
            _ => {
                let own = radio.and_then(|name| Question::from_key(name.split_once('-')?.1));
                let question = own.unwrap_or(self.deck.strip);
                if let Some(action) = item.and_then(|item| answer(item, question, key)) {
                    self.rate(action, true, at, effects);
                }
            }
        }
    }

    /// The moment is over.
    pub(super) fn move_on(&mut self, at: Stamp) {
        if self.deck.moves_on {
            self.deck.moved = None;
            self.turn(Turn::On, at);
            self.deck.moved = Some(at);
        }
    }

    /// Turns to the card beside; beyond the first and the last are the pages beside.
    pub(super) fn turn(&mut self, turn: Turn, at: Stamp) {
        let Route::Rating(..) = self.route else {
            return;
        };
        if let Some(moved) = self.deck.moved.take()
            && turn == Turn::On
            && at.0.saturating_sub(moved.0) < STARTLED
        {
            return;
        }
        match (self.deck.card.beside(turn), turn) {
            (Some(card), _) => {
                self.deck = Deck::at(card, Some(turn));
                self.source = NavigationSource::Reader;
            }
            (None, Turn::On) => self.take_step(Action::Next, at),
            (None, Turn::Back) => self.take_step(Action::Back, at),
        }
    }

    /// Shows the first statement of all that is still open.
    pub(super) fn show_open(&mut self, at: Stamp) {
        let answers = self.session.answers_on_cards();
        if let (Some(item), Some(role)) = (answers.open_items().first(), self.session.role()) {
            self.show(Route::Rating(role, item.wheel()), at);
        }
    }
}

/// The answer that a key gives: 1 to 7 are the steps, and N leaves the statement out.
fn answer(item: ItemId, question: Question, key: &str) -> Option<Action> {
    if let "n" | "N" = key {
        return Some(Action::SetNotApplicable { item, on: true });
    }
    let step = key.parse::<u8>().ok()?.checked_sub(1)?;
    Some(Action::Rate { item, question, frequency: Frequency::new(step)? })
}
