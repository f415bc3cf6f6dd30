//! Set-up: every program that the other commands call, installed once, or a word on which one to install.
//!
//! Quick steps come first, so that a missing program is named before anything is compiled.

use std::{env, fs, path::Path, process::Command};

use crate::{
    failure::Failure,
    process,
    project::{self, Project, WASM},
    steps::{self, Progress, Step},
};

/// The oldest Node that runs the browser tests.
const NODE: u32 = 20;

/// What building the site needs.
pub const FOR_SITE: [Step; 6] = [
    Step::new("Rust for wasm32", wasm_target),
    Step::new("Node", node),
    Step::new("npm packages", |project, progress| {
        // wasm-opt (npm's binaryen), the minifier, and what the browser tests drive and check with.
        npm_packages(&project.browser_tests(), project, progress)
    }),
    Step::new("crates", crates),
    Step::new("wasm-bindgen", |project, progress| {
        // Not --locked: the lock file that 0.2.130 was published with names a crate version that registries lag behind
        // with. It works through every byte of the app, so it is optimised a little.
        let programs = ["wasm-bindgen", "wasm-bindgen-test-runner"];
        let options = "wasm-bindgen-cli --config profile.release.opt-level=1";
        compiled(project, progress, &programs, &project.wasm_bindgen()?, options)
    }),
    Step::new("wasm-split-cli", |project, progress| {
        let options = "wasm_split_cli_support --locked --features build-binary";
        compiled(project, progress, &["wasm-split-cli"], project::WASM_SPLIT, options)
    }),
];

/// What `serve` needs on top of that.
pub const TRUNK: Step = Step::new("Trunk", |project, progress| {
    // Without its defaults it looks for no newer version of itself and knows no TLS: 20 crates less, and it could not
    // download a tool if it wanted to.
    let options = "trunk --locked --no-default-features";
    compiled(project, progress, &["trunk"], project::TRUNK, options)
});

/// What the checks need on top of that.
pub const FOR_CHECKS: [Step; 3] = [
    Step::new("rustfmt and clippy", components),
    Step::new("Chromium", chromium),
    Step::new("other engines", engines),
];

/// What builds and runs the apps in which the npm package is tested.
pub const NPM_APPS: Step = Step::new("apps for tests", |project, progress| {
    npm_packages(&project.root().join("tests/npm"), project, progress)
});

/// `cargo xtask setup`: everything, for the site and for the checks.
pub fn setup(project: &Project, _: &[String]) -> Result<(), Failure> {
    steps::carry_out(project, &all())
}

/// Every step of set-up, the quick ones first.
pub fn all() -> Vec<Step> {
    [FOR_CHECKS.as_slice(), &FOR_SITE, &[NPM_APPS]].concat()
}

/// The browser of the tests: what CHROME names, or the first known name on PATH. The first is Chromium without the window
/// around the page: the same engine, and the tests take a sixth less of the processors.
pub fn chrome(project: &Project) -> Option<String> {
    let named = env::var("CHROME").ok().filter(|name| !name.is_empty());
    let path = project.path();
    let known =
        "chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable";
    let mut found = known.split(' ').filter_map(|name| process::find(name, &path));
    named.or_else(|| Some(found.next()?.display().to_string()))
}

/// What every step does: leaves alone what is there, and otherwise installs it and looks again.
fn ensure(
    progress: &Progress,
    there: impl Fn() -> Option<String>,
    doing: &str,
    install: impl FnOnce() -> Result<(), Failure>,
    remedy: &str,
) -> Result<String, Failure> {
    if let Some(found) = there() {
        return Ok(format!("{found} already there"));
    }
    progress.say(doing);
    install()?;
    let missing = || Failure::new("it was installed, but is not where it is looked for", remedy);
    Ok(format!("{} installed", there().ok_or_else(missing)?))
}

/// What a program says of its version.
fn version(project: &Project, program: &str) -> Option<String> {
    process::output(project.command(program).arg("--version"))
}

