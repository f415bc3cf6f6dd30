//! The car of the second scene from above: on the move in its lane, and its front from close by.

use super::car::{WheelState, car_on, path};
use super::number::{drawn, rotate};
use crate::pen::*;

/// How far from the middle the car is drawn at the edge of its lane.
const LANE: f64 = 44.0;
/// Where its rear tires leave the road behind.
pub const TAIL: i32 = 24;

/// Its place across the lane, `offset` from −1 to 1, of what lies `beside` its middle.
pub fn across(offset: f64, beside: f64) -> String {
    drawn(offset * LANE + beside)
}

/// The car's place and heading in its lane; `turn` is how far it still has to go.
pub fn placed(offset: f64, turn: f64) -> String {
    let heading = (6.0 * offset + 40.0 * turn).clamp(-14.0, 14.0);
    format!("translate({} -26) {}", across(offset, 0.0), rotate(heading))
}

/// The car in its lane, with its front wheels turned by `toes` degrees (left, right; plus is toe-out).
pub fn lane(toes: [i8; 2], offset: f64) -> Html {
    html! {
        <svg class="lane" viewBox="-92 -140 184 300" aria-hidden="true" focusable="false">
            { path("d-asphalt", "M-300-150H300V170H-300Z") }
            { path("d-centre", "M0-150V196") }
            { path("d-line", "M-86-150V170M86-150V170") }
            { path("track", "M0 0") }
            <g class="car" transform={placed(offset, 0.0)}><g transform="scale(.5)">{ turned(toes) }</g></g>
        </svg>
    }
}

/// The front of the car from close by; `label` says in words what it shows, where no words beside it do.
pub fn front(toes: [i8; 2], label: Option<String>) -> Html {
    let hidden = label.is_none().then_some("true");
    let role = label.is_some().then_some("img");
    html! {
        <svg class="front" viewBox="-116 -178 232 178" {role} aria-label={label} aria-hidden={hidden} focusable="false">
            { turned(toes) }
        </svg>
    }
}

/// The whole car, straight, as it stands.
pub fn straightened() -> Html {
    html! {
        <svg viewBox="-96 -178 192 356" aria-hidden="true" focusable="false">{ turned([0, 0]) }</svg>
    }
}

fn turned([left, right]: [i8; 2]) -> Html {
    // Drawn two and a half times as large, or a few degrees would hardly be seen.
    let wheel = |toe: i8| WheelState::Rated { toe: 2.5 * f64::from(toe), wobble: 0.0 };
    car_on([wheel(left), wheel(right), wheel(0), wheel(0)])
}
