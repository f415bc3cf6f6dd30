//! What several of these pages draw and say alike.

use crate::msg::{self, Id};
use crate::pages::Page;
use yew::prelude::*;

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

/// How far a balance leans, in words.
pub fn lean(page: &Page, balance: f64) -> String {
    let steps = page.i18n.decimal_short(balance.abs());
    let id = match balance {
        b if b > 0.0 => msg::BARS_TOWARD_PRESSURE,
        b if b < 0.0 => msg::BARS_TOWARD_RELATIONSHIP,
        _ => return page.text(msg::BARS_MIDDLE),
    };
    page.text_with(id, &[("steps", (&steps).into())])
}
