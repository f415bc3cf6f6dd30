//! The rules of the house, read off the sources. Each rule is a test, is shown a breach first so that it is
//! known to find one, and says with every fault why the rule is there.
#![allow(clippy::restriction)] // A test may panic.

#[path = "support/source.rs"]
mod source;

use source::Source;
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

/// Read once for all rules.
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| source::read_all("src"));

#[test]
fn sources_are_read_without_comments_and_literals() {
    let text = r####"
// a comment "with marks"
/* outer /* inner */ still */ let a = "one \" two"; let b = r#"raw "quoted""#;
fn f<'a>(c: char) -> &'a str { if c == '"' { 'x' } else { '\'' }; "last" } // "end"
"####;
    let source = Source::new("src/a.rs", text);
    let literals: Vec<_> = source.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(literals, ["one \\\" two", "raw \"quoted\"", "last"]);
    assert_eq!(source.code.len(), text.len());
    assert!(!source.code.contains("comment") && !source.code.contains("still"));
    assert_eq!(source.place(source.literals[2].start), "src/a.rs:4");
}

#[test]
fn use_lists_are_written_out() {
    let text = "use super::{car, link::{self, Link as L}};\nuse crate::{a, b::c};\n\
        fn f() { self::g(); x.collect::<Vec<_>>(); super::super::pages::p() }\n";
    let source = Source::new("src/ui/inner/chart.rs", text);
    let paths: Vec<_> = source.paths().into_iter().map(|(_, path)| path).collect();
    assert_eq!(
        paths,
        [
            "crate::ui::inner::car",
            "crate::ui::inner::link",
            "crate::ui::inner::link::Link",
            "crate::a",
            "crate::b::c",
            "crate::ui::inner::chart::g",
            "collect",
            "crate::ui::pages::p",
        ]
    );
}

#[test]
fn platform_imports_none_of_ours() {
    let rule = |source: &Source| {
        if !source.path.starts_with("src/platform/") {
            return Vec::new();
        }
        let ours = |path: &str| {
            (path.starts_with("crate::") && !inside(path, "crate::platform"))
                || inside(path, "alignment")
        };
        named(source, ours)
    };
    hold(
        "platform/ is the browser in strings and bytes; what knows nothing of lessons can change with no lesson in mind",
        rule,
        &[
            ("src/platform/a.rs", "\nuse crate::i18n::I18n;", &["src/platform/a.rs:2"]),
            ("src/platform/a.rs", "use alignment::Session;", &["src/platform/a.rs:1"]),
            ("src/platform/a.rs", "use super::super::route;", &["src/platform/a.rs:1"]),
            (
                "src/platform/a.rs",
                "use super::storage; use crate::platform::clock; // crate::app",
                &[],
            ),
            ("src/app.rs", "use crate::i18n::I18n;", &[]),
        ],
    );
}

#[test]
fn every_drawing_is_the_app_s() {
    let rule = |source: &Source| {
        let own = ["src/app.rs", "src/prerender/"];
        if own.iter().any(|place| source.path.starts_with(place)) {
            return Vec::new();
        }
        let marks = ["#[component", "#[function_component", "Component for"];
        let places = marks.iter().flat_map(|mark| source.code.match_indices(mark));
        places.map(|(at, _)| source.place(at)).collect()
    };
    hold(
        "a component that draws by itself would draw over what a translator has changed, since only the app undoes that first",
        rule,
        &[
            ("src/pages/a.rs", "\n#[component]\nfn A() -> Html {}", &["src/pages/a.rs:2"]),
            ("src/ui/a.rs", "impl Component for A {} // #[component]", &["src/ui/a.rs:1"]),
            ("src/app.rs", "impl Component for App {}", &[]),
        ],
    );
}

