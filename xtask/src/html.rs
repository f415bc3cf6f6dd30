//! Just enough of HTML to find the tags of a page that we wrote ourselves, minified or not.

/// A start tag and its attributes, names in lower case. An attribute without a value has an empty one.
#[derive(Debug, PartialEq)]
pub struct Tag<'a> {
    pub name: String,
    attributes: Vec<(String, &'a str)>,
}

impl<'a> Tag<'a> {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find_map(|(own, value)| (own == name).then_some(*value))
    }

    /// The names of all attributes.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }
}

/// All start tags of a page in their order, less those in comments and in the text of scripts and styles.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if !after.starts_with(|first: char| first.is_ascii_alphabetic()) {
            rest = after;
            continue;
        }
        let (tag, after) = tag(after);
        rest = match tag.name.as_str() {
            "script" | "style" | "textarea" | "title" => {
                let end = format!("</{}", tag.name);
                after
                    .find(&end)
                    .and_then(|at| after.get(at..))
                    .unwrap_or("")
            }
            _ => after,
        };
        tags.push(tag);
    }
    tags
}

/// The tag that begins here, just after its `<`, and what follows it.
fn tag(text: &str) -> (Tag<'_>, &str) {
    let (name, mut rest) = until(text, |end| {
        end.is_ascii_whitespace() || end == '>' || end == '/'
    });
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|gap: char| gap.is_ascii_whitespace() || gap == '/');
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let (name, after) = until(rest, |end| end.is_ascii_whitespace() || "=>/".contains(end));
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => ("", after),
        };
        attributes.push((name.to_ascii_lowercase(), value));
        // A stray "=" would stand still otherwise.
        rest = if name.is_empty() && value.is_empty() {
            after.get(1..).unwrap_or("")
        } else {
            after
        };
    }
    (
        Tag {
            name: name.to_ascii_lowercase(),
            attributes,
        },
        rest,
    )
}

/// The value of an attribute, in quotes or not, and what follows it.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    until(text, |end| end.is_ascii_whitespace() || end == '>')
}

fn until(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn tags_are_found_with_quotes_and_without() {
        let page = r#"<!doctype html><LINK rel=stylesheet href=./a.css><p Class='x y' hidden>1 < 2</p><br/>"#;
        let found = tags(page);
        let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["link", "p", "br"]);
        assert_eq!(found[0].get("href"), Some("./a.css"));
        assert_eq!(found[1].get("class"), Some("x y"));
        assert_eq!(found[1].get("hidden"), Some(""));
        assert_eq!(found[1].names().collect::<Vec<_>>(), ["class", "hidden"]);
    }

    #[test]
    fn comments_and_scripts_hold_no_tags() {
        let page = "<!-- <b> --><script>if (a<b) '<i style=x>'</script><style>a{}</style><u>";
        let found = tags(page);
        let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["script", "style", "u"]);
    }

    #[test]
    fn what_breaks_off_comes_to_an_end() {
        for page in [
            "<",
            "<a",
            "<a href",
            "<a href=",
            "<a href=\"x",
            "<a =",
            "<a ==>",
            "<!-- x",
            "<script>",
            "<a/",
            "< a>",
        ] {
            tags(page);
        }
    }
}
