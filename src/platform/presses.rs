//! Presses that nobody can have meant.

use super::address::Listener;
use gloo::events::EventListenerOptions;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node, PointerEvent};

/// How far apart the two presses of a double click are at most, in CSS pixels. Browsers allow a finger far more, and who
/// taps two neighbors one after the other means both.
const NEAR: i32 = 24;

/// Takes back the second press of a double click where the first has put another control, or other words, under the
/// pointer: whoever pressed has not read them. What listens to the same element later never hears of it.
pub fn take_back_doubles(root: &Element) -> Listener {
    let last = RefCell::default();
    let capturing = EventListenerOptions::run_in_capture_phase();
    let options = EventListenerOptions { passive: false, ..capturing };
    let heard = move |event: &Event| {
        let press: &PointerEvent = event.unchecked_ref();
        let (x, y) = (press.client_x(), press.client_y());
        let under = event.target().map(JsCast::unchecked_into::<Node>);
        let under = under.map(|node| (node.text_content(), node));
        let (was_under, (was_x, was_y)) = last.replace((under.clone(), (x, y)));
        let is_near = (x - was_x).abs().max((y - was_y).abs()) < NEAR;
        if press.detail() > 1 && is_near && was_under != under {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    };
    Listener::new_with_options(root, "click", options, heard)
}
