//! What this is, where its ideas come from, how it treats what the reader says.

use super::Page;
use crate::msg::{self, Id};
use crate::route::Route;
use yew::prelude::*;

/// Sections of the page, in order: each a heading and paragraphs.
const SECTIONS: [(Id, &[Id]); 5] = [
    (msg::ABOUT_IDEA, &[msg::ABOUT_IDEA_1, msg::ABOUT_IDEA_2]),
    (msg::ABOUT_SCORE, &[msg::ABOUT_SCORE_1, msg::ABOUT_SCORE_2]),
    (
        msg::ABOUT_PRIVATE,
        &[
            msg::ABOUT_PRIVATE_1,
            msg::ABOUT_PRIVATE_2,
            msg::ABOUT_PRIVATE_3,
        ],
    ),
    (msg::ABOUT_USE, &[msg::ABOUT_USE_1]),
    (
        msg::ABOUT_SOURCE,
        &[msg::ABOUT_SOURCE_1, msg::ABOUT_SOURCE_2],
    ),
];

/// The about page.
pub fn about(page: &Page) -> Html {
    html! {
        <article class="prose">
            <h1 id="page-title" tabindex="-1">{ page.text(msg::ABOUT_TITLE) }</h1>
            <p class="lede">{ page.text(msg::ABOUT_LEAD) }</p>
            { for SECTIONS.map(|(section, paragraphs)| html! {
                <section key={section}>
                    <h2>{ page.text(section) }</h2>
                    { for paragraphs.iter().map(|id| html! { <p key={*id}>{ page.rich(here(page, *id)) }</p> }) }
                </section>
            }) }
            { super::paper::links(page) }
            if page.has_rooms() {
                <p class="on-paper">{ page.link(Route::Intranet, "", html! { { page.text(msg::INTRANET_TITLE) } }) }</p>
            }
        </article>
    }
}

/// The paragraph that is true where this page is shown: a guest and a lone file fetch no copy.
fn here(page: &Page, id: Id) -> Id {
    if id == msg::ABOUT_PRIVATE_1 && !page.has_copy() {
        msg::ABOUT_PRIVATE_ALONE
    } else {
        id
    }
}
