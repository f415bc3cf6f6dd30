//! What the other person hands over: typed or with a link, open or locked, and why it is not read.

use super::pair_table::{Arrived, PairChange, Problem};
use super::refusal::reason;
use super::room::{Act, Room};
use super::section::is_answered;
use crate::msg;
use crate::pen::*;
use crate::route::Route;
use crate::ui::input::{line_field, text_field};
use alignment::{CodeRefusal, Way};

/// The field for the other person's code.
pub fn typed(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let on = room.typed(PairChange::Type);
    let problem = table.problem.as_ref();
    let problem = problem.filter(|_| !table.linked && table.arrived.is_none());
    html! {
        <>
            <h3 id="their-code">{ page.text(msg::PAIR_READ_LABEL) }</h3>
            <label class="field" for="theirs">
                { page.text(msg::PAIR_READ_ABOUT) }
                { text_field("theirs", &table.typed, &on) }
            </label>
            <div role="alert">{ for problem.map(|problem| refused(room, problem)) }</div>
            <p class="onward">
                { room.button("button go", msg::PAIR_READ, PairChange::Read) }
            </p>
        </>
    }
}

/// What came with a link, or a locked code that waits for its passphrase.
pub fn arrived(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let problem = table.problem.as_ref();
    let problem = problem.filter(|_| table.arrived.is_some() || table.linked);
    if table.arrived.is_none() && problem.is_none() {
        return Html::default();
    }
    let inside = match (&table.arrived, is_answered(page), room.can_lock) {
        (None, ..) => Html::default(),
        (_, _, false) => html! { <p>{ page.text(msg::PAIR_OPEN_NONE) }</p> },
        (_, false, _) => html! {
            <>
                <p>{ page.text(msg::PAIR_ARRIVED_NONE) }</p>
                <p class="onward">
                    // Another tab, so that this page and what lies on it stay.
                    { page.tab(Route::Role(Way::Check), "button go", msg::RESULT_START_CHECK) }
                </p>
            </>
        },
        (Some(arrived), ..) => passphrase(room, arrived),
    };
    html! {
        <section key="arrived" class="section" aria-labelledby="pair-arrived-title">
            <h2 id="pair-arrived-title" tabindex="-1">
                { page.text(if table.arrived.is_some() { msg::PAIR_ARRIVED_TITLE } else { msg::PAIR_LINK_REFUSED }) }
            </h2>
            { inside }
            <div role="alert">{ for problem.map(|problem| refused(room, problem)) }</div>
            <p class="acts">
                { room.button("button", msg::PAIR_PUT_AWAY, PairChange::Forget) }
            </p>
        </section>
    }
}

fn passphrase(room: &Room, arrived: &Arrived) -> Html {
    let page = &room.page;
    let on = room.typed(PairChange::TheirPassphrase);
    html! {
        <>
            <p>{ page.text(msg::PAIR_ARRIVED_ABOUT) }</p>
            <label class="field" for="unlock">
                { page.text(msg::PAIR_PASSPHRASE) }
                { line_field("unlock".to_owned(), &arrived.passphrase, false, None, &on) }
            </label>
            <p class="onward">
                <button
                    type="button"
                    class="button go"
                    aria-disabled={arrived.works.then_some("true")}
                    onclick={room.act(Act::Open)}
                >
                    { page.text(msg::PAIR_OPEN) }
                </button>
            </p>
            <p class="status" role="status">
                if arrived.works {
                    { page.text(msg::PAIR_OPEN_WORKING) }
                }
            </p>
        </>
    }
}

/// Why a code is not read; a correction waits for a person to confirm it.
fn refused(room: &Room, problem: &Problem) -> Html {
    let page = &room.page;
    let refusal = match problem {
        Problem::Refused(refusal) => refusal,
        Problem::Own => return html! { <p class="notice">{ page.text(msg::PAIR_OWN_READ) }</p> },
        Problem::SameChair => {
            return html! { <p class="notice">{ page.text(msg::PAIR_SAME_CHAIR) }</p> };
        }
        Problem::WrongPassphrase => {
            return html! { <p class="notice">{ page.text(msg::PAIR_WRONG_PASSPHRASE) }</p> };
        }
    };
    let words = reason(page, refusal, msg::CODE_OTHER_KIND);
    let take = match refusal {
        CodeRefusal::Damaged(Some(slip)) => Some(PairChange::Take(slip.code.clone())),
        _ => None,
    };
    html! {
        <div class="notice">
            <p>{ words }</p>
            if let Some(change) = take {
                <p class="acts">
                    { room.button("button", msg::PAIR_TAKE, change) }
                </p>
            }
        </div>
    }
}
