//! Two people and one week: side by side without a code, or practice by practice with one.

use super::room::{Job, Room};
use super::section::{is_answered, section, way_to_answers};
use super::{pair_own, pair_talk, pair_theirs, pair_view};
use crate::msg;
use crate::pen::*;
use crate::route::Route;
use crate::ui::face::{Mood, faces};
use alignment::{Role, Way, compare};

/// The page: the comparison once there is one to show; before that the invitation, the talk that needs no code, and the
/// codes.
pub fn pair(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let answered = is_answered(page);
    let own = table.own(&page.session);
    let theirs = table.theirs.as_ref().filter(|_| answered);
    let comparison = theirs.and_then(|theirs| compare(&own, theirs));
    if let Some(comparison) = comparison {
        return pair_view::compared(room, &comparison);
    }
    let shown = match table.talk {
        Some(talk) if table.arrived.is_none() && !table.linked => pair_talk::talk(room, talk),
        _ => html! {
            <>
                { pair_theirs::arrived(room) }
                { section(page, ("pair-invite-title", msg::PAIR_INVITE_TITLE), invitation(room)) }
                { section(page, ("pair-side-title", msg::PAIR_SIDE_TITLE), pair_talk::side_by_side(room)) }
                { section(page, ("pair-code-title", msg::PAIR_CODE_TITLE), with_a_code(room, answered)) }
            </>
        },
    };
    html! {
        <>
            { faces(&Role::ALL, Mood::Glad) }
            <h1 id="page-title" tabindex="-1">{ page.text(msg::PAIR_TITLE) }</h1>
            <p class="lede">{ page.text(msg::PAIR_LEAD) }</p>
            { shown }
        </>
    }
}

/// What the reader sends to the other person first, with the address of this page.
fn invitation(room: &Room) -> Html {
    let page = &room.page;
    let words = page.text(msg::PAIR_INVITE);
    let text = format!("{words}\n{}", room.here);
    html! {
        <>
            <blockquote class="try">{ words }</blockquote>
            <p class="onward">
                { room.button("button go", msg::PAIR_SHARE, Job::Share(text.clone())) }
            </p>
            <p class="status" role="status">{ pair_own::copied(room, &text) }</p>
        </>
    }
}

fn with_a_code(room: &Room, answered: bool) -> Html {
    let page = &room.page;
    let own = if page.session.answers().has_ratings() {
        html! { <>{ pair_own::shown(room) }{ pair_own::code(room) }{ pair_theirs::typed(room) }</> }
    } else {
        let (why, route, words) = match answered {
            true => (msg::PAIR_CODE_UNRATED, Route::Result, msg::PAIR_RESULT),
            false => (msg::PAIR_CODE_NONE, Route::Role(Way::Check), msg::RESULT_START_CHECK),
        };
        way_to_answers(page, why, route, words)
    };
    html! { <><p>{ page.text(msg::PAIR_CODE_LEAD) }</p>{ own }</> }
}
