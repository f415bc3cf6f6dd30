//! The score with its range and band in words, beside the car whose wheels are tabs.

use super::points::{EDGES, bands, range, whole};
use super::{car, wheels};
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::ui::chart::{Strip, strip};
use alignment::{CompleteAnswers, Overall, Profile, Wheel};

/// What random answers score on average (measurement model, "Known limits").
const RANDOM: f64 = 61.9;

/// Score, car, and the panel of the wheel that is chosen.
pub fn hero(page: &Page, profile: &Profile, answers: &CompleteAnswers) -> Html {
    let score = match &profile.overall {
        Some(overall) => numbers(page, overall),
        None => html! { <p>{ page.text(msg::SCORE_NONE) }</p> },
    };
    let widest = page.session.widest().map(|widest| widest.item.wheel());
    let shown = page.outlook.wheel.or(widest).unwrap_or(Wheel::Focus);
    html! {
        <section class="section hero" aria-labelledby="car-title">
            <div><h2 id="car-title">{ page.text(msg::CAR_TITLE) }</h2>{ score }</div>
            { car::car(page, profile, answers, shown) }
            <div class="panels">
                { for Wheel::ALL.map(|wheel| wheels::panel(page, profile, answers, wheel, shown)) }
                if widest.is_some() && overlap(profile) && says_how_far(page, profile) {
                    <p class="small">{ page.text(msg::WHEELS_ALIKE) }</p>
                }
            </div>
        </section>
    }
}

fn numbers(page: &Page, overall: &Overall) -> Html {
    let score = whole(page, overall.score);
    html! {
        <>
            <p class="number"><b>{ score }</b>{ " " }<span>{ page.text(msg::SCORE_OF) }</span></p>
            <p class="small">{ page.text(msg::SCORE_ABOUT) }{ " " }{ range(&page.i18n, overall.range) }</p>
            if let Some(band) = bands(page, overall.bands_in_range) {
                <p class="band">{ band }</p>
                <p class="small">{ page.text(msg::BAND_ABOUT.of(overall.band)) }</p>
            } else {
                <p class="band">{ page.text(msg::SCORE_BANDS_MANY) }</p>
            }
            if overall.partial {
                <p class="small">{ page.text(msg::SCORE_PARTIAL) }</p>
            }
        </>
    }
}

/// Whether the score says how strong the pull is; where it cannot, it has said why.
fn says_how_far(page: &Page, profile: &Profile) -> bool {
    let overall = profile.overall.as_ref();
    overall.is_some_and(|overall| bands(page, overall.bands_in_range).is_some())
}

/// Whether no wheel can be told from another: all ranges have something in common.
fn overlap(profile: &Profile) -> bool {
    let ranges = || profile.wheels.iter().filter_map(|own| Some(own.result?.range));
    let low = ranges().map(|range| range.low).fold(0.0, f64::max);
    let high = ranges().map(|range| range.high).fold(100.0, f64::min);
    ranges().count() > 1 && low <= high
}

/// The score on the whole scale, with decimals and the mark of random answers.
pub fn ruler(page: &Page, overall: &Overall) -> Html {
    let one = |number: f64| page.i18n.decimal(number, 1);
    let (score, low, high) = (one(overall.score), one(overall.range.low), one(overall.range.high));
    let values = [("score", (&score).into()), ("low", (&low).into()), ("high", (&high).into())];
    let picture = Strip {
        score: overall.score,
        low: overall.range.low,
        high: overall.range.high,
        edges: EDGES.map(|edge| (edge, page.i18n.number(edge))).to_vec(),
        mark: (RANDOM, page.text(msg::STRIP_RANDOM)),
        label: page.text_with(msg::STRIP_LABEL, &values),
    };
    html! { <>{ strip(&picture) }<p class="small">{ page.text_with(msg::STRIP_NUMBERS, &values) }</p></> }
}
