//! Every practice with both answers and their gap, sortable.

use crate::i18n::Value;
use crate::intent::{Column, Intent, TableOrder};
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::ui::chart::gap;
use alignment::{CompleteAnswers, ITEM_COUNT, ItemId, Rating};
use yew::prelude::*;

const COLUMNS: [Column; 4] = [
    Column::Practice,
    Column::Outside,
    Column::Inside,
    Column::Gap,
];

const fn heading_id(column: Column) -> Id {
    match column {
        Column::Practice => msg::TABLE_PRACTICE,
        Column::Outside => msg::TABLE_OUTSIDE,
        Column::Inside => msg::TABLE_INSIDE,
        Column::Gap => msg::TABLE_GAP,
    }
}

/// The table of practices, the widest gaps first until the reader sorts it.
pub fn table(page: &Page, answers: &CompleteAnswers) -> Html {
    let order = page.order;
    let (column, descending) = (order.column, order.is_descending);
    // One pass for each value instead of a sort: equal rows stay in the order the practices were shown.
    let with = |wanted: i16| {
        let rows = answers.iter();
        rows.filter(move |(item, rating)| value(column, *item, *rating) == wanted)
    };
    let values = -1..=i16::try_from(ITEM_COUNT).unwrap_or(i16::MAX);
    let rows: Vec<(ItemId, Option<Rating>)> = if descending {
        values.rev().flat_map(with).collect()
    } else {
        values.flat_map(with).collect()
    };
    let heading = |column: Column| {
        let is_sorted = column == order.column;
        let sorted = is_sorted.then_some(if descending {
            "descending"
        } else {
            "ascending"
        });
        let onclick = page.want(Intent::Sort(TableOrder {
            column,
            is_descending: if is_sorted {
                !descending
            } else {
                column != Column::Practice
            },
        }));
        let id = heading_id(column);
        html! {
            <th key={id} role="columnheader" scope="col" aria-sort={sorted}>
                <button type="button" class="sort" {onclick}>{ page.text(id) }</button>
            </th>
        }
    };
    html! {
        <table class="table" role="table">
            <caption class="small">{ page.text(msg::TABLE_CAPTION) }</caption>
            <thead role="rowgroup"><tr role="row">{ for COLUMNS.map(heading) }</tr></thead>
            <tbody role="rowgroup">{ for rows.iter().map(|(item, rating)| row(page, *item, *rating)) }</tbody>
        </table>
    }
}

/// What a row is sorted by; a practice that does not apply counts as less than any other.
fn value(column: Column, item: ItemId, rating: Option<Rating>) -> i16 {
    let step = |step: Option<u8>| step.map_or(-1, i16::from);
    match column {
        Column::Practice => i16::try_from(item.index()).unwrap_or_default(),
        Column::Outside => step(rating.map(|rating| rating.outside.step())),
        Column::Inside => step(rating.map(|rating| rating.inside.step())),
        Column::Gap => rating.map_or(-1, |rating| i16::from(rating.gap()).abs()),
    }
}

fn row(page: &Page, item: ItemId, rating: Option<Rating>) -> Html {
    let wheel = page.wheel(item.wheel());
    let [outside, inside] = [msg::TABLE_OUTSIDE, msg::TABLE_INSIDE].map(|id| page.text(id));
    let cells = match rating {
        None => html! {
            <td role="cell" colspan="3" data-label="">{ page.text(msg::TABLE_NA) }</td>
        },
        Some(rating) => html! {
            <>
                <td role="cell" data-label={outside}>{ times(page, rating.outside) }</td>
                <td role="cell" data-label={inside}>{ times(page, rating.inside) }</td>
                <td role="cell" data-label={page.text(msg::TABLE_GAP)}>
                    <span class="gap">
                        <b>{ steps(page, rating.gap()) }</b>
                        { gap(rating.outside.step(), rating.inside.step()) }
                    </span>
                </td>
            </>
        },
    };
    html! {
        <tr key={item.code()} role="row">
            <th role="rowheader" scope="row">
                { page.for_role(msg::PRACTICE.of(item)) }{ " " }<span class="small">{ wheel }</span>
            </th>
            { cells }
        </tr>
    }
}

fn times(page: &Page, frequency: alignment::Frequency) -> String {
    let short = page.text(msg::FREQUENCY_SHORT.of(frequency));
    page.text_with(msg::TABLE_TIMES, &[("times", (&short).into())])
}

fn steps(page: &Page, gap: i8) -> String {
    let count = Value::Count(usize::from(gap.unsigned_abs()));
    match gap {
        0 => page.text(msg::TABLE_NONE),
        gap if gap > 0 => page.text_with(msg::TABLE_MORE, &[("count", count)]),
        _ => page.text_with(msg::TABLE_LESS, &[("count", count)]),
    }
}
