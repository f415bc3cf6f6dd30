//! A span on a line: from where to where something may lie.

use super::number::percent;
use crate::pen::*;

/// What a span shows and says.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// What it is a span of.
    pub name: String,
    /// The span in words.
    pub words: String,
    /// Where it begins and ends, percent of the line; none as long as nothing is known.
    pub reach: Option<[f64; 2]>,
    /// Labels, evenly along the line.
    pub labels: Vec<String>,
}

/// The span as a bar over a labelled line. Name and words stand above it, so the picture itself is hidden
/// from screen readers.
pub fn span(span: Span) -> Html {
    let each = 100.0 / span.labels.len().max(1) as f64;
    let bar = |[from, to]: [f64; 2]| {
        html! { <rect class="d-out" x={percent(from)} width={percent(to - from)} y="4" height="20" /> }
    };
    let label = |(place, words): (usize, &String)| {
        let x = percent((place as f64 + 0.5) * each);
        html! { <text class="mid" {x} y="42">{ words.clone() }</text> }
    };
    html! {
        <div class="span">
            <p><b>{ span.name }</b>{ " " }{ span.words }</p>
            <svg aria-hidden="true" focusable="false">
                <rect class="d-asphalt" width="100%" y="4" height="20" />
                { for span.reach.map(bar) }
                <line class="d-axis" x2="100%" y1="25" y2="25" />
                { for span.labels.iter().enumerate().map(label) }
            </svg>
        </div>
    }
}
