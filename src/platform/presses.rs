//! Presses that nobody can have meant.

use super::address::{Listener, listen_by};
use gloo::events::EventListenerOptions;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, Node, PointerEvent};

/// How far apart the two presses of a double click are at most, in CSS pixels. Browsers allow a finger far more, and who
/// taps two neighbors one after the other means both.
const NEAR: i32 = 24;

/// In how many milliseconds after a press another one is its double, where the browser does not count them.
const SOON: f64 = 400.0;

/// In how many milliseconds nobody has read what a scene says next. A browser counts a finger's taps for half as long.
const UNREAD: f64 = 600.0;

/// Takes back the second press of a double click where the first has put another control, or other words, under the
/// pointer: whoever pressed has not read them. What listens to the same element later never hears of it. Nor does what
/// answers as soon as the finger is down; and a slider, which the browser moves by then, goes back.
pub fn take_back_doubles(root: &Element) -> [Listener; 3] {
    let hand = Rc::new(Hand::default());
    ["pointerdown", "input", "click"].map(|name| {
        let hand = hand.clone();
        let options = EventListenerOptions::run_in_capture_phase();
        let options = EventListenerOptions { passive: false, ..options };
        let heard = move |event: &Event| {
            if hand.slips(name, event) {
                event.prevent_default();
                event.stop_immediate_propagation();
            }
        };
        listen_by(root, name, options, Box::new(heard))
    })
}

/// What the reader's hand does.
#[derive(Default)]
struct Hand {
    /// Whether a finger was put down last.
    is_finger: Cell<bool>,
    /// The last click.
    last: RefCell<Press>,
    /// What a press has met that is taken back, when, and the value it had.
    held: RefCell<Option<(HtmlInputElement, f64, String)>>,
}

impl Hand {
    /// Whether this is to be taken back.
    fn slips(&self, name: &str, event: &Event) -> bool {
        if name == "input" {
            let held = self.held.borrow();
            let moved = held.as_ref().filter(|(input, when, _)| {
                event.target().as_ref() == Some(input) && event.time_stamp() - when < SOON
            });
            if let Some((input, _, value)) = moved {
                input.set_value(value);
            }
            return moved.is_some();
        }
        let press = Press::of(event);
        let is_other = press.meets_another(&self.last.borrow());
        if name == "click" {
            // What a keyboard presses counts as none.
            let is_tap = self.is_finger.get() && press.count == 1 && press.is_in_scene();
            let is_soon = press.when - self.last.borrow().when < UNREAD;
            let is_double = is_other && (press.count > 1 || is_tap && is_soon);
            self.last.replace(press);
            return is_double;
        }
        self.is_finger.set(event.unchecked_ref::<PointerEvent>().pointer_type() == "touch");
        let is_double = is_other && press.when - self.last.borrow().when < SOON;
        let input = event.target().filter(|_| is_double);
        let input = input.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        self.held.replace(input.map(|input| (input.clone(), press.when, input.value())));
        is_double
    }
}

/// A press: what was under the pointer and its words, where, when, and how many the browser has counted there.
#[derive(Default)]
struct Press {
    under: Option<(Option<String>, Node)>,
    place: (i32, i32),
    when: f64,
    count: i32,
}

impl Press {
    fn of(event: &Event) -> Press {
        let press: &PointerEvent = event.unchecked_ref();
        let under = event.target().map(JsCast::unchecked_into::<Node>);
        Press {
            under: under.map(|node| (node.text_content(), node)),
            place: (press.client_x(), press.client_y()),
            when: event.time_stamp(),
            count: press.detail(),
        }
    }

    /// Whether it is on what one plays.
    fn is_in_scene(&self) -> bool {
        let element = self.under.as_ref().and_then(|(_, node)| node.dyn_ref::<Element>());
        element.is_some_and(|element| element.closest(".play").is_ok_and(|play| play.is_some()))
    }

    /// Whether this is where another was, and meets something else there.
    fn meets_another(&self, before: &Press) -> bool {
        let ((x, y), (was_x, was_y)) = (self.place, before.place);
        (x - was_x).abs().max((y - was_y).abs()) < NEAR && self.under != before.under
    }
}
