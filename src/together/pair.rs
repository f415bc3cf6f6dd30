//! Two people and one week: side by side without a code, or practice by practice with one.

use super::pair_table::{PairChange, Problem};
use super::{Act, Change, Room};
use crate::i18n::Value;
use crate::pages::Page;
use crate::pages::rating::{frequency_id, practice_id};
use crate::pages::result::said;
use crate::route::Route;
use crate::ui::chart::{Facing, facing};
use crate::ui::input::text_field;
use crate::ui::qr::qr;
use alignment::{
    Answer, Case, CodeRefusal, ComparedItem, Comparison, Frequency, ItemId, Question, Rating, Role,
    SharedAnswer, TalkStarter, Way, Wheel, compare,
};
use yew::prelude::*;

/// The page: the talk that needs no code first, and the comparison once there is one to show.
pub fn pair(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let answered = page.session.role().is_some() && page.session.answers().settled() > 0;
    let own = table.own(&page.session);
    let comparison = table
        .theirs()
        .and_then(|theirs| compare(&own, theirs))
        .filter(|_| answered);
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ page.text("pair-title") }</h1>
            <p class="lede">{ page.text("pair-lead") }</p>
            if let Some(comparison) = comparison {
                { compared(room, &comparison) }
            } else {
                { section(page, "pair-side-title", side_by_side(page)) }
                { section(page, "pair-code-title", with_a_code(room, answered)) }
            }
        </>
    }
}

pub(super) fn section(page: &Page, title: &'static str, inside: Html) -> Html {
    html! {
        <section key={title} class="section" aria-labelledby={title}>
            <h2 id={title} tabindex="-1">{ page.text(title) }</h2>
            { inside }
        </section>
    }
}

fn side_by_side(page: &Page) -> Html {
    const STEPS: [&str; 5] = [
        "pair-step-1",
        "pair-step-2",
        "pair-step-3",
        "pair-step-4",
        "pair-step-5",
    ];
    html! {
        <>
            <p>{ page.text("pair-side-lead") }</p>
            <ol class="guide">{ for STEPS.map(|id| html! { <li key={id}>{ page.rich(id) }</li> }) }</ol>
            <p>{ page.text("pair-stop") }</p>
            <p class="onward">{ page.link(Route::Result, "button go", html! { { page.text("pair-result") } }) }</p>
        </>
    }
}

fn with_a_code(room: &Room, answered: bool) -> Html {
    let page = &room.page;
    let own = if answered {
        html! { <>{ shown(room) }{ own_code(room) }{ theirs(room) }</> }
    } else {
        let words = html! { { page.text("result-start-check") } };
        html! {
            <>
                <p>{ page.text("pair-code-none") }</p>
                <p class="onward">{ page.link(Route::Role(Way::Check), "button", words) }</p>
            </>
        }
    };
    html! { <><p>{ page.text("pair-code-lead") }</p>{ own }</> }
}

/// Everything that would be handed over, line by line, each of which can be kept back.
fn shown(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let count = table.own(&page.session).count();
    let line = |item: ItemId| {
        let answer = page.session.answers().get(item);
        let settled = answer.is_settled();
        let on = settled && !table.keeps(item);
        let id = format!("show-{}", item.code());
        let said = match answer {
            Answer::NotApplicable => page.text("table-na"),
            _ => answer
                .rating()
                .map_or_else(|| page.text("pair-open-item"), |rating| said(page, rating)),
        };
        html! {
            <label key={item.code()} class="check">
                <input
                    type="checkbox"
                    {id}
                    checked={on}
                    disabled={!settled}
                    autocomplete="off"
                    onchange={room.pair(PairChange::Keep(item))}
                />
                <span>{ page.for_role(&practice_id(item)) }{ " " }<span class="small">{ said }</span></span>
            </label>
        }
    };
    html! {
        <fieldset class="group" aria-describedby="show-count">
            <legend>{ page.text("pair-show-legend") }</legend>
            <div>{ for ItemId::ALL.map(line) }</div>
            <p id="show-count" class="status" role="status">
                { page.text_with("pair-show-count", &[("count", Value::Count(count))]) }
            </p>
        </fieldset>
    }
}

fn own_code(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let code = table.own(&page.session).text();
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
            <h3 id="own-code">{ page.text("pair-own-code") }</h3>
            { qr(&code, &page.text("pair-qr")) }
            <p class="code" aria-labelledby="own-code" role="group" tabindex="0">{ code }</p>
            <p class="small">{ page.text("pair-own-about") }</p>
            <p class="acts">
                <button type="button" class="button" onclick={copy}>{ page.text("pair-copy") }</button>
            </p>
            <p class="status" role="status">{ said.unwrap_or_default() }</p>
        </>
    }
}

