//! Rust sources reduced to what a rule about them needs: code without comments, and the string literals.

use proc_macro2::{TokenStream, TokenTree};
use std::fs;
use std::path::Path;

/// One source file.
pub struct Source {
    /// Relative to the package, with slashes: `src/ui/car.rs`.
    pub path: String,
    /// The text, byte for byte as long as the file; comments and the insides of literals are blanks.
    pub code: String,
    /// The string literals, in order.
    pub literals: Vec<Literal>,
}

/// One string literal.
pub struct Literal {
    /// Where its opening quotation mark stands in [`Source::code`].
    pub start: usize,
    /// Its inside, escapes as written.
    pub text: String,
}

impl Source {
    /// Reads the text of a file.
    pub fn new(path: &str, text: &str) -> Source {
        let blank = |letter: u8| if letter == b'\n' { letter } else { b' ' };
        let mut source = Source {
            path: path.to_owned(),
            code: text.bytes().map(blank).map(char::from).collect(),
            literals: Vec::new(),
        };
        source.read(text, text.parse().unwrap());
        source
    }

    /// Writes the tokens into the blank code.
    fn read(&mut self, text: &str, tokens: TokenStream) {
        for token in tokens {
            let range = token.span().byte_range();
            let own = &text[range.clone()];
            match token {
                // A comment on an item comes as an attribute.
                _ if own.starts_with("//") || own.starts_with("/*") => {}
                TokenTree::Group(group) => {
                    for span in [group.span_open(), group.span_close()] {
                        let range = span.byte_range();
                        self.code.replace_range(range.clone(), &text[range]);
                    }
                    self.read(text, group.stream());
                }
                TokenTree::Literal(_) if own.ends_with(['"', '#', '\'']) => {
                    let open = own.find(['"', '\'']).unwrap();
                    let close = own.rfind(['"', '\'']).unwrap();
                    for place in [open, close].map(|place| range.start + place) {
                        self.code.replace_range(place..=place, &text[place..=place]);
                    }
                    if own.contains('"') && !own.ends_with('\'') {
                        self.literals.push(Literal {
                            start: range.start + open,
                            text: own[open + 1..close].to_owned(),
                        });
                    }
                }
                _ => self.code.replace_range(range, own),
            }
        }
    }

    /// The number of the line at a position, from 1.
    pub fn line(&self, position: usize) -> usize {
        self.code.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
    }

    /// `file:line` of a position.
    pub fn place(&self, position: usize) -> String {
        format!("{}:{}", self.path, self.line(position))
    }

    /// Where unit tests begin, or the end of the file.
    pub fn tests_begin(&self) -> usize {
        self.code.find("#[cfg(test)]\nmod ").unwrap_or(self.code.len())
    }

    /// Where a word stands alone, not as a part of a longer name.
    pub fn word(&self, word: &str) -> Vec<usize> {
        let alone = |start: &usize| {
            let before = self.code[..*start].chars().next_back();
            let after = self.code[start + word.len()..].chars().next();
            !before.is_some_and(is_name) && !after.is_some_and(is_name)
        };
        self.code.match_indices(word).map(|(start, _)| start).filter(alone).collect()
    }

    /// Every path that the code names, such as `crate::ui::link::Link`, with its position: `use` lists are
    /// written out, `self` and `super` become what they mean in this file.
    pub fn paths(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let mut covered = 0;
        for (start, _) in self.code.match_indices("::") {
            let head = self.code[..start].rfind(|c| !is_name(c)).map_or(0, |place| place + 1);
            if head < covered || head == start {
                continue;
            }
            let mut end = head;
            tree(&self.code, &mut end, "", &mut found);
            covered = end;
        }
        let module = module(&self.path);
        found.into_iter().map(|(at, path)| (at, absolute(&module, &path))).collect()
    }
}

/// All `.rs` files below a folder of this package, less those of unit tests.
pub fn read_all(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    let sources: Vec<Source> = paths
        .iter()
        .map(|path| {
            let shown = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            Source::new(&shown, &fs::read_to_string(path).unwrap())
        })
        .collect();
    assert!(!sources.is_empty(), "{folder} holds no sources");
    sources
}

fn collect(folder: &Path, paths: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // Tests may do anything.
            if !path.ends_with("tests") {
                collect(&path, paths);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Follows a path from `at`, through the braces of a `use` list, and adds each path it names.
fn tree(code: &str, at: &mut usize, before: &str, found: &mut Vec<(usize, String)>) {
    let start = *at;
    let length = code[start..].find(|c| !is_name(c) && c != '*').unwrap_or(code.len() - start);
    *at += length;
    let path = match (before, &code[start..*at]) {
        (before, "self") if !before.is_empty() => before.to_owned(),
        ("", name) => name.to_owned(),
        (before, name) => format!("{before}::{name}"),
    };
    if !code[*at..].starts_with("::") {
        found.push((start, path));
        return;
    }
    *at += 2;
    if !code[*at..].starts_with('{') {
        if code[*at..].starts_with(|c| is_name(c) || c == '*') {
            tree(code, at, &path, found);
        } else {
            // Type arguments: `collect::<Vec<_>>`.
            found.push((start, path));
        }
        return;
    }
    *at += 1;
    loop {
        *at += code[*at..].find(|c: char| !c.is_whitespace() && c != ',').unwrap_or(0);
        if !code[*at..].starts_with(|c| is_name(c) || c == '*') {
            break;
        }
        tree(code, at, &path, found);
        // A new name does not change what is imported.
        *at += code[*at..].find([',', '}']).unwrap_or(0);
    }
    *at += code[*at..].find('}').map_or(0, |end| end + 1);
}

/// `crate::ui::car` of `src/ui/car.rs`, and `crate::ui` of `src/ui/mod.rs`.
fn module(path: &str) -> String {
    let inside = path.split_once("src/").map_or(path, |(_, inside)| inside);
    let name = inside.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
    match name.as_str() {
        "lib" | "main" => "crate".to_owned(),
        name => format!("crate::{name}"),
    }
}

fn absolute(module: &str, path: &str) -> String {
    let mut base = module.to_owned();
    let mut rest = path;
    if let Some(inside) = rest.strip_prefix("self::") {
        return format!("{base}::{inside}");
    }
    if !rest.starts_with("super::") {
        return path.to_owned();
    }
    while let Some(inside) = rest.strip_prefix("super::") {
        base = base.rsplit_once("::").map_or(base.clone(), |(parent, _)| parent.to_owned());
        rest = inside;
    }
    format!("{base}::{rest}")
}
