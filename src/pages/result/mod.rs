//! The result: the car, the score, the wheels, every practice, what next, and the reader's data.

pub mod back;
pub mod data;
mod next;
pub mod said;
mod score;
mod section;
mod table;
mod wheels;

use super::Page;
use super::onward::onward;
use crate::i18n::Value;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::route::Route;
use alignment::{Action, CompleteAnswers, ITEM_COUNT, ItemId, Profile, QualityNote, Way, Wheel};
use section::section;
pub use wheels::lean;
use yew::prelude::*;

/// The result page, or what is still missing for it.
pub fn result(page: &Page) -> Html {
    let answers = page.session.answers();
    if !page.live {
        return html! { <>{ title(page) }<p class="lede">{ page.text(msg::RESULT_PRERENDERED) }</p></> };
    }
    if page.session.role().is_none() || answers.settled() == 0 {
        return empty(page);
    }
    match answers.complete() {
        Ok(answers) => complete(page, &answers),
        Err(open) => incomplete(page, &open),
    }
}

fn title(page: &Page) -> Html {
    html! { <h1 id="page-title" tabindex="-1">{ page.text(msg::RESULT_TITLE) }</h1> }
}

/// The widest gap in words, over what was said of it.
fn name(page: &Page) -> Html {
    let name = match page.session.widest() {
        Some(widest) => page.name_of(widest),
        None => page.text(msg::WIDEST_NONE),
    };
    html! {
        <>
            <p class="small">{ page.text(msg::RESULT_TITLE) }</p>
            <h1 id="page-title" tabindex="-1">{ name }</h1>
        </>
    }
}

fn complete(page: &Page, answers: &CompleteAnswers) -> Html {
    let profile = alignment::score(answers);
    html! {
        <>
            { score::hero(page, &profile, name(page)) }
            { notes(page, &profile) }
            { section(page, ("wheels-title", msg::WHEELS_TITLE), "", wheels::cards(page, &profile, answers)) }
            { section(page, ("read-title", msg::READ_TITLE), "", how_to_read(page)) }
            { section(page, ("table-title", msg::TABLE_TITLE), "", table::table(page, answers)) }
            { section(page, ("next-title", msg::NEXT_TITLE), "", next::what_next(page, &profile, answers)) }
            { share(page) }
            { section(page, ("data-title", msg::DATA_TITLE), "data chrome", data::your_data(page)) }
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
                <button type="button" class="button" onclick={page.want(Intent::Share)}>
                    { page.text(msg::SHARE_BUTTON) }
                </button>
            </p>
        </>
    };
    section(
        page,
        ("share-title", msg::SHARE_TITLE),
        "data chrome",
        inside,
    )
}

fn empty(page: &Page) -> Html {
    let check = Route::Role(Way::Check);
    let words = html! { { page.text(msg::RESULT_START_CHECK) } };
    let begin = Intent::Act(Action::Begin(Way::Check));
    html! {
        <>
            { title(page) }
            <p class="lede">{ page.text(msg::RESULT_EMPTY) }</p>
            <p class="onward">{ page.link_that(begin, check, "", "button go", words) }</p>
            { next::words_before(page) }
            { next::history(page, None) }
            { section(page, ("data-title", msg::DATA_TITLE), "data chrome", data::your_data(page)) }
        </>
    }
}

/// The practices that still want an answer, by wheel.
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
        let there = Route::Rating(page.role(), item.wheel());
        let words = html! {
            <>{ page.for_role(msg::PRACTICE.of(*item)) }{ " " }<span class="small">{ wheel }</span></>
        };
        html! { <li key={item.code()}>{ page.link(there, "", words) }</li> }
    };
    html! {
        <>
            { title(page) }
            <p class="lede">{ words }</p>
            <h2 id="open-title">{ page.text(msg::RESULT_OPEN_LABEL) }</h2>
            <ul class="open plain" aria-labelledby="open-title">{ for open.iter().map(entry) }</ul>
            <p class="onward">
                <button type="button" class="button go" onclick={page.act(Action::Finish)}>
                    { page.text(msg::RESULT_ANSWER_OPEN) }
                </button>
                <button type="button" class="button" onclick={page.want(leave_out)}>
                    { page.text(msg::RESULT_LEAVE_OUT) }
                </button>
            </p>
            { next::words_before(page) }
            { next::history(page, None) }
            { section(page, ("data-title", msg::DATA_TITLE), "data chrome", data::your_data(page)) }
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
    if profile.notes.is_empty() && missing.is_none() {
        return Html::default();
    }
    html! {
        <aside class="notice" aria-label={first}>
            <ul class="plain">{ for profile.notes.iter().map(note) }{ for missing }</ul>
            <p>{ page.link(Route::Rating(page.role(), Wheel::Focus), "button", html! { { page.text(msg::NOTES_LOOK) } }) }</p>
        </aside>
    }
}

fn how_to_read(page: &Page) -> Html {
    let list = |ids: &'static [Id]| {
        html! {
            { for ids.iter().map(|id| html! { <li key={*id}>{ page.rich(*id) }</li> }) }
        }
    };
    html! {
        <div class="two">
            <ul class="points">{ list(&[msg::READ_1, msg::READ_2, msg::READ_3, msg::READ_4, msg::READ_5, msg::READ_6]) }</ul>
            <div>
                <h3>{ page.text(msg::NOT_FOR_TITLE) }</h3>
                <ul class="points">
                    { list(&[msg::NOT_FOR_1, msg::NOT_FOR_2, msg::NOT_FOR_3, msg::NOT_FOR_4, msg::NOT_FOR_5]) }
                </ul>
            </div>
        </div>
    }
}
