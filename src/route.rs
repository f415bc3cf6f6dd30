//! Addresses: which page in which language stands at which relative path.
//!
//! Every page is a real folder with an `index.html`, so that each address works on any static host,
//! from any sub-path, with and without script. Links name `index.html` for hosts without a directory
//! index. Pure text; the browser's side is `platform/address.rs`.

use crate::i18n::{self, Language};
use crate::msg::{self, Id};
use crate::part::Part;
use alignment::scenes::Interaction;
use alignment::{Place, Role, Scene, Way, Wheel};

/// A page of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The three ways in.
    Start,
    /// The choice of a chair, on the way that asks for one.
    Role(Way),
    /// One scene of the lesson.
    Scene(Scene),
    /// The practices of one wheel, worded for one chair.
    Rating(Role, Wheel),
    /// The result.
    Result,
    /// The end: what the reader takes along.
    Finish,
    /// What this is and where it comes from.
    About,
    /// What leaves this device, and what is stored.
    Privacy,
    /// The whole lesson, made for paper.
    Handout {
        /// In two languages.
        both: bool,
    },
    /// The check as a blank form for paper, worded for one chair and in two languages.
    Paper(Role),
    /// A page for two or for many, which is another app's.
    Together(Together),
    /// For whoever puts the lesson into a page of their own; no app runs there.
    Intranet,
    /// For whoever makes a course of it in a learning platform; no app runs there either.
    Platform,
}

/// The pages for two and for many. They have an app of their own: whoever only reads and answers does not load it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Together {
    /// Two people compare what they see and want.
    Pair,
    /// One's own wheels as a code for a team.
    TeamCode,
    /// The facilitator of a team adds the codes up.
    Team,
    /// How ten people spend an hour with it.
    TeamSession,
}

impl Together {
    /// Every page of that app.
    pub const ALL: [Together; 4] =
        [Together::Pair, Together::TeamCode, Together::Team, Together::TeamSession];

    /// Its folder below the language's root.
    pub fn folder(self) -> &'static str {
        match self {
            Together::Pair => "pair/",
            Together::TeamCode => "team/code/",
            Together::Team => "team/",
            Together::TeamSession => "team/session/",
        }
    }

    /// The ids of its title, of its description for search engines, and of what a link to it says.
    pub fn ids(self) -> [Id; 2] {
        match self {
            Together::Pair => [msg::PAIR_TITLE, msg::PAIR_LINK],
            Together::TeamCode => [msg::TEAM_CODE_TITLE, msg::TEAM_CODE_LINK],
            Together::Team => [msg::TEAM_TITLE, msg::TEAM_LINK],
            Together::TeamSession => [msg::TEAM_SESSION_TITLE, msg::TEAM_SESSION_LINK],
        }
    }
}

impl Part {
    /// The part that shows a page, after the first one, which every page needs.
    pub fn of(route: Route) -> Part {
        match route {
            Route::Start | Route::Role(_) | Route::Rating(..) => Part::First,
            Route::Scene(scene) => match scene.interaction() {
                Some(Interaction::Chairs | Interaction::Pull) => Part::Lesson,
                _ => Part::Scenes,
            },
            Route::Result | Route::Finish => Part::Result,
            Route::About
            | Route::Handout { .. }
            | Route::Privacy
            | Route::Paper(_)
            | Route::Intranet
            | Route::Platform => Part::Paper,
            Route::Together(Together::Pair) => Part::Together,
            Route::Together(_) => Part::Team,
        }
    }
}

impl Route {
    /// The pages for hosts, on which no app runs.
    pub const FOR_HOSTS: [Route; 2] = [Route::Intranet, Route::Platform];

    /// Whether the page teaches: a scene, or the whole lesson as a text.
    pub fn is_lesson(self) -> bool {
        matches!(self, Route::Scene(_) | Route::Handout { .. })
    }

    /// Every page that an app shows.
    pub fn all() -> Vec<Route> {
        let mut all = vec![Route::Start, Route::Role(Way::Course), Route::Role(Way::Check)];
        all.extend(Scene::ALL.map(Route::Scene));
        for role in Role::ALL {
            all.extend(Wheel::ALL.map(|wheel| Route::Rating(role, wheel)));
        }
        all.extend([Route::Result, Route::Finish, Route::About, Route::Privacy]);
        all.extend([false, true].map(|both| Route::Handout { both }));
        all.extend(Role::ALL.map(Route::Paper));
        all.extend(Together::ALL.map(Route::Together));
        all
    }

