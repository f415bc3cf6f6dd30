//! The parts list (SBOM) of the release folder, as CycloneDX 1.6: every crate in the module, and every tool that
//! made it. `tests/browser/release.test.mjs` holds it to the schema.
//!
//! Written here and not by cargo-cyclonedx: cargo already knows everything, and a tool more would take minutes to
//! compile. No time and no machine stands in it, so that two builds of one commit agree.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Stdio,
};

use serde_json::{Map, Value, json};

use crate::{
    failure::Failure,
    lock, names, pack, process,
    project::{self, Project, WASM},
    verify,
};

/// The name of the parts list in the release folder.
pub const FILE: &str = "sbom.cdx.json";

/// The npm packages whose programs change the published files, or which are among them.
const NPM_TOOLS: [&str; 3] = ["binaryen", "esbuild", "qr"];

/// Writes the parts list and says how many parts it has.
pub fn write(project: &Project, dist: &Path) -> Result<usize, Failure> {
    let metadata = metadata(project)?;
    let lock = read(project, "Cargo.lock")?;
    let npm = read(project, "tests/browser/package-lock.json")?;
    let rust = process::output(project.command("rustc").arg("--version")).unwrap_or_default();
    let wasm_bindgen = project.wasm_bindgen()?;
    let parts = Parts::of(&metadata, &lock).ok_or_else(|| {
        Failure::new(
            "`cargo metadata` describes no package `camber` with its dependencies",
            "Read xtask/src/sbom.rs: the format of cargo may have changed.",
        )
    })?;
    let mut components = parts.components.clone();
    components.extend(tools(&npm, &rust, &wasm_bindgen));
    let bill = bill(&parts, components);
    let count = bill
        .pointer("/components")
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    let text = serde_json::to_string_pretty(&bill).unwrap_or_default();
    pack::write(&dist.join(FILE), &format!("{text}\n"))?;
    Ok(count)
}

fn metadata(project: &Project) -> Result<Value, Failure> {
    const REMEDY: &str =
        "`cargo metadata --format-version 1 --locked --offline` shows the whole message.";
    let output = project
        .command("cargo")
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", WASM])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::new(format!("cargo metadata: {error}"), REMEDY))?;
    serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::new(format!("cargo metadata: {error}"), REMEDY))
}

fn read(project: &Project, name: &str) -> Result<String, Failure> {
    let bytes = verify::read(&project.root().join(name))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The crates, and who uses whom.
struct Parts {
    /// The app itself.
    main: Value,
    components: Vec<Value>,
    /// By the reference of the user.
    uses: BTreeMap<String, BTreeSet<String>>,
}

impl Parts {
    /// Reads what `cargo metadata` says. What runs only while compiling (build scripts, procedural macros and all
    /// that they use) is `excluded`, in CycloneDX's word; everything else ends up in the module.
    fn of(metadata: &Value, lock: &str) -> Option<Parts> {
        let packages: BTreeMap<&str, &Value> = metadata
            .pointer("/packages")?
            .as_array()?
            .iter()
            .filter_map(|package| Some((package["id"].as_str()?, package)))
            .collect();
        let nodes: BTreeMap<&str, &Value> = metadata
            .pointer("/resolve/nodes")?
            .as_array()?
            .iter()
            .filter_map(|node| Some((node["id"].as_str()?, node)))
            .collect();
        let (main, _) = packages
            .iter()
            .find(|(_, package)| package["name"] == "camber")?;
        let is_macro = |id: &str| {
            packages
                .get(id)
                .and_then(|package| package["targets"].as_array())
                .is_some_and(|targets| {
                    targets
                        .iter()
                        .any(|target| target.pointer("/kind/0") == Some(&json!("proc-macro")))
                })
        };
        let uses_of = |id: &str, compiling: bool| -> Vec<&str> {
            let kinds = |dependency: &Value, kind: &Value| {
                dependency["dep_kinds"]
                    .as_array()
                    .is_some_and(|kinds| kinds.iter().any(|own| own["kind"] == *kind))
            };
            nodes
                .get(id)
                .and_then(|node| node["deps"].as_array())
                .into_iter()
                .flatten()
                .filter(|dependency| {
                    kinds(dependency, &Value::Null)
                        || compiling && kinds(dependency, &json!("build"))
                })
                .filter_map(|dependency| dependency["pkg"].as_str())
                .collect()
        };
        let runs = reach(main, |id| {
            let mut uses = uses_of(id, false);
            uses.retain(|id| !is_macro(id));
            uses
        });
        let all = reach(main, |id| uses_of(id, true));
        let reference = |id: &str| packages.get(id).map(|package| purl(package));
        let uses = all
            .iter()
            .filter_map(|id| {
                let used = uses_of(id, true).into_iter().filter_map(reference);
                Some((reference(id)?, used.collect()))
            })
            .collect();
        let components = all
            .iter()
            .filter(|id| *id != main)
            .filter_map(|id| Some(component(packages.get(id)?, runs.contains(id), lock)))
            .collect();
        Some(Parts {
            main: component(packages.get(main)?, true, lock),
            components,
            uses,
        })
    }
}

/// Everything that can be reached from a beginning, itself included.
fn reach<'a>(from: &'a str, next: impl Fn(&str) -> Vec<&'a str>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        open.extend(next(id).into_iter().filter(|id| found.insert(id)));
    }
    found
}

