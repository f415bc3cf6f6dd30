//! The panel of a wheel: how it pulls, its statements with both answers, and one thing to try.

use super::car::state;
use super::points::{range, whole};
use super::said::both;
use super::section::fold;
use super::tries::{in_words, offered};
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::ui::car::wheel_icon;
use crate::ui::chart::gap;
use alignment::{
    Action, Commitment, CompleteAnswers, ItemId, MAX_COMMITMENTS, Profile, Pulls, Rating, Wheel,
    WheelResult, leans_to_pressure, pulls,
};
use std::cmp::Reverse;

/// The panel of one wheel; hidden unless it is the one shown.
pub fn panel(
    page: &Page,
    profile: &Profile,
    answers: &CompleteAnswers,
    wheel: Wheel,
    shown: Wheel,
) -> Html {
    let key = wheel.key();
    let own = profile.wheel(wheel);
    let mut items = wheel.items().map(|item| (item, answers.rating(item)));
    items.sort_by_key(|(_, rating)| Reverse(rating.map(|rating| rating.gap().abs())));
    let pulls = pulls(answers, own);
    let finding = pulls.and_then(|pulls| pulls.finding());
    let (said, numbers) = match own.result.zip(pulls) {
        None => (html! { <p>{ page.text(msg::WHEEL_NONE) }</p> }, Html::default()),
        // How strong the pull is, four statements hardly tell: beside the score of all sixteen it would be a riddle.
        Some((result, pulls)) => (
            html! { <>{ sentences(page, &pulls) }{ for asks(page, &result) }</> },
            fold(page, "numbers", msg::WHEEL_NUMBERS, facts(page, &result)),
        ),
    };
    html! {
        <section
            {key}
            class="wheel"
            role="tabpanel"
            id={format!("wheel-{key}")}
            aria-labelledby={format!("tab-{key}")}
            tabindex="0"
            hidden={wheel != shown}
        >
            <h3>{ wheel_icon(wheel.index(), state(own)) }{ page.wheel(wheel) }</h3>
            { said }
            <ul class="minis plain">{ for items.into_iter().map(|(item, rating)| mini(page, item, rating)) }</ul>
            { for finding.map(|finding| to_try(page, Commitment::new(wheel, finding))) }
            { numbers }
        </section>
    }
}

/// One statement, with both answers where there are any.
fn mini(page: &Page, item: ItemId, rating: Option<Rating>) -> Html {
    let answers = match rating {
        Some(rating) => html! {
            <>{ gap(rating.outside.step(), rating.inside.step()) }{ both(page, rating) }</>
        },
        None => html! { <p class="small">{ page.text(msg::TABLE_NA) }</p> },
    };
    html! { <li key={item.code()}><p>{ page.for_role(msg::PRACTICE.of(item)) }</p>{ answers }</li> }
}

/// The names of the widest gaps, two at most; of two that pull against each other it is said.
fn sentences(page: &Page, pulls: &Pulls) -> Html {
    let name = |(item, rating)| format!("{}. ", page.name_of_gap(item, rating));
    let mut said: String = pulls.named.into_iter().flatten().map(name).collect();
    if said.is_empty() {
        said = page.text(msg::SAY_NEAR);
    } else if pulls.are_opposed {
        said.push_str(&page.text(msg::SAY_OPPOSED));
    }
    html! { <p>{ said }</p> }
}

/// A question to who wishes for more pressure than support.
fn asks(page: &Page, result: &WheelResult) -> Option<Html> {
    let question = leans_to_pressure(result).then(|| page.text(msg::SAY_LEANS_TO_PRESSURE));
    question.map(|question| html! { <p class="small more">{ question }</p> })
}

/// One thing to try about this wheel, and whether the reader does.
fn to_try(page: &Page, commitment: Commitment) -> Html {
    // Said at the top already.
    if offered(page) == Some(commitment) {
        return Html::default();
    }
    let on = page.session.is_committed(commitment);
    let is_full = page.session.commitments().count() >= MAX_COMMITMENTS;
    let choose = page.act(Action::Commit { commitment, on: !on });
    let pressed = if on { "true" } else { "false" };
    let choice = if is_full && !on {
        html! { <p class="small">{ page.text(msg::TRY_FULL) }</p> }
    } else {
        html! {
            <p class="chrome">
                <button type="button" class="button" aria-pressed={pressed} onclick={choose}>
                    { page.text(msg::TRY_YES) }
                </button>
            </p>
        }
    };
    html! {
        <div class="try">
            <p><b>{ page.text(msg::WHEEL_TRY) }</b>{ " " }{ in_words(page, commitment) }</p>
            { choice }
        </div>
    }
}

/// The score of the wheel with its range.
fn facts(page: &Page, result: &WheelResult) -> Html {
    let (of, range) = (page.text(msg::SCORE_OF), range(&page.i18n, result.range));
    html! {
        <p class="facts"><b>{ whole(page, result.score) }</b>{ format!(" {of}. {range}") }</p>
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
