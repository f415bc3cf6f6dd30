//! What the reader handles in a scene: the frame around it, which is the same for all, and one file for each.
//!
//! An interaction is a function of its [`Stage`]. What the reader does becomes the scene's [`Play`], which
//! the session keeps; so a reload, another tab and the prerenderer see the same.

mod call;
mod chain;
mod chairs;
mod felt;
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
use crate::pen::*;
use alignment::scenes::Interaction;
use alignment::{Play, Scene};
use stage::{Board, Button, Stage};

/// What an interaction draws, if it is in this part of the lesson.
pub type BoardOf = fn(Interaction, &Stage) -> Option<Board>;

/// What the reader plays in this scene; nothing where a scene has nothing to play.
pub fn play(page: &Page, scene: Scene, board_of: BoardOf) -> Html {
    let Some(interaction) = scene.interaction() else {
        return Html::default();
    };
    let board_on = |page| board_of(interaction, &stage(page, scene));
    let Some(Board { board, told }) = board_on(page) else {
        return Html::default();
    };
    // In the other language it is there to be read; heard it is once, in the page's own.
    let beside = page.beside.as_deref().and_then(|page| {
        let told = inline_markup(&board_on(page)?.told);
        Some(html! { <p class="answer-beside" lang={page.i18n.language().code}>{ told }</p> })
    });
    // Once somebody plays, it does not shrink: a second press would hit what has come up from below.
    let played = !page.session.play_of(scene).is_untouched();
    let begun = played.then(|| format!("begun-{}", scene.number()));
    html! {
        <section class={classes!("play", begun)} key="play" aria-labelledby="page-title">
            { board }
            // What has happened, for who does not see it.
            <p class="hidden" role="status">{ inline_markup(&told) }</p>
            { for beside }
        </section>
    }
}

/// How this works, and a way to play it again.
pub fn how(page: &Page, scene: Scene) -> Html {
    let Some(interaction) = scene.interaction() else {
        return Html::default();
    };
    let how = |page: &Page| html! { <p>{ page.rich(msg::PLAY_HOW.of(interaction)) }</p> };
    let stage = stage(page, scene);
    html! {
        <div class="how" key="how">
            if !stage.play.is_untouched() {
                { stage.button(Button {
                    class: classes!("button"),
                    // Who starts over begins at the top of it.
                    on: stage.set_after(Intent::Jump("page-title".to_owned()), Play::default()),
                    shows: page.text(msg::PLAY_AGAIN).into(),
                    ..Button::default()
                }) }
            }
            <details>
                <summary>{ page.text(msg::PLAY_SHOW_HOW) }</summary>
                { page.pair("how", &how) }
            </details>
        </div>
    }
}

fn stage(page: &Page, scene: Scene) -> Stage<'_> {
    Stage { page, scene, play: page.session.play_of(scene) }
}

/// The boards of the scenes that everybody begins with.
pub fn early(interaction: Interaction, stage: &Stage) -> Option<Board> {
    match interaction {
        Interaction::Chairs => Some(chairs::board(stage)),
        Interaction::Pull => Some(pull::board(stage)),
        _ => None,
    }
}

/// All other boards.
pub fn late(interaction: Interaction, stage: &Stage) -> Option<Board> {
    Some(match interaction {
        Interaction::Chairs | Interaction::Pull => return None,
        Interaction::Week => week::board(stage),
        Interaction::Talk => talk::board(stage),
        Interaction::Call => call::board(stage),
        Interaction::Chain => chain::board(stage),
        Interaction::Year => year::board(stage),
        Interaction::Truth => truth::board(stage),
    })
}
