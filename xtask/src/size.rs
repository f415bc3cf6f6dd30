//! The budgets: what a first visit may weigh, and each page with its style.
//!
//! The first load is read off the files: what index.html asks for, and what those scripts and styles name in turn.
//! That a browser asks for exactly these is a browser test.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Stdio,
};

use serde_json::Value;

use crate::{
    build,
    failure::Failure,
    html, pack,
    project::Project,
    setup, site,
    steps::{self, Progress, Step},
    verify,
};

const KIB: usize = 1024;
/// What a first visit may load over the wire until the app is in charge, with brotli, in the reader's language.
const FIRST_LOAD: usize = 135 * KIB;
/// The same for a page for two or for many.
const TOGETHER: usize = 207 * KIB;
/// What a part of the app may weigh with what it shares with other parts.
const PART: usize = 85 * KIB;
/// In how many requests, on the start page; what is shared with other pages comes in files of its own.
const REQUESTS: usize = 8;
/// What the scripts for other people's pages may weigh, with brotli, and what each language may add. camber.js is one
/// file, so that one hash pins all of it: the site's style sheet and glue are in it, about 15 KiB, and what is left is
/// the element, its words and its first pages in every language. Its first load is this and the app.
const WIDGET: [(&str, usize, usize); 3] = [
    ("camber.js", 19 * KIB, 5 * KIB / 2),
    ("embed.js", 4 * KIB, KIB),
    ("camber-frame.js", 5 * KIB / 4, 0),
];
/// What one page with its style may load: what a server sends before it waits for the first answer, and a little for
/// pages whose style is three files that other pages have as well.
const PAGE: usize = 31 * KIB / 2;
/// What the handout may load: it holds all eight scenes, in one language or in two, and is opened to be printed.
const HANDOUT: usize = 40 * KIB;
/// What the page for whoever looks after a site may load: it carries the settings of nine servers.
const INTRANET: usize = 17 * KIB;

/// The budget of a page.
fn budget(name: &str) -> usize {
    if name.contains("handout/") {
        HANDOUT
    } else if name.contains("intranet/") {
        INTRANET
    } else {
        PAGE
    }
}

/// How the tables begin by which Rust reads and writes floats, little-endian in the app's file. Together with their
/// code they are 20 KiB of it under brotli, and one careless `format!` brings them all.
const FLOATS: [(&str, u64); 2] = [
    ("reads", 0xeef4_53d6_923b_d65a),
    ("writes", 0xe61a_cf03_3d1a_45df),
];

/// `cargo xtask size`.
pub fn size(project: &Project, _: &[String]) -> Result<(), Failure> {
    let measure = Step::new("size budgets", check);
    if project.dist().join("index.html").is_file() {
        steps::carry_out(project, &[measure])
    } else {
        steps::carry_out(
            project,
            &[setup::FOR_SITE.as_slice(), &site::FOR_DIST, &[measure]].concat(),
        )
    }
}

