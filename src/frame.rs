//! What every page has in common: its head, the place for what it shows, and its foot.

use crate::device::DeviceCommand;
use crate::i18n::{self, LANGUAGES, Language};
use crate::intent::{ExportFormat, Intent, StorageStatus};
use crate::msg::{self, Id};
use crate::notice::notice;
use crate::pages::{Page, import, onward};
use crate::pen::*;
use crate::route::{Route, Together};
use crate::ui::car::{path, wordmark};
use crate::ui::input::{close_on_escape, close_when_left};
use crate::ui::link::{Link, link};
use alignment::{ITEM_COUNT, Scene};

/// What only some pages have around their main part.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// A picture as wide as the window, above the main part.
    pub picture: Html,
    /// The reader's settings, in the menu.
    pub settings: Html,
}

/// What every page of the site has in common, around its main part.
pub fn frame(page: &Page, around: Around, inside: Html) -> Html {
    let width = match page.route {
        // A team's two cars stand side by side.
        Route::Result | Route::Together(Together::Team) => Some("wide"),
        // Two columns need the room.
        _ if page.beside.is_some() => Some("wide"),
        Route::Finish | Route::Handout { .. } => Some("reading"),
        Route::Rating(..) => Some("dealt"),
        Route::Scene(_) | Route::About | Route::Privacy | Route::Together(_) => Some("reading"),
        Route::Intranet | Route::Platform => Some("reading"),
        _ => None,
    };
    let class = classes!("main", width);
    let key = page.route.folder();
    // A document has one main part, and where it is somebody else's, that is not ours to say.
    let main = if page.is_part() {
        html! { <div id="main" part="content" tabindex="-1" {class} {key}>{ notice(page) }{ inside }</div> }
    } else {
        html! { <main id="main" tabindex="-1" {class} {key}>{ notice(page) }{ inside }</main> }
    };
    html! {
        <>
            { page.jump("main", "skip", html! { { page.text(msg::SKIP) } }) }
            { head(page, around.settings) }
            { around.picture }
            { main }
            { page.below(|| foot(page)) }
            { newer(page) }
        </>
    }
}

/// The part that a host's style sheet can name, and the role that takes a part of ours from the landmarks of
/// a document that is not ours.
fn of_part(page: &Page, part: &'static str) -> (Option<&'static str>, Option<&'static str>) {
    let is_part = page.is_part();
    (is_part.then_some(part), is_part.then_some("none"))
}

fn head(page: &Page, settings: Html) -> Html {
    let here = page.i18n.language();
    let language = |language: &'static Language| {
        let mut href = page.address_in(language, page.route);
        // The bare start page asks for the reader's wish; this link says it.
        if language == i18n::reference() && page.route == Route::Start && !page.alone {
            href.push_str("#en");
        }
        let current = (language == here).then_some("true");
        let on = page.on.reform(move |()| Intent::Speak(language));
        let children = html! { { language.name } };
        let lang = Some(language.code);
        link(Link { href, lang, current, on, children, ..Link::default() })
    };
    let (part, role) = of_part(page, "head");
    html! {
        <header class="top" {part} {role}>
            { page.link(Route::Start, "wordmark", html! { <>{ wordmark() }{ page.text(msg::SITE_NAME) }</> }) }
            { place(page) }
            <nav class="languages" aria-label={page.text(msg::LANGUAGES_LABEL)}>
                { for LANGUAGES.iter().map(language) }
            </nav>
            { menu(page, settings) }
            { progress(page) }
            { away(page) }
        </header>
    }
}

/// Where else to go, and how to read. Each page has its own, so that it is closed on the next one.
fn menu(page: &Page, settings: Html) -> Html {
    let label = page.text(msg::MENU_LABEL);
    let to = |route: Route, words: Id| page.link(route, "", html! { { page.text(words) } });
    html! {
        <div class="menu">
            <details key={page.route.folder()} onkeydown={close_on_escape} onfocusout={close_when_left}>
                <summary aria-label={label.clone()}>
                    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">{ path("d-line", "M1 4H19M1 10H19M1 16H19") }</svg>
                </summary>
                <nav aria-label={label}>
                    { to(Route::Result, msg::RESULT_LINK) }
                    if page.has_rooms() {
                        { to(Route::Together(Together::Pair), msg::PAIR_LINK) }
                        { to(Route::Together(Together::Team), msg::TEAM_LINK) }
                    }
                    { settings }
                </nav>
            </details>
        </div>
    }
}

