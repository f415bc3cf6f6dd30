//! What the reader handles in a scene: the frame around it, which is the same for all, and one file for each.
//!
//! An interaction is a function of its [`Stage`]. What the reader does becomes the scene's [`Play`], which
//! the session keeps; so a reload, another tab and the prerenderer see the same.

mod call;
mod chain;
mod chairs;
mod pull;
mod stage;
mod talk;
mod truth;
mod week;
mod year;

use super::Page;
use crate::inline_markup::inline_markup;
use crate::intent::Intent;
use crate::msg;
use alignment::scenes::Interaction;
use alignment::{Play, Scene};
use stage::{Board, Button, Stage};
use yew::prelude::*;

/// What the reader handles in this scene, with its frame; nothing where a scene has nothing to handle.
pub fn play(page: &Page, scene: Scene) -> Html {
    let Some(interaction) = scene.interaction() else {
        return Html::default();
    };
    let stage = |page| Stage {
        page,
        scene,
        play: page.session.play_of(scene),
    };
    let Board {
        board,
        reaction,
        heard,
    } = board_of(interaction, &stage(page));
    // The answer in the other language is there to be read; heard it is once, in the page's own.
    let beside = page.beside.as_deref().map(|page| {
        let Board { reaction, .. } = board_of(interaction, &stage(page));
        html! { <p class="answer-beside" lang={page.i18n.language().code}>{ inline_markup(&reaction) }</p> }
    });
    let untouched = page.session.play_of(scene).is_untouched();
    let heading = |page: &Page| {
        let id = (!page.is_beside).then_some("play-title");
        html! { <h2 {id} role={page.silent_heading()}>{ page.rich(msg::PLAY_TITLE.of(interaction)) }</h2> }
    };
    let ask =
        |page: &Page| html! { <p class="ask">{ page.rich(msg::PLAY_ASK.of(interaction)) }</p> };
    let how = |page: &Page| html! { <p>{ page.rich(msg::PLAY_HOW.of(interaction)) }</p> };
    html! {
        <section class="play" key="play" aria-labelledby="play-title">
            { page.pair("heading", &heading) }
            { page.pair("ask", &ask) }
            { board }
            // Once something was done, the answer stays in sight wherever the hand is; before, it would only cover.
            <p class={classes!("reaction", (!untouched).then_some("answer"))} role="status">
                { page.told(&reaction) }
                { for heard.map(|heard| html! { <span class="hidden">{ " " }{ heard }</span> }) }
            </p>
            { for beside }
            <p class="again">
                { stage(page).button(Button {
                    class: "button".into(),
                    idle: untouched,
                    // Who starts over begins at the top of it.
                    on: stage(page).set_after(Intent::Jump("play-title".to_owned()), Play::default()),
                    shows: page.text(msg::PLAY_AGAIN).into(),
                    ..Button::default()
                }) }
            </p>
            <details class="how">
                <summary>{ page.text(msg::PLAY_SHOW_HOW) }</summary>
                { page.pair("how", &how) }
            </details>
        </section>
    }
}

/// What an interaction draws.
fn board_of(interaction: Interaction, stage: &Stage) -> Board {
    match interaction {
        Interaction::Chairs => chairs::board(stage),
        Interaction::Pull => pull::board(stage),
        Interaction::Week => week::board(stage),
        Interaction::Talk => talk::board(stage),
        Interaction::Call => call::board(stage),
        Interaction::Chain => chain::board(stage),
        Interaction::Year => year::board(stage),
        Interaction::Truth => truth::board(stage),
    }
}