/// Prints the table and fails if a budget is exceeded.
pub fn check(project: &Project, _: &Progress) -> Result<String, Failure> {
    let dist = project.dist();
    let mut files = verify::files(&dist)?;
    files.retain(|file| !pack::is_twin(&file.to_string_lossy()));
    let names: Vec<String> = files
        .iter()
        .map(|file| verify::relative(&dist, file))
        .collect();
    let sizes: Sizes = names
        .iter()
        .cloned()
        .zip(compressed(project, &files)?)
        .collect();
    let site = Site {
        dist: &dist,
        names: &names,
        app: App::read(project)?,
    };

    let mut over = Vec::new();
    let mut outcome = Vec::new();
    for (page, allowed) in [("index.html", FIRST_LOAD), ("pair/index.html", TOGETHER)] {
        let first = site.first_load(page)?;
        let total = print_load(&sizes, &first, allowed);
        over.extend(load_exceeded(page, total.brotli, allowed, first.len()));
        outcome.push(format!("{} of {}", kib(total.brotli), kib(allowed)));
    }
    println!("\n  the parts, each with what it shares with others, brotli");
    for (part, keys) in &site.app.parts {
        let size = total(&sizes, &site.app.names(keys)).brotli;
        println!("  {part:<32} {size:>32}  = {} of {}", kib(size), kib(PART));
        over.extend(too_heavy(part, size, PART));
    }

    let mut pages = Vec::new();
    for name in names.iter().filter(|name| name.ends_with(".html")) {
        let mut parts = site.styles(name)?;
        parts.push(name.clone());
        pages.push((total(&sizes, &parts).brotli, name.as_str()));
    }
    pages.sort_by(|one, other| other.cmp(one));
    println!(
        "\n  the heaviest of {} pages, each with its style, brotli",
        pages.len()
    );
    for (size, name) in pages.iter().take(5) {
        println!(
            "  {name:<32} {size:>32}  = {} of {}",
            kib(*size),
            kib(budget(name))
        );
    }
    println!("\n  for other people's pages, brotli");
    let languages = names
        .iter()
        .filter(|name| name.starts_with("camber-first-"));
    let languages = languages.count();
    for (name, own, each) in WIDGET {
        let budget = own + each * languages;
        // A script that is not there is no small one.
        let size = sizes.get(name).map_or(usize::MAX, |size| size.brotli);
        println!(
            "  {name:<32} {size:>32}  = {} of {}",
            kib(size),
            kib(budget)
        );
        over.extend(too_heavy(name, size, budget));
    }
    println!();

    over.extend(pages_exceeded(&pages));
    for file in files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "wasm"))
    {
        over.extend(floats(&verify::read(file)?));
    }
    if over.is_empty() {
        return Ok(format!("within: {}", outcome.join(", ")));
    }
    Err(Failure::new(
        over.join("\n  "),
        "Take out what grew (`cargo tree`, the table above), or argue for another budget in xtask/src/size.rs.",
    ))
}

/// Prints what a first visit loads, and returns the sum.
fn print_load(sizes: &Sizes, load: &[String], allowed: usize) -> Size {
    println!("\n  first load                              raw       gzip     brotli");
    for name in load {
        let size = sizes.get(name).copied().unwrap_or_default();
        println!(
            "  {name:<32} {:>10} {:>10} {:>10}",
            size.raw, size.gzip, size.brotli
        );
    }
    let total = total(sizes, load);
    println!(
        "  {:<32} {:>10} {:>10} {:>10}  = {} of {}, {} requests",
        "together",
        total.raw,
        total.gzip,
        total.brotli,
        kib(total.brotli),
        kib(allowed),
        load.len()
    );
    total
}

/// What is too much in the first load of a page, in words.
fn load_exceeded(page: &str, bytes: usize, allowed: usize, requests: usize) -> Vec<String> {
    let mut over = Vec::new();
    if bytes > allowed {
        over.push(format!(
            "the first load of {page} has {}, at most {} are allowed",
            kib(bytes),
            kib(allowed)
        ));
    }
    if page == "index.html" && requests > REQUESTS {
        over.push(format!(
            "the first load of {page} makes {requests} requests, at most {REQUESTS} are allowed"
        ));
    }
    over
}

/// The pages that are too heavy, in words.
fn pages_exceeded(pages: &[(usize, &str)]) -> Vec<String> {
    pages
        .iter()
        .filter(|(size, name)| *size > budget(name))
        .map(|(size, name)| {
            format!(
                "{name} has {} with its style, at most {} are allowed",
                kib(*size),
                kib(budget(name))
            )
        })
        .collect()
}

/// What is said of a script that exceeds its budget.
fn too_heavy(name: &str, size: usize, budget: usize) -> Option<String> {
    (size > budget).then(|| {
        format!(
            "{name} has {}, at most {} are allowed",
            kib(size),
            kib(budget)
        )
    })
}

