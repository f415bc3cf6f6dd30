//! Text fields and sliders: the one place of `ui/` that turns a browser's event into a value.

use crate::pen::*;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// A text field of two lines. It takes as much as somebody pastes, because a browser cuts at a limit without a word.
/// `on` gets the text after every change.
pub fn text_field(id: &'static str, value: &str, on: &Callback<String>) -> Html {
    let oninput =
        on.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    html! {
        <textarea
            rows="2"
            {id}
            value={value.to_owned()}
            autocomplete="off"
            {oninput}
        />
    }
}

/// A field of one line, as [`text_field`]; with `digits`, a telephone shows its keys for numbers. `about` is the id
/// of what explains it.
pub fn line_field(
    id: String,
    value: &str,
    digits: bool,
    about: Option<&'static str>,
    on: &Callback<String>,
) -> Html {
    let oninput =
        on.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <input
            type="text"
            {id}
            value={value.to_owned()}
            inputmode={digits.then_some("numeric")}
            aria-describedby={about}
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            {oninput}
        />
    }
}

/// A box to tick, with its words behind it.
pub fn tick(id: &'static str, checked: bool, onchange: Callback<Event>, words: Html) -> Html {
    html! {
        <label class="check">
            <input type="checkbox" {id} {checked} autocomplete="off" {onchange} />
            <span>{ words }</span>
        </label>
    }
}

/// One of several to choose from, with its words behind it.
pub fn choice(
    name: &'static str,
    value: &'static str,
    checked: bool,
    onchange: Callback<Event>,
    words: Html,
) -> Html {
    html! {
        <label key={value} class="check">
            <input type="radio" {name} {value} {checked} autocomplete="off" {onchange} />
            <span>{ words }</span>
        </label>
    }
}

/// A key that is pressed alone and not held: its name, and that of the radio it is pressed on, which has arrow keys of
/// its own.
pub fn key_alone(event: &KeyboardEvent) -> Option<(String, Option<String>)> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat() {
        return None;
    }
    let input = event.target_dyn_into::<HtmlInputElement>();
    let radio = input.filter(|input| input.type_() == "radio");
    Some((event.key(), radio.map(|radio| radio.name())))
}

/// Escape closes the menu; the focus is then on what opens it.
pub fn close_on_escape(event: KeyboardEvent) {
    if event.key() == "Escape"
        && let Some(opener) = opener(event.target())
    {
        let _ = opener.focus();
        opener.click();
    }
}

/// The menu lies over the page, so it closes when the focus goes elsewhere. Where the focus goes nowhere, something was
/// pressed that takes none, maybe in the menu.
pub fn close_when_left(event: FocusEvent) {
    let to = event.related_target();
    if to.is_some()
        && opener(to).is_none()
        && let Some(opener) = opener(event.target())
    {
        opener.click();
    }
}

/// What closes the open menu around this.
fn opener(target: Option<EventTarget>) -> Option<HtmlElement> {
    let target: HtmlElement = target?.unchecked_into();
    let menu = target.closest("details[open]").ok()??;
    Some(menu.query_selector("summary").ok()??.unchecked_into())
}

/// A field to choose one of these, each with a number and its name; `on` gets the number as text.
pub fn choice_field(
    all: impl Iterator<Item = (u32, String)>,
    chosen: u32,
    on: &Callback<String>,
) -> Html {
    // What chooses has its value under the same name.
    let onchange =
        on.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
    let one = |(number, name): (u32, String)| {
        html! {
            <option key={number.to_string()} value={number.to_string()} selected={number == chosen}>{ name }</option>
        }
    };
    html! { <select autocomplete="off" translate="no" {onchange}>{ for all.map(one) }</select> }
}

/// The keys that turn pages, those of a presenter's remote control too: `on` gets how many places to go.
pub fn arrows(on: &Callback<isize>) -> Callback<KeyboardEvent> {
    let on = on.clone();
    Callback::from(move |event: KeyboardEvent| {
        let key = key_alone(&event).map(|(key, _)| key);
        match key.as_deref() {
            Some("ArrowRight" | "PageDown") => on.emit(1),
            Some("ArrowLeft" | "PageUp") => on.emit(-1),
            _ => {}
        }
    })
}

/// A press that counts as soon as the finger is down, for who cannot wait until it is up again; that of a key, or of a
/// screen reader, when it clicks.
pub fn strikes(on: &Callback<()>) -> (Callback<PointerEvent>, Callback<MouseEvent>) {
    let (down, click) = (on.reform(|_| ()), on.clone());
    let click = Callback::from(move |event: MouseEvent| {
        if event.detail() == 0 {
            click.emit(());
        }
    });
    (down, click)
}

/// A slider over whole numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Slider {
    /// The element's id, by which its label finds it.
    pub id: &'static str,
    /// What it sets.
    pub label: String,
    /// Where it stands.
    pub value: i32,
    /// Its left end.
    pub least: i32,
    /// Its right end.
    pub most: i32,
    /// From one stop to the next.
    pub step: u32,
    /// Its value in words, shown and read out.
    pub words: String,
    /// Gets the value whenever it changes.
    pub on: Callback<i32>,
}

/// A slider with its label and its value in words.
pub fn slider(slider: Slider) -> Html {
    // A foreign value cannot come from a range; were it one, the slider would stay where it is.
    let value = slider.value;
    let oninput = slider.on.reform(move |event: InputEvent| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        input.value().parse().unwrap_or(value)
    });
    html! {
        <div class="slider">
            <label for={slider.id}>{ slider.label }</label>
            <output for={slider.id} aria-hidden="true">{ slider.words.clone() }</output>
            <input
                type="range"
                id={slider.id}
                min={slider.least.to_string()}
                max={slider.most.to_string()}
                step={slider.step.to_string()}
                value={value.to_string()}
                aria-valuetext={slider.words}
                autocomplete="off"
                {oninput}
            />
        </div>
    }
}
