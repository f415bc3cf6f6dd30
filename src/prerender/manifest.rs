//! The web app manifest of each language: what a browser needs to install the site like an app.

use crate::i18n::{I18n, Language};
use crate::msg::{self, Id};
use crate::route::{self, Route};
use serde_json::json;

/// Where the manifest of a language lies, below the site's root. The name ends in `.json`, because old hosts
/// refuse endings that they do not know.
pub fn path(language: &Language) -> String {
    format!("{}manifest.json", route::folder(language, Route::Start))
}

/// The manifest's text. All addresses are relative to it, so that it holds from any folder.
pub fn manifest(i18n: &I18n) -> String {
    let language = i18n.language();
    let up = route::up(language, Route::Start);
    let root = if up.is_empty() { "./" } else { &up };
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    let icon = |name: &str, sizes: &str, kind: &str, purpose: &str| {
        json!({
            "src": format!("{up}icons/{name}"),
            "sizes": sizes,
            "type": format!("image/{kind}"),
            "purpose": purpose,
        })
    };
    // `form_factor` decides for which windows the browser shows a picture.
    let picture = |(name, id): (&str, Id), sizes: &str, layout: &str| {
        json!({
            "src": format!("{up}{name}.png"),
            "sizes": sizes,
            "type": "image/png",
            "form_factor": layout,
            "label": i18n.text(id),
        })
    };
    let manifest = json!({
        "name": i18n.text(msg::SITE_TITLE),
        "short_name": i18n.text(msg::SITE_NAME),
        "description": i18n.text(msg::SITE_DESCRIPTION),
        "lang": language.code,
        "dir": direction,
        "start_url": ".",
        "scope": root,
        "display": "standalone",
        "background_color": "#fbf8f1",
        "theme_color": "#fbf8f1",
        "categories": ["business", "education"],
        "icons": [
            icon("icon.svg", "any", "svg+xml", "any"),
            icon("icon-192.png", "192x192", "png", "any"),
            icon("icon-512.png", "512x512", "png", "any"),
            icon("maskable.svg", "any", "svg+xml", "maskable"),
            icon("maskable-512.png", "512x512", "png", "maskable"),
        ],
        "screenshots": [
            picture(("screenshot-phone", msg::SCREENSHOT_PHONE), PHONE, "narrow"),
            picture(("screenshot-desktop", msg::SCREENSHOT_DESKTOP), DESKTOP, "wide"),
        ],
    });
    format!("{manifest}\n")
}

/// Pixels of `docs/screenshot-phone.png`.
pub const PHONE: &str = "720x1280";
/// Pixels of `docs/screenshot-desktop.png`.
pub const DESKTOP: &str = "1280x800";
