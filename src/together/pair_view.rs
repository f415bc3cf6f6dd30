//! Both chairs compared: what each sees, what each wants, and where a talk may begin. Both are drawn alike.

use super::pair_table::PairChange;
use super::room::{Job, Room};
use super::section::{lean, section};
use crate::i18n::Value;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::ui::chart::{Facing, apart, facing};
use alignment::{
    Case, ComparedItem, Comparison, Frequency, Question, Rating, Role, SharedAnswer, TalkStarter,
    Wheel, WheelComparison,
};
use yew::prelude::*;

/// The comparison, the talk it may lead to, and every practice.
pub fn compared(room: &Room, comparison: &Comparison) -> Html {
    let page = &room.page;
    html! {
        <>
            { section(page, ("pair-compare-title", msg::PAIR_COMPARE_TITLE), overview(page, comparison)) }
            { section(page, ("pair-talk-title", msg::PAIR_TALK_TITLE), talk(page, comparison)) }
            { section(page, ("pair-guide-title", msg::PAIR_GUIDE_TITLE), guide(page)) }
            { section(page, ("pair-table-title", msg::PAIR_TABLE_TITLE), table(page, comparison)) }
            <section class="section chrome">
                <p class="acts">
                    <button type="button" class="button" onclick={room.ask(Job::Print)}>
                        { page.text(msg::PRINT_BUTTON) }
                    </button>
                    <button type="button" class="button" onclick={room.pair(PairChange::Forget)}>
                        { page.text(msg::PAIR_FORGET) }
                    </button>
                </p>
                <p class="small">{ page.text(msg::PAIR_KEPT) }</p>
            </section>
        </>
    }
}

fn overview(page: &Page, comparison: &Comparison) -> Html {
    let alike = |question: Question| {
        let points = comparison.overall(question)?.points();
        let points = page.i18n.decimal(points, 0);
        let words = page.text_with(msg::PAIR_ALIKE, &[("points", (&points).into())]);
        Some(html! {
            <div key={question.key()}>
                <dt>{ page.text(asked(question)) }</dt>
                <dd class="facts">{ page.told(&words) }</dd>
            </div>
        })
    };
    let figures: Vec<Html> = Question::ALL.into_iter().filter_map(alike).collect();
    let few = figures.is_empty();
    html! {
        <>
            <p>{ page.text(msg::PAIR_COMPARE_LEAD) }</p>
            if few {
                <p class="small">{ page.text(msg::PAIR_FEW) }</p>
            } else {
                <dl class="bands">{ for figures }</dl>
            }
            <p class="small">{ page.text(msg::PAIR_NOISE) }</p>
            <div class="wheels">{ for Wheel::ALL.map(|wheel| card(page, comparison, wheel)) }</div>
        </>
    }
}

const fn asked(question: Question) -> Id {
    match question {
        Question::Outside => msg::PAIR_OUTSIDE,
        Question::Inside => msg::PAIR_INSIDE,
    }
}

