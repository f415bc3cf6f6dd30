//! The element the app lives in, and the page around it as the browser shows it.

use super::address::{Listener, listen};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, CustomEventInit, Document, Element, Event, EventTarget, HtmlElement,
    HtmlInputElement, KeyboardEvent, Node, NodeList, PerformanceNavigation, PointerEvent,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// The element the app lives in. Whatever is the app's own is looked for inside it, never in the whole
/// document: a document sees nothing of what is in a shadow root, and two apps on a page have the same ids.
#[derive(Debug, Clone, PartialEq)]
pub struct Root(Element);

impl Root {
    /// An element that somebody made for the app.
    pub fn new(element: Element) -> Root {
        Root(element)
    }

    /// The element of the site, if this page is one of ours.
    pub fn of_site() -> Option<Root> {
        by_id("camber").map(Root)
    }

    /// The element itself, to render into.
    pub fn element(&self) -> Element {
        self.0.clone()
    }

    /// What an attribute says.
    pub fn given(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// Whether the app stands in a shadow root, so that the document around it is somebody else's.
    pub fn is_shadowed(&self) -> bool {
        self.0.is_connected() && !self.0.get_root_node().is_instance_of::<Document>()
    }

    /// Marks the element for others, such as `data-live`: the app is in charge.
    pub fn mark(&self, name: &str) {
        let _ = self.0.set_attribute(name, "");
    }

    /// Sets language and direction of the app alone.
    pub fn speak(&self, language: &str, direction: &str) {
        let _ = self.0.set_attribute("lang", language);
        let _ = self.0.set_attribute("dir", direction);
    }

    /// The radios and checkboxes ticked, as their `name` and `value`, in page order.
    pub fn ticked(&self) -> Vec<(String, String)> {
        let Ok(nodes) = self.0.query_selector_all("input:checked") else {
            return Vec::new();
        };
        (0..nodes.length())
            .filter_map(|index| nodes.get(index)?.dyn_into::<HtmlInputElement>().ok())
            .map(|input| (input.name(), input.value()))
            .collect()
    }

    /// Whether the app holds what the selector names.
    pub fn has(&self, selector: &str) -> bool {
        self.find(selector).is_some()
    }

    /// The elements that the selector names, and the number of the first that stands in the window or below it;
    /// where all are above it, of the first of all.
    pub fn from_here(&self, selector: &str) -> Option<(NodeList, u32)> {
        let nodes = self.0.query_selector_all(selector).ok()?;
        let below = |number: &u32| {
            let element = nodes.get(*number).map(JsCast::unchecked_into::<Element>);
            element.is_some_and(|element| {
                is_shown(&element) && element.get_bounding_client_rect().bottom() > EDGE
            })
        };
        let first = (0..nodes.length()).find(below).unwrap_or_default();
        Some((nodes, first))
    }

    /// The name of the focused control.
    pub fn focused_name(&self) -> Option<String> {
        self.find(":focus")?.get_attribute("name")
    }

    /// Calls back when a finger has been drawn sideways over what the selector names; with `true` where that was to
    /// the left. The style sheet has to leave sideways movements to us (`touch-action`).
    pub fn on_swipe(&self, over: &'static str, call: impl Fn(bool) + 'static) -> [Listener; 2] {
        let start = Rc::new(Cell::new(None));
        let begin = listen(&self.0, "pointerdown", {
            let start = start.clone();
            move |event| {
                let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let is_over =
                    target.is_some_and(|target| matches!(target.closest(over), Ok(Some(_))));
                start.set(finger(event).filter(|_| is_over));
            }
        });
        let end = listen(&self.0, "pointerup", move |event| {
            if let (Some((from_x, from_y)), Some((x, y))) = (start.take(), finger(event)) {
                let (across, down) = (x - from_x, y - from_y);
                if across.abs() > SWIPE && across.abs() > 2 * down.abs() {
                    call(across < 0);
                }
            }
        });
        [begin, end]
    }

    /// Calls back with every key that is pressed in what the selector names, or around it: with the focus on nothing, a
    /// browser gives keys to the whole page. Where the document is somebody else's, only what is pressed in the app counts,
    /// and the app holds nothing around it, so that all of it can be forgotten.
    pub fn on_key(&self, place: &'static str, call: impl Fn(&KeyboardEvent) + 'static) -> Listener {
        let root = self.clone();
        let document = self.0.get_root_node().dyn_into::<Document>();
        let around = document.map_or_else(|_| self.0.clone().into(), EventTarget::from);
        listen(&around, "keydown", move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
            if let (Some(place), Some(target)) = (root.find(place), target)
                && (place.contains(Some(&target)) || target.contains(Some(&place)))
            {
                call(event.unchecked_ref());
            }
        })
    }

