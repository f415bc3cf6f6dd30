//! No two files import each other, directly or round a corner: each can be read knowing only what it names.
//!
//! A file that only lists others (`mod a; pub use a::A;`) uses none of them, and whoever names what it lists uses the
//! file where that is written.

#![allow(clippy::restriction)] // A test may panic.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use syn::visit::{self, Visit};

#[test]
fn circles_are_found() {
    let files = [
        ("lib", "pub mod a; mod b; mod c; pub use a::A;"),
        ("a", "use crate::{a, b::{self, B}}; pub struct A;"),
        ("b", "use super::c as d; fn f() { html! { <p>{ d::g::<u8>(1) }</p> } }"),
        ("c", "#[cfg(test)] mod tests { use crate::b::B; } use crate::A;"),
    ]
    .map(|(name, text)| (format!("{name}.rs"), text.to_owned()));
    let arrows = arrows("", &files);
    let to = |name: &str| BTreeSet::from([name.to_owned()]);
    let expected = [("a.rs", "b.rs"), ("b.rs", "c.rs"), ("c.rs", "a.rs")];
    assert_eq!(arrows, expected.map(|(from, end)| (from.to_owned(), to(end))).into());
    let circle = circle(&arrows).unwrap();
    assert_eq!(circle, ["a.rs", "b.rs", "c.rs", "a.rs"]);
}

#[test]
fn no_circle_of_imports_between_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec!["src".to_owned(), "xtask/src".to_owned()];
    for entry in fs::read_dir(root.join("crates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        folders.push(format!("crates/{name}/src"));
    }
    let mut all = Arrows::new();
    for folder in folders {
        let mut files = Vec::new();
        read(&root.join(&folder), &format!("{folder}/"), &mut files);
        all.extend(arrows(&folder, &files));
    }
    assert!(all.len() > 100, "these are not all the sources");
    if let Some(circle) = circle(&all) {
        panic!("these files import each other: {}", circle.join(" -> "));
    }
}

/// From each file to those it uses.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// A walk along the arrows that ends where it began, if there is one.
fn circle(arrows: &Arrows) -> Option<Vec<String>> {
    let start =
        arrows.keys().find(|file| arrows[*file].iter().any(|end| reaches(arrows, end, file)))?;
    let mut walk = vec![start.clone()];
    loop {
        let ends = &arrows[walk.last().unwrap()];
        if ends.contains(start) {
            walk.push(start.clone());
            return Some(walk);
        }
        let mut onward = ends.iter().filter(|end| !walk.contains(end));
        walk.push(onward.find(|end| reaches(arrows, end, start))?.clone());
    }
}

/// Whether the arrows lead from one file to the other.
fn reaches(arrows: &Arrows, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(here) = open.pop() {
        let ends = arrows.get(here).into_iter().flatten();
        open.extend(ends.map(String::as_str).filter(|end| seen.insert(end)));
    }
    seen.contains(to)
}

/// What each file of one crate uses of the others.
fn arrows(folder: &str, files: &[(String, String)]) -> Arrows {
    let names: BTreeMap<String, &String> =
        (files.iter()).map(|(file, _)| (module(folder, file), file)).collect();
    let modules: BTreeMap<String, Module> = (files.iter())
        .map(|(file, text)| (module(folder, file), Module::new(&module(folder, file), text)))
        .collect();
    let ends = |(name, module): (&String, &Module)| {
        let used = module.uses.iter().filter_map(|path| resolve(&modules, path));
        let others = used.filter(|used| used != name).map(|used| names[&used].clone());
        (names[name].clone(), others.collect())
    };
    modules.iter().map(ends).filter(|(_, ends): &(_, BTreeSet<_>)| !ends.is_empty()).collect()
}

/// `crate::ui::car` of `src/ui/car.rs`, `crate::ui` of `src/ui/mod.rs`, `crate` of the root.
fn module(folder: &str, file: &str) -> String {
    let inside = file.trim_start_matches(folder).trim_start_matches('/');
    match inside.trim_end_matches(".rs").trim_end_matches("/mod") {
        "lib" => "crate".to_owned(),
        name => format!("crate::{}", name.replace('/', "::")),
    }
}

/// The module in which what this path names is written.
fn resolve(modules: &BTreeMap<String, Module>, path: &str) -> Option<String> {
    let mut name = path;
    let mut inside = "";
    while !modules.contains_key(name) {
        (name, _) = name.rsplit_once("::")?;
        inside = &path[name.len() + 2..];
    }
    let (first, rest) = inside.split_once("::").unwrap_or((inside, ""));
    match modules[name].lists.get(first) {
        Some(listed) => resolve(modules, format!("{listed}::{rest}").trim_end_matches("::")),
        None => Some(name.to_owned()),
    }
}

