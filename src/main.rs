//! The entry point: in the browser it starts the site, natively it writes the site's pages.

#[cfg(target_arch = "wasm32")]
mod element;

#[cfg(target_arch = "wasm32")]
fn main() {
    camber::app::prepare();
}

/// Starts the site once the words are there that it begins with. Fails where they cannot be had.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub async fn begin() -> Result<(), wasm_bindgen::JsValue> {
    if camber::app::start().await { Ok(()) } else { Err(wasm_bindgen::JsValue::UNDEFINED) }
}

/// Loads all that the reader can reach without opening another page, in these languages, so that nothing is asked for
/// afterwards. `for_many` is true on the pages for two and for many.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub async fn load_rest(for_many: bool, languages: Vec<String>) {
    camber::loader::load_rest(for_many, languages).await;
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    camber::prerender::main()
}
