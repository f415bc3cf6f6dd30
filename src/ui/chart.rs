//! The three charts of a result: the strip of the score, the two bars of a wheel, the gap of a practice.
//!
//! Widths are percentages in attributes, so that a chart fits any column without a style attribute.

use super::number::percent;
use crate::pen::*;

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

/// Two people's marks on the scale from 0 to 6, alike in all but their side of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Facing {
    /// The step whose mark stands above the line, and its words.
    pub above: (u8, String),
    /// The step whose mark hangs below it, and its words.
    pub below: (u8, String),
    /// The words at the two ends.
    pub ends: [String; 2],
    /// The picture in words.
    pub label: String,
}

/// Two marks facing each other across a line, and what lies between them.
pub fn facing(facing: &Facing) -> Html {
    let mark =
        |(step, words): &(u8, String), y: &'static str, d: &'static str, text: &'static str| {
            // Near an end the words run toward the middle.
            let (class, x) = match step {
                0 | 1 => ("", "-11"),
                5.. => ("end", "11"),
                _ => ("mid", "0"),
            };
            html! {
                <svg x={step_place(*step)} {y} overflow="visible">
                    <path class="d-amber" {d} />
                    <text {class} {x} y={text}>{ words.clone() }</text>
                </svg>
            }
        };
    let [low, high] = [facing.above.0.min(facing.below.0), facing.above.0.max(facing.below.0)];
    html! {
        <svg class="facing" role="img" aria-label={facing.label.clone()}>
            <line class="d-axis" x1={step_place(0)} x2={step_place(6)} y1="50" y2="50" />
            { for (0..7).map(|step| html! {
                <line class="d-tick" x1={step_place(step)} x2={step_place(step)} y1="44" y2="56" />
            }) }
            <line class="d-gap" x1={step_place(low)} x2={step_place(high)} y1="50" y2="50" />
            { mark(&facing.above, "48", "M0 0L-11-17H11Z", "-23") }
            { mark(&facing.below, "52", "M0 0L-11 17H11Z", "35") }
            <text x="0" y="112">{ first(&facing.ends) }</text>
            <text class="end" x="100%" y="112">{ last(&facing.ends) }</text>
        </svg>
    }
}

/// Where a step from 0 to 6 stands on a line.
fn step_place(step: u8) -> String {
    percent((f64::from(step) + 0.5) / 7.0 * 100.0)
}

/// Two people's steps on the scale from 0 to 6, with the marks of [`Facing`]. The words stand beside it, so the
/// picture is hidden from screen readers.
pub fn apart(above: u8, below: u8) -> Html {
    let place = step_place;
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
    let place = step_place;
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
