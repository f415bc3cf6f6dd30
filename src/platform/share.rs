//! The share sheet of the device: what somebody does with a text there is theirs, and nobody tells.

use super::clipboard;
use js_sys::{Error, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ShareData;

/// Opens it with this text; where there is none, copies the text, and tells whether that worked.
pub fn share_or_copy(text: &str, copied: impl FnOnce(bool) + 'static) {
    let own = text.to_owned();
    share(text, move |is_taken| {
        if !is_taken {
            clipboard::copy(&own, copied);
        }
    });
}

/// Opens it with this text, and tells whether there is one. Who closes it again has changed their mind.
fn share(text: &str, call: impl FnOnce(bool) + 'static) {
    let navigator = web_sys::window().map(|window| window.navigator());
    let able = |navigator: &web_sys::Navigator| {
        Reflect::has(navigator, &JsValue::from_str("share")).unwrap_or(false)
    };
    let Some(navigator) = navigator.filter(able) else {
        call(false);
        return;
    };
    let data = ShareData::new();
    data.set_text(text);
    let shared = navigator.share_with_data(&data);
    spawn_local(async move {
        let closed = |error: JsValue| {
            let error: Option<Error> = error.dyn_into().ok();
            error.is_some_and(|error| error.name() == "AbortError")
        };
        call(JsFuture::from(shared).await.map_or_else(closed, |_| true));
    });
}
