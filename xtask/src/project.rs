//! The paths of the project, and the environment for the programs we run.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{failure::Failure, process};

/// The target of the app in the browser.
pub const WASM: &str = "wasm32-unknown-unknown";
/// Trunk 0.22 needs a newer Rust than 1.95. Trunk.toml requires the same version.
pub const TRUNK: &str = "0.21.14";

/// Cuts the app into parts; `wasm_split_helpers` in Cargo.toml is its other half.
pub const WASM_SPLIT: &str = "0.2.4";

/// The checkout that this program belongs to.
pub struct Project {
    root: PathBuf,
    tools: PathBuf,
    /// The version of wasm-bindgen in Cargo.lock, if there is exactly one.
    wasm_bindgen: Option<String>,
}

impl Project {
    /// Finds the checkout that contains this program.
    pub fn locate() -> Result<Self, Failure> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().map(Path::to_owned).unwrap_or_default();
        if !root.join("Trunk.toml").is_file() {
            return Err(Failure::new(
                format!("{} is no checkout of Camber", root.display()),
                "Call it as `cargo xtask` from inside the checkout.",
            ));
        }
        let tools = env::var_os("CAMBER_TOOLS")
            .filter(|path| !path.is_empty())
            .map_or_else(|| root.join(".tools"), |path| root.join(path));
        let mut cargo = Command::new("cargo");
        let line = process::output(cargo.args(["pkgid", "wasm-bindgen"]).current_dir(&root));
        let wasm_bindgen = line.and_then(|line| Some(line.rsplit_once('@')?.1.to_owned()));
        Ok(Self { root, tools, wasm_bindgen })
    }

    /// The top folder of the checkout.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the tools that set-up compiles; several checkouts may share it.
    pub fn tools(&self) -> &Path {
        &self.tools
    }

    /// The release folder.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Cargo's target folder, which also holds our temporary files.
    pub fn target(&self) -> PathBuf {
        let named = env::var_os("CARGO_TARGET_DIR").filter(|path| !path.is_empty());
        self.root.join(named.unwrap_or_else(|| "target".into()))
    }

    /// The folder of the browser tests. Its npm packages include wasm-opt.
    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests/browser")
    }

    /// The folder into which `cargo install` puts a tool: one per version, so that different checkouts can share
    /// `tools`.
    pub fn tool_folder(&self, name: &str, version: &str) -> PathBuf {
        self.tools.join(format!("{name}-{version}"))
    }

    /// The version of wasm-bindgen in Cargo.lock, which the command-line tool must have exactly. Two versions cannot both
    /// match one tool, so cargo names two as an error.
    pub fn wasm_bindgen(&self) -> Result<String, Failure> {
        self.wasm_bindgen.clone().ok_or_else(|| {
            Failure::new(
                "Cargo.lock does not name exactly one version of wasm-bindgen",
                "`cargo pkgid wasm-bindgen` shows the whole message.",
            )
        })
    }

    /// A command that runs at the top of the checkout, with our tools first on PATH.
    pub fn command(&self, program: &str) -> Command {
        let path = self.path();
        // Looked up here, because a Command searches the PATH of this process and not the one it is given.
        let mut command =
            Command::new(process::find(program, &path).unwrap_or_else(|| program.into()));
        command.current_dir(&self.root).env("PATH", path);
        // `cargo run` sets these variables for xtask; a nested cargo must not see them.
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy();
            let own = ["PKG_", "MANIFEST_", "BIN_", "PRIMARY_PACKAGE"];
            if own.iter().any(|own| name.starts_with(&format!("CARGO_{own}"))) {
                command.env_remove(&*name);
            }
        }
        let target = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN";
        command.env(format!("{target}_RUSTFLAGS"), self.wasm_flags());
        command.env(format!("{target}_RUNNER"), "wasm-bindgen-test-runner");
        command
    }

    /// A command of these words, none of which holds a space.
    pub fn call(&self, line: &str) -> Command {
        let mut words = line.split(' ');
        let mut command = self.command(words.next().unwrap_or_default());
        command.args(words);
        command
    }

    /// PATH with our tools in front of the machine's.
    pub fn path(&self) -> OsString {
        let mut folders = vec![
            self.tool_folder("trunk", TRUNK).join("bin"),
            self.tool_folder("wasm-split-cli", WASM_SPLIT).join("bin"),
        ];
        if let Ok(version) = self.wasm_bindgen() {
            folders.push(self.tool_folder("wasm-bindgen", &version).join("bin"));
        }
        folders.push(self.browser_tests().join("node_modules/.bin"));
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        // Joining fails only for a folder with a colon in its name, which could not be on PATH anyway.
        env::join_paths(folders).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
    }

    /// Flags that keep paths of this machine out of the published file. They apply to the wasm target only, so that
    /// native builds are not invalidated. If several prefixes match, rustc uses the last, so the most specific comes
    /// last.
    fn wasm_flags(&self) -> String {
        let mut prefixes = Vec::new();
        if let Some(home) = home() {
            prefixes.push((home, "/home"));
        }
        if let Some(cargo) = cargo_home() {
            prefixes.push((cargo.clone(), "/cargo"));
            prefixes.push((cargo.join("registry/src"), "/crates"));
        }
        if let Some(sysroot) = sysroot() {
            prefixes.push((sysroot.join("lib/rustlib/src/rust"), "/rustc"));
        }
        // The checkout itself is not remapped: cargo passes its sources as relative paths, and a flag that differs
        // between clones would keep a clone from reusing dependencies compiled by another.
        prefixes.push((self.target(), "/camber/target"));
        prefixes
            .iter()
            .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
            // Cargo splits the flags at spaces. Without the flag a path may remain, and `dist` then reports it.
            .filter(|flag| !flag.contains(char::is_whitespace))
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The user's home folder.
pub fn home() -> Option<PathBuf> {
    env::var_os("HOME").map(PathBuf::from).filter(|home| home.components().count() > 1)
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| home().map(|home| home.join(".cargo")))
}

fn sysroot() -> Option<PathBuf> {
    process::output(Command::new("rustc").args(["--print", "sysroot"])).map(PathBuf::from)
}
