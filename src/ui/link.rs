//! A link that the app follows itself, and the browser too when there is no app.

use crate::pen::*;

/// What a link is made of.
#[derive(Default)]
pub struct Link {
    /// The address, relative to the page.
    pub href: String,
    /// Classes of the element.
    pub class: Classes,
    /// The language of the link's text, where it is not the page's.
    pub lang: Option<&'static str>,
    /// `step` or `true` where it leads to what is already shown.
    pub current: Option<&'static str>,
    /// Called instead of the browser's own navigation.
    pub on: Callback<()>,
    /// What the link shows.
    pub children: Html,
}

/// An `<a>` whose plain click calls back; with a modifier key or another button the browser decides.
pub fn link(link: Link) -> Html {
    let Link { href, class, lang, current, on, children } = link;
    let onclick = move |event: MouseEvent| {
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !modified {
            event.prevent_default();
            on.emit(());
        }
    };
    html! { <a {href} {class} {lang} hreflang={lang} aria-current={current} {onclick}>{ children }</a> }
}