/// What the app does with floats by Rust's own means.
fn floats(app: &[u8]) -> Vec<String> {
    FLOATS
        .iter()
        .filter(|(_, table)| verify::contains(app, &table.to_le_bytes()))
        .map(|(does, _)| {
            format!(
                "the app {does} a float by Rust's own means: use `I18n::decimal`, src/ui/number.rs \
                 or the core's number.rs"
            )
        })
        .collect()
}

type Sizes = BTreeMap<String, Size>;

/// The bytes of one file, three ways.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

fn total(sizes: &Sizes, names: &[String]) -> Size {
    names
        .iter()
        .filter_map(|name| sizes.get(name))
        .fold(Size::default(), |sum, size| Size {
            raw: sum.raw + size.raw,
            gzip: sum.gzip + size.gzip,
            brotli: sum.brotli + size.brotli,
        })
}

fn kib(bytes: usize) -> String {
    format!("{}.{} KiB", bytes / KIB, bytes % KIB * 10 / KIB)
}

/// What the app consists of, as xtask/site.mjs has written it down.
struct App {
    /// The names of its files by their keys.
    files: BTreeMap<String, String>,
    /// The keys of the modules that each part consists of.
    parts: BTreeMap<String, Vec<String>>,
}

impl App {
    fn read(project: &Project) -> Result<App, Failure> {
        let text = verify::read(&build::stage(project).join("files.json"))?;
        App::parse(&text).ok_or_else(|| {
            Failure::new(
                "target/site/files.json is not as xtask/site.mjs writes it",
                "Call `cargo xtask dist`.",
            )
        })
    }

    fn parse(text: &[u8]) -> Option<App> {
        let text: Value = serde_json::from_slice(text).ok()?;
        let word = |value: &Value| value.as_str().map(str::to_owned);
        let name = |(key, file): (&String, &Value)| Some((key.clone(), word(file.get(0)?)?));
        let keys = |(part, keys): (&String, &Value)| {
            let keys: Option<Vec<String>> = keys.as_array()?.iter().map(word).collect();
            Some((part.clone(), keys?))
        };
        Some(App {
            files: text
                .get("files")?
                .as_object()?
                .iter()
                .map(name)
                .collect::<Option<_>>()?,
            parts: text
                .get("parts")?
                .as_object()?
                .iter()
                .map(keys)
                .collect::<Option<_>>()?,
        })
    }

    fn names(&self, keys: &[String]) -> Vec<String> {
        let names = keys.iter().filter_map(|key| self.files.get(key));
        names.cloned().collect()
    }

    /// The files that a page waits for: the first module, those of its part, and the words of both in its language.
    fn wanted(&self, page: &str) -> Vec<String> {
        let tags = html::tags(page);
        let said = |attribute| tags.iter().find_map(|tag| tag.get(attribute));
        let part = said("data-part").unwrap_or("first");
        let words = said("data-words").unwrap_or("first");
        let language = said("lang").unwrap_or_default();
        let mut keys = vec!["module".to_owned(), format!("first-{language}")];
        if words != "first" {
            keys.push(format!("{words}-{language}"));
        }
        keys.extend(self.parts.get(part).into_iter().flatten().cloned());
        self.names(&keys)
    }
}

/// The release folder, as far as its files name one another.
struct Site<'a> {
    dist: &'a Path,
    names: &'a [String],
    app: App,
}

