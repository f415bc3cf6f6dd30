//! What several of these pages draw and say alike.

use crate::msg::Id;
use crate::pages::Page;
pub use crate::pages::result::lean;
use crate::pen::*;
use crate::route::Route;

/// Whether the reader has answers of their own.
pub fn is_answered(page: &Page) -> bool {
    page.session.role().is_some() && page.session.answers().settled() > 0
}

/// A part of a page under its own heading, which can be given the focus.
pub fn section(page: &Page, (id, title): (&'static str, Id), inside: Html) -> Html {
    html! {
        <section key={id} class="section" aria-labelledby={id}>
            <h2 {id} tabindex="-1">{ page.text(title) }</h2>
            { inside }
        </section>
    }
}

/// Why there is no code, and where one gets what it takes.
pub fn way_to_answers(page: &Page, why: Id, route: Route, words: Id) -> Html {
    html! {
        <>
            <p>{ page.text(why) }</p>
            <p class="onward">{ page.link(route, "button", html! { { page.text(words) } }) }</p>
        </>
    }
}
