//! The files of words, each for one part of the app in one language: `first-en`. The script that starts the app fetches
//! them, because it knows their names, and on some pages they are no files at all.

use js_sys::{Function, Promise};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[derive(Default)]
struct Files {
    fetch: Option<Function>,
    loaded: Vec<(String, Rc<str>)>,
}

thread_local! {
    /// What the page has loaded beside the module, the same for all apps on it.
    static FILES: RefCell<Files> = RefCell::default();
}

/// Takes the function that gets a file's name and returns a promise of its text.
#[wasm_bindgen]
pub fn connect(fetch: Function) {
    FILES.with_borrow_mut(|files| files.fetch = Some(fetch));
}

/// Loads the files that are not here yet; whether all are here then. All are asked for at once, before the result is
/// awaited. Where one cannot be had, asking again tries again.
pub fn load(names: impl IntoIterator<Item = String>) -> impl Future<Output = bool> {
    let missing = names.into_iter().filter(|name| !is_loaded(name));
    // Each is listened to from the beginning: one that fails while another is awaited must not go unheard.
    let coming: Vec<_> = missing.map(|name| (fetch(&name).map(JsFuture::from), name)).collect();
    async move {
        let mut all = true;
        for (answer, name) in coming {
            let text = match answer {
                Some(answer) => answer.await.ok(),
                None => None,
            };
            match text.and_then(|text| text.as_string()) {
                // Two may have waited for the same file.
                Some(_) if is_loaded(&name) => {}
                Some(text) => {
                    FILES.with_borrow_mut(|files| files.loaded.push((name, text.into())));
                }
                None => all = false,
            }
        }
        all
    }
}

fn fetch(name: &str) -> Option<Promise> {
    let fetch = FILES.with_borrow(|files| files.fetch.clone())?;
    let promise = fetch.call1(&JsValue::NULL, &name.into()).ok()?;
    // Made a promise, not tested for being one: a page around us may have replaced the browser's `Promise`.
    Some(Promise::resolve(&promise))
}

/// Whether a file is here.
pub fn is_loaded(name: &str) -> bool {
    FILES.with_borrow(|files| files.loaded.iter().any(|(own, _)| own == name))
}

/// What is in a file that is here.
pub fn text(name: &str) -> Option<Rc<str>> {
    FILES.with_borrow(|files| {
        let mut own = files.loaded.iter().filter(|(own, _)| own == name);
        own.next().map(|(_, text)| text.clone())
    })
}
