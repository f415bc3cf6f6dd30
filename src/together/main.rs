//! The entry point of the pages for two and for many. Natively there is nothing to do: `camber` writes them.

#[cfg(target_arch = "wasm32")]
fn main() {
    camber::together::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
