//! What others change inside the app's element: a translator that puts elements in the place of text, an extension
//! that marks words.
//!
//! Yew keeps every text node that it made and writes to it, wherever the node is. Once a translator has taken it out
//! of the page, nobody sees what Yew writes, what Yew removes stays on the page, and what it inserts before the node
//! is a panic. So the app's own text is put back before each drawing. After it, what others made of a place is kept
//! where the place still says the same, and taken out where it does not: a new text shows as the app wrote it until
//! the translator has seen it. All of that happens before the browser paints. Without a translator it costs nothing.

use super::document;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

/// The changes of others in one element.
#[derive(Clone)]
pub struct Foreign(Rc<Watch>);

struct Watch {
    element: Element,
    /// Nothing where a browser refuses it.
    observer: Option<MutationObserver>,
    /// The changes that are on the page, in order.
    records: Rc<RefCell<Vec<MutationRecord>>>,
    /// Those of them that are undone at the moment, if the app is drawing.
    undone: RefCell<Option<Vec<Undone>>>,
    /// What the observer calls.
    _hear: Closure<dyn FnMut(js_sys::Array)>,
}

/// A change that is undone for a moment.
struct Undone {
    record: MutationRecord,
    /// The text that it wrote, where it wrote one into a text node.
    wrote: Option<String>,
    /// What the app had at the place.
    own: Vec<(Node, Option<String>)>,
}

impl Foreign {
    /// The changes of others in an element, which is watched from the first [`Foreign::settle`] on.
    pub fn new(element: Element) -> Foreign {
        let records = Rc::<RefCell<Vec<MutationRecord>>>::default();
        let hear = Closure::new({
            let records = records.clone();
            move |heard: js_sys::Array| records.borrow_mut().extend(typed(&heard))
        });
        let observer = MutationObserver::new(hear.as_ref().unchecked_ref()).ok();
        Foreign(Rc::new(Watch {
            element,
            observer,
            records,
            undone: RefCell::default(),
            _hear: hear,
        }))
    }

    /// Puts the app's own text back, until [`Foreign::settle`]. Nothing else may run in between, not even a microtask.
    pub fn undo(&self) {
        let watch = &self.0;
        let Some(observer) = &watch.observer else {
            return;
        };
        let mut undone = watch.undone.borrow_mut();
        if undone.is_some() {
            return;
        }
        let mut records = watch.records.take();
        records.extend(typed(&observer.take_records()));
        observer.disconnect();
        let is_elsewhere =
            |record: &MutationRecord| list(&record.removed_nodes()).any(|node| node.is_connected());
        if records.iter().any(is_elsewhere) {
            // Nodes were moved, not only replaced: nothing of it is kept.
            document::keep_focus(&watch.element, || {
                for record in records.iter().rev() {
                    remove(record, &record.added_nodes());
                    undo(record);
                }
            });
            records.clear();
        }
        let wrote: Vec<_> = records.iter().rev().map(undo).collect();
        let changes = records.into_iter().zip(wrote.into_iter().rev());
        let changes =
            changes.map(|(record, wrote)| Undone { own: content(&record), record, wrote });
        undone.replace(changes.collect());
    }

    /// Keeps what others made of a place where it says the same as before, and watches again.
    pub fn settle(&self) {
        let watch = &self.0;
        let Some(undone) = watch.undone.take() else {
            return;
        };
        let same: Vec<bool> =
            undone.iter().map(|change| content(&change.record) == change.own).collect();
        for (Undone { record, wrote, .. }, same) in undone.into_iter().zip(same) {
            if !same {
                remove(&record, &record.added_nodes());
                continue;
            }
            remove(&record, &record.removed_nodes());
            if let (Some(text), Some(node)) = (wrote, record.target()) {
                node.set_node_value(Some(&text));
            }
            watch.records.borrow_mut().push(record);
        }
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_character_data_old_value(true);
        what.set_subtree(true);
        if let Some(observer) = &watch.observer {
            let _ = observer.observe_with_options(&watch.element, &what);
        }
    }

    /// The text of an element as the app wrote it, which it then shows.
    pub fn own_text(&self, element: &Element) -> Option<String> {
        self.undo();
        if let Some(undone) = self.0.undone.borrow().as_ref() {
            for Undone { record, .. } in undone {
                if element.contains(record.target().as_ref()) {
                    remove(record, &record.added_nodes());
                }
            }
        }
        let text = element.text_content();
        self.settle();
        text
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

fn typed(records: &js_sys::Array) -> impl Iterator<Item = MutationRecord> {
    records.iter().map(JsCast::unchecked_into)
}

fn list(nodes: &NodeList) -> impl Iterator<Item = Node> {
    (0..nodes.length()).filter_map(|place| nodes.get(place))
}

/// Puts back what the change took away. What it has added stays, behind that. Returns the text that it wrote.
fn undo(record: &MutationRecord) -> Option<String> {
    let target = record.target()?;
    if target.node_type() == Node::TEXT_NODE {
        let wrote = target.node_value();
        target.set_node_value(record.old_value().as_deref());
        return wrote;
    }
    let is_here = |node: &Node| node.parent_node().as_ref() == Some(&target);
    let added = record.added_nodes().get(0);
    let next = added.filter(is_here).or(record.next_sibling());
    for node in list(&record.removed_nodes()) {
        let _ = target.insert_before(&node, next.as_ref());
    }
    None
}

/// Takes nodes out of the place of the change.
fn remove(record: &MutationRecord, nodes: &NodeList) {
    if let Some(target) = record.target() {
        for node in list(nodes) {
            // One that is no longer there is refused.
            let _ = target.remove_child(&node);
        }
    }
}

/// The nodes at the place of a change and what they say.
fn content(record: &MutationRecord) -> Vec<(Node, Option<String>)> {
    let target = record.target();
    let place = match target.filter(|node| node.node_type() == Node::TEXT_NODE) {
        Some(text) => text.parent_node(),
        None => record.target(),
    };
    let nodes = place.map(|place| place.child_nodes());
    let nodes = nodes.iter().flat_map(list);
    nodes
        .map(|node| {
            let text = node.text_content();
            (node, text)
        })
        .collect()
}
