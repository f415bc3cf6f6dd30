//! Both chairs compared: one true sentence, where a talk may begin, and everything behind it. Both are drawn alike.

use super::pair_table::PairChange;
use super::room::Room;
use super::section::section;
use super::{pair_own, pair_talk};
use crate::i18n::Value;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::ui::chart::{Facing, apart, facing};
use crate::ui::face::{Mood, faces};
use alignment::{
    Case, ComparedItem, Comparison, Frequency, ITEM_COUNT, PairGap, Question, Role, SharedAnswer,
    Verdict, WORTH_A_TALK, Wheel,
};

/// So many gaps are shown at once; the rest is one tap away.
const SHOWN: usize = 3;

/// With fewer statements in common, nothing is said of the week.
const ENOUGH: usize = 4;

/// The whole page, from its top.
pub fn compared(room: &Room, comparison: &Comparison) -> Html {
    let page = &room.page;
    let gaps = comparison.gaps();
    html! {
        <>
            <h1 id="page-title" class="small-title" tabindex="-1">{ page.text(msg::PAIR_TITLE) }</h1>
            <section key="compare" class="section" aria-labelledby="pair-compare-title">
                { faces(&Role::ALL, mood(comparison, &gaps)) }
                <h2 id="pair-compare-title" class="truth" tabindex="-1">{ truth(page, comparison) }</h2>
                { how_many(page, comparison) }
                { begin(page, comparison, &gaps) }
            </section>
            { page.below(|| below(room, comparison)) }
        </>
    }
}

fn below(room: &Room, comparison: &Comparison) -> Html {
    let page = &room.page;
    html! {
        <>
            { section(page, ("pair-wheels-title", msg::PAIR_WHEELS_TITLE), wheels(page, comparison)) }
            { section(page, ("pair-guide-title", msg::PAIR_GUIDE_TITLE), guide(page)) }
            <section key="more" class="section" aria-label={page.text(msg::PAIR_TABLE_TITLE)}>
                <details>
                    <summary>{ page.text(msg::PAIR_TABLE_TITLE) }</summary>
                    { table(page, comparison) }
                    { for Question::ALL.map(|question| likeness(page, comparison, question)) }
                </details>
                <details class="chrome">
                    <summary>{ page.text(msg::PAIR_MORE) }</summary>
                    { pair_own::shown(room) }
                    { pair_own::code(room) }
                </details>
                <p class="acts chrome">
                    { page.button("button", msg::PRINT_BUTTON, Intent::Print) }
                    { room.button("button", msg::PAIR_FORGET, PairChange::Forget) }
                </p>
                <p class="small">{ page.text(msg::PAIR_KEPT) }</p>
            </section>
        </>
    }
}

/// How the two look at it: at ease where they have found no gap worth a talk.
fn mood(comparison: &Comparison, gaps: &[PairGap]) -> Mood {
    match gaps.first() {
        Some(widest) if widest.steps() >= WORTH_A_TALK => Mood::Blank,
        None if in_common(comparison) == 0 => Mood::Blank,
        _ => Mood::Glad,
    }
}

/// What all of it comes to, in one breath. It says what the practices say, and of which wheels.
fn truth(page: &Page, comparison: &Comparison) -> String {
    let verdicts = Wheel::ALL.map(|wheel| (wheel, comparison.wheel(wheel)));
    let apart: Vec<Wheel> = verdicts
        .iter()
        .filter(|(_, found)| found.widest >= WORTH_A_TALK)
        .map(|(wheel, _)| *wheel)
        .collect();
    let few = match apart.is_empty() {
        true => msg::PAIR_TRUTH_FEW_NEAR,
        false => msg::PAIR_TRUTH_FEW_APART,
    };
    match in_common(comparison) {
        0 => return page.text(msg::PAIR_TRUTH_NONE),
        count if count < ENOUGH => return page.text_with(few, &[("count", count.into())]),
        _ => {}
    }
    let sum = |question| -> usize { verdicts.iter().map(|(_, found)| found.apart(question)).sum() };
    let id = match (sum(Question::Outside) > 0, sum(Question::Inside) > 0) {
        (false, false) => return page.text(msg::PAIR_TRUTH_SHARED),
        (true, false) => msg::PAIR_TRUTH_PICTURES,
        (false, true) => msg::PAIR_TRUTH_CONVICTIONS,
        (true, true) => msg::PAIR_TRUTH_BOTH,
    };
    let first = apart.first().map(|wheel| page.wheel(*wheel));
    let first = first.unwrap_or_default();
    page.text_with(id, &[("count", apart.len().into()), ("wheel", (&first).into())])
}

/// How many statements both have rated and shown.
fn in_common(comparison: &Comparison) -> usize {
    comparison.items().filter_map(ComparedItem::ratings).count()
}

/// How much of it both have shown, where that is not everything; where it is little, how it becomes more.
fn how_many(page: &Page, comparison: &Comparison) -> Html {
    match in_common(comparison) {
        ITEM_COUNT => Html::default(),
        count if count < ENOUGH => html! { <p>{ page.text(msg::PAIR_FEW) }</p> },
        count => {
            html! { <p>{ page.text_with(msg::PAIR_COMPARED, &[("count", count.into())]) }</p> }
        }
    }
}

