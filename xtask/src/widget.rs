//! The widget in the release folder: `camber.js` for pages that allow a script, `embed.js` inside the frame
//! `embed.html`, `camber-frame.js` for the page around that frame, and their descriptions for tools.

use crate::{build, failure::Failure, process, progress::Progress, project::Project, steps::Step};

/// Runs after the file names are final, because `camber.js` contains them, and before compression.
pub const BUNDLE: Step = Step::new("widget", bundle);

fn bundle(project: &Project, _: &Progress) -> Result<String, Failure> {
    let mut node = project.command("node");
    node.arg(project.root().join("xtask/widget.mjs"))
        .args([project.root(), &build::stage(project), &project.dist()])
        .arg(env!("CARGO_PKG_VERSION"));
    let names = process::lines(
        &mut node,
        "Repair what esbuild names above; the scripts are in widget/.",
    )?;
    Ok(names.join(", "))
}
