//! What goes on beside the page.

/// Lets a future go on by itself.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}