#[test]
fn pages_and_ui_never_act() {
    let rule = |source: &Source| {
        let drawn = ["src/pages/", "src/ui/", "src/together/"];
        if !drawn.iter().any(|folder| source.path.starts_with(folder)) {
            return Vec::new();
        }
        named(
            source,
            one_of(&[
                "crate::platform",
                "crate::store",
                "crate::surface",
                "crate::runtime",
                "crate::jobs",
                "crate::app",
            ]),
        )
    };
    hold(
        "pages/ and ui/ are functions of their input, prerendered natively; they emit intents, the shell performs them",
        rule,
        &[
            ("src/pages/a.rs", "use crate::platform::clock;", &["src/pages/a.rs:1"]),
            (
                "src/pages/result/a.rs",
                "fn f() {\n    super::super::super::store::load();\n}",
                &["src/pages/result/a.rs:2"],
            ),
            ("src/ui/a.rs", "use crate::{app::start, intent::Intent};", &["src/ui/a.rs:1"]),
            ("src/ui/a.rs", "use crate::application; let text = \"crate::app\";", &[]),
            ("src/store.rs", "use crate::platform::storage;", &[]),
        ],
    );
}

#[test]
fn ui_knows_neither_pages_nor_words() {
    let rule = |source: &Source| {
        if !source.path.starts_with("src/ui/") {
            return Vec::new();
        }
        let above =
            ["pages", "view", "app", "i18n", "intent", "lesson", "export", "store", "state"]
                .map(|module| format!("crate::{module}"));
        let above: Vec<&str> =
            above.iter().map(String::as_str).chain(["alignment::Session"]).collect();
        named(source, one_of(&above))
    };
    hold(
        "ui/ gets text and callbacks as properties, so that a piece can be used on any page and in any flow",
        rule,
        &[
            ("src/ui/a.rs", "use crate::pages::Page;", &["src/ui/a.rs:1"]),
            (
                "src/ui/a.rs",
                "\n\nuse crate::{\n    intent::Intent,\n    ui::link::Link,\n};",
                &["src/ui/a.rs:4"],
            ),
            ("src/ui/a.rs", "use alignment::{Role, Session};", &["src/ui/a.rs:1"]),
            ("src/ui/a.rs", "fn f(w: &crate::i18n::I18n) {}", &["src/ui/a.rs:1"]),
            ("src/ui/a.rs", "use super::link::Link; use alignment::Role;", &[]),
        ],
    );
}

#[test]
fn only_the_app_s_own_files_use_the_platform() {
    let rule = |source: &Source| match source.path.as_str() {
        "src/app.rs" | "src/runtime.rs" | "src/jobs.rs" | "src/hand.rs" | "src/driving.rs"
        | "src/voices.rs" | "src/loader.rs" | "src/parts.rs" | "src/store.rs"
        | "src/surface.rs" | "src/element.rs" => Vec::new(),
        path if path.starts_with("src/platform/") => Vec::new(),
        _ => named(source, one_of(&["crate::platform", "crate::store", "crate::surface"])),
    };
    hold(
        "app.rs, runtime.rs, jobs.rs, hand.rs and driving.rs are where state, effects and the browser meet, with voices.rs, loader.rs, store.rs and surface.rs for what speaks, what is loaded, what is kept and where the app lives; everything else can be tested natively",
        rule,
        &[
            ("src/view.rs", "use crate::platform::clock;", &["src/view.rs:1"]),
            ("src/export.rs", "use crate::store;", &["src/export.rs:1"]),
            ("src/store.rs", "use crate::platform::storage;", &[]),
            ("src/lib.rs", "pub mod platform;\npub mod store;", &[]),
        ],
    );
}

