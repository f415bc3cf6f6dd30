//! Pages as HTML text.

use crate::deck::Deck;
use crate::device::Device;
use crate::i18n::I18n;
use crate::intent::Outlook;
use crate::msg;
use crate::pages::Page;
use crate::part::Part;
use crate::pen::*;
use crate::reading::{Reading, Voice};
use crate::route::Route;
use crate::state::Area;
use crate::together::room::{Room, Tables};
use crate::ui::opening::FIRST;
use crate::view;
use alignment::{Role, Session, Stamp};
use std::rc::Rc;

/// The policy of a page with nothing inline: nothing but our own files, and no request to anyone else. Images may be
/// data, because the icon is: as a file it would be asked for again each time the address bar changes. A host that can
/// send headers adds `frame-ancestors`.
pub fn policy() -> &'static str {
    include_str!("../../content/hosting/policy.txt").trim_end()
}

/// The page before the app is in charge.
pub fn static_page(i18n: &I18n, route: Route) -> Page {
    Page {
        i18n: i18n.clone(),
        route,
        deck: Deck::default(),
        session: Rc::new(Session::default()),
        storage_status: Area::Local.storage_status(0),
        device: Device { policy: policy().into(), ..Device::default() },
        day: Callback::from(|_| String::new()),
        now: Stamp::default(),
        live: false,
        reading: Reading::default(),
        voice: Voice::Absent,
        voices: Rc::default(),
        outlook: Outlook::default(),
        top_only: false,
        front: FIRST,
        first: Role::Seller,
        beside: None,
        is_beside: false,
        away: None,
        notice: None,
        host: None,
        alone: false,
        on: Callback::noop(),
    }
}

/// What is drawn of a page that has no app, as HTML text.
pub fn plain_page(i18n: &I18n, draw: fn(&Page) -> Html) -> String {
    let page = Page { alone: true, ..static_page(i18n, Route::Start) };
    html_of(move || draw(&page))
}

/// A page as HTML text.
pub fn render(page: Page) -> String {
    html_of(move || view::view(&page))
}

/// A page for two or for many as HTML text, with this on its tables.
pub fn render_room(page: Page, tables: Tables) -> String {
    let room = Room {
        page,
        tables: Rc::new(tables),
        here: "".into(),
        can_lock: true,
        separator: alignment::Separator::Comma,
        on: Callback::noop(),
    };
    let rooms = Part::of(room.page.route).rooms();
    html_of(move || rooms.map_or_else(Html::default, |rooms| (rooms.view)(&room)))
}

/// What is drawn, as HTML text.
pub fn html_of(draw: impl Fn() -> Html + 'static) -> String {
    let props = DrawnProps { draw: Callback::from(move |()| draw()) };
    let renderer = yew::LocalServerRenderer::<Drawn>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

#[derive(Properties, PartialEq)]
struct DrawnProps {
    draw: Callback<(), Html>,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.draw.emit(())
}

/// What is read where nothing starts, whatever the reason: the style shows it after a while, and what starts takes it away.
/// The pages for hosts start nothing.
pub fn late(i18n: &I18n, route: Route) -> String {
    if Route::FOR_HOSTS.contains(&route) {
        return String::new();
    }
    let words = escape(&i18n.text(msg::LATE));
    format!("<p id=\"camber-late\" class=\"notice\" role=\"alert\">{words}</p>")
}

/// A text for an element or an attribute in double quotes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
