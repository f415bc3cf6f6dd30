//! How ten people spend an hour with it: what to prepare, what to say, and what not to use it for.

use crate::pages::Page;
use crate::route::{Route, Together};
use alignment::Role;
use yew::prelude::*;

/// The page: words alone, made to be printed too.
pub fn team_session(page: &Page) -> Html {
    let items = |ids: &'static [&'static str]| {
        ids.iter()
            .map(|id| html! { <li key={*id}>{ page.rich(id) }</li> })
    };
    let section = |title: &'static str, inside: Html| {
        html! {
            <section key={title} class="section" aria-labelledby={title}>
                <h2 id={title}>{ page.text(title) }</h2>
                { inside }
            </section>
        }
    };
    let points = |ids| html! { <ul class="points">{ for items(ids) }</ul> };
    let link = |route: Route, id: &str| page.link(route, "button", html! { { page.text(id) } });
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ page.text("team-session-title") }</h1>
            <p class="lede">{ page.text("team-session-lead") }</p>
            { section("team-session-prepare", html! {
                <>
                    { points(&PREPARE) }
                    <p class="onward chrome">
                        { link(Route::Paper(Role::Seller), "team-session-sheet-seller") }
                        { link(Route::Paper(Role::Leader), "team-session-sheet-leader") }
                    </p>
                </>
            }) }
            { section("team-session-hour", html! { <ol class="guide">{ for items(&HOUR) }</ol> }) }
            { section("team-session-say", points(&SAY)) }
            { section("team-session-not", points(&NOT)) }
            <p class="onward chrome">
                { link(Route::Together(Together::Team), "team-session-begin") }
                { link(Route::Together(Together::TeamCode), "team-to-code") }
            </p>
        </>
    }
}

const PREPARE: [&str; 5] = [
    "team-prepare-1",
    "team-prepare-2",
    "team-prepare-3",
    "team-prepare-4",
    "team-prepare-5",
];
const HOUR: [&str; 6] = [
    "team-hour-1",
    "team-hour-2",
    "team-hour-3",
    "team-hour-4",
    "team-hour-5",
    "team-hour-6",
];
const SAY: [&str; 4] = ["team-say-1", "team-say-2", "team-say-3", "team-say-4"];
const NOT: [&str; 4] = ["team-not-1", "team-not-2", "team-not-3", "team-not-4"];
