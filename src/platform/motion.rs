//! What moves from frame to frame. The app draws it once; from then on only attributes are written over it, so that nothing
//! has to be drawn anew sixty times a second.

use super::document::{Root, in_a_moment};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

/// An element that moves, or has parts that do.
pub struct Moving(Element);

impl Moving {
    /// The element that the selector names, if it is in the app and the style sheet shows it.
    #[must_use]
    pub fn new(root: &Root, selector: &str) -> Option<Moving> {
        let element = root.element().query_selector(selector).ok().flatten()?;
        let is_seen = element.get_bounding_client_rect().width() > 0.0;
        is_seen.then_some(Moving(element))
    }

    /// Whether it is still on the page.
    pub fn is_there(&self) -> bool {
        self.0.is_connected()
    }

    /// A part of it, looked up once for all frames.
    #[must_use]
    pub fn part(&self, selector: &str) -> Option<Moving> {
        self.0.query_selector(selector).ok().flatten().map(Moving)
    }

    /// Writes an attribute.
    pub fn write(&self, name: &str, value: &str) {
        let _ = self.0.set_attribute(name, value);
    }

    /// Marks it, or no longer.
    pub fn mark(&self, name: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(name, on);
    }
}

type Frame = Closure<dyn FnMut(f64)>;

/// Calls before each frame that the browser paints, with the milliseconds of some clock, as long as the answer is `true`.
/// A page that nobody sees has no frames.
pub fn on_frames(mut call: impl FnMut(f64) -> bool + 'static) {
    let frame = Rc::new(RefCell::new(None::<Frame>));
    let own = frame.clone();
    frame.replace(Some(Closure::new(move |now| {
        if call(now) {
            request(&own);
        } else {
            own.take();
        }
    })));
    request(&frame);
}

/// Calls back once what is on the page now is painted, or half a second later: a page that nobody sees has no frames.
pub fn once_painted(call: impl FnOnce() + 'static) {
    let call = Rc::new(Cell::new(Some(call)));
    let once = move || {
        if let Some(call) = call.take() {
            call();
        }
    };
    in_a_moment(500, once.clone()).forget();
    on_frames(move |_| {
        // The frame is painted after this; what has no delay comes next.
        in_a_moment(0, once.clone()).forget();
        false
    });
}

fn request(frame: &RefCell<Option<Frame>>) {
    if let (Some(window), Some(frame)) = (web_sys::window(), &*frame.borrow()) {
        let _ = window.request_animation_frame(frame.as_ref().unchecked_ref());
    }
}
