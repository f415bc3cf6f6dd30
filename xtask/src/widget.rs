//! The widget in the release folder: `camber.js` for pages that allow a script, `embed.js` inside the frame
//! `embed.html`, `camber-frame.js` for the page around that frame, and their descriptions for tools.

use std::process::Stdio;

use crate::{
    failure::Failure,
    project::Project,
    steps::{Progress, Step},
};

/// Runs after the file names are final, because `camber.js` contains them, and before compression.
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
