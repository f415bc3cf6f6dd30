//! The result: the widest gap and one thing to try, then the car, what to say, how it was before, and the rest folded.

pub mod back;
pub mod car;
pub mod data;
mod folds;
mod opening;
mod over_time;
pub mod points;
pub mod said;
pub mod say;
mod score;
mod section;
mod table;
pub mod tries;
mod wheels;

use super::Page;
use super::onward::{look_again, onward};
use crate::i18n::Value;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pen::*;
use crate::route::Route;
use alignment::{Action, CompleteAnswers, ITEM_COUNT, ItemId, Profile, QualityNote, Way};
use section::{fold, section};
pub use wheels::lean;

/// The result page, or what is still missing for it.
pub fn result(page: &Page) -> Html {
    let answers = page.session.answers();
    if !page.is_live() {
        return html! { <>{ title(page) }{ put_together(page, msg::RESULT_PRERENDERED) }</> };
    }
    if page.session.role().is_none() || answers.settled() == 0 {
        return empty(page);
    }
    match answers.complete() {
        Ok(answers) => complete(page, &answers),
        Err(open) => incomplete(page, &open),
    }
}

/// What stands in for a page that is put together on the device until the app is there, and where no script runs.
pub fn put_together(page: &Page, id: Id) -> Html {
    let paper = html! { { page.text(msg::PAPER_LINK) } };
    html! {
        <>
            <p class="lede">{ page.text(id) }</p>
            <noscript>
                <p class="notice">
                    { page.text(msg::WITHOUT_SCRIPT) }{ " " }{ page.link(Route::Paper(page.role()), "", paper) }
                </p>
            </noscript>
        </>
    }
}

fn title(page: &Page) -> Html {
    html! { <h1 id="page-title" tabindex="-1">{ page.text(msg::RESULT_TITLE) }</h1> }
}

fn complete(page: &Page, answers: &CompleteAnswers) -> Html {
    html! { <>{ opening::opening(page) }{ page.below(|| rest(page, answers)) }</> }
}

fn rest(page: &Page, answers: &CompleteAnswers) -> Html {
    let profile = alignment::score(answers);
    html! {
        <>
            { score::hero(page, &profile, answers) }
            { for page.session.answers().has_ratings().then(|| notes(page, &profile)) }
            { section(page, ("say-title", msg::SAY_TITLE), "", say::say(page, answers)) }
            { over_time::over_time(page, profile.overall.as_ref()) }
            { share(page) }
            { folds::folds(page, &profile, answers) }
            { onward(page) }
        </>
    }
}

/// Where the page around the app asks for the result: what it would get, and the button without which it gets
/// nothing. That somebody has agreed once is not remembered.
fn share(page: &Page) -> Html {
    if !page.host.as_ref().is_some_and(|host| host.asks) {
        return Html::default();
    }
    let inside = html! {
        <>
            <p>{ page.text(msg::SHARE_ABOUT) }</p>
            <p class="onward">
                { page.button("button", msg::SHARE_BUTTON, Intent::Share) }
            </p>
        </>
    };
    section(page, ("share-title", msg::SHARE_TITLE), "data chrome", inside)
}

fn empty(page: &Page) -> Html {
    let check = Route::Role(Way::Check);
    let words = html! { { page.text(msg::RESULT_START_CHECK) } };
    let begin = Intent::Act(Action::Begin(Way::Check));
    html! {
        <>
            { title(page) }
            if page.session.is_reworded() {
                <p class="notice">{ page.text(msg::REWORDED) }</p>
            }
            <p class="lede">{ page.text(msg::RESULT_EMPTY) }</p>
            <p class="onward">{ page.link_that(begin, check, "", "button go", words) }</p>
            { without_result(page) }
        </>
    }
}

/// The statements that still want an answer, by wheel.
fn incomplete(page: &Page, open: &[ItemId]) -> Html {
    let total = ITEM_COUNT;
    let words = page.text_with(
        msg::RESULT_INCOMPLETE,
        &[
            ("settled", Value::Count(total.saturating_sub(open.len()))),
            ("total", Value::Count(total)),
        ],
    );
    let leave_out = Intent::Act(Action::LeaveOut(open.to_vec()));
    let entry = |item: &ItemId| {
        let wheel = page.wheel(item.wheel());
        let there = page.cards(item.wheel());
        let words = html! {
            <>{ page.for_role(msg::PRACTICE.of(*item)) }{ " " }<span class="small">{ wheel }</span></>
        };
        html! { <li key={item.code()}>{ page.link(there, "", words) }</li> }
    };
    let list = html! { <ul class="open plain">{ for open.iter().map(entry) }</ul> };
    html! {
        <>
            { title(page) }
            <p class="lede">{ words }</p>
            <p class="onward">
                { page.button("button go", msg::RESULT_ANSWER_OPEN, Intent::Act(Action::Finish)) }
                { page.button("button", msg::RESULT_LEAVE_OUT, leave_out) }
            </p>
            { fold(page, "open", msg::RESULT_OPEN_LABEL, list) }
            { without_result(page) }
        </>
    }
}

/// What there is also without a result: the reader's own words, earlier checks and the data.
fn without_result(page: &Page) -> Html {
    html! {
        <>
            { say::words_before(page) }
            { over_time::over_time(page, None) }
            { folds::of_data(page) }
        </>
    }
}

/// A second look at answers that repeat or exclude each other; the score stays as it is.
fn notes(page: &Page, profile: &Profile) -> Html {
    let first = page.text(msg::NOTES_TITLE);
    let note = |note: QualityNote| {
        html! {
            <li key={note.key()}>{ page.text(msg::NOTE.of(note)) }</li>
        }
    };
    let missing = (profile.missing > 0).then(|| {
        let count = Value::Count(usize::from(profile.missing));
        html! { <li key="missing">{ page.text_with(msg::NOTE_MISSING, &[("count", count)]) }</li> }
    });
    if profile.notes == [None; 3] && missing.is_none() {
        return Html::default();
    }
    html! {
        <aside class="notice" aria-label={first}>
            <ul class="plain">{ for profile.notes.into_iter().flatten().map(note) }{ for missing }</ul>
            { look_again(page) }
        </aside>
    }
}
