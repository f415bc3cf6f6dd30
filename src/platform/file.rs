//! Files: one handed to the reader, one taken from the reader.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url};

/// Offers a text as a file to save. Nothing leaves the device. No browser tells whether it has saved it.
pub fn save(name: &str, media_type: &str, text: &str) {
    let _ = try_save(name, media_type, text);
}

fn try_save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    // Firefox starts a download only from an element that stands in the page.
    document.body()?.append_child(&anchor).ok()?;
    anchor.click();
    anchor.remove();
    // The browser may not have read it yet; free it once it had a minute to do so.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// Reads the file chosen in an `<input type="file">` as text, at most `limit` bytes, and empties the
/// input so that the same file can be chosen again. `None`: none, too large, or unreadable.
pub fn read_chosen(event: &Event, limit: usize, call: impl FnOnce(Option<String>) + 'static) {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let file = input
        .as_ref()
        .and_then(|input| input.files())
        .and_then(|files| files.get(0));
    if let Some(input) = input {
        input.set_value("");
    }
    let Some(file) = file.filter(|file| file.size() <= limit as f64) else {
        call(None);
        return;
    };
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await;
        call(text.ok().and_then(|text| text.as_string()));
    });
}
