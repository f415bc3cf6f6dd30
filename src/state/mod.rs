//! What the app knows, what may happen, and what comes of it: one pure function for the whole site.
//!
//! `update` asks neither the clock nor the browser. It says what is to be done there as [`Effect`]s, and the shell does
//! that within the same event: Yew leaves the effects of a slow render to a timer, and a quick reader is gone by then.

mod cards;
mod effect;
mod model;
mod step;

pub use effect::{Effect, Fact};
pub use model::{Area, EmbedOptions, Event, Found, NavigationSource, State, Stored};
pub use step::{start, update};