fn purl(package: &Value) -> String {
    let text = |key: &str| package[key].as_str().unwrap_or_default();
    format!("pkg:cargo/{}@{}", text("name"), text("version"))
}

fn component(package: &Value, runs: bool, lock: &str) -> Value {
    let text = |key: &str| package[key].as_str().unwrap_or_default();
    let (name, version, purl) = (text("name"), text("version"), purl(package));
    let mut component = part(
        if name == "camber" {
            "application"
        } else {
            "library"
        },
        (name, version),
        &purl,
        // The old way of writing "or".
        &text("license").replace('/', " OR "),
        runs,
    );
    if !text("description").is_empty() {
        let description = text("description").split_whitespace().collect::<Vec<_>>();
        component.insert("description".into(), description.join(" ").into());
    }
    // What stands in this folder is on no registry.
    if package["source"].is_string() {
        component.insert("purl".into(), purl.into());
        if let Some(checksum) = lock::checksum_of(name, version, lock) {
            component.insert(
                "hashes".into(),
                json!([{ "alg": "SHA-256", "content": checksum }]),
            );
        }
    }
    Value::Object(component)
}

/// What every component has. The order is that of the specification.
fn part(
    kind: &str,
    (name, version): (&str, &str),
    reference: &str,
    license: &str,
    runs: bool,
) -> Map<String, Value> {
    let mut part = Map::new();
    part.insert("type".into(), kind.into());
    part.insert("bom-ref".into(), reference.into());
    part.insert("name".into(), name.into());
    part.insert("version".into(), version.into());
    part.insert(
        "scope".into(),
        if runs { "required" } else { "excluded" }.into(),
    );
    if !license.is_empty() {
        part.insert("licenses".into(), json!([{ "expression": license }]));
    }
    part
}

/// Rust's own library, which is in the module, and the programs that made the files, which are not.
fn tools(npm: &str, rust: &str, wasm_bindgen: &str) -> Vec<Value> {
    let npm: Value = serde_json::from_str(npm).unwrap_or_default();
    let rust = rust.split(' ').nth(1).unwrap_or_default();
    let both = "MIT OR Apache-2.0";
    let std = part(
        "library",
        ("rust-std", rust),
        &format!("rust-std@{rust}"),
        both,
        true,
    );
    let rustc = part(
        "application",
        ("rustc", rust),
        &format!("rustc@{rust}"),
        both,
        false,
    );
    let mut tools = vec![Value::Object(std), Value::Object(rustc)];
    for (name, version) in [
        ("wasm-bindgen-cli", wasm_bindgen),
        ("trunk", project::TRUNK),
    ] {
        let purl = format!("pkg:cargo/{name}@{version}");
        let mut tool = part("application", (name, version), &purl, both, false);
        tool.insert("purl".into(), purl.into());
        tools.push(Value::Object(tool));
    }
    for name in NPM_TOOLS {
        let package = npm.pointer(&format!("/packages/node_modules~1{name}"));
        let text = |key: &str| {
            let value = package.and_then(|package| package.get(key));
            value.and_then(Value::as_str).unwrap_or_default()
        };
        let purl = format!("pkg:npm/{name}@{}", text("version"));
        // One of them is no program: it stands in the release folder and sees codes through the camera.
        let (kind, runs) = match name {
            "qr" => ("library", true),
            _ => ("application", false),
        };
        let mut tool = part(kind, (name, text("version")), &purl, text("license"), runs);
        tool.insert("purl".into(), purl.into());
        if let Some(hash) = text("integrity")
            .strip_prefix("sha512-")
            .and_then(hexadecimal)
        {
            tool.insert(
                "hashes".into(),
                json!([{ "alg": "SHA-512", "content": hash }]),
            );
        }
        tools.push(Value::Object(tool));
    }
    tools
}

