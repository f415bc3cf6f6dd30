//! Files: one handed to the reader, one taken from the reader.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Event, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, HtmlInputElement, Url,
};

/// Offers a text as a file to save. Nothing leaves the device. No browser tells whether it has saved it.
pub fn save(name: &str, media_type: &str, text: &str) {
    let _ = try_save(name, media_type, text);
}

fn try_save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    offer(name, &url)?;
    // The browser may not have read it yet; free it once it had a minute to do so.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// Has the browser save what is at this address.
fn offer(name: &str, url: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(url);
    anchor.set_download(name);
    // Firefox starts a download only from an element that stands in the page.
    document.body()?.append_child(&anchor).ok()?;
    anchor.click();
    anchor.remove();
    Some(())
}

/// Offers an SVG drawing as a PNG picture to save, drawn on this device, and tells whether that worked.
pub fn save_picture(name: &'static str, drawing: String, call: impl FnOnce(bool) + 'static) {
    spawn_local(async move { call(try_picture(name, &drawing).await.is_some()) });
}

async fn try_picture(name: &str, drawing: &str) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let text = String::from(js_sys::encode_uri_component(drawing));
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{text}"));
    JsFuture::from(image.decode()).await.ok()?;
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(image.natural_width());
    canvas.set_height(image.natural_height());
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    context.draw_image_with_html_image_element(&image, 0.0, 0.0).ok()?;
    offer(name, &canvas.to_data_url().ok()?)
}

/// Reads the file chosen in an `<input type="file">` as text, at most `limit` bytes, and empties the
/// input so that the same file can be chosen again. `None`: none, too large, or unreadable.
pub fn read_chosen(event: &Event, limit: usize, call: impl FnOnce(Option<String>) + 'static) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let file = input.as_ref().and_then(|input| input.files()).and_then(|files| files.get(0));
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
