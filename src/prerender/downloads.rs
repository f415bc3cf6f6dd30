//! The files that a release gives away, on the page for hosts. Where they lie beside the site, `xtask/release.mjs` makes
//! links of their names; anywhere else they are names of files that come with a release.

use crate::msg::{self, Id};
use crate::pages::Page;
use yew::prelude::*;

/// What each is for, and how their names go on behind the version.
const FILES: [(Id, &str, &[&str]); 6] = [
    (msg::DOWNLOADS_SITE, "camber", &["-site.zip"]),
    (msg::DOWNLOADS_ALONE, "camber", &[".html"]),
    (
        msg::DOWNLOADS_COURSE,
        "camber",
        &["-scorm-1.2.zip", "-scorm-2004.zip"],
    ),
    (
        msg::DOWNLOADS_COURSE_SCORE,
        "camber",
        &["-scorm-1.2-score.zip", "-scorm-2004-score.zip"],
    ),
    (msg::DOWNLOADS_WORDPRESS, "camber", &["-wordpress.zip"]),
    (msg::DOWNLOADS_NPM, "camber-lesson", &[".tgz"]),
];

/// The list, and what to compare the files with.
pub fn downloads(page: &Page) -> Html {
    let version = env!("CARGO_PKG_VERSION");
    let name = |start: &str, end: &str| {
        html! { <><code translate="no">{ format!("{start}-{version}{end}") }</code><br /></> }
    };
    html! {
        <>
            <p>{ page.text_with(msg::DOWNLOADS_ABOUT, &[("version", version.into())]) }</p>
            <ul class="points">
                { for FILES.map(|(id, start, ends)| html! {
                    <li>{ for ends.iter().map(|end| name(start, end)) }{ page.text(id) }</li>
                }) }
            </ul>
            <p>{ page.text(msg::DOWNLOADS_SUMS) }</p>
        </>
    }
}
