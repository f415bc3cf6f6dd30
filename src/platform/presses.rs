//! Presses that nobody can have meant.

use super::address::Listener;
use gloo::events::EventListenerOptions;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node, UiEvent};

/// Takes back the second press of a double click where the first has put another control, or other words, under the
/// pointer: whoever pressed has not read them. It listens around the app, before anything in it hears of the press.
pub fn take_back_doubles(root: &Element) -> Option<Listener> {
    let last = RefCell::new(None);
    let capturing = EventListenerOptions::run_in_capture_phase();
    let options = EventListenerOptions { passive: false, ..capturing };
    let heard = move |event: &Event| {
        let press: &UiEvent = event.unchecked_ref();
        let under = event.target().map(JsCast::unchecked_into::<Node>);
        let under = under.map(|node| (node.text_content(), node));
        if last.replace(under.clone()) != under && press.detail() > 1 {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let around = root.parent_node()?;
    Some(Listener::new_with_options(&around, "click", options, heard))
}
