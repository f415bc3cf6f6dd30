//! The widget in the release folder: `camber.js` for pages that take a script, `embed.js` for the frame of
//! `embed.html`, `camber-frame.js` for the page around that frame, and what describes them to tools.

use std::process::Stdio;

use crate::{
    failure::Failure,
    project::Project,
    steps::{Progress, Step},
};

/// After the names are final, because `camber.js` holds them, and before anything is packed.
pub const BUNDLE: Step = Step {
    name: "widget",
    action: bundle,
};

fn bundle(project: &Project, _: &Progress) -> Result<String, Failure> {
    const REMEDY: &str = "Repair what esbuild names above; the scripts are in widget/.";
    let broken = |error: String| Failure::new(format!("xtask/widget.mjs: {error}"), REMEDY);
    let output = project
        .command("node")
        .arg(project.root().join("xtask/widget.mjs"))
        .arg(project.root())
        .arg(env!("CARGO_PKG_VERSION"))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| broken(error.to_string()))?;
    if !output.status.success() {
        return Err(broken(format!("ended with {}", output.status)));
    }
    let names = String::from_utf8_lossy(&output.stdout);
    Ok(names.lines().collect::<Vec<_>>().join(", "))
}
