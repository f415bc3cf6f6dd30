//! Two and many: the pages on which people compare.
//!
//! Few readers come here, so these pages are a part of the app that only they load. They read the answers that the check
//! has kept and never change them. What people hand over to one another is on the tables until the page is closed, and
//! nowhere else.
//!
//! As everywhere, pages are functions: [`room::Room`] in, [`room::Act`]s out, and only the shell performs.

pub mod code_table;

pub mod pair;
pub mod pair_own;
pub mod pair_table;
pub mod pair_talk;
pub mod pair_theirs;
pub mod pair_view;
pub mod paper;
pub mod refusal;
pub mod room;
pub mod round_field;
mod section;
pub mod team;
pub mod team_code;
pub mod team_picture;
pub mod team_session;
pub mod team_slide;
pub mod team_table;
pub mod team_wall;

use crate::frame::{Around, frame};
use crate::pen::*;
use crate::route::{Route, Together};
use room::Room;

/// The whole page for two.
pub fn for_two(room: &Room) -> Html {
    frame(&room.page, Around::default(), pair::pair(room))
}

/// The whole page for many.
pub fn for_many(room: &Room) -> Html {
    let screen = match room.page.route {
        Route::Together(Together::TeamCode) => team_code::team_code(room),
        Route::Together(Together::Team) => team::team(room),
        Route::Together(Together::TeamSession) => team_session::team_session(&room.page),
        // Every other page is in another part.
        _ => Html::default(),
    };
    frame(&room.page, Around::default(), screen)
}