#[test]
fn the_browser_is_named_in_platform_only() {
    let rule = |source: &Source| {
        let may = ["src/ui/input.rs", "src/main.rs", "src/element.rs"];
        if source.path.starts_with("src/platform/") || may.contains(&source.path.as_str()) {
            return Vec::new();
        }
        words(source, &["web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures"])
    };
    hold(
        "browser types stay in platform/ (and ui/input.rs, which turns an event into a String, and the programs, which scripts call); event types come through yew",
        rule,
        &[
            ("src/pages/a.rs", "\nuse web_sys::HtmlElement;", &["src/pages/a.rs:2"]),
            ("src/app.rs", "gloo::timers::callback::Timeout::new(1, f);", &["src/app.rs:1"]),
            ("src/ui/link.rs", "fn f(v: js_sys::Array) {}", &["src/ui/link.rs:1"]),
            ("src/ui/input.rs", "use web_sys::HtmlInputElement;", &[]),
            ("src/app.rs", "// web_sys\nlet name = \"web_sys\"; let my_web_sys = 1;", &[]),
        ],
    );
}

#[test]
fn i18n_embed_is_named_in_one_file() {
    let rule = |source: &Source| {
        if source.path == "src/i18n.rs" { Vec::new() } else { words(source, &["i18n_embed"]) }
    };
    hold(
        "src/i18n.rs hides the traps of i18n-embed 0.16; whoever goes past it meets them again",
        rule,
        &[
            ("src/view.rs", "use i18n_embed::LanguageLoader;", &["src/view.rs:1"]),
            ("src/i18n.rs", "use i18n_embed::LanguageLoader;", &[]),
        ],
    );
}

#[test]
fn there_is_no_global_state() {
    let rule = |source: &Source| {
        let mut places =
            words(source, &["thread_local", "OnceLock", "LazyLock", "OnceCell", "LazyCell"]);
        let statics = source.word("static").into_iter();
        let mutable = statics
            .filter(|start| source.code[start + "static".len()..].trim_start().starts_with("mut "));
        places.extend(mutable.map(|start| source.place(start)));
        // The table of instances itself has to live somewhere: once, in the file that hands out handles. And what was
        // loaded is the module's, like its code.
        let may = ["src/element.rs", "src/parts.rs", "src/platform/words.rs"];
        if may.contains(&source.path.as_str()) && places.len() == 1 {
            places.clear();
        }
        places
    };
    hold(
        "two instances in two languages must work on one page, so nothing lives outside an instance but their table and the words",
        rule,
        &[
            ("src/a.rs", "static mut COUNT: u8 = 0;", &["src/a.rs:1"]),
            ("src/element.rs", "thread_local! { static A: u8 = 0 }", &[]),
            (
                "src/element.rs",
                "thread_local! { static A: u8 = 0 }\nthread_local! { static B: u8 = 0 }",
                &["src/element.rs:1", "src/element.rs:2"],
            ),
            ("src/a.rs", "\nthread_local! { static A: u8 = 0 }", &["src/a.rs:2"]),
            ("src/a.rs", "static A: std::sync::OnceLock<u8> = f();", &["src/a.rs:1"]),
            ("src/a.rs", "pub static NAMES: [&'static str; 1] = [\"static mut\"];", &[]),
        ],
    );
}

#[test]
fn nothing_needs_an_inline_style_or_raw_html() {
    let rule = |source: &Source| {
        let mut places = words(
            source,
            &[
                "from_html_unchecked",
                "inner_html",
                "set_inner_html",
                "outer_html",
                "set_outer_html",
                "insert_adjacent_html",
                "eval",
            ],
        );
        // The formatter puts a blank before the `=` of a binding, so this is an attribute.
        let attributes = source.word("style").into_iter().filter(|start| {
            let rest = &source.code[start + "style".len()..];
            rest.starts_with('=') && !rest.starts_with("==")
                || rest.starts_with('}') && source.code[..*start].ends_with('{')
        });
        places.extend(attributes.map(|start| source.place(start)));
        let quoted = source.literals.iter().filter(|literal| {
            literal.text == "style" || literal.text.replace(' ', "").contains("style=")
        });
        places.extend(quoted.map(|literal| source.place(literal.start)));
        places
    };
    hold(
        "the Content-Security-Policy refuses inline style and script, and text that becomes HTML is how scripts get in",
        rule,
        &[
            ("src/a.rs", "html! { <p style=\"color: red\" /> }", &["src/a.rs:1"]),
            ("src/a.rs", "html! { <p {style} /> }", &["src/a.rs:1"]),
            ("src/a.rs", "\nHtml::from_html_unchecked(text)", &["src/a.rs:2"]),
            ("src/a.rs", "element.set_inner_html(text);", &["src/a.rs:1"]),
            ("src/a.rs", "element.set_attribute(\"style\", text);", &["src/a.rs:1"]),
            ("src/a.rs", "format!(\"<p style = 1>\");", &["src/a.rs:1"]),
            ("src/a.rs", "let style = 1; let csp = \"style-src 'self'\"; style == 2;", &[]),
        ],
    );
}

