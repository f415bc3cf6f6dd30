//! The drawn car, its wheels, and the small pictures of the same hand.
//!
//! Everything is drawn around the middle of the car, nose up; one unit is one pixel at full size. Looks
//! come from the style sheet's `d-` classes, every number from attributes, as the strict CSP wants it.

use super::number::{drawn, rotate};
use crate::pen::*;

/// How one wheel stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum WheelState {
    /// Rated: turned by `toe` degrees (plus is toe-out), blurred by `wobble` degrees to both sides.
    Rated {
        /// Toe angle in degrees, −30 to 30.
        toe: f64,
        /// Half the width of the blur in degrees, from 0.
        wobble: f64,
    },
    /// Drawn in outline: too few practices are rated.
    Unknown,
}

/// Hubs in the order front left, front right, rear left, rear right: x, y and the side.
const HUBS: [(i32, i32, f64); 4] =
    [(-68, -94, -1.0), (68, -94, 1.0), (-68, 98, -1.0), (68, 98, 1.0)];

/// The car on its road. `label` says in words what the picture shows.
pub fn car(wheels: [WheelState; 4], label: String) -> Html {
    html! {
        <svg viewBox="-140 -200 280 400" role="img" aria-label={label}>
            { path("d-asphalt", "M-124-200H124V200H-124Z") }
            { path("d-line", "M-124-200V200M124-200V200") }
            { path("d-centre", "M0-200V200") }
            { car_on(wheels) }
        </svg>
    }
}

/// The same in the corner of a text that says it. Hidden from screen readers.
pub fn small(wheels: [WheelState; 4]) -> Html {
    html! {
        <svg class="where" viewBox="-96 -178 192 356" aria-hidden="true" focusable="false">{ car_on(wheels) }</svg>
    }
}

/// The car alone, to stand on a road of one's own.
pub fn car_on(wheels: [WheelState; 4]) -> Html {
    on_wheels(HUBS.into_iter().zip(wheels).map(|((_, _, side), state)| wheel(state, side)))
}

/// The axles, a drawing at each hub, and the body over them.
pub fn on_wheels(drawings: impl Iterator<Item = Html>) -> Html {
    html! {
        <>
            { path("d-line", "M-68-94H68M-68 98H68") }
            { for HUBS.into_iter().zip(drawings).map(|((x, y, _), drawing)| html! {
                <g transform={format!("translate({x} {y})")}>{ drawing }</g>
            }) }
            { body() }
        </>
    }
}

/// A tyre turned by some degrees to the right of straight ahead.
pub fn turned(angle: f64) -> Html {
    html! { <g class="turn" transform={rotate(angle)}>{ tyre() }</g> }
}

/// One wheel alone, as it stands on its side of the car.
pub fn wheel_icon(index: usize, state: WheelState) -> Html {
    let side = HUBS.get(index).map_or(1.0, |(_, _, side)| *side);
    html! {
        <svg viewBox="-40 -50 80 100" aria-hidden="true" focusable="false">{ wheel(state, side) }</svg>
    }
}

fn wheel(state: WheelState, side: f64) -> Html {
    let straight = html! { { path("d-straight", "M0-52V52") } };
    match state {
        WheelState::Unknown => html! { <>{ straight }{ ghost(0.0) }</> },
        WheelState::Rated { toe, wobble } => {
            // Toe-out turns the front of a left wheel to the left and of a right one to the right.
            let angle = side * toe;
            html! {
                <>
                    { straight }
                    { blur(angle, wobble) }
                    { turned(angle) }
                    { edge(angle) }
                </>
            }
        }
    }
}

/// The edge of a turned wheel on the side to which it turns: outward is more push, inward more care.
fn edge(angle: f64) -> Html {
    let d = match angle {
        ..0.0 => "M-10-22V22",
        0.0 => return Html::default(),
        _ => "M10-22V22",
    };
    html! { <path class="d-edge" {d} transform={rotate(angle)} /> }
}

/// The wobble: two outlines at the ends of the swing and arcs ahead of and behind the wheel as wide as it.
/// Below one degree it would not be seen.
fn blur(angle: f64, wobble: f64) -> Html {
    if wobble < 1.0 {
        return Html::default();
    }
    html! {
        <>
            { ghost(angle + wobble) }
            { ghost(angle - wobble) }
            { for [(39, wobble), (45, 0.6 * wobble)].map(|(radius, half)| arcs(angle, half, radius)) }
        </>
    }
}

/// Parts of a circle around the hub, ahead of and behind the wheel, `half` degrees to both sides of it. A
/// dashed circle with a length of 360 needs no sine: one dash is the arc, one gap the rest of the half turn.
fn arcs(angle: f64, half: f64, radius: i32) -> Html {
    html! {
        <circle
            class="d-ghost"
            r={radius.to_string()}
            pathLength="360"
            stroke-dasharray={format!("{} {}", drawn(2.0 * half), drawn(180.0 - 2.0 * half))}
            transform={rotate(angle - half - 90.0)}
        />
    }
}

fn ghost(angle: f64) -> Html {
    let transform = rotate(angle);
    html! { <rect class="d-ghost" x="-13" y="-31" width="26" height="62" rx="8" {transform} /> }
}

