//! What stands above the app in a package for a learning platform: what the platform is told, and, where the packager
//! wants a score, the question whether it may be. `static/lms/lms.js` shows the parts of it at their time.

use super::html::escape;
use crate::i18n::{I18n, LANGUAGES};
use crate::msg::{self, Id};

/// The panel in every language, all hidden. `version` is what `lms.js` calls the dialect, `1.2` or `2004`; `asks` says
/// whether there is a score to ask for.
pub fn panel(version: &str, asks: bool) -> String {
    let parts = LANGUAGES.iter().map(|language| part(&I18n::new(language), asks));
    format!(
        "<div id=\"lms\" data-version=\"{}\">{}</div>",
        escape(version),
        parts.collect::<String>()
    )
}

fn part(words: &I18n, asks: bool) -> String {
    let language = words.language();
    let text = |id: Id| escape(&words.text(id));
    let told = text(if asks { msg::LMS_TOLD_SCORE } else { msg::LMS_TOLD });
    let question = if asks { question(words) } else { String::new() };
    format!(
        "<aside class=\"lms\" lang=\"{}\" dir=\"{}\" aria-label=\"{}\" hidden><p>{told}</p><p data-place hidden>{}</p>{question}</aside>",
        language.code,
        language.direction(),
        text(msg::LMS_LABEL),
        text(msg::LMS_PLACE),
    )
}

fn question(words: &I18n) -> String {
    /// Where the script puts the number.
    const SCORE: &str = "<b data-score></b>";
    let text = |id: Id| escape(&words.text(id));
    let button = |choice: &str, id: Id| {
        format!(
            "<button type=\"button\" class=\"button\" data-choice=\"{choice}\" aria-pressed=\"false\">{}</button>",
            text(id)
        )
    };
    let state =
        |name: &str, text: &str| format!("<span data-state=\"{name}\" hidden>{text}</span>");
    let reported = escape(&words.text_with(msg::LMS_REPORTED, &[("score", "{score}".into())]));
    format!(
        "<div data-ask><p><b>{}</b></p><p>{}</p><p class=\"acts\">{}{}</p></div><p role=\"status\">{}{}{}{}</p>",
        text(msg::LMS_ASK_TITLE),
        text(msg::LMS_ASK),
        button("yes", msg::LMS_AGREE),
        button("no", msg::LMS_DECLINE),
        state("undecided", &text(msg::LMS_UNDECIDED)),
        state("agreed", &text(msg::LMS_AGREED)),
        state("declined", &text(msg::LMS_DECLINED)),
        state("reported", &reported.replace("{score}", SCORE)),
    )
}
