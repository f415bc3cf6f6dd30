//! The screens. Each is a function of [`Page`] and emits intents; none touches the browser.

pub mod about;
pub mod blocks;
pub mod finish;
pub mod import;
pub mod onward;
pub mod paper;
pub mod picture;
pub mod play;
pub mod privacy;
pub mod rating;
pub mod result;
pub mod role;
pub mod scene;
pub mod start;
pub mod steering;
pub mod tools;

use crate::deck::Deck;
use crate::device::Device;
use crate::i18n::{I18n, Language, Value};
use crate::inline_markup::inline_markup;
use crate::intent::{Intent, Notice, Outlook, StorageStatus};
use crate::msg::{self, Id};
use crate::pen::*;
use crate::reading::{Reading, Voice};
use crate::route::{self, Route};
use crate::sentences::sentences;
use crate::ui::link::{Link, link};
use crate::ui::opening::Front;
use crate::voices::VoiceName;
use alignment::{Action, ItemId, Rating, Role, Session, Stamp, Wheel, Widest};
use std::rc::Rc;
use yew::virtual_dom::{Key, VList};

/// What every page gets: the words, the session, where it stands, and a way to say a wish.
#[derive(Clone, PartialEq)]
pub struct Page {
    /// Words in the reader's language.
    pub i18n: I18n,
    /// The page shown.
    pub route: Route,
    /// The cards, where it is the page of a wheel.
    pub deck: Deck,
    /// The learner's journey.
    pub session: Rc<Session>,
    /// What becomes of the answers on this device.
    pub storage_status: StorageStatus,
    /// What is known of the device.
    pub device: Device,
    /// Says a day in words.
    pub day: Callback<Stamp, String>,
    /// When the reader last did something here.
    pub now: Stamp,
    /// Whether the app is in charge; false while prerendering.
    pub live: bool,
    /// How the reader likes to read.
    pub reading: Reading,
    /// What the voice of the device does.
    pub voice: Voice,
    /// The voices of the device for the page's language, the best first.
    pub voices: Rc<[VoiceName]>,
    /// What of the result the reader has before them.
    pub outlook: Outlook,
    /// The front wheels of the car on the start page.
    pub front: Front,
    /// Whose thoughts stand first on the start page.
    pub first: Role,
    /// The same page in the language that stands beside its own, if one does.
    pub beside: Option<Rc<Page>>,
    /// Whether this is that page beside another, whose headings and marks count for both.
    pub is_beside: bool,
    /// The language in which a page was wished for that could not be had.
    pub away: Option<&'static Language>,
    /// A message about something that was tried.
    pub notice: Option<Notice>,
    /// The page around the app, where the app is a guest.
    pub host: Option<Host>,
    /// Whether this page is the whole site in one file.
    pub alone: bool,
    /// Whether only the top of the page is drawn yet.
    pub top_only: bool,
    /// Takes the reader's wishes.
    pub on: Callback<Intent>,
}

/// The name of a wide gap, for one chair.
fn name_of(words: &I18n, role: Role, item: ItemId, rating: Rating) -> String {
    let gap = if rating.gap() < 0 { "less" } else { "more" };
    let values = [("role", role.key().into()), ("gap", gap.into())];
    words.text_with(msg::WIDEST.of(item), &values)
}

/// The address of a site that lies nowhere, as `widget/panel.js` writes it.
const NOWHERE: &str = "#";

/// What a page of ours has to know of the page around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// The site's root as an absolute address; relative ones would be the host's. Where the app comes in a bundle and
    /// the site lies nowhere it is [`NOWHERE`].
    pub site: Rc<str>,
    /// Whether the document itself is the host's, and not ours in a frame.
    pub owns_document: bool,
    /// Whether it asks for the result, which the reader may hand over or not.
    pub asks: bool,
}

