//! The faces of the two people: two dots, a brow, a mouth, and hair to tell them apart.

use super::car::paths;
use alignment::Role;
use yew::prelude::*;

/// What a face shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Worn out.
    Tired,
    /// Afraid of what comes.
    Worried,
    /// At a loss.
    Blank,
    /// At ease.
    Glad,
}

/// The face of the one in this chair. Hidden from screen readers: what it feels stands beside it.
pub fn face(role: Role, mood: Mood) -> Html {
    // The leader looks the other way.
    let (skin, hair, turned) = match role {
        Role::Seller => ("d-amber", "M-17-3C-19-23 19-23 17-3C12-12-2-14-17-3Z", None),
        Role::Leader => (
            "d-body",
            "M-17-4C-17-22 17-22 17-4L15-9Q0-13-15-9Z",
            Some("scale(-1 1)"),
        ),
    };
    let brow_and_mouth = match mood {
        Mood::Tired => "M-9-4L-3-6M3-6L9-4M-5 9Q0 7 5 9",
        Mood::Worried => "M-9-4L-3-7M3-7L9-4M-6 10Q0 5 6 10",
        Mood::Blank => "M-9-6H-3M3-6H9M-6 8H6",
        Mood::Glad => "M-9-5Q-6-7-3-5M3-5Q6-7 9-5M-6 7Q0 12 6 7",
    };
    html! {
        <svg class="face" viewBox="-20 -20 40 40" aria-hidden="true" focusable="false">
            <g transform={turned}>
                <circle class={skin} r="17" />
                { paths(&[
                    ("d-tyre", hair),
                    ("d-tyre", "M-5.6-1a.6.9 0 1 0 1.2 0a.6.9 0 1 0-1.2 0M4.9-1a.6.9 0 1 0 1.2 0a.6.9 0 1 0-1.2 0"),
                    ("d-line", brow_and_mouth),
                ]) }
            </g>
        </svg>
    }
}
