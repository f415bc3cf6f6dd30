//! A closed round for the room: one screen, one wheel, what happens and what should, one question, two minutes of
//! silence. It shows what the core shows and nothing else.

use super::room::Room;
use super::team_picture::{held_or_none, state};
use super::team_table::{Silence, TeamChange};
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::ui::car::wheel_icon;
use crate::ui::chart::{Balance, balance};
use crate::ui::input::arrows;
use alignment::{GroupPicture, Picture, Spread, TeamWheel, Wheel};

/// The whole page.
pub fn wall(room: &Room, picture: &Picture) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let wheel = table.wheel;
    let turn = arrows(&room.on.reform(|places| TeamChange::TurnBy(places).into()));
    let tab = |own: Wheel| {
        html! {
            <button
                key={own.key()}
                type="button"
                class="button"
                aria-pressed={(own == wheel).to_string()}
                onclick={room.act(TeamChange::Turn(own))}
            >
                { page.wheel(own) }
            </button>
        }
    };
    let first = picture.groups.first().and_then(|group| group.wheel(wheel));
    html! {
        // It takes the focus of a click anywhere, so that the arrow keys go on working.
        <div class="team projector wall" tabindex="-1" onkeydown={turn}>
            <div class="wall-top chrome">
                <div class="acts">{ for Wheel::ALL.map(tab) }</div>
                { room.button("button", msg::TEAM_PROJECT_END, TeamChange::Enlarge) }
            </div>
            <div role="status">
                <h1 id="page-title" tabindex="-1">{ page.wheel(wheel) }</h1>
                <div class="walls">{ for picture.groups.iter().map(|group| group_of(page, group, wheel)) }</div>
            </div>
            <div class="whether">
                <p><b>{ page.text(msg::TEAM_ASK) }</b>{ " " }{ page.text(question(wheel, first)) }</p>
                { silence(room) }
            </div>
        </div>
    }
}

fn group_of(page: &Page, group: &GroupPicture, wheel: Wheel) -> Html {
    let key = group.group.key();
    let title = format!("wall-{key}");
    let count = [("count", group.people.into())];
    let figure = group.wheel(wheel);
    let inside = match figure {
        None => html! { <p class="headline">{ held_or_none(page, group, wheel) }</p> },
        Some(figure) => html! {
            <>
                <p class="headline">{ headline(page, wheel, figure) }{ " " }{ agreement(page, figure) }</p>
                <div class="gauge">
                    { wheel_icon(wheel.index(), state(Some(figure))) }
                    { sides(page, figure) }
                </div>
            </>
        },
    };
    html! {
        <section {key} aria-labelledby={title.clone()}>
            <h2 id={title}>{ page.text_with(msg::TEAM_GROUP.of(group.group), &count) }</h2>
            { inside }
        </section>
    }
}

/// What the wheel comes to for these people, in a sentence.
fn headline(page: &Page, wheel: Wheel, figure: &TeamWheel) -> String {
    let pull = match figure.pull {
        0 => "none",
        1.. => "pressure",
        _ => "relationship",
    };
    page.text_with(msg::TEAM_HEAD.of(wheel), &[("pull", pull.into())])
}

/// Whether they see it alike; nothing where too few have answered for that.
fn agreement(page: &Page, figure: &TeamWheel) -> String {
    let spread = figure.spread.map(|spread| msg::TEAM_WALL.of(spread));
    spread.map_or_else(String::new, |id| page.text(id))
}

/// What happens and what should, on one axis and in words.
fn sides(page: &Page, figure: &TeamWheel) -> Html {
    let (outside, inside) = (figure.outside, figure.inside());
    let (happens, should) = (weight(page, outside), weight(page, inside));
    let label = page.text_with(
        msg::TEAM_SIDES,
        &[("outside", (&happens).into()), ("inside", (&should).into())],
    );
    let picture = Balance {
        outside: f64::from(outside) / 2.0,
        inside: f64::from(inside) / 2.0,
        gap: String::new(),
        ends: [msg::TEAM_END_RELATIONSHIP, msg::TEAM_END_PRESSURE].map(|id| page.text(id)),
        label,
    };
    html! {
        <div>
            { balance(&picture) }
            <dl class="key">
                <div class="mark-out"><dt>{ page.text(msg::TEAM_WE_SEE) }</dt><dd>{ happens }</dd></div>
                <div class="mark-in"><dt>{ page.text(msg::TEAM_WE_WANT) }</dt><dd>{ should }</dd></div>
            </dl>
        </div>
    }
}

/// A balance in half steps, in words: numbers are for who asks for all the figures.
fn weight(page: &Page, balance: i8) -> String {
    page.text(match balance {
        3.. => msg::TEAM_MUCH_PRESSURE,
        1.. => msg::TEAM_MORE_PRESSURE,
        0 => msg::TEAM_EVEN,
        -2.. => msg::TEAM_MORE_RELATIONSHIP,
        _ => msg::TEAM_MUCH_RELATIONSHIP,
    })
}

/// One question for the room: first the facts where people see different weeks, else what may change.
fn question(wheel: Wheel, figure: Option<&TeamWheel>) -> Id {
    match figure {
        Some(TeamWheel { spread: Some(Spread::Mixed | Spread::FarApart), .. }) => {
            msg::TEAM_ASK_FACTS
        }
        Some(TeamWheel { pull: 1.., .. }) => match wheel {
            Wheel::Focus => msg::TEAM_ASK_FOCUS,
            Wheel::Coaching => msg::TEAM_ASK_COACHING,
            Wheel::Insight => msg::TEAM_ASK_INSIGHT,
            Wheel::Order => msg::TEAM_ASK_ORDER,
        },
        Some(TeamWheel { pull: ..=-1, .. }) => msg::TEAM_ASK_ROOM,
        Some(_) => msg::TEAM_ASK_KEEP,
        None => msg::TEAM_ASK_FACTS,
    }
}

fn silence(room: &Room) -> Html {
    let (page, silence) = (&room.page, room.tables.team.silence);
    let left = silence.left;
    let runs = silence.running().is_some();
    let id = if runs { msg::TEAM_SILENCE_END } else { msg::TEAM_SILENCE };
    html! {
        <div class="silence chrome">
            if let Some(left) = left.filter(|_| runs) {
                <span role="timer">{ format!("{}:{:02}", left / 60, left % 60) }</span>
                <progress max={Silence::LENGTH.to_string()} value={left.to_string()} aria-label={page.text(msg::TEAM_SILENCE_LEFT)} />
            }
            { room.button("button go", id, TeamChange::Silence) }
            <p class="status" role="status">{ if left == Some(0) { page.text(msg::TEAM_SILENCE_OVER) } else { String::new() } }</p>
        </div>
    }
}
