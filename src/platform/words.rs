//! The files of words, by the codes of their languages. The script that starts the app fetches them, because it knows
//! their names, and on some pages they are no files at all: the reader's language comes beside the app, the others right
//! after, so that choosing one of them asks for nothing.

use js_sys::{Function, Promise};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[derive(Default)]
struct Files {
    fetch: Option<Function>,
    here: Vec<(String, Rc<str>)>,
}

thread_local! {
    /// What the page has loaded beside the module, the same for all apps on it.
    static FILES: RefCell<Files> = RefCell::default();
}

/// Takes the function that gets a code and returns a promise of the file's text.
#[wasm_bindgen]
pub fn connect(fetch: Function) {
    FILES.with_borrow_mut(|files| files.fetch = Some(fetch));
}

/// Brings a file if it is not here yet; whether it is here then. Where it cannot be had, asking again tries again.
#[wasm_bindgen]
pub async fn bring(code: String) -> bool {
    if is_here(&code) {
        return true;
    }
    let Some(text) = fetch(&code).await else {
        return false;
    };
    FILES.with_borrow_mut(|files| files.here.push((code, text.into())));
    true
}

async fn fetch(code: &str) -> Option<String> {
    let fetch = FILES.with_borrow(|files| files.fetch.clone())?;
    let promise = fetch.call1(&JsValue::NULL, &code.into()).ok()?;
    let text = JsFuture::from(promise.dyn_into::<Promise>().ok()?).await;
    text.ok()?.as_string()
}

/// Calls back once a file is here, or cannot be had. Where it is here, that is at once.
pub fn once_here(code: &'static str, call: impl FnOnce(bool) + 'static) {
    if is_here(code) {
        call(true);
    } else {
        spawn_local(async move { call(bring(code.to_owned()).await) });
    }
}

/// Whether a file is here.
#[must_use]
pub fn is_here(code: &str) -> bool {
    text(code).is_some()
}

/// What is in a file that is here.
#[must_use]
pub fn text(code: &str) -> Option<Rc<str>> {
    FILES.with_borrow(|files| {
        let mut own = files.here.iter().filter(|(own, _)| own == code);
        own.next().map(|(_, text)| text.clone())
    })
}
