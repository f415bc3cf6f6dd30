//! One's own wheels as a code for a team: what it holds, in words, before it can be copied.

use super::code_table::CodeChange;
use super::pair::{lean, section};
use super::{Act, Change, Room};
use crate::pages::Page;
use crate::route::{Route, Together};
use crate::ui::input::line_field;
use crate::ui::qr::qr;
use alignment::{Role, Way, Wheel, WheelCode};
use yew::prelude::*;

/// The page.
pub fn team_code(room: &Room) -> Html {
    let page = &room.page;
    let inside = match room.tables.code.holds(&page.session) {
        None => {
            let words = html! { { page.text("result-start-check") } };
            html! {
                <section key="none" class="section">
                    <p>{ page.text("team-code-none") }</p>
                    <p class="onward">{ page.link(Route::Role(Way::Check), "button", words) }</p>
                </section>
            }
        }
        Some(code) => html! {
            <>
                { section(page, "team-code-holds-title", holds(page, &code)) }
                { section(page, "team-code-round-title", round(room)) }
                { section(page, "team-code-own-title", own(room)) }
            </>
        },
    };
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ page.text("team-code-title") }</h1>
            <p class="lede">{ page.text("team-code-lead") }</p>
            { inside }
            <p class="onward chrome">
                { page.link(Route::Together(Together::Team), "button", html! { { page.text("team-link") } }) }
            </p>
        </>
    }
}

fn holds(page: &Page, code: &WheelCode) -> Html {
    let heads = [
        "team-code-wheel",
        "bars-outside",
        "bars-inside",
        "team-code-apart",
    ];
    let row = |wheel: Wheel| {
        let cells = match code.wheel(wheel) {
            None => vec![page.text("team-code-no-wheel")],
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
    let at_an_end = Wheel::ALL.iter().any(|wheel| {
        code.wheel(*wheel).is_some_and(|steps| {
            steps.outside_balance.abs() == 12 || matches!(steps.distance, 0 | 24)
        })
    });
    html! {
        <>
            <p>{ page.text("team-code-holds") }</p>
            <table class="table" role="table">
                <caption class="small">{ page.text("team-code-caption") }</caption>
                <thead role="rowgroup"><tr role="row">
                    { for heads.map(|id| html! { <th key={id} role="columnheader" scope="col">{ page.text(id) }</th> }) }
                </tr></thead>
                <tbody role="rowgroup">{ for Wheel::ALL.map(row) }</tbody>
            </table>
            <p class="notice">{ page.text("team-code-reads") }</p>
            if at_an_end {
                <p>{ page.text("team-code-extreme") }</p>
            }
        </>
    }
}

fn round(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.code);
    let typed = room
        .on
        .reform(|text| Act::Change(Change::Code(CodeChange::Round(text))));
    let wrong = table.round().tag().is_none();
    html! {
        <>
            <label class="field short" for="round">
                { page.text("team-round-label") }
                { line_field("round".to_owned(), table.round().typed(), 4, true, Some("round_hint"), &typed) }
            </label>
            <p id="round_hint" class="small">{ page.text("team-code-round-about") }</p>
            <div role="alert">
                if wrong { <p class="notice">{ page.text("team-round-wrong") }</p> }
            </div>
            if page.session.role() == Some(Role::Leader) {
                <label class="check">
                    <input
                        type="checkbox"
                        id="agree"
                        checked={table.agrees()}
                        autocomplete="off"
                        onchange={room.code(CodeChange::Agree)}
                    />
                    <span>{ page.text("team-code-agree") }</span>
                </label>
                <p class="small">{ page.text("team-code-agree-about") }</p>
            }
        </>
    }
}

fn own(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.code);
    let Some(code) = table.shown(&page.session) else {
        return html! {
            <p class="onward">
                <button type="button" class="button go" onclick={room.code(CodeChange::Look)}>
                    { page.text("team-code-look") }
                </button>
            </p>
        };
    };
    let said = table.copied().map(|done| {
        page.text(if done {
            "pair-copied"
        } else {
            "pair-copy-failed"
        })
    });
    let copy = room.act(Act::Copy(code.clone()));
    html! {
        <>
            <p class="code" aria-labelledby="team-code-own-title" role="group" tabindex="0">{ &code }</p>
            { qr(&code, &page.text("team-code-qr")) }
            <p class="small">{ page.text("team-code-own-about") }</p>
            <p class="acts">
                <button type="button" class="button" onclick={copy}>{ page.text("pair-copy") }</button>
            </p>
            <p class="status" role="status">{ said.unwrap_or_default() }</p>
        </>
    }
}
