//! A part of the result page.

use crate::msg::Id;
use crate::pages::Page;
use yew::prelude::*;

/// A part of the page under its own heading.
pub fn section(
    page: &Page,
    (id, title): (&'static str, Id),
    class: &'static str,
    inside: Html,
) -> Html {
    html! {
        <section key={id} class={classes!("section", class)} aria-labelledby={id}>
            <h2 {id}>{ page.text(title) }</h2>
            { inside }
        </section>
    }
}