impl Page {
    /// Whether the app draws this page, which in the browser it always does: what only the prerenderer writes is no part
    /// of the program there.
    pub fn is_live(&self) -> bool {
        cfg!(target_arch = "wasm32") || self.live
    }

    /// The text of a message.
    pub fn text(&self, id: Id) -> String {
        self.i18n.text(id)
    }

    /// The text of a message with its variables.
    pub fn text_with(&self, id: Id, values: &[(&'static str, Value)]) -> String {
        self.i18n.text_with(id, values)
    }

    /// What stands below the top of the page: nothing until that is painted.
    pub fn below(&self, draw: impl FnOnce() -> Html) -> Html {
        if self.top_only { Html::default() } else { draw() }
    }

    /// A message with `**bold**` and `*italic*` as nodes.
    pub fn rich(&self, id: Id) -> Html {
        self.told(&self.text(id))
    }

    /// A text with `**bold**` and `*italic*` as nodes. Where it can be read aloud, each sentence is an element
    /// of its own, which can be marked.
    pub fn told(&self, text: &str) -> Html {
        if !self.is_read_aloud() {
            return inline_markup(text);
        }
        let mut told = VList::new();
        sentences(text, &self.text(msg::ABBREVIATIONS), |sentence| {
            let marked = inline_markup(sentence.trim_end_matches(' '));
            told.add_child(html! { <span class="sentence">{ marked }</span> });
            told.add_child(" ".into());
        });
        told.into()
    }

    /// Whether the reader can have this page read aloud, and wants to. Of two languages it is the page's own.
    pub fn is_read_aloud(&self) -> bool {
        self.route.is_lesson()
            && !self.is_beside
            && self.reading.aloud
            && self.voice != Voice::Absent
    }

    /// The page with this language beside its own, or with none.
    #[must_use]
    pub fn with_beside(self, words: Option<I18n>) -> Page {
        let beside = words.map(|i18n| Rc::new(Page { i18n, is_beside: true, ..self.clone() }));
        Page { beside, ..self }
    }

    /// What is drawn of the page, with the same in the other language beside it where there is one. Each
    /// says its language, and each pair is a row of its own, so that both stay level.
    pub fn pair(&self, key: impl Into<Key>, draw: &dyn Fn(&Page) -> Html) -> Html {
        let Some(other) = &self.beside else {
            return draw(self);
        };
        let cell = |page: &Page| {
            let language = page.i18n.language();
            html! { <div lang={language.code} dir={language.direction()}>{ draw(page) }</div> }
        };
        html! { <div key={key} class="pair">{ cell(self) }{ cell(other) }</div> }
    }

    /// A role for headings: beside another page they are read as text, since the other's count for both.
    pub fn silent_heading(&self) -> Option<&'static str> {
        self.is_beside.then_some("presentation")
    }

    /// The cards of a wheel, in the chair that the reader has now.
    pub fn cards(&self, wheel: Wheel) -> Route {
        Route::Rating(self.session.role().unwrap_or(Role::Seller), wheel)
    }

    /// The chair whose wording is shown; the seller's where none is chosen yet.
    pub fn role(&self) -> Role {
        match self.route {
            Route::Rating(role, _) | Route::Paper(role) => role,
            _ => self.session.chair_of_answers().unwrap_or(Role::Seller),
        }
    }

    /// The name of a wheel.
    pub fn wheel(&self, wheel: Wheel) -> String {
        self.text(msg::WHEEL.of(wheel))
    }

    /// A message in the wording of the chair.
    pub fn for_role(&self, id: Id) -> String {
        self.text_with(id, &[("role", self.role().key().into())])
    }

    /// The name of a widest gap. Its words come with the part of the result.
    pub fn name_of(&self, widest: Widest) -> String {
        self.name_of_gap(widest.item, widest.rating)
    }

    /// The same of any wide gap.
    pub fn name_of_gap(&self, item: ItemId, rating: Rating) -> String {
        name_of(&self.i18n, self.role(), item, rating)
    }

    /// The address of another page in the same language.
    pub fn address(&self, route: Route) -> String {
        self.address_in(self.i18n.language(), route)
    }

    /// The address of a page in a language: relative to this page, absolute where the app is a guest, and
    /// behind a `#` where there is but one file.
    pub fn address_in(&self, language: &Language, route: Route) -> String {
        match &self.host {
            None if self.alone => format!("#{}index.html", route::folder(language, route)),
            None => route::link((self.i18n.language(), self.route), (language, route)),
            Some(host) => format!("{}{}index.html", host.site, route::folder(language, route)),
        }
    }

    /// The address of a file at the site's root.
    pub fn file(&self, name: &str) -> String {
        match &self.host {
            None => format!("{}{name}", route::up(self.i18n.language(), self.route)),
            Some(host) => format!("{}{name}", host.site),
        }
    }

    /// Whether the document around the app is somebody else's, whose head, main part and foot are not ours.
    pub fn is_part(&self) -> bool {
        self.host.as_ref().is_some_and(|host| host.owns_document)
    }

    /// Whether the pages for two and for many are beside this one: a lone file has none, and a guest's answers do not
    /// lie where they would look for them.
    pub fn has_rooms(&self) -> bool {
        !self.alone && self.host.is_none()
    }

    /// Whether the site's files lie where a link can lead: neither a lone file nor a bundle has any beside it.
    pub fn has_files(&self) -> bool {
        !self.alone && self.host.as_ref().is_none_or(|host| *host.site != *NOWHERE)
    }

    /// Whether the browser fetches a copy of these pages for use without a network: a lone file needs none, and a
    /// guest has no say over the page around it.
    pub fn has_copy(&self) -> bool {
        !self.alone && self.host.is_none()
    }

    /// A link to another page that the app follows without a request.
    pub fn link(&self, route: Route, class: &'static str, children: Html) -> Html {
        self.link_that(Intent::Show(route), route, "", class, children)
    }

    /// A link that means more than its page: `intent` is what the app does, `fragment` is what the
    /// address tells the app that starts there, when the link is followed before this one has started.
    pub fn link_that(
        &self,
        intent: Intent,
        route: Route,
        fragment: &str,
        class: &'static str,
        children: Html,
    ) -> Html {
        let href = format!("{}{fragment}", self.address(route));
        if !self.route.has_the_app_of(route) {
            return html! { <a {href} {class}>{ children }</a> };
        }
        let on = self.on.reform(move |()| intent.clone());
        link(Link { href, class: classes!(class), on, children, ..Link::default() })
    }

    /// A link that the browser opens in another tab, or refuses to without a word.
    pub fn tab(&self, route: Route, class: &'static str, words: Id) -> Html {
        let href = self.address(route);
        let onclick = self.want(Intent::OpenTab(href.clone()));
        html! { <a {href} {class} target="_blank" rel="noopener" {onclick}>{ self.text(words) }</a> }
    }

    /// A link to a place on this page. The app goes there itself: an address leads to nothing inside a
    /// shadow root, and a guest has no business in the address bar.
    pub fn jump(&self, id: &str, class: &'static str, children: Html) -> Html {
        let intent = Intent::Jump(id.to_owned());
        link(Link {
            href: format!("#{id}"),
            class: classes!(class),
            on: self.on.reform(move |()| intent.clone()),
            children,
            ..Link::default()
        })
    }

    /// A button that says a wish.
    pub fn button(&self, class: &'static str, words: Id, intent: Intent) -> Html {
        html! { <button type="button" {class} onclick={self.want(intent)}>{ self.text(words) }</button> }
    }

    /// A callback that lets something happen on the journey.
    pub fn act<E>(&self, action: Action) -> Callback<E> {
        self.want(Intent::Act(action))
    }

    /// A callback that says a wish.
    pub fn want<E>(&self, intent: Intent) -> Callback<E> {
        self.on.reform(move |_| intent.clone())
    }
}
