//! Where a page is on the reader's way, and the links to the pages before and after it.

use super::Page;
use crate::deck::Turn;
use crate::i18n::Value;
use crate::intent::Intent;
use crate::journey;
use crate::msg;
use crate::pen::*;
use crate::route::Route;
use alignment::{Action, Phase, Place, Scene, Session, Stamp, Way, Wheel, minutes_left};
use std::rc::Rc;

/// Back and onward on the way the learner is on. Real links, so that they work before the app does.
pub fn onward(page: &Page) -> Html {
    let next = match page.route {
        // The last reaction of a scene leads on.
        Route::Scene(scene) if page.session.ended().contains(scene) => Html::default(),
        _ => next(page, "button go"),
    };
    let session = standing(page);
    let before = route_to(&session, session.previous()).unwrap_or(Route::Start);
    let (to_back, back) = match (page.route, page.outlook.end) {
        (Route::Scene(_), Some(end)) => (Intent::Show(end), end),
        // Back from the end of a wheel is back to its last statement.
        (Route::Rating(..), _) => (Intent::Turn(Turn::Back), before),
        _ => (Intent::Act(Action::Back), before),
    };
    html! {
        <p class="onward chrome">
            { page.link_that(to_back, back, "", "button", html! { { page.text(msg::BACK) } }) }
            { next }
        </p>
    }
}

/// Back to the first of the cards. Those of a new check show its own answers, and the words say so.
pub fn look_again(page: &Page) -> Html {
    let button = match page.session.new_answers() {
        Some(_) => page.button("button", msg::AGAIN_GO_ON, Intent::Act(Action::StartAgain)),
        None => {
            let words = html! { { page.text(msg::NOTES_LOOK) } };
            page.link(page.cards(Wheel::Focus), "button", words)
        }
    };
    html! { <p>{ button }</p> }
}

/// What who checks again reads on the way: that the last result is still theirs.
pub fn checks_again(page: &Page) -> Option<Html> {
    let result = || html! { { page.text(msg::RESULT_LINK) } };
    page.session.checks_again().then(|| {
        html! { <p class="small">{ page.text(msg::RATING_AGAIN) }{ " " }{ page.link(Route::Result, "", result()) }</p> }
    })
}

/// Onward alone.
pub fn next(page: &Page, class: &'static str) -> Html {
    let session = standing(page);
    let is_answered = session.answers_on_cards().open_items().is_empty();
    let (intent, route, words) = match route_to(&session, session.next()) {
        // Who has come back to a wheel after all sixteen need not go through the others again.
        Some(Route::Rating(..)) if is_answered => {
            (Intent::Show(Route::Result), Route::Result, page.text(msg::NEXT_RESULT))
        }
        Some(route) => (Intent::Act(Action::Next), route, next_words(page, route)),
        // Every way ends with what one takes along.
        None => (Intent::Show(Route::Finish), Route::Finish, next_words(page, Route::Finish)),
    };
    page.link_that(intent, route, "", class, html! { { words } })
}

fn route_to(session: &Session, place: Option<Place>) -> Option<Route> {
    let way = session.way().unwrap_or(Way::Check);
    place.map(|place| Route::of(way, place, session.role()))
}

/// The journey; where it has not begun, the one that the address alone says.
fn standing(page: &Page) -> Rc<Session> {
    match page.session.phase() {
        Phase::Underway { .. } => page.session.clone(),
        Phase::Start => {
            let session = Session::clone(&page.session);
            Rc::new(journey::enter(session, page.route, Stamp(0)))
        }
    }
}

/// What the way onward says: where it leads, and from one scene to the next the thought that leads there.
fn next_words(page: &Page, route: Route) -> String {
    match (page.route, route) {
        (Route::Scene(scene), Route::Scene(next)) if next.number() == scene.number() + 1 => {
            page.text(msg::SCENE_NEXT.of(scene))
        }
        (Route::Scene(scene), Route::Finish) if Scene::ALL.last() == Some(&scene) => {
            page.text(msg::SCENE_NEXT.of(scene))
        }
        (Route::Scene(_), Route::Rating(..)) => page.text(msg::NEXT_CARDS),
        (_, Route::Rating(_, wheel)) => {
            let wheel = page.wheel(wheel);
            page.text_with(msg::NEXT_RATING, &[("wheel", (&wheel).into())])
        }
        (_, Route::Scene(scene)) if Scene::ALL.last() == Some(&scene) => page.text(msg::NEXT_LAST),
        (_, Route::Scene(_)) => page.text(msg::NEXT_SCENE),
        (_, Route::Result) => page.text(msg::NEXT_RESULT),
        (_, Route::Finish) => page.text(msg::NEXT_FINISH),
        _ => page.text(msg::NEXT),
    }
}

/// What stands above a scene: `3 / 8`. Nothing on other pages.
pub fn place(page: &Page) -> Option<String> {
    let Route::Scene(scene) = page.route else {
        return None;
    };
    let values = [("number", usize::from(scene.number())), ("total", Scene::ALL.len())];
    let values = values.map(|(name, count)| (name, Value::Count(count)));
    Some(page.text_with(msg::PLACE_SCENE, &values))
}

/// About how long the way still takes, this place included: `about 7 minutes left`.
pub fn time_left(page: &Page) -> String {
    let session = standing(page);
    let minutes = match session.phase() {
        Phase::Underway { way, place } => minutes_left(way, place, session.widest_scene()),
        Phase::Start => 0,
    };
    page.text_with(msg::MINUTES_LEFT, &[("count", minutes.into())])
}
