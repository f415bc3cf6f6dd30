//! The module of the worker that reads a file of codes beside the page. Natively there is nothing to do.

fn main() {}

/// What the worker needs of the module.
#[cfg(target_arch = "wasm32")]
mod worker {
    use alignment::CodeScanner;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// A file of codes that is being read.
    #[wasm_bindgen]
    #[derive(Default)]
    pub struct CodeFile(CodeScanner);

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
