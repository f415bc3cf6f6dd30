//! Text fields: the one place of `ui/` that turns a browser's event into a `String`.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Properties of [`TextField`].
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Id of the field, for its label.
    pub id: AttrValue,
    /// The text in it.
    pub value: AttrValue,
    /// The most characters it takes.
    pub limit: usize,
    /// Called with the text after every change.
    pub on: Callback<String>,
}

/// A text field of two lines.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let oninput = props
        .on
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    html! {
        <textarea
            rows="2"
            id={props.id.clone()}
            value={props.value.clone()}
            maxlength={props.limit.to_string()}
            autocomplete="off"
            {oninput}
        />
    }
}
