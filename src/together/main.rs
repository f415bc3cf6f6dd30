//! The entry point of the pages for two and for many. Natively there is nothing to do: `camber` writes them.
//!
//! A worker starts the same module, finds no page in it, and reads a file.

#[cfg(target_arch = "wasm32")]
fn main() {
    camber::together::app::start();
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
