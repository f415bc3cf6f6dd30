//! The models behind the scenes, which compute the consequences of what the reader does. Each is a pure function
//! whose assumptions are in its module comment. Parts and numbers come from `content/interactions.toml`.
//!
//! They illustrate an argument and are not measurements. None of them affects the alignment score.

pub mod call;
pub mod chain;
pub mod chairs;
pub mod pull;
pub mod talk;
pub mod truth;
pub mod week;
pub mod year;

use crate::play::Play;

/// The interaction of a scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interaction {
    /// Live a week in two chairs.
    Chairs,
    /// Keep a pulling car in its lane, look under it, and drive again.
    Pull,
    /// Pack a week and answer requests.
    Week,
    /// Lead a meeting of fifteen minutes, line by line.
    Talk,
    /// Ask six questions and the card for a forecast, then coach.
    Call,
    /// Build the chain, take a card away, and mend it.
    Chain,
    /// Guess when revenue moves, and move it with two levers.
    Year,
    /// Say in three sentences what is felt and what happens, and choose a person to tell.
    Truth,
}

impl Interaction {
    /// Whether the reader has come to the end of it.
    pub fn has_ended(self, play: Play) -> bool {
        match self {
            Interaction::Chairs => chairs::Sitting::of(play).has_ended(),
            Interaction::Pull => pull::Ride::of(play).act == pull::Act::Named,
            Interaction::Week => week::Packing::of(play).has_ended(),
            Interaction::Talk => talk::Meeting::of(play).has_ended(),
            Interaction::Call => call::Asked::of(play).has_ended(),
            Interaction::Chain => chain::Building::of(play).has_ended(),
            Interaction::Year => year::Levers::of(play).has_ended(),
            Interaction::Truth => truth::Telling::of(play).has_ended(),
        }
    }
}
