//! The page for whoever makes a course of Camber in a learning platform: what to upload, how to set the platform up, and
//! what it shows to whom. No app runs on it. The packages carry it too, in all languages and by itself.

use super::downloads::given;
use super::html::{escape, plain_page};
use super::release::Release;
use crate::frame::{Around, frame};
use crate::i18n::{I18n, LANGUAGES};
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::route::Route;

/// The steps. The names of files in them end in `FILE`.
const STEPS: [Id; 3] = [msg::PLATFORM_STEP_UPLOAD, msg::PLATFORM_STEP_SET, msg::PLATFORM_STEP_TRY];
const FILE: &str = "-scorm-1.2.zip";

/// A platform: its name, what to set, and what it shows then.
type Platform = (Id, &'static [Id], &'static [Id]);

const PLATFORMS: [Platform; 3] = [
    (
        msg::PLATFORM_MOODLE,
        &[
            msg::PLATFORM_MOODLE_GRADE,
            msg::PLATFORM_MOODLE_PREVIEW,
            msg::PLATFORM_MOODLE_COMPLETION,
        ],
        &[msg::PLATFORM_MOODLE_SHOWS, msg::PLATFORM_MOODLE_ELSE],
    ),
    (
        msg::PLATFORM_EDX,
        &[msg::PLATFORM_EDX_SCORED],
        &[msg::PLATFORM_EDX_SHOWS, msg::PLATFORM_EDX_ELSE],
    ),
    (
        msg::PLATFORM_OTHER,
        &[msg::PLATFORM_OTHER_STATUS, msg::PLATFORM_OTHER_GRADE],
        &[msg::PLATFORM_OTHER_SHOWS, msg::PLATFORM_OTHER_ELSE],
    ),
];

const TOLD: [Id; 5] = [
    msg::PLATFORM_TOLD_OPENED,
    msg::PLATFORM_TOLD_FINISHED,
    msg::PLATFORM_TOLD_LOOK,
    msg::PLATFORM_TOLD_PLACE,
    msg::PLATFORM_TOLD_NEVER,
];

/// The package with the question, and what it brings. The names of files end in `ASKS`.
const SCORE: [Id; 3] =
    [msg::PLATFORM_SCORE_ASKS, msg::PLATFORM_SCORE_ZERO, msg::PLATFORM_SCORE_ELSE];
const ASKS: &str = "-scorm-1.2-score.zip";

/// The page in its frame.
pub fn draw(page: &Page, release: &Release) -> Html {
    let inside = html! {
        <>
            { content(page, release) }
            <p class="onward">{ page.link(Route::Intranet, "", html! { { page.text(msg::INTRANET_TITLE) } }) }</p>
        </>
    };
    frame(page, Around::default(), inside)
}

/// The page without anything around it, in every language, for the packages.
pub fn alone() -> String {
    let pages = LANGUAGES.iter().map(|language| {
        let words = I18n::new(language);
        format!(
            "<main lang=\"{}\" dir=\"{}\">{}</main>\n",
            language.code,
            language.direction(),
            plain_page(&words, |page| content(page, &Release::default()))
        )
    });
    include_str!("../../static/lms/settings.html")
        .replace("{title}", &escape(&I18n::new(crate::i18n::reference()).text(msg::PLATFORM_TITLE)))
        .replace("{pages}", &pages.collect::<String>())
}

fn content(page: &Page, release: &Release) -> Html {
    let lines = |ids: &[Id]| -> Html {
        html! { <ul>{ for ids.iter().map(|id| html! { <li>{ page.text(*id) }</li> }) }</ul> }
    };
    let texts = |ids: &[Id], end: &str| -> Html {
        ids.iter().map(|id| html! { <p>{ given(page, release, *id, end) }</p> }).collect()
    };
    let platform = |(name, settings, shows): Platform| {
        html! { <><h3>{ page.text(name) }</h3>{ lines(settings) }{ texts(shows, FILE) }</> }
    };
    html! {
        <article class="intranet">
            <h1 id="page-title" tabindex="-1">{ page.text(msg::PLATFORM_TITLE) }</h1>
            <p class="lede">{ page.text(msg::PLATFORM_LEAD) }</p>
            <section>
                <h2>{ page.text(msg::PLATFORM_STEPS) }</h2>
                <ol>{ for STEPS.map(|id| html! { <li>{ given(page, release, id, FILE) }</li> }) }</ol>
            </section>
            <section>
                <h2>{ page.text(msg::PLATFORM_SETTINGS) }</h2>
                <p>{ page.text(msg::PLATFORM_RULE) }</p>
                { for PLATFORMS.map(platform) }
            </section>
            <section>
                <h2>{ page.text(msg::PLATFORM_TOLD) }</h2>
                { lines(&TOLD) }
            </section>
            <section>
                <h2>{ page.text(msg::PLATFORM_SCORE) }</h2>
                { texts(&SCORE, ASKS) }
            </section>
            <section>
                <h2>{ page.text(msg::PLATFORM_UPGRADE) }</h2>
                <p>{ page.text(msg::PLATFORM_UPGRADE_ABOUT) }</p>
            </section>
        </article>
    }
}
