//! How to read: what the menu offers, and the buttons of the voice above a page of the lesson.

use super::Page;
use crate::i18n::{LANGUAGES, Language};
use crate::intent::Intent;
use crate::msg;
use crate::pen::*;
use crate::reading::{Reading, Theme, Voice};
use crate::route::Route;
use crate::ui::input::choice_field;

/// Another language beside the page's own: a switch for each, of which one can be on. And, where the device has
/// a voice for the language, a switch for what it can do.
pub fn settings(page: &Page) -> Html {
    let reading = page.reading;
    let own = page.i18n.language();
    let shown = reading.beside(own);
    let beside = |language: &'static Language| {
        let on = shown == Some(language);
        let wanted = Reading { beside: (!on).then_some(language), ..reading };
        let label = html! {
            <>{ page.text(msg::BESIDE_LABEL) }{ " " }<span lang={language.code}>{ language.name }</span></>
        };
        switch(page, ("beside", language.code), on, wanted, label)
    };
    let aloud = (page.voice != Voice::Absent).then(|| {
        let wanted = Reading { aloud: !reading.aloud, ..reading };
        let label = html! { { page.text(msg::ALOUD_LABEL) } };
        switch(page, ("aloud", "on"), reading.aloud, wanted, label)
    });
    let others = LANGUAGES.iter().filter(|language| *language != own);
    let others: Vec<Html> = others.map(beside).collect();
    let choice = page.is_read_aloud().then(|| choice(page));
    html! {
        <div class="tools">
            if matches!(page.route, Route::Scene(_)) {
                { for others }
            }
            if page.route.is_lesson() {
                { for aloud }
                { for choice }
            }
            if page.host.is_none() {
                { look(page) }
            }
        </div>
    }
}

/// Light or dark, and larger text.
fn look(page: &Page) -> Html {
    let reading = page.reading;
    let theme = |theme: Theme| {
        let label = match theme {
            Theme::Auto => msg::THEME_AUTO,
            Theme::Light => msg::THEME_LIGHT,
            Theme::Dark => msg::THEME_DARK,
        };
        let value = theme.key().unwrap_or("auto");
        let onchange = page.want(Intent::Read(Reading { theme, ..reading }));
        html! {
            <label key={value} class="check">
                <input type="radio" name="theme" {value} autocomplete="off" checked={reading.theme == theme} {onchange} />
                <span>{ page.text(label) }</span>
            </label>
        }
    };
    let larger = Reading { large: !reading.large, ..reading };
    let large = html! { { page.text(msg::LARGE_LABEL) } };
    html! {
        <>
            <div role="radiogroup" aria-label={page.text(msg::THEME_LABEL)}>{ for Theme::ALL.map(theme) }</div>
            { switch(page, ("large", "on"), reading.large, larger, large) }
        </>
    }
}

fn switch(
    page: &Page,
    (name, value): (&'static str, &'static str),
    checked: bool,
    wanted: Reading,
    label: Html,
) -> Html {
    html! {
        <label key={value} class="check">
            <input
                type="checkbox"
                class="switch"
                {name}
                {value}
                autocomplete="off"
                {checked}
                onchange={page.want(Intent::Read(wanted))}
            />
            <span>{ label }</span>
        </label>
    }
}

/// Which of the device's voices speaks, where it has several.
fn choice(page: &Page) -> Html {
    let (reading, language) = (page.reading, page.i18n.language());
    let chosen = reading.voice(language);
    let on = page.on.reform(move |text: String| {
        let id = text.parse().unwrap_or_default();
        Intent::Read(reading.with_voice(language, id))
    });
    let voices = page.voices.iter().map(|voice| (voice.id(), voice.name.clone()));
    let all = std::iter::once((0, page.text(msg::ALOUD_BEST))).chain(voices);
    html! {
        if page.voices.len() > 1 {
            <label key="voice" class="field">
                { page.text(msg::ALOUD_VOICE) }
                { choice_field(all, chosen, &on) }
            </label>
        }
    }
}

/// The buttons of the voice, which stay in reach while the page is read. Each stays where it is, so that the focus does
/// too.
pub fn voice(page: &Page) -> Html {
    if !page.is_read_aloud() {
        return Html::default();
    }
    let (label, next) = match page.voice {
        Voice::Speaking => (msg::ALOUD_PAUSE, Voice::Paused),
        Voice::Paused => (msg::ALOUD_GO_ON, Voice::Speaking),
        _ => (msg::ALOUD_START, Voice::Speaking),
    };
    let button = |sign: Option<&'static str>, label: String, is_idle: bool, intent| {
        html! {
            <button
                type="button"
                class="button"
                aria-label={sign.map(|_| label.clone())}
                aria-disabled={is_idle.then_some("true")}
                onclick={page.want(intent)}
            >
                { sign.map_or(label, str::to_owned) }
            </button>
        }
    };
    let pace = |sign, label, pace| {
        let reading = Reading { pace, ..page.reading };
        button(Some(sign), label, reading == page.reading, Intent::Read(reading))
    };
    let now = page.reading.pace;
    let is_silent = page.voice == Voice::Silent;
    html! {
        <div class="aloud chrome" role="group" aria-label={page.text(msg::ALOUD_LABEL)}>
            { button(None, page.text(label), false, Intent::Voice(next)) }
            { button(None, page.text(msg::ALOUD_STOP), is_silent, Intent::Voice(Voice::Silent)) }
            { pace("\u{2212}", page.text(msg::ALOUD_SLOWER), now.slower()) }
            { pace("+", page.text(msg::ALOUD_FASTER), now.faster()) }
        </div>
    }
}
