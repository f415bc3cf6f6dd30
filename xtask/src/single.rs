//! `cargo xtask dist --single`: the whole site in one file that runs from a disk, `dist-single/camber.html`.
//!
//! Everything but the text of the lesson is packed into the page, which `static/alone/start.js` unpacks with the
//! browser's own means. The packages for learning platforms (`scorm.rs`) hold the same page.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use crate::{
    build,
    failure::Failure,
    process,
    project::Project,
    setup, site,
    steps::{self, Progress, Step},
};

const KIB: usize = 1024;
/// What the file may weigh with two languages.
const BUDGET: usize = 420 * KIB;

/// The file, once the release folder is there.
pub const STEP: Step = Step {
    name: "one file",
    action: write,
};

/// Builds the release folder and what is made of it.
pub fn dist(project: &Project, step: Step) -> Result<(), Failure> {
    let before = [setup::FOR_SITE.as_slice(), site::FOR_DIST.as_slice()].concat();
    steps::carry_out(project, &[before.as_slice(), &[step]].concat())
}

/// Writes the file, and holds it to its budget.
fn write(project: &Project, _: &Progress) -> Result<String, Failure> {
    let file = project.root().join("dist-single/camber.html");
    let bytes = make(
        project,
        &Edition {
            keeps: "none",
            page: &["alone"],
            script: "alone/start.js",
            styles: &["alone/plain.css"],
        },
        &file,
    )?;
    let (size, allowed) = (kib(bytes.len()), kib(BUDGET));
    if bytes.len() > BUDGET {
        return Err(Failure::new(
            format!("dist-single/camber.html has {size}, at most {allowed} are allowed"),
            "Take out what grew: `cargo xtask size` shows the modules, static/alone/ is the rest.",
        ));
    }
    Ok(format!("dist-single/camber.html, {size} of {allowed}"))
}

/// A number of bytes as `295.7 KiB`.
pub fn kib(bytes: usize) -> String {
    format!("{}.{} KiB", bytes / KIB, bytes % KIB * 10 / KIB)
}

/// A page with the whole site in it.
pub struct Edition<'a> {
    /// Where answers are kept: `none` or `local`.
    pub keeps: &'a str,
    /// What `camber` is called with to write the page.
    pub page: &'a [&'a str],
    /// The script that starts the app, below static/.
    pub script: &'a str,
    /// The styles beside the app's own, below static/.
    pub styles: &'a [&'a str],
}

/// Writes the page, made of the release, and returns its bytes.
pub fn make(project: &Project, edition: &Edition, file: &Path) -> Result<Vec<u8>, Failure> {
    let broken = |error: std::io::Error| {
        Failure::new(
            format!("{}: {error}", file.display()),
            "Check the rights of that folder.",
        )
    };
    fs::create_dir_all(file.parent().unwrap_or(project.root())).map_err(broken)?;
    let stage: PathBuf = build::stage(project);
    let page = stage.join("alone.html");
    let mut camber = project.command("cargo");
    camber
        .args(["run", "--quiet", "--bin", "camber", "--"])
        .args(edition.page)
        .stdout(Stdio::from(fs::File::create(&page).map_err(broken)?));
    process::run(&mut camber, "Read the message above.")?;
    let mut node = project.command("node");
    node.arg(project.root().join("xtask/single.mjs"))
        .args([project.root(), &stage, file])
        .args([edition.script, edition.keeps])
        .args(edition.styles)
        .stdin(Stdio::from(fs::File::open(&page).map_err(broken)?));
    process::run(&mut node, "Repair the script or style that is named above.")?;
    fs::read(file).map_err(broken)
}