/// One wheel: both gaps, and which of the four cases they make.
fn card(page: &Page, comparison: &Comparison, wheel: Wheel) -> Html {
    let key = wheel.key();
    let name = format!("pair-{key}");
    let inside = match comparison.wheel(wheel) {
        None => html! { <p>{ page.text(msg::PAIR_WHEEL_FEW) }</p> },
        Some(found) => html! {
            <>
                <p>{ page.rich(case_id(found.case())) }</p>
                { for Question::ALL.map(|question| marks(page, &found, question)) }
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

/// The message that says what a wheel comes to.
const fn case_id(case: Case) -> Id {
    match case {
        Case::SharedCourse => msg::PAIR_CASE_SHARED,
        Case::DifferentPictures => msg::PAIR_CASE_PICTURES,
        Case::DifferentConvictions => msg::PAIR_CASE_CONVICTIONS,
        Case::Both => msg::PAIR_CASE_BOTH,
    }
}

fn marks(page: &Page, found: &WheelComparison, question: Question) -> Html {
    let asked = page.text(asked(question));
    let [seller, leader] = Role::ALL.map(|role| f64::from(found.balance(role, question)) / 4.0);
    let label = page.text_with(
        msg::PAIR_FACING,
        &[
            ("question", (&asked).into()),
            ("seller", (&lean(page, seller)).into()),
            ("leader", (&lean(page, leader)).into()),
        ],
    );
    let picture = Facing {
        above: seller,
        below: leader,
        names: [page.text(msg::PAIR_SELLER), page.text(msg::PAIR_LEADER)],
        ends: [msg::POLE_RELATIONSHIP, msg::POLE_PRESSURE].map(|id| page.text(id)),
        label,
    };
    let steps = f64::from(found.difference(question).unsigned_abs()) / 4.0;
    let steps = page.i18n.decimal_short(steps);
    let points = page.i18n.decimal(found.likeness(question).points(), 0);
    let values = [("steps", (&steps).into()), ("points", (&points).into())];
    html! {
        <div key={question.key()}>
            <h4 class="small">{ asked }</h4>
            { facing(&picture) }
            <p class="small">{ page.text_with(msg::PAIR_WHEEL_GAP, &values) }</p>
        </div>
    }
}

/// What is worth a talk, with one question for both.
fn talk(page: &Page, comparison: &Comparison) -> Html {
    let starters = comparison.starters();
    if starters.is_empty() {
        return html! { <p>{ page.text(msg::PAIR_TALK_NONE) }</p> };
    }
    let entry = |starter: &TalkStarter| {
        let (said, ask) = match starter.question {
            Question::Outside => (msg::PAIR_TALK_OUTSIDE, msg::PAIR_ASK_OUTSIDE),
            Question::Inside => (msg::PAIR_TALK_INSIDE, msg::PAIR_ASK_INSIDE),
        };
        let item = comparison.items().find(|own| own.item == starter.item)?;
        let (seller, leader) = item.ratings()?;
        let times =
            |rating: Rating| page.text(msg::FREQUENCY_TIMES.of(rating.frequency(starter.question)));
        let practice = page.for_role(msg::PRACTICE.of(starter.item));
        let fact = page.text_with(
            said,
            &[
                ("practice", (&practice).into()),
                ("seller", (&times(seller)).into()),
                ("leader", (&times(leader)).into()),
            ],
        );
        let key = format!("{}-{}", starter.item.code(), starter.question.key());
        Some(html! {
            <li {key}>{ fact }<br /><b>{ page.text(msg::GUIDE_ASK) }</b>{ " " }{ page.text(ask) }</li>
        })
    };
    html! {
        <>
            <p>{ page.text(msg::PAIR_TALK_LEAD) }</p>
            <ol class="guide">{ for starters.iter().filter_map(entry) }</ol>
        </>
    }
}

/// Twenty minutes for two, and lines to write on where it is printed.
fn guide(page: &Page) -> Html {
    const STEPS: [Id; 4] = [
        msg::PAIR_GUIDE_1,
        msg::PAIR_GUIDE_2,
        msg::PAIR_GUIDE_3,
        msg::PAIR_GUIDE_4,
    ];
    const LINES: [Id; 3] = [msg::PAIR_LINE_TRY, msg::PAIR_LINE_WHO, msg::PAIR_LINE_WHEN];
    html! {
        <>
            <ol class="guide">{ for STEPS.map(|id| html! { <li key={id}>{ page.rich(id) }</li> }) }</ol>
            <ul class="plain lines">{ for LINES.map(|id| html! { <li key={id}>{ page.text(id) }</li> }) }</ul>
        </>
    }
}

fn table(page: &Page, comparison: &Comparison) -> Html {
    let heads = [
        msg::TABLE_PRACTICE,
        msg::PAIR_TABLE_OUTSIDE,
        msg::PAIR_TABLE_INSIDE,
    ];
    html! {
        <>
            <table class="table matched" role="table">
                <caption class="small">{ page.text(msg::PAIR_TABLE_CAPTION) }</caption>
                <thead role="rowgroup"><tr role="row">
                    { for heads.map(|id| html! {
                        <th key={id} role="columnheader" scope="col">{ page.text(id) }</th>
                    }) }
                </tr></thead>
                <tbody role="rowgroup">{ for comparison.items().map(|item| row(page, item)) }</tbody>
            </table>
            <details>
                <summary>{ page.text(msg::PAIR_INDICES) }</summary>
                { for Question::ALL.map(|question| indices(page, comparison, question)) }
            </details>
        </>
    }
}

fn row(page: &Page, compared: &ComparedItem) -> Html {
    let item = compared.item;
    html! {
        <tr key={item.code()} role="row">
            <th role="rowheader" scope="row">
                { page.for_role(msg::PRACTICE.of(item)) }{ " " }<span class="small">{ page.wheel(item.wheel()) }</span>
            </th>
            { for Question::ALL.map(|question| cell(page, compared, question)) }
        </tr>
    }
}

/// Both answers to one question, and the gap between them.
fn cell(page: &Page, compared: &ComparedItem, question: Question) -> Html {
    let said = |answer: SharedAnswer| match answer {
        SharedAnswer::Rated(rating) => short(page, rating.frequency(question)),
        SharedAnswer::NotApplicable => page.text(msg::TABLE_NA),
        SharedAnswer::Withheld => page.text(msg::PAIR_WITHHELD),
    };
    let (seller, leader) = (said(compared.seller), said(compared.leader));
    let both = [("seller", (&seller).into()), ("leader", (&leader).into())];
    let label = page.text(match question {
        Question::Outside => msg::PAIR_TABLE_OUTSIDE,
        Question::Inside => msg::PAIR_TABLE_INSIDE,
    });
    let gap = compared.ratings().map(|(seller, leader)| {
        let [seller, leader] = [seller, leader].map(|own| own.frequency(question).step());
        let words = match usize::from(seller.abs_diff(leader)) {
            0 => page.text(msg::PAIR_TOGETHER),
            steps => page.text_with(msg::PAIR_APART, &[("steps", Value::Count(steps))]),
        };
        html! { <>{ apart(seller, leader) }<span class="small">{ words }</span></> }
    });
    html! {
        <td key={question.key()} role="cell" data-label={label}>
            <span>{ page.text_with(msg::PAIR_CELL, &both) }</span>
            { for gap }
        </td>
    }
}

fn short(page: &Page, frequency: Frequency) -> String {
    page.text(msg::FREQUENCY_SHORT.of(frequency))
}

fn indices(page: &Page, comparison: &Comparison, question: Question) -> Html {
    let (squares, icc) = comparison.indices(question);
    let squares = page.i18n.decimal(f64::from(squares), 0);
    let icc = icc.map_or_else(|| "–".to_owned(), |icc| page.i18n.decimal(icc, 2));
    let id = match question {
        Question::Outside => msg::PAIR_INDEX_OUTSIDE,
        Question::Inside => msg::PAIR_INDEX_INSIDE,
    };
    let values = [("squares", (&squares).into()), ("icc", (&icc).into())];
    html! { <p key={id} class="small">{ page.text_with(id, &values) }</p> }
}
