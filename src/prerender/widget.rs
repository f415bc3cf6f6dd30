//! What the widget has to say and to show before the app is there, for the scripts in `widget/`: words for the
//! case that it cannot start, and its first pages as trees.
//!
//! `cargo xtask dist` bundles the file written here into `camber.js` and `embed.js`. Trees and not HTML, because a
//! host's Trusted Types refuse every text that becomes HTML.

use super::html::static_page;
use crate::device::Device;
use crate::i18n::{I18n, LANGUAGES, Value};
use crate::msg::{self, Id};
use crate::pages::{Host, Page};
use crate::route::{self, Route};
use crate::view;
use alignment::Scene;
use serde_json::{Map, Value as Json, json};
use yew::virtual_dom::VNode;

/// What stands for the site's root in the addresses of a tree, until a script knows it.
const SITE: &str = "{site}";

/// The messages by the names that the scripts have for them, each with the variables that a script fills in.
const WORDS: [(&str, Id, &[&str]); 18] = [
    ("name", msg::SITE_NAME, &[]),
    ("loading", msg::WIDGET_LOADING, &[]),
    ("bad", msg::WIDGET_BAD_VALUE, &["attribute", "value", "known", "taken"]),
    ("title", msg::FAILURE_TITLE, &[]),
    ("read", msg::FAILURE_READ, &[]),
    ("tab", msg::OWN_TAB, &[]),
    ("again", msg::FAILURE_AGAIN, &[]),
    ("policy", msg::FAILURE_POLICY, &[]),
    ("connect", msg::FAILURE_CONNECT, &["file", "origin"]),
    ("missing", msg::FAILURE_MISSING, &["file", "status"]),
    ("html", msg::FAILURE_HTML, &["file"]),
    ("wrong", msg::FAILURE_WRONG, &["file"]),
    ("changed", msg::FAILURE_CHANGED, &["file"]),
    ("cors", msg::FAILURE_CORS, &["origin", "page"]),
    ("disk", msg::FAILURE_DISK, &[]),
    ("browser", msg::FAILURE_BROWSER, &[]),
    ("unreachable", msg::FAILURE_UNREACHABLE, &["origin"]),
    ("unknown", msg::FAILURE_UNKNOWN, &[]),
];

/// The pages a widget can begin with that are small enough to be carried along, by the host's word for them.
const FIRST_PAGES: [&str; 3] = ["", "course", "check"];

/// The file, as JSON: the number of scenes, and for every language its words and its first pages.
pub fn json() -> String {
    let languages = LANGUAGES.iter().map(|language| {
        let i18n = I18n::new(language);
        let mut words: Map<String, Json> = WORDS
            .into_iter()
            .map(|(name, id, variables)| (name.to_owned(), with_marks(&i18n, id, variables).into()))
            .collect();
        words.insert("stopped".to_owned(), i18n.text(msg::APOLOGY).into());
        let pages = FIRST_PAGES.map(|word| {
            let page = view::view(&page(&i18n, route::named(word)));
            (word.to_owned(), tree(&page).into())
        });
        let carried = json!({
            "dir": language.direction(),
            "folder": route::folder(language, Route::Start),
            "words": words,
            "pages": Map::from_iter(pages),
        });
        (language.code.to_owned(), carried)
    });
    json!({ "scenes": Scene::ALL.len(), "languages": Map::from_iter(languages) }).to_string()
}

/// A message in which each variable is still a mark, such as `{file}`.
pub(super) fn with_marks(i18n: &I18n, id: Id, variables: &[&'static str]) -> String {
    let marks: Vec<String> = variables.iter().map(|name| format!("{{{name}}}")).collect();
    let values: Vec<(&'static str, Value)> =
        variables.iter().zip(&marks).map(|(name, mark)| (*name, mark.into())).collect();
    i18n.text_with(id, &values)
}

/// A page as it stands in a shadow root before anything is known of the reader.
pub fn page(words: &I18n, route: Route) -> Page {
    Page {
        device: Device::default(),
        host: Some(Host { site: SITE.into(), owns_document: true, asks: false }),
        ..static_page(words, route)
    }
}

/// A node as the list of what it shows: a text, or `["tag", {attributes}, …children]`.
fn tree(node: &VNode) -> Vec<Json> {
    match node {
        VNode::VList(list) => list.iter().flat_map(tree).collect(),
        VNode::VText(text) if !text.text.is_empty() => vec![text.text.to_string().into()],
        VNode::VTag(tag) => {
            let attributes: Map<String, Json> = (tag.attributes.iter())
                .map(|(name, value)| (name.to_owned(), value.into()))
                .collect();
            let mut list = vec![tag.tag().into(), attributes.into()];
            list.extend(tag.children().into_iter().flat_map(tree));
            vec![list.into()]
        }
        // The first pages are functions and text; a component there would have to be rendered first, and the
        // test that compares tree and page would tell.
        _ => Vec::new(),
    }
}
