//! What an interaction gets, and what it gives back.

use crate::i18n::Value;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pages::onward::next;
use crate::pen::*;
use crate::ui::face::{Mood, Person, face};
use alignment::{Action, Play, Played, Scene};

/// What an interaction draws.
///
/// What answers a step stands on the board, where the finger was: [`Stage::reaction`].
pub struct Board {
    /// What is drawn.
    pub board: Html,
    /// What has happened last, in words, with `**bold**` and `*italic*`. It is read out when it changes: so a step changes it
    /// once, and where a control says its own value, it changes only when something new is to be said.
    pub told: String,
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
    /// What is read out of it, where that is nothing it shows.
    pub label: Option<String>,
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
    pub fn set<E>(&self, play: Play) -> Callback<E> {
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
                aria-label={button.label}
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
        self.page.on.reform(move |number| stands(scene, play(number)))
    }

    /// The text of a message.
    pub fn text(&self, id: Id) -> String {
        self.page.text(id)
    }

    /// The text of a message with its variables.
    pub fn text_with(&self, id: Id, values: &[(&'static str, Value)]) -> String {
        self.page.text_with(id, values)
    }

    /// What is to be known first, what is asked, and what there is to choose. Where the control that was pressed is gone,
    /// all of it comes into view and has the focus. After each act it is another element, so that a second press of a
    /// double click is known to go elsewhere.
    pub fn asked(&self, lead: Option<Html>, title: &str, picks: Html) -> Html {
        let key: String = self.play.to_bytes().map(char::from).into_iter().collect();
        let labelled = if lead.is_some() { "lead asks" } else { "asks" };
        html! {
            <div {key} id="asked" role="group" tabindex="-1" aria-labelledby={labelled}>
                { for lead.map(|lead| html! { <p id="lead" class="sees">{ lead }</p> }) }
                <h2 id="asks">{ title }</h2>
                <ul class="picks plain">{ picks }</ul>
            </div>
        }
    }

    /// The answer to what was done last, in place of what was to be done, and what leads on from it. Where the control that
    /// was pressed is gone, the focus moves to what leads on. Another answer is another element, with buttons of its own.
    pub fn reaction(&self, words: &str, leads_on: Html) -> Html {
        html! {
            <div key={words} id="reaction" class="reaction">
                <p>{ self.page.told(words) }</p>
                { leads_on }
            </div>
        }
    }

    /// The button of a reaction: what it says, and how the interaction stands then.
    pub fn leads_to(&self, words: Id, play: Play) -> Html {
        self.leads(self.text(words), play, true)
    }

    /// A button that leads on. Of two, the one to press is amber.
    pub fn leads(&self, words: String, play: Play, go: bool) -> Html {
        self.button(Button {
            place: usize::from(!go),
            class: classes!("button", go.then_some("go")),
            on: self.set(play),
            shows: words.into(),
            ..Button::default()
        })
    }

    /// The last reaction: the answer, what one keeps of the scene, and the way to the next page.
    pub fn last_reaction(&self, words: &str) -> Html {
        let takeaway = |page: &Page| html! { <p class="takeaway">{ page.rich(msg::SCENE_TAKEAWAY.of(self.scene)) }</p> };
        self.reaction(
            words,
            html! {
                <>
                    { self.page.pair("takeaway", &takeaway) }
                    { next(self.page, "button go") }
                </>
            },
        )
    }

    /// What runs by itself for some seconds, and the button that skips it. How long it runs says the style sheet, as the
    /// animation of `class`: at its end, and where somebody wants less motion at once, the interaction stands like `then`.
    pub fn run(&self, class: &'static str, then: Play) -> Html {
        let ended = self.set(then);
        html! {
            <div key="run" id="reaction" class="running">
                <i class={classes!("clock", class)} onanimationend={move |_| ended.emit(())}></i>
                { self.leads_to(msg::PLAY_SKIP, then) }
            </div>
        }
    }

    /// One of several buttons to pick. It stays where it is when it is pressed, so that the focus does too.
    pub fn pick(
        &self,
        key: &'static str,
        shows: Html,
        pressed: bool,
        on: Callback<MouseEvent>,
    ) -> Html {
        let button = Button {
            class: classes!("pick"),
            pressed: Some(pressed),
            on,
            shows,
            ..Button::default()
        };
        html! { <li {key}>{ self.button(button) }</li> }
    }

    /// What a person of the story says, with their face beside it, and their name where that is not known.
    pub fn voice(&self, person: Person, mood: Mood, name: String, words: &str) -> Html {
        html! {
            <div class="voice">
                { face(person, mood) }
                <blockquote>
                    if !name.is_empty() { <b>{ name }</b>{ " " } }
                    { self.page.told(words) }
                </blockquote>
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
