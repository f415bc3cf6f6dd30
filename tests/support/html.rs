//! HTML reduced to what a rule about a page needs: its tags and its visible text.

/// One opening tag.
#[derive(Debug)]
pub struct Tag {
    /// In small letters.
    pub name: String,
    /// In order, entities resolved; an attribute without a value has an empty one.
    pub attributes: Vec<(String, String)>,
    /// Where the tag begins.
    pub start: usize,
}

impl Tag {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether the element has a class.
    pub fn has_class(&self, class: &str) -> bool {
        self.get("class")
            .is_some_and(|classes| classes.split(' ').any(|own| own == class))
    }
}

/// All opening tags, in order; comments are skipped.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        let end = end_of(html, start);
        let inside = html[start..end]
            .trim_start_matches('<')
            .trim_end_matches('>');
        if inside.starts_with(|c: char| c.is_ascii_alphabetic()) {
            tags.push(tag(inside, start));
        }
        at = end;
    }
    tags
}

/// What a reader sees: everything outside tags and comments, and outside the page's head.
pub fn text(html: &str) -> String {
    let body = html.find("<body").map_or(html, |start| &html[start..]);
    let (mut text, mut at) = (String::new(), 0);
    while let Some(found) = body[at..].find('<') {
        text.push_str(&body[at..at + found]);
        // Blocks that follow each other do not run into one word.
        text.push(' ');
        at = end_of(body, at + found);
    }
    text.push_str(&body[at..]);
    resolve(&text)
}

/// Just behind the tag or comment that begins here. A `>` inside quotation marks does not end a tag.
fn end_of(html: &str, start: usize) -> usize {
    let rest = &html[start..];
    if rest.starts_with("<!--") {
        return rest.find("-->").map_or(html.len(), |end| start + end + 3);
    }
    let mut quoted = None;
    let end = rest.find(|c| match quoted {
        Some(mark) => {
            if c == mark {
                quoted = None;
            }
            false
        }
        None if c == '"' || c == '\'' => {
            quoted = Some(c);
            false
        }
        None => c == '>',
    });
    end.map_or(html.len(), |end| start + end + 1)
}

fn tag(inside: &str, start: usize) -> Tag {
    let name_ends = inside.find([' ', '\n', '/']).unwrap_or(inside.len());
    let mut attributes = Vec::new();
    let mut rest = inside[name_ends..].trim_start();
    while !rest.is_empty() {
        let name_ends = rest.find(['=', ' ', '\n', '/']).unwrap_or(rest.len());
        let name = rest[..name_ends].to_owned();
        rest = &rest[name_ends..];
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = match after.chars().next() {
                Some(mark @ ('"' | '\'')) => {
                    after[1..].split_once(mark).unwrap_or((&after[1..], ""))
                }
                _ => after.split_at(after.find([' ', '\n']).unwrap_or(after.len())),
            };
        }
        if !name.is_empty() {
            attributes.push((name, resolve(value)));
        }
        rest = rest.trim_start_matches([' ', '\n', '/']);
    }
    Tag {
        name: inside[..name_ends].to_lowercase(),
        attributes,
        start,
    }
}

fn resolve(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (entity, character)| {
        text.replace(entity, character)
    })
}
