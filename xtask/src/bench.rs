//! `cargo xtask bench`: how fast the core scores and compares, how fast the site starts, and how soon it answers.

use crate::{
    build, dist,
    failure::Failure,
    process,
    project::{Project, WASM},
    setup,
    steps::{self, Progress, Step},
};

/// Measures the core natively, in WebAssembly and compared with numpy, and the release folder in Chromium: how soon
/// it starts on a slow connection, and how soon it responds to the reader.
pub fn bench(project: &Project, _: &[String]) -> Result<(), Failure> {
    let core = [
        Step::new("the core", |project, _| {
            measure(project, "cargo bench --package alignment --benches")
        }),
        Step::new("numpy beside it", numpy),
    ];
    let wasm = Step::new("the core, wasm", wasm);
    let site = Step::new("the site", |project, _| {
        measure(project, "node tests/browser/speed.mjs")?;
        measure(project, "node tests/browser/response.mjs")
    });
    let plan = [&core, setup::all().as_slice(), &[wasm], &dist::FOR_DIST, &[site]].concat();
    steps::carry_out(project, &plan)
}

fn measure(project: &Project, line: &str) -> Result<String, Failure> {
    let mut command = project.call(line);
    if let Some(chrome) = setup::chrome(project) {
        command.env("CHROME", chrome);
    }
    process::run(&mut command, build::READ)?;
    Ok("measured".to_owned())
}

/// Computes the team indices with a script such as an analyst would write. Set-up does not install Python.
fn numpy(project: &Project, _: &Progress) -> Result<String, Failure> {
    if process::output(project.command("python3").args(["-c", "import numpy"])).is_none() {
        return Ok(
            "not measured: python3 is not here, or has no numpy (pip install numpy)".to_owned()
        );
    }
    measure(project, "python3 crates/alignment/benches/team_numpy.py")
}

/// Computes the team indices in Node, built for speed like the native code and for size like the site.
fn wasm(project: &Project, _: &Progress) -> Result<String, Failure> {
    let module = project.target().join(WASM).join("release/examples/team_wasm.wasm");
    for (profile, label) in [("bench", "for speed"), ("release", "for size ")] {
        let line = format!(
            "cargo build --package alignment --example team_wasm --target {WASM} --profile {profile}"
        );
        measure(project, &line)?;
        let mut node = project.call("node crates/alignment/benches/team_wasm.mjs");
        process::run(node.arg(&module).arg(label), build::READ)?;
    }
    Ok("measured".to_owned())
}
