//! What the scripts in `widget/` call: an app for an element that stands in another page.
//!
//! Those scripts have checked what the host wants and filled in defaults, so a word that is not known here
//! means the default too.

use crate::app::{Guest, Wishes};
use crate::i18n;
use crate::platform::document::Root;
use crate::platform::storage::Area;
use crate::route;
use alignment::Role;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Puts an app into an element and returns its handle. `site` is the absolute address of the site's root.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Element, site: &str, wanted: &Wanted) -> u32 {
    let guest = Guest::mount(Root::new(root), site, wanted.wishes());
    GUESTS.with_borrow_mut(|guests| {
        guests.push(Some(guest));
        // A page with four thousand million elements has other worries.
        guests.len() as u32
    })
}

/// Does what the host wants now. A handle of nobody changes nothing.
#[wasm_bindgen]
pub fn update(handle: u32, wanted: &Wanted) {
    let wishes = wanted.wishes();
    GUESTS.with_borrow_mut(|guests| {
        if let Some(Some(guest)) = guests.get_mut(place(handle)) {
            guest.obey(wishes);
        }
    });
}

/// Takes the app out of its element. Its listeners on that element stay with it (Yew forgets them), so this is
/// for an element that is gone for good.
#[wasm_bindgen]
pub fn unmount(handle: u32) {
    let guest =
        GUESTS.with_borrow_mut(|guests| guests.get_mut(place(handle)).and_then(Option::take));
    if let Some(guest) = guest {
        guest.leave();
    }
}

/// Handles count from 1, so that 0 can say "none".
fn place(handle: u32) -> usize {
    (handle as usize).wrapping_sub(1)
}

thread_local! {
    /// The guests on this page, in the order of their handles: the one table of instances that the app has.
    static GUESTS: RefCell<Vec<Option<Guest>>> = const { RefCell::new(Vec::new()) };
}

#[wasm_bindgen]
extern "C" {
    /// What the host wants, in the words of its attributes.
    pub type Wanted;
    #[wasm_bindgen(method, getter)]
    fn language(this: &Wanted) -> String;
    #[wasm_bindgen(method, getter)]
    fn start(this: &Wanted) -> String;
    #[wasm_bindgen(method, getter)]
    fn chair(this: &Wanted) -> String;
    #[wasm_bindgen(method, getter)]
    fn storage(this: &Wanted) -> String;
    #[wasm_bindgen(method, getter)]
    fn share(this: &Wanted) -> bool;
}

impl Wanted {
    fn wishes(&self) -> Wishes {
        Wishes {
            language: i18n::language(&self.language()).unwrap_or_else(i18n::reference),
            start: route::named(&self.start()),
            chair: Role::from_key(&self.chair()),
            area: match self.storage().as_str() {
                "session" => Area::Session,
                "none" => Area::Nowhere,
                _ => Area::Local,
            },
            asks: self.share(),
        }
    }
}
