//! The web app manifest of each language: what a browser needs to install the site like an app.

use crate::i18n::{I18n, Language};
use crate::route::{self, Route};

/// Where the manifest of a language lies, below the site's root. The name ends in `.json`, because old hosts
/// refuse endings that they do not know.
#[must_use]
pub fn path(language: &Language) -> String {
    format!("{}manifest.json", route::folder(language, Route::Start))
}

/// The manifest's text. All addresses are relative to it, so that it holds from any folder.
#[must_use]
pub fn manifest(i18n: &I18n) -> String {
    let language = i18n.language();
    let up = route::up(language, Route::Start);
    let root = if up.is_empty() { "./" } else { &up };
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    let icon = |name: &str, sizes: &str, kind: &str, purpose: &str| {
        format!(
            r#"{{"src":"{up}icons/{name}","sizes":"{sizes}","type":"image/{kind}","purpose":"{purpose}"}}"#
        )
    };
    let icons = [
        icon("icon.svg", "any", "svg+xml", "any"),
        icon("icon-192.png", "192x192", "png", "any"),
        icon("icon-512.png", "512x512", "png", "any"),
        icon("maskable.svg", "any", "svg+xml", "maskable"),
        icon("maskable-512.png", "512x512", "png", "maskable"),
    ]
    .join(",\n");
    // `layout` decides for which windows the browser shows a picture.
    let picture = |name: &str, sizes: &str, layout: &str| {
        let label = text(&i18n.text(name));
        format!(
            r#"{{"src":"{up}{name}.png","sizes":"{sizes}","type":"image/png","form_factor":"{layout}","label":{label}}}"#
        )
    };
    let pictures = [
        picture("screenshot-phone", PHONE, "narrow"),
        picture("screenshot-desktop", DESKTOP, "wide"),
    ]
    .join(",\n");
    format!(
        r##"{{
"name":{name},
"short_name":{short},
"description":{description},
"lang":"{code}",
"dir":"{direction}",
"start_url":".",
"scope":"{root}",
"display":"standalone",
"background_color":"#fbf8f1",
"theme_color":"#fbf8f1",
"categories":["business","education"],
"icons":[
{icons}],
"screenshots":[
{pictures}]
}}
"##,
        name = text(&i18n.text("site-title")),
        short = text(&i18n.text("site-name")),
        description = text(&i18n.text("site-description")),
        code = language.code,
    )
}

/// Pixels of `docs/screenshot-phone.png`.
pub const PHONE: &str = "720x1280";
/// Pixels of `docs/screenshot-desktop.png`.
pub const DESKTOP: &str = "1280x800";

/// A text as JSON.
fn text(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            letter if letter.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
