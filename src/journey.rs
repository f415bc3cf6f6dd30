//! The pure steps between an address and a journey: what a page means for the session, and where a session stands.

use crate::i18n::{self, Language};
use crate::part::Part;
use crate::reading::Reading;
use crate::route::Route;
use alignment::{
    Action, Frequency, ITEM_COUNT, ItemId, Phase, Place, Question, Role, Scene, Session, Stamp,
    Thought, Way, apply,
};

/// The language that stands beside the page's own: on the pages of the lesson where the reader wants it, and on
/// what is made for paper in two.
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
pub fn is_complete(route: Route, session: &Session) -> bool {
    route == Route::Result && session.answers().complete().is_ok()
}

/// What somebody who comes back to the start page has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// In the middle of the check.
    Answering,
    /// In a scene that they have not finished, or just before it, with no result yet.
    In(Scene),
    /// They have a result, and perhaps are in a scene or just before it.
    Checked(Option<Scene>),
    /// They have results of before, and nothing new.
    Before,
}

/// What a session has begun; nothing for who has only looked.
pub fn begun(session: &Session) -> Option<Begun> {
    let settled = session.answers().settled();
    let place = session.place();
    let step = match place {
        Some(Place::Scene(scene)) if !session.ended().contains(scene) => place,
        // Who has come to the end, and plays what was left, is asked to nothing they have not opened.
        Some(Place::Scene(_)) if settled == ITEM_COUNT && session.has_ended_the_last() => None,
        Some(Place::Scene(_)) => session.next(),
        Some(Place::Result) if settled == ITEM_COUNT => session.next(),
        _ => None,
    };
    match step {
        Some(Place::Scene(scene)) if settled == ITEM_COUNT => Some(Begun::Checked(Some(scene))),
        _ if settled == ITEM_COUNT => Some(Begun::Checked(None)),
        Some(Place::Scene(scene)) => Some(Begun::In(scene)),
        Some(_) => Some(Begun::Answering),
        None if settled > 0 => Some(Begun::Answering),
        None => (!session.history().is_empty()).then_some(Begun::Before),
    }
}

/// The part that draws a page: to who comes back, the start page says more.
pub fn part_of(route: Route, session: &Session) -> Part {
    match route {
        Route::Start if begun(session).is_some() => Part::Result,
        _ => Part::of(route),
    }
}

/// The page on which a journey stands.
pub fn route_of(session: &Session) -> Route {
    match session.phase() {
        Phase::Start => Route::Start,
        Phase::Underway { way, place } => Route::of(way, place, session.role()),
    }
}

/// What a link says besides its page, where it was followed before the app had come: the chair chosen on the course, or
/// the thought to begin with.
pub fn said_by(fragment: &str) -> Vec<Action> {
    let chair = fragment.strip_prefix("course-").and_then(Role::from_key);
    let thought = fragment.strip_prefix("thought-").and_then(Thought::from_key);
    let chosen = |role| [Action::Begin(Way::Course), Action::ChooseRole(role)];
    chair.into_iter().flat_map(chosen).chain(thought.map(Action::Think)).collect()
}

/// The journey once the reader has come to a page by its address: a scene read outside the course is
/// the lesson, a rating page outside the course is the check, and a rating page's address says a role.
#[must_use]
pub fn enter(session: Session, route: Route, at: Stamp) -> Session {
    let way = session.way();
    let begin = |session, wanted: Way| match way {
        Some(way) if way == wanted => session,
        _ => apply(session, Action::Begin(wanted), at),
    };
    // The course has ratings and a result too.
    let check = |session| match way {
        Some(Way::Course) => session,
        _ => begin(session, Way::Check),
    };
    match route {
        Route::Role(wanted) => apply(begin(session, wanted), Action::Visit(Place::Role), at),
        Route::Scene(scene) => apply(session, Action::Visit(Place::Scene(scene)), at),
        Route::Rating(role, wheel) => {
            let mut session = check(session);
            if session.role() != Some(role) {
                session = apply(session, Action::ChooseRole(role), at);
            }
            apply(session, Action::Visit(Place::Rating(wheel)), at)
        }
        // Who has answered nothing only looks at an empty page.
        Route::Result if session.role().is_some() => {
            apply(check(session), Action::Visit(Place::Result), at)
        }
        _ => session,
    }
}

/// The statement that an input belongs to, by its name: `F1-outside`.
pub fn item_of(name: &str) -> Option<ItemId> {
    ItemId::from_code(name.split_once('-')?.0)
}

/// The answers ticked on a rating page before the app was there, as `name` and `value` of the inputs.
pub fn adopt(ticked: &[(String, String)]) -> Vec<Action> {
    let rated = |code: &str| {
        Question::ALL.iter().any(|question| {
            ticked.iter().any(|(name, _)| *name == format!("{code}-{}", question.key()))
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
            Some(Action::Rate { item, question, frequency })
        })
        .collect()
}
