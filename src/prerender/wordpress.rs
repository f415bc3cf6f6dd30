//! What the plugin for WordPress says, and the settings it offers, for the files in `widget/wordpress/`.

use super::widget::with_marks;
use crate::i18n::{I18n, LANGUAGES, Value};
use crate::msg::{self, Id};
use crate::route::{self, Route};
use alignment::Scene;
use serde_json::{Map, Value as Json, json};

/// A setting: the attribute of the element, its message, and its values with theirs. The first is the default.
type Setting = (&'static str, Id, &'static [(&'static str, Id)]);

const SETTINGS: [Setting; 5] = [
    (
        "start",
        msg::WORDPRESS_START,
        &[
            ("", msg::WORDPRESS_START_PAGE),
            ("course", msg::WORDPRESS_START_COURSE),
            ("check", msg::WORDPRESS_START_CHECK),
            ("lesson", msg::WORDPRESS_START_LESSON),
        ],
    ),
    (
        "chair",
        msg::WORDPRESS_CHAIR,
        &[
            ("", msg::WORDPRESS_CHAIR_ASK),
            ("seller", msg::WORDPRESS_CHAIR_SELLER),
            ("leader", msg::WORDPRESS_CHAIR_LEADER),
        ],
    ),
    ("lang", msg::WORDPRESS_LANG, &[("", msg::WORDPRESS_LANG_PAGE)]),
    (
        "theme",
        msg::WORDPRESS_THEME,
        &[
            ("auto", msg::WORDPRESS_THEME_AUTO),
            ("light", msg::WORDPRESS_THEME_LIGHT),
            ("dark", msg::WORDPRESS_THEME_DARK),
        ],
    ),
    (
        "storage",
        msg::WORDPRESS_STORAGE,
        &[
            ("local", msg::WORDPRESS_STORAGE_LOCAL),
            ("session", msg::WORDPRESS_STORAGE_SESSION),
            ("none", msg::WORDPRESS_STORAGE_NONE),
        ],
    ),
];

/// The file `words.json`: for every language its words, and the settings with their choices in that language.
pub fn json() -> String {
    let languages = LANGUAGES.iter().map(|language| {
        let words = I18n::new(language);
        let settings = SETTINGS.map(|setting| (setting.0.to_owned(), choices(&words, setting)));
        let said = json!({
            "description": words.text(msg::WORDPRESS_DESCRIPTION),
            "panel": words.text(msg::WORDPRESS_PANEL),
            "preview": words.text(msg::WORDPRESS_PREVIEW),
            "link": words.text(msg::WORDPRESS_LINK),
            "invalid": with_marks(&words, msg::WORDPRESS_INVALID, &["setting", "taken", "known"]),
            "unknown": with_marks(&words, msg::WORDPRESS_UNKNOWN, &["name", "known"]),
            "seen": words.text(msg::WORDPRESS_SEEN),
            "page": format!("{}index.html", route::folder(language, Route::Start)),
            "settings": Map::from_iter(settings),
        });
        (language.code.to_owned(), said)
    });
    json!(Map::from_iter(languages)).to_string()
}

fn choices(words: &I18n, (name, label, values): Setting) -> Json {
    let mut choices: Map<String, Json> =
        values.iter().map(|(value, id)| ((*value).to_owned(), words.text(*id).into())).collect();
    if name == "start" {
        let scenes = Scene::ALL.map(|scene| {
            let number = Value::Count(usize::from(scene.number()));
            let title = words.text(msg::SCENE_TITLE.of(scene));
            let values = [("number", number), ("title", (&title).into())];
            let name = words.text_with(msg::SCENE_WINDOW_TITLE, &values);
            (format!("lesson/{}", scene.number()), name.into())
        });
        choices.extend(scenes);
    }
    if name == "lang" {
        choices.extend(LANGUAGES.iter().map(|own| (own.code.to_owned(), own.name.into())));
    }
    json!({ "label": words.text(label), "choices": choices })
}
