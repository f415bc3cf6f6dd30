//! The clipboard. A browser may refuse it: in a frame without permission, or on a page without HTTPS.

use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies a text and tells whether that worked.
pub fn copy(text: &str, call: impl FnOnce(bool) + 'static) {
    // Where the page is no secure context there is no clipboard, though the type says that there is one.
    let clipboard = web_sys::window()
        .filter(web_sys::Window::is_secure_context)
        .map(|window| window.navigator().clipboard());
    let Some(clipboard) = clipboard else {
        call(false);
        return;
    };
    let copied = clipboard.write_text(text);
    spawn_local(async move { call(JsFuture::from(copied).await.is_ok()) });
}
