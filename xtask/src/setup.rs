//! Set-up: every program that the other commands call, installed once, or a word on which one to install.
//!
//! Quick steps come first, so that a missing program is named before anything is compiled. A step that finds its
//! work done says so and ends; nothing is done twice.

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
    Step::new("npm packages", npm_packages),
    Step::new("crates", crates),
    Step::new("wasm-bindgen", |project, progress| {
        install(project, progress, &WASM_BINDGEN, &project.wasm_bindgen()?)
    }),
    Step::new("wasm-split-cli", |project, progress| {
        install(project, progress, &WASM_SPLIT, project::WASM_SPLIT)
    }),
];

/// What `serve` needs on top of that.
pub const TRUNK: Step = Step::new("Trunk", |project, progress| {
    install(project, progress, &TRUNK_TOOL, project::TRUNK)
});

/// What the checks need on top of that.
pub const FOR_CHECKS: [Step; 3] = [
    Step::new("rustfmt and clippy", components),
    Step::new("Chromium", chromium),
    Step::new("other engines", engines),
];

/// What builds and runs the apps in which the npm package is tested.
const NPM_APPS: Step = Step::new("apps for tests", npm_apps);

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
    let known = [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];
    let mut found = known.iter().filter_map(|name| process::find(name, &path));
    named.or_else(|| Some(found.next()?.display().to_string()))
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
    let both = || there("npm").and(there("node"));
    if both().is_none() {
        apt_install(project, progress, &["nodejs", "npm"], &remedy)?;
    }
    let missing = || Failure::new("`node` and `npm` are not both on PATH", remedy.as_str());
    let version = both().ok_or_else(missing)?;
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
    let what = "wasm-opt, esbuild, and what the browser tests use";
    install_from_npm(&project.browser_tests(), project, progress, what)
}

/// What builds the apps that the npm package is tested in.
fn npm_apps(project: &Project, progress: &Progress) -> Result<String, Failure> {
    let folder = project.root().join("tests/npm");
    let what = "Vite, webpack and others, for the tests of the npm package";
    install_from_npm(&folder, project, progress, what)
}

fn install_from_npm(
    folder: &Path,
    project: &Project,
    progress: &Progress,
    what: &str,
) -> Result<String, Failure> {
    let remedy = format!(
        "Check that npm reaches its registry: `npm ci --prefix {}` shows the whole message.",
        folder.display()
    );
    let broken = |error: std::io::Error| Failure::of_file(folder, &error);
    let wanted = fs::read(folder.join("package-lock.json")).map_err(broken)?;
    // The lock file of the last complete installation, kept beside what it installed.
    let stamp = folder.join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok("already there".to_owned());
    }
    progress.say(&format!("downloading {what}"));
    process::run(
        project
            .command("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(folder),
        &remedy,
    )?;
    fs::write(stamp, wanted).map_err(broken)?;
    Ok("installed".to_owned())
}

/// Trunk builds offline, so the crates have to be here before. Nothing is asked of the network for those that are.
fn crates(project: &Project, _: &Progress) -> Result<String, Failure> {
    const REMEDY: &str =
        "Check that cargo reaches crates.io: `cargo fetch` shows the whole message.";
    let host = process::output(project.command("rustc").args(["--print", "host-tuple"]));
    let mut cargo = project.command("cargo");
    cargo.args(["fetch", "--quiet", "--target", WASM]);
    cargo.args(host.iter().flat_map(|host| ["--target", host]));
    process::run(&mut cargo, REMEDY)?;
    Ok("there".to_owned())
}

/// A tool that `cargo install` compiles.
struct Tool {
    /// Its programs, of which the first gives the tool its name.
    programs: &'static [&'static str],
    package: &'static str,
    options: &'static [&'static str],
    /// How much the compiler optimises it. A tool that runs for seconds need not be optimised for minutes.
    opt_level: &'static str,
    /// About how many crates it compiles, to tell how far it is.
    crates: usize,
    /// About how long it takes on two cores.
    minutes: &'static str,
}

