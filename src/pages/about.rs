//! What this is, where its ideas come from, how it treats what the reader says.

use super::Page;
use crate::msg::{self, Id};
use crate::pen::*;
use crate::route::Route;

/// Sections of the page, in order: each a heading and paragraphs.
const SECTIONS: [(Id, &[Id]); 5] = [
    (msg::ABOUT_IDEA, &[msg::ABOUT_IDEA_1, msg::ABOUT_IDEA_2]),
    (msg::ABOUT_SCORE, &[msg::ABOUT_SCORE_1, msg::ABOUT_SCORE_2, msg::ABOUT_SCORE_3]),
    (msg::ABOUT_PRIVATE, &[msg::ABOUT_PRIVATE_1, msg::ABOUT_PRIVATE_2, msg::ABOUT_PRIVATE_3]),
    (msg::ABOUT_USE, &[msg::ABOUT_USE_1]),
    (msg::ABOUT_SOURCE, &[msg::ABOUT_SOURCE_1, msg::ABOUT_SOURCE_2]),
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
            { licenses(page) }
            { super::paper::links(page) }
            if page.has_rooms() {
                <p class="on-paper">{ page.link(Route::Intranet, "", html! { { page.text(msg::INTRANET_TITLE) } }) }</p>
            }
        </article>
    }
}

/// Which version this is.
pub fn version(page: &Page) -> Html {
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    html! { <p>{ page.text_with(msg::ABOUT_VERSION, &version) }</p> }
}

/// The licenses of all that is in it: a file beside the page. Where there is none, `showLicenses` of
/// `static/start/packed.js` fills them in once they are asked for.
fn licenses(page: &Page) -> Html {
    let all = page.text(msg::ABOUT_LICENSES);
    // A guest leaves the page around it where it is.
    let (target, rel) = page.host.as_ref().map(|_| ("_blank", "noopener")).unzip();
    html! {
        <>
            { version(page) }
            if !page.has_files() {
                <details class="licenses">
                    <summary>{ all }</summary>
                    <div lang="en" dir="ltr" translate="no" data-licenses=""></div>
                </details>
            } else {
                <p class="on-paper"><a href={page.file("licenses.txt")} {target} {rel}>{ all }</a></p>
            }
        </>
    }
}

/// The paragraph that is true where this page is shown: a guest and a lone file fetch no copy.
fn here(page: &Page, id: Id) -> Id {
    if id == msg::ABOUT_PRIVATE_1 && !page.has_copy() { msg::ABOUT_PRIVATE_ALONE } else { id }
}