fn tyre() -> Html {
    html! {
        <>
            <rect class="d-tyre" x="-13" y="-31" width="26" height="62" rx="8" />
            { path("d-tread", "M-10-18 0-23 10-18M-10-6 0-11 10-6M-10 6 0 1 10 6M-10 18 0 13 10 18") }
        </>
    }
}

fn body() -> Html {
    html! {
        <>
            { paths(&[
                ("d-body", "M0-170C26-170 44-166 51-158Q57-151 58-139C45-135 39-118 39-94C39-70 44-54 58-49Q62-22 62 2Q62 28 58 53C44 58 39 74 39 98C39 122 45 139 56 143Q57 155 51 162C44 169 26 172 0 172C-26 172-44 169-51 162Q-57 155-56 143C-45 139-39 122-39 98C-39 74-44 58-58 53Q-62 28-62 2Q-62-22-58-49C-44-54-39-70-39-94C-39-118-45-135-58-139Q-57-151-51-158C-44-166-26-170 0-170Z"),
                ("d-line", "M-20-163Q-25-110-32-66M20-163Q25-110 32-66M-12-170Q0-164 12-170"),
                ("d-glass", "M-43-56Q0-76 43-56L36-27Q0-40-36-27Z"),
                ("d-roof", "M-36-27Q0-40 36-27Q40 12 36 51Q0 60-36 51Q-40 12-36-27Z"),
                ("d-glass", "M-36 51Q0 60 36 51L33 82Q0 93-33 82Z"),
                ("d-line", "M-31 96Q-34 130-30 158M31 96Q34 130 30 158"),
            ]) }
            { side() }
            <g transform="scale(-1 1)">{ side() }</g>
        </>
    }
}

/// What the right side of the body has and the left one mirrors: windows, door, mirror, lamps.
fn side() -> Html {
    paths(&[
        ("d-glass", "M48-46Q53 0 49 46L42 51Q45 12 41-28Z"),
        ("d-line", "M43.5 11H62"),
        ("d-body", "M60-38L69-45Q76-48 77-41L76-33Q74-28 68-30L61-33"),
        ("d-amber", "M34-168Q46-165 53-155L44-152Q38-158 31-161Z"),
        ("d-tyre", "M35 170Q46 167 53 159L43 155Q39 160 33 163Z"),
    ])
}

/// The picture at the end: the same car on its way, on the reader's own wheels if they are known, else on straight ones.
pub fn driving(wheels: Option<[WheelState; 4]>) -> Html {
    let straight = || on_wheels(HUBS.into_iter().map(|_| tyre()));
    html! {
        <svg class="driving" viewBox="-150 -75 300 150" aria-hidden="true" focusable="false">
            { path("d-asphalt", "M-3000-75H3000V75H-3000Z") }
            { path("d-centre", "M-3000 0H3000") }
            <g class="drives">
                { path("d-straight", "M-3000-35H-60M-3000 35H-60") }
                <g transform="rotate(90) scale(.52)">
                    { wheels.map_or_else(straight, car_on) }
                </g>
            </g>
        </svg>
    }
}

/// Which of the four wheels a page is about: a small car with that tyre in the accent, and the tyres of those that are done.
pub fn where_on_car(index: usize, done: [bool; 4]) -> Html {
    const TYRES: [(&str, &str); 4] = [("-26", "-35"), ("16", "-35"), ("-26", "15"), ("16", "15")];
    html! {
        <svg class="where" viewBox="-30 -45 60 90" aria-hidden="true" focusable="false">
            { path("d-line", "M-21-24H21M-21 26H21") }
            { for TYRES.into_iter().zip(done).enumerate().map(|(tyre, ((x, y), done))| {
                let class = match done {
                    _ if tyre == index => "d-amber",
                    true => "d-tyre",
                    false => "d-body",
                };
                html! { <rect {class} {x} {y} width="10" height="22" rx="3" /> }
            }) }
            { path("d-body", "M0-43C9-43 13-40 13-34L11-24L14-10V14L11 26L13 36C13 41 8 43 0 43C-8 43-13 41-13 36L-11 26L-14 14V-10L-11-24L-13-34C-13-40-9-43 0-43Z") }
            { path("d-line", "M-9-10Q0-15 9-10M-9 15Q0 18 9 15") }
        </svg>
    }
}

/// One stroke of the drawing: a function, because a drawing has many.
pub fn path(class: &'static str, d: &'static str) -> Html {
    html! { <path {class} {d} /> }
}

/// Strokes, each with its class, one over the other.
pub fn paths(strokes: &[(&'static str, &'static str)]) -> Html {
    strokes.iter().map(|(class, d)| path(class, d)).collect()
}

/// The small wheel beside the name.
pub fn wordmark() -> Html {
    html! {
        <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
            { path("d-centre", "M1 25.2H27") }
            <g transform="rotate(10 14 23)">
                <rect class="d-tyre" x="9" y="3" width="10" height="20" rx="3.5" />
                { path("d-tread", "M9.5 8.5h9M9.5 13h9M9.5 17.5h9") }
            </g>
        </svg>
    }
}
