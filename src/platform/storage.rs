//! Small texts kept on this device. Every access may be refused: a sandboxed frame, blocked cookies, a
//! full disk. Not `gloo::storage`, whose accessors panic when storage is denied.

use super::address::{Listener, listen};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, Storage, StorageEvent, Window};

/// Where texts are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// On the device, until somebody removes them.
    Local,
    /// In this tab, as long as it is open.
    Session,
}

/// The browser refuses to keep or to give anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Denied;

/// The text kept under a key, if any.
///
/// # Errors
/// [`Denied`] where storage cannot be read.
pub fn read(area: Area, key: &str) -> Result<Option<String>, Denied> {
    let kept = storage(area)?.unchecked_ref::<AnyStorage>().get_item(key).map_err(|_| Denied)?;
    if kept.is_null() || kept.is_undefined() {
        return Ok(None);
    }
    kept.as_string().map(Some).ok_or(Denied)
}

#[wasm_bindgen]
extern "C" {
    /// A storage whose methods a page around us may have replaced, so that what they give need be no text.
    type AnyStorage;
    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get_item(this: &AnyStorage, key: &str) -> Result<JsValue, JsValue>;
}

/// Keeps a text under a key.
///
/// # Errors
/// [`Denied`] where storage cannot be written, or is full; what stood there stays.
pub fn write(area: Area, key: &str, text: &str) -> Result<(), Denied> {
    storage(area)?.set_item(key, text).map_err(|_| Denied)
}

/// Forgets what is kept under a key.
///
/// # Errors
/// [`Denied`] where storage cannot be reached.
pub fn remove(area: Area, key: &str) -> Result<(), Denied> {
    storage(area)?.remove_item(key).map_err(|_| Denied)
}

/// Calls back when another tab, or an app in this document, has changed or removed what is kept under one of the
/// `keys`, and says whether it has written `erased` over the first of them before. The listeners end when the returned
/// value is dropped.
///
/// A moment later: whoever is called may keep something in turn, and would hear of that in the midst of it.
pub fn on_change(
    area: Area,
    keys: &'static [&'static str],
    erased: &'static str,
    call: impl Fn(bool) + Clone + 'static,
) -> Option<[Listener; 3]> {
    let window = web_sys::window()?;
    let own = storage(area).ok()?;
    let later = move |erased| {
        let call = call.clone();
        spawn_local(async move { call(erased) });
    };
    let of_tabs = {
        let later = later.clone();
        listen(&window, "storage", move |event| {
            let event = event.unchecked_ref::<StorageEvent>();
            // Some send no area; the key is ours in any case. A null key means that everything was cleared.
            let is_here = event.storage_area().is_none_or(|area| area == own);
            let changed = event.key();
            if is_here && changed.as_deref().is_none_or(|changed| keys.contains(&changed)) {
                let texts = [event.old_value(), event.new_value()];
                let first = changed.as_deref() == keys.first().copied();
                later(first && texts.iter().flatten().any(|text| text == erased));
            }
        })
    };
    let of_document = [false, true].map(|erased| {
        let later = later.clone();
        listen(&window, changed(area, erased), move |_| later(erased))
    });
    let [kept, gone] = of_document;
    Some([of_tabs, kept, gone])
}

/// Tells the apps in this document that something kept has changed, or was erased: the browser itself tells only other
/// documents. The event says nothing of what it was, and the app that announces it hears it too.
pub fn announce(area: Area, erased: bool) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(changed(area, erased))) {
        let _ = window.dispatch_event(&event);
    }
}

fn changed(area: Area, erased: bool) -> &'static str {
    match (area, erased) {
        (Area::Session, false) => "camber-kept-in-tab",
        (Area::Session, true) => "camber-erased-in-tab",
        (Area::Local, false) => "camber-kept",
        (Area::Local, true) => "camber-erased",
    }
}

/// Bytes as text that storage takes: base64, written by the browser itself. Empty where there is no window.
pub fn text_of(bytes: &[u8]) -> String {
    let characters: String = bytes.iter().copied().map(char::from).collect();
    web_sys::window().and_then(|window| window.btoa(&characters).ok()).unwrap_or_default()
}

/// The bytes of such a text; `None` where it is none.
pub fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let characters = web_sys::window()?.atob(text).ok()?;
    characters.chars().map(|character| u8::try_from(character).ok()).collect()
}

fn storage(area: Area) -> Result<Storage, Denied> {
    let get = match area {
        Area::Local => Window::local_storage,
        Area::Session => Window::session_storage,
    };
    web_sys::window().and_then(|window| get(&window).ok().flatten()).ok_or(Denied)
}
