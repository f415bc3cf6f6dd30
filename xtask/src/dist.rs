//! `cargo xtask dist`: the release folder and what is made of it.

use crate::{
    build,
    failure::Failure,
    process,
    project::Project,
    setup, site,
    steps::{self, Progress, Step},
    twice,
};

/// The whole site in one file that runs from a disk, `dist-single/camber.html`.
pub const SINGLE: Step = Step::new("one file", |project, _| {
    let remedy = "Read the message above. If the file grew: `cargo xtask size` shows the modules, static/alone/ is the rest.";
    build::of_release(project, "single.mjs", "dist-single", &[], remedy)
});

/// Packages for learning platforms. By default they report that the learner is done.
pub const SCORM: Step = Step::new("SCORM", |project, _| {
    build::of_release(project, "scorm.mjs", "dist-scorm", &[], build::READ)
});

/// The packages that ask the learner whether a score may be reported.
pub const SCORM_WITH_SCORE: Step = Step::new("SCORM with score", |project, _| {
    build::of_release(project, "scorm.mjs", "dist-scorm", &["asks"], build::READ)
});

/// What a release gives away, in `release/`, and the site with that beside it, in `dist-site/`.
pub const RELEASE: Step = Step::new("release", |project, _| {
    build::of_release(project, "release.mjs", "release", &[], build::READ)
});

/// The steps from sources to a release folder that has been looked through.
pub const FOR_DIST: [Step; 4] =
    [site::PRERENDERER, build::APPS_BUILT, build::SITE_MADE, build::PACKED];

/// What is made of that folder.
pub const GIVEN_AWAY: [Step; 4] = [SINGLE, SCORM, SCORM_WITH_SCORE, RELEASE];

/// `cargo xtask release`: everything that is given away.
pub fn release(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    match arguments {
        [] => steps::carry_out(project, &plan(&GIVEN_AWAY)),
        _ => Err(Failure::unknown("release", arguments)),
    }
}

/// `cargo xtask dist`: the release folder.
pub fn dist(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let more: &[Step] = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => &[],
        ["--single"] => &[SINGLE],
        ["--scorm"] => &[SCORM],
        ["--scorm", "--report-score"] => &[SCORM_WITH_SCORE],
        ["--twice"] => return twice::build_twice(project, &plan(&GIVEN_AWAY)),
        _ => return Err(Failure::unknown("dist", arguments)),
    };
    steps::carry_out(project, &plan(more))
}

/// Set-up, the release folder, and more.
fn plan(more: &[Step]) -> Vec<Step> {
    [setup::FOR_SITE.as_slice(), &FOR_DIST, more].concat()
}

/// `cargo xtask size`: measures dist/, and builds it before if there is none.
pub fn size(project: &Project, _: &[String]) -> Result<(), Failure> {
    if project.dist().join("index.html").is_file() {
        return steps::carry_out(project, &[WEIGHED]);
    }
    steps::carry_out(project, &plan(&[WEIGHED]))
}

/// Prints what the release folder weighs and fails if a budget is exceeded.
pub const WEIGHED: Step = Step::new("size budgets", |project: &Project, _: &Progress| {
    let mut node = project.call("node xtask/size.mjs");
    node.args([project.root(), &build::stage(project), &project.dist()]);
    let remedy = "Take out what grew (`cargo tree`, the table above), or argue for another budget in xtask/size.mjs.";
    process::run(&mut node, remedy)?;
    Ok("within".to_owned())
});
