//! The picture over the start page: a car from above that pulls to one side, until its front wheels point straight.

use super::car::{on_wheels, paths, turned};
use crate::pen::*;

/// The front wheels of the car as degrees to the right of straight ahead, the left one first.
pub type Front = [i8; 2];

/// How far a wheel is turned that is not straight, in degrees.
pub const TURNED: i8 = 14;

/// How they point at first: both outward.
pub const FIRST: Front = [-TURNED, TURNED];

/// Whether both point straight ahead.
pub fn is_straight(front: Front) -> bool {
    front == [0, 0]
}

/// The car on its road, driving to the right.
pub fn opening(front: Front) -> Html {
    let [left, right] = front.map(f64::from);
    // Where nothing pulls, the style sheet sets the car on its line.
    let straight = is_straight(front);
    let track = if straight {
        "M-3000-36H10M-3000 36H10"
    } else {
        "M-3000-35C-700-35-300-29 4-31M-3000 39C-700 39-300 45 4 41"
    };
    html! {
        <svg class={classes!("opening", straight.then_some("straight"))} viewBox="-150 -90 300 180" aria-hidden="true" focusable="false">
            { paths(&[
                ("d-asphalt", "M-3000-90H3000V90H-3000Z"),
                ("d-centre", "M-3000 0H3000"),
                ("d-straight", track),
            ]) }
            <g class="drives" transform="translate(70 6) rotate(86) scale(.52)">
                { on_wheels([left, right, 6.0, 2.0].into_iter().map(turned)) }
            </g>
        </svg>
    }
}
