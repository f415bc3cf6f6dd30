//! One side of a table: a chair, who sits in it, and what is over their head.

use super::car::path;
use yew::prelude::*;

/// Who sits in a chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sitter {
    /// Nobody: the chair is empty.
    Nobody,
    /// The reader.
    You,
    /// The other person, whose thought is not known yet.
    Unread,
    /// The other person, whose thought is known.
    Read,
}

/// Half of a table with its chair: the left half has a loaf of bread on it, the right half a chart. Hidden
/// from screen readers: who sits where is said beside it.
pub fn seat(sitter: Sitter, right: bool) -> Html {
    let transform = right.then_some("matrix(-1 0 0 1 160 0)");
    let things: [(&str, &str); 2] = if right {
        [
            ("d-body", "M124 78L129 55H155L150 78Z"),
            ("d-line", "M132 71V66M138 71V60M144 71V64"),
        ]
    } else {
        [
            ("d-roof", "M121 78Q118 62 136 62Q154 62 151 78Z"),
            ("d-line", "M130 65L127 72M138 64L135 71M146 66L143 73"),
        ]
    };
    html! {
        <svg viewBox="0 0 160 132" aria-hidden="true" focusable="false">
            <g {transform}>
                { path("d-line", "M0 130H160") }
                // Open where the halves meet.
                { path("d-roof", "M161 78H112V86H161M161 86H152V130H161") }
                { for things.map(|(class, d)| path(class, d)) }
                { path("d-body", "M26 46Q26 40 32 40H34Q39 40 40 46L46 92Q46 96 42 96H36Q32 96 31 92Z") }
                { path("d-tyre", "M34 96H84Q88 96 88 100V102Q88 106 84 106H38Q34 106 34 102Z") }
                { path("d-line", "M60 106V120M38 128Q38 120 46 120H74Q82 120 82 128") }
                { person(sitter) }
            </g>
            // Not mirrored with the rest: a question mark faces one way.
            { for (sitter == Sitter::Unread).then(|| {
                let transform = right.then_some("translate(-60 0)");
                html! { <g {transform}>{ path("d-line", "M104 16Q105 11 110 11Q116 11 116 17Q116 20 112 23Q110 25 110 27M110 31V32") }</g> }
            }) }
        </svg>
    }
}

/// Somebody at the table, and over the head of the other one a thought.
fn person(sitter: Sitter) -> Html {
    let (coat, cloud) = match sitter {
        Sitter::Nobody => return Html::default(),
        Sitter::You => ("d-amber", None),
        Sitter::Unread => ("d-body", Some("d-body")),
        Sitter::Read => ("d-body", Some("d-amber")),
    };
    html! {
        <g class="sitter">
            { path(coat, "M46 60Q48 46 58 46Q69 46 71 58L75 82H94Q104 82 104 92V120H110Q114 120 114 126V128H92V98H56Q46 98 45 88Z") }
            <circle class="d-body" cx="59" cy="29" r="12.5" />
            { path("d-line", "M60 60L78 76H104Q110 76 112 74") }
            { for cloud.map(|class| html! {
                <>
                    { path(class, "M96 36Q84 36 86 25Q82 14 94 12Q98 2 109 5Q120 0 125 10Q137 11 134 23Q138 34 126 36Q118 42 110 37Q102 41 96 36Z") }
                    <circle class="d-body" cx="81" cy="37" r="3.5" />
                    <circle class="d-body" cx="75" cy="44" r="2" />
                </>
            }) }
            { for (sitter == Sitter::Read).then(|| path("d-line", "M98 18H122M98 26H114")) }
        </g>
    }
}
