//! What a card of a statement and the breath have in common.

use crate::deck::{Card, Turn};
use crate::intent::Intent;
use crate::msg;
use crate::pages::Page;
use crate::pen::*;

/// A card: its element, which takes the focus when it comes, and the title that names it.
pub fn card(
    page: &Page,
    card: Card,
    id: &'static str,
    before: Html,
    title: String,
    after: Html,
) -> Html {
    let class = match (page.deck.card == card, page.deck.turned) {
        (false, _) => "card",
        (true, None) => "card shown",
        (true, Some(Turn::On)) => "card shown slid-on",
        (true, Some(Turn::Back)) => "card shown slid-back",
    };
    let label = format!("{id}-text");
    html! {
        <section key={id} {class} {id} tabindex="-1" role="group" aria-labelledby={label.clone()}>
            { before }
            <h2 id={label}>{ title }</h2>
            { after }
        </section>
    }
}

/// Leads to the first statement that is still open, and says how many are.
pub fn show_open(page: &Page, count: usize) -> Html {
    let words = page.text_with(msg::OPEN_SHOW, &[("count", count.into())]);
    button(page, Intent::ShowOpen, "button open-first", None, words)
}

/// A button, with a label of its own where it shows only a sign.
pub fn button(
    page: &Page,
    intent: Intent,
    class: &'static str,
    label: Option<String>,
    words: String,
) -> Html {
    html! {
        <button type="button" {class} aria-label={label} onclick={page.want(intent)}>{ words }</button>
    }
}