/// Base64 as hexadecimal.
fn hexadecimal(base64: &str) -> Option<String> {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bits = 0_u32;
    let mut count = 0;
    let mut text = String::new();
    for letter in base64.trim_end_matches('=').chars() {
        bits = bits << 6 | u32::try_from(LETTERS.find(letter)?).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            text.push_str(&format!("{:02x}", bits >> count & 0xff));
        }
    }
    Some(text)
}

fn bill(parts: &Parts, mut components: Vec<Value>) -> Value {
    components.sort_by_key(|component| component["bom-ref"].as_str().map(str::to_owned));
    let dependencies: Vec<Value> = parts
        .uses
        .iter()
        .map(|(user, used)| json!({ "ref": user, "dependsOn": used }))
        .collect();
    let bill = |serial: &str| {
        json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "serialNumber": serial,
            "version": 1,
            "metadata": { "lifecycles": [{ "phase": "build" }], "component": parts.main },
            "components": components,
            "dependencies": dependencies,
        })
    };
    bill(&serial(&names::sha256(bill("").to_string().as_bytes())))
}

/// A number of its own for each content: a UUID of version 8, which leaves the bits to its maker.
fn serial(hash: &str) -> String {
    let part = |from: usize, to: usize| hash.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 15),
        part(15, 18),
        part(18, 30)
    )
}

#[cfg(test)]
mod tests {
    use super::{Parts, bill, hexadecimal, serial, tools};
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
        let parts = Parts::of(&metadata(), LOCK).unwrap();
        let scope = |name: &str| {
            let found = parts.components.iter().find(|part| part["name"] == name);
            found.map(|part| part["scope"].as_str().unwrap().to_owned())
        };
        assert_eq!(scope("yew").as_deref(), Some("required"));
        for tool in ["yew-macro", "syn", "toml"] {
            assert_eq!(scope(tool).as_deref(), Some("excluded"), "{tool}");
        }
        for none in ["camber", "proptest", "stray"] {
            assert_eq!(scope(none), None, "{none}");
        }
        let yew = parts
            .components
            .iter()
            .find(|part| part["name"] == "yew")
            .unwrap();
        assert_eq!(yew["hashes"][0]["content"], "abcd");
        assert_eq!(yew["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert!(parts.main.get("purl").is_none());
    }

    #[test]
    fn the_same_parts_make_the_same_bill() {
        let parts = Parts::of(&metadata(), LOCK).unwrap();
        let once = bill(&parts, parts.components.clone());
        let mut turned = parts.components.clone();
        turned.reverse();
        assert_eq!(once, bill(&parts, turned));
        assert_ne!(
            once["serialNumber"],
            bill(&parts, Vec::new())["serialNumber"]
        );
    }

    #[test]
    fn tools_have_the_versions_of_the_locks() {
        let npm = r#"{"packages":{"node_modules/esbuild":{"version":"9.8.7","license":"MIT","integrity":"sha512-TWFu"}}}"#;
        let tools = tools(npm, "rustc 1.95.0 (f2d3ce0bd 2026-03-21)", "0.2.1");
        let find = |name: &str| tools.iter().find(|tool| tool["name"] == name).unwrap();
        assert_eq!(find("rust-std")["version"], "1.95.0");
        assert_eq!(find("wasm-bindgen-cli")["version"], "0.2.1");
        assert_eq!(find("esbuild")["purl"], "pkg:npm/esbuild@9.8.7");
        assert_eq!(find("esbuild")["hashes"][0]["content"], "4d616e");
    }

    #[test]
    fn base64_and_serial_numbers() {
        assert_eq!(hexadecimal("TWFu").as_deref(), Some("4d616e"));
        assert_eq!(hexadecimal("TQ==").as_deref(), Some("4d"));
        assert_eq!(hexadecimal("!"), None);
        let serial = serial(&"0123456789abcdef".repeat(4));
        assert_eq!(serial, "urn:uuid:01234567-89ab-8cde-8f01-23456789abcd");
    }
}
