//! The three ways in.

use super::Page;
use crate::i18n::Value;
use crate::intent::Intent;
use crate::journey::route_of;
use crate::msg;
use crate::route::Route;
use crate::ui::car::opening;
use alignment::{Action, ITEM_COUNT, Phase, Place, Scene, Way};
use yew::prelude::*;

/// The start page.
pub fn start(page: &Page) -> Html {
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ page.text(msg::START_TITLE) }</h1>
            <p class="lede">{ page.text(msg::START_LEAD) }</p>
            // Of fixed height: the line turns into "Continue" without moving the page.
            <p class="resume" role="status">{ resume(page) }</p>
            <nav aria-label={page.text(msg::WAYS_LABEL)}>
                <ul class="ways plain">
                    { for Way::ALL.map(|way| html! { <li key={way.key()}>{ way_in(page, way) }</li> }) }
                </ul>
            </nav>
            <p class="small">{ private(page) }</p>
            { super::paper::links(page) }
        </>
    }
}

/// What is asked of the network, which depends on where this page is shown.
fn private(page: &Page) -> String {
    page.text(if page.has_copy() {
        msg::START_PRIVATE
    } else {
        msg::START_PRIVATE_ALONE
    })
}

fn resume(page: &Page) -> Html {
    let answered = page.session.answers().settled();
    let answering = matches!(
        page.session.place(),
        Some(Place::Role | Place::Rating(_) | Place::Result)
    );
    let (route, words) = match page.session.phase() {
        Phase::Underway { .. } if answered > 0 && answering => {
            let values = [
                ("answered", Value::Count(answered)),
                ("total", Value::Count(ITEM_COUNT)),
            ];
            (
                route_of(&page.session),
                page.text_with(msg::START_CONTINUE, &values),
            )
        }
        Phase::Underway { place, .. } if place != Place::Result => (
            route_of(&page.session),
            page.text(msg::START_CONTINUE_READING),
        ),
        _ if !page.session.history().is_empty() => (Route::Result, page.text(msg::START_HISTORY)),
        _ => return html! { <span class="small">{ page.text(msg::START_NO_HURRY) }</span> },
    };
    page.link(route, "button", html! { { words } })
}

fn way_in(page: &Page, way: Way) -> Html {
    let (route, class) = match way {
        Way::Course => (Route::Role(Way::Course), "way go"),
        Way::Check => (Route::Role(Way::Check), "way"),
        Way::Lesson => (Route::Scene(Scene::ALL[0]), "way"),
    };
    let intent = Intent::Act(Action::Begin(way));
    let words = html! {
        <>
            <b>{ page.text(msg::WAY.of(way)) }</b>{ " " }
            <span class="time">{ page.text(msg::WAY_TIME.of(way)) }</span>{ " " }
            <span class="about">{ page.text(msg::WAY_ABOUT.of(way)) }</span>
        </>
    };
    page.link_that(intent, route, "", class, words)
}

/// The picture above the start page.
pub fn picture(page: &Page) -> Html {
    if page.route == Route::Start {
        opening()
    } else {
        Html::default()
    }
}
