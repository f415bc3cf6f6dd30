//! The first screen of the result: the widest gap by its name, both answers, and one thing to try.

use super::said::both;
use super::tries;
use crate::msg;
use crate::pages::Page;
use crate::pages::onward::next;
use crate::ui::chart::gap;
use alignment::{ITEM_COUNT, Profile, Widest};
use yew::prelude::*;

/// The whole screen.
pub fn opening(page: &Page, profile: &Profile) -> Html {
    let widest = page.session.widest();
    let rated = usize::from(profile.missing) < ITEM_COUNT;
    let (name, finding) = match widest {
        Some(widest) => (page.name_of(widest), of_widest(page, widest)),
        None if rated => (
            page.text(msg::WIDEST_NONE),
            html! { <p>{ page.text(msg::OPENING_NONE) }</p> },
        ),
        None => (page.text(msg::RESULT_TITLE), Html::default()),
    };
    html! {
        <div class="opening-screen">
            <p class="eyebrow small">
                <span>
                    { page.text_with(msg::RESULT_CHAIR, &[("role", page.role().key().into())]) }
                    <span class="on-sheet">{ for page.session.last_answered().map(|at| format!(" · {}", page.day.emit(at))) }</span>
                </span>
                { next(page, "") }
            </p>
            <h1 id="page-title" tabindex="-1">{ name }</h1>
            { finding }
            { tries::card(page) }
        </div>
    }
}

/// The statement in the reader's own wording, and both answers on one strip.
fn of_widest(page: &Page, widest: Widest) -> Html {
    let statement = page.for_role(msg::PRACTICE.of(widest.item));
    let id = if widest.is_tied {
        msg::OPENING_TIED
    } else {
        msg::OPENING_WIDEST
    };
    let (outside, inside) = (widest.rating.outside, widest.rating.inside);
    html! {
        <>
            <p>{ page.text_with(id, &[("statement", (&statement).into())]) }</p>
            <div class="strip-of-one">{ gap(outside.step(), inside.step()) }{ both(page, widest.rating) }</div>
        </>
    }
}