#[test]
fn words_stand_in_locales_only() {
    hold(
        "every word a reader meets is in locales/, where translators find it; Rust names messages",
        visible_words,
        &[
            ("src/pages/a.rs", "html! { <p>{ \"Hello\" }</p> }", &["src/pages/a.rs:1"]),
            ("src/pages/a.rs", "html! {\n    { \"Hello\" }\n}", &["src/pages/a.rs:2"]),
            ("src/pages/a.rs", "html! { <p>\"Hello\"</p> }", &["src/pages/a.rs:1"]),
            ("src/pages/a.rs", "html! { <p>{ a }{ \" or \" }{ b }</p> }", &["src/pages/a.rs:1"]),
            (
                "src/pages/a.rs",
                "html! { <p>{ format!(\"{count} steps\") }</p> }",
                &["src/pages/a.rs:1"],
            ),
            ("src/ui/a.rs", "html! { <svg aria-label=\"A car\" /> }", &["src/ui/a.rs:1"]),
            ("src/ui/a.rs", "html! { <input placeholder={\"Name\"} /> }", &["src/ui/a.rs:1"]),
            (
                "src/pages/a.rs",
                "html! { <p class=\"small\">{ \"–\" }{ \" \" }{ \"0\" }{ \" (\" }</p> }",
                &[],
            ),
            ("src/pages/a.rs", "html! { <p>{ format!(\", {}\", page.text(\"next\")) }</p> }", &[]),
            (
                "src/pages/a.rs",
                "let class = if on { \"on\" } else { \"off\" }; fn f() -> &str { \"id\" }",
                &[],
            ),
            ("src/pages/a.rs", "match a { A => { \"one\" } B => \"two\" }", &[]),
        ],
    );
}

/// Literals that stand where `html!` shows text, and attributes that are read aloud, if they hold words.
///
/// A heuristic: a literal is taken for text where a block stands that follows a tag, another block or the
/// opening of `html!`. Two letters in a row make a word; `–`, `·` and `0` are none.
fn visible_words(source: &Source) -> Vec<String> {
    const READ_ALOUD: [&str; 6] = [
        "aria-label=",
        "aria-description=",
        "aria-roledescription=",
        "alt=",
        "title=",
        "placeholder=",
    ];
    let shown = |before: &str| {
        let arrow = before.ends_with("=>") || before.ends_with("->");
        before.ends_with(['}', '{', '!']) || (before.ends_with('>') && !arrow)
    };
    let is_fault = |literal: &&source::Literal| {
        let before = source.code[..literal.start].trim_end();
        let formatted = before.strip_suffix("format!(").map(str::trim_end);
        let block = formatted.unwrap_or(before).strip_suffix('{').map(str::trim_end);
        let visible = block.is_some_and(shown)
            || (before.ends_with('>') && shown(before))
            || READ_ALOUD.iter().any(|name| block.unwrap_or(before).ends_with(name));
        visible && holds_words(&literal.text, formatted.is_some())
    };
    let end = source.tests_begin();
    let literals = source.literals.iter().filter(|literal| literal.start < end);
    literals.filter(is_fault).map(|literal| source.place(literal.start)).collect()
}

