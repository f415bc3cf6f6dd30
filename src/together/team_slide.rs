//! The invitation to a round for the room, or on paper: where to go, the number of the round, and what is promised.

use super::room::Room;
use super::team_table::TeamChange;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pen::*;
use crate::route::{Route, Together};
use crate::ui::qr::qr;

/// The whole page.
pub fn slide(room: &Room) -> Html {
    const SAY: [Id; 3] = [msg::TEAM_SAY_1, msg::TEAM_SAY_2, msg::TEAM_SAY_3];
    let (page, table) = (&room.page, &room.tables.team);
    let link = beside(&room.here, &page.address(Route::Together(Together::TeamCode)));
    let number = table.collected().number();
    html! {
        <div class="team projector slide">
            <h1 id="page-title" tabindex="-1">{ page.text(msg::TEAM_SLIDE_TITLE) }</h1>
            <div class="slide-parts">
                <div>
                    { qr(&link, &page.text(msg::TEAM_SLIDE_QR)) }
                    <p class="address" translate="no">{ link }</p>
                </div>
                <div>
                    <p class="headline">{ page.text(msg::TEAM_SLIDE_DO) }</p>
                    if number > 0 {
                        <p class="number">{ page.text(msg::TEAM_SLIDE_ROUND) }{ " " }<b>{ number }</b></p>
                    }
                    <ul class="plain said">
                        { for SAY.map(|id| html! { <li key={id}>{ page.text(id) }</li> }) }
                    </ul>
                </div>
            </div>
            <p class="acts chrome">
                { room.button("button", msg::TEAM_SLIDE_END, TeamChange::Enlarge) }
                { page.button("button", msg::PRINT_BUTTON, Intent::Print) }
            </p>
        </div>
    }
}

/// The whole address of what a link on the page `here` leads to.
fn beside(here: &str, link: &str) -> String {
    let mut parts: Vec<&str> = here.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
