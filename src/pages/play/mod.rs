//! What the reader handles in a scene: the frame around it, which is the same for all, and one file for each.
//!
//! An interaction is a function of its [`Stage`]. What the reader does becomes the scene's [`Play`], which
//! the session keeps; so a reload, another tab and the prerenderer see the same.

mod call;
mod chain;
mod chairs;
mod pull;
mod talk;
mod truth;
mod week;
mod year;

use super::Page;
use crate::i18n::Value;
use crate::inline_markup::inline_markup;
use crate::intent::Intent;
use crate::msg::{self, Id};
use alignment::scenes::Interaction;
use alignment::{Action, Play, Scene};
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

/// What an interaction draws, and what it answers to what was done last, with `**bold**` and `*italic*`.
///
/// The answer is read out when it changes. So an action changes it once, and where a slider already says its
/// own value, it changes only when something new is to be said.
pub struct Board {
    board: Html,
    reaction: String,
    /// What is read out beside it, for who cannot see what the board shows next.
    heard: Option<String>,
}

/// A name with what is to be said of it, in a list of such.
fn entry(class: &'static str, name: String, value: String) -> Html {
    html! { <div {class}><dt>{ name }</dt><dd>{ value }</dd></div> }
}

/// A button of a board.
#[derive(Default)]
pub struct Button {
    /// Its place among the buttons beside it.
    pub place: usize,
    /// Classes of the element.
    pub class: Classes,
    /// Whether it is down, where it can be.
    pub pressed: Option<bool>,
    /// Whether it does nothing now. It keeps the focus all the same.
    pub idle: bool,
    /// Whether the Tab key passes it over, because a button beside it does the same.
    pub passed_over: bool,
    /// What pressing it does.
    pub on: Callback<MouseEvent>,
    /// What it shows.
    pub shows: Html,
}

/// What an interaction gets.
pub struct Stage<'p> {
    /// The page around it, with words and the session.
    pub page: &'p Page,
    /// The scene.
    pub scene: Scene,
    /// How it stands.
    pub play: Play,
}

impl Stage<'_> {
    /// A callback after which the interaction stands like this.
    pub fn set(&self, play: Play) -> Callback<MouseEvent> {
        let scene = self.scene;
        self.page.act(Action::Play { scene, play })
    }

    /// A callback that says a wish, and after which the interaction stands like this.
    pub fn set_after(&self, wish: Intent, play: Play) -> Callback<MouseEvent> {
        let (on, scene) = (self.page.on.clone(), self.scene);
        Callback::from(move |_| {
            on.emit(wish.clone());
            on.emit(Intent::Act(Action::Play { scene, play }));
        })
    }

    /// A button of the board.
    pub fn button(&self, button: Button) -> Html {
        let word = |is: bool| if is { "true" } else { "false" };
        html! {
            <button
                key={button.place}
                type="button"
                class={button.class}
                aria-pressed={button.pressed.map(word)}
                aria-disabled={button.idle.then_some("true")}
                tabindex={button.passed_over.then_some("-1")}
                onclick={button.on}
            >
                { button.shows }
            </button>
        }
    }

    /// A callback for a control that hands over a number: how the interaction stands then.
    pub fn set_by(&self, play: impl Fn(i32) -> Play + 'static) -> Callback<i32> {
        let scene = self.scene;
        self.page.on.reform(move |number| {
            let play = play(number);
            Intent::Act(Action::Play { scene, play })
        })
    }

    /// The text of a message.
    pub fn text(&self, id: Id) -> String {
        self.page.text(id)
    }

    /// The text of a message with its variables.
    pub fn text_with(&self, id: Id, values: &[(&'static str, Value)]) -> String {
        self.page.text_with(id, values)
    }

    /// One of several buttons to pick. It stays where it is when it is pressed, so that the focus does too.
    pub fn pick(
        &self,
        key: &'static str,
        shows: Html,
        pressed: bool,
        idle: bool,
        on: Callback<MouseEvent>,
    ) -> Html {
        let button = Button {
            class: "pick".into(),
            pressed: Some(pressed),
            idle,
            on,
            shows,
            ..Button::default()
        };
        html! { <li {key}>{ self.button(button) }</li> }
    }

    /// A group of such buttons under its own heading.
    pub fn part(&self, key: &'static str, title: String, picks: Html) -> Html {
        let id = format!("part-{key}");
        html! {
            <div {key} class="part" role="group" aria-labelledby={id.clone()}>
                <h3 {id}>{ title }</h3>
                <ul class="picks plain">{ picks }</ul>
            </div>
        }
    }

    /// The name of a month, 1 to 12.
    pub fn month(&self, number: usize) -> String {
        let months = self.text(msg::PLAY_MONTHS);
        let month = months.split(' ').nth(number.saturating_sub(1));
        month.unwrap_or_default().to_owned()
    }

    /// Its first letter, for an axis; no letter where that is not one of the Latin twenty-six.
    pub fn initial(&self, number: usize) -> String {
        let month = self.month(number);
        month.get(..1).unwrap_or_default().to_ascii_uppercase()
    }
}
