//! The page of the one-file build, as far as it can be written without the finished module: the text of the lesson
//! in every language, and marks where `xtask/alone.mjs` puts style, script and module.

use super::html::{escape, plain_page};
use crate::i18n::{I18n, LANGUAGES, reference};
use crate::msg;
use crate::pages::{Page, blocks};
use crate::pen::*;
use crate::route::{self, Route};
use alignment::Scene;

/// The page with what stands above the app, and its marks `{csp}`, `{charset}`, `{style}`, `{starting}`, `{keeps}`,
/// `{code}`, `{module}`, `{size}`, `{parts}` and `{script}` still open.
pub fn page(panel: &str) -> String {
    let language = reference();
    let words = LANGUAGES.iter().map(I18n::new).collect::<Vec<_>>();
    let apology = words.iter().map(|words| {
        format!(
            "<p lang=\"{}\">{}</p>",
            words.language().code,
            escape(&words.text(msg::ALONE_APOLOGY))
        )
    });
    let mut html = include_str!("../../static/alone/alone.html").to_owned();
    for (mark, text) in [
        ("{lang}", language.code.to_owned()),
        ("{dir}", language.direction().to_owned()),
        ("{title}", escape(&I18n::new(language).text(msg::SITE_TITLE))),
        ("{icon}", icon().to_owned()),
        ("{panel}", panel.to_owned()),
        ("{apology}", apology.collect()),
        ("{plain}", words.iter().map(lesson).collect()),
    ] {
        html = html.replace(mark, &text);
    }
    html
}

/// The icon's line of the shell of all other pages.
fn icon() -> &'static str {
    let mut lines = include_str!("../../index.html").lines();
    lines.find(|line| line.starts_with("<link rel=\"icon\"")).unwrap_or_default()
}

/// The whole lesson in one language as text.
fn lesson(words: &I18n) -> String {
    plain_page(words, whole)
}

fn whole(page: &Page) -> Html {
    let language = page.i18n.language();
    let address = |scene| format!("{}index.html", route::folder(language, Route::Scene(scene)));
    let title = |scene: Scene| page.text(msg::SCENE_TITLE.of(scene));
    html! {
        <div lang={language.code} dir={language.direction()}>
            <h1>{ page.text(msg::SITE_TITLE) }</h1>
            <p>{ page.text(msg::ALONE_LEAD) }</p>
            <nav aria-label={page.text(msg::SCENES_LABEL)}>
                { for Scene::ALL.map(|scene| html! { <a href={format!("#{}", address(scene))}>{ title(scene) }</a> }) }
                { for LANGUAGES.iter().filter(|other| *other != language).map(|other| {
                    let first = route::folder(other, Route::Scene(Scene::ALL[0]));
                    html! { <a lang={other.code} hreflang={other.code} href={format!("#{first}index.html")}>{ other.name }</a> }
                }) }
            </nav>
            { for Scene::ALL.map(|scene| html! {
                <section id={address(scene)}>{ blocks::plain(page, scene, &|_| title(scene)) }</section>
            }) }
        </div>
    }
}
