//! `cargo xtask test`: everything that must pass before a change lands. CI runs exactly this.

use std::{env, fs};

use crate::{
    dist,
    failure::Failure,
    fuzz,
    process::{self, Background},
    project::{Project, WASM},
    setup, site,
    steps::{self, Progress, Step},
};

/// Checks that need no release folder, quick ones first.
const ON_SOURCES: [Step; 5] = [
    Step::new("formatting", |project, _| {
        cargo(project, "fmt --all --check", "Call `cargo fmt --all`.")
    }),
    Step::new("lints, native", |project, _| {
        let lints = "clippy --workspace --all-targets -- --deny warnings";
        cargo(project, lints, "Repair what clippy names above.")
    }),
    Step::new("tests, native", |project, _| {
        let remedy = "Repair what the tests name above; `cargo test NAME` runs one alone.";
        cargo(project, "test --workspace", remedy)
    }),
    Step::new("lints, wasm", |project, _| {
        let lints = format!(
            "clippy --package camber --package alignment --target {WASM} -- --deny warnings"
        );
        cargo(project, &lints, "Repair what clippy names above.")
    }),
    // Runs the worked examples in WebAssembly, in Node. They must agree with native code to the last bit.
    Step::new("tests of the core, wasm", |project, _| {
        let tests =
            format!("test --package alignment --test golden --test agreement --target {WASM}");
        cargo(project, &tests, "Repair what the test names above.")
    }),
];

const IN_BROWSERS: Step = Step::new("tests, browser", tests_browser);

/// `cargo xtask test`, and its alias `check`, the name that other projects use.
pub fn test(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => everything(project),
        ["--sources"] => steps::carry_out(project, &ON_SOURCES),
        _ => Err(Failure::unknown("test", arguments)),
    }
}

/// The sources are checked while the release folder is built: linking leaves a processor idle for a minute. The
/// browser tests run last and alone, because they are sensitive to load.
fn everything(project: &Project) -> Result<(), Failure> {
    let before = [setup::FOR_CHECKS.as_slice(), &setup::FOR_SITE, &[site::PRERENDERER]].concat();
    steps::carry_out(project, &before)?;
    println!("\nchecking the sources beside the release build; what that says follows it\n");
    let sources = Background::start(
        &mut project.call("cargo xtask test --sources"),
        project.target().join("sources.log"),
    )?;
    let release = [
        dist::FOR_DIST.as_slice(),
        &[dist::WEIGHED],
        &dist::GIVEN_AWAY,
        // Only browser tests want them, and downloading leaves the processors to the checks beside it.
        &[setup::NPM_APPS],
    ]
    .concat();
    let built = steps::carry_out(project, &release);
    let checked = sources
        .end("Repair what is named above; `cargo xtask test --sources` does these checks alone.");
    built.and(checked)?;
    steps::carry_out(project, &[IN_BROWSERS])?;
    if env::var_os("CAMBER_LONG").is_some() {
        fuzz::search(project, 60)?;
    }
    // A summary line for CI. It counts steps; the counts of tests are printed above.
    let count = before.len() + ON_SOURCES.len() + release.len() + 1;
    println!("steps: {count} passed, 0 failed");
    Ok(())
}

fn cargo(project: &Project, arguments: &str, remedy: &str) -> Result<String, Failure> {
    process::run(&mut project.call(&format!("cargo {arguments}")), remedy)?;
    Ok("passed".to_owned())
}

fn tests_browser(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let folder = project.browser_tests();
    // Listed one by one, because the meaning of `node --test FOLDER` differs between versions of Node.
    let entries = fs::read_dir(&folder).map_err(|error| Failure::of_file(&folder, &error))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut files: Vec<String> = names.filter(|name| name.ends_with(".test.mjs")).collect();
    files.sort();
    progress.say(&format!("{} files of tests in headless Chromium", files.len()));
    // As many files at a time as CI has processors: three take as long, and WebKit then takes twice as long. A failed
    // test may leave its browser open, and without the next two flags Node would then wait forever.
    let mut node = project.call(
        "node --test --test-concurrency=2 --test-force-exit --test-timeout=600000 --test-reporter=spec",
    );
    node.args(&files).current_dir(&folder);
    if let Some(chrome) = setup::chrome(project) {
        node.env("CHROME", chrome);
    }
    let remedy = "Repair what the tests name above; `node --test tests/browser/NAME.test.mjs` runs one file.";
    process::run(&mut node, remedy)?;
    Ok("passed".to_owned())
}
