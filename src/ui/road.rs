//! The car of the second scene: from above on its road, with what its front wheels leave behind.

use super::car::{WheelState, car_on, path};
use super::number::{drawn, rotate};
use yew::prelude::*;

/// The car with its front wheels turned by `toes` degrees (left, right; plus is toe-out), marks behind them
/// as wide as `wear` meters a kilometer, and a steering wheel held `steering` degrees off centre. `label`
/// says in words what the picture shows.
pub fn pulled_car(toes: [i8; 2], wear: f64, steering: f64, label: String) -> Html {
    // Drawn three times as large again, or six degrees would hardly be seen.
    let turned = |toe: i8| WheelState::Rated {
        toe: 2.5 * f64::from(toe),
        wobble: 0.0,
    };
    let [left, right] = toes;
    let straight = WheelState::Rated {
        toe: 0.0,
        wobble: 0.0,
    };
    let mark = |x: &'static str| {
        html! { <line class="d-mark" x1={x} x2={x} y1="-70" y2="200" stroke-width={drawn(wear * 1.4)} /> }
    };
    html! {
        <svg class="drive" viewBox="-140 -200 280 400" role="img" aria-label={label}>
            { path("d-asphalt", "M-124-200H124V200H-124Z") }
            { path("d-line", "M-124-200V200M124-200V200") }
            { path("d-centre", "M0-200V200") }
            { mark("-68") }
            { mark("68") }
            { car_on([turned(left), turned(right), straight, straight]) }
            <g transform={format!("translate(0 12) {}", rotate(4.0 * steering))}>
                <circle class="d-body" r="22" />
                { path("d-line", "M-22 0H-6M6 0H22M0 6V22") }
                <circle class="d-amber" r="6" />
            </g>
        </svg>
    }
}
