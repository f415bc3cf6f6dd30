//! `**bold**` and `*italic*` in messages, turned into typed nodes. No raw HTML ever reaches a page.

use yew::prelude::*;

/// The nodes of a message's text. A mark without its partner marks the rest of the text.
pub fn inline_markup(text: &str) -> Html {
    let strong = |part: &str| html! { <strong>{ part.to_owned() }</strong> };
    let em = |part: &str| html! { <em>{ part.to_owned() }</em> };
    let bold_or_not = text.split("**").enumerate();
    bold_or_not
        // Every second part stands between two marks.
        .flat_map(|(bold, part)| match bold % 2 {
            1 => vec![strong(part)],
            _ => part
                .split('*')
                .enumerate()
                .map(|(italic, part)| {
                    if italic % 2 == 1 {
                        em(part)
                    } else {
                        part.into()
                    }
                })
                .collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
