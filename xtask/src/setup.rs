//! Set-up: every program that the other commands call, installed once, or a word on which one to install.
//!
//! Quick steps come first, so that a missing program is named before anything is compiled. A step that finds its
//! work done says so and ends; nothing is done twice.

use std::{env, fs, path::PathBuf, process::Command};

use crate::{
    failure::Failure,
    process,
    progress::Progress,
    project::{self, Project, WASM},
    steps::{self, Step},
};

/// The oldest Node that runs the browser tests.
const NODE: u32 = 20;

/// What building the site needs.
pub const FOR_SITE: [Step; 6] = [
    Step::new("Rust for wasm32", wasm_target),
    Step::new("Node", node),
    Step::new("npm packages", npm_packages),
    Step::new("crates", crates),
    Step::new("wasm-bindgen", wasm_bindgen),
    Step::new("wasm-split-cli", wasm_split),
];

/// What `serve` needs on top of that.
pub const TRUNK: Step = Step::new("Trunk", trunk);

/// What the checks need on top of that.
pub const FOR_CHECKS: [Step; 3] = [
    Step::new("rustfmt and clippy", components),
    Step::new("Chromium", chromium),
    Step::new("other engines", engines),
];

/// `cargo xtask setup`: everything, for the site and for the checks.
pub fn setup(project: &Project, _: &[String]) -> Result<(), Failure> {
    steps::carry_out(project, &all())
}

/// Every step of set-up, the quick ones first.
pub fn all() -> Vec<Step> {
    [FOR_CHECKS.as_slice(), FOR_SITE.as_slice()].concat()
}

/// Chromium without the window around the page: the same engine, and the tests take a sixth less of the processors.
const CHROMIUM_SHELL: &str = "chromium-headless-shell";

/// The browser of the tests: what CHROME names, or the first known name on PATH.
pub fn chrome(project: &Project) -> Option<String> {
    if let Some(named) = named() {
        return Some(named);
    }
    let path = project.path();
    [
        CHROMIUM_SHELL,
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ]
    .iter()
    .find_map(|name| process::find(name, &path))
    .map(|file| file.display().to_string())
}

fn named() -> Option<String> {
    env::var("CHROME").ok().filter(|name| !name.is_empty())
}

fn wasm_target(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str = "Install Rust with rustup (https://rustup.rs), then call `rustup target add wasm32-unknown-unknown`; \
        a Rust from the system's packages needs the package with its standard library for wasm32.";
    rustup(
        project,
        progress,
        has_wasm_target,
        &["target", "add", WASM],
        REMEDY,
    )
}

fn components(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str = "Install Rust with rustup (https://rustup.rs), or the system's packages of rustfmt and clippy.";
    let what = ["component", "add", "rustfmt", "clippy"];
    rustup(project, progress, has_components, &what, REMEDY)
}

/// Not left to a rust-toolchain.toml: rustup heeds its targets and components only where it may install by itself,
/// and a Rust without rustup never does.
fn rustup(
    project: &Project,
    progress: &Progress,
    is_there: fn(&Project) -> bool,
    arguments: &[&str],
    remedy: &str,
) -> Result<String, Failure> {
    if is_there(project) {
        return Ok("already there".to_owned());
    }
    progress.say("downloading, some seconds");
    process::run(project.command("rustup").args(arguments), remedy)?;
    if is_there(project) {
        return Ok("installed".to_owned());
    }
    let what = "rustup has added it, but rustc does not find it: rustc is not rustup's";
    Err(Failure::new(what, remedy))
}

fn has_components(project: &Project) -> bool {
    ["fmt", "clippy"]
        .iter()
        .all(|name| process::output(project.command("cargo").args([name, "--version"])).is_some())
}

/// Asks rustc and looks, so that a Rust without rustup will do as well.
fn has_wasm_target(project: &Project) -> bool {
    process::output(
        project
            .command("rustc")
            .args(["--print", "target-libdir", "--target", WASM]),
    )
    .and_then(|folder| fs::read_dir(folder).ok())
    .is_some_and(|mut files| files.next().is_some())
}

fn node(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let remedy =
        format!("Install Node {NODE} or newer with npm (https://nodejs.org) and put both on PATH.");
    let there = |name: &str| process::output(project.command(name).arg("--version"));
    if there("node").is_none() || there("npm").is_none() {
        apt_install(project, progress, &["nodejs", "npm"], &remedy)?;
    }
    let version =
        there("node").ok_or_else(|| Failure::new("there is no `node` on PATH", remedy.as_str()))?;
    if there("npm").is_none() {
        return Err(Failure::new("there is no `npm` on PATH", remedy));
    }
    if major(&version).is_some_and(|major| major >= NODE) {
        Ok(version)
    } else {
        Err(Failure::new(
            format!("the `node` on PATH is {version}"),
            remedy,
        ))
    }
}

