//! A person's scores over time: points with their ranges between named bands, and flags for what was tried.

use super::number::percent;
use crate::pen::*;

/// What a timeline shows. Places are percent of the width, scores run from 0 to 100.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The scores, in order of time.
    pub points: Vec<Point>,
    /// What was tried.
    pub flags: Vec<Flag>,
    /// Where bands end and begin, rising.
    pub edges: [f64; 3],
    /// The names of the bands, the best first.
    pub names: [String; 4],
}

/// A score with its range.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// When.
    pub place: f64,
    /// The score.
    pub score: f64,
    /// The lower end of its range.
    pub low: f64,
    /// The upper end of its range.
    pub high: f64,
}

/// Something that was tried.
#[derive(Debug, Clone, PartialEq)]
pub struct Flag {
    /// When it was chosen.
    pub place: f64,
    /// What came of it, as one sign.
    pub sign: &'static str,
}

/// The chart. The words stand beside it, so it is hidden from screen readers.
pub fn timeline(chart: &Timeline) -> Html {
    // Room for half a mark at both ends.
    let x = |place: f64| percent(4.0 + 0.92 * place);
    let y = |score: f64| percent(100.0 - score);
    let [low, middle, high] = chart.edges;
    let names = chart.names.iter().zip([
        (high + 100.0) / 2.0,
        (middle + high) / 2.0,
        (low + middle) / 2.0,
        low / 2.0,
    ]);
    html! {
        <svg class="timeline" aria-hidden="true" focusable="false">
            <rect class="d-asphalt" width="100%" height="100%" />
            { for chart.edges.map(|edge| html! { <line class="d-tick" x2="100%" y1={y(edge)} y2={y(edge)} /> }) }
            { for names.map(|(name, score)| html! { <text x="6" y={y(score)} dy="4">{ name.clone() }</text> }) }
            { for chart.flags.iter().map(|flag| html! {
                <svg x={x(flag.place)} y="100%" overflow="visible">
                    <path class="d-amber" d="M0 0V-34H16V-18H0" />
                    <text class="mid" x="8" y="-22">{ flag.sign }</text>
                </svg>
            }) }
            { for chart.points.windows(2).map(|pair| match pair {
                [one, two] => html! {
                    <line class="d-axis" x1={x(one.place)} x2={x(two.place)} y1={y(one.score)} y2={y(two.score)} />
                },
                _ => Html::default(),
            }) }
            { for chart.points.iter().map(|point| html! {
                <>
                    <line class="d-gap" x1={x(point.place)} x2={x(point.place)} y1={y(point.low)} y2={y(point.high)} />
                    <svg x={x(point.place)} y={y(point.score)} overflow="visible">
                        <circle class="d-ring" r="6" /><circle class="d-in" r="2.5" />
                    </svg>
                </>
            }) }
        </svg>
    }
}
