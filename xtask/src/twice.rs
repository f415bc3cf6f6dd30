//! `cargo xtask dist --twice`: whether two releases of one commit, made in two folders, are the same to the byte.

use std::{fs, path::PathBuf};

use crate::{
    build::{self, empty},
    failure::Failure,
    process,
    project::Project,
    steps::{self, Progress, Step},
};

/// Carries out `steps` here and makes a release in a clone of the present commit, from nothing, and compares the files.
pub fn build_twice(project: &Project, steps: &[Step]) -> Result<(), Failure> {
    const SECOND: [Step; 2] =
        [Step::new("second build", again), Step::new("the same twice", compare)];
    let commit = Step::new("one commit", clean);
    let plan = [&[commit], steps, &SECOND].concat();
    steps::carry_out(project, &plan)
}

/// Another folder of another depth, so that a path in the files would show.
fn second(project: &Project) -> PathBuf {
    project.target().join("twice/second/checkout")
}

fn clean(project: &Project, _: &Progress) -> Result<String, Failure> {
    let git = |line| process::output(&mut project.call(line));
    let commit = git("git rev-parse --short HEAD");
    let changes = git("git status --porcelain --untracked-files=no");
    match (commit, changes) {
        (Some(commit), Some(changes)) if changes.is_empty() => Ok(commit),
        (Some(_), Some(changes)) => Err(Failure::new(
            format!("there are changes that no commit holds: {changes} …"),
            "Commit them, or put them aside with `git stash`.",
        )),
        _ => Err(Failure::new(
            "this is no checkout of git, so there is no commit to build a second time",
            "Clone the repository with git.",
        )),
    }
}

fn again(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let folder = second(project);
    empty(&folder)?;
    let mut clone = project.call("git clone --quiet --local");
    let remedy = "Remove target/twice and call `cargo xtask dist --twice` again.";
    process::run(clone.args([project.root(), &folder]), remedy)?;
    // Where it cannot be linked, the second checkout installs its own.
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        project.browser_tests().join("node_modules"),
        folder.join("tests/browser/node_modules"),
    )
    .map_err(|error| Failure::of_file(&folder, &error))?;
    progress.say("compiling everything once more, about five minutes on two cores");
    let mut release = project.call("cargo xtask release");
    release.current_dir(&folder);
    release.env("CAMBER_TOOLS", project.tools());
    release.env("CARGO_TARGET_DIR", folder.join("target"));
    // The flags of this folder would name its paths, and those of the other are found anew.
    release.env_remove("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS");
    process::run(&mut release, build::READ)?;
    Ok("built".to_owned())
}

fn compare(project: &Project, _: &Progress) -> Result<String, Failure> {
    for folder in ["dist", "dist-site", "release"] {
        let mut git = project.call("git diff --no-index --no-ext-diff --name-status");
        git.args([project.root(), &second(project)].map(|root| root.join(folder)));
        let remedy = "The files named above differ: compare them with those in target/twice/second/checkout; paths and times are the usual reasons.";
        process::run(&mut git, remedy)?;
    }
    // What was compared takes gigabytes.
    fs::remove_dir_all(project.target().join("twice")).unwrap_or_default();
    Ok("no difference".to_owned())
}
