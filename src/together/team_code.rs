//! One's own wheels as a code for a team: what it holds, in words, before it can be copied.

use super::code_table::CodeChange;
use super::room::{Job, Room};
use super::section::{lean, section, way_to_answers};
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::route::{Route, Together};
use crate::ui::car::{WheelState, wheel_icon};
use crate::ui::input::{line_field, tick};
use crate::ui::qr::qr;
use alignment::{QuarterSteps, Role, Way, Wheel, WheelCode};

/// The page.
pub fn team_code(room: &Room) -> Html {
    let page = &room.page;
    let inside = match room.tables.code.holds(&page.session) {
        None => {
            let (why, route, words) = match page.session.answers().complete() {
                Ok(_) => (msg::TEAM_CODE_FEW, Route::Result, msg::PAIR_RESULT),
                Err(_) => (msg::TEAM_CODE_NONE, Route::Role(Way::Check), msg::RESULT_START_CHECK),
            };
            html! { <section key="none" class="section">{ way_to_answers(page, why, route, words) }</section> }
        }
        Some(code) => html! {
            <>
                { section(page, ("team-code-holds-title", msg::TEAM_CODE_HOLDS_TITLE), holds(page, &code)) }
                { section(page, ("team-code-round-title", msg::TEAM_CODE_ROUND_TITLE), round(room)) }
                { section(page, ("team-code-own-title", msg::TEAM_CODE_OWN_TITLE), own(room)) }
            </>
        },
    };
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ page.text(msg::TEAM_CODE_TITLE) }</h1>
            <p class="lede">{ page.text(msg::TEAM_CODE_LEAD) }</p>
            { inside }
            <p class="onward chrome">
                { page.link(Route::Together(Together::Team), "button", html! { { page.text(msg::TEAM_LINK) } }) }
            </p>
        </>
    }
}

/// The four wheels that the code holds, and the twelve numbers behind them one tap away.
fn holds(page: &Page, code: &WheelCode) -> Html {
    let mini = |wheel: Wheel| {
        let words = page.text(match code.wheel(wheel) {
            None => msg::TEAM_CODE_NO_WHEEL,
            Some(QuarterSteps { distance: 0, .. }) => msg::TEAM_CODE_STRAIGHT,
            Some(steps) => match steps.pull() {
                // Gaps that cancel are gaps all the same, as on one's own result.
                0 => msg::TEAM_CODE_BOTH,
                1.. => msg::TEAM_CODE_OUT,
                _ => msg::TEAM_CODE_IN,
            },
        });
        html! {
            <li key={wheel.key()}>
                { wheel_icon(wheel.index(), state(code, wheel)) }
                <span><b>{ page.wheel(wheel) }</b><br />{ words }</span>
            </li>
        }
    };
    let at_an_end = Wheel::ALL.iter().any(|wheel| {
        code.wheel(*wheel).is_some_and(|steps| {
            steps.outside_balance.abs() == 12 || matches!(steps.distance, 0 | 24)
        })
    });
    html! {
        <>
            <ul class="plain minis">{ for Wheel::ALL.map(mini) }</ul>
            <p>{ page.text(msg::TEAM_CODE_READS) }</p>
            if at_an_end {
                <p class="notice">{ page.text(msg::TEAM_CODE_EXTREME) }</p>
            }
            <details>
                <summary>{ page.text(msg::TEAM_CODE_NUMBERS) }</summary>
                <p>{ page.text(msg::TEAM_CODE_HOLDS) }</p>
                { numbers(page, code) }
            </details>
        </>
    }
}

/// Five degrees for each step of pull, and a blur for gaps that cancel, as on one's own result.
fn state(code: &WheelCode, wheel: Wheel) -> WheelState {
    let degrees = |quarters: i8| f64::from(quarters) * 1.25;
    code.wheel(wheel).map_or(WheelState::Unknown, |steps| {
        let pull = steps.pull();
        WheelState::Rated { toe: degrees(pull), wobble: degrees(steps.distance - pull.abs()) }
    })
}

fn numbers(page: &Page, code: &WheelCode) -> Html {
    let heads = [msg::TEAM_CODE_WHEEL, msg::BARS_OUTSIDE, msg::BARS_INSIDE, msg::TEAM_CODE_APART];
    let row = |wheel: Wheel| {
        let cells = match code.wheel(wheel) {
            None => vec![page.text(msg::TEAM_CODE_NO_WHEEL)],
            Some(steps) => {
                let quarters = |number: i8| f64::from(number) / 4.0;
                vec![
                    lean(page, quarters(steps.outside_balance)),
                    lean(page, quarters(steps.inside_balance)),
                    page.i18n.decimal_short(quarters(steps.distance)),
                ]
            }
        };
        let labels = heads.into_iter().skip(1);
        html! {
            <tr key={wheel.key()} role="row">
                <th role="rowheader" scope="row">{ page.wheel(wheel) }</th>
                { for cells.into_iter().zip(labels).map(|(words, id)| html! {
                    <td key={id} role="cell" data-label={page.text(id)}>{ words }</td>
                }) }
            </tr>
        }
    };
    html! {
        <table class="table" role="table">
            <caption class="small">{ page.text(msg::TEAM_CODE_CAPTION) }</caption>
            <thead role="rowgroup"><tr role="row">
                { for heads.map(|id| html! { <th key={id} role="columnheader" scope="col">{ page.text(id) }</th> }) }
            </tr></thead>
            <tbody role="rowgroup">{ for Wheel::ALL.map(row) }</tbody>
        </table>
    }
}

fn round(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.code);
    let typed = room.typed(CodeChange::Round);
    let wrong = table.round.tag().is_none();
    html! {
        <>
            <label class="field short" for="round">
                { page.text(msg::TEAM_ROUND_LABEL) }
                { line_field("round".to_owned(), &table.round.0, true, Some("round_hint"), &typed) }
            </label>
            <p id="round_hint" class="small">{ page.text(msg::TEAM_CODE_ROUND_ABOUT) }</p>
            <div role="alert">
                if wrong { <p class="notice">{ page.text(msg::TEAM_ROUND_WRONG) }</p> }
            </div>
            if page.session.chair_of_answers() == Some(Role::Leader) {
                { tick("agree", table.agrees, room.act(CodeChange::Agree), page.text(msg::TEAM_CODE_AGREE).into()) }
                <p class="small">{ page.text(msg::TEAM_CODE_AGREE_ABOUT) }</p>
            }
        </>
    }
}

fn own(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.code);
    let Some(code) = table.shown(&page.session) else {
        return html! {
            <p class="onward">
                { room.button("button go", msg::TEAM_CODE_LOOK, CodeChange::Look) }
            </p>
        };
    };
    let copied = table.copied == Some(true);
    let said = copied.then(|| page.text(msg::PAIR_COPIED));
    html! {
        <>
            <p class="code" translate="no" aria-labelledby="team-code-own-title" role="group" tabindex="0">
                { &code }
            </p>
            { qr(&code, &page.text(msg::TEAM_CODE_QR)) }
            <p class="small">{ page.text(msg::TEAM_CODE_OWN_ABOUT) }</p>
            <p class="acts">{ room.button("button", msg::PAIR_COPY, Job::Copy(code.clone())) }</p>
            <p class="status" role="status">{ said.unwrap_or_default() }</p>
        </>
    }
}
