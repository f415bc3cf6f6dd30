//! `cargo xtask dist`: the release folder and what is made of it.

use crate::{
    build,
    failure::Failure,
    project::Project,
    setup, site,
    steps::{self, Step},
    twice,
};

/// The whole site in one file that runs from a disk, `dist-single/camber.html`.
pub const SINGLE: Step = Step::new("one file", |project, _| {
    let remedy = "Read the message above. If the file grew: `cargo xtask size` shows the modules, static/alone/ is the rest.";
    let out = project.root().join("dist-single");
    build::script(project, "single.mjs", &out, &[], remedy)
});

/// Packages for learning platforms. By default they report that the learner is done.
pub const SCORM: Step = Step::new("SCORM", |project, _| {
    let out = project.root().join("dist-scorm");
    build::script(project, "scorm.mjs", &out, &[], build::READ)
});

/// The packages that ask the learner whether a score may be reported.
pub const SCORM_WITH_SCORE: Step = Step::new("SCORM with score", |project, _| {
    let out = project.root().join("dist-scorm");
    build::script(project, "scorm.mjs", &out, &["asks"], build::READ)
});

/// What a release gives away, in `release/`, and the site with that beside it, in `dist-site/`.
pub const RELEASE: Step = Step::new("release", |project, _| {
    let out = project.root().join("release");
    build::script(project, "release.mjs", &out, &[], build::READ)
});

/// The steps from sources to a release.
fn for_release() -> Vec<Step> {
    [
        setup::FOR_SITE.as_slice(),
        &site::FOR_DIST,
        &[SINGLE, SCORM, SCORM_WITH_SCORE, RELEASE],
    ]
    .concat()
}

/// `cargo xtask release`: everything that is given away.
pub fn release(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    match arguments {
        [] => steps::carry_out(project, &for_release()),
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
        ["--twice"] => return twice::build_twice(project, &for_release()),
        _ => return Err(Failure::unknown("dist", arguments)),
    };
    let plan = [setup::FOR_SITE.as_slice(), &site::FOR_DIST, more].concat();
    steps::carry_out(project, &plan)
}