    /// The number of the focused control.
    pub fn focused(&self) -> Option<u32> {
        let active: Node = self.find(":focus")?.into();
        let controls = self.0.query_selector_all(CONTROLS).ok()?;
        (0..controls.length()).find(|index| controls.get(*index).as_ref() == Some(&active))
    }

    /// Moves the focus to a control by its number, without scrolling.
    pub fn focus_control(&self, number: u32) {
        let controls = self.0.query_selector_all(CONTROLS).ok();
        focus_node(controls.and_then(|controls| controls.get(number)));
    }

    /// Moves the focus to an element without scrolling; a missing one changes nothing.
    pub fn focus(&self, id: &str) {
        focus_node(self.by_id(id).map(Node::from));
    }

    /// Moves the focus to what the selector names if nothing in the app has it; a missing one changes nothing.
    pub fn focus_if_lost(&self, selector: &str) {
        if !self.has(":focus") {
            focus_node(self.find(selector).map(Node::from));
        }
    }

    /// Takes the focus from what the selector names, and tells what that was; nothing where that has none.
    #[must_use]
    pub fn let_go(&self, selector: &str) -> Option<FocusedElement> {
        let focused = self.find(selector)?;
        let _ = focused.unchecked_ref::<HtmlElement>().blur();
        Some(FocusedElement(Some(focused)))
    }

    /// Scrolls only as far as what has the focus needs to be seen.
    pub fn show_focused(&self) {
        scroll(self.find(":focus"), ScrollLogicalPosition::Nearest);
    }

    /// Scrolls only as far as an element needs to be seen; a missing one changes nothing.
    pub fn show(&self, id: &str) {
        scroll(self.by_id(id), ScrollLogicalPosition::Nearest);
    }

    /// Scrolls to an element, as a link to it does; a missing one changes nothing.
    pub fn jump(&self, id: &str) {
        scroll(self.by_id(id), ScrollLogicalPosition::Start);
    }

    /// Scrolls to the app's own top where that is out of sight above; who sees it stays where they are.
    pub fn show_top(&self) {
        if self.0.get_bounding_client_rect().top() < 0.0 {
            scroll(Some(self.0.clone()), ScrollLogicalPosition::Start);
        }
    }

    /// Tells what is around the app something: an event that leaves the shadow root and rises through the
    /// page. `told` are the fields of its `detail`.
    pub fn emit(&self, name: &str, told: &[(&str, EventValue)]) {
        let detail = js_sys::Object::new();
        for (field, value) in told {
            let value = match *value {
                EventValue::Number(number) => JsValue::from_f64(f64::from(number)),
                EventValue::Text(text) => JsValue::from_str(text),
            };
            let _ = js_sys::Reflect::set(&detail, &JsValue::from_str(field), &value);
        }
        let options = CustomEventInit::new();
        options.set_bubbles(true);
        options.set_composed(true);
        options.set_detail(&detail);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &options) {
            let _ = self.0.dispatch_event(&event);
        }
    }

    /// Calls back when something next to the app tells it something.
    pub fn on(&self, name: &'static str, call: impl Fn() + 'static) -> Listener {
        listen(&self.0, name, move |_| call())
    }

    /// Calls back with the `kind` and the `value` in what something next to the app tells it.
    pub fn listen(
        &self,
        name: &'static str,
        call: impl Fn(&str, EventDetail) + 'static,
    ) -> Listener {
        listen(&self.0, name, move |event| {
            let detail = event.unchecked_ref::<CustomEvent>().detail();
            let field = |name| js_sys::Reflect::get(&detail, &JsValue::from_str(name)).ok();
            if let Some(kind) = field("kind").and_then(|kind| kind.as_string()) {
                call(&kind, EventDetail(field("value").unwrap_or_default()));
            }
        })
    }

    /// Whether an element of this id is there.
    pub fn holds(&self, id: &str) -> bool {
        self.by_id(id).is_some()
    }

    fn by_id(&self, id: &str) -> Option<Element> {
        self.find(&format!("#{id}"))
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).ok().flatten()
    }
}