impl Site<'_> {
    /// The files that a browser loads for this page, the page first.
    fn first_load(&self, page: &str) -> Result<Vec<String>, Failure> {
        let wanted = self.app.wanted(&self.text(page)?);
        let comes_later = |name: &String| {
            is_on_demand(name)
                || self.app.files.values().any(|own| own == name) && !wanted.contains(name)
        };
        let mut load = vec![page.to_owned()];
        let mut next = 0;
        while let Some(name) = load.get(next).cloned() {
            let text = self.text(&name)?;
            let asked = match name.rsplit('.').next() {
                Some("html") => asked_for(
                    &with_script(&text),
                    &["stylesheet", "modulepreload", "preload", "icon", "manifest"],
                    true,
                ),
                // Scripts and styles name others by their hashed file names; to find one of them is to load it.
                Some("js" | "css") => self
                    .names
                    .iter()
                    .filter(|own| !comes_later(own) && text.contains(file_name(own)))
                    .cloned()
                    .collect(),
                _ => Vec::new(),
            };
            for address in asked {
                let file = resolve(&name, &address);
                let own = self
                    .names
                    .iter()
                    .find(|own| **own == file || **own == address);
                load.extend(
                    own.filter(|own| !own.ends_with(".html") && !load.contains(own))
                        .cloned(),
                );
            }
            next += 1;
        }
        Ok(load)
    }

    /// The style sheets of a page.
    fn styles(&self, page: &str) -> Result<Vec<String>, Failure> {
        let addresses = asked_for(&with_script(&self.text(page)?), &["stylesheet"], false);
        Ok(addresses
            .iter()
            .map(|address| resolve(page, address))
            .collect())
    }

    fn text(&self, name: &str) -> Result<String, Failure> {
        Ok(String::from_utf8_lossy(&verify::read(&self.dist.join(name))?).into_owned())
    }
}

/// The addresses in the <link>s with one of these relations, and, if wanted, in scripts and images.
fn asked_for(page: &str, relations: &[&str], with_sources: bool) -> Vec<String> {
    html::tags(page)
        .iter()
        .filter_map(|tag| match tag.name.as_str() {
            "link" => tag
                .get("rel")?
                .split_ascii_whitespace()
                .any(|own| relations.contains(&own))
                .then(|| tag.get("href"))?,
            "script" | "img" if with_sources => tag.get("src"),
            _ => None,
        })
        .map(str::to_owned)
        .collect()
}

/// A page as a browser reads it that runs scripts.
fn with_script(page: &str) -> String {
    let parts = page.split("<noscript>").enumerate();
    let seen = parts.map(|(place, part)| match part.split_once("</noscript>") {
        Some((_, after)) if place > 0 => after,
        _ => part,
    });
    seen.collect()
}

/// The file that a relative address on this page means.
fn resolve(page: &str, address: &str) -> String {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    for part in address.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                folders.pop();
            }
            name => folders.push(name),
        }
    }
    folders.join("/")
}

/// Whether a file that a script names is nothing that a reader waits for: the style that the page can do without comes
/// once the app is in charge, and the service worker then copies the whole site. What reads a file of codes, and what
/// sees one through the camera, is asked for by whoever wants that.
fn is_on_demand(name: &str) -> bool {
    let begins = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
    name.ends_with(".css") || begins(&["sw.js", "wish-", "codes-", "qr/"])
}

