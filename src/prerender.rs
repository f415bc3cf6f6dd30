//! Writes every page of the site in every language: complete text, readable without script.
//!
//! Called by `cargo xtask`. The pages come from the same [`view::view`] that runs in the browser, so the app replaces
//! them with their equal.

pub mod alone;
mod downloads;
pub mod embed;
mod files;
pub mod html;
pub mod intranet;
pub mod lms;
pub mod manifest;
pub mod platform;
pub mod release;
pub mod widget;
pub mod wordpress;

use crate::i18n::{self, I18n, LANGUAGES, Language, reference};
use crate::journey;
use crate::msg::{self, Id};
use crate::part::Part;
use crate::reading::Reading;
use crate::route::{self, Route, Together};
use crate::together::room::Tables;
use crate::view;
use files::write;
use html::{escape, html_of, late, render, render_room, static_page};
use release::Release;
use std::env;
use std::path::Path;
use std::process::ExitCode;

/// Runs the command line:
/// - `camber words STAGE` writes what the scripts are made with: the words of each language, and the widget's;
/// - `camber pages STAGE OUT` writes all pages, with the names that `xtask/site.mjs` has left in STAGE;
/// - `camber alone` prints the page of the one-file build, and `camber alone 1.2` or `camber alone 2004 asks` that for a
///   learning platform, whose version of SCORM is named, and which may ask for the score;
/// - `camber settings` prints the page about the settings of learning platforms by itself, for the packages.
pub fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        ["words", stage] => write_words(Path::new(stage)),
        ["pages", stage, out] => Release::read(Path::new(stage), Path::new(out))
            .and_then(|release| write_site(Path::new(out), &release)),
        ["alone", ref platform @ ..] => {
            let panel = platform.first().map(|version| lms::panel(version, platform.len() > 1));
            print!("{}", alone::page(&panel.unwrap_or_default()));
            return ExitCode::SUCCESS;
        }
        ["settings"] => {
            print!("{}", platform::alone());
            return ExitCode::SUCCESS;
        }
        _ => {
            Err("usage: camber words STAGE, camber pages STAGE OUT, camber alone, camber settings"
                .to_owned())
        }
    };
    match outcome {
        Ok(written) => {
            println!("{written}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("prerender: {why}");
            ExitCode::FAILURE
        }
    }
}

/// A file of words for each part and language, what the widget says and shows before the app is there, and what the
/// plugin for WordPress says.
fn write_words(stage: &Path) -> Result<String, String> {
    for language in &LANGUAGES {
        for part in Part::ALL.into_iter().filter(|part| part.words().contains(part)) {
            let name = format!("words/{}.txt", part.file(language.code));
            write(&stage.join(name), i18n::file(language, part))?;
        }
    }
    write(&stage.join("widget.json"), &widget::json())?;
    write(&stage.join("wordpress.json"), &wordpress::json())?;
    Ok(format!("words in {} languages", LANGUAGES.len()))
}

fn write_site(folder: &Path, release: &Release) -> Result<String, String> {
    let mut pages = 0;
    for language in &LANGUAGES {
        for route in Route::all().into_iter().chain(Route::FOR_HOSTS) {
            let target = folder.join(route::folder(language, route)).join("index.html");
            write(&target, &page(&I18n::new(language), route, release))?;
            pages += 1;
        }
        write(&folder.join(manifest::path(language)), &manifest::manifest(&I18n::new(language)))?;
        let page = embed::page(&I18n::new(language), release);
        write(&folder.join(embed::path(language)), &page)?;
        pages += 1;
    }
    for (name, lines) in intranet::settings(release) {
        write(&folder.join("hosting").join(name), &lines)?;
    }
    Ok(format!("{pages} pages"))
}

/// The shell of every page.
const SHELL: &str = include_str!("../index.html");

