//! Text fields: the one place of `ui/` that turns a browser's event into a `String`.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// A text field of two lines that takes at most `limit` characters. `on` gets the text after every change.
pub fn text_field(id: &'static str, value: &str, limit: usize, on: &Callback<String>) -> Html {
    let oninput =
        on.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    html! {
        <textarea
            rows="2"
            {id}
            value={value.to_owned()}
            maxlength={limit.to_string()}
            autocomplete="off"
            {oninput}
        />
    }
}
