//! Looks through the release folder for what must never be published: paths of this machine, inline code that the
//! page's own Content-Security-Policy would block, and names that hosts stumble over.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    failure::Failure,
    html::{self, Tag},
    project::{self, Project},
    steps::Progress,
};

/// Fails with a list of every fault in dist/.
pub fn verify(project: &Project, _: &Progress) -> Result<String, Failure> {
    let dist = project.dist();
    let files = files(&dist)?;
    let paths = private_paths(project);
    let mut faults = Vec::new();
    let mut pages = 0;
    for file in &files {
        let name = relative(&dist, file);
        if let Some(why) = bad_name(&name) {
            faults.push(format!("the name {name} {why}"));
        }
        let content = read(file)?;
        for path in &paths {
            if contains(&content, path.as_bytes()) {
                faults.push(format!("{name} holds the path {path}"));
            }
        }
        if name.ends_with(".html") {
            pages += 1;
            let page = String::from_utf8_lossy(&content);
            let faulty = inline(&page).into_iter();
            faults.extend(faulty.map(|what| format!("{name} holds {what}")));
        }
    }
    if faults.is_empty() {
        return Ok(format!(
            "{} files, {pages} pages: plain names, no build path, no inline code",
            files.len()
        ));
    }
    Err(Failure::new(
        faults.join("\n  "),
        "A path: build with `cargo xtask dist`, which hides them (xtask/src/project.rs, wasm_flags). \
         Inline code: move it to a file in static/; an SVG wants attributes or classes. A name: give it another.",
    ))
}

/// What the page's policy would block in it.
fn inline(page: &str) -> Vec<String> {
    let tags = html::tags(page);
    let mut faults: Vec<String> = tags.iter().filter_map(attribute).collect();
    let is_policy = |tag: &&Tag| tag.get("http-equiv") == Some("Content-Security-Policy");
    let policy = tags.iter().find(is_policy);
    let policy = policy
        .and_then(|tag| tag.get("content"))
        .unwrap_or_default();
    for name in ["script", "style"] {
        let mut rest = page;
        while let Some((_, after)) = rest.split_once(&format!("<{name}>")) {
            let (text, after) = after
                .split_once(&format!("</{name}>"))
                .unwrap_or((after, ""));
            if !policy.contains(&allowed(text)) {
                faults.push(format!("an inline <{name}> that its policy does not name"));
            }
            rest = after;
        }
    }
    faults
}

/// What no policy of ours allows in this tag.
fn attribute(tag: &Tag) -> Option<String> {
    let name = &tag.name;
    // A block of data is not run, so the policy lets it be.
    let is_data = tag.get("type").is_some_and(|kind| kind.ends_with("json"));
    let is_bare = tag.names().next().is_none();
    if name == "script" && tag.get("src").is_none() && !is_data && !is_bare {
        return Some("an inline <script> with attributes".to_owned());
    }
    tag.names()
        .find(|attribute| *attribute == "style" || attribute.starts_with("on"))
        .map(|attribute| format!("<{name} {attribute}=…>"))
}

/// What is wrong with the name of a published file, if anything.
fn bad_name(name: &str) -> Option<&'static str> {
    if name.ends_with(".mjs") {
        return Some("ends in .mjs, which many hosts serve without a type for scripts");
    }
    if name.split('/').any(|part| part.starts_with(['_', '.'])) {
        return Some("begins with _ or a dot, which GitHub Pages and others leave out");
    }
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
    (!name.chars().all(plain)).then_some("holds more than a-z, 0-9, - _ and a dot")
}

/// How a policy names an inline text.
fn allowed(text: &str) -> String {
    let hash = hmac_sha256::Hash::hash(text.as_bytes());
    format!("'sha256-{}'", STANDARD.encode(hash))
}

/// The paths of this machine that a careless build leaves behind.
fn private_paths(project: &Project) -> BTreeSet<String> {
    [
        Some(project.root().to_owned()),
        project::home(),
        Some("/root".into()),
    ]
    .into_iter()
    .flatten()
    .filter(|path| path.components().count() > 1)
    .map(|path| path.display().to_string())
    .collect()
}

/// Whether the bytes hold this part.
pub fn contains(content: &[u8], part: &[u8]) -> bool {
    content
        .windows(part.len().max(1))
        .any(|window| window == part)
}

/// Every file below a folder, in the order of their names.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let broken = |error| Failure::of_file(folder, &error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(broken)? {
        let path = entry.map_err(broken)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The content of a file.
pub fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| Failure::of_file(file, &error))
}

/// The name of a file as the site's addresses have it: relative, with slashes.
pub fn relative(folder: &Path, file: &Path) -> String {
    let path = file.strip_prefix(folder).unwrap_or(file);
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

#[cfg(test)]
mod tests;
