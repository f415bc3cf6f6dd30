//! How the app is built for release: what is called, with which options, in which order. `Trunk.toml` says the same for
//! `cargo xtask serve`, without the parts and without the size.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    failure::Failure,
    process,
    project::{self, Project, WASM},
    steps::{Progress, Step},
};

/// What rustc 1.95 and wasm-bindgen use of WebAssembly.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Taken apart into single steps and put together anew, the code comes out 1.6 KiB shorter under brotli (tried against
/// `--converge`, `--gufa`, `--local-cse`, a third `-Oz` and no inlining). Another 1.2 KiB goes where large functions stay
/// apart that are called once, and those of one module stand together.
const PASSES: [&str; 11] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--one-caller-inline-max-function-size=60",
    "--reorder-functions-by-name",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// From sources to modules and glue, in [`stage`].
pub const APPS_BUILT: Step = Step::new("release build", build);

/// From those to the files of the site, in dist/, with the widget: `camber.js` for pages that allow a script, `embed.js`
/// inside the frame `embed.html`, `camber-frame.js` for the page around that frame, and their descriptions for tools.
pub const SITE_MADE: Step = Step::new("site", |project, _| {
    empty(&project.dist())?;
    make(project, &stage(project), &project.dist(), true)
});

/// Where everything lies that is not published as it is.
pub fn stage(project: &Project) -> PathBuf {
    project.target().join("site")
}

fn build(project: &Project, _: &Progress) -> Result<String, Failure> {
    let stage = stage(project);
    empty(&stage)?;
    let mut cargo =
        project.call("cargo build --release --package codefile --package camber --bins --target");
    // The cutting goes by names, and by what calls what (see build.rs).
    cargo.arg(WASM).env("CARGO_PROFILE_RELEASE_STRIP", "none");
    process::run(cargo.env("CAMBER_SPLIT", "1"), process::COMPILER)?;
    let folder = project.target().join(WASM).join("release");
    let bindgen = |options: &str, wasm: &Path| {
        let mut bindgen = project.call("wasm-bindgen --target web --no-typescript --out-dir");
        bindgen.arg(&stage).args(options.split(' ')).arg(wasm);
        process::run(&mut bindgen, TOOL)
    };
    // What a worker reads files of codes with.
    bindgen("--out-name codefile", &folder.join("codefile.wasm"))?;
    // The app, which is cut into parts.
    let parts = stage.join("split");
    let mut split = project.call("wasm-split-cli --target web --out-name camber");
    process::run(split.args([&folder.join("camber.wasm"), &parts]), TOOL)?;
    let first = parts.join("camber.wasm");
    bindgen("--out-name camber --keep-lld-exports", &first)?;
    fs::remove_file(&first).unwrap_or_default();
    let modules = [modules(&stage)?, modules(&stage.join("split"))?].concat();
    let mut optimiser = project.command("node");
    optimiser.arg(project.root().join("xtask/optimise.mjs"));
    optimiser.arg(project.root()).args(&modules);
    let said = process::lines(optimiser.arg("--").args(FEATURES).args(PASSES), TOOL)?;
    // The short names in the app's first module, which xtask/site.mjs puts into the glue too.
    let short = stage.join("short.json");
    let written = fs::write(&short, said.join("\n"));
    written.map_err(|error| Failure::of_file(&short, &error))?;
    Ok(format!("{} modules", modules.len()))
}

fn modules(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::of_file(folder, &error))?;
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_module = |file: &PathBuf| file.extension().is_some_and(|end| end == "wasm");
    Ok(files.filter(is_module).collect())
}

/// Makes a folder that is empty.
pub fn empty(folder: &Path) -> Result<(), Failure> {
    let emptied = match folder.exists() {
        true => fs::remove_dir_all(folder),
        false => Ok(()),
    };
    let made = emptied.and_then(|()| fs::create_dir_all(folder));
    made.map_err(|error| Failure::of_file(folder, &error))
}

/// Makes the site of what [`build`] or Trunk has left in `stage`.
pub fn make(project: &Project, stage: &Path, out: &Path, minify: bool) -> Result<String, Failure> {
    let camber = |what: &str, folders: &[&Path]| {
        let mut command = project.call("cargo run --quiet --offline --bin camber --");
        process::run(command.arg(what).args(folders), READ)
    };
    camber("words", &[stage])?;
    let options: &[&str] = if minify { &["--minify"] } else { &[] };
    let mut made = script(project, "site.mjs", [stage, out], options, SCRIPTS)?;
    if minify {
        made += ", ";
        made += &script(project, "widget.mjs", [stage, out], &[], SCRIPTS)?;
    }
    camber("pages", &[stage, out])?;
    Ok(made)
}

/// The service worker's list, the parts list, the compressed twins, the checksums; and a look through all of it.
pub const PACKED: Step = Step::new("pack", |project, _| {
    let bindgen = format!("wasm-bindgen-cli@{}", project.wasm_bindgen()?);
    let split = format!("wasm_split_cli_support@{}", project::WASM_SPLIT);
    of_release(project, "pack.mjs", "dist", &[&bindgen, &split], READ)
});

/// What helps where a program has said itself what is wrong.
pub const READ: &str = "Read the message above.";
const SCRIPTS: &str = "Repair the script or style that is named above.";
const TOOL: &str = "Read the message above; `cargo xtask setup` repairs missing tools.";

/// Runs one of the scripts beside this program on the release build, and returns what it says.
pub fn of_release(
    project: &Project,
    name: &str,
    out: &str,
    more: &[&str],
    remedy: &str,
) -> Result<String, Failure> {
    let folders = [&*stage(project), &project.root().join(out)];
    script(project, name, folders, more, remedy)
}

fn script(
    project: &Project,
    name: &str,
    folders: [&Path; 2],
    more: &[&str],
    remedy: &str,
) -> Result<String, Failure> {
    let mut node = project.command("node");
    node.arg(project.root().join("xtask").join(name));
    node.arg(project.root()).args(folders).args(more);
    Ok(process::lines(&mut node, remedy)?.join(", "))
}