/// One page as HTML.
pub fn page(i18n: &I18n, route: Route, release: &Release) -> String {
    let language = i18n.language();
    let up = route::up(language, route);
    let noscript = match route {
        Route::Rating(..)
        | Route::Role(_)
        | Route::Together(_)
        | Route::Handout { .. }
        | Route::Paper(_)
        | Route::Privacy => {
            let words = escape(&i18n.text(msg::NOSCRIPT));
            format!("<noscript><p class=\"notice\">{words}</p></noscript>")
        }
        _ => String::new(),
    };
    let (policy, start) = release.head(route);
    let body = body(i18n, route, release, &policy);
    // What only Trunk reads.
    let lines = SHELL.lines().filter(|line| !line.contains("data-trunk"));
    let mut html: String = lines.flat_map(|line| [line, "\n"]).collect();
    for (place, text) in [
        ("{lang}", language.code.to_owned()),
        ("{dir}", language.direction().to_owned()),
        ("{csp}", policy),
        ("{title}", escape(&view::title(i18n, route))),
        ("{description}", escape(&i18n.text(description_id(route)))),
        ("{up}", up.clone()),
        ("{manifest}", manifest::path(language)),
        ("{apology}", escape(&i18n.text(msg::APOLOGY))),
        ("{noscript}", noscript),
        ("{late}", late(i18n, route)),
        ("{alternates}", alternates(language, route)),
        ("{start}", start),
    ] {
        html = html.replace(place, &text);
    }
    // The shell lies at the root; this page may lie deeper.
    html = html.replace("=\"./", &format!("=\"{up}"));
    html.replace("{page}", &body)
}

fn body(i18n: &I18n, route: Route, release: &Release, policy: &str) -> String {
    match route {
        Route::Together(_) => {
            return at_rest(&render_room(static_page(i18n, route), Tables::default()), &CONTROLS);
        }
        Route::Intranet => {
            let (release, page) = (release.clone(), static_page(i18n, route));
            return html_of(move || intranet::draw(&page, &release));
        }
        Route::Platform => {
            let (release, page) = (release.clone(), static_page(i18n, route));
            return html_of(move || platform::draw(&page, &release));
        }
        _ => {}
    }
    let beside = journey::beside(route, i18n.language(), Reading::default());
    let mut page = static_page(i18n, route);
    // The page about what leaves the device shows it.
    page.device.policy = policy.into();
    let page = render(page.with_beside(beside.map(I18n::new)));
    match route {
        // Answers are taken before the app is there.
        Route::Rating(..) => at_rest(&page, &["<button"]),
        _ => at_rest(&page, &CONTROLS),
    }
}

/// The controls that need a script, but for links and folds.
const CONTROLS: [&str; 4] = ["<button", "<input", "<textarea", "<select"];

/// A page on which nothing can be pressed or filled in that would come to nothing. What takes the page over draws it anew,
/// or allows all of it.
fn at_rest(page: &str, controls: &[&str]) -> String {
    controls.iter().fold(page.to_owned(), |page, control| {
        page.replace(&format!("{control} "), &format!("{control} disabled "))
    })
}

/// The same page in all languages, for readers and search engines.
fn alternates(language: &Language, route: Route) -> String {
    let mut lines = String::new();
    for other in &LANGUAGES {
        let href = route::link((language, route), (other, route));
        lines.push_str(&format!(
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{href}\">\n",
            other.code
        ));
    }
    let fallback = route::link((language, route), (reference(), route));
    lines.push_str(&format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{fallback}\">"));
    lines
}

fn description_id(route: Route) -> Id {
    match route {
        Route::Start => msg::SITE_DESCRIPTION,
        Route::Role(_) => msg::ROLE_DESCRIPTION,
        Route::Scene(scene) => msg::SCENE_DESCRIPTION.of(scene),
        Route::Rating(..) => msg::RATING_DESCRIPTION,
        Route::Result => msg::RESULT_DESCRIPTION,
        Route::Finish => msg::FINISH_DESCRIPTION,
        Route::About => msg::ABOUT_DESCRIPTION,
        Route::Handout { .. } => msg::HANDOUT_DESCRIPTION,
        Route::Paper(_) => msg::PAPER_DESCRIPTION,
        Route::Privacy => msg::PRIVACY_DESCRIPTION,
        Route::Together(Together::Pair) => msg::PAIR_DESCRIPTION,
        Route::Together(Together::TeamCode) => msg::TEAM_CODE_DESCRIPTION,
        Route::Together(Together::Team) => msg::TEAM_DESCRIPTION,
        Route::Together(Together::TeamSession) => msg::TEAM_SESSION_DESCRIPTION,
        Route::Intranet => msg::INTRANET_DESCRIPTION,
        Route::Platform => msg::PLATFORM_DESCRIPTION,
    }
}
