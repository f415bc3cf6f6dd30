//! A scene as a text: what it tells, block by block.

use super::Page;
use crate::lesson::{self, Block};
use crate::msg::{self, Id};
use crate::pen::*;
use alignment::Scene;

/// What a scene asks, below its title.
pub fn hook(page: &Page, scene: Scene) -> Html {
    page.pair(
        "hook",
        &|page| html! { <p class="hook">{ page.rich(msg::SCENE_QUESTION.of(scene)) }</p> },
    )
}

/// What a scene tells, and what one keeps of it.
pub fn text(page: &Page, scene: Scene) -> Html {
    let takeaway = |page: &Page| html! { <p class="takeaway">{ page.rich(msg::SCENE_TAKEAWAY.of(scene)) }</p> };
    html! {
        <>
            <div>{ for lesson::blocks(scene).iter().map(|told| block(page, *told)) }</div>
            { page.pair("takeaway", &takeaway) }
        </>
    }
}

/// A whole scene as a text, with nothing to handle.
pub fn plain(page: &Page, scene: Scene, title: &dyn Fn(&Page) -> String) -> Html {
    let heading =
        |page: &Page| html! { <h2 role={page.silent_heading()}>{ page.told(&title(page)) }</h2> };
    html! {
        <>
            { page.pair("title", &heading) }
            { hook(page, scene) }
            { text(page, scene) }
        </>
    }
}

fn block(page: &Page, block: Block) -> Html {
    match block {
        Block::Text(id) => page.pair(id, &|page| html! { <p key={id}>{ page.rich(id) }</p> }),
        Block::Note(id) => {
            page.pair(id, &|page| html! { <p key={id} class="note small">{ page.rich(id) }</p> })
        }
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