/// 20 of "v20.20.2".
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// wasm-opt (npm's binaryen), the minifier, and what the browser tests drive and check with.
fn npm_packages(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str = "Check that npm reaches its registry: `npm ci --prefix tests/browser` shows the whole message.";
    let folder = project.browser_tests();
    let broken = |error: std::io::Error| Failure::new(format!("tests/browser: {error}"), REMEDY);
    let wanted = fs::read(folder.join("package-lock.json")).map_err(broken)?;
    // The lock file of the last complete installation, kept beside what it installed.
    let stamp = folder.join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok("already there".to_owned());
    }
    progress.say("downloading wasm-opt, esbuild, and what the browser tests use");
    process::run(
        project
            .command("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(&folder),
        REMEDY,
    )?;
    fs::write(stamp, wanted).map_err(broken)?;
    Ok("installed".to_owned())
}

/// Trunk builds offline, so the crates have to be here before.
fn crates(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str =
        "Check that cargo reaches crates.io: `cargo fetch` shows the whole message.";
    let host = process::output(project.command("rustc").args(["--print", "host-tuple"]));
    let fetch = |offline: bool| {
        let mut command = project.command("cargo");
        command.args(["fetch", "--quiet", "--target", WASM]);
        if let Some(host) = &host {
            command.args(["--target", host]);
        }
        if offline {
            command.arg("--offline");
        }
        command
    };
    if process::output(&mut fetch(true)).is_some() {
        return Ok("already there".to_owned());
    }
    progress.say("downloading");
    process::run(&mut fetch(false), REMEDY)?;
    Ok("downloaded".to_owned())
}

fn wasm_bindgen(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let version = project.wasm_bindgen()?;
    // Not --locked: the lock file that 0.2.130 was published with names a crate version that registries lag behind
    // with, so the installation fails. 0.2.129 would install either way.
    install(
        project,
        progress,
        &Tool {
            name: "wasm-bindgen",
            also: &["wasm-bindgen-test-runner"],
            package: "wasm-bindgen-cli",
            version: &version,
            options: &[],
            // It works through every byte of the app; without any optimisation that takes many seconds a build.
            opt_level: "1",
            crates: 161,
            minutes: "2 minutes",
        },
    )
}

fn wasm_split(project: &Project, progress: &Progress) -> Result<String, Failure> {
    install(
        project,
        progress,
        &Tool {
            name: "wasm-split-cli",
            also: &[],
            package: "wasm_split_cli_support",
            version: project::WASM_SPLIT,
            options: &["--locked", "--features", "build-binary"],
            opt_level: "0",
            crates: 75,
            minutes: "1 minute",
        },
    )
}

fn trunk(project: &Project, progress: &Progress) -> Result<String, Failure> {
    install(
        project,
        progress,
        &Tool {
            name: "trunk",
            also: &[],
            package: "trunk",
            version: project::TRUNK,
            // Without its defaults it looks for no newer version of itself and knows no TLS: 20 crates less, and it
            // could not download a tool if it wanted to.
            options: &["--locked", "--no-default-features"],
            opt_level: "0",
            crates: 368,
            minutes: "3 minutes",
        },
    )
}

/// One folder to compile the tools in: they share many crates.
fn build_folder(project: &Project) -> PathBuf {
    project.tools().join("build")
}

/// A tool that `cargo install` compiles.
struct Tool<'a> {
    name: &'a str,
    /// Other programs of the same package that we call.
    also: &'a [&'a str],
    package: &'a str,
    version: &'a str,
    options: &'a [&'a str],
    /// How much the compiler optimises it. A tool that runs for seconds need not be optimised for minutes.
    opt_level: &'a str,
    /// About how many crates it compiles, to tell how far it is.
    crates: usize,
    /// About how long it takes on two cores.
    minutes: &'a str,
}

fn install(project: &Project, progress: &Progress, tool: &Tool) -> Result<String, Failure> {
    if is_exact(project, tool) {
        return Ok(format!("{} already there", tool.version));
    }
    progress.say(&format!(
        "compiling {}, about {} on two cores",
        tool.version, tool.minutes
    ));
    let log = project.tools().join(format!("{}.log", tool.name));
    let remedy = format!(
        "Read {}. `cargo xtask` calls `cargo install {} --version {}`: any `{}` of exactly this version on PATH will do instead.",
        log.display(),
        tool.package,
        tool.version,
        tool.name
    );
    process::run_logged(
        project
            .command("cargo")
            .args(["install", tool.package, "--version", tool.version])
            .args(tool.options)
            .arg("--root")
            .arg(project.tool_folder(tool.name, tool.version))
            .env("CARGO_TARGET_DIR", build_folder(project))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.opt_level)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0"),
        &log,
        tool.crates,
        progress,
        &remedy,
    )?;
    if is_exact(project, tool) {
        // What compiling left behind is a gigabyte. A failure to delete hurts nobody.
        fs::remove_dir_all(build_folder(project)).unwrap_or_default();
        Ok(format!("{} installed", tool.version))
    } else {
        Err(Failure::new(
            format!("`{} --version` does not say {}", tool.name, tool.version),
            remedy,
        ))
    }
}

