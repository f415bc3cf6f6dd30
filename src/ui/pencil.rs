//! A pencil that is more or less sharp, with drops of sweat for what is missing.

use super::car::path;
use yew::prelude::*;

/// A pencil sharpened in `parts` of three, and a drop for each of the others. `label` says so in words;
/// without one the picture is hidden, because the words stand beside it.
pub fn pencil(parts: usize, label: Option<String>) -> Html {
    let tip = match parts {
        0 => "M96 8H99Q104 12 104 20Q104 28 99 32H96Z",
        1 => "M96 8L106 13Q110 20 106 27L96 32Z",
        2 => "M96 8L118 16Q121 20 118 24L96 32Z",
        _ => "M96 8L132 19.5V20.5L96 32Z",
    };
    let lead = match parts {
        0 => "M101 10Q104 14 104 20Q104 26 101 30Z",
        1 => "M104 12L106 13Q110 20 106 27L104 28Z",
        2 => "M112 14L118 16Q121 20 118 24L112 26Z",
        _ => "M120 15.7L132 19.5V20.5L120 24.3Z",
    };
    let drops = [
        "M20 44Q12 56 20 58Q28 56 20 44Z",
        "M48 44Q40 56 48 58Q56 56 48 44Z",
        "M76 44Q68 56 76 58Q84 56 76 44Z",
    ];
    let drops = drops.into_iter().skip(parts.min(3));
    let hidden = label.is_none().then_some("true");
    let role = label.is_some().then_some("img");
    html! {
        <svg class="pencil" viewBox="0 0 140 62" {role} aria-label={label} aria-hidden={hidden} focusable="false">
            { path("d-tyre", "M4 12Q4 8 8 8H14V32H8Q4 32 4 28Z") }
            { path("d-amber", "M14 8H96V32H14Z") }
            { path("d-line", "M14 16H96M14 24H96") }
            { path("d-body", tip) }
            { path("d-tyre", lead) }
            { for drops.map(|drop| path("d-glass", drop)) }
        </svg>
    }
}
