//! Makes each app shorter once more. wasm-opt goes over it in an order that Trunk cannot tell it, and what lies between
//! app and glue gets short names: wasm-bindgen's say what they are and end in a hash, which no compression takes away,
//! and are four kilobytes of a first load.

use std::{fs, path::Path};

use serde_json::Value;

use crate::{failure::Failure, html, project::Project, steps::Progress, verify};

/// Taken apart into single steps and put together anew, the code comes out 1.6 KiB shorter under brotli (tried against
/// `--converge`, `--gufa`, `--local-cse`, a third `-Oz` and no inlining).
const ANEW: [&str; 5] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--low-memory-unused",
];

/// Renames what each app of the release folder takes from its glue and offers to it, on both sides.
pub fn shorten(project: &Project, _: &Progress) -> Result<String, Failure> {
    let dist = project.dist();
    let names: Vec<String> = verify::files(&dist)?
        .iter()
        .map(|file| verify::relative(&dist, file))
        .collect();
    let mut count = 0;
    for wasm in names.iter().filter(|name| name.ends_with("_bg.wasm")) {
        let app = wasm.split('-').next().unwrap_or_default();
        let glue = names
            .iter()
            .find(|name| name.ends_with(".js") && name.split('-').next() == Some(app))
            .ok_or_else(|| fault(format!("dist/ holds no glue for {wasm}")))?;
        count += pair(project, &dist.join(wasm), &dist.join(glue), app)?;
    }
    Ok(format!("{count} names between apps and glue"))
}

fn pair(project: &Project, wasm: &Path, glue: &Path, app: &str) -> Result<usize, Failure> {
    let broken =
        |error: std::io::Error| fault(format!("{}: {error}", glue.with_extension("").display()));
    let output = project
        .command("wasm-opt")
        .args(features(project)?)
        .args(ANEW)
        .arg("--minify-imports-and-exports-and-modules")
        .arg(wasm)
        .arg("-o")
        .arg(wasm)
        .output()
        .map_err(broken)?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(fault(format!("wasm-opt: {why}")));
    }
    let told: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| fault(format!("wasm-opt's list of names: {error}")))?;
    let text = String::from_utf8_lossy(&verify::read(glue)?).into_owned();
    let (text, count) = rename(&text, &told, app).map_err(fault)?;
    fs::write(glue, text).map_err(broken)?;
    Ok(count)
}

/// The glue with the names that wasm-opt tells, and how many there are.
///
/// An import is a key of the object that the glue hands over, and stands there once. An export is a property of
/// `wasm`, and may not be called at all.
fn rename(glue: &str, told: &Value, app: &str) -> Result<(String, usize), String> {
    let (imports, exports) = (lines(told, "imports"), lines(told, "exports"));
    let mut text = glue.to_owned();
    for line in &imports {
        let [_, old, new] = line[..] else {
            return Err(format!(
                "wasm-opt tells an import in words of its own: {line:?}"
            ));
        };
        let (renamed, times) = replace_word(&text, old, new);
        if times != 1 {
            return Err(format!(
                "the glue of {app} names the import {old} {times} times"
            ));
        }
        text = renamed;
    }
    for line in &exports {
        let [old, new] = line[..] else {
            return Err(format!(
                "wasm-opt tells an export in words of its own: {line:?}"
            ));
        };
        text = replace_word(&text, &format!("wasm.{old}"), &format!("wasm.{new}")).0;
    }
    let module = format!("\"./{app}_bg.js\"");
    if text.matches(&module).count() != 1 {
        return Err(format!("the glue does not say {module} once"));
    }
    Ok((
        text.replace(&module, "\"a\""),
        imports.len() + exports.len(),
    ))
}

/// One of wasm-opt's lists, each line as its words.
fn lines<'a>(told: &'a Value, list: &str) -> Vec<Vec<&'a str>> {
    let lines = told.get(list).and_then(Value::as_array);
    let words = |line: &'a Value| {
        let words = line.as_array().into_iter().flatten();
        words.filter_map(Value::as_str).collect()
    };
    lines.into_iter().flatten().map(words).collect()
}

/// The text with each such word replaced, where it is not part of a longer one; and how often it was.
fn replace_word(text: &str, old: &str, new: &str) -> (String, usize) {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut times) = (text, 0);
    while let Some((before, after)) = rest.split_once(old) {
        out.push_str(before);
        let whole = !out.ends_with(is_part) && !after.starts_with(is_part);
        out.push_str(if whole { new } else { old });
        times += usize::from(whole);
        rest = after;
    }
    out.push_str(rest);
    (out, times)
}

/// What the module is made of, as index.html says it to the wasm-opt that Trunk calls; without its passes.
fn features(project: &Project) -> Result<Vec<String>, Failure> {
    let page = verify::read(&project.root().join("index.html"))?;
    let page = String::from_utf8_lossy(&page).into_owned();
    let params = html::tags(&page)
        .iter()
        .find_map(|tag| tag.get("data-wasm-opt-params").map(str::to_owned))
        .ok_or_else(|| fault("index.html has no data-wasm-opt-params".to_owned()))?;
    let features = params
        .split(' ')
        .filter(|flag| flag.starts_with("--enable-"));
    Ok(features.map(str::to_owned).collect())
}

fn fault(what: String) -> Failure {
    Failure::new(
        what,
        "xtask/src/shorten.rs renames by what wasm-bindgen and binaryen write: compare it with their new versions.",
    )
}

#[cfg(test)]
mod tests {
    use super::{rename, replace_word};
    use serde_json::json;

    #[test]
    fn only_whole_words_are_replaced() {
        assert_eq!(
            replace_word("a.b, a.bc, xa.b, a.b(", "a.b", "a.$"),
            ("a.$, a.bc, xa.b, a.$(".to_owned(), 2)
        );
    }

    #[test]
    fn both_sides_get_the_same_names() {
        let glue = "const o = { __wbg_log_1: f }; return { \"./app_bg.js\": o }; wasm.memory; wasm.memory2;";
        let told = json!({
            "imports": [["./app_bg.js", "__wbg_log_1", "$"]],
            "exports": [["memory", "b"], ["main", "c"]],
        });
        let expected = "const o = { $: f }; return { \"a\": o }; wasm.b; wasm.memory2;";
        assert_eq!(rename(glue, &told, "app"), Ok((expected.to_owned(), 3)));
        for broken in ["", "__wbg_log_1 __wbg_log_1 \"./app_bg.js\"", "__wbg_log_1"] {
            assert!(rename(broken, &told, "app").is_err(), "{broken}");
        }
    }
}