fn wasm_target(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str = "Install Rust with rustup (https://rustup.rs), then call `rustup target add wasm32-unknown-unknown`; \
        a Rust from the system's packages needs the package with its standard library for wasm32.";
    // Asks rustc and looks, so that a Rust without rustup will do as well.
    let there = || {
        let mut rustc = project.command("rustc");
        let folder = process::output(rustc.args(["--print", "target-libdir", "--target", WASM]))?;
        let file = fs::read_dir(folder).ok()?.next();
        file.map(|_| WASM.to_owned())
    };
    rustup(project, progress, there, &["target", "add", WASM], REMEDY)
}

fn components(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str = "Install Rust with rustup (https://rustup.rs), or the system's packages of rustfmt and clippy.";
    let there = || {
        let versions = ["cargo-fmt", "cargo-clippy"].map(|name| version(project, name));
        versions.iter().all(Option::is_some).then(|| "both".to_owned())
    };
    let what = ["component", "add", "rustfmt", "clippy"];
    rustup(project, progress, there, &what, REMEDY)
}

/// Not left to a rust-toolchain.toml: rustup heeds its targets and components only where it may install by itself,
/// and a Rust without rustup never does.
fn rustup(
    project: &Project,
    progress: &Progress,
    there: impl Fn() -> Option<String>,
    arguments: &[&str],
    remedy: &str,
) -> Result<String, Failure> {
    let install = || process::run(project.command("rustup").args(arguments), remedy);
    ensure(progress, there, "downloading, some seconds", install, remedy)
}

fn node(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let remedy =
        format!("Install Node {NODE} or newer with npm (https://nodejs.org) and put both on PATH.");
    let there = || version(project, "npm").and(version(project, "node"));
    let found = apt(project, progress, there, "nodejs npm", &remedy)?;
    match major(&found) {
        Some(major) if major < NODE => Err(Failure::new(format!("node {found}"), remedy)),
        _ => Ok(found),
    }
}

/// 20 of "v20.20.2 already there".
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn npm_packages(folder: &Path, project: &Project, progress: &Progress) -> Result<String, Failure> {
    let shown = folder.display();
    let remedy = format!(
        "Check that npm reaches its registry: `npm ci --prefix {shown}` shows the whole message."
    );
    let lock = folder.join("package-lock.json");
    // The lock file of the last complete installation, kept beside what it installed.
    let stamp = folder.join("node_modules/.installed-lock");
    let there = || {
        let (wanted, installed) = (fs::read(&lock).ok()?, fs::read(&stamp).ok()?);
        (wanted == installed).then(|| format!("what {shown} names"))
    };
    let install = || {
        let mut npm = project.command("npm");
        npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
        process::run(npm.current_dir(folder), &remedy)?;
        let copied = fs::copy(&lock, &stamp);
        copied.map(drop).map_err(|error| Failure::of_file(&stamp, &error))
    };
    ensure(progress, there, "downloading", install, &remedy)
}

/// Trunk builds offline, so the crates have to be here before. Nothing is asked of the network for those that are.
fn crates(project: &Project, _: &Progress) -> Result<String, Failure> {
    let mut cargo = project.command("cargo");
    cargo.args(["fetch", "--quiet", "--target", WASM, "--target", "host-tuple"]);
    let remedy = "Check that cargo reaches crates.io: `cargo fetch` shows the whole message.";
    process::run(&mut cargo, remedy)?;
    Ok("there".to_owned())
}

