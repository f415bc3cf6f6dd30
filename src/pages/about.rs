//! What this is, where its ideas come from, how it treats what the reader says.

use super::Page;
use crate::route::Route;
use yew::prelude::*;

/// Sections of the page, in order: each a heading and paragraphs of `about-<section>-<n>`.
const SECTIONS: [(&str, &[&str]); 5] = [
    ("idea", &["about-idea-1", "about-idea-2"]),
    ("score", &["about-score-1", "about-score-2"]),
    (
        "private",
        &["about-private-1", "about-private-2", "about-private-3"],
    ),
    ("use", &["about-use-1"]),
    ("source", &["about-source-1", "about-source-2"]),
];

/// The about page.
pub fn about(page: &Page) -> Html {
    html! {
        <article class="prose">
            <h1 id="page-title" tabindex="-1">{ page.text("about-title") }</h1>
            <p class="lede">{ page.text("about-lead") }</p>
            { for SECTIONS.map(|(section, paragraphs)| html! {
                <section key={section}>
                    <h2>{ page.text(&format!("about-{section}")) }</h2>
                    { for paragraphs.iter().map(|id| html! { <p key={*id}>{ page.rich(id) }</p> }) }
                </section>
            }) }
            { super::paper::links(page) }
            if page.has_rooms() {
                <p class="on-paper">{ page.link(Route::Intranet, "", html! { { page.text("intranet-title") } }) }</p>
            }
        </article>
    }
}
