//! The address bar: where this page is below the site's root, and how to change it without a request.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Event, EventTarget, History, Url, Window};

/// The site's root, taken once from a page that says how far below the root it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root(String);

impl Root {
    /// `up` is the relative way to the root, such as `../../`.
    pub fn new(up: &str) -> Option<Root> {
        let here = window()?.location().href().ok()?;
        let up = if up.is_empty() { "./" } else { up };
        let mut root = Url::new_with_base(up, &here).ok()?.href();
        root.truncate(root.find(['?', '#']).unwrap_or(root.len()));
        Some(Root(root))
    }

    /// A page with no others beside it: its paths stand behind a `#`, so that they are never asked for.
    pub fn alone() -> Option<Root> {
        let mut root = window()?.location().href().ok()?;
        root.truncate(root.find('#').unwrap_or(root.len()));
        root.push('#');
        Some(Root(root))
    }

    /// The root's own address.
    pub fn address(&self) -> &str {
        &self.0
    }

    /// The current path below the root, without query and fragment.
    pub fn path(&self) -> Option<String> {
        let here = window()?.location().href().ok()?;
        if self.0.ends_with('#') {
            return Some(here.get(self.0.len()..).unwrap_or_default().to_owned());
        }
        let path = here.split(['?', '#']).next().unwrap_or_default();
        path.strip_prefix(&self.0).map(str::to_owned)
    }

    /// Shows another path as a new entry of the history; refused quietly where a frame forbids it.
    pub fn push(&self, path: &str) {
        self.change(path, |history, url| {
            history.push_state_with_url(&JsValue::NULL, "", Some(url))
        });
    }

    /// Shows another path in place of the current one.
    pub fn replace(&self, path: &str) {
        self.change(path, |history, url| {
            history.replace_state_with_url(&JsValue::NULL, "", Some(url))
        });
    }

    fn change(&self, path: &str, act: impl FnOnce(&History, &str) -> Result<(), JsValue>) {
        let Some(history) = window().and_then(|window| window.history().ok()) else {
            return;
        };
        let _ = act(&history, &format!("{}{path}", self.0));
    }
}

/// The whole address of a path as seen from this page; of an empty one it is this page's own.
pub fn absolute(path: &str) -> String {
    let here = window().and_then(|window| window.location().href().ok());
    let here = here.unwrap_or_default();
    let whole = Url::new_with_base(path, &here);
    whole.map_or(here, |whole| whole.href())
}

/// The fragment without its `#`.
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// What listens until it is dropped.
pub type Listener = EventListener;

/// Listens to an event.
pub fn listen(
    target: &EventTarget,
    name: &'static str,
    call: impl FnMut(&Event) + 'static,
) -> Listener {
    listen_by(target, name, EventListenerOptions::default(), Box::new(call))
}

/// The same in another way. What is made of a call once for all is not written out for each.
pub fn listen_by(
    target: &EventTarget,
    name: &'static str,
    options: EventListenerOptions,
    call: Box<dyn FnMut(&Event)>,
) -> Listener {
    EventListener::new_with_options(target, name, options, call)
}

/// Calls back when the reader goes back or forward.
pub fn on_travel(call: impl Fn() + 'static) -> Option<Listener> {
    let window = window()?;
    Some(listen(&window, "popstate", move |_| call()))
}

/// Calls back when the page is left: for another one, for a reload, or with the window.
pub fn on_leave(call: impl Fn() + 'static) -> Option<Listener> {
    let window = window()?;
    Some(listen(&window, "pagehide", move |_| call()))
}

/// Has the browser ask before the page is left, until the returned value is dropped. Only while there is a reason: some
/// browsers keep no page to come back to that asks.
pub fn ask_before_leaving() -> Option<Listener> {
    let options = EventListenerOptions::enable_prevent_default();
    let window = window()?;
    let call = |event: &Event| {
        event.prevent_default();
        // What older browsers look at.
        let _ = Reflect::set(event, &"returnValue".into(), &true.into());
    };
    Some(listen_by(&window, "beforeunload", options, Box::new(call)))
}

/// Calls back when the page comes back to the reader; with `true` where it has slept until now, so that it may have
/// missed what has happened.
pub fn on_wake(call: impl Fn(bool) + Clone + 'static) -> Option<[Listener; 3]> {
    let window = window()?;
    let document = window.document()?;
    let persisted = |event: &Event| Reflect::get(event, &"persisted".into());
    let (shown, resumed) = (call.clone(), call.clone());
    Some([
        listen(&window, "pageshow", move |event| {
            shown(persisted(event).is_ok_and(|kept| kept.is_truthy()));
        }),
        listen(&document, "resume", move |_| resumed(true)),
        listen(&document, "visibilitychange", move |_| call(false)),
    ])
}

fn window() -> Option<Window> {
    web_sys::window()
}
