//! `cargo xtask dist` and what can be made of it.

use crate::{failure::Failure, project::Project, scorm, setup, single, site, steps, twice};

/// `cargo xtask dist`: the release folder.
pub fn dist(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => steps::carry_out(
            project,
            &[setup::FOR_SITE.as_slice(), site::FOR_DIST.as_slice()].concat(),
        ),
        ["--single"] => single::dist(project, single::STEP),
        ["--scorm"] => single::dist(project, scorm::STEP),
        ["--scorm", "--report-score"] => single::dist(project, scorm::STEP_WITH_SCORE),
        ["--twice"] => twice::build_twice(project),
        _ => Err(Failure::new(
            format!("dist does not know '{}'", arguments.join(" ")),
            "`cargo xtask help` lists what it knows.",
        )),
    }
}
