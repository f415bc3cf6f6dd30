//! The structure: reads `content/course.toml` and `content/instrument.toml` as far as pages need them.
//!
//! The order of ways, wheels and practices is the core's affair (`crates/alignment/build.rs`); here
//! only the scenes' blocks are read, and every message id that content names is listed.

use crate::families::constant;
use crate::fault::Source;
use std::fmt::Write as _;
use toml::de::DeTable;

/// One scene of the lesson with its place in the file.
pub struct Scene {
    place: String,
    id: String,
    blocks: Vec<(String, Block)>,
}

/// One block of a scene, as an author writes it: `{ kind = "text", id = "week" }`.
struct Block {
    kind: &'static str,
    /// The last part of the block's message id.
    id: String,
    /// Items of a `list`.
    items: Vec<String>,
    /// Items of the left side of a `contrast`.
    left: Vec<String>,
    /// Items of the right side of a `contrast`.
    right: Vec<String>,
}

const KINDS: [&str; 6] = ["text", "seller", "leader", "list", "contrast", "note"];

/// Reads the scenes of `course.toml`.
pub fn read(source: &mut Source) -> Vec<Scene> {
    let file = source.parse();
    let mut scenes = Vec::new();
    for (start, table) in source.tables(&file, "scene") {
        let mut blocks = Vec::new();
        for (at, table) in source.tables(table, "blocks") {
            if let Some(block) = block(source, (at, table)) {
                blocks.push((source.place(at), block));
            }
        }
        if let Some((_, id)) = source.text((start, table), "id") {
            let (place, id) = (source.place(start), id.to_owned());
            scenes.push(Scene { place, id, blocks });
        }
    }
    scenes
}

fn block<'a>(source: &mut Source<'a>, (at, table): (usize, &DeTable<'a>)) -> Option<Block> {
    source.only_keys(table, &["kind", "id", "items", "left", "right"]);
    let kind = source.text((at, table), "kind")?;
    let kind = source.word(kind, "kind", &KINDS.map(|kind| (kind, kind)))?;
    let id = source.text((at, table), "id")?.1.to_owned();
    let [items, left, right] = ["items", "left", "right"].map(|key| source.texts(table, key));
    let filled = (!items.is_empty(), !left.is_empty(), !right.is_empty());
    let expected = (kind == "list", kind == "contrast", kind == "contrast");
    if filled != expected {
        source.fault(at, &format!("a `{kind}` block has the wrong lists of items"));
    }
    Some(Block { kind, id, items, left, right })
}

/// The codes of all practices in `instrument.toml`, each with its place.
pub fn read_item_codes(source: &mut Source) -> Vec<(String, String)> {
    let file = source.parse();
    let mut codes = Vec::new();
    for item in source.tables(&file, "item") {
        if let Some((_, code)) = source.text(item, "id") {
            codes.push((source.place(item.0), code.to_owned()));
        }
    }
    codes
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
            match block.kind {
                "list" => {
                    name(String::new());
                    block.items.iter().for_each(|item| name(format!("-{item}")));
                }
                "contrast" => {
                    name("-left".to_owned());
                    name("-right".to_owned());
                    block.left.iter().for_each(|item| name(format!("-left-{item}")));
                    block.right.iter().for_each(|item| name(format!("-right-{item}")));
                }
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
            let id = msg(&format!("scene-{}-{}", scene.id, block.id));
            let ids = |suffix: &str, names: &[String]| {
                let ids =
                    names.iter().map(|name| id.clone() + &constant(&format!("{suffix}-{name}")));
                ids.collect::<Vec<_>>().join(", ")
            };
            let _ = match block.kind {
                "text" => writeln!(source, "        Block::Text({id}),"),
                "seller" => writeln!(source, "        Block::Speech(Role::Seller, {id}),"),
                "leader" => writeln!(source, "        Block::Speech(Role::Leader, {id}),"),
                "note" => writeln!(source, "        Block::Note({id}),"),
                "list" => writeln!(
                    source,
                    "        Block::List {{ lead: {id}, items: &[{}] }},",
                    ids("", &block.items)
                ),
                _ => writeln!(
                    source,
                    "        Block::Contrast {{ left: ({id}_LEFT, &[{}]), right: ({id}_RIGHT, &[{}]) }},",
                    ids("-left", &block.left),
                    ids("-right", &block.right)
                ),
            };
        }
        source.push_str("    ],\n");
    }
    source.push_str("];\n");
    source
}

/// A message as Rust names it.
fn msg(id: &str) -> String {
    format!("msg::{}", constant(id))
}
