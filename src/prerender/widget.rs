//! What the widget has to say and to show before the app is there, for the scripts in `widget/`: words for the
//! case that it cannot start, and its first pages as trees.
//!
//! `cargo xtask dist` bundles the file written here into `camber.js` and `embed.js`. Trees and not HTML, because a
//! host's Trusted Types refuse every text that becomes HTML.

use super::silent;
use crate::device::Device;
use crate::i18n::{I18n, LANGUAGES, Value};
use crate::pages::{Host, Page};
use crate::route::{self, Route};
use crate::view;
use alignment::Scene;
use std::fmt::Write;
use yew::virtual_dom::VNode;

/// What stands for the site's root in the addresses of a tree, until a script knows it.
const SITE: &str = "{site}";

/// The messages by the names that the scripts have for them, each with the variables that a script fills in.
const WORDS: [(&str, &str, &[&str]); 18] = [
    ("name", "site-name", &[]),
    ("loading", "widget-loading", &[]),
    (
        "bad",
        "widget-bad-value",
        &["attribute", "value", "known", "taken"],
    ),
    ("title", "failure-title", &[]),
    ("read", "failure-read", &[]),
    ("tab", "own-tab", &[]),
    ("again", "failure-again", &[]),
    ("policy", "failure-policy", &[]),
    ("connect", "failure-connect", &["file", "origin"]),
    ("missing", "failure-missing", &["file", "status"]),
    ("html", "failure-html", &["file"]),
    ("wrong", "failure-wrong", &["file"]),
    ("changed", "failure-changed", &["file"]),
    ("cors", "failure-cors", &["origin", "page"]),
    ("disk", "failure-disk", &[]),
    ("browser", "failure-browser", &[]),
    ("unreachable", "failure-unreachable", &["origin"]),
    ("unknown", "failure-unknown", &[]),
];

/// The pages a widget can begin with that are small enough to be carried along, by the host's word for them.
const FIRST_PAGES: [&str; 3] = ["", "course", "check"];

/// The file, as JSON: the number of scenes, and for every language its words and its first pages.
#[must_use]
pub fn json() -> String {
    let mut json = format!("{{\"scenes\":{},\"languages\":{{", Scene::ALL.len());
    for (index, language) in LANGUAGES.iter().enumerate() {
        let words = I18n::new(language);
        separate(&mut json, index);
        quote(&mut json, language.code);
        let direction = if language.right_to_left { "rtl" } else { "ltr" };
        let folder = route::folder(language, Route::Start);
        let _ = write!(
            json,
            ":{{\"dir\":\"{direction}\",\"folder\":\"{folder}\",\"words\":{{"
        );
        for (index, (name, id, variables)) in WORDS.into_iter().enumerate() {
            let marks: Vec<String> = variables.iter().map(|name| format!("{{{name}}}")).collect();
            let values: Vec<(&'static str, Value)> = variables
                .iter()
                .zip(&marks)
                .map(|(name, mark)| (*name, mark.into()))
                .collect();
            separate(&mut json, index);
            pair(&mut json, name, &words.text_with(id, &values));
        }
        separate(&mut json, 1);
        pair(&mut json, "stopped", &words.text("apology"));
        json.push_str("},\"pages\":{");
        for (index, word) in FIRST_PAGES.into_iter().enumerate() {
            separate(&mut json, index);
            quote(&mut json, word);
            json.push(':');
            tree(
                &mut json,
                &view::view(&page(&words, route::named(word)), None),
            );
        }
        json.push_str("}}");
    }
    json.push_str("}}");
    json
}

/// A page as it stands in a shadow root before anything is known of the reader.
#[must_use]
pub fn page(words: &I18n, route: Route) -> Page {
    Page {
        device: Device::default(),
        host: Some(Host {
            site: SITE.into(),
            owns_document: true,
            asks: false,
        }),
        ..silent(words, route)
    }
}

/// A node as the list of what it shows: a text, or `["tag", {attributes}, …children]`.
fn tree(json: &mut String, node: &VNode) {
    json.push('[');
    let mut count = 0;
    branches(json, node, &mut count);
    json.push(']');
}

fn branches(json: &mut String, node: &VNode, count: &mut usize) {
    match node {
        VNode::VList(list) => {
            for child in list.iter() {
                branches(json, child, count);
            }
        }
        VNode::VText(text) if !text.text.is_empty() => {
            separate(json, *count);
            *count += 1;
            quote(json, &text.text);
        }
        VNode::VTag(tag) => {
            separate(json, *count);
            *count += 1;
            json.push('[');
            quote(json, tag.tag());
            json.push_str(",{");
            for (index, (name, value)) in tag.attributes.iter().enumerate() {
                separate(json, index);
                pair(json, name, value);
            }
            json.push('}');
            if let Some(children) = tag.children() {
                // The two elements before the children count too.
                branches(json, children, &mut 2);
            }
            json.push(']');
        }
        // The first pages are functions and text; a component there would have to be rendered first, and the
        // test that compares tree and page would tell.
        _ => {}
    }
}

fn separate(json: &mut String, index: usize) {
    if index > 0 {
        json.push(',');
    }
}

fn pair(json: &mut String, name: &str, value: &str) {
    quote(json, name);
    json.push(':');
    quote(json, value);
}

fn quote(json: &mut String, text: &str) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            control if control < ' ' => {
                let _ = write!(json, "\\u{:04x}", u32::from(control));
            }
            other => json.push(other),
        }
    }
    json.push('"');
}