fn theirs(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let typed = room
        .on
        .reform(|text| Act::Change(Change::Pair(PairChange::Type(text))));
    html! {
        <>
            <label class="field" for="theirs">
                { page.text("pair-read-label") }
                { text_field("theirs", table.typed(), LONGEST, &typed) }
            </label>
            <div role="alert">{ for table.problem().map(|problem| refused(room, problem)) }</div>
            <p class="onward">
                <button type="button" class="button go" onclick={room.pair(PairChange::Read)}>
                    { page.text("pair-read") }
                </button>
            </p>
        </>
    }
}

/// More than any code has, spaces included.
const LONGEST: usize = 400;

/// Why a code is not read; a correction waits for a person to confirm it.
fn refused(room: &Room, problem: &Problem) -> Html {
    let page = &room.page;
    let Problem::Refused(refusal) = problem else {
        return html! { <p class="notice">{ page.text("pair-same-chair") }</p> };
    };
    let words = match refusal {
        CodeRefusal::Foreign => page.text("code-foreign"),
        CodeRefusal::OtherKind => page.text("code-other-kind"),
        CodeRefusal::Newer(_) => page.text("code-newer"),
        CodeRefusal::Damaged(None) => page.text("code-damaged"),
        CodeRefusal::Length { found, wanted } => {
            let (found, wanted) = (Value::Count(*found), Value::Count(*wanted));
            page.text_with("code-length", &[("found", found), ("wanted", wanted)])
        }
        CodeRefusal::Damaged(Some(slip)) => {
            let id = if slip.swapped {
                "code-swapped"
            } else {
                "code-slip"
            };
            let place = Value::Count(slip.place);
            page.text_with(id, &[("place", place), ("code", (&slip.code).into())])
        }
    };
    let take = match refusal {
        CodeRefusal::Damaged(Some(slip)) => Some(PairChange::Take(slip.code.clone())),
        _ => None,
    };
    html! {
        <div class="notice">
            <p>{ words }</p>
            if let Some(change) = take {
                <p class="acts">
                    <button type="button" class="button" onclick={room.pair(change)}>
                        { page.text("pair-take") }
                    </button>
                </p>
            }
        </div>
    }
}

fn compared(room: &Room, comparison: &Comparison) -> Html {
    let page = &room.page;
    html! {
        <>
            { section(page, "pair-compare-title", overview(page, comparison)) }
            { section(page, "pair-talk-title", talk(page, comparison)) }
            { section(page, "pair-table-title", table(page, comparison)) }
            <section class="section chrome">
                <p class="acts">
                    <button type="button" class="button" onclick={room.act(Act::Print)}>
                        { page.text("print-button") }
                    </button>
                    <button type="button" class="button" onclick={room.pair(PairChange::Forget)}>
                        { page.text("pair-forget") }
                    </button>
                </p>
                <p class="small">{ page.text("pair-kept") }</p>
            </section>
        </>
    }
}

fn overview(page: &Page, comparison: &Comparison) -> Html {
    let alike = |question: Question| {
        let likeness = comparison.overall(question)?;
        let points = page.i18n.decimal(likeness.points(), 0);
        let id = match question {
            Question::Outside => "pair-alike-outside",
            Question::Inside => "pair-alike-inside",
        };
        Some(
            html! { <p key={id}><b>{ page.text_with(id, &[("points", (&points).into())]) }</b></p> },
        )
    };
    let figures: Vec<Html> = Question::ALL.into_iter().filter_map(alike).collect();
    let about = if figures.is_empty() {
        "pair-few"
    } else {
        "pair-noise"
    };
    html! {
        <>
            <p>{ page.text("pair-compare-lead") }</p>
            <div>{ for figures }</div>
            <p class="small">{ page.text(about) }</p>
            <div class="wheels">{ for Wheel::ALL.map(|wheel| card(page, comparison, wheel)) }</div>
        </>
    }
}

/// One wheel: both gaps, and which of the four cases they make.
fn card(page: &Page, comparison: &Comparison, wheel: Wheel) -> Html {
    let key = wheel.key();
    let name = format!("pair-{key}");
    let inside = match comparison.wheel(wheel) {
        None => html! { <p>{ page.text("pair-wheel-few") }</p> },
        Some(found) => html! {
            <>
                { for Question::ALL.map(|question| {
                    let [seller, leader] = Role::ALL.map(|role| {
                        f64::from(found.balance(role, question)) / 4.0
                    });
                    marks(page, question, seller, leader)
                }) }
                <p>{ page.text(case_id(found.case())) }</p>
            </>
        },
    };
    html! {
        <section {key} class="wheel" aria-labelledby={name.clone()}>
            <h3 id={name}>{ page.wheel(wheel) }</h3>
            { inside }
        </section>
    }
}

const fn case_id(case: Case) -> &'static str {
    match case {
        Case::SharedCourse => "pair-case-shared",
        Case::DifferentPictures => "pair-case-pictures",
        Case::DifferentConvictions => "pair-case-convictions",
        Case::Both => "pair-case-both",
    }
}