fn holds_words(text: &str, formatted: bool) -> bool {
    let mut depth = 0_usize;
    let outside: String = text
        .chars()
        .filter(|c| {
            match c {
                '{' if formatted => depth += 1,
                '}' if formatted => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect();
    outside.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= 2)
}

#[test]
fn the_core_is_alone() {
    let root = fs::read_to_string(file("crates/alignment/src/lib.rs")).unwrap();
    assert_eq!(
        core_faults(&root),
        [""; 0],
        "the compiler keeps clock, network and `unsafe` out of the core"
    );
    let breach = "#![no_std]\n#![cfg_attr(test, forbid(unsafe_code))]\nextern crate std;\n";
    assert_eq!(
        core_faults(breach),
        ["lacks #![forbid(unsafe_code)]", "std is linked outside tests"]
    );
    assert_eq!(core_faults("#![forbid(unsafe_code)]"), ["lacks #![no_std]"]);
}

fn core_faults(root: &str) -> Vec<&'static str> {
    let code = Source::new("lib.rs", root).code;
    let has = |attribute: &str| code.lines().any(|line| line.trim() == attribute);
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let loose = lines.iter().enumerate().any(|(index, line)| {
        *line == "extern crate std;" && (index == 0 || lines[index - 1] != "#[cfg(test)]")
    });
    let mut faults = Vec::new();
    if !has("#![no_std]") {
        faults.push("lacks #![no_std]");
    }
    if !has("#![forbid(unsafe_code)]") {
        faults.push("lacks #![forbid(unsafe_code)]");
    }
    if loose {
        faults.push("std is linked outside tests");
    }
    faults
}

/// What the core may use: `no_std`, and for one thing, square roots and logarithms.
const CORE_MAY_USE: [&str; 1] = ["libm"];

#[test]
fn the_core_uses_what_was_agreed() {
    let check = |manifest: &str, expected: &[&str]| {
        let allowed = |name: &String| CORE_MAY_USE.contains(&name.as_str());
        let others: Vec<String> =
            dependencies(manifest).into_iter().filter(|name| !allowed(name)).collect();
        assert_eq!(others, expected, "argue for it in CORE_MAY_USE, or keep the core without it");
    };
    check(
        "[dependencies]\nlibm = \"1\" # serde\nserde = { version = \"1\" }\n[dev-dependencies]\nx = \"1\"\n",
        &["serde"],
    );
    check("[dependencies.rand]\nversion = \"1\"\n", &["rand"]);
    check(
        "[target.'cfg(unix)'.dependencies]\nlibc = \"1\"\n[target.'cfg(unix)'.dev-dependencies]\nx = \"1\"",
        &["libc"],
    );
    check(&fs::read_to_string(file("crates/alignment/Cargo.toml")).unwrap(), &[]);
}

/// The names of the normal dependencies in a manifest, for all targets.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[').and_then(|line| line.split(']').next()) {
            let normal = |table: &str| table == "dependencies" || table.ends_with(".dependencies");
            inside = normal(table);
            if let Some((parent, name)) = table.rsplit_once('.') {
                names.extend(normal(parent).then(|| name.to_owned()));
            }
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            names.extend((!line.starts_with('#')).then(|| name.trim().to_owned()));
        }
    }
    names.into_iter().collect()
}

#[test]
fn the_target_decides_and_no_feature() {
    let check = |manifest: &str, expected: bool| {
        let features = manifest.lines().any(|line| line.trim().starts_with("[features]"));
        assert_eq!(
            features, expected,
            "every feature doubles what must be tested; the target decides what is built"
        );
    };
    check("[package]\n[features]\n", true);
    for manifest in ["Cargo.toml", "crates/alignment/Cargo.toml", "xtask/Cargo.toml"] {
        check(&fs::read_to_string(file(manifest)).unwrap(), false);
    }
}