    /// The page of a place on a way. A rating page needs a role; without one it is the role choice.
    pub fn of(way: Way, place: Place, role: Option<Role>) -> Route {
        match (place, role) {
            (Place::Scene(scene), _) => Route::Scene(scene),
            (Place::Rating(wheel), Some(role)) => Route::Rating(role, wheel),
            (Place::Result, _) => Route::Result,
            (Place::Role | Place::Rating(_), _) => Route::Role(way),
        }
    }

    /// Whether the same app shows both pages, so that it can go from one to the other without loading a page.
    pub fn has_the_app_of(self, other: Route) -> bool {
        let app = |route| match route {
            Route::Together(_) => Some(true),
            Route::Intranet | Route::Platform => None,
            _ => Some(false),
        };
        app(self) == app(other)
    }

    /// The page without its chair: changing chairs is not going to another page.
    #[must_use]
    pub fn without_chair(self) -> Route {
        match self {
            Route::Rating(_, wheel) => Route::Rating(Role::Seller, wheel),
            other => other,
        }
    }

    /// The folder below the language's root, with a closing slash unless it is that root.
    pub fn folder(self) -> String {
        match self {
            Route::Start => String::new(),
            Route::Role(Way::Course) => "course/".to_owned(),
            Route::Role(_) => "check/".to_owned(),
            Route::Scene(scene) => format!("lesson/{}/", scene.number()),
            Route::Rating(role, wheel) => format!("check/{}/{}/", role.key(), wheel.key()),
            Route::Result => "result/".to_owned(),
            Route::Finish => "finish/".to_owned(),
            Route::About => "about/".to_owned(),
            Route::Privacy => "privacy/".to_owned(),
            Route::Handout { both: false } => "handout/".to_owned(),
            Route::Handout { .. } => "handout/both/".to_owned(),
            Route::Paper(role) => format!("paper/{}/", role.key()),
            Route::Together(page) => page.folder().to_owned(),
            Route::Intranet => "intranet/".to_owned(),
            Route::Platform => "platform/".to_owned(),
        }
    }
}

/// The folder of a page in a language below the site's root: `es/lesson/1/`.
pub fn folder(language: &Language, route: Route) -> String {
    let prefix =
        if language == i18n::reference() { String::new() } else { format!("{}/", language.code) };
    format!("{prefix}{}", route.folder())
}

/// The way from a page up to the site's root: `../../` from `es/about/`.
pub fn up(language: &Language, route: Route) -> String {
    "../".repeat(folder(language, route).matches('/').count())
}

/// A relative link from one page to another.
pub fn link(from: (&Language, Route), to: (&Language, Route)) -> String {
    format!("{}{}index.html", up(from.0, from.1), folder(to.0, to.1))
}

/// The page that a word of a host's means: `course`, `check`, `lesson`, or a scene by its number, `lesson/3`.
/// Any other is the start.
pub fn named(word: &str) -> Route {
    match word.split_once('/') {
        None => match word {
            "lesson" => Scene::new(1).map(Route::Scene),
            way => Way::from_key(way).map(Route::Role),
        },
        Some(("lesson", number)) => number.parse().ok().and_then(Scene::new).map(Route::Scene),
        Some(_) => None,
    }
    .unwrap_or(Route::Start)
}

/// What an address says: its language, if it says one, and its page.
///
/// `path` is relative to the site's root. Without a language folder the address of the start page
/// says no language (the reader's wish decides); any deeper page without one is in English.
pub fn parse(path: &str) -> Option<(Option<&'static Language>, Route)> {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let named = i18n::language(first).filter(|language| *language != i18n::reference());
    let (language, folder) = match named {
        Some(language) => (Some(language), rest),
        None => ((!path.is_empty()).then(i18n::reference), path),
    };
    let folder = folder.trim_matches('/');
    Route::all()
        .into_iter()
        .find(|route| route.folder().trim_matches('/') == folder)
        .map(|route| (language, route))
}

#[cfg(test)]
mod tests;
