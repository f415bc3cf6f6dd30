//! A year drawn: relationships as a line and revenue as a bar for each month, over axes of months and percent.

use super::car::path;
use super::number::percent;
use crate::pen::*;

/// What a plot shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// The line at the end of each month and the bar of it, tenths of a percent, −300 to 340.
    pub months: Vec<(i16, i16)>,
    /// What is written in their place until both are known; on paper and without script they always are.
    pub unknown: Option<String>,
    /// Whether they come into being month by month.
    pub runs: bool,
    /// Where the flag is: a month, from 1.
    pub flag: Option<u8>,
    /// For how many months revenue stays behind, and that in words.
    pub behind: Option<(u8, String)>,
    /// The words at 20, 0 and −20 percent.
    pub marks: [String; 3],
    /// What is written at the ends of some bars: the month, from 1, and the words.
    pub notes: Vec<(u8, String)>,
    /// The letters of the months.
    pub initials: Vec<String>,
}

/// Units of the drawing above its axis, a tenth of a percent each, and in all.
const ABOVE: i16 = 340;
const HEIGHT: i16 = 640;

/// The plot. Words and a table stand beside it, so the picture is hidden from screen readers.
///
/// What is drawn is stretched to the width there is, a unit for half a month; what is written is not.
pub fn plot(plot: &Plot) -> Html {
    let text = |class: &'static str, x: String, height: i16, dy: &'static str, words: &String| {
        html! { <text {class} {x} y={at(height)} {dy}>{ words.clone() }</text> }
    };
    let marks = [200, 0, -200].into_iter().zip(&plot.marks);
    let marks = marks.map(|(height, words)| text("end", percent(0.0), height, "4", words));
    let initials = plot.initials.iter().zip(1..);
    let initials = initials.map(|(letter, month)| text("mid", middle(month), -300, "18", letter));
    let behind = plot.behind.as_ref().map(|(months, words)| {
        let end = 2 * months;
        html! {
            <g class="behind">
                <svg viewBox="0 0 24 640" preserveAspectRatio="none" overflow="visible">
                    { stroke("d-line", format!("M0 400v40m0-20H{end}m0-20v40")) }
                </svg>
                { text("mid", percent(f64::from(*months) / 0.24), -80, "19", words) }
            </g>
        }
    });
    let notes = plot.notes.iter().filter_map(|(month, words)| {
        let (_, height) = plot.months.get(usize::from(month.checked_sub(1)?))?;
        // Over the bar, or over the axis above one that hangs from it: below it stand the letters of the months. The last
        // ends with the picture.
        let is_last = usize::from(*month) == plot.months.len();
        let (class, x) = match is_last {
            true => ("end note-at", percent(100.0)),
            false => ("mid note-at", middle(*month)),
        };
        Some(text(class, x, (*height).max(0), "-7", words))
    });
    let unknown = plot.unknown.iter();
    let unknown = unknown.map(|words| text("mid unknown", percent(50.0), 0, "-8", words));
    let flag = plot.flag.map(|month| {
        let pole = format!("M{} 340V10h1.7l-.5 40 .5 40h-1.7", 2 * month - 1);
        stroke("d-amber", pole)
    });
    let class = classes!(plot.unknown.is_some().then_some("later"), plot.runs.then_some("passes"));
    html! {
        <svg class="plot" aria-hidden="true" focusable="false">
            <svg viewBox="0 0 24 640" preserveAspectRatio="none" overflow="visible">
                { path("d-tick", "M0 140H24M0 540H24") }
                <g class={class.clone()}>
                    <g class="bars">{ for plot.months.iter().zip(0..).map(bar) }</g>
                </g>
                { path("d-axis", "M0 340H24") }
                <g class={class.clone()}>{ stroke("d-curve", line(plot)) }</g>
                { for flag }
            </svg>
            { for unknown }
            { for marks }
            <g {class}>{ for behind }{ for notes }</g>
            { for initials }
        </svg>
    }
}

/// A rear-view mirror with the bars in it, over the road ahead.
pub fn mirror() -> Html {
    html! {
        <svg class="mirror" viewBox="0 0 320 112" aria-hidden="true" focusable="false">
            { path("d-asphalt", "M0 112 130 44H190L320 112Z") }
            { path("d-line", "M0 112 130 44M320 112 190 44M160 0V10") }
            { path("d-centre", "M160 112V84") }
            { path("d-body", "M76 10H244Q254 10 253 20L248 62Q247 70 238 70H82Q73 70 72 62L67 20Q66 10 76 10Z") }
            { path("d-out", "M96 60V54H110V60ZM118 60V48H132V60ZM140 60V42H154V60ZM162 60V34H176V60ZM184 60V28H198V60ZM206 60V28H220V60Z") }
            { path("d-axis", "M86 60H232") }
        </svg>
    }
}

fn stroke(class: &'static str, d: String) -> Html {
    html! { <path {class} {d} /> }
}

/// How far down a height in tenths of a percent is.
fn at(height: i16) -> String {
    percent(f64::from(ABOVE - height) * 100.0 / f64::from(HEIGHT))
}

/// Where the middle of a month is, from 1.
fn middle(month: u8) -> String {
    percent((f64::from(month) - 0.5) / 0.12)
}

/// The line from the start through the end of each month.
fn line(plot: &Plot) -> String {
    let mut line = format!("M0 {ABOVE}");
    for ((height, _), month) in plot.months.iter().zip(1_u8..) {
        line += &format!("L{} {}", 2 * month, ABOVE - height);
    }
    line
}

/// The bar of a month, from 0.
fn bar(((_, height), month): (&(i16, i16), u8)) -> Html {
    let top = ABOVE - height;
    let d = match height {
        0 => String::new(),
        _ => format!("M{}.3 {ABOVE}V{top}h1.4V{ABOVE}Z", 2 * month),
    };
    html! { <path key={month} class="d-out" {d} /> }
}
