//! The car as a list of tabs: each wheel brings its panel.

use crate::intent::Intent;
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::ui::car::{self, WheelState};
use crate::ui::tabs::{Tab, tab};
use alignment::{CompleteAnswers, Profile, Wheel, WheelProfile, pulls};

/// The car with a tab at each wheel.
pub fn car(page: &Page, profile: &Profile, answers: &CompleteAnswers, shown: Wheel) -> Html {
    let states = Wheel::ALL.map(|wheel| state(profile.wheel(wheel)));
    let words = std::iter::once(page.text(msg::CAR_SUMMARY))
        .chain(Wheel::ALL.map(|wheel| in_words(page, profile.wheel(wheel))));
    let label = words.collect::<Vec<_>>().join(" ");
    let corner = |wheel: Wheel| {
        let on = page.on.reform(move |place: usize| {
            Intent::ShowWheel(Wheel::ALL.get(place).copied().unwrap_or(wheel))
        });
        tab(Tab {
            id: format!("tab-{}", wheel.key()),
            panel: format!("wheel-{}", wheel.key()),
            is_shown: wheel == shown,
            place: wheel.index(),
            count: Wheel::ALL.len(),
            class: "corner",
            on,
            shows: html! {
                <><b>{ page.wheel(wheel) }</b>{ " " }<span>{ lean_in_words(page, answers, profile.wheel(wheel)) }</span></>
            },
        })
    };
    html! {
        <div class="car">
            { car::car(states, label) }
            <div class="tabs" role="tablist" aria-label={page.text(msg::WHEELS_TITLE)}>
                { for Wheel::ALL.map(corner) }
            </div>
            <p class="small">{ page.text(msg::CAR_TAP) }</p>
        </div>
    }
}

/// Where a wheel is turned to, in two words.
fn lean_in_words(page: &Page, answers: &CompleteAnswers, own: &WheelProfile) -> String {
    page.text(pulls(answers, own).map_or(msg::TAG_NONE, |pulls| msg::TAG.of(pulls.leaning)))
}

/// How the wheel of a profile is drawn: the angle is 5° for each step of pull, the blur 5° for each step
/// of wobble.
pub fn state(profile: &WheelProfile) -> WheelState {
    profile.result.as_ref().map_or(WheelState::Unknown, |result| WheelState::Rated {
        toe: result.toe_degrees(),
        wobble: result.wobble() * 5.0,
    })
}

fn in_words(page: &Page, profile: &WheelProfile) -> String {
    let wheel = page.wheel(profile.wheel);
    let Some(result) = &profile.result else {
        return page.text_with(msg::CAR_WHEEL_UNKNOWN, &[("wheel", (&wheel).into())]);
    };
    let toe = result.toe_degrees();
    let degrees = page.i18n.number(toe.abs());
    let both = [("wheel", (&wheel).into()), ("degrees", (&degrees).into())];
    let mut words = match toe {
        toe if toe > 0.0 => page.text_with(msg::CAR_WHEEL_OUT, &both),
        toe if toe < 0.0 => page.text_with(msg::CAR_WHEEL_IN, &both),
        _ => page.text_with(msg::CAR_WHEEL_STRAIGHT, &both),
    };
    // Below a degree the blur is not drawn either.
    if result.wobble() * 5.0 >= 1.0 {
        words.push(' ');
        words.push_str(&page.text_with(msg::CAR_WHEEL_WOBBLE, &both));
    }
    words
}
