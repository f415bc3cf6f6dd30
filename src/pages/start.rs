//! The start: a thought to begin with, and for who comes back, the way on.

use super::Page;
use crate::intent::Intent;
use crate::msg;
use crate::pen::*;
use crate::route::{Route, Together};
use crate::ui::car::wordmark;
use crate::ui::card::{card, cards, doors, line};
use crate::ui::face::{Mood, face};
use crate::ui::opening::opening;
use alignment::{Action, Role, Scene, Thought, Way};

/// The start page. `back` is what it says to who comes back.
pub fn start(page: &Page, back: Option<Html>) -> Html {
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ page.text(msg::START_TITLE) }</h1>
            { line("lede", page.text(msg::START_LEAD)) }
            { begin(page, back) }
            { line("meaning", page.text(msg::START_ABOUT)) }
            { line("small", private(page)) }
            { page.below(|| html! { <>{ rooms(page) }{ super::paper::links(page) }</> }) }
        </>
    }
}

/// What is asked of the network, which depends on where this page is shown.
fn private(page: &Page) -> String {
    page.text(if page.has_copy() { msg::START_PRIVATE } else { msg::START_PRIVATE_ALONE })
}

/// The thoughts and ways to begin; where something has begun already, how it goes on, and they are folded.
fn begin(page: &Page, back: Option<Html>) -> Html {
    let choice = choice(page);
    let Some(back) = back else {
        return html! { <div class="begin">{ choice }</div> };
    };
    html! {
        <div class="begin">
            { back }
            <details key="else" class="else">
                <summary>{ page.text(msg::START_ELSE) }</summary>
                <div>{ choice }</div>
            </details>
        </div>
    }
}

fn choice(page: &Page) -> Html {
    let mut chairs = Role::ALL;
    if page.first != Role::Seller {
        chairs.reverse();
    }
    let ways = [Way::Check, Way::Lesson, Way::Course];
    let ways = ways.map(|way| (way.key().to_owned(), by_way(page, way)));
    let lists = html! {
        <>
            <div class="stings">{ for chairs.map(|chair| thoughts(page, chair)) }</div>
            { cards("ways", ways) }
        </>
    };
    doors("thoughts-title", page.text(msg::THOUGHTS_TITLE), lists)
}

/// What is thought in one chair.
fn thoughts(page: &Page, chair: Role) -> Html {
    let own = Thought::ALL.into_iter().filter(|own| own.role() == chair);
    let own = own.map(|own| (own.key().to_owned(), by_thought(page, own)));
    let label = page.text(msg::ROLE.of(chair));
    html! {
        <div key={chair.key()} role="group" aria-label={label.clone()}>{ line("small", label) }{ cards("", own) }</div>
    }
}

/// A tap on a thought takes its chair and begins. Before the app has started, the address says which one it is.
fn by_thought(page: &Page, thought: Thought) -> Html {
    let mood = match thought {
        Thought::Afternoon => Mood::Tired,
        Thought::Crm => Mood::Blank,
        Thought::Numbers | Thought::Trips => Mood::Worried,
    };
    page.link_that(
        Intent::Act(Action::Think(thought)),
        Route::Scene(Scene::ALL[0]),
        &format!("#thought-{}", thought.key()),
        "sting",
        html! { <>{ face(thought.role(), mood) }<span>{ page.text(msg::THOUGHT.of(thought)) }</span></> },
    )
}

fn by_way(page: &Page, way: Way) -> Html {
    let route = match way {
        Way::Lesson => Route::Scene(Scene::ALL[0]),
        _ => Route::Role(way),
    };
    let (name, time) = (page.text(msg::WAY.of(way)), page.text(msg::WAY_TIME.of(way)));
    let words = card(Html::default(), name, time);
    page.link_that(Intent::Act(Action::Begin(way)), route, "", "way", words)
}

/// The doors to the pages for two, for a team, and for who puts it on an intranet.
fn rooms(page: &Page) -> Html {
    if !page.has_rooms() {
        return Html::default();
    }
    let [seller, leader] = Role::ALL.map(|role| face(role, Mood::Glad));
    let pair = Route::Together(Together::Pair);
    let team = Route::Together(Together::Team);
    let many = html! { <>{ leader.clone() }{ seller.clone() }{ seller.clone() }</> };
    let all = [
        (pair, html! { <>{ seller }{ leader }</> }, [msg::PAIR_LINK, msg::ROOM_PAIR]),
        (team, many, [msg::TEAM_LINK, msg::ROOM_TEAM]),
        (Route::Intranet, wordmark(), [msg::INTRANET_LINK, msg::ROOM_INTRANET]),
    ];
    let all = all.map(|(route, picture, words)| {
        let [name, about] = words.map(|id| page.text(id));
        (route.folder(), page.link(route, "room", card(picture, name, about)))
    });
    doors("rooms-title", page.text(msg::ROOMS_TITLE), cards("rooms", all))
}

/// The picture above the start page, with what turns the wheels of its car once that has come.
pub fn picture(page: &Page, steering: Option<Html>) -> Html {
    html! { <div class="road">{ opening(page.front) }{ for steering }</div> }
}
