//! The whole page: head, the screen of the route, foot. Pure, so that it is the same prerendered and
//! live; and the pure steps between an address and a journey.

use crate::device::Wish;
use crate::i18n::{self, I18n, LANGUAGES, Language, Value};
use crate::intent::{ExportFormat, Intent, Keeping, Notice};
use crate::msg::{self, Id};
use crate::pages::{self, Page};
use crate::reading::Reading;
use crate::route::{Route, Together};
use crate::ui::car::wordmark;
use crate::ui::link::{Link, link};
use alignment::{
    Action, Frequency, ITEM_COUNT, ItemId, Phase, Place, Question, Refusal, Scene, Session, Stamp,
    Way, apply,
};
use yew::prelude::*;

/// The page as the reader sees it, with a message about something that was tried, if there is one.
///
/// A function, not a component: every component adds kilobytes, and nothing in here has a state.
pub fn view(page: &Page, message: Option<&Notice>) -> Html {
    frame(
        page,
        pages::start::picture(page),
        html! { <>{ notice(page, message) }{ screen(page) }</> },
    )
}

/// What every page of the site has in common, around a picture as wide as the window and the main part.
pub fn frame(page: &Page, picture: Html, inside: Html) -> Html {
    let width = match page.route {
        // A team's two cars stand side by side.
        Route::Result | Route::Together(Together::Team) => Some("wide"),
        // Two columns need the room.
        _ if page.beside.is_some() => Some("wide"),
        Route::Handout { .. } => Some("reading"),
        Route::Scene(_) | Route::About | Route::Privacy | Route::Together(_) | Route::Intranet => {
            Some("reading")
        }
        _ => None,
    };
    let class = classes!("main", width);
    let key = page.route.folder();
    // A document has one main part, and where it is somebody else's, that is not ours to say.
    let main = if page.is_part() {
        html! { <div id="main" part="content" tabindex="-1" {class} {key}>{ inside }</div> }
    } else {
        html! { <main id="main" tabindex="-1" {class} {key}>{ inside }</main> }
    };
    html! {
        <>
            { page.jump("main", "skip", html! { { page.text(msg::SKIP) } }) }
            { head(page) }
            { picture }
            { main }
            { foot(page) }
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

fn screen(page: &Page) -> Html {
    match page.route {
        Route::Start => pages::start::start(page),
        Route::Role(way) => pages::role::role(page, way),
        Route::Scene(scene) => pages::scene::scene(page, scene),
        Route::Rating(_, wheel) => pages::rating::rating(page, wheel),
        Route::Result => pages::result::result(page),
        Route::About => pages::about::about(page),
        Route::Handout { .. } => pages::paper::handout(page),
        Route::Paper(_) => pages::paper::form(page),
        Route::Privacy => pages::privacy::privacy(page),
        Route::Together(_) | Route::Intranet => Html::default(),
    }
}

fn head(page: &Page) -> Html {
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
        link(Link {
            href,
            lang,
            current,
            on,
            children,
            ..Link::default()
        })
    };
    let (part, role) = of_part(page, "head");
    html! {
        <header class="top" {part} {role}>
            { page.link(Route::Start, "wordmark", html! { <>{ wordmark() }{ page.text(msg::SITE_NAME) }</> }) }
            { place(page) }
            <nav class="languages" aria-label={page.text(msg::LANGUAGES_LABEL)}>
                { for LANGUAGES.iter().map(language) }
            </nav>
            { progress(page) }
            { away(page) }
        </header>
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
    let words = match page.route {
        Route::Rating(_, wheel) => pages::rating::place(page, wheel),
        Route::Scene(scene) => pages::scene::place(page, scene),
        _ => return Html::default(),
    };
    // On a rating page it says after each answer how many practices are done.
    let role = matches!(page.route, Route::Rating(..)).then_some("status");
    html! {
        <>
            <p class="place" {role}>{ words }</p>
            <p class="left">{ pages::scene::time_left(page) }</p>
        </>
    }
}

fn progress(page: &Page) -> Html {
    let (value, max, label) = match page.route {
        Route::Rating(..) => (
            page.session.answers().settled(),
            ITEM_COUNT,
            msg::PROGRESS_ANSWERS,
        ),
        Route::Scene(scene) => (
            usize::from(scene.number()),
            Scene::ALL.len(),
            msg::PROGRESS_SCENES,
        ),
        _ => return Html::default(),
    };
    html! {
        <progress max={max.to_string()} value={value.to_string()} aria-label={page.text(label)} />
    }
}

fn notice(page: &Page, notice: Option<&Notice>) -> Html {
    let Some(notice) = notice else {
        return Html::default();
    };
    let (role, id) = match notice {
        Notice::ImportRefused(id) => ("alert", *id),
        Notice::Imported => ("status", msg::IMPORT_DONE),
        Notice::Erased => ("status", msg::ERASE_DONE),
        Notice::SaveFailed => ("alert", msg::SAVE_FAILED),
        Notice::Shared => ("status", msg::SHARE_DONE),
    };
    html! {
        <div id="notice" tabindex="-1" class="notice" role={role}>
            <p>{ page.text(id) }</p>
            <button type="button" class="button" onclick={page.want(Intent::Dismiss)}>
                { page.text(msg::DISMISS) }
            </button>
        </div>
    }
}

fn foot(page: &Page) -> Html {
    let (part, role) = of_part(page, "foot");
    html! {
        <footer class="foot" {part} {role}>
            // Where no app runs, nobody knows.
            if page.route != Route::Intranet {
                <p class="keeping" role="status">{ page.text(keeping_of(page)) }</p>
            }
            { own_file(page) }
            <p class="network" role="status">{ offline(page) }</p>
            <p>{ page.text(if page.is_part() { msg::PRIVATE_PART } else { msg::PRIVATE }) }</p>
            <p>
                { own_tab(page) }
                { page.link(Route::About, "", html! { { page.text(msg::ABOUT_LINK) } }) }
                { page.link(Route::Privacy, "", html! { { page.text(msg::PRIVACY_TITLE) } }) }
                { page.link(Route::Result, "", html! { { page.text(msg::RESULT_LINK) } }) }
                if page.has_rooms() {
                    { page.link(Route::Together(Together::Pair), "", html! { { page.text(msg::PAIR_LINK) } }) }
                    { page.link(Route::Together(Together::Team), "", html! { { page.text(msg::TEAM_LINK) } }) }
                }
            </p>
        </footer>
    }
}

/// Out of somebody else's page: the same page on the site, which the browser opens itself.
fn own_tab(page: &Page) -> Html {
    if page.host.is_none() {
        return Html::default();
    }
    let href = page.address(page.route);
    html! { <a {href} target="_blank" rel="noopener">{ page.text(msg::OWN_TAB) }</a> }
}

/// Only where the network is known to be gone: that it is there need not be said.
fn offline(page: &Page) -> String {
    if page.device.offline {
        page.text(msg::OFFLINE)
    } else {
        String::new()
    }
}

/// Offers the new version, if there is one and the moment is right.
fn newer(page: &Page) -> Html {
    if !page.device.newer || !may_renew(page) {
        return Html::default();
    }
    let button = |id: Id, wish| {
        html! {
            <button type="button" class="button" onclick={page.want(Intent::Device(wish))}>{ page.text(id) }</button>
        }
    };
    html! {
        <div class="newer" role="status">
            <p>{ page.text(msg::NEWER) }</p>
            <p class="acts">{ button(msg::NEWER_NOW, Wish::Renew) }{ button(msg::NEWER_LATER, Wish::Later) }</p>
        </div>
    }
}

/// Whether a new version may be offered now: not to a reader in the middle of a check, and never where loading
/// the page again would lose what was answered.
#[must_use]
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
    matches!(page.keeping, Keeping::OnDevice { .. }) && (resting || done)
}

/// Where the file itself keeps nothing, every page offers to hand the answers over and to take them back.
fn own_file(page: &Page) -> Html {
    if !page.alone || page.keeping != Keeping::Nowhere {
        return Html::default();
    }
    let has_answers = page.session.role().is_some() && !page.session.answers().is_untouched();
    html! {
        <div class="own-file">
            if has_answers {
                <p>
                    <button type="button" class="button" onclick={page.want(Intent::Export(ExportFormat::Json))}>
                        { page.text(msg::ALONE_SAVE) }
                    </button>
                </p>
            }
            { pages::result::data::import(page, "ownfile") }
        </div>
    }
}

/// What becomes of the answers here, said of this very page.
fn keeping_of(page: &Page) -> Id {
    match page.keeping {
        Keeping::Nowhere if page.alone => msg::KEEPING_ALONE,
        keeping => keeping_id(keeping),
    }
}

/// The message that says what becomes of the answers on this device.
#[must_use]
pub fn keeping_id(keeping: Keeping) -> Id {
    match keeping {
        Keeping::OnDevice { characters: 0 } | Keeping::InTab { characters: 0 } => {
            msg::KEEPING_NOTHING_YET
        }
        Keeping::OnDevice { .. } => msg::KEEPING_HERE,
        Keeping::InTab { .. } => msg::KEEPING_IN_TAB,
        Keeping::Nowhere => msg::KEEPING_NOWHERE,
        Keeping::Denied => msg::KEEPING_DENIED,
        Keeping::Refused(Refusal::NewerVersion(_)) => msg::KEEPING_NEWER,
        Keeping::Refused(_) => msg::KEEPING_DAMAGED,
        Keeping::SharedComputer => msg::KEEPING_SHARED,
    }
}

/// The language that stands beside the page's own: on the pages of the lesson where the reader wants it, and on
/// what is made for paper in two.
#[must_use]
pub fn beside(route: Route, own: &Language, reading: Reading) -> Option<&'static Language> {
    match route {
        Route::Scene(_) => reading.beside(own),
        Route::Handout { both: true } | Route::Paper(_) => {
            reading.beside(own).or_else(|| i18n::other(own))
        }
        _ => None,
    }
}

