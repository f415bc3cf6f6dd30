//! Where a page is on the reader's way, and the links to the pages before and after it.

use super::Page;
use crate::i18n::Value;
use crate::intent::Intent;
use crate::msg;
use crate::route::Route;
use alignment::{Action, Phase, Place, Role, Scene, Way, minutes_left, steps};
use yew::prelude::*;

/// Back and onward on the way the learner is on. Real links, so that they work before the app does.
pub fn onward(page: &Page) -> Html {
    let (way, here) = standing(page);
    let list = steps(way);
    let index = list.iter().position(|place| *place == here);
    let neighbour = |offset: isize| {
        let index = index?.checked_add_signed(offset)?;
        list.get(index)
            .map(|place| Route::of(way, *place, role_chosen(page)))
    };
    let back = neighbour(-1).unwrap_or(Route::Start);
    let onward = match neighbour(1) {
        Some(route) => Some((Intent::Act(Action::Next), route, next_words(page, route))),
        // The course ends with a scene that sends the learner back to their own result.
        None if way == Way::Course => Some((
            Intent::Show(Route::Result),
            Route::Result,
            page.text(msg::NEXT_RESULT),
        )),
        None if here == Place::Result => None,
        None => Some((
            Intent::Show(Route::Start),
            Route::Start,
            page.text(msg::TO_START),
        )),
    };
    let onward = onward.map(|(intent, route, words)| {
        page.link_that(intent, route, "", "button go", html! { { words } })
    });
    html! {
        <p class="onward chrome">
            { page.link_that(Intent::Act(Action::Back), back, "", "button", html! { { page.text(msg::BACK) } }) }
            { onward.unwrap_or_default() }
        </p>
    }
}

/// The way and the place shown; where the journey has not begun, what the address alone says.
fn standing(page: &Page) -> (Way, Place) {
    let here = match page.route {
        Route::Scene(scene) => Place::Scene(scene),
        Route::Rating(_, wheel) => Place::Rating(wheel),
        Route::Result => Place::Result,
        _ => Place::Role,
    };
    match (page.session.phase(), here) {
        (Phase::Underway { way, .. }, _) => (way, here),
        (Phase::Start, Place::Scene(_)) => (Way::Lesson, here),
        (Phase::Start, _) => (Way::Check, here),
    }
}

fn role_chosen(page: &Page) -> Option<Role> {
    match page.route {
        Route::Rating(role, _) => Some(role),
        _ => page.session.role(),
    }
}

/// What the way onward says: where it leads.
fn next_words(page: &Page, route: Route) -> String {
    match route {
        Route::Rating(_, wheel) => {
            let wheel = page.wheel(wheel);
            page.text_with(msg::NEXT_RATING, &[("wheel", (&wheel).into())])
        }
        Route::Scene(_) => page.text(msg::NEXT_SCENE),
        Route::Result => page.text(msg::NEXT_RESULT),
        _ => page.text(msg::NEXT),
    }
}

/// What stands above a page of the way: `Scene 3 of 8`, or `Wheel 1 of 4; 3 of 16 …`. Nothing on other pages.
#[must_use]
pub fn place(page: &Page) -> Option<String> {
    let (id, values) = match page.route {
        Route::Rating(_, wheel) => (
            msg::PLACE_RATING,
            [
                ("number", wheel.index().saturating_add(1)),
                ("answered", page.session.answers().settled()),
            ],
        ),
        Route::Scene(scene) => (
            msg::PLACE_SCENE,
            [
                ("number", usize::from(scene.number())),
                ("total", Scene::ALL.len()),
            ],
        ),
        _ => return None,
    };
    Some(page.text_with(id, &values.map(|(name, count)| (name, Value::Count(count)))))
}

/// About how long the way still takes, this page included: `about 7 minutes left`.
#[must_use]
pub fn time_left(page: &Page) -> String {
    let (way, here) = standing(page);
    page.text_with(
        msg::MINUTES_LEFT,
        &[("count", minutes_left(way, here).into())],
    )
}
