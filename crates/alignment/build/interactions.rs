//! `content/interactions.toml`: what the reader handles in each scene.
//!
//! [`TABLES`] says which tables, lists and keys the file has. From it come the checks, each fault with its
//! line, and the constants of `src/scenes/`; so a new key is one row here and one field there.

use crate::fault::Source;
use crate::rust;
use std::fmt::Write as _;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One interaction: `[name]` in the file, `static NAME: Rust` in the core.
pub struct Table {
    /// The name in the file; the constant has it in capitals, its file in small letters.
    pub name: &'static str,
    /// The struct in Rust.
    rust: &'static str,
    keys: &'static [(&'static str, Kind)],
    lists: &'static [List],
}

/// `[[table.name]]` in the file, the field `names: &[Rust]` in the core.
struct List {
    name: &'static str,
    rust: &'static str,
    /// How many entries there may be.
    length: (usize, usize),
    keys: &'static [(&'static str, Kind)],
}

/// What a key may hold.
enum Kind {
    /// Small letters and hyphens, once in its list. Names the entry's messages.
    Id,
    /// A whole number from the first to the second.
    Number(i64, i64),
    /// `true` or `false`.
    Flag,
    /// The id of an entry of another list of the same table; in Rust its place, from 0.
    Entry(&'static str),
    /// One of these words; in Rust the expression beside it.
    Word(&'static [(&'static str, &'static str)]),
}
use Kind::{Entry, Flag, Id, Number, Word};

/// Every interaction of the lesson, in the lesson's order.
pub const TABLES: &[Table] = &[
    Table {
        name: "chairs",
        rust: "Chairs",
        keys: &[],
        lists: &[List {
            name: "moment",
            rust: "Moment",
            length: (3, 3),
            keys: &[("id", Id), ("seller", Number(1, 3)), ("leader", Number(1, 3))],
        }],
    },
    Table {
        name: "pull",
        rust: "Pull",
        keys: &[
            ("left", Number(-12, 12)),
            ("right", Number(-12, 12)),
            ("push", Number(1, 500)),
            ("scrape", Number(0, 100)),
            ("correction", Number(5, 50)),
            ("bumps", Number(0, 500)),
            ("seed", Number(1, 65_535)),
        ],
        lists: &[],
    },
    Table {
        name: "week",
        rust: "Week",
        // The strip of weeks is drawn with six places, in which six pass.
        keys: &[("silence", Number(2, 6)), ("leaves", Number(1, 6))],
        lists: &[
            List {
                name: "kind",
                rust: "Kind",
                length: (4, 4),
                keys: &[("id", Id), ("hours", Number(1, 20)), ("client", Flag)],
            },
            List {
                name: "request",
                rust: "Request",
                length: (3, 3),
                keys: &[("id", Id), ("hours", Number(1, 8)), ("asked", Number(0, 8))],
            },
        ],
    },
    Table {
        name: "talk",
        rust: "Talk",
        keys: &[("minutes", Number(5, 60)), ("again-from", Number(1, 5))],
        lists: &[
            List {
                name: "line",
                rust: "Line",
                length: (15, 15),
                keys: &[
                    ("id", Id),
                    (
                        "does",
                        Word(&[
                            ("sharpen", "Does::Sharpen"),
                            ("sweat", "Does::Sweat"),
                            ("neither", "Does::Neither"),
                        ]),
                    ),
                ],
            },
            List {
                name: "first",
                rust: "First",
                length: (2, 4),
                keys: &[
                    ("id", Id),
                    (
                        "finding",
                        Word(&[
                            ("relationship-short", "Finding::RelationshipShort"),
                            ("pressure-extra", "Finding::PressureExtra"),
                        ]),
                    ),
                ],
            },
        ],
    },
    Table {
        name: "call",
        rust: "Call",
        keys: &[("at-once", Number(3, 6)), ("month", Number(1, 12))],
        lists: &[
            List {
                name: "field",
                rust: "Field",
                length: (6, 6),
                keys: &[("id", Id), ("months", Number(0, 11)), ("amount", Number(0, 100))],
            },
            List {
                name: "question",
                rust: "Question",
                length: (7, 14),
                keys: &[("id", Id), ("field", Entry("field")), ("teaches", Flag), ("hurts", Flag)],
            },
            List {
                name: "line",
                rust: "Line",
                length: (3, 3),
                keys: &[("id", Id), ("helps", Flag)],
            },
        ],
    },
    Table {
        name: "chain",
        rust: "Chain",
        keys: &[("mended", Number(1, 11))],
        lists: &[
            List {
                name: "card",
                rust: "Card",
                length: (5, 5),
                keys: &[("id", Id), ("place", Number(1, 3)), ("months", Number(0, 12))],
            },
            List {
                name: "decoy",
                rust: "Decoy",
                length: (8, 8),
                keys: &[("id", Id), ("instead", Entry("card")), ("months", Number(1, 11))],
            },
            List {
                name: "mend",
                rust: "Mend",
                length: (3, 3),
                keys: &[("id", Id), ("helps", Flag)],
            },
        ],
    },
    Table {
        name: "year",
        rust: "Year",
        keys: &[
            ("effort", Number(5, 30)),
            ("grows-for", Number(1, 5)),
            // The story's voices speak before revenue moves, up to April; and by December it stands where it should.
            ("lag", Number(4, 7)),
            // The hole has to lie within the year too.
            ("push-month", Number(1, 9)),
            ("hole-after", Number(1, 3)),
            ("wear", Number(0, 100)),
        ],
        lists: &[],
    },
    Table {
        name: "truth",
        rust: "Truth",
        keys: &[],
        lists: &[
            List { name: "say", rust: "Sentence", length: (3, 3), keys: SENTENCE },
            List { name: "ask", rust: "Sentence", length: (3, 3), keys: SENTENCE },
            List { name: "listener", rust: "Listener", length: (3, 3), keys: &[("id", Id)] },
            List {
                name: "sample",
                rust: "Sample",
                length: (2, 2),
                keys: &[
                    ("id", Id),
                    ("practice", Number(1, 16)),
                    ("outside", Number(0, 6)),
                    ("inside", Number(0, 6)),
                ],
            },
        ],
    },
];

/// The keys of one way to say a part of [truth].
const SENTENCE: &[(&str, Kind)] = &[
    ("id", Id),
    ("reaches", Word(&[("wall", "Reach::Wall"), ("fog", "Reach::Fog"), ("mark", "Reach::Mark")])),
];

/// Checks the file and returns, for each table, its name and its constant as Rust source. The source is
/// sound only if there are no faults.
pub fn to_rust(source: &mut Source) -> Vec<(&'static str, String)> {
    let file = source.parse();
    let known: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    source.only_keys(&file, &known);
    TABLES.iter().map(|table| (table.name, constant(source, &file, table))).collect()
}

fn constant<'a>(source: &mut Source<'a>, file: &DeTable<'a>, table: &Table) -> String {
    let found = file
        .get(table.name)
        .and_then(|value| Some((value.span().start, value.get_ref().as_table()?)));
    let Some((start, values)) = found else {
        source.fault(0, &format!("there is no [{}]", table.name));
        return String::new();
    };
    let lists = table.lists.iter().map(|list| list.name);
    let keys = table.keys.iter().map(|(key, _)| *key);
    let known: Vec<&str> = keys.chain(lists).chain(["words"]).collect();
    source.only_keys(values, &known);
    let mut rust = format!(
        "/// The interaction as `content/interactions.toml` has it.\npub static {}: {} = {} {{\n",
        table.name.to_uppercase(),
        table.rust,
        table.rust
    );
    fields(source, &mut rust, (start, values), table.keys, values);
    for list in table.lists {
        entries(source, &mut rust, values, list);
    }
    rust.push_str("};\n");
    rust
}

fn entries<'a>(source: &mut Source<'a>, rust: &mut String, table: &DeTable<'a>, list: &List) {
    let tables = source.tables(table, list.name);
    let (least, most) = list.length;
    if !(least..=most).contains(&tables.len()) {
        let at = table.get(list.name).map_or(0, |value| value.span().start);
        let what = format!(
            "[[{}]] stands {} times, but must from {least} to {most} times",
            list.name,
            tables.len()
        );
        source.fault(at, &what);
    }
    let _ = writeln!(rust, "    {}s: &[", field(list.name));
    let known: Vec<&str> = list.keys.iter().map(|(key, _)| *key).collect();
    let mut ids: Vec<&str> = Vec::new();
    for (start, entry) in &tables {
        source.only_keys(entry, &known);
        let _ = writeln!(rust, "        {} {{", list.rust);
        fields(source, rust, (*start, entry), list.keys, table);
        rust.push_str("        },\n");
        if let Some(id) = entry.get("id").and_then(|id| id.get_ref().as_str()) {
            if ids.contains(&id) {
                source.fault(*start, &format!("the id \"{id}\" is used twice"));
            }
            ids.push(id);
        }
    }
    rust.push_str("    ],\n");
}

