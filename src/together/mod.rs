//! Two and many: the pages on which people compare, in an app of their own.
//!
//! Few readers come here, so these pages are no weight for the rest: a second module with its own words, which
//! only they load. It reads the answers that the check has kept and never changes them. What people hand over to
//! one another lies on the table until the page is closed, and nowhere else.
//!
//! As everywhere, pages are functions: [`Room`] in, [`Act`]s out, and only `app` performs.

#[cfg(target_arch = "wasm32")]
pub mod app;
pub mod pair;
pub mod pair_table;

use crate::pages::Page;
use crate::route::{Route, Together};
use crate::view;
use alignment::Session;
use pair_table::{PairChange, PairTable};
use std::rc::Rc;
use yew::prelude::*;

/// What lies on the tables, as one value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tables {
    /// Between two people.
    pub pair: PairTable,
}

/// What may happen to [`Tables`].
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Between two people.
    Pair(PairChange),
}

impl Tables {
    /// The tables after a change; `session` holds the reader's own answers.
    #[must_use]
    pub fn after(mut self, change: Change, session: &Session) -> Tables {
        match change {
            Change::Pair(change) => self.pair = self.pair.after(change, session),
        }
        self
    }
}

/// A wish of somebody in the room.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Something happens on a table.
    Change(Change),
    /// Put this text on the clipboard.
    Copy(String),
    /// Open the print dialogue.
    Print,
}

/// What each of these pages gets: the frame with words and the reader's own answers, and what lies on the tables.
#[derive(Clone, PartialEq)]
pub struct Room {
    /// Words, address, own answers.
    pub page: Page,
    /// What lies on the tables.
    pub tables: Rc<Tables>,
    /// Takes the wishes.
    pub on: Callback<Act>,
}

impl Room {
    /// A callback that says a wish.
    #[must_use]
    pub fn act<E>(&self, act: Act) -> Callback<E> {
        self.on.reform(move |_| act.clone())
    }

    /// A callback that lets something happen between two people.
    #[must_use]
    pub fn pair<E>(&self, change: PairChange) -> Callback<E> {
        self.act(Act::Change(Change::Pair(change)))
    }
}

/// The whole page.
pub fn view(room: &Room) -> Html {
    let screen = match room.page.route {
        Route::Together(Together::Pair) => pair::pair(room),
        // Every other page is the other app's.
        _ => Html::default(),
    };
    view::frame(&room.page, Html::default(), screen)
}