fn file_name(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Asks Node, which has gzip and brotli built in.
fn compressed(project: &Project, files: &[PathBuf]) -> Result<Vec<Size>, Failure> {
    const REMEDY: &str = "Call `cargo xtask setup`, which looks for Node.";
    let broken = |error: String| Failure::new(format!("xtask/compressed.mjs: {error}"), REMEDY);
    let output = project
        .command("node")
        .arg(project.root().join("xtask/compressed.mjs"))
        .args(files)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| broken(error.to_string()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let sizes = text.lines().map(parse_size).collect::<Option<Vec<_>>>();
    sizes
        .filter(|sizes| sizes.len() == files.len())
        .ok_or_else(|| {
            broken(format!(
                "ended with {} and not one line a file",
                output.status
            ))
        })
}

/// A size of "[3,2,1]".
fn parse_size(line: &str) -> Option<Size> {
    let [raw, gzip, brotli] = serde_json::from_str(line).ok()?;
    Some(Size { raw, gzip, brotli })
}

#[cfg(test)]
mod tests {
    use super::{
        App, FIRST_LOAD, FLOATS, PAGE, REQUESTS, Size, TOGETHER, asked_for, floats, kib,
        load_exceeded, pages_exceeded, parse_size, resolve, too_heavy, verify,
    };

    #[test]
    fn a_budget_may_be_used_up_but_not_exceeded() {
        assert!(load_exceeded("index.html", FIRST_LOAD, FIRST_LOAD, REQUESTS).is_empty());
        let over = load_exceeded("index.html", TOGETHER + 1, TOGETHER, REQUESTS + 1);
        assert_eq!(over.len(), 2);
        let over = pages_exceeded(&[(PAGE + 1, "a.html"), (PAGE, "b.html")]);
        assert_eq!(over.len(), 1);
        assert!(over[0].starts_with("a.html has 15.5 KiB"));
        assert_eq!(too_heavy("a.js", 1024, 1024), None);
        assert_eq!(
            too_heavy("a.js", 1025, 1024).unwrap(),
            "a.js has 1.0 KiB, at most 1.0 KiB are allowed"
        );
    }

    #[test]
    fn a_page_waits_for_its_own_part_and_words() {
        let text = br#"{"files":{"module":["m.wasm"],"pair":["p.wasm"],"shared":["s.wasm"],"rest":["r.wasm"],"first-en":["f.txt"],
            "pair-en":["p.txt"],"pair-es":["q.txt"]},"parts":{"pair":["shared","pair"],"rest":["rest"]}}"#;
        let app = App::parse(text).unwrap();
        let wanted = |page: &str| app.wanted(page);
        assert_eq!(
            wanted("<html lang=en><script data-part=pair data-words=pair>"),
            ["m.wasm", "f.txt", "p.txt", "s.wasm", "p.wasm"]
        );
        assert_eq!(
            wanted("<html lang=es><script data-part=rest data-words=pair>"),
            ["m.wasm", "q.txt", "r.wasm"]
        );
        assert_eq!(
            wanted("<html lang=en><script data-part=first data-words=first>"),
            ["m.wasm", "f.txt"]
        );
        assert!(App::parse(b"{}").is_none());
    }

    #[test]
    fn floats_are_found_by_their_tables() {
        // Each table is in this very program, if Rust still has it.
        let value: f64 = std::hint::black_box("2.5").parse().unwrap();
        let own = std::env::current_exe().unwrap();
        let own = verify::read(&own).unwrap();
        assert_eq!(floats(&own).len(), FLOATS.len(), "{value}");
        assert!(floats(b"\0asm").is_empty());
    }

    #[test]
    fn kib_has_one_decimal() {
        assert_eq!(kib(0), "0.0 KiB");
        assert_eq!(kib(1536), "1.5 KiB");
        assert_eq!(kib(245 * 1024), "245.0 KiB");
    }

    #[test]
    fn sizes_are_read() {
        assert_eq!(
            parse_size("[3,2,1]"),
            Some(Size {
                raw: 3,
                gzip: 2,
                brotli: 1
            })
        );
        assert_eq!(parse_size("[3,2]"), None);
        assert_eq!(parse_size("Error"), None);
    }

    #[test]
    fn addresses_are_relative_to_their_page() {
        assert_eq!(resolve("index.html", "./a.js"), "a.js");
        assert_eq!(resolve("es/check/index.html", "../../a.css?v=1#x"), "a.css");
        assert_eq!(
            resolve("es/index.html", "check/index.html"),
            "es/check/index.html"
        );
    }

    #[test]
    fn a_page_asks_for_its_links_and_sources() {
        let page = "<link rel='preload' href=a.wasm><link rel=alternate href=es/index.html><link rel=stylesheet href=b.css><script src=c.js></script>";
        assert_eq!(
            asked_for(page, &["stylesheet", "preload"], true),
            ["a.wasm", "b.css", "c.js"]
        );
        assert_eq!(asked_for(page, &["stylesheet"], false), ["b.css"]);
    }
}
