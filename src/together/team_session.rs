//! How ten people spend an hour with it: what to prepare, what to say, and what not to use it for.

use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::route::{Route, Together};
use alignment::Role;

/// The page: words alone, made to be printed too.
pub fn team_session(page: &Page) -> Html {
    let items =
        |ids: &'static [Id]| ids.iter().map(|id| html! { <li key={*id}>{ page.rich(*id) }</li> });
    let section = |(id, title): (&'static str, Id), inside: Html| {
        html! {
            <section key={id} class="section" aria-labelledby={id}>
                <h2 {id}>{ page.text(title) }</h2>
                { inside }
            </section>
        }
    };
    let points = |ids| html! { <ul class="points">{ for items(ids) }</ul> };
    let link = |route: Route, id: Id| page.link(route, "button", html! { { page.text(id) } });
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ page.text(msg::TEAM_SESSION_TITLE) }</h1>
            <p class="lede">{ page.text(msg::TEAM_SESSION_LEAD) }</p>
            { section(("team-session-prepare", msg::TEAM_SESSION_PREPARE), html! {
                <>
                    { points(&PREPARE) }
                    <p class="onward chrome">
                        { link(Route::Paper(Role::Seller), msg::TEAM_SESSION_SHEET_SELLER) }
                        { link(Route::Paper(Role::Leader), msg::TEAM_SESSION_SHEET_LEADER) }
                    </p>
                </>
            }) }
            { section(("team-session-hour", msg::TEAM_SESSION_HOUR), html! { <ol class="guide">{ for items(&HOUR) }</ol> }) }
            { section(("team-session-say", msg::TEAM_SESSION_SAY), points(&SAY)) }
            { section(("team-session-not", msg::TEAM_SESSION_NOT), points(&NOT)) }
            <p class="onward chrome">
                { link(Route::Together(Together::Team), msg::TEAM_SESSION_BEGIN) }
                { link(Route::Together(Together::TeamCode), msg::TEAM_TO_CODE) }
            </p>
        </>
    }
}

const PREPARE: [Id; 5] = [
    msg::TEAM_PREPARE_1,
    msg::TEAM_PREPARE_2,
    msg::TEAM_PREPARE_3,
    msg::TEAM_PREPARE_4,
    msg::TEAM_PREPARE_5,
];
const HOUR: [Id; 6] = [
    msg::TEAM_HOUR_1,
    msg::TEAM_HOUR_2,
    msg::TEAM_HOUR_3,
    msg::TEAM_HOUR_4,
    msg::TEAM_HOUR_5,
    msg::TEAM_HOUR_6,
];
const SAY: [Id; 4] = [msg::TEAM_SAY_1, msg::TEAM_SAY_2, msg::TEAM_SAY_3, msg::TEAM_SAY_4];
const NOT: [Id; 4] = [msg::TEAM_NOT_1, msg::TEAM_NOT_2, msg::TEAM_NOT_3, msg::TEAM_NOT_4];
