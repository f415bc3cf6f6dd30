//! `cargo xtask size`: what the release folder weighs, against the budgets in `xtask/size.mjs`.

use crate::{
    build,
    failure::Failure,
    process,
    project::Project,
    setup, site,
    steps::{self, Progress, Step},
};

/// Measures dist/, and builds it before if there is none.
pub fn size(project: &Project, _: &[String]) -> Result<(), Failure> {
    let before: &[&[Step]] = match project.dist().join("index.html").is_file() {
        true => &[],
        false => &[&setup::FOR_SITE, &site::FOR_DIST],
    };
    let plan = [&before.concat()[..], &[Step::new("size budgets", check)]].concat();
    steps::carry_out(project, &plan)
}

/// Prints the table and fails if a budget is exceeded.
pub fn check(project: &Project, _: &Progress) -> Result<String, Failure> {
    const REMEDY: &str = "Take out what grew (`cargo tree`, the table above), or argue for another budget in xtask/size.mjs.";
    let mut node = project.command("node");
    node.arg(project.root().join("xtask/size.mjs")).args([
        project.root(),
        &build::stage(project),
        &project.dist(),
    ]);
    process::run(&mut node, REMEDY)?;
    Ok("within".to_owned())
}
