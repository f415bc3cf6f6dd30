//! How to read: what a page of the lesson offers above its text.

use super::Page;
use crate::i18n::{LANGUAGES, Language};
use crate::intent::Intent;
use crate::reading::Reading;
use yew::prelude::*;

/// Another language beside the page's own: a switch for each, of which one can be on.
pub fn tools(page: &Page) -> Html {
    let own = page.i18n.language();
    let shown = page.reading.beside(own);
    let switch = |language: &'static Language| {
        let checked = shown == Some(language);
        let wanted = Reading {
            beside: (!checked).then_some(language),
        };
        html! {
            <label key={language.code} class="check">
                <input
                    type="checkbox"
                    class="switch"
                    name="beside"
                    value={language.code}
                    autocomplete="off"
                    {checked}
                    onchange={page.want(Intent::Read(wanted))}
                />
                <span>
                    { page.text("beside-label") }{ " " }<span lang={language.code}>{ language.name }</span>
                </span>
            </label>
        }
    };
    html! {
        <div class="tools chrome">
            { for LANGUAGES.iter().filter(|language| *language != own).map(switch) }
        </div>
    }
}
