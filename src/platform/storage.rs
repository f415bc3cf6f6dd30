//! Small texts kept on this device. Every access may be refused: a sandboxed frame, blocked cookies, a
//! full disk. Not `gloo::storage`, whose accessors panic when storage is denied.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

/// The browser refuses to keep or to give anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Denied;

/// The text kept under a key, if any.
///
/// # Errors
/// [`Denied`] where storage cannot be read.
pub fn read(key: &str) -> Result<Option<String>, Denied> {
    area()?.get_item(key).map_err(|_| Denied)
}

/// Keeps a text under a key.
///
/// # Errors
/// [`Denied`] where storage cannot be written, or is full; what stood there stays.
pub fn write(key: &str, text: &str) -> Result<(), Denied> {
    area()?.set_item(key, text).map_err(|_| Denied)
}

/// Forgets what is kept under a key.
///
/// # Errors
/// [`Denied`] where storage cannot be reached.
pub fn remove(key: &str) -> Result<(), Denied> {
    area()?.remove_item(key).map_err(|_| Denied)
}

/// Calls back when another tab has changed or removed what is kept under `key`; `None` means removed.
/// The listener ends when the returned value is dropped.
pub fn on_change(
    key: &'static str,
    call: impl Fn(Option<String>) + 'static,
) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else {
            return;
        };
        // A null key means that everything was cleared.
        match event.key() {
            Some(changed) if changed == key => call(event.new_value()),
            None => call(None),
            Some(_) => {}
        }
    }))
}

/// Bytes as text that storage takes: base64, written by the browser itself. Empty where there is no window.
#[must_use]
pub fn text_of(bytes: &[u8]) -> String {
    let characters: String = bytes.iter().copied().map(char::from).collect();
    web_sys::window()
        .and_then(|window| window.btoa(&characters).ok())
        .unwrap_or_default()
}

/// The bytes of such a text; `None` where it is none.
#[must_use]
pub fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let characters = web_sys::window()?.atob(text).ok()?;
    characters
        .chars()
        .map(|character| u8::try_from(character).ok())
        .collect()
}

fn area() -> Result<Storage, Denied> {
    web_sys::window()
        .and_then(|window| window.local_storage().ok().flatten())
        .ok_or(Denied)
}
