//! The car on the start page: its front wheels can be turned, and once both point straight it drives straight.

use super::Page;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::ui::input::{Slider, slider};
use crate::ui::opening::is_straight;
use yew::prelude::*;

/// A slider over each front wheel, and what is said about it.
pub fn steering(page: &Page) -> Html {
    let [left, right] = page.front;
    let said = if is_straight(page.front) {
        msg::STEERING_STRAIGHT
    } else {
        msg::STEERING_ASK
    };
    html! {
        <section class="steering" aria-label={page.text(msg::STEERING_LABEL)}>
            { wheel(page, ("front-left", msg::STEERING_LEFT), left, -left, move |left| [left, right]) }
            { wheel(page, ("front-right", msg::STEERING_RIGHT), right, right, move |right| [left, right]) }
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
        least: -15,
        most: 15,
        step: 1,
        words: page.text_with(words, &[("degrees", degrees.into())]),
        on: page
            .on
            .reform(move |value: i32| Intent::Steer(turned(value.clamp(-15, 15) as i8))),
    })
}
