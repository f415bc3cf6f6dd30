//! What goes on beside the page.

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// Lets a future go on by itself.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// Waits until all have ended, which go on at the same time.
pub async fn all<T>(tasks: impl Iterator<Item = impl Future<Output = T> + 'static>) {
    let promises: Array = tasks
        .map(|task| {
            future_to_promise(async {
                task.await;
                Ok(JsValue::UNDEFINED)
            })
        })
        .collect();
    // None of them fails.
    let _ = JsFuture::from(Promise::all(&promises)).await;
}
