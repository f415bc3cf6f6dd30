//! What stands above the app in a package for a learning platform: what the platform is told, and, where the packager
//! wants a score, the question whether it may be. `static/lms/lms.js` shows the parts of it at their time.

use crate::i18n::{I18n, LANGUAGES};
use crate::prerender::escape;

/// The panel in every language, all hidden. `version` is what `lms.js` calls the dialect, `1.2` or `2004`; `asks` says
/// whether there is a score to ask for.
#[must_use]
pub fn panel(version: &str, asks: bool) -> String {
    let parts = LANGUAGES
        .iter()
        .map(|language| part(&I18n::new(language), asks));
    format!(
        "<div id=\"lms\" data-version=\"{}\">{}</div>",
        escape(version),
        parts.collect::<String>()
    )
}

fn part(words: &I18n, asks: bool) -> String {
    let language = words.language();
    let text = |id: &str| escape(&words.text(id));
    let told = text(if asks { "lms-told-score" } else { "lms-told" });
    let question = if asks { question(words) } else { String::new() };
    format!(
        "<aside class=\"lms\" lang=\"{}\" dir=\"{}\" aria-label=\"{}\" hidden><p>{told}</p><p data-place hidden>{}</p>{question}</aside>",
        language.code,
        language.direction(),
        text("lms-label"),
        text("lms-place"),
    )
}

fn question(words: &I18n) -> String {
    /// Where the script puts the number.
    const SCORE: &str = "<b data-score></b>";
    let text = |id: &str| escape(&words.text(id));
    let button = |choice: &str, id: &str| {
        format!(
            "<button type=\"button\" class=\"button\" data-choice=\"{choice}\" aria-pressed=\"false\">{}</button>",
            text(id)
        )
    };
    let state =
        |name: &str, text: &str| format!("<span data-state=\"{name}\" hidden>{text}</span>");
    let reported = escape(&words.text_with("lms-reported", &[("score", "{score}".into())]));
    format!(
        "<div data-ask><p><b>{}</b></p><p>{}</p><p class=\"acts\">{}{}</p></div><p role=\"status\">{}{}{}{}</p>",
        text("lms-ask-title"),
        text("lms-ask"),
        button("yes", "lms-agree"),
        button("no", "lms-decline"),
        state("undecided", &text("lms-undecided")),
        state("agreed", &text("lms-agreed")),
        state("declined", &text("lms-declined")),
        state("reported", &reported.replace("{score}", SCORE)),
    )
}
