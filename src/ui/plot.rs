//! A year drawn: one thing as a line, one as an area of steps, over axes of months and percent.

use super::car::path;
use super::number::percent;
use yew::prelude::*;

/// What a plot shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// The line and the area in each month, tenths of a percent, −500 to 500.
    pub months: Vec<(i16, i16)>,
    /// Whether the area is known yet; on paper and without script it always is.
    pub known: bool,
    /// Where the flag stands: a month, from 1.
    pub flag: u8,
    /// How long the area stays behind: from the first month to this one, and in words.
    pub behind: Option<(u8, String)>,
    /// Whether there is room for that above the axis, and not below it.
    pub above: bool,
    /// The words at 40, 20, 0, −20 and −40 percent.
    pub marks: [String; 5],
    /// The letters of the months.
    pub initials: Vec<String>,
}

/// The plot. Words and a table stand beside it, so the picture is hidden from screen readers.
///
/// What is drawn is stretched to the width there is, a unit for half a month and for a tenth of a percent;
/// what is written is not.
pub fn plot(plot: &Plot) -> Html {
    let text = |class: &'static str, x: String, y: usize, dy: &'static str, words: &String| {
        html! { <text {class} {x} y={format!("{y}%")} {dy}>{ words.clone() }</text> }
    };
    let left = percent(0.0);
    let marks = plot.marks.iter().zip(0..);
    let marks = marks.map(|(words, place)| text("end", left.clone(), 10 + 20 * place, "4", words));
    let initials = plot.initials.iter().zip(0_u8..);
    let initials = initials.map(|(letter, place)| {
        let x = percent((f64::from(place) + 0.5) / 0.12);
        text("mid", x, 100, "18", letter)
    });
    let level = if plot.above { 400 } else { 600 };
    let behind = plot.behind.as_ref().map(|(month, _)| {
        let end = 2 * month - 1;
        let bracket = format!("M1 {}v40m0-20H{end}m0-20v40", level - 20);
        stroke("d-line", bracket)
    });
    let behind_words = plot.behind.as_ref().map(|(month, words)| {
        let x = percent(f64::from(*month) / 0.24);
        let (y, dy) = if plot.above { (40, "-8") } else { (60, "19") };
        text("mid", x, y, dy, words)
    });
    let later = if plot.known { "area" } else { "area later" };
    let flag = format!("M{} 500V20h1.7l-.5 40 .5 40h-1.7", 2 * plot.flag - 1);
    html! {
        <svg class="plot" aria-hidden="true" focusable="false">
            <svg viewBox="0 0 24 1000" preserveAspectRatio="none" overflow="visible">
                { path("d-tick", "M0 100H24M0 300H24M0 700H24M0 900H24") }
                <g class={later}>{ stroke("d-out", area(plot)) }{ for behind }</g>
                { path("d-axis", "M0 500H24") }
                { stroke("d-curve", line(plot)) }
                { stroke("d-amber", flag) }
            </svg>
            <g class={later}>{ for behind_words }</g>
            { for marks }
            { for initials }
        </svg>
    }
}

fn stroke(class: &'static str, d: String) -> Html {
    html! { <path {class} {d} /> }
}

/// The line from the start through the middle of each month.
fn line(plot: &Plot) -> String {
    let mut line = "M0 500".to_owned();
    for ((height, _), month) in plot.months.iter().zip(0_u8..) {
        line += &format!("L{} {}", 2 * month + 1, 500 - height);
    }
    line + "h1"
}

/// A step for each month, closed along the axis.
fn area(plot: &Plot) -> String {
    let mut area = "M0 500".to_owned();
    for (_, height) in &plot.months {
        area += &format!("V{}h2", 500 - height);
    }
    area + "V500Z"
}