/// Whether this is the result page with all answers, which shows something else than without them.
#[must_use]
pub fn is_complete(route: Route, session: &Session) -> bool {
    route == Route::Result && session.answers().complete().is_ok()
}

/// The page on which a journey stands.
#[must_use]
pub fn route_of(session: &Session) -> Route {
    match session.phase() {
        Phase::Start => Route::Start,
        Phase::Underway { way, place } => Route::of(way, place, session.role()),
    }
}

/// The journey once the reader has come to a page by its address: a scene read outside the course is
/// the lesson, a rating page outside the course is the check, and a rating page's address says a role.
#[must_use]
pub fn enter(session: Session, route: Route, at: Stamp) -> Session {
    let way = match session.phase() {
        Phase::Underway { way, .. } => Some(way),
        Phase::Start => None,
    };
    let begin = |session, wanted: Way| {
        if way == Some(wanted) {
            session
        } else {
            apply(session, Action::Begin(wanted), at)
        }
    };
    let on_course = way == Some(Way::Course);
    match route {
        Route::Start
        | Route::About
        | Route::Privacy
        | Route::Handout { .. }
        | Route::Paper(_)
        | Route::Together(_)
        | Route::Intranet => session,
        Route::Role(wanted) => apply(begin(session, wanted), Action::Visit(Place::Role), at),
        Route::Scene(scene) => {
            let session = if on_course {
                session
            } else {
                begin(session, Way::Lesson)
            };
            apply(session, Action::Visit(Place::Scene(scene)), at)
        }
        Route::Rating(role, wheel) => {
            let mut session = if on_course {
                session
            } else {
                begin(session, Way::Check)
            };
            if session.role() != Some(role) {
                session = apply(session, Action::ChooseRole(role), at);
            }
            apply(session, Action::Visit(Place::Rating(wheel)), at)
        }
        // Who has answered nothing only looks at an empty page.
        Route::Result if session.role().is_none() => session,
        Route::Result => {
            let session = if on_course {
                session
            } else {
                begin(session, Way::Check)
            };
            apply(session, Action::Visit(Place::Result), at)
        }
    }
}