/// The widest gap with its question, and the next ones.
fn begin(page: &Page, comparison: &Comparison, gaps: &[PairGap]) -> Html {
    let Some((first, others)) = gaps.split_first() else {
        return Html::default();
    };
    let others = others.iter().take(SHOWN - 1);
    html! {
        <>
            <div class="begin">
                <h3>{ page.text(msg::PAIR_TALK_TITLE) }</h3>
                { strip(page, comparison, first) }
                <p class="try"><b>{ page.text(msg::GUIDE_ASK) }</b>{ page.text(msg::PAIR_ASK.of(first.question)) }</p>
                if first.steps() < WORTH_A_TALK {
                    <p class="small">{ page.text(msg::PAIR_TALK_NONE) }</p>
                }
            </div>
            <ul class="plain gaps">
                { for others.map(|gap| html! { <li key={gap.item.code()}>{ strip(page, comparison, gap) }</li> }) }
            </ul>
        </>
    }
}

/// A practice, and both answers to one question on one strip.
fn strip(page: &Page, comparison: &Comparison, gap: &PairGap) -> Html {
    let ratings =
        comparison.items().find(|own| own.item == gap.item).and_then(ComparedItem::ratings);
    let Some((seller, leader)) = ratings else {
        return Html::default();
    };
    let [seller, leader] = [seller, leader].map(|own| own.frequency(gap.question));
    let asked = page.text(asked(gap.question));
    let [above, below] =
        [(msg::PAIR_SELLER, seller), (msg::PAIR_LEADER, leader)].map(|(name, frequency)| {
            (frequency.step(), format!("{} {}", page.text(name), short(page, frequency)))
        });
    let times = |frequency| page.text(msg::FREQUENCY_TIMES.of(frequency));
    let label = page.text_with(
        msg::PAIR_FACING,
        &[
            ("question", (&asked).into()),
            ("seller", (&times(seller)).into()),
            ("leader", (&times(leader)).into()),
        ],
    );
    let ends = [Frequency::ALL.first(), Frequency::ALL.last()]
        .map(|end| end.map_or_else(String::new, |end| page.text(msg::FREQUENCY.of(*end))));
    let picture = Facing { above, below, ends, label };
    html! {
        <>
            <p class="statement">{ page.for_role(msg::PRACTICE.of(gap.item)) }</p>
            <p class="small">{ page.wheel(gap.item.wheel()) }{ " · " }{ asked }</p>
            { facing(&picture) }
        </>
    }
}

const fn asked(question: Question) -> Id {
    match question {
        Question::Outside => msg::PAIR_OUTSIDE,
        Question::Inside => msg::PAIR_INSIDE,
    }
}

/// What each wheel comes to, in a sentence.
fn wheels(page: &Page, comparison: &Comparison) -> Html {
    let row = |wheel: Wheel| {
        html! {
            <div key={wheel.key()}>
                <dt>{ page.wheel(wheel) }</dt>
                <dd>{ verdict(page, comparison.wheel(wheel)) }</dd>
            </div>
        }
    };
    html! { <dl class="verdicts">{ for Wheel::ALL.map(row) }</dl> }
}

fn verdict(page: &Page, found: Verdict) -> String {
    let (id, count) = match found.case() {
        None => return page.text(msg::PAIR_WHEEL_NONE),
        Some(Case::Both) => return page.text(msg::PAIR_WHEEL_BOTH),
        Some(Case::SharedCourse) => (msg::PAIR_WHEEL_SHARED, usize::from(found.widest)),
        Some(Case::DifferentPictures) => (msg::PAIR_WHEEL_PICTURES, found.apart(Question::Outside)),
        Some(Case::DifferentConvictions) => {
            (msg::PAIR_WHEEL_CONVICTIONS, found.apart(Question::Inside))
        }
    };
    page.text_with(id, &[("count", count.into())])
}

/// Twenty minutes for two, and lines to write on where it is printed.
fn guide(page: &Page) -> Html {
    const LINES: [Id; 3] = [msg::PAIR_LINE_TRY, msg::PAIR_LINE_WHO, msg::PAIR_LINE_WHEN];
    html! {
        <>
            { pair_talk::steps(page) }
            <ul class="plain lines">{ for LINES.map(|id| html! { <li key={id}>{ page.text(id) }</li> }) }</ul>
        </>
    }
}

fn table(page: &Page, comparison: &Comparison) -> Html {
    let heads = [msg::TABLE_PRACTICE, msg::PAIR_TABLE_OUTSIDE, msg::PAIR_TABLE_INSIDE];
    html! {
        <table class="table matched" role="table">
            <caption class="small">{ page.text(msg::PAIR_TABLE_CAPTION) }</caption>
            <thead role="rowgroup"><tr role="row">
                { for heads.map(|id| html! {
                    <th key={id} role="columnheader" scope="col">{ page.text(id) }</th>
                }) }
            </tr></thead>
            <tbody role="rowgroup">{ for comparison.items().map(|item| row(page, item)) }</tbody>
        </table>
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

/// How alike the answers to one question are: counted for everyone, and as two indices for those who know them.
fn likeness(page: &Page, comparison: &Comparison, question: Question) -> Html {
    let (near, all) = comparison.within_a_step(question);
    let (squares, icc) = comparison.indices(question);
    let squares = page.i18n.decimal(f64::from(squares), 0);
    let icc = icc.map_or_else(|| "–".to_owned(), |icc| page.i18n.decimal(icc, 2));
    let asked = page.text(asked(question));
    let near = page.text_with(
        msg::PAIR_NEAR,
        &[("question", (&asked).into()), ("near", near.into()), ("all", all.into())],
    );
    let values = [("squares", (&squares).into()), ("icc", (&icc).into())];
    let index = page.text_with(msg::PAIR_INDEX, &values);
    html! { <p key={question.key()}>{ near }<br /><span class="small">{ index }</span></p> }
}
