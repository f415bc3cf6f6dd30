//! The parts list (SBOM) of the release folder, as CycloneDX 1.6: every crate in the module, and every tool that
//! built it. `tests/browser/release.test.mjs` validates it against the schema.
//!
//! Written here instead of by cargo-cyclonedx, because cargo already has all the data and another tool would take
//! minutes to compile. It contains no time and no machine name, so two builds of one commit are identical.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Stdio,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::{
    failure::Failure,
    lock, names, process,
    project::{self, Project, WASM},
};

/// The name of the parts list in the release folder.
pub const FILE: &str = "sbom.cdx.json";

/// The npm packages that produce published files, or are published themselves.
const NPM_TOOLS: [&str; 3] = ["binaryen", "esbuild", "qr"];

/// Writes the parts list and returns the number of parts.
pub fn write(project: &Project, dist: &Path) -> Result<usize, Failure> {
    const REMEDY: &str =
        "`cargo metadata --format-version 1 --locked --offline` shows the whole message.";
    let broken = |error: String| Failure::new(format!("{FILE}: {error}"), REMEDY);
    let output = project
        .command("cargo")
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", WASM])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| broken(error.to_string()))?;
    let metadata =
        serde_json::from_slice(&output.stdout).map_err(|error| broken(error.to_string()))?;
    let read = |name: &str| {
        fs::read_to_string(project.root().join(name))
            .map_err(|error| broken(format!("{name}: {error}")))
    };
    let lock = read("Cargo.lock")?;
    let npm = read("tests/browser/package-lock.json")?;
    let rust = process::output(project.command("rustc").arg("--version")).unwrap_or_default();
    let crates = Crates::of(&metadata, &lock)
        .ok_or_else(|| broken("cargo describes no package `camber`".to_owned()))?;
    let mut parts = crates.used.clone();
    parts.extend(tools(&npm, &rust, &project.wasm_bindgen()?));
    let text = serde_json::to_string_pretty(&bill(&crates, &parts)).unwrap_or_default();
    fs::write(dist.join(FILE), format!("{text}\n")).map_err(|error| broken(error.to_string()))?;
    Ok(parts.len())
}

/// One part of the list.
#[derive(Clone)]
struct Part {
    kind: &'static str,
    name: String,
    version: String,
    /// Its reference in the list: its package URL, if it is on a registry.
    reference: String,
    /// Whether it ends up in the release folder. CycloneDX calls parts that only build the files `excluded`.
    runs: bool,
    license: String,
    description: String,
    is_published: bool,
    /// An algorithm, and the hash in hexadecimal.
    hash: Option<(&'static str, String)>,
}

impl Part {
    fn new(kind: &'static str, registry: &str, name: &str, version: &str, runs: bool) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            version: version.to_owned(),
            reference: format!("{registry}{name}@{version}"),
            runs,
            license: "MIT OR Apache-2.0".to_owned(),
            description: String::new(),
            is_published: registry.starts_with("pkg:"),
            hash: None,
        }
    }

    /// The part as JSON, with the fields in the order of the specification.
    fn json(&self) -> Value {
        let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let license = known(&self.license).map(|license| json!([{ "expression": license }]));
        let hash = self.hash.as_ref();
        let hash = hash.map(|(kind, content)| json!([{ "alg": kind, "content": content }]));
        let mut part = json!({
            "type": self.kind,
            "bom-ref": self.reference,
            "name": self.name,
            "version": self.version,
            "scope": if self.runs { "required" } else { "excluded" },
            "licenses": license,
            "description": known(&self.description),
            "purl": self.is_published.then_some(&self.reference),
            "hashes": hash,
        });
        if let Some(part) = part.as_object_mut() {
            part.retain(|_, value| !value.is_null());
        }
        part
    }
}

/// The crates and their dependencies.
struct Crates {
    main: Part,
    used: Vec<Part>,
    /// Keyed by the reference of the dependent crate.
    uses: BTreeMap<String, BTreeSet<String>>,
}