/// What had the focus.
#[derive(Debug, Default)]
pub struct FocusedElement(Option<Element>);

impl FocusedElement {
    /// Gives it the focus again. Returns whether it is still there.
    pub fn focus(self) -> bool {
        let there = self.0.filter(|element| element.is_connected());
        let is_there = there.is_some();
        focus_node(there.map(Node::from));
        is_there
    }
}

/// A value in what was heard.
#[derive(Debug, Clone)]
pub struct EventDetail(JsValue);

impl EventDetail {
    /// As text, if it is one.
    pub fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    /// As a number of hundredths; what is none, or less, or more, is cut to 0 and 100.
    pub fn percent(&self) -> u8 {
        // The cast saturates, and NaN becomes 0.
        (self.0.as_f64().unwrap_or_default() as u8).min(100)
    }

    /// As bytes, if it is some.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let bytes = self.0.dyn_ref::<js_sys::Uint8Array>()?;
        Some(bytes.to_vec())
    }
}

/// A value in what is told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum EventValue<'a> {
    /// A count or a whole number.
    Number(u32),
    /// A key.
    Text(&'a str),
}

/// What a reader can focus, in page order. The prerendered page and the app's are equal, so the same number
/// is the same control in both.
const CONTROLS: &str = "a, button, input, textarea, summary";

/// How much of the window a bar may cover at its top and its bottom, in pixels.
const EDGE: f64 = 72.0;

/// How far a finger goes for it to be meant, in pixels.
const SWIPE: i32 = 48;

/// Where a finger is; nothing for a mouse.
fn finger(event: &Event) -> Option<(i32, i32)> {
    let event: &PointerEvent = event.unchecked_ref();
    (event.pointer_type() != "mouse").then(|| (event.client_x(), event.client_y()))
}

/// Whether an element is still on the page, and in no part that is closed.
pub fn is_shown(element: &Element) -> bool {
    element.is_connected() && matches!(element.closest("details:not([open])"), Ok(None))
}

/// Scrolls to an element, unless it is in sight, or the reader has scrolled away from the one before.
pub fn follow(before: Option<&Element>, element: &Element) {
    let height = document()
        .and_then(|document| document.document_element())
        .map_or(0.0, |page| f64::from(page.client_height()));
    let in_sight = |element: &Element| {
        let place = element.get_bounding_client_rect();
        place.top() > EDGE && place.bottom() < height - EDGE
    };
    if before.is_none_or(in_sight) && !in_sight(element) {
        scroll(Some(element.clone()), ScrollLogicalPosition::Center);
    }
}

/// Changes something, and gives the focus back to the element that has lost it by being moved.
pub fn keep_focus(root: &Element, change: impl FnOnce()) {
    let focused = || root.query_selector(":focus").ok().flatten();
    let before = focused();
    change();
    if before != focused() {
        focus_node(before.map(Node::from));
    }
}

