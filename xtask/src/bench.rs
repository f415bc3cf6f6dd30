//! `cargo xtask bench`: how fast the core scores, and how fast the site starts.

use crate::{
    failure::Failure,
    process,
    project::Project,
    setup, site,
    steps::{self, Progress, Step},
};

/// Measures the core natively and, if the script is there, the release folder in Chromium on a slow line.
pub fn bench(project: &Project, _: &[String]) -> Result<(), Failure> {
    let plan = [
        &[Step {
            name: "the core",
            action: core,
        }],
        setup::all().as_slice(),
        site::FOR_DIST.as_slice(),
        &[Step {
            name: "the site",
            action: start,
        }],
    ]
    .concat();
    steps::carry_out(project, &plan)
}

fn core(project: &Project, _: &Progress) -> Result<String, Failure> {
    process::run(
        project
            .command("cargo")
            .args(["bench", "--package", "alignment", "--benches"]),
        "Repair what the compiler names above.",
    )?;
    Ok("measured".to_owned())
}

fn start(project: &Project, _: &Progress) -> Result<String, Failure> {
    let script = project.browser_tests().join("speed.mjs");
    if !script.is_file() {
        return Ok("not measured: there is no tests/browser/speed.mjs".to_owned());
    }
    let mut node = project.command("node");
    node.arg(script);
    if let Some(chrome) = setup::chrome(project) {
        node.env("CHROME", chrome);
    }
    process::run(&mut node, "Read the message above.")?;
    Ok("measured".to_owned())
}