impl Crates {
    /// Reads the output of `cargo metadata`. Build scripts, procedural macros and their dependencies run only while
    /// compiling; everything else ends up in the module.
    fn of(metadata: &Value, lock: &str) -> Option<Self> {
        let by_id = |list: &'static str| -> BTreeMap<&str, &Value> {
            let entries = metadata.pointer(list).and_then(Value::as_array);
            let entry = |entry| Some((text(entry, "id"), entry));
            entries.into_iter().flatten().filter_map(entry).collect()
        };
        let (packages, nodes) = (by_id("/packages"), by_id("/resolve/nodes"));
        let main = packages.iter().find(|(_, own)| own["name"] == "camber")?.0;
        let package = |id: &str| packages.get(id).copied().unwrap_or(&Value::Null);
        let is_macro =
            |id: &str| package(id).pointer("/targets/0/kind/0") == Some(&json!("proc-macro"));
        let uses = |id: &str, kinds: &[Value]| -> Vec<&str> {
            let used = nodes.get(id).and_then(|node| node["deps"].as_array());
            let is_wanted = |used: &&Value| {
                let own = used["dep_kinds"].as_array().into_iter().flatten();
                own.into_iter().any(|own| kinds.contains(&own["kind"]))
            };
            let used = used.into_iter().flatten().filter(is_wanted);
            used.map(|used| text(used, "pkg")).collect()
        };
        let running = reach(main, |id| {
            let mut used = uses(id, &[Value::Null]);
            used.retain(|id| !is_macro(id));
            used
        });
        let compiling = |id: &str| uses(id, &[Value::Null, json!("build")]);
        let all = reach(main, compiling);
        let part = |id: &str| crate_part(package(id), running.contains(id), lock);
        let reference = |id: &str| part(id).reference;
        Some(Self {
            main: part(main),
            used: all
                .iter()
                .filter(|id| *id != main)
                .map(|id| part(id))
                .collect(),
            uses: (all.iter())
                .map(|id| {
                    (
                        reference(id),
                        compiling(id).into_iter().map(reference).collect(),
                    )
                })
                .collect(),
        })
    }
}

/// Everything reachable from a start, including the start.
fn reach<'a>(from: &'a str, next: impl Fn(&str) -> Vec<&'a str>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        open.extend(next(id).into_iter().filter(|id| found.insert(id)));
    }
    found
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn crate_part(package: &Value, runs: bool, lock: &str) -> Part {
    let (name, version) = (text(package, "name"), text(package, "version"));
    let kind = if name == "camber" {
        "application"
    } else {
        "library"
    };
    let words: Vec<&str> = text(package, "description").split_whitespace().collect();
    // Crates in this repository are not on a registry.
    let is_published = package["source"].is_string();
    let hash = lock::checksum_of(name, version, lock).filter(|_| is_published);
    Part {
        // The old notation for "or".
        license: text(package, "license").replace('/', " OR "),
        description: words.join(" "),
        is_published,
        hash: hash.map(|hash| ("SHA-256", hash)),
        ..Part::new(kind, "pkg:cargo/", name, version, runs)
    }
}

/// Rust's own library, which is in the module, and the programs that made the files, which are not.
fn tools(npm: &str, rust: &str, wasm_bindgen: &str) -> Vec<Part> {
    let npm: Value = serde_json::from_str(npm).unwrap_or_default();
    let rust = rust.split(' ').nth(1).unwrap_or_default();
    let program = |name, version| Part::new("application", "pkg:cargo/", name, version, false);
    let mut tools = vec![
        Part::new("library", "", "rust-std", rust, true),
        Part::new("application", "", "rustc", rust, false),
        program("wasm-bindgen-cli", wasm_bindgen),
        program("wasm_split_cli_support", project::WASM_SPLIT),
    ];
    tools.extend(NPM_TOOLS.map(|name| {
        let package = npm.pointer(&format!("/packages/node_modules~1{name}"));
        let package = package.unwrap_or(&Value::Null);
        // One of them is a library, not a program: it is in the release folder and reads QR codes from the camera.
        let (kind, runs) = if name == "qr" {
            ("library", true)
        } else {
            ("application", false)
        };
        let hash = text(package, "integrity").strip_prefix("sha512-");
        let hash = hash.and_then(|hash| STANDARD.decode(hash).ok());
        Part {
            license: text(package, "license").to_owned(),
            hash: hash.map(|hash| ("SHA-512", names::hexadecimal(&hash))),
            ..Part::new(kind, "pkg:npm/", name, text(package, "version"), runs)
        }
    }));
    tools
}

