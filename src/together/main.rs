//! The entry point of the pages for two and for many. Natively there is nothing to do: `camber` writes them.
//!
//! A worker loads the same module, begins no app, and reads a file.

#[cfg(target_arch = "wasm32")]
fn main() {
    camber::together::app::prepare();
}

/// Starts the app once the words are there that it begins with. Fails where they cannot be had.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub async fn begin() -> Result<(), wasm_bindgen::JsValue> {
    if camber::together::app::start().await {
        Ok(())
    } else {
        Err(wasm_bindgen::JsValue::UNDEFINED)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

/// What a worker needs of the module.
#[cfg(target_arch = "wasm32")]
mod worker {
    use camber::together::findings::Sieve;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// A file of codes that is being read.
    #[wasm_bindgen]
    #[derive(Default)]
    pub struct CodeFile(Sieve);

    #[wasm_bindgen]
    impl CodeFile {
        /// A file of which nothing has been read.
        #[wasm_bindgen(constructor)]
        pub fn new() -> CodeFile {
            CodeFile::default()
        }

        /// Reads its next piece.
        pub fn read(&mut self, piece: &[u8]) {
            self.0.read(piece);
        }

        /// What was in it, as bytes for the page.
        pub fn finish(self) -> Vec<u8> {
            self.0.finish().to_bytes()
        }
    }
}