/// What a file names.
struct Module {
    name: String,
    children: BTreeSet<String>,
    /// Absolute paths.
    uses: BTreeSet<String>,
    /// What it imports, by the name that it has here.
    imports: BTreeMap<String, String>,
    /// What it hands on of its children, by name.
    lists: BTreeMap<String, String>,
}

impl Module {
    fn new(name: &str, text: &str) -> Module {
        let file = syn::parse_file(text).unwrap();
        let children = file.items.iter().filter_map(|item| match item {
            syn::Item::Mod(child) if child.content.is_none() => Some(child.ident.to_string()),
            _ => None,
        });
        let mut module = Module {
            name: name.to_owned(),
            children: children.collect(),
            uses: BTreeSet::new(),
            imports: BTreeMap::new(),
            lists: BTreeMap::new(),
        };
        // Once for the imports, and once for what is named by them.
        module.visit_file(&file);
        module.visit_file(&file);
        module
    }

    /// A path as the crate's root would write it; nothing if it leads into another crate.
    fn absolute(&self, path: &str) -> Option<String> {
        let (mut base, mut rest) = (self.name.as_str(), path);
        if let Some(inside) = rest.strip_prefix("self::") {
            return Some(format!("{base}::{inside}"));
        }
        while let Some(inside) = rest.strip_prefix("super::") {
            (base, _) = base.rsplit_once("::")?;
            rest = inside;
        }
        let (first, inside) = path.split_once("::").unwrap_or((path, ""));
        match self.imports.get(first) {
            _ if first == "crate" => Some(path.to_owned()),
            _ if rest != path || self.children.contains(first) => Some(format!("{base}::{rest}")),
            Some(imported) => Some(format!("{imported}::{inside}")),
            None => None,
        }
    }

    fn name(&mut self, path: &str) {
        // A value that bears the name of a module; a module alone is no value.
        if self.children.contains(path) {
            return;
        }
        self.uses.extend(self.absolute(path));
    }

    /// Paths in what a macro is given, which only that macro can parse.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path = String::new();
        for token in tokens {
            match token {
                TokenTree::Ident(name) if path.is_empty() || path.ends_with("::") => {
                    path.push_str(&name.to_string());
                    continue;
                }
                TokenTree::Punct(colon)
                    if colon.as_char() == ':' && !path.is_empty() && !path.ends_with("::") =>
                {
                    path.push(':');
                    continue;
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                _ => {}
            }
            self.name(path.trim_end_matches(':'));
            path.clear();
        }
        self.name(path.trim_end_matches(':'));
    }
}

impl Visit<'_> for Module {
    fn visit_item_mod(&mut self, item: &syn::ItemMod) {
        // Tests may look at anything.
        if !item.attrs.iter().any(|attribute| attribute.path().is_ident("cfg"))
            || item.content.is_none()
        {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        let mut found = Vec::new();
        flatten(&item.tree, "", &mut found);
        for (path, name) in found {
            let Some(path) = self.absolute(&path) else {
                continue;
            };
            let is_child = path.starts_with(&format!("{}::", self.name));
            if is_child && !matches!(item.vis, syn::Visibility::Inherited) {
                self.lists.insert(name, path);
            } else {
                self.imports.insert(name, path.clone());
                self.uses.insert(path);
            }
        }
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let names = path.segments.iter().map(|segment| segment.ident.to_string());
        self.name(&names.collect::<Vec<_>>().join("::"));
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &syn::Macro) {
        self.visit_path(&item.path);
        self.tokens(item.tokens.clone());
    }
}

/// Every path of a `use` list, with the name that it gets.
fn flatten(tree: &syn::UseTree, before: &str, found: &mut Vec<(String, String)>) {
    let join = |name: &dyn ToString| {
        format!("{before}::{}", name.to_string()).trim_start_matches("::").to_owned()
    };
    match tree {
        syn::UseTree::Path(path) => flatten(&path.tree, &join(&path.ident), found),
        syn::UseTree::Group(group) => {
            group.items.iter().for_each(|item| flatten(item, before, found));
        }
        syn::UseTree::Glob(_) => found.push((format!("{before}::*"), "*".to_owned())),
        syn::UseTree::Name(name) if name.ident == "self" => {
            let last = before.rsplit("::").next().unwrap().to_owned();
            found.push((before.to_owned(), last));
        }
        syn::UseTree::Name(name) => found.push((join(&name.ident), name.ident.to_string())),
        syn::UseTree::Rename(rename) => {
            found.push((join(&rename.ident), rename.rename.to_string()))
        }
    }
}

/// All sources below a folder but programs, which nobody imports.
fn read(folder: &Path, below: &str, files: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else if name.ends_with(".rs") && !name.ends_with("main.rs") {
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}
