//! `**bold**` and `*italic*` in messages, turned into typed nodes. No raw HTML ever reaches a page.

use crate::pen::*;

/// The nodes of a message's text. A mark without its partner marks the rest of the text.
pub fn inline_markup(text: &str) -> Html {
    let strong = |part: &str| html! { <strong>{ part.to_owned() }</strong> };
    let em = |part: &str| html! { <em>{ part.to_owned() }</em> };
    let mut rest = Some(text);
    let bold_or_not = std::iter::from_fn(|| {
        let text = rest?;
        let (piece, after) = cut(text).map_or((text, None), |(piece, after)| (piece, Some(after)));
        rest = after;
        Some(piece)
    });
    bold_or_not
        .enumerate()
        // Every second part stands between two marks.
        .flat_map(|(bold, part)| match bold % 2 {
            1 => vec![strong(part)],
            _ => part
                .split('*')
                .enumerate()
                .map(|(italic, part)| if italic % 2 == 1 { em(part) } else { part.into() })
                .collect(),
        })
        .collect()
}

/// A text before and after its first `**`. It is the only text that the app looks for in another, and how Rust does that
/// for any two is a kilobyte.
fn cut(text: &str) -> Option<(&str, &str)> {
    let at = text.as_bytes().windows(2).position(|two| two == b"**")?;
    Some((text.get(..at)?, text.get(at + 2..)?))
}

#[cfg(test)]
mod tests;
