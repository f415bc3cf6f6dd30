//! What somebody knows of a gap: the scale with both marks, or what stands before them.

use super::chart::{inside_mark, outside_mark};
use super::number::percent;
use yew::prelude::*;

/// The scale of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    /// What happens, a step from 0 to 6, where it is known.
    pub outside: Option<u8>,
    /// What should happen, likewise.
    pub inside: Option<u8>,
    /// What stands before the rest of the scale.
    pub veil: Option<Veil>,
    /// The words at the seven steps.
    pub steps: [String; 7],
}

/// What can stand before a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Veil {
    /// A wall: nothing comes through.
    Wall,
    /// A fog: it could be anywhere.
    Fog,
}

/// The scale as a picture. The words stand beside it, so it is hidden from screen readers.
pub fn track(track: &Track) -> Html {
    let place = |step: u8| percent((f64::from(step) + 0.5) / 7.0 * 100.0);
    let veil = track.veil.map(|veil| {
        let (class, d) = match veil {
            Veil::Wall => (
                "d-body",
                "M0 0H84V24H0ZM0 8H84M0 16H84M12 0V8M36 0V8M60 0V8M24 8V16M48 8V16M72 8V16M12 16V24M36 16V24M60 16V24",
            ),
            Veil::Fog => (
                "d-fog",
                "M4 4H52M62 4H78M2 12H22M32 12H82M8 20H62M72 20H80",
            ),
        };
        html! { <svg class="veil" viewBox="0 0 84 24" preserveAspectRatio="none" height="36"><path {class} {d} /></svg> }
    });
    let between = track.outside.zip(track.inside).map(|(outside, inside)| {
        html! { <line class="d-gap" x1={place(outside)} x2={place(inside)} y1="18" y2="18" /> }
    });
    html! {
        <svg aria-hidden="true" focusable="false">
            <line class="d-axis" x2="100%" y1="18" y2="18" />
            { for veil }
            { for between }
            { for track.outside.map(|step| outside_mark(place(step), "18")) }
            { for track.inside.map(|step| inside_mark(place(step), "18")) }
            { for (0..).zip(&track.steps).map(|(step, words)| html! {
                <text class="mid" x={place(step)} y="52">{ words.clone() }</text>
            }) }
        </svg>
    }
}
