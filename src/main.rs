//! The entry point: in the browser it starts the site, natively it writes the site's pages.

#[cfg(target_arch = "wasm32")]
mod element;

#[cfg(target_arch = "wasm32")]
fn main() {
    camber::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    camber::prerender::main()
}
