//! The car on the start page: its front wheels can be turned, and once both point straight it drives straight.

use super::Page;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pen::*;
use crate::ui::input::{Slider, slider};
use crate::ui::number::rotate;
use crate::ui::opening::{Front, TURNED, is_straight};

/// A slider at the handle of each front wheel, and what is said about it.
pub fn steering(page: &Page) -> Html {
    let [left, right] = page.front;
    let said = if is_straight(page.front) { msg::STEERING_STRAIGHT } else { msg::STEERING_ASK };
    html! {
        <section class="steering" aria-label={page.text(msg::STEERING_LABEL)}>
            { wheel(page, ("front-left", msg::STEERING_LEFT), left, -left, move |left| [left, right]) }
            { wheel(page, ("front-right", msg::STEERING_RIGHT), right, right, move |right| [left, right]) }
            { handles(page.front) }
            <p role="status">{ page.text(said) }</p>
        </section>
    }
}

/// The slider of one wheel, which points `value` degrees to the right and is turned `outward` by so many.
fn wheel(
    page: &Page,
    (id, label): (&'static str, Id),
    value: i8,
    outward: i8,
    turned: impl Fn(i8) -> [i8; 2] + 'static,
) -> Html {
    let degrees = usize::from(outward.unsigned_abs());
    let words = match outward {
        0 => msg::PULL_ANGLE_STRAIGHT,
        1.. => msg::PULL_ANGLE_OUT,
        _ => msg::PULL_ANGLE_IN,
    };
    slider(Slider {
        id,
        label: page.text(label),
        value: value.into(),
        // Outward, straight, inward: half way to straight is straight, because a finger is no more precise.
        least: (-TURNED).into(),
        most: TURNED.into(),
        step: TURNED.unsigned_abs().into(),
        words: page.text_with(words, &[("degrees", degrees.into())]),
        on: page.on.reform(move |value: i32| Intent::Steer(turned(value.signum() as i8 * TURNED))),
    })
}

/// Where each front wheel points, with the handle at the end of it. It lies over the picture and moves with its car.
fn handles([left, right]: Front) -> Html {
    let straight = is_straight([left, right]).then_some("straight");
    let handle = |hub: &str, degrees: i8| {
        html! {
            <g transform={format!("translate({hub} -94) {}", rotate(degrees.into()))}>
                <path class="d-line" d="M0-31V-173" />
                <circle class="d-amber" cy="-173" r="24" />
            </g>
        }
    };
    html! {
        <svg class={classes!("opening", straight)} viewBox="-150 -90 300 180" aria-hidden="true" focusable="false">
            <g class="drives">{ handle("-68", left) }{ handle("68", right) }</g>
        </svg>
    }
}
