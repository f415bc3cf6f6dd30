//! Somebody as one sees them from across a table: in a chair, with what they work on before them.

use super::car::path;
use super::face::{Mood, head};
use crate::pen::*;
use alignment::Role;

/// What can come between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Veil {
    /// A wall: nothing comes through.
    Wall,
    /// A fog: it could be anything.
    Fog,
}

/// The one who sits there, and what is between. Hidden from screen readers: what it feels stands beside it.
pub fn across(person: Role, mood: Mood, veil: Option<Veil>) -> Html {
    // A loaf for the client, a chart for the revenue.
    let [whole, lines] = match person {
        Role::Seller => [
            "M106 112Q103 96 121 96Q139 96 136 112Z",
            "M115 99L112 106M123 98L120 105M131 100L128 107",
        ],
        Role::Leader => ["M24 112L19 89H49L54 112Z", "M30 106V101M36 106V95M42 106V98"],
    };
    html! {
        <svg class="across" viewBox="0 0 160 128" aria-hidden="true" focusable="false">
            { path("d-glass", "M24 112V66Q24 56 34 56H126Q136 56 136 66V112Z") }
            { path("d-line", "M34 66V112M126 66V112") }
            { path("d-body", "M40 112Q42 90 60 86H100Q118 90 120 112Z") }
            { path("d-line", "M66 86L80 98L94 86") }
            <g transform="translate(80 48) scale(2.1)">{ head(person, mood) }</g>
            { path("d-roof", "M4 112H156V124H4Z") }
            { path("d-amber", whole) }
            { path("d-line", lines) }
            { for veil.map(between) }
        </svg>
    }
}

/// Three rows of bricks over which the eyes still look, or three clouds of fog, through which one still sees the face. Each comes by itself.
fn between(veil: Veil) -> Html {
    let (class, looks, parts): (_, _, &[&'static str]) = match veil {
        Veil::Wall => (
            "bricks",
            "d-body",
            &[
                "M2 104H158V126H2ZM42 104v22M80 104v22M118 104v22",
                "M2 82H158V104H2ZM23 82v22M61 82v22M99 82v22M137 82v22",
                "M2 60H158V82H2ZM42 60v22M80 60v22M118 60v22",
            ],
        ),
        Veil::Fog => (
            "fog",
            "d-body d-fog",
            &[
                "M66 98a10 10 0 0 1 4-19a16 16 0 0 1 30-7a13 13 0 0 1 23 7a10 10 0 0 1 4 19Z",
                "M10 118a12 12 0 0 1 4-23a19 19 0 0 1 36-8a16 16 0 0 1 27 9a12 12 0 0 1 5 22Z",
                "M78 124a12 12 0 0 1 4-23a19 19 0 0 1 36-8a16 16 0 0 1 27 9a12 12 0 0 1 5 22Z",
            ],
        ),
    };
    html! { <g {class}>{ for parts.iter().map(|d| path(looks, d)) }</g> }
}
