//! One card for each wheel: score, range, both bars, what stands out, and one thing to try.

use super::said::{advised, said};
use super::score::{state, whole};
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::ui::car::wheel_icon;
use crate::ui::chart::{Balance, balance};
use alignment::{
    CompleteAnswers, Finding, Pole, PoleResult, Profile, Wheel, WheelProfile, WheelResult,
    leans_to_pressure, widest_gap,
};
use yew::prelude::*;

/// The cards of all four wheels.
pub fn cards(page: &Page, profile: &Profile, answers: &CompleteAnswers) -> Html {
    html! {
        <div class="wheels">
            { for Wheel::ALL.map(|wheel| card(page, profile, answers, wheel)) }
        </div>
    }
}

fn card(page: &Page, profile: &Profile, answers: &CompleteAnswers, wheel: Wheel) -> Html {
    let key = wheel.key();
    let own = profile.wheel(wheel);
    let (id, name) = (format!("wheel-{key}"), format!("wheel-{key}-name"));
    let rest = match &own.result {
        None => html! { <p>{ page.text(msg::WHEEL_NONE) }</p> },
        Some(result) => html! {
            <>
                { facts(page, result) }
                { bars(page, result) }
                { states(page, result) }
                { sentences(page, profile, answers, own, result) }
            </>
        },
    };
    html! {
        <section {key} class="wheel" role="group" id={id.clone()} aria-labelledby={name.clone()}>
            <h3 id={name}>{ wheel_icon(wheel.index(), state(own)) }{ page.wheel(wheel) }</h3>
            { rest }
        </section>
    }
}

fn facts(page: &Page, result: &WheelResult) -> Html {
    let (low, high) = (
        whole(page, result.range.low),
        whole(page, result.range.high),
    );
    let range = page.text_with(
        msg::SCORE_RANGE,
        &[("low", (&low).into()), ("high", (&high).into())],
    );
    let band = page.text(msg::BAND.of(result.band));
    html! { <p class="facts"><b>{ whole(page, result.score) }</b>{ format!(" {range} · {band}") }</p> }
}

fn bars(page: &Page, result: &WheelResult) -> Html {
    let (outside, inside) = (result.outside_balance(), result.inside_balance());
    let (happens, should) = (lean(page, outside), lean(page, inside));
    let apart = page.i18n.decimal_short((outside - inside).abs());
    let picture = Balance {
        outside,
        inside,
        gap: page.text_with(msg::BARS_APART, &[("steps", (&apart).into())]),
        ends: [Pole::Relationship, Pole::Pressure].map(|pole| page.text(pole_id(pole))),
        label: page.text_with(
            msg::BARS_LABEL,
            &[("outside", (&happens).into()), ("inside", (&should).into())],
        ),
    };
    html! {
        <>
            { balance(&picture) }
            <dl class="key">
                <div class="mark-out"><dt>{ page.text(msg::BARS_OUTSIDE) }</dt><dd>{ happens }</dd></div>
                <div class="mark-in"><dt>{ page.text(msg::BARS_INSIDE) }</dt><dd>{ should }</dd></div>
            </dl>
        </>
    }
}

fn pole_id(pole: Pole) -> Id {
    match pole {
        Pole::Relationship => msg::POLE_RELATIONSHIP,
        Pole::Pressure => msg::POLE_PRESSURE,
    }
}

/// How each side of the wheel stands to what feels right: `Relationship: less than you find right`.
fn states(page: &Page, result: &WheelResult) -> Html {
    let side = |pole: Pole, found: PoleResult| {
        let pole = page.text(pole_id(pole));
        let state = page.text(msg::STATE.of(found.state));
        html! { <li>{ format!("{pole}: {state}") }</li> }
    };
    html! {
        <ul class="plain small">
            { side(Pole::Relationship, result.relationship) }
            { side(Pole::Pressure, result.pressure) }
        </ul>
    }
}

/// How far a balance leans, in words: `1.5 steps toward pressure`, or that it stands in the middle.
pub fn lean(page: &Page, balance: f64) -> String {
    let steps = page.i18n.decimal_short(balance.abs());
    let id = match balance {
        b if b > 0.0 => msg::BARS_TOWARD_PRESSURE,
        b if b < 0.0 => msg::BARS_TOWARD_RELATIONSHIP,
        _ => return page.text(msg::BARS_MIDDLE),
    };
    page.text_with(id, &[("steps", (&steps).into())])
}

fn sentences(
    page: &Page,
    profile: &Profile,
    answers: &CompleteAnswers,
    own: &WheelProfile,
    result: &WheelResult,
) -> Html {
    let wheel = own.wheel;
    let found = advised(profile, wheel);
    let Some(first) = found.first() else {
        return html! { <p>{ page.text(msg::SAY_NEAR) }</p> };
    };
    let asks = leans_to_pressure(result).then(|| page.text(msg::SAY_LEANS_TO_PRESSURE));
    html! {
        <>
            { for found.iter().take(2).enumerate().map(|(index, finding)| {
                // On paper the first is enough.
                let class = (index > 0).then_some("more");
                finding_in_words(page, answers, wheel, *finding, class)
            }) }
            if let Some(question) = asks {
                <p class="small">{ question }</p>
            }
            <p class="try">
                <b>{ page.text(msg::WHEEL_TRY) }</b>
                { page.for_role(msg::TRY.of((wheel, *first))) }
            </p>
        </>
    }
}

fn finding_in_words(
    page: &Page,
    answers: &CompleteAnswers,
    wheel: Wheel,
    finding: Finding,
    class: Option<&'static str>,
) -> Html {
    let sentence = page.for_role(msg::SAY.of((wheel, finding)));
    let fact = widest_gap(answers, wheel, finding).and_then(|item| {
        let rating = answers.rating(item)?;
        let practice = page.for_role(msg::PRACTICE.of(item));
        Some(page.text_with(
            msg::SAY_PRACTICE,
            &[
                ("practice", (&practice).into()),
                ("said", (&said(page, rating)).into()),
            ],
        ))
    });
    html! { <p key={finding.key()} {class}>{ sentence }{ " " }{ fact.unwrap_or_default() }</p> }
}