/// The answers ticked on a rating page before the app was there, as `name` and `value` of the inputs.
#[must_use]
pub fn adopt(ticked: &[(String, String)]) -> Vec<Action> {
    let rated = |code: &str| {
        Question::ALL.iter().any(|question| {
            ticked
                .iter()
                .any(|(name, _)| *name == format!("{code}-{}", question.key()))
        })
    };
    ticked
        .iter()
        .filter_map(|(name, value)| {
            let (code, what) = name.split_once('-')?;
            let item = ItemId::from_code(code)?;
            if what == "na" {
                // Two answers that exclude each other: the ratings took more care.
                return (!rated(code)).then_some(Action::SetNotApplicable { item, on: true });
            }
            let question = Question::from_key(what)?;
            let frequency = Frequency::new(value.parse().ok()?)?;
            Some(Action::Rate {
                item,
                question,
                frequency,
            })
        })
        .collect()
}

/// The window's title on a page.
#[must_use]
pub fn title(i18n: &I18n, route: Route) -> String {
    let page = match route {
        Route::Start => return i18n.text(msg::SITE_TITLE),
        Route::Role(_) => i18n.text(msg::ROLE_TITLE),
        Route::Scene(scene) => i18n.text_with(
            msg::SCENE_WINDOW_TITLE,
            &[
                ("number", Value::Count(usize::from(scene.number()))),
                ("title", (&i18n.text(msg::SCENE_TITLE.of(scene))).into()),
            ],
        ),
        Route::Rating(_, wheel) => i18n.text(msg::WHEEL.of(wheel)),
        Route::Result => i18n.text(msg::RESULT_TITLE),
        Route::About => i18n.text(msg::ABOUT_TITLE),
        Route::Handout { both: false } => i18n.text(msg::HANDOUT_TITLE),
        Route::Handout { .. } => i18n.text(msg::HANDOUT_BOTH_TITLE),
        Route::Paper(role) => i18n.text_with(msg::PAPER_TITLE, &[("role", role.key().into())]),
        Route::Privacy => i18n.text(msg::PRIVACY_TITLE),
        Route::Together(page) => {
            let [title, _] = page.ids();
            i18n.text(title)
        }
        Route::Intranet => i18n.text(msg::INTRANET_TITLE),
    };
    i18n.text_with(msg::WINDOW_TITLE, &[("page", (&page).into())])
}
