//! The three charts of a result: the strip of the score, the two bars of a wheel, the gap of a practice.
//!
//! Widths are percentages in attributes, so that a chart fits any column without a style attribute.

use super::number::percent;
use yew::prelude::*;

/// What the score's strip shows and says. All numbers are scores from 0 to 100.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// The score.
    pub score: f64,
    /// The lower end of its range.
    pub low: f64,
    /// The upper end of its range.
    pub high: f64,
    /// Where bands begin, with their words.
    pub edges: Vec<(f64, String)>,
    /// A mark to compare with, and its words.
    pub mark: (f64, String),
    /// The picture in words.
    pub label: String,
}

/// The score and its range on a line from 0 to 100.
pub fn strip(strip: &Strip) -> Html {
    let mark = percent(strip.mark.0);
    html! {
        <svg class="strip" role="img" aria-label={strip.label.clone()}>
            <text class="mid" x={mark.clone()} y="12">{ strip.mark.1.clone() }</text>
            <svg x={mark} y="18" overflow="visible"><path class="d-in" d="M-5 0H5L0 8Z" /></svg>
            <rect class="d-asphalt" x="0" y="28" width="100%" height="28" />
            <line class="d-axis" x1="0" x2="100%" y1="28" y2="28" />
            <line class="d-axis" x1="0" x2="100%" y1="56" y2="56" />
            { for strip.edges.iter().map(|(edge, _)| html! {
                <line class="d-axis" x1={percent(*edge)} x2={percent(*edge)} y1="28" y2="62" />
            }) }
            <rect class="d-out" x={percent(strip.low)} y="34" width={percent(strip.high - strip.low)} height="16" />
            <svg x={percent(strip.score)} y="28" overflow="visible">
                <rect class="d-in" x="-2.5" width="5" height="28" />
            </svg>
            <text x="0" y="78">{ "0" }</text>
            { for strip.edges.iter().map(|(edge, words)| html! {
                // The last label stands left of its mark, or it would touch the 100.
                if *edge > 80.0 {
                    <text class="end" x={percent(*edge + 2.0)} y="78">{ words.clone() }</text>
                } else {
                    <text class="mid" x={percent(*edge)} y="78">{ words.clone() }</text>
                }
            }) }
            <text class="end" x="100%" y="78">{ "100" }</text>
        </svg>
    }
}

/// What a wheel's two bars show and say. Balances are steps from −3 (relationship) to 3 (pressure).
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// What happens.
    pub outside: f64,
    /// What should happen.
    pub inside: f64,
    /// The words on the gap between them.
    pub gap: String,
    /// The words at the two ends.
    pub ends: [String; 2],
    /// The picture in words.
    pub label: String,
}

/// Both bars of a wheel, outside above inside, on one axis.
pub fn balance(balance: &Balance) -> Html {
    let place = |steps: f64| (steps + 3.0) / 6.0 * 100.0;
    let (outside, inside) = (place(balance.outside), place(balance.inside));
    let bar = |class: &'static str, end: f64, y: &'static str, height: &'static str| {
        html! {
            <rect {class} x={percent(end.min(50.0))} width={percent((end - 50.0).abs())} {y} {height} />
        }
    };
    let line = |from: f64, to: f64, y1: &'static str, y2: &'static str| {
        html! {
            <line class="d-gap" x1={percent(from)} x2={percent(to)} {y1} {y2} />
        }
    };
    let apart = (balance.outside != balance.inside).then(|| {
        html! {
            <>
                { line(outside, outside, "28", "50") }
                { line(inside, outside, "50", "50") }
                { line(inside, inside, "50", "68") }
                { gap_words(outside.min(inside), outside.max(inside), balance.gap.clone()) }
            </>
        }
    });
    html! {
        <svg class="balance" role="img" aria-label={balance.label.clone()}>
            <line class="d-tick" x1="50%" x2="50%" y1="0" y2="100" />
            { for (-3..=3).map(|steps| {
                let x = percent(place(f64::from(steps)));
                html! { <line class="d-tick" x1={x.clone()} x2={x} y1="100" y2="106" /> }
            }) }
            <line class="d-axis" x1="0" x2="100%" y1="100" y2="100" />
            { for apart }
            { bar("d-out", outside, "9", "14") }
            <svg x={percent(outside)} y="16" overflow="visible">
                <rect class="d-in" x="-5" y="-13" width="10" height="26" rx="3" />
            </svg>
            { bar("d-in", inside, "75", "8") }
            <svg x={percent(inside)} y="79" overflow="visible">
                <circle class="d-ring" r="9" /><circle class="d-in" r="3.5" />
            </svg>
            <text x="0" y="124">{ first(&balance.ends) }</text>
            <text class="mid" x="50%" y="124">{ "0" }</text>
            <text class="end" x="100%" y="124">{ last(&balance.ends) }</text>
        </svg>
    }
}

