//! HTML reduced to what a rule about a page needs: its tags and its visible text.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// One opening tag.
#[derive(Debug)]
pub struct Tag {
    /// In small letters.
    pub name: String,
    /// In the order of their names, entities resolved; an attribute without a value has an empty one.
    pub attributes: Vec<(String, String)>,
    /// Where the tag begins.
    pub start: usize,
}

impl Tag {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Whether the element has a class.
    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|own| own == class))
    }
}

/// All opening tags, in order; comments are skipped.
pub fn tags(html: &str) -> Vec<Tag> {
    let tag = |token| match token {
        Token::StartTag(tag) => Some(named(tag)),
        _ => None,
    };
    tokens(html).filter_map(tag).collect()
}

/// A tag with its name and attributes.
pub fn named(tag: StartTag<usize>) -> Tag {
    Tag {
        name: string(&tag.name),
        attributes: (tag.attributes.iter())
            .map(|(name, value)| (string(name), string(&value.value)))
            .collect(),
        start: tag.span.start,
    }
}

/// What a reader sees: everything outside tags and comments, and outside the page's head.
pub fn text(html: &str) -> String {
    let body = html.find("<body").map_or(html, |start| &html[start..]);
    let part = |token| match token {
        Token::String(text) => string(&text),
        // Blocks that follow each other do not run into one word.
        _ => " ".to_owned(),
    };
    tokens(body).map(part).collect()
}

/// The tokens of a text in HTML.
pub fn tokens(html: &str) -> impl Iterator<Item = Token<usize>> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html, emitter).map(Result::unwrap)
}

/// A name or a text.
pub fn string(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
