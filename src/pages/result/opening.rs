//! The first screen of the result: the widest gap by its name, both answers, and one thing to try.

use super::said::both;
use super::tries;
use crate::msg;
use crate::pages::Page;
use crate::pages::onward::{look_again, next};
use crate::pen::*;
use crate::ui::chart::gap;
use alignment::Widest;

/// The whole screen.
pub fn opening(page: &Page) -> Html {
    let widest = page.session.widest();
    let (name, finding) = match widest {
        Some(widest) => (page.name_of(widest), of_widest(page, widest)),
        None if page.session.answers().has_ratings() => {
            (page.text(msg::WIDEST_NONE), html! { <p>{ page.text(msg::OPENING_NONE) }</p> })
        }
        None => (
            page.text(msg::RESULT_TITLE),
            html! { <><p>{ page.text(msg::OPENING_UNRATED) }</p>{ look_again(page) }</> },
        ),
    };
    html! {
        <div class="opening-screen">
            <p class="eyebrow small">
                <span>
                    { page.text_with(msg::RESULT_CHAIR, &[("role", page.role().key().into())]) }
                    // A browser's first date in words takes it a moment, and this one is only printed.
                    { page.below(|| date(page)) }
                </span>
                { next(page, "") }
            </p>
            <h1 id="page-title" tabindex="-1">{ name }</h1>
            { for tries::under_way(page).map(|about| html! { <p class="chrome small">{ about }</p> }) }
            { tries::drop_new(page) }
            { finding }
            { tries::card(page) }
            { for widest.and_then(|widest| thought(page, widest)) }
        </div>
    }
}

fn date(page: &Page) -> Html {
    let day = page.session.last_answered().map(|at| page.day.emit(at));
    html! { <span class="on-sheet">{ for day.map(|day| format!(" · {day}")) }</span> }
}

/// The statement in the reader's own wording, and both answers on one strip.
fn of_widest(page: &Page, widest: Widest) -> Html {
    let statement = page.for_role(msg::PRACTICE.of(widest.item));
    let id = if widest.is_tied { msg::OPENING_TIED } else { msg::OPENING_WIDEST };
    let (outside, inside) = (widest.rating.outside, widest.rating.inside);
    html! {
        <>
            <p>{ page.text_with(id, &[("statement", (&statement).into())]) }</p>
            <div class="strip-of-one">{ gap(outside.step(), inside.step()) }{ both(page, widest.rating) }</div>
        </>
    }
}

/// The thought chosen on the start page, where it is about the same wheel.
fn thought(page: &Page, widest: Widest) -> Option<Html> {
    let thought = page.session.thought()?;
    let words = page.text(msg::THOUGHT.of(thought));
    let words = page.text_with(msg::OPENING_THOUGHT, &[("thought", (&words).into())]);
    (thought.wheel() == widest.item.wheel()).then(|| html! { <p class="small">{ words }</p> })
}