/// Has cargo compile a tool into a folder that bears its version, unless it is there or the same version is on PATH.
/// `options` begin with the package.
fn compiled(
    project: &Project,
    progress: &Progress,
    programs: &[&str],
    wanted: &str,
    options: &str,
) -> Result<String, Failure> {
    let folder = project.tool_folder(programs.first().unwrap_or(&""), wanted);
    let is_there = |program: &&str| {
        let said = || version(project, program);
        folder.join("bin").join(program).is_file()
            || said().is_some_and(|said| said.split_whitespace().nth(1) == Some(wanted))
    };
    let there = || programs.iter().all(is_there).then(|| wanted.to_owned());
    let remedy = format!(
        "Read the message above, of `cargo install {options} --version {wanted}`: these programs in exactly this version on PATH will do instead."
    );
    // One folder to compile the tools in: they share many crates.
    let build = project.tools().join("build");
    let install = || {
        let mut cargo = project.command("cargo");
        cargo.arg("install").arg("--root").arg(&folder);
        // A tool that runs for seconds need not be optimised for minutes.
        for setting in ["opt-level=0", "lto=\"off\"", "codegen-units=16", "debug=0"] {
            cargo.args(["--config", &format!("profile.release.{setting}")]);
        }
        cargo.args(options.split(' ')).args(["--version", wanted]);
        cargo.env("CARGO_TARGET_DIR", &build);
        process::run(&mut cargo, &remedy)?;
        // What compiling left behind is a gigabyte. A failure to delete hurts nobody.
        fs::remove_dir_all(&build).unwrap_or_default();
        Ok(())
    };
    let doing = format!("compiling {wanted}, one to three minutes on two cores");
    ensure(progress, there, &doing, install, &remedy)
}

fn chromium(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str =
        "Install Chromium or Google Chrome, and put it on PATH or its file's name into CHROME.";
    let there = || version(project, &chrome(project)?);
    let install = |package: &str| {
        let packages = format!("{package} fonts-liberation");
        apt(project, progress, there, &packages, REMEDY)
    };
    install("chromium-headless-shell").or_else(|_| install("chromium"))
}

/// What the tests in other engines, behind real servers, in databases and in WordPress need, as Debian's packages:
/// Apache and MariaDB without the services of the system. `tests/browser/` looks for their programs (`engines`,
/// `servers`, `recipes`, `wordpress`).
const ENGINES: &str = "firefox-esr webkit2gtk-driver xvfb nginx libnginx-mod-http-brotli-static apache2-bin caddy sqlite3 \
    postgresql wordpress wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone php-cli mariadb-server-core";

/// Not every machine can have them, and everything but their own tests runs without: where they cannot be installed, they
/// are named, and those tests say that they are skipped.
fn engines(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let there = || {
        let mut dpkg = project.command("dpkg-query");
        dpkg.args(["--show", "--showformat", "${db:Status-Status} "]);
        let states = process::output(dpkg.args(ENGINES.split(' ')))?;
        let installed = states.split(' ').all(|state| state == "installed");
        installed.then(|| "all".to_owned())
    };
    let remedy = "Without them their own tests are skipped.";
    let outcome = apt(project, progress, there, ENGINES, remedy);
    Ok(outcome.unwrap_or_else(|failure| format!("skipped: {failure}")))
}

/// Installs Debian's packages where that is possible: as root, with apt-get. Elsewhere the remedy says what to do.
fn apt(
    project: &Project,
    progress: &Progress,
    there: impl Fn() -> Option<String>,
    packages: &str,
    remedy: &str,
) -> Result<String, Failure> {
    let install = || {
        let fault = |why: &str| Failure::new(format!("{packages}: missing, and {why}"), remedy);
        if version(project, "apt-get").is_none() {
            return Err(fault("this system has no apt-get to install them"));
        }
        if process::output(Command::new("id").arg("-u")).as_deref() != Some("0") {
            let why = format!("only root may install them: `sudo apt-get install {packages}`");
            return Err(fault(&why));
        }
        let apt = |arguments: &str| {
            let mut command = project.command("apt-get");
            command.arg("-qq").args(arguments.split(' ')).env("DEBIAN_FRONTEND", "noninteractive");
            process::run(command.stdout(std::process::Stdio::null()), remedy)
        };
        // An update that fails for one of several sources is no reason to stop: the installation will tell.
        if let Err(failure) = apt("update") {
            progress.say(&failure.to_string());
        }
        apt(&format!("install -y --no-install-recommends {packages}"))
    };
    let doing = format!("installing Debian's {packages}, about half a minute");
    ensure(progress, there, &doing, install, remedy)
}

#[cfg(test)]
mod tests;
