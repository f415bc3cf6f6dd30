//! The files that a release gives away, on the pages for hosts. Where they lie beside the site their names are links;
//! anywhere else they are names of files that come with a release.

use super::release::Release;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::route;

/// What each is for, and how their names go on behind the version.
const FILES: [(Id, &str, &[&str]); 6] = [
    (msg::DOWNLOADS_SITE, "camber", &["-site.zip"]),
    (msg::DOWNLOADS_ALONE, "camber", &[".html"]),
    (msg::DOWNLOADS_COURSE, "camber", &["-scorm-1.2.zip", "-scorm-2004.zip"]),
    (msg::DOWNLOADS_COURSE_SCORE, "camber", &["-scorm-1.2-score.zip", "-scorm-2004-score.zip"]),
    (msg::DOWNLOADS_WORDPRESS, "camber", &["-wordpress.zip"]),
    (msg::DOWNLOADS_NPM, "camber-lesson", &[".tgz"]),
];

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The list, and what to compare the files with.
pub fn downloads(page: &Page, release: &Release) -> Html {
    let name = |start: &str, end: &str| {
        let file = format!("{start}-{VERSION}{end}");
        html! { <><code translate="no">{ linked(page, release, &file, &file) }</code><br /></> }
    };
    html! {
        <>
            <p>{ page.text_with(msg::DOWNLOADS_ABOUT, &[("version", VERSION.into())]) }</p>
            <ul class="points">
                { for FILES.map(|(id, start, ends)| html! {
                    <li>{ for ends.iter().map(|end| name(start, end)) }{ page.text(id) }</li>
                }) }
            </ul>
            <p>{ linked(page, release, &page.text(msg::DOWNLOADS_SUMS), "SHA256SUMS") }</p>
        </>
    }
}

/// A message that may name a file of a release, whose name ends like this.
pub fn given(page: &Page, release: &Release, id: Id, end: &str) -> Html {
    let file = format!("camber-{VERSION}{end}");
    let text = page.text_with(id, &[("file", file.as_str().into())]);
    linked(page, release, &text, &file)
}

fn linked(page: &Page, release: &Release, text: &str, file: &str) -> Html {
    let Some((before, after)) = text.split_once(file).filter(|_| release.has_downloads) else {
        return html! { { text } };
    };
    let up = route::up(page.i18n.language(), page.route);
    let href = format!("{up}downloads/{file}");
    html! { <>{ before }<a {href} download="">{ file }</a>{ after }</> }
}
