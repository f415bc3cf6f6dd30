//! Every statement with both answers and their gap, the widest first.

use super::said::times;
use crate::i18n::Value;
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::ui::chart::gap;
use alignment::{CompleteAnswers, ItemId, Rating, widest_gaps};

/// The table; statements with equal gaps stay in the order they were shown, those without an answer come last.
pub fn table(page: &Page, answers: &CompleteAnswers) -> Html {
    let mut rows = widest_gaps(answers, ItemId::ALL.len());
    let rest = |rated: bool| {
        let rest = ItemId::ALL.into_iter();
        rest.filter(move |item| match answers.rating(*item) {
            Some(rating) => rated && rating.gap() == 0,
            None => !rated,
        })
    };
    rows.extend(rest(true).chain(rest(false)));
    let heading =
        |id| html! { <th key={id} role="columnheader" scope="col">{ page.text(id) }</th> };
    let headings = [msg::TABLE_PRACTICE, msg::TABLE_OUTSIDE, msg::TABLE_INSIDE, msg::TABLE_GAP];
    html! {
        <table class="table" role="table">
            <caption class="small">{ page.text(msg::TABLE_CAPTION) }</caption>
            <thead role="rowgroup"><tr role="row">{ for headings.map(heading) }</tr></thead>
            <tbody role="rowgroup">{ for rows.iter().map(|item| row(page, *item, answers.rating(*item))) }</tbody>
        </table>
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

fn steps(page: &Page, gap: i8) -> String {
    let count = Value::Count(usize::from(gap.unsigned_abs()));
    match gap {
        0 => page.text(msg::TABLE_NONE),
        gap if gap > 0 => page.text_with(msg::TABLE_MORE, &[("count", count)]),
        _ => page.text_with(msg::TABLE_LESS, &[("count", count)]),
    }
}
