//! The score with its range and band, and the car.

use crate::msg;
use crate::pages::Page;
use crate::ui::car::{self, WheelState};
use crate::ui::chart::{Strip, strip};
use alignment::{Band, Overall, Profile, Wheel, WheelProfile};
use yew::prelude::*;

/// What random answers score on average (measurement model, "Known limits").
const RANDOM: f64 = 61.9;
/// Where the bands begin (measurement model, 3.4).
const EDGES: [f64; 3] = [60.0, 75.0, 87.5];

/// The top of the page: score, range, band and strip beside the car.
pub fn hero(page: &Page, profile: &Profile, title: Html) -> Html {
    let score = match &profile.overall {
        Some(overall) => numbers(page, overall),
        None => html! { <p>{ page.text(msg::SCORE_NONE) }</p> },
    };
    html! {
        <div class="hero">
            <div>{ title }{ score }</div>
            { the_car(page, profile) }
        </div>
    }
}

fn numbers(page: &Page, overall: &Overall) -> Html {
    let score = whole(page, overall.score);
    let (low, high) = (
        whole(page, overall.range.low),
        whole(page, overall.range.high),
    );
    let values = [
        ("score", (&score).into()),
        ("low", (&low).into()),
        ("high", (&high).into()),
    ];
    let range = page.text_with(msg::SCORE_RANGE, &values);
    let label = page.text_with(msg::STRIP_LABEL, &values);
    let edges = EDGES.map(|edge| (edge, page.i18n.number(edge))).to_vec();
    let mark = (RANDOM, page.text(msg::STRIP_RANDOM));
    let (about, bands) = band(page, overall);
    let picture = Strip {
        score: overall.score,
        low: overall.range.low,
        high: overall.range.high,
        edges,
        mark,
        label,
    };
    html! {
        <>
            <p class="hidden">{ page.text_with(msg::SCORE_SENTENCE, &values) }</p>
            <p class="number" aria-hidden="true"><b>{ score }</b>{ " " }<span>{ range }</span></p>
            <p class="band">{ bands }</p>
            <p class="small">{ about }</p>
            { strip(&picture) }
            if overall.partial {
                <p class="small">{ page.text(msg::SCORE_PARTIAL) }</p>
            }
        </>
    }
}

/// The band's sentence, and the names of all bands in the range, best first.
fn band(page: &Page, overall: &Overall) -> (String, String) {
    let name = |band: Band| page.text(msg::BAND.of(band));
    let about = page.text(msg::BAND_ABOUT.of(overall.band));
    let (best, worst) = (
        overall.bands_in_range.best(),
        overall.bands_in_range.worst(),
    );
    let (first, last) = (name(best), name(worst));
    let ends = [("first", (&first).into()), ("last", (&last).into())];
    let names = match overall.bands_in_range.iter().count() {
        1 => first.clone(),
        2 => page.text_with(msg::SCORE_BANDS, &ends),
        _ => page.text_with(msg::SCORE_BANDS_MANY, &ends),
    };
    (about, names)
}

fn the_car(page: &Page, profile: &Profile) -> Html {
    let states = Wheel::ALL.map(|wheel| state(profile.wheel(wheel)));
    let words = std::iter::once(page.text(msg::CAR_SUMMARY))
        .chain(Wheel::ALL.map(|wheel| in_words(page, profile.wheel(wheel))));
    let label = words.collect::<Vec<_>>().join(" ");
    html! {
        <figure class="car">
            { car::car(states, label) }
            <ul class="plain">
                { for Wheel::ALL.map(|wheel| corner(page, profile.wheel(wheel))) }
            </ul>
            <figcaption class="small">{ page.text(msg::CAR_CAPTION) }</figcaption>
        </figure>
    }
}

fn corner(page: &Page, profile: &WheelProfile) -> Html {
    let key = profile.wheel.key();
    let score = match &profile.result {
        Some(result) => {
            let (low, high) = (
                whole(page, result.range.low),
                whole(page, result.range.high),
            );
            html! { <><i>{ whole(page, result.score) }</i>{ format!(" ({low}–{high})") }</> }
        }
        None => html! { <i>{ "–" }</i> },
    };
    let id = format!("wheel-{key}");
    let words = html! { <><b>{ page.wheel(profile.wheel) }</b><br />{ score }</> };
    html! {
        <li {key} class="corner">{ page.jump(&id, "", words) }</li>
    }
}

/// How the wheel of a profile is drawn: the angle is 5° for each step of pull, the blur 5° for each step
/// of wobble.
pub fn state(profile: &WheelProfile) -> WheelState {
    profile
        .result
        .as_ref()
        .map_or(WheelState::Unknown, |result| WheelState::Rated {
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

/// A score as it is shown: whole points, because its range is many points wide.
pub fn whole(page: &Page, score: f64) -> String {
    page.i18n.decimal(score, 0)
}
