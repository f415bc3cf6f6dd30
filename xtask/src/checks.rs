//! `cargo xtask test`: everything that has to pass before a change lands. CI calls exactly this.

use std::fs;

use crate::{
    failure::Failure,
    process,
    project::{Project, WASM},
    scorm, setup, single, site, size,
    steps::{self, Progress, Step},
};

/// The checks, the quick ones first. `site::FOR_DIST` comes before those that need the release folder.
const ON_SOURCES: [Step; 5] = [
    Step {
        name: "formatting",
        action: formatting,
    },
    Step {
        name: "lints, native",
        action: lints_native,
    },
    Step {
        name: "tests, native",
        action: tests_native,
    },
    Step {
        name: "lints, wasm",
        action: lints_wasm,
    },
    Step {
        name: "tests of the core, wasm",
        action: tests_wasm,
    },
];

const ON_RELEASE: [Step; 5] = [
    Step {
        name: "size budgets",
        action: size::check,
    },
    single::STEP,
    scorm::STEP,
    scorm::STEP_WITH_SCORE,
    Step {
        name: "tests, browser",
        action: tests_browser,
    },
];

/// `cargo xtask test`, and `check`, which is the same under the name that other projects use.
pub fn test(project: &Project, _: &[String]) -> Result<(), Failure> {
    let plan = [
        setup::all().as_slice(),
        ON_SOURCES.as_slice(),
        site::FOR_DIST.as_slice(),
        ON_RELEASE.as_slice(),
    ]
    .concat();
    steps::carry_out(project, &plan)?;
    // A runner's closing line, for CI that reads one: these are steps, the tests' own counts stand above.
    println!("steps: {} passed, 0 failed", plan.len());
    Ok(())
}

fn formatting(project: &Project, _: &Progress) -> Result<String, Failure> {
    process::run(
        project.command("cargo").args(["fmt", "--all", "--check"]),
        "Call `cargo fmt --all`.",
    )?;
    Ok("as rustfmt has it".to_owned())
}

fn lints_native(project: &Project, _: &Progress) -> Result<String, Failure> {
    clippy(project, &["--workspace", "--all-targets"])
}

fn lints_wasm(project: &Project, _: &Progress) -> Result<String, Failure> {
    clippy(
        project,
        &[
            "--package",
            "camber",
            "--package",
            "alignment",
            "--target",
            WASM,
        ],
    )
}

fn clippy(project: &Project, scope: &[&str]) -> Result<String, Failure> {
    process::run(
        project
            .command("cargo")
            .arg("clippy")
            .args(scope)
            .args(["--", "--deny", "warnings"]),
        "Repair what clippy names above.",
    )?;
    Ok("no warning".to_owned())
}

fn tests_native(project: &Project, _: &Progress) -> Result<String, Failure> {
    process::run(
        project.command("cargo").args(["test", "--workspace"]),
        "Repair what the tests name above; `cargo test NAME` runs one alone.",
    )?;
    Ok("passed".to_owned())
}

/// The worked examples again, in WebAssembly inside Node: native and browser must agree to the last bit.
fn tests_wasm(project: &Project, _: &Progress) -> Result<String, Failure> {
    process::run(
        project.command("cargo").args([
            "test",
            "--package",
            "alignment",
            "--test",
            "golden",
            "--test",
            "agreement",
            "--target",
            WASM,
        ]),
        "Repair what the test names above.",
    )?;
    Ok("passed".to_owned())
}

fn tests_browser(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let folder = project.browser_tests();
    // Named one by one: what `node --test FOLDER` means has changed between versions of Node.
    let mut files: Vec<String> = fs::read_dir(&folder)
        .map_err(|error| {
            Failure::new(
                format!("tests/browser: {error}"),
                "Restore the folder with git.",
            )
        })?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".test.mjs"))
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(Failure::new(
            "tests/browser holds no file NAME.test.mjs",
            "Restore them with git.",
        ));
    }
    progress.say(&format!(
        "{} files of tests in headless Chromium",
        files.len()
    ));
    let mut node = project.command("node");
    // A test that fails may leave its browser open, and then node would wait for ever without these two.
    node.args([
        "--test",
        // Node's own choice leaves one processor idle; a test waits more than it computes.
        "--test-concurrency=2",
        "--test-force-exit",
        "--test-timeout=600000",
        "--test-reporter=spec",
    ])
    .args(&files)
    .current_dir(&folder);
    if let Some(chrome) = setup::chrome(project) {
        node.env("CHROME", chrome);
    }
    process::run(
        &mut node,
        "Repair what the tests name above; `node --test tests/browser/NAME.test.mjs` runs one file.",
    )?;
    Ok("passed".to_owned())
}