#[test]
fn each_tool_s_version_is_said_once_or_the_same() {
    let read = |path: &str| fs::read_to_string(file(path)).unwrap();
    let pins = Pins {
        manifest: &read("Cargo.toml"),
        lock: &read("Cargo.lock"),
        trunk: &read("Trunk.toml"),
        xtask: &read("xtask/src/project.rs"),
        npm: &read("tests/browser/package.json"),
    };
    assert_eq!(
        pins.faults(),
        [""; 0],
        "crate and command-line tool fail together when they differ"
    );
    let breach = Pins {
        manifest: "wasm-bindgen = \"=0.2.129\"\n",
        lock: "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n",
        trunk: "trunk-version = \"=0.21.14\"\n[tools]\nwasm_bindgen = \"0.2.129\"\nwasm_opt = \"version_131\"\n",
        xtask: "pub const TRUNK: &str = \"0.21.15\";",
        npm: "\"binaryen\": \"132.0.0\"",
    };
    let words = [
        "Cargo.lock has wasm-bindgen",
        "Trunk.toml pins wasm_bindgen",
        "xtask installs Trunk",
        "npm installs binaryen",
    ];
    let faults = breach.faults();
    assert_eq!(faults.len(), words.len(), "{faults:?}");
    for (fault, words) in faults.iter().zip(words) {
        assert!(fault.starts_with(words), "{fault}");
    }
}

/// The texts in which versions of tools stand.
struct Pins<'a> {
    manifest: &'a str,
    lock: &'a str,
    trunk: &'a str,
    xtask: &'a str,
    npm: &'a str,
}

impl Pins<'_> {
    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut same = |what: &str, found: Vec<&str>, wanted: Option<&str>| {
            if wanted.is_none()
                || found.iter().any(|found| Some(*found) != wanted)
                || found.is_empty()
            {
                faults.push(format!("{what} {found:?}, wanted is {wanted:?}"));
            }
        };
        let pinned = after(self.manifest, "\nwasm-bindgen = \"=")
            .or(after(self.manifest, "wasm-bindgen = \"="));
        let locked = self
            .lock
            .match_indices("name = \"wasm-bindgen\"\n")
            .filter_map(|(at, _)| after(&self.lock[at..], "version = \""));
        same("Cargo.lock has wasm-bindgen", locked.collect(), pinned);
        // xtask and Trunk read Cargo.lock; a second place could only disagree.
        if let Some(version) = after(self.trunk, "\nwasm_bindgen = \"") {
            same("Trunk.toml pins wasm_bindgen", vec![version], None);
        }
        let trunk = after(self.trunk, "trunk-version = \"=");
        same(
            "xtask installs Trunk",
            after(self.xtask, "TRUNK: &str = \"").into_iter().collect(),
            trunk,
        );
        let binaryen =
            after(self.npm, "\"binaryen\": \"").and_then(|version| version.split('.').next());
        let wasm_opt = after(self.trunk, "wasm_opt = \"version_");
        same("npm installs binaryen", binaryen.into_iter().collect(), wasm_opt);
        faults
    }
}

/// Relative links and images in the documents lead to files that exist, and their fragments to headings.
#[test]
fn links_between_documents_resolve() {
    let root = file("");
    let mut documents = vec!["locales/README.md".to_owned()];
    for folder in ["", "docs/"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if name.ends_with(".md") {
                documents.push(format!("{folder}{name}"));
            }
        }
    }
    let mut faults = Vec::new();
    for document in &documents {
        let text = fs::read_to_string(root.join(document)).unwrap();
        let folder = root.join(document).parent().unwrap().to_owned();
        for (start, end) in [("](", ')'), ("<img src=\"", '"')] {
            for (at, _) in text.match_indices(start) {
                let link = text[at + start.len()..].split(end).next().unwrap();
                if link.contains(':') {
                    continue;
                }
                let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
                let target = if path.is_empty() { root.join(document) } else { folder.join(path) };
                let found = fs::read(&target).is_ok_and(|bytes| {
                    fragment.is_empty() || has_heading(&String::from_utf8_lossy(&bytes), fragment)
                });
                if !found {
                    faults.push(format!("{document}: {link}"));
                }
            }
        }
    }
    assert!(documents.len() > 8, "{documents:?}");
    assert_eq!(faults, Vec::<String>::new());
}

