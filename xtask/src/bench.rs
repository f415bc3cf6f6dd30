//! `cargo xtask bench`: how fast the core scores and compares, how fast the site starts, and how soon it answers.

use crate::{
    failure::Failure,
    process,
    project::{Project, WASM},
    setup, site,
    steps::{self, Progress, Step},
};

/// Measures the core natively, in WebAssembly and compared with numpy, and the release folder in Chromium: how soon
/// it starts on a slow connection, and how soon it responds to the reader.
pub fn bench(project: &Project, _: &[String]) -> Result<(), Failure> {
    let plan = [
        &[
            Step::new("the core", core),
            Step::new("numpy beside it", numpy),
        ],
        setup::all().as_slice(),
        &[Step::new("the core, wasm", wasm)],
        site::FOR_DIST.as_slice(),
        &[Step::new("the site", start)],
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

/// Computes the team indices with a script such as an analyst would write. Set-up does not install Python.
fn numpy(project: &Project, _: &Progress) -> Result<String, Failure> {
    let python = || project.command("python3");
    if process::output(python().args(["-c", "import numpy; print(numpy.__version__)"])).is_none() {
        return Ok(
            "not measured: python3 is not here, or has no numpy (pip install numpy)".to_owned(),
        );
    }
    process::run(
        python().arg("crates/alignment/benches/team_numpy.py"),
        "Read the message above.",
    )?;
    Ok("measured".to_owned())
}

/// Computes the team indices in Node, built for speed like the native code and for size like the site.
fn wasm(project: &Project, _: &Progress) -> Result<String, Failure> {
    let module = project
        .target()
        .join(WASM)
        .join("release/examples/team_wasm.wasm");
    for (profile, label) in [("bench", "for speed"), ("release", "for size ")] {
        process::run(
            project
                .command("cargo")
                .args(["build", "--package", "alignment", "--example", "team_wasm"])
                .args(["--target", WASM, "--profile", profile]),
            "Repair what the compiler names above.",
        )?;
        process::run(
            project
                .command("node")
                .arg("crates/alignment/benches/team_wasm.mjs")
                .arg(&module)
                .arg(label),
            "Read the message above.",
        )?;
    }
    Ok("measured".to_owned())
}

fn start(project: &Project, _: &Progress) -> Result<String, Failure> {
    for name in ["speed.mjs", "response.mjs"] {
        let mut node = project.command("node");
        node.arg(project.browser_tests().join(name));
        if let Some(chrome) = setup::chrome(project) {
            node.env("CHROME", chrome);
        }
        process::run(&mut node, "Read the message above.")?;
    }
    Ok("measured".to_owned())
}
