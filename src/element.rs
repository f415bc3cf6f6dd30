//! What the scripts in `widget/` call: an app for an element that stands in another page.
//!
//! It belongs to the program and not to the library, because what it exports would hold the whole app in every other
//! program made of that library.
//!
//! Those scripts have checked what the host wants. An unknown word means the default here, except that answers are then
//! kept nowhere. The wishes come as words one by one: an object of the host's would need a getter in the
//! glue for each, which every reader of the site would load.

use alignment::Role;
use camber::app::Guest;
use camber::i18n;
use camber::loader;
use camber::part::Part;
use camber::platform::document::Root;
use camber::route;
use camber::state::{Area, EmbedOptions};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Loads what the page needs that a host wants to begin with; whether it is all here then.
#[wasm_bindgen]
pub async fn load_page(start: String, language: String) -> bool {
    loader::load(Part::of(route::named(&start)), &language).await
}

/// Puts an app into an element and returns its handle. `site` is the absolute address of the site's root; what
/// follows are the host's wishes, in the words of the element's attributes.
#[wasm_bindgen]
#[must_use]
pub fn mount(
    root: Element,
    site: &str,
    language: &str,
    start: &str,
    chair: &str,
    storage: &str,
    share: bool,
) -> u32 {
    let options = options(language, start, chair, storage, share);
    let guest = Guest::mount(Root::new(root), site, options);
    GUESTS.with_borrow_mut(|guests| {
        guests.push(Some(guest));
        // A page with four thousand million elements has other worries.
        guests.len() as u32
    })
}

/// Does what the host wants now. A handle of nobody changes nothing.
#[wasm_bindgen]
pub fn update(handle: u32, language: &str, start: &str, chair: &str, storage: &str, share: bool) {
    let options = options(language, start, chair, storage, share);
    GUESTS.with_borrow_mut(|guests| {
        if let Some(Some(guest)) = guests.get_mut(place(handle)) {
            guest.obey(options);
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

fn options(language: &str, start: &str, chair: &str, storage: &str, share: bool) -> EmbedOptions {
    EmbedOptions {
        language: i18n::language(language).unwrap_or_else(i18n::reference),
        start: route::named(start),
        chair: Role::from_key(chair),
        area: match storage {
            "local" => Area::Local,
            "session" => Area::Session,
            // A word that is not known was meant to keep less, and may not keep more.
            _ => Area::Nowhere,
        },
        asks: share,
    }
}
