//! The page as the browser shows it: title, language, focus, and what was ticked before we came.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, Node};

/// The element the site lives in, if this page is one of ours.
#[must_use]
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("camber")
}

/// Marks the site's element, so that others can tell that the app is in charge.
pub fn mark_live() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-live", "");
    }
}

/// The radios and checkboxes ticked inside an element, as their `name` and `value`, in page order.
#[must_use]
pub fn ticked(root: &Element) -> Vec<(String, String)> {
    let Ok(nodes) = root.query_selector_all("input:checked") else {
        return Vec::new();
    };
    (0..nodes.length())
        .filter_map(|index| nodes.get(index)?.dyn_into::<HtmlInputElement>().ok())
        .map(|input| (input.name(), input.value()))
        .collect()
}

/// Whether an element holds what the selector names.
#[must_use]
pub fn has(root: &Element, selector: &str) -> bool {
    root.query_selector(selector)
        .is_ok_and(|found| found.is_some())
}

/// What a reader can focus, in page order. The prerendered page and the app's are equal, so the same number
/// is the same control in both.
const CONTROLS: &str = "a, button, input, textarea, summary";

/// The number of the focused control inside an element.
#[must_use]
pub fn focused(root: &Element) -> Option<u32> {
    let active: Node = document()?.active_element()?.into();
    let controls = root.query_selector_all(CONTROLS).ok()?;
    (0..controls.length()).find(|index| controls.get(*index).as_ref() == Some(&active))
}

/// Moves the focus to a control of the site by its number, without scrolling.
pub fn focus_control(number: u32) {
    let controls = root().and_then(|root| root.query_selector_all(CONTROLS).ok());
    focus_node(controls.and_then(|controls| controls.get(number)));
}

/// Moves the focus to an element without scrolling; a missing one changes nothing.
pub fn focus(id: &str) {
    focus_node(by_id(id).map(Node::from));
}

fn focus_node(node: Option<Node>) {
    if let Some(element) = node.and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Scrolls to an element; a missing one changes nothing.
pub fn show(id: &str) {
    if let Some(element) = by_id(id) {
        element.scroll_into_view();
    }
}

/// Scrolls to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Sets the window's title and the page's language and direction.
pub fn describe(title: &str, language: &str, direction: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("lang", language);
        let _ = html.set_attribute("dir", direction);
    }
}

/// Shows an element that was hidden, such as the apology after a failure of ours.
pub fn reveal(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.remove_attribute("hidden");
    }
}

/// Changes the text of an element outside the app; a missing one changes nothing.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = by_id(id) {
        element.set_text_content(Some(text));
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// The reader's languages as the browser tells them, most wanted first.
#[must_use]
pub fn wished_languages() -> Vec<String> {
    web_sys::window()
        .map(|window| window.navigator().languages())
        .map(|wishes| wishes.iter().filter_map(|wish| wish.as_string()).collect())
        .unwrap_or_default()
}

fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