/// Whether the first such programs on PATH have exactly this version. All of them print "NAME VERSION" but one, which
/// is known by its folder alone.
fn is_exact(project: &Project, tool: &Tool) -> bool {
    if tool.name == "wasm-split-cli" {
        let folder = project.tool_folder(tool.name, tool.version);
        return folder.join("bin").join(tool.name).is_file();
    }
    std::iter::once(&tool.name).chain(tool.also).all(|name| {
        process::output(project.command(name).arg("--version"))
            .is_some_and(|line| line.split_whitespace().nth(1) == Some(tool.version))
    })
}

fn chromium(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str =
        "Install Chromium or Google Chrome, and put it on PATH or its file's name into CHROME.";
    let install = |package| {
        let packages = [package, "fonts-liberation"];
        apt_install(project, progress, &packages, REMEDY)
    };
    let has_shell = process::find(CHROMIUM_SHELL, &project.path()).is_some();
    if chrome(project).is_none() {
        install(CHROMIUM_SHELL).or_else(|_| install("chromium"))?;
    } else if named().is_none() && !has_shell && is_known(project, CHROMIUM_SHELL) {
        // Another one does it too, a little slower: no reason to stop.
        let _ = install(CHROMIUM_SHELL);
    }
    let chrome =
        chrome(project).ok_or_else(|| Failure::new("there is no Chromium on PATH", REMEDY))?;
    process::output(Command::new(&chrome).arg("--version"))
        .ok_or_else(|| Failure::new(format!("`{chrome} --version` fails"), REMEDY))
}

/// What the tests in other engines, behind real servers and in databases need: Debian's packages, each with a file or a
/// program on PATH that shows it. `tests/browser/` looks for the same (`engines`, `servers`, `recipes`).
const ENGINES: [(&str, &str); 9] = [
    ("firefox-esr", "firefox-esr"),
    ("webkit2gtk-driver", "WebKitWebDriver"),
    ("xvfb", "Xvfb"),
    ("nginx", "nginx"),
    (
        "libnginx-mod-http-brotli-static",
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    ),
    // The server without the service of the system: that is Debian's package `apache2`.
    ("apache2-bin", "/usr/sbin/apache2"),
    ("caddy", "caddy"),
    ("sqlite3", "sqlite3"),
    ("postgresql", "pg_ctlcluster"),
];

/// Firefox, WebKitGTK, the servers and the databases. Not every machine can have them, and everything but their own tests runs without:
/// where they cannot be installed, they are named, and those tests say that they are skipped.
fn engines(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let missing = || -> Vec<&str> {
        let path = project.path();
        ENGINES
            .iter()
            // An absolute path is that path itself, whatever PATH says.
            .filter(|(_, shown_by)| process::find(shown_by, &path).is_none())
            .map(|(package, _)| *package)
            .collect()
    };
    if missing().is_empty() {
        return Ok("already there".to_owned());
    }
    let installed = apt_install(
        project,
        progress,
        &missing(),
        "Without them their own tests are skipped.",
    );
    let missing = missing();
    Ok(match installed {
        _ if missing.is_empty() => "installed".to_owned(),
        Ok(()) => format!("skipped: {} is not where it should be", missing.join(", ")),
        Err(failure) => format!("skipped: {failure}"),
    })
}

/// Whether apt has the package on its lists and this is root, who may install it.
fn is_known(project: &Project, package: &str) -> bool {
    let mut ask = project.command("apt-cache");
    is_root() && process::output(ask.args(["show", package])).is_some()
}

fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Installs Debian's packages where that is possible: as root, with apt-get. Elsewhere the remedy says what to do.
fn apt_install(
    project: &Project,
    progress: &Progress,
    packages: &[&str],
    remedy: &str,
) -> Result<(), Failure> {
    let names = packages.join(" and ");
    if process::output(project.command("apt-get").arg("--version")).is_none() {
        return Err(Failure::new(
            format!("{names} missing, and this system has no apt-get to install them"),
            remedy,
        ));
    }
    if !is_root() {
        let remedy = format!(
            "Call `sudo apt-get install {}` once. Or: {remedy}",
            packages.join(" ")
        );
        return Err(Failure::new(
            format!("{names} missing, and only root may install them"),
            remedy,
        ));
    }
    progress.say(&format!("installing Debian's {names}, about half a minute"));
    let apt = |arguments: &[&str]| {
        let mut command = project.command("apt-get");
        command
            .arg("-qq")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(std::process::Stdio::null());
        process::run(&mut command, remedy)
    };
    // An update that fails for one of several sources is no reason to stop: the installation will tell.
    if let Err(failure) = apt(&["update"]) {
        progress.say(&failure.to_string());
    }
    apt(&[
        ["install", "-y", "--no-install-recommends"].as_slice(),
        packages,
    ]
    .concat())
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20.20.2"), None);
        assert_eq!(major(""), None);
    }
}
