//! What a scene tells, block by block.

use super::Page;
use crate::lesson::Block;
use crate::msg::{self, Id};
use yew::prelude::*;

/// Blocks in reading order.
pub fn blocks(page: &Page, blocks: &[Block]) -> Html {
    html! { { for blocks.iter().map(|block| self::block(page, *block)) } }
}

fn block(page: &Page, block: Block) -> Html {
    match block {
        Block::Text(id) => page.pair(id, &|page| html! { <p key={id}>{ page.rich(id) }</p> }),
        Block::Note(id) => page.pair(
            id,
            &|page| html! { <p key={id} class="note small">{ page.rich(id) }</p> },
        ),
        Block::Speech(role, id) => page.pair(id, &|page| {
            html! {
                <blockquote key={id} class={classes!("says", role.key())}>
                    <b>{ page.rich(msg::SPEAKER.of(role)) }</b>{ " " }{ page.rich(id) }
                </blockquote>
            }
        }),
        Block::List { lead, items } => html! {
            <div key={lead}>
                { page.pair(lead, &|page| html! { <p>{ page.rich(lead) }</p> }) }
                { list(page, items) }
            </div>
        },
        Block::Contrast { left, right } => html! {
            <div key={left.0} class="contrast">{ for [left, right].map(|side| column(page, side)) }</div>
        },
    }
}

/// One list also in two languages: its items are pairs.
fn list(page: &Page, items: &[Id]) -> Html {
    let item = |id: &Id| html! { <li key={*id}>{ page.pair(*id, &|page| page.rich(*id)) }</li> };
    html! { <ul>{ for items.iter().map(item) }</ul> }
}

fn column(page: &Page, (title, items): (Id, &'static [Id])) -> Html {
    let heading =
        |page: &Page| html! { <h2 role={page.silent_heading()}>{ page.rich(title) }</h2> };
    html! {
        <section key={title}>
            { page.pair(title, &heading) }
            { list(page, items) }
        </section>
    }
}
