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
    if camber::app::start().await {
        Ok(())
    } else {
        Err(wasm_bindgen::JsValue::UNDEFINED)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    camber::prerender::main()
}
