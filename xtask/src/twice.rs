//! `cargo xtask dist --twice`: whether two builds of one commit, in two folders, are the same to the byte.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    failure::Failure,
    pack, process,
    project::Project,
    setup, site,
    steps::{self, Progress, Step},
    verify,
};

/// Builds here and in a clone of the present commit, from nothing, and compares the checksums.
pub fn build_twice(project: &Project) -> Result<(), Failure> {
    const CLEAN: Step = Step {
        name: "one commit",
        action: clean,
    };
    const SECOND: [Step; 2] = [
        Step {
            name: "second build",
            action: again,
        },
        Step {
            name: "the same twice",
            action: compare,
        },
    ];
    steps::carry_out(
        project,
        &[
            [CLEAN].as_slice(),
            setup::FOR_SITE.as_slice(),
            site::FOR_DIST.as_slice(),
            SECOND.as_slice(),
        ]
        .concat(),
    )
}

/// Another folder of another depth, so that a path in the files would show.
fn second(project: &Project) -> PathBuf {
    project.target().join("twice/second/checkout")
}

fn clean(project: &Project, _: &Progress) -> Result<String, Failure> {
    let commit = process::output(
        project
            .command("git")
            .args(["rev-parse", "--short", "HEAD"]),
    );
    let changes = process::output(project.command("git").args([
        "status",
        "--porcelain",
        "--untracked-files=no",
    ]));
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
    const REMEDY: &str = "Remove target/twice and call `cargo xtask dist --twice` again.";
    let folder = second(project);
    let broken =
        |error: std::io::Error| Failure::new(format!("{}: {error}", folder.display()), REMEDY);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(broken)?;
    }
    process::run(
        project
            .command("git")
            .args(["clone", "--quiet", "--local"])
            .args([project.root(), &folder]),
        REMEDY,
    )?;
    let modules = "tests/browser/node_modules";
    link(&project.root().join(modules), &folder.join(modules)).map_err(broken)?;
    progress.say("compiling everything once more, about five minutes on two cores");
    process::run(
        project
            .command("cargo")
            .args(["xtask", "dist"])
            .current_dir(&folder)
            .env("CAMBER_TOOLS", project.tools())
            .env("CARGO_TARGET_DIR", folder.join("target"))
            // The flags of this folder would name its paths, and those of the other are found anew.
            .env_remove("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS"),
        "Read the message above.",
    )?;
    Ok("built".to_owned())
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(from, to)
}

/// Without links the second checkout installs its own.
#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> std::io::Result<()> {
    Ok(())
}

fn compare(project: &Project, _: &Progress) -> Result<String, Failure> {
    let read = |dist: PathBuf| {
        let bytes = verify::read(&dist.join(pack::SUMS))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    let (first, second) = (read(project.dist())?, read(second(project).join("dist"))?);
    let differ = differences(&first, &second);
    if differ.is_empty() {
        // What was compared takes gigabytes.
        fs::remove_dir_all(project.target().join("twice")).unwrap_or_default();
        return Ok(format!("{} files, no difference", first.lines().count()));
    }
    Err(Failure::new(
        format!("these files differ:\n  {}", differ.join("\n  ")),
        "Compare dist/ and target/twice/second/checkout/dist; paths and times are the usual reasons.",
    ))
}

/// The names whose checksums differ, or that only one side has.
fn differences(first: &str, second: &str) -> Vec<String> {
    let read = |sums: &str| -> BTreeMap<String, String> {
        sums.lines()
            .filter_map(|line| line.split_once("  "))
            .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
            .collect()
    };
    let (first, second) = (read(first), read(second));
    let mut names: Vec<&String> = first.keys().chain(second.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter(|name| first.get(*name) != second.get(*name))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::differences;

    #[test]
    fn every_difference_is_named() {
        let first = "aa  a.js\nbb  b.js\ncc  c.js\n";
        assert!(differences(first, first).is_empty());
        assert_eq!(
            differences(first, "aa  a.js\nb0  b.js\ndd  d.js\n"),
            ["b.js", "c.js", "d.js"]
        );
    }
}
