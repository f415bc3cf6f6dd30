//! The clipboard. A browser may refuse it: in a frame without permission, or on a page without HTTPS. Some have none, and
//! some never answer.

use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies a text and tells whether that worked. A browser that does not answer for a while has not copied.
pub fn copy(text: &str, call: impl FnOnce(bool) + 'static) {
    let Some(copied) = asked(text) else {
        call(false);
        return;
    };
    let call = Rc::new(Cell::new(Some(call)));
    let answer = move |done| {
        if let Some(call) = call.take() {
            call(done);
        }
    };
    let late = answer.clone();
    Timeout::new(PATIENCE, move || late(false)).forget();
    spawn_local(async move { answer(JsFuture::from(copied).await.is_ok()) });
}

/// So many milliseconds.
const PATIENCE: u32 = 3000;

/// The browser's promise. Whatever is missing on the way there, the types say that it is there.
fn asked(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write = Reflect::get(&clipboard, &"writeText".into()).ok()?;
    let write: &Function = write.dyn_ref()?;
    let copied = write.call1(&clipboard, &JsValue::from_str(text)).ok()?;
    Some(Promise::resolve(&copied))
}