fn marks(page: &Page, question: Question, seller: f64, leader: f64) -> Html {
    let asked = page.text(match question {
        Question::Outside => "pair-outside",
        Question::Inside => "pair-inside",
    });
    let label = page.text_with(
        "pair-facing",
        &[
            ("question", (&asked).into()),
            ("seller", (&lean(page, seller)).into()),
            ("leader", (&lean(page, leader)).into()),
        ],
    );
    let picture = Facing {
        above: seller,
        below: leader,
        names: [page.text("pair-seller"), page.text("pair-leader")],
        ends: ["pole-relationship", "pole-pressure"].map(|id| page.text(id)),
        label,
    };
    html! { <div key={question.key()}><h4 class="small">{ asked }</h4>{ facing(&picture) }</div> }
}

pub(super) fn lean(page: &Page, balance: f64) -> String {
    let steps = page.i18n.decimal_short(balance.abs());
    let id = match balance {
        b if b > 0.0 => "bars-toward-pressure",
        b if b < 0.0 => "bars-toward-relationship",
        _ => return page.text("bars-middle"),
    };
    page.text_with(id, &[("steps", (&steps).into())])
}

/// What is worth a talk, with one question for both.
fn talk(page: &Page, comparison: &Comparison) -> Html {
    let starters = comparison.starters();
    if starters.is_empty() {
        return html! { <p>{ page.text("pair-talk-none") }</p> };
    }
    let entry = |starter: &TalkStarter| {
        let (said, ask) = match starter.question {
            Question::Outside => ("pair-talk-outside", "pair-ask-outside"),
            Question::Inside => ("pair-talk-inside", "pair-ask-inside"),
        };
        let item = comparison.items().find(|own| own.item == starter.item)?;
        let (seller, leader) = item.ratings()?;
        let times = |rating: Rating| {
            let step = frequency_id(rating.frequency(starter.question));
            page.i18n.attribute(&step, "times")
        };
        let fact = page.text_with(
            said,
            &[
                (
                    "practice",
                    (&page.for_role(&practice_id(starter.item))).into(),
                ),
                ("seller", (&times(seller)).into()),
                ("leader", (&times(leader)).into()),
            ],
        );
        let key = format!("{}-{}", starter.item.code(), starter.question.key());
        Some(html! {
            <li {key}>{ fact }<br /><b>{ page.text("guide-ask") }</b>{ " " }{ page.text(ask) }</li>
        })
    };
    html! {
        <>
            <p>{ page.text("pair-talk-lead") }</p>
            <ol class="guide">{ for starters.iter().filter_map(entry) }</ol>
        </>
    }
}

fn table(page: &Page, comparison: &Comparison) -> Html {
    let heads = ["table-practice", "pair-table-outside", "pair-table-inside"];
    html! {
        <>
            <table class="table" role="table">
                <caption class="small">{ page.text("pair-table-caption") }</caption>
                <thead role="rowgroup"><tr role="row">
                    { for heads.map(|id| html! {
                        <th key={id} role="columnheader" scope="col">{ page.text(id) }</th>
                    }) }
                </tr></thead>
                <tbody role="rowgroup">{ for comparison.items().map(|item| row(page, item)) }</tbody>
            </table>
            <details>
                <summary>{ page.text("pair-indices") }</summary>
                { for Question::ALL.map(|question| indices(page, comparison, question)) }
            </details>
        </>
    }
}

fn row(page: &Page, compared: &ComparedItem) -> Html {
    let item = compared.item;
    let cell = |question: Question| {
        let said = |answer: SharedAnswer| match answer {
            SharedAnswer::Rated(rating) => short(page, rating.frequency(question)),
            SharedAnswer::NotApplicable => page.text("table-na"),
            SharedAnswer::Withheld => page.text("pair-withheld"),
        };
        let (seller, leader) = (said(compared.seller), said(compared.leader));
        let label = page.text(match question {
            Question::Outside => "pair-table-outside",
            Question::Inside => "pair-table-inside",
        });
        let both = [("seller", (&seller).into()), ("leader", (&leader).into())];
        html! {
            <td key={question.key()} role="cell" data-label={label}>{ page.text_with("pair-cell", &both) }</td>
        }
    };
    html! {
        <tr key={item.code()} role="row">
            <th role="rowheader" scope="row">
                { page.for_role(&practice_id(item)) }{ " " }<span class="small">{ page.wheel(item.wheel()) }</span>
            </th>
            { for Question::ALL.map(cell) }
        </tr>
    }
}

fn short(page: &Page, frequency: Frequency) -> String {
    page.i18n.attribute(&frequency_id(frequency), "short")
}

fn indices(page: &Page, comparison: &Comparison, question: Question) -> Html {
    let (squares, icc) = comparison.indices(question);
    let squares = page.i18n.decimal(f64::from(squares), 0);
    let icc = icc.map_or_else(|| "–".to_owned(), |icc| page.i18n.decimal(icc, 2));
    let id = match question {
        Question::Outside => "pair-index-outside",
        Question::Inside => "pair-index-inside",
    };
    let values = [("squares", (&squares).into()), ("icc", (&icc).into())];
    html! { <p key={id} class="small">{ page.text_with(id, &values) }</p> }
}
