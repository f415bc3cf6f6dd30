//! Two and many: the pages on which people compare, in an app of their own.
//!
//! Few readers come here, so these pages are no weight for the rest: a second module with its own words, which
//! only they load. It reads the answers that the check has kept and never changes them. What people hand over to
//! one another lies on the table until the page is closed, and nowhere else.
//!
//! As everywhere, pages are functions: [`Room`] in, [`Act`]s out, and only `app` performs.

#[cfg(target_arch = "wasm32")]
pub mod app;
pub mod code_table;
pub mod findings;
pub mod pair;
pub mod pair_own;
pub mod pair_table;
pub mod pair_talk;
pub mod pair_theirs;
pub mod pair_view;
pub mod paper;
pub mod refusal;
pub mod round_field;
pub mod team;
pub mod team_code;
pub mod team_picture;
pub mod team_session;
pub mod team_table;

use crate::pages::Page;
use crate::route::{Route, Together};
use crate::view;
use alignment::Session;
use code_table::{CodeChange, CodeTable};
use pair_table::{PairChange, PairTable};
use std::rc::Rc;
use team_table::{TeamChange, TeamTable};
use yew::prelude::*;

/// What lies on the tables, as one value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tables {
    /// Between two people.
    pub pair: PairTable,
    /// One's own code for a team.
    pub code: CodeTable,
    /// A team's round.
    pub team: TeamTable,
}

/// What may happen to [`Tables`].
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Between two people.
    Pair(PairChange),
    /// With one's own code for a team.
    Code(CodeChange),
    /// In a team's round.
    Team(TeamChange),
}

impl Tables {
    /// The tables after a change; `session` holds the reader's own answers.
    #[must_use]
    pub fn after(mut self, change: Change, session: &Session) -> Tables {
        match change {
            Change::Pair(change) => self.pair = self.pair.after(change, session),
            Change::Code(change) => self.code = self.code.after(change),
            Change::Team(change) => self.team = self.team.after(change),
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
    /// Hand over a table as a file.
    Save {
        /// The name of the file.
        name: String,
        /// What is in it.
        text: String,
    },
    /// Read the file no further that a facilitator has opened.
    StopFile,
    /// Look through the camera for codes, or no longer.
    Camera(bool),
    /// Open the print dialogue.
    Print,
    /// Have a passphrase made up for the own pair code.
    Lock,
    /// Lock the own pair code with the passphrase on the table.
    Seal,
    /// Unlock the other person's pair code with the passphrase on the table.
    Open,
}

/// What each of these pages gets: the frame with words and the reader's own answers, and what lies on the tables.
#[derive(Clone, PartialEq)]
pub struct Room {
    /// Words, address, own answers.
    pub page: Page,
    /// What lies on the tables.
    pub tables: Rc<Tables>,
    /// The whole address of this page, as a link for somebody else begins; empty while prerendering.
    pub here: Rc<str>,
    /// Whether the browser has ciphers for this page.
    pub can_lock: bool,
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

    /// A callback that lets something happen with one's own code.
    #[must_use]
    pub fn code<E>(&self, change: CodeChange) -> Callback<E> {
        self.act(Act::Change(Change::Code(change)))
    }

    /// A callback that lets something happen in a team's round.
    #[must_use]
    pub fn team<E>(&self, change: TeamChange) -> Callback<E> {
        self.act(Act::Change(Change::Team(change)))
    }
}

/// The whole page.
pub fn view(room: &Room) -> Html {
    let screen = match room.page.route {
        Route::Together(Together::Pair) => pair::pair(room),
        Route::Together(Together::TeamCode) => team_code::team_code(room),
        Route::Together(Together::Team) => team::team(room),
        Route::Together(Together::TeamSession) => team_session::team_session(&room.page),
        // Every other page is the other app's.
        _ => Html::default(),
    };
    view::frame(&room.page, Html::default(), screen)
}
