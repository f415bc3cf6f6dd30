//! Cards to choose from. Each piece is a function, because every element written out weighs in what is loaded first.

use crate::pen::*;

/// What stands on a card: a picture, what it is, and a little about it.
pub fn card(picture: Html, name: String, about: String) -> Html {
    html! { <>{ picture }<span><b>{ name }</b>{ " " }<span class="small">{ about }</span></span></> }
}

/// A list of cards, each with a key of its own.
pub fn cards(class: &'static str, all: impl IntoIterator<Item = (String, Html)>) -> Html {
    let item = |(key, card): (String, Html)| html! { <li {key}>{ card }</li> };
    html! { <ul class={classes!("plain", class)}>{ for all.into_iter().map(item) }</ul> }
}

/// Lists of cards that lead somewhere, under a heading.
pub fn doors(id: &'static str, title: String, lists: Html) -> Html {
    html! { <nav aria-labelledby={id}><h2 {id}>{ title }</h2>{ lists }</nav> }
}

/// A line of text.
pub fn line(class: &'static str, words: String) -> Html {
    html! { <p {class}>{ words }</p> }
}
