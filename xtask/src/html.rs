//! The start tags of a page.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// A start tag and its attributes, names in lower case. An attribute without a value has an empty one.
pub struct Tag {
    pub name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        attributes.find_map(|(own, value)| (own == name).then_some(value.as_str()))
    }

    /// The names of all attributes.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }
}

/// All start tags of a page in their order, less those in comments and in the text of scripts and styles.
pub fn tags(page: &str) -> Vec<Tag> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(page, emitter)
        .filter_map(|token| match token {
            Ok(Token::StartTag(tag)) => Some(Tag {
                name: text(&tag.name),
                attributes: (tag.attributes.iter())
                    .map(|(name, value)| (text(name), text(&value.value)))
                    .collect(),
            }),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests;
