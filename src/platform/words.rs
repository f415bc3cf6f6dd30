//! The files of words, each for one part of the app in one language: `first-en`. The script that starts the app fetches
//! them, because it knows their names, and on some pages they are no files at all: the reader's language comes beside the
//! app, the others right after, so that choosing one of them asks for nothing.

use js_sys::{Function, Promise};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[derive(Default)]
struct Files {
    fetch: Option<Function>,
    parts: Vec<&'static str>,
    here: Vec<(String, Rc<str>)>,
}

thread_local! {
    /// What the page has loaded beside the module, the same for all apps on it.
    static FILES: RefCell<Files> = RefCell::default();
}

/// Says of which parts the app needs the words.
pub fn need(parts: Vec<&'static str>) {
    FILES.with_borrow_mut(|files| files.parts = parts);
}

/// Takes the function that gets a file's name and returns a promise of its text.
#[wasm_bindgen]
pub fn connect(fetch: Function) {
    FILES.with_borrow_mut(|files| files.fetch = Some(fetch));
}

/// Brings the files of a language that are not here yet; whether all are here then. Where one cannot be had, asking
/// again tries again.
#[wasm_bindgen(js_name = bring)]
pub async fn load(code: String) -> bool {
    let missing = names(&code).into_iter().filter(|name| text(name).is_none());
    // All are asked for before one is waited for.
    let coming: Vec<_> = missing.map(|name| (fetch(&name), name)).collect();
    let mut all = true;
    for (promise, name) in coming {
        let text = match promise {
            Some(promise) => JsFuture::from(promise).await.ok(),
            None => None,
        };
        match text.and_then(|text| text.as_string()) {
            Some(text) => FILES.with_borrow_mut(|files| files.here.push((name, text.into()))),
            None => all = false,
        }
    }
    all
}

fn fetch(name: &str) -> Option<Promise> {
    let fetch = FILES.with_borrow(|files| files.fetch.clone())?;
    let promise = fetch.call1(&JsValue::NULL, &name.into()).ok()?;
    promise.dyn_into().ok()
}

fn names(code: &str) -> Vec<String> {
    let parts = FILES.with_borrow(|files| files.parts.clone());
    parts.iter().map(|part| format!("{part}-{code}")).collect()
}

/// Calls back once a language is here, or cannot be had. Where it is here, that is at once.
pub fn on_loaded(code: &'static str, call: impl FnOnce(bool) + 'static) {
    if is_loaded(code) {
        call(true);
    } else {
        spawn_local(async move { call(load(code.to_owned()).await) });
    }
}

/// Whether all files of a language are here.
#[must_use]
pub fn is_loaded(code: &str) -> bool {
    names(code).iter().all(|name| text(name).is_some())
}

/// What is in a file that is here.
#[must_use]
pub fn text(name: &str) -> Option<Rc<str>> {
    FILES.with_borrow(|files| {
        let mut own = files.here.iter().filter(|(own, _)| own == name);
        own.next().map(|(_, text)| text.clone())
    })
}