fn fields<'a>(
    source: &mut Source<'a>,
    out: &mut String,
    (start, values): (usize, &DeTable<'a>),
    keys: &[(&str, Kind)],
    table: &DeTable<'a>,
) {
    for (key, kind) in keys {
        let Some(value) = values.get(*key) else {
            source.fault(start, &format!("`{key}` is missing"));
            continue;
        };
        if let Some(expression) = expression(source, key, kind, value, table) {
            let _ = writeln!(out, "    {}: {expression},", field(key));
        }
    }
}

fn expression<'a>(
    source: &mut Source<'a>,
    key: &str,
    kind: &Kind,
    value: &Spanned<DeValue<'a>>,
    table: &DeTable<'a>,
) -> Option<String> {
    let at = value.span().start;
    match kind {
        Id => {
            let (at, id) = source.as_text(value, key)?;
            rust::check_id(source, at, id);
            Some(format!("{id:?}"))
        }
        Number(low, high) => {
            let number = rust::number(source, value, key, (*low, *high));
            number.map(|number| number.to_string())
        }
        Flag => {
            let flag = value.get_ref().as_bool();
            if flag.is_none() {
                source.fault(at, &format!("`{key}` must be true or false"));
            }
            flag.map(|flag| flag.to_string())
        }
        Entry(list) => {
            let (at, wanted) = source.as_text(value, key)?;
            let entries = table.get(*list).and_then(|list| list.get_ref().as_array());
            let place = entries.and_then(|entries| {
                entries.iter().position(|entry| {
                    let entry = entry.get_ref().as_table();
                    let id = entry.and_then(|entry| entry.get("id")?.get_ref().as_str());
                    id == Some(wanted)
                })
            });
            if place.is_none() {
                let what = format!("`{key}` is \"{wanted}\", but no [[{list}]] has that id");
                source.fault(at, &what);
            }
            place.map(|place| place.to_string())
        }
        Word(words) => {
            let text = source.as_text(value, key)?;
            source.word(text, key, words).map(str::to_owned)
        }
    }
}

/// A key as the name of a field.
fn field(key: &str) -> String {
    key.replace('-', "_")
}
