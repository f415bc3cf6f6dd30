//! Where the app lives in the browser: on a page of the site, which is all its own, or as a guest in a place
//! that another page has for it.
//!
//! What differs between the two is here and nowhere else. A page of the site has the address bar, the window's
//! title and the scroll position. A guest has none of them: its place is in memory, it moves the page around
//! it only as far as its own top needs to be seen, and it speaks its language in its own element.

use crate::device::{Device, OfflineCopy};
use crate::i18n::{self, I18n, Language};
use crate::journey;
use crate::msg;
use crate::parts;
use crate::platform::address::{self, Listener};
use crate::platform::document::{self, EventValue, Root};
use crate::reading::Reading;
use crate::route::{self, Route};
use crate::view;
use alignment::{Scene, Session};

/// The place of one app.
#[derive(Debug, Clone, PartialEq)]
pub struct Surface {
    root: Root,
    /// The site's root, below which this page has its address; a guest has no address.
    site: Option<address::Root>,
    /// Whether this page is the whole site in one file.
    alone: bool,
}

impl Surface {
    /// The page of the site, if this is one.
    pub fn of_site() -> Option<Surface> {
        let root = Root::of_site()?;
        // An element on one of our own pages loads the module a second time; the page has its app already.
        if root.given("data-live").is_some() {
            return None;
        }
        let alone = root.given("data-alone").is_some();
        let site = if alone {
            address::Root::alone()?
        } else {
            address::Root::new(&root.given("data-up")?)?
        };
        Some(Surface { root, site: Some(site), alone })
    }

    /// The element that another page has made for the app.
    pub fn guest(root: Root) -> Surface {
        Surface { root, site: None, alone: false }
    }

    /// The element to render into.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// Whether this is somebody else's page.
    pub fn is_guest(&self) -> bool {
        self.site.is_none()
    }

    /// Whether this page is the whole site in one file.
    pub fn is_alone(&self) -> bool {
        self.alone
    }

    /// Whether a second store comes beside the app.
    pub fn has_second(&self) -> bool {
        !self.is_guest() && !self.alone
    }

    /// What is told of the device at the moment.
    pub fn device(&self) -> Device {
        // Nothing runs next to a guest, and the policy around it is somebody else's.
        if self.is_guest() {
            return Device::default();
        }
        let fact = |name| self.root.given(name);
        Device {
            offline: fact("data-offline").is_some(),
            newer: fact("data-newer").is_some(),
            asked: fact("data-asked").and_then(|count| count.parse().ok()),
            copy: fact("data-copy").and_then(|copy| OfflineCopy::read(&copy)),
            policy: document::policy().into(),
        }
    }

    /// What the address says: its language, if it says one, and its page.
    pub fn said(&self) -> Option<(Option<&'static Language>, Route)> {
        route::parse(&self.site.as_ref()?.path()?)
    }

    /// What the address says beside the page, which nothing of a guest's address does, nor that of a lone file.
    pub fn fragment(&self) -> String {
        match self.site {
            Some(_) if !self.alone => address::fragment(),
            _ => String::new(),
        }
    }

    /// What the address says beside the page, if it begins like this. It is gone from the address at once.
    pub fn take_fragment(&self, beginning: &str) -> Option<String> {
        let fragment = self.fragment();
        let site = self.site.as_ref().filter(|_| fragment.starts_with(beginning))?;
        site.replace(&site.path()?);
        Some(fragment)
    }

    /// The whole address of a page, for somebody else.
    pub fn whole_address(&self, language: &Language, route: Route) -> String {
        let site = self.site.as_ref().map_or("", address::Root::address);
        format!("{site}{}index.html", route::folder(language, route))
    }

    /// Where somebody else finds Camber; empty where that is nowhere, as for a lone file and in somebody else's page.
    pub fn public_address(&self, language: &Language) -> String {
        match self.site {
            Some(_) if !self.alone => self.whole_address(language, Route::Start),
            _ => String::new(),
        }
    }

    /// Says to the browser which page is shown in which language.
    pub fn show(&self, words: &I18n, route: Route) {
        let language = words.language();
        let direction = language.direction();
        let Some(site) = &self.site else {
            self.root.speak(language.code, direction);
            return;
        };
        document::describe(&view::title(words, route), language.code, direction);
        document::set_text("camber-apology", &words.text(msg::APOLOGY));
        let wanted = format!("{}index.html", route::folder(language, route));
        match self.said() {
            Some((said, shown)) if shown == route => {
                // A fragment has been read by now and would mislead after a reload.
                if said.unwrap_or_else(i18n::reference) != language || !self.fragment().is_empty() {
                    site.replace(&wanted);
                }
            }
            // The same page from the other chair is no step back or forward.
            Some((_, shown)) if shown.without_chair() == route.without_chair() => {
                site.replace(&wanted);
            }
            _ => site.push(&wanted),
        }
    }

    /// Shows the page light or dark, and its text larger. How a guest looks is its host's affair.
    pub fn look(&self, reading: Reading) {
        if !self.is_guest() {
            document::set_on_page("data-theme", reading.theme.key());
            document::set_on_page("data-text", reading.large.then_some("large"));
        }
    }

    /// Brings the page's beginning before the reader, and the focus to the element with this id.
    pub fn focus_from_top(&self, id: &str) {
        if self.is_guest() {
            self.root.show_top();
            // In a frame as high as its content only the page around it can scroll.
            self.emit("moved", &[]);
        } else {
            document::scroll_to(0.0);
        }
        self.root.focus(id);
    }

    /// Calls back with the page that the reader has gone back or forward to.
    pub fn on_travel(&self, call: impl Fn(Route) + 'static) -> Option<Listener> {
        self.site.as_ref()?;
        let surface = self.clone();
        address::on_travel(move || {
            if let Some((_, route)) = surface.said() {
                call(route);
            }
        })
    }

    /// Tells the script beside the one file what the reader has come to: the end of the lesson or of the check, and
    /// the scores where they are shown.
    pub fn reach(&self, route: Route, session: &Session) {
        let is_result = journey::is_complete(route, session);
        let part = match route {
            _ if is_result => Some("check"),
            Route::Scene(scene) if Some(&scene) == Scene::ALL.last() => Some("lesson"),
            _ => None,
        };
        if let Some(part) = part {
            self.root.emit("camber-complete", &[("part", EventValue::Text(part))]);
        }
        let mut scores = Vec::new();
        if is_result {
            let shared = parts::Outcome::get().map(|part| (part.share)(session));
            let shared = shared.unwrap_or_default();
            scores
                .extend(shared.into_iter().map(|(name, score)| (name, EventValue::Number(score))));
        }
        self.root.emit("camber-result", &scores);
    }

    /// Tells the page around a guest something, as the event `camber-` and the name. On the site there is nobody
    /// to tell.
    pub fn emit(&self, name: &str, told: &[(&str, EventValue)]) {
        if self.is_guest() {
            self.root.emit(&format!("camber-{name}"), told);
        }
    }
}
