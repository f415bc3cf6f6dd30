//! The choice of a chair: which of the two people is answering.

use super::Page;
use super::onward::checks_again;
use crate::intent::Intent;
use crate::msg;
use crate::pen::*;
use crate::route::Route;
use crate::ui::card::{card, cards, line};
use crate::ui::face::{Mood, face};
use alignment::{Role, Scene, Way, Wheel};

/// The role page of a way.
pub fn role(page: &Page, way: Way) -> Html {
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ page.text(msg::ROLE_TITLE) }</h1>
            { line("lede", page.text(msg::ROLE_LEAD)) }
            <nav aria-label={page.text(msg::ROLE_LABEL)}>
                { cards("chairs", Role::ALL.map(|role| (role.key().to_owned(), choice(page, way, role)))) }
            </nav>
            { for checks_again(page) }
            <p class="onward">{ page.link(Route::Start, "button", html! { { page.text(msg::BACK) } }) }</p>
        </>
    }
}

fn choice(page: &Page, way: Way, role: Role) -> Html {
    // Before the app has started, the address alone says what was chosen.
    let (route, fragment) = match way {
        Way::Course => (Route::Scene(Scene::ALL[0]), format!("#course-{}", role.key())),
        _ => (Route::Rating(role, Wheel::Focus), String::new()),
    };
    let words = card(
        face(role, Mood::Glad),
        page.text(msg::ROLE.of(role)),
        page.text(msg::ROLE_ABOUT.of(role)),
    );
    page.link_that(Intent::TakeChair(role), route, &fragment, "chair", words)
}
