//! The structure: reads `content/course.toml` and `content/instrument.toml` as far as pages need them.
//!
//! The order of ways, wheels and practices is the core's affair (`crates/alignment/build.rs`); here
//! only the scenes' blocks are read, and every message id that content names is listed.

use crate::catalogue::line_at;
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use toml::Spanned;

/// One scene of the lesson with its place in the file.
pub struct Scene {
    place: String,
    id: String,
    blocks: Vec<(String, Block)>,
}

#[derive(Deserialize)]
struct CourseFile {
    #[serde(default)]
    scene: Vec<Spanned<SceneTable>>,
}

#[derive(Deserialize)]
struct SceneTable {
    id: String,
    #[serde(default)]
    blocks: Vec<Spanned<Block>>,
}

/// One block of a scene, as an author writes it: `{ kind = "text", id = "week" }`.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Block {
    /// `text`, `seller`, `leader`, `list`, `contrast`, `note` or `turn`.
    kind: String,
    /// The last part of the block's message id; a turn has none.
    #[serde(default)]
    id: String,
    /// Items of a `list`.
    #[serde(default)]
    items: Vec<String>,
    /// Items of the left side of a `contrast`.
    #[serde(default)]
    left: Vec<String>,
    /// Items of the right side of a `contrast`.
    #[serde(default)]
    right: Vec<String>,
}

/// Reads the scenes; a fault in the file or in a block is added to `faults`.
pub fn read(path: &Path, faults: &mut Vec<String>) -> Vec<Scene> {
    let Some((text, file)) = parse::<CourseFile>(path, "content/course.toml", faults) else {
        return Vec::new();
    };
    let mut scenes = Vec::new();
    for table in file.scene {
        let place = format!("content/course.toml:{}", line_at(&text, table.span().start));
        let scene = table.into_inner();
        let mut blocks = Vec::new();
        for block in scene.blocks {
            let at = format!("content/course.toml:{}", line_at(&text, block.span().start));
            let block = block.into_inner();
            if let Some(fault) = fault_of(&block) {
                faults.push(format!("{at}: {fault}"));
            }
            blocks.push((at, block));
        }
        let turns = blocks.iter().filter(|(_, block)| block.kind == "turn");
        if turns.count() != 1 {
            faults.push(format!("{place}: a scene has exactly one `turn`"));
        }
        scenes.push(Scene {
            place,
            id: scene.id,
            blocks,
        });
    }
    scenes
}

fn fault_of(block: &Block) -> Option<String> {
    let filled = (
        !block.items.is_empty(),
        !block.left.is_empty(),
        !block.right.is_empty(),
    );
    let expected = match block.kind.as_str() {
        "text" | "seller" | "leader" | "note" => (false, false, false),
        "list" => (true, false, false),
        "contrast" => (false, true, true),
        "turn" if !block.id.is_empty() => return Some("a turn has no id".to_owned()),
        "turn" => (false, false, false),
        other => return Some(format!("unknown block kind `{other}`")),
    };
    if block.id.is_empty() && block.kind != "turn" {
        return Some(format!("a `{}` block without an id", block.kind));
    }
    (filled != expected).then(|| format!("a `{}` block has the wrong lists of items", block.kind))
}

#[derive(Deserialize)]
struct InstrumentFile {
    #[serde(default)]
    item: Vec<Spanned<ItemTable>>,
}

#[derive(Deserialize)]
struct ItemTable {
    id: String,
}

/// The codes of all practices, each with its place.
pub fn read_item_codes(path: &Path, faults: &mut Vec<String>) -> Vec<(String, String)> {
    let Some((text, file)) = parse::<InstrumentFile>(path, "content/instrument.toml", faults)
    else {
        return Vec::new();
    };
    file.item
        .into_iter()
        .map(|item| {
            let place = format!(
                "content/instrument.toml:{}",
                line_at(&text, item.span().start)
            );
            (place, item.into_inner().id)
        })
        .collect()
}

/// Every message id that content names, with the place that names it.
pub fn message_ids(scenes: &[Scene], items: &[(String, String)]) -> Vec<(String, String)> {
    let mut named = Vec::new();
    for (place, code) in items {
        named.push((place.clone(), format!("practice-{}", code.to_lowercase())));
    }
    for scene in scenes {
        for part in ["title", "question", "description", "takeaway"] {
            named.push((scene.place.clone(), format!("scene-{}-{part}", scene.id)));
        }
        for (place, block) in &scene.blocks {
            let id = format!("scene-{}-{}", scene.id, block.id);
            let mut name = |suffix: String| named.push((place.clone(), format!("{id}{suffix}")));
            match block.kind.as_str() {
                "list" => {
                    name(String::new());
                    block.items.iter().for_each(|item| name(format!("-{item}")));
                }
                "contrast" => {
                    name("-left".to_owned());
                    name("-right".to_owned());
                    block
                        .left
                        .iter()
                        .for_each(|item| name(format!("-left-{item}")));
                    block
                        .right
                        .iter()
                        .for_each(|item| name(format!("-right-{item}")));
                }
                "turn" => {}
                _ => name(String::new()),
            }
        }
    }
    named
}

/// The scenes as Rust source: a table of blocks whose message ids are known to exist.
pub fn to_rust(scenes: &[Scene]) -> String {
    let mut source = format!(
        "/// The blocks of every scene, in the lesson's order.\npub static SCENES: [&[Block]; {}] = [\n",
        scenes.len()
    );
    for scene in scenes {
        source.push_str("    &[\n");
        for (_, block) in &scene.blocks {
            let id = format!("scene-{}-{}", scene.id, block.id);
            let ids = |suffix: &str, names: &[String]| -> Vec<String> {
                names
                    .iter()
                    .map(|name| format!("{id}{suffix}-{name}"))
                    .collect()
            };
            let _ = match block.kind.as_str() {
                "text" => writeln!(source, "        Block::Text({id:?}),"),
                "seller" => writeln!(source, "        Block::Speech(Role::Seller, {id:?}),"),
                "leader" => writeln!(source, "        Block::Speech(Role::Leader, {id:?}),"),
                "note" => writeln!(source, "        Block::Note({id:?}),"),
                "turn" => writeln!(source, "        Block::Turn,"),
                "list" => writeln!(
                    source,
                    "        Block::List {{ lead: {id:?}, items: &{:?} }},",
                    ids("", &block.items)
                ),
                _ => writeln!(
                    source,
                    "        Block::Contrast {{ left: ({:?}, &{:?}), right: ({:?}, &{:?}) }},",
                    format!("{id}-left"),
                    ids("-left", &block.left),
                    format!("{id}-right"),
                    ids("-right", &block.right)
                ),
            };
        }
        source.push_str("    ],\n");
    }
    source.push_str("];\n");
    source
}

fn parse<T: serde::de::DeserializeOwned>(
    path: &Path,
    shown: &str,
    faults: &mut Vec<String>,
) -> Option<(String, T)> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            faults.push(format!("{shown}:1: cannot be read: {error}"));
            return None;
        }
    };
    match toml::from_str(&text) {
        Ok(file) => Some((text, file)),
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            faults.push(format!(
                "{shown}:{}: {}",
                line_at(&text, start),
                error.message()
            ));
            None
        }
    }
}
