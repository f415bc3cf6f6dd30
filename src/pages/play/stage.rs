//! What an interaction gets, and what it gives back.

use crate::i18n::Value;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pages::Page;
use alignment::{Action, Play, Played, Scene};
use yew::prelude::*;

/// What an interaction draws, and what it answers to what was done last, with `**bold**` and `*italic*`.
///
/// The answer is read out when it changes. So an action changes it once, and where a slider already says its
/// own value, it changes only when something new is to be said.
pub struct Board {
    /// What is drawn.
    pub board: Html,
    /// The answer.
    pub reaction: String,
    /// What is read out beside it, for who cannot see what the board shows next.
    pub heard: Option<String>,
}

/// A name with what is to be said of it, in a list of such.
pub fn entry(class: &'static str, name: String, value: String) -> Html {
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
        self.page.on.reform(move |_| stands(scene, play))
    }

    /// A callback that says a wish, and after which the interaction stands like this.
    pub fn set_after(&self, wish: Intent, play: Play) -> Callback<MouseEvent> {
        let (on, scene) = (self.page.on.clone(), self.scene);
        Callback::from(move |_| {
            on.emit(wish.clone());
            on.emit(stands(scene, play));
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
        self.page
            .on
            .reform(move |number| stands(scene, play(number)))
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

/// That the interaction of a scene stands like this.
fn stands(scene: Scene, play: Play) -> Intent {
    Intent::Act(Action::Play(Played::new(scene, play)))
}