fn focus_node(node: Option<Node>) {
    if let Some(element) = node.and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

fn scroll(element: Option<Element>, place: ScrollLogicalPosition) {
    if let Some(element) = element {
        let options = ScrollIntoViewOptions::new();
        options.set_block(place);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls the window so far down, in pixels; 0 is its top.
pub fn scroll_to(y: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}

/// How far down the window is scrolled, in pixels.
pub fn scrolled() -> f64 {
    let y = web_sys::window().and_then(|window| window.scroll_y().ok());
    y.unwrap_or_default()
}

/// Whether the reader comes back to this page, and it is scrolled to its end, but not as far as this. So it stands when a
/// browser wants to go back to a place on a page that was longer.
pub fn stops_short_of(y: f64) -> bool {
    let page = document().and_then(|document| document.document_element());
    let end = page.map(|page| page.scroll_height() - page.client_height());
    let here = scrolled();
    let performance = web_sys::window().and_then(|window| window.performance());
    let comes_back = performance.is_some_and(|performance| {
        performance.navigation().type_() != PerformanceNavigation::TYPE_NAVIGATE
    });
    // A pixel of rounding.
    comes_back && y > here && end.is_some_and(|end| here + 1.0 >= f64::from(end))
}

/// Sets the window's title and the document's language and direction.
pub fn describe(title: &str, language: &str, direction: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("lang", language);
        let _ = html.set_attribute("dir", direction);
    }
}

/// Sets an attribute of the whole page, or takes it away.
pub fn set_on_page(name: &str, value: Option<&str>) {
    let Some(html) = document().and_then(|document| document.document_element()) else {
        return;
    };
    let _ = match value {
        Some(value) => html.set_attribute(name, value),
        None => html.remove_attribute(name),
    };
}

/// Shows an element of the site that was hidden, such as the apology after a failure of ours.
pub fn reveal(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.remove_attribute("hidden");
    }
}

/// Tells every guest on this page of a failure of ours: all of them have stopped with it.
pub fn show_error() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new("camber-broken")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls back a moment after any error on this page that nobody has caught, once whatever it has ended is over: where an
/// error is thrown into our module, no code of ours runs after it.
pub fn on_error(call: impl Fn() + Clone + 'static) -> Option<[Listener; 2]> {
    let window = web_sys::window()?;
    Some(["error", "unhandledrejection"].map(|name| {
        let call = call.clone();
        listen(&window, name, move |_| soon(call.clone()))
    }))
}

/// Changes the text of an element outside the app; a missing one changes nothing.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = by_id(id) {
        element.set_text_content(Some(text));
    }
}

/// Calls back once what is being rendered stands in the page.
pub fn soon(call: impl FnOnce() + 'static) {
    in_a_moment(0, call).forget();
}

/// What calls back when it is over, and not at all once it is dropped.
pub type Moment = gloo::timers::callback::Timeout;

/// Calls back in so many milliseconds.
pub fn in_a_moment(milliseconds: u32, call: impl FnOnce() + 'static) -> Moment {
    // Boxed, so that what a timer needs is not written out for each of them.
    let call: Box<dyn FnOnce()> = Box::new(call);
    Moment::new(milliseconds, call)
}

/// Opens the browser's print dialogue, and calls back if nothing has begun a moment later: a frame that may not print does
/// nothing, without an error, and an app's own browser often has no dialogue.
pub fn print(refused: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let begun = Rc::new(Cell::new(false));
    let heard = listen(&window, "beforeprint", {
        let begun = begun.clone();
        move |_| begun.set(true)
    });
    let _ = window.print();
    in_a_moment(1000, move || {
        drop(heard);
        if !begun.get() {
            refused();
        }
    })
    .forget();
}

/// The reader's languages as the browser tells them, most wanted first.
pub fn wished_languages() -> Vec<String> {
    web_sys::window()
        .map(|window| window.navigator().languages())
        // A page around us may have taken them away.
        .filter(|wishes| wishes.is_object())
        .map(|wishes| wishes.iter().filter_map(|wish| wish.as_string()).collect())
        .unwrap_or_default()
}

/// The Content-Security-Policy that the page carries, or nothing.
pub fn policy() -> String {
    document()
        .and_then(|document| {
            let meta = document.query_selector("meta[http-equiv=Content-Security-Policy]");
            meta.ok()??.get_attribute("content")
        })
        .unwrap_or_default()
}

fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