fn bill(crates: &Crates, parts: &[Part]) -> Value {
    let mut parts = parts.to_vec();
    parts.sort_by(|one, other| one.reference.cmp(&other.reference));
    let uses = crates.uses.iter();
    let uses: Vec<Value> = uses
        .map(|(user, used)| json!({ "ref": user, "dependsOn": used }))
        .collect();
    let bill = |serial: &str| {
        json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "serialNumber": serial,
            "version": 1,
            "metadata": { "lifecycles": [{ "phase": "build" }], "component": crates.main.json() },
            "components": parts.iter().map(Part::json).collect::<Vec<_>>(),
            "dependencies": uses,
        })
    };
    bill(&serial(&names::sha256(bill("").to_string().as_bytes())))
}

/// A unique number derived from the content: a UUID of version 8, whose bits are free to choose.
fn serial(hash: &str) -> String {
    let part = |from: usize, to: usize| hash.get(from..to).unwrap_or_default();
    let ends = [
        part(0, 8),
        part(8, 12),
        part(12, 15),
        part(15, 18),
        part(18, 30),
    ];
    let [first, second, third, fourth, fifth] = ends;
    format!("urn:uuid:{first}-{second}-8{third}-8{fourth}-{fifth}")
}

#[cfg(test)]
mod tests {
    use super::{Crates, bill, serial, tools};
    use serde_json::{Value, json};

    const LOCK: &str = "[[package]]\nname = \"yew\"\nversion = \"1.0.0\"\nchecksum = \"abcd\"\n";

    fn metadata() -> Value {
        let package = |name: &str, kind: &str| {
            json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0",
            "source": (name != "camber").then_some("registry"), "targets": [{ "kind": [kind] }] })
        };
        let uses =
            |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        json!({
            "packages": [package("camber", "lib"), package("yew", "lib"), package("yew-macro", "proc-macro"),
                package("syn", "lib"), package("toml", "lib"), package("proptest", "lib"), package("stray", "lib")],
            "resolve": { "nodes": [
                { "id": "camber", "deps": [uses("yew", Value::Null), uses("toml", json!("build")), uses("proptest", json!("dev"))] },
                { "id": "yew", "deps": [uses("yew-macro", Value::Null)] },
                { "id": "yew-macro", "deps": [uses("syn", Value::Null)] },
                { "id": "syn", "deps": [] }, { "id": "toml", "deps": [] }, { "id": "proptest", "deps": [] }, { "id": "stray", "deps": [] },
            ] },
        })
    }

    #[test]
    fn what_is_in_the_module_is_told_from_what_only_makes_it() {
        let crates = Crates::of(&metadata(), LOCK).unwrap();
        let find = |name: &str| crates.used.iter().find(|part| part.name == name);
        for (name, runs) in [
            ("yew", true),
            ("yew-macro", false),
            ("syn", false),
            ("toml", false),
        ] {
            assert_eq!(find(name).unwrap().runs, runs, "{name}");
        }
        for none in ["camber", "proptest", "stray"] {
            assert!(find(none).is_none(), "{none}");
        }
        let yew = find("yew").unwrap().json();
        assert_eq!(yew["hashes"][0]["content"], "abcd");
        assert_eq!(yew["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert!(crates.main.json().get("purl").is_none());
    }

    #[test]
    fn the_same_parts_make_the_same_bill() {
        let crates = Crates::of(&metadata(), LOCK).unwrap();
        let once = bill(&crates, &crates.used);
        let turned: Vec<_> = crates.used.iter().rev().cloned().collect();
        assert_eq!(once, bill(&crates, &turned));
        assert_ne!(once["serialNumber"], bill(&crates, &[])["serialNumber"]);
    }

    #[test]
    fn tools_have_the_versions_of_the_locks() {
        let npm = r#"{"packages":{"node_modules/esbuild":{"version":"9.8.7","license":"MIT","integrity":"sha512-TWFu"}}}"#;
        let tools = tools(npm, "rustc 1.95.0 (f2d3ce0bd 2026-03-21)", "0.2.1");
        let find = |name: &str| tools.iter().find(|tool| tool.name == name).unwrap().json();
        assert_eq!(find("rust-std")["version"], "1.95.0");
        assert_eq!(find("wasm-bindgen-cli")["version"], "0.2.1");
        assert_eq!(find("esbuild")["purl"], "pkg:npm/esbuild@9.8.7");
        assert_eq!(find("esbuild")["hashes"][0]["content"], "4d616e");
    }

    #[test]
    fn a_serial_number_is_a_uuid() {
        let serial = serial(&"0123456789abcdef".repeat(4));
        assert_eq!(serial, "urn:uuid:01234567-89ab-8cde-8f01-23456789abcd");
    }
}
