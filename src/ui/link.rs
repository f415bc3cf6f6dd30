//! A link that the app follows itself, and the browser too when there is no app.

use yew::prelude::*;

/// Properties of [`Link`].
#[derive(Properties, PartialEq)]
pub struct LinkProps {
    /// The address, relative to the page.
    pub href: AttrValue,
    /// Classes of the element.
    #[prop_or_default]
    pub class: Classes,
    /// The language of the link's text, where it is not the page's.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// `page`, `step` or `true` where it leads to what is already shown.
    #[prop_or_default]
    pub current: Option<AttrValue>,
    /// Called instead of the browser's own navigation.
    pub on: Callback<()>,
    /// What the link shows.
    pub children: Html,
}

/// An `<a>` whose plain click calls back; with a modifier key or another button the browser decides.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let on = props.on.clone();
    let onclick = move |event: MouseEvent| {
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !modified {
            event.prevent_default();
            on.emit(());
        }
    };
    html! {
        <a
            href={props.href.clone()}
            class={props.class.clone()}
            lang={props.lang.clone()}
            hreflang={props.lang.clone()}
            aria-current={props.current.clone()}
            {onclick}
        >
            { props.children.clone() }
        </a>
    }
}
