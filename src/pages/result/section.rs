//! A part of the result page.

use crate::msg::Id;
use crate::pages::Page;
use crate::pen::*;

/// A part of the page under its own heading.
pub fn section(
    page: &Page,
    (id, title): (&'static str, Id),
    class: &'static str,
    inside: Html,
) -> Html {
    html! {
        <section key={id} class={classes!("section", class)} aria-labelledby={id}>
            <h2 {id} tabindex="-1">{ page.text(title) }</h2>
            { inside }
        </section>
    }
}

/// A part of the page that stays folded until somebody wants it; on paper it is open.
pub fn fold(page: &Page, key: &'static str, title: Id, inside: Html) -> Html {
    html! {
        <details {key} class="fold">
            <summary>{ page.text(title) }</summary>
            <div>{ inside }</div>
        </details>
    }
}