/// Whether a document has a heading with this fragment, by the rule of GitHub.
fn has_heading(text: &str, fragment: &str) -> bool {
    text.lines().filter(|line| line.starts_with('#')).any(|line| {
        let heading = line.trim_start_matches('#').trim().to_lowercase();
        let kept =
            heading.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
        kept.collect::<String>().replace(' ', "-") == fragment
    })
}

/// What stands behind the first such words, up to the next quotation mark.
fn after<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    text.split_once(words)?.1.split('"').next()
}

/// Shows the rule each example, which says where it must find a fault, and then the sources.
fn hold(reason: &str, rule: impl Fn(&Source) -> Vec<String>, examples: &[(&str, &str, &[&str])]) {
    for (path, text, expected) in examples {
        assert_eq!(
            rule(&Source::new(path, text)),
            *expected,
            "the rule misjudges {text:?} in {path}"
        );
    }
    let faults: Vec<String> = SOURCES.iter().flat_map(rule).collect();
    assert!(faults.is_empty(), "\n{}\n{reason}\n", faults.join("\n"));
}

/// The places of paths that the rule forbids.
fn named(source: &Source, forbidden: impl Fn(&str) -> bool) -> Vec<String> {
    let paths = source.paths().into_iter();
    paths.filter(|(_, path)| forbidden(path)).map(|(start, _)| source.place(start)).collect()
}

/// The places of words that the rule forbids.
fn words(source: &Source, forbidden: &[&str]) -> Vec<String> {
    let mut starts: Vec<usize> = forbidden.iter().flat_map(|word| source.word(word)).collect();
    starts.sort_unstable();
    starts.into_iter().map(|start| source.place(start)).collect()
}

/// Whether a path is this module or something in it.
fn inside(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn one_of<'a>(modules: &'a [&'a str]) -> impl Fn(&str) -> bool + 'a {
    |path| modules.iter().any(|module| inside(path, module))
}

fn file(path: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The release is refused where it holds what xtask/size.mjs looks for: each is in this very program, if Rust still has it.
#[test]
fn floats_are_told_by_the_tables_that_rust_has() {
    let value: f64 = std::hint::black_box("2.5").parse().unwrap();
    let own = fs::read(std::env::current_exe().unwrap()).unwrap();
    let budgets = fs::read_to_string(file("xtask/size.mjs")).unwrap();
    let tables = budgets.split("0x").skip(1).filter_map(|rest| {
        let digits = rest.split_once('n')?.0.replace('_', "");
        u64::from_str_radix(&digits, 16).ok()
    });
    let tables: Vec<[u8; 8]> = tables.map(u64::to_le_bytes).collect();
    assert_eq!(tables.len(), 2, "{value}");
    let holds = |table: &[u8; 8]| own.windows(8).any(|window| window == table);
    assert!(tables.iter().all(holds));
}

#[test]
fn trunk_finds_the_programs_that_it_is_to_build() {
    let shell = fs::read_to_string(file("index.html")).unwrap();
    let value = |line: &str, name: &str| {
        let (_, after) = line.split_once(&format!(" {name}=\""))?;
        Some(after.split_once('"')?.0.to_owned())
    };
    let lines: Vec<&str> =
        shell.lines().filter(|line| line.starts_with("<link data-trunk")).collect();
    assert_eq!(lines.len(), 2);
    for line in lines {
        let manifest = value(line, "href").unwrap_or_else(|| "Cargo.toml".to_owned());
        let program = value(line, "data-bin").unwrap();
        let manifest = fs::read_to_string(file(&manifest)).unwrap();
        assert!(manifest.contains(&format!("[package]\nname = \"{program}\"\n")), "{line}");
    }
}