const WASM_BINDGEN: Tool = Tool {
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    package: "wasm-bindgen-cli",
    // Not --locked: the lock file that 0.2.130 was published with names a crate version that registries lag behind
    // with, so the installation fails. 0.2.129 would install either way.
    options: &[],
    // It works through every byte of the app; without any optimisation that takes many seconds a build.
    opt_level: "1",
    crates: 161,
    minutes: "2 minutes",
};

const WASM_SPLIT: Tool = Tool {
    programs: &["wasm-split-cli"],
    package: "wasm_split_cli_support",
    options: &["--locked", "--features", "build-binary"],
    opt_level: "0",
    crates: 75,
    minutes: "1 minute",
};

const TRUNK_TOOL: Tool = Tool {
    programs: &["trunk"],
    package: "trunk",
    // Without its defaults it looks for no newer version of itself and knows no TLS: 20 crates less, and it could not
    // download a tool if it wanted to.
    options: &["--locked", "--no-default-features"],
    opt_level: "0",
    crates: 368,
    minutes: "3 minutes",
};

/// Installs a tool into a folder that bears its version, unless it is there or the same version is on PATH.
fn install(
    project: &Project,
    progress: &Progress,
    tool: &Tool,
    version: &str,
) -> Result<String, Failure> {
    let name = tool.programs.first().copied().unwrap_or_default();
    let folder = project.tool_folder(name, version);
    let is_there = |program: &&str| {
        let line = process::output(project.command(program).arg("--version"));
        folder.join("bin").join(program).is_file()
            || line.is_some_and(|line| line.split_whitespace().nth(1) == Some(version))
    };
    if tool.programs.iter().all(is_there) {
        return Ok(format!("{version} already there"));
    }
    progress.say(&format!(
        "compiling {version}, about {} on two cores",
        tool.minutes
    ));
    let log = project.tools().join(format!("{name}.log"));
    let remedy = format!(
        "Read {}. `cargo xtask` calls `cargo install {} --version {version}`: any `{name}` of exactly this version on PATH will do instead.",
        log.display(),
        tool.package
    );
    // One folder to compile the tools in: they share many crates.
    let build = project.tools().join("build");
    process::run_logged(
        project
            .command("cargo")
            .args(["install", tool.package, "--version", version])
            .args(tool.options)
            .arg("--root")
            .arg(&folder)
            .env("CARGO_TARGET_DIR", &build)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.opt_level)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0"),
        &log,
        tool.crates,
        |text| progress.say(text),
        &remedy,
    )?;
    // What compiling left behind is a gigabyte. A failure to delete hurts nobody.
    fs::remove_dir_all(build).unwrap_or_default();
    Ok(format!("{version} installed"))
}

fn chromium(project: &Project, progress: &Progress) -> Result<String, Failure> {
    const REMEDY: &str =
        "Install Chromium or Google Chrome, and put it on PATH or its file's name into CHROME.";
    if chrome(project).is_none() {
        let install =
            |package| apt_install(project, progress, &[package, "fonts-liberation"], REMEDY);
        install("chromium-headless-shell").or_else(|_| install("chromium"))?;
    }
    let chrome =
        chrome(project).ok_or_else(|| Failure::new("there is no Chromium on PATH", REMEDY))?;
    process::output(Command::new(&chrome).arg("--version"))
        .ok_or_else(|| Failure::new(format!("`{chrome} --version` fails"), REMEDY))
}

/// What the tests in other engines, behind real servers, in databases and in WordPress need: Debian's packages, each with
/// a file or a program on PATH that shows it. `tests/browser/` looks for the same (`engines`, `servers`, `recipes`,
/// `wordpress`).
const ENGINES: [(&str, &str); 14] = [
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
    ("wordpress", "/usr/share/wordpress/wp-load.php"),
    (
        "wordpress-theme-twentytwentythree",
        "/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css",
    ),
    (
        "wordpress-theme-twentytwentyone",
        "/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css",
    ),
    ("php-cli", "php"),
    // The server without the service of the system: that is Debian's package `mariadb-server`.
    ("mariadb-server-core", "/usr/sbin/mariadbd"),
];

/// Firefox, WebKitGTK, the servers, the databases and WordPress. Not every machine can have them, and everything but their own tests runs without:
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
mod tests;