/// What is said where the words of another language could not be had.
fn away(page: &Page) -> Html {
    let Some(language) = page.away else {
        return Html::default();
    };
    let values = [("language", language.name.into())];
    html! { <p class="notice" role="alert">{ page.text_with(msg::LANGUAGE_AWAY, &values) }</p> }
}

fn place(page: &Page) -> Html {
    let Some(words) = onward::place(page) else {
        return Html::default();
    };
    html! {
        <>
            <p class="place">{ words }</p>
            <p class="left">{ onward::time_left(page) }</p>
        </>
    }
}

fn progress(page: &Page) -> Html {
    let Route::Scene(scene) = page.route else {
        return Html::default();
    };
    let (number, all) = (scene.number().to_string(), Scene::ALL.len().to_string());
    html! {
        <progress max={all} value={number} aria-label={page.text(msg::PROGRESS_SCENES)} />
    }
}

fn foot(page: &Page) -> Html {
    let (part, role) = of_part(page, "foot");
    html! {
        <footer class="foot" {part} {role}>
            // Where no app runs, nobody knows.
            if !Route::FOR_HOSTS.contains(&page.route) {
                <p class="keeping" role="status">{ page.text(storage_message(page)) }</p>
            }
            { own_file(page) }
            <p class="network" role="status">{ offline(page) }</p>
            <p>{ page.text(if page.is_part() { msg::PRIVATE_PART } else { msg::PRIVATE }) }</p>
            <p>
                { own_tab(page) }
                { page.link(Route::About, "", html! { { page.text(msg::ABOUT_LINK) } }) }
                { page.link(Route::Privacy, "", html! { { page.text(msg::PRIVACY_TITLE) } }) }
                { page.link(Route::Result, "", html! { { page.text(msg::RESULT_LINK) } }) }
            </p>
        </footer>
    }
}

/// Out of somebody else's page: the same page on the site, which the browser opens itself.
fn own_tab(page: &Page) -> Html {
    if page.host.is_none() || !page.has_files() {
        return Html::default();
    }
    page.tab(page.route, "", msg::OWN_TAB)
}

/// Only where the network is known to be gone: that it is there need not be said.
fn offline(page: &Page) -> String {
    if page.device.offline { page.text(msg::OFFLINE) } else { String::new() }
}

/// Offers the new version, if there is one and the moment is right.
fn newer(page: &Page) -> Html {
    if !page.device.newer || !may_renew(page) {
        return Html::default();
    }
    let button = |id: Id, wish| page.button("button", id, Intent::Device(wish));
    html! {
        <div class="newer" role="status">
            <p>{ page.text(msg::NEWER) }</p>
            <p class="acts">{ button(msg::NEWER_NOW, DeviceCommand::Renew) }{ button(msg::NEWER_LATER, DeviceCommand::Later) }</p>
        </div>
    }
}

/// Whether a new version may be offered now: not to a reader in the middle of a check, and never where loading
/// the page again would lose what was answered.
pub fn may_renew(page: &Page) -> bool {
    if matches!(page.route, Route::Together(_)) {
        return false;
    }
    let answers = page.session.answers();
    if answers.is_untouched() {
        return !matches!(page.route, Route::Rating(..));
    }
    let resting = matches!(page.route, Route::Start | Route::About | Route::Privacy);
    let done = answers.settled() == ITEM_COUNT && !matches!(page.route, Route::Rating(..));
    matches!(page.storage_status, StorageStatus::OnDevice { .. }) && (resting || done)
}

/// Where the file itself keeps nothing, every page offers to hand the answers over and to take them back.
fn own_file(page: &Page) -> Html {
    if !page.alone || page.storage_status != StorageStatus::Nowhere {
        return Html::default();
    }
    let has_answers = page.session.role().is_some() && !page.session.answers().is_untouched();
    html! {
        <div class="own-file">
            if has_answers {
                <p>
                    { page.button("button", msg::ALONE_SAVE, Intent::Export(ExportFormat::Json)) }
                </p>
            }
            { import::import(page, "ownfile") }
        </div>
    }
}

/// What becomes of the answers here, said of this very page.
fn storage_message(page: &Page) -> Id {
    match page.storage_status {
        StorageStatus::Nowhere if page.alone => msg::KEEPING_ALONE,
        storage_status => storage_status.message(),
    }
}
