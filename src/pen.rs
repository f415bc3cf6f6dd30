//! What `html!` calls: a pen that opens an element, is told its attributes, draws its children and closes it.
//!
//! No function here is written out where it is called, because all pages draw with them. Whoever draws imports everything
//! from here, in place of Yew's prelude.

pub use crate::classes;
pub use markup::html;
pub use yew::prelude::*;

use std::mem;
use std::rc::Rc;
use yew::html::IntoPropValue;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, Listeners, VList, VNode, VTag,
};

/// What is known of an element where it is written.
pub struct Tag {
    /// Of the element.
    pub name: &'static str,
    /// The names of its attributes.
    pub keys: &'static [&'static str],
    /// Their texts, as far as they are known; the pen is told the others one by one.
    pub known: &'static [Option<&'static str>],
    /// Whether one node is in it, whatever happens, and so no list.
    pub is_around_one: bool,
}

/// Draws markup.
pub struct Pen {
    /// What is drawn now.
    open: Open,
    /// What is around that, the outermost first.
    around: Vec<Open>,
}

/// An element that is open, or a list if it has no tag.
#[derive(Default)]
struct Open {
    tag: Option<&'static Tag>,
    key: Option<Key>,
    told: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    value: Option<AttrValue>,
    checked: Option<bool>,
    nodes: Vec<VNode>,
}

impl Pen {
    /// Draws an element, or a list without one. In a box, because calls with a pointer are shorter.
    #[inline(never)]
    #[must_use]
    pub fn new(tag: Option<&'static Tag>) -> Box<Pen> {
        Box::new(Pen { open: Open { tag, ..Open::default() }, around: Vec::new() })
    }

    /// Opens an element, or a list without one.
    #[inline(never)]
    pub fn open(&mut self, tag: Option<&'static Tag>) {
        let around = mem::replace(&mut self.open, Open { tag, ..Open::default() });
        self.around.push(around);
    }

    /// Tells the next attribute whose text was not known.
    #[inline(never)]
    pub fn attribute(&mut self, value: impl IntoPropValue<Option<AttrValue>>) {
        self.open.tell_known();
        self.open.told.push(value.into_prop_value().map(AttributeOrProperty::Attribute));
    }

    /// The key among the nodes beside it.
    #[inline(never)]
    pub fn key(&mut self, key: impl Into<Key>) {
        self.open.key = Some(key.into());
    }

    /// What an input holds.
    #[inline(never)]
    pub fn value(&mut self, value: impl IntoPropValue<Option<AttrValue>>) {
        self.open.value = value.into_prop_value();
    }

    /// Whether an input is checked.
    pub fn checked(&mut self, is_checked: bool) {
        self.open.checked = Some(is_checked);
    }

    /// Listens.
    #[inline(never)]
    pub fn on(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.open.listeners.push(listener);
    }

    /// Draws a child.
    #[inline(never)]
    pub fn put(&mut self, child: impl Into<VNode>) {
        self.open.nodes.push(child.into());
    }

    /// Draws children one after another.
    #[inline(never)]
    pub fn put_all<C: Into<VNode>>(&mut self, children: impl IntoIterator<Item = C>) {
        children.into_iter().for_each(|child| self.put(child));
    }

    /// Closes what was opened last.
    #[inline(never)]
    pub fn close(&mut self) {
        let around = self.around.pop().unwrap_or_default();
        let drawn = mem::replace(&mut self.open, around).drawn();
        self.put(drawn);
    }

    /// What was drawn.
    #[expect(clippy::boxed_local, reason = "as it comes from `new`")]
    #[inline(never)]
    pub fn done(self: Box<Pen>) -> VNode {
        self.open.drawn()
    }
}

impl Open {
    /// Tells the attributes that are known, up to the next that is not.
    fn tell_known(&mut self) {
        let known = self.tag.map(|tag| tag.known).unwrap_or_default().iter();
        let known = known.skip(self.told.len()).map_while(|text| *text).map(AttrValue::Static);
        self.told.extend(known.map(|text| Some(AttributeOrProperty::Attribute(text))));
    }

    fn drawn(mut self) -> VNode {
        self.tell_known();
        let Some(Tag { name, keys, is_around_one, .. }) = self.tag else {
            return VList::from(self.nodes).into();
        };
        let children = match is_around_one {
            true => self.nodes.pop().unwrap_or_default(),
            false => VList::from(self.nodes).into(),
        };
        let attributes = Attributes::Dynamic { keys, values: self.told.into() };
        let listeners = match self.listeners.is_empty() {
            true => Listeners::None,
            false => Listeners::Pending(self.listeners.into()),
        };
        let (key, place) = (self.key, Default::default());
        match *name {
            "input" => {
                VTag::__new_input(self.value, self.checked, place, key, attributes, listeners)
            }
            "textarea" => VTag::__new_textarea(self.value, None, place, key, attributes, listeners),
            name => VTag::__new_other(name.into(), place, key, attributes, listeners, children),
        }
        .into()
    }
}

/// The classes of an element, if it has any.
pub type Classes = Option<AttrValue>;

/// The classes of an element, of which some may be none.
#[macro_export]
macro_rules! classes {
    ($($class:expr),* $(,)?) => {{
        let all = $crate::pen::Classes::None;
        $(let all = $crate::pen::with(all, $class);)*
        all
    }};
}

/// These classes and another, if it is one.
#[inline(never)]
#[must_use]
pub fn with(all: Classes, class: impl IntoPropValue<Classes>) -> Classes {
    match (all, class.into_prop_value().filter(|class| !class.is_empty())) {
        (Some(all), Some(class)) => Some([&*all, &*class].join(" ").into()),
        (all, class) => all.or(class),
    }
}