/// The words on a gap: above a long one, else beside it where there is room.
fn gap_words(low: f64, high: f64, words: String) -> Html {
    if high - low >= 30.0 {
        html! { <text class="mid apart" x={percent((low + high) / 2.0)} y="43">{ words }</text> }
    } else if high <= 70.0 {
        html! {
            <svg x={percent(high)} y="54" overflow="visible"><text class="apart" x="10">{ words }</text></svg>
        }
    } else {
        html! {
            <svg x={percent(low)} y="54" overflow="visible"><text class="apart end" x="-10">{ words }</text></svg>
        }
    }
}

fn first([first, _]: &[String; 2]) -> String {
    first.clone()
}

fn last([_, last]: &[String; 2]) -> String {
    last.clone()
}

/// Two people's marks on one axis, alike in all but their side of it. Balances are steps from −3
/// (relationship) to 3 (pressure).
#[derive(Debug, Clone, PartialEq)]
pub struct Facing {
    /// Whose mark stands above the line.
    pub above: f64,
    /// Whose mark hangs below it.
    pub below: f64,
    /// What the two marks are called.
    pub names: [String; 2],
    /// The words at the two ends.
    pub ends: [String; 2],
    /// The picture in words.
    pub label: String,
}

/// Two marks facing each other across a line.
pub fn facing(facing: &Facing) -> Html {
    let place = |steps: f64| (steps + 3.0) / 6.0 * 100.0;
    let mark = |steps: f64, y: &'static str, d: &'static str, text: &'static str, name: String| {
        // Near an end the name runs toward the middle.
        let (class, x) = match steps {
            steps if steps < -1.5 => ("", "-9"),
            steps if steps > 1.5 => ("end", "9"),
            _ => ("mid", "0"),
        };
        html! {
            <svg x={percent(place(steps))} {y} overflow="visible">
                <path class="d-amber" {d} />
                <text {class} {x} y={text}>{ name }</text>
            </svg>
        }
    };
    html! {
        <svg class="facing" role="img" aria-label={facing.label.clone()}>
            { for (-3..=3).map(|steps| {
                let x = percent(place(f64::from(steps)));
                html! { <line class="d-tick" x1={x.clone()} x2={x} y1="40" y2="52" /> }
            }) }
            <line class="d-axis" x1="0" x2="100%" y1="46" y2="46" />
            { mark(facing.above, "44", "M0 0L-9-14H9Z", "-20", first(&facing.names)) }
            { mark(facing.below, "48", "M0 0L-9 14H9Z", "30", last(&facing.names)) }
            <text x="0" y="104">{ first(&facing.ends) }</text>
            <text class="end" x="100%" y="104">{ last(&facing.ends) }</text>
        </svg>
    }
}

/// Two people's steps on the scale from 0 to 6, with the marks of [`Facing`]. The words stand beside it, so the
/// picture is hidden from screen readers.
pub fn apart(above: u8, below: u8) -> Html {
    let place = |step: u8| percent((f64::from(step) + 0.5) / 7.0 * 100.0);
    let mark = |step: u8, d: &'static str| {
        html! { <svg x={place(step)} y="15" overflow="visible"><path class="d-amber" {d} /></svg> }
    };
    html! {
        <svg aria-hidden="true" focusable="false">
            { for (0..7).map(|step| html! {
                <line class="d-tick" x1={place(step)} x2={place(step)} y1="11" y2="19" />
            }) }
            <line class="d-gap" x1={place(above)} x2={place(below)} y1="15" y2="15" />
            { mark(above, "M0-1L-6-11H6Z") }
            { mark(below, "M0 1L-6 11H6Z") }
        </svg>
    }
}

/// One practice on the scale from 0 to 6: what happens, what should, and the line between. The words
/// stand beside it, so the picture is hidden from screen readers.
pub fn gap(outside: u8, inside: u8) -> Html {
    let place = |step: u8| percent((f64::from(step) + 0.5) / 7.0 * 100.0);
    html! {
        <svg aria-hidden="true" focusable="false">
            { for (0..7).map(|step| html! {
                <line class="d-tick" x1={place(step)} x2={place(step)} y1="9" y2="15" />
            }) }
            <line class="d-gap" x1={place(inside)} x2={place(outside)} y1="12" y2="12" />
            { outside_mark(place(outside), "12") }
            { inside_mark(place(inside), "12") }
        </svg>
    }
}

/// The mark of what happens: a piece of road.
pub fn outside_mark(x: String, y: &'static str) -> Html {
    html! {
        <svg {x} {y} overflow="visible"><rect class="d-out" x="-4" y="-9" width="8" height="18" /></svg>
    }
}

/// The mark of what should happen: a ring with a centre.
pub fn inside_mark(x: String, y: &'static str) -> Html {
    html! {
        <svg {x} {y} overflow="visible">
            <circle class="d-ring" r="6" /><circle class="d-in" r="2.5" />
        </svg>
    }
}
