//! Where everything is, and how the programs that we call find each other.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{failure::Failure, lock, process};

/// The target of the app in the browser.
pub const WASM: &str = "wasm32-unknown-unknown";
/// Trunk 0.22 wants a newer Rust than 1.95. Trunk.toml demands the same version.
pub const TRUNK: &str = "0.21.14";

/// The checkout that this program belongs to.
pub struct Project {
    root: PathBuf,
    tools: PathBuf,
}

impl Project {
    /// Finds the checkout from where cargo started this program.
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
        Ok(Self { root, tools })
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

    /// Where cargo puts what it compiles, and we what no one keeps.
    pub fn target(&self) -> PathBuf {
        let named = env::var_os("CARGO_TARGET_DIR").filter(|path| !path.is_empty());
        self.root.join(named.unwrap_or_else(|| "target".into()))
    }

    /// The folder of the browser tests, whose npm packages hold wasm-opt too.
    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests/browser")
    }

    /// Where `cargo install` puts a tool: one folder a version, so that checkouts that differ can share `tools`.
    pub fn tool_folder(&self, name: &str, version: &str) -> PathBuf {
        self.tools.join(format!("{name}-{version}"))
    }

    /// The version of wasm-bindgen in Cargo.lock, which the command-line tool must have exactly.
    pub fn wasm_bindgen(&self) -> Result<String, Failure> {
        let path = self.root.join("Cargo.lock");
        let lock = std::fs::read_to_string(&path).map_err(|error| {
            Failure::new(
                format!("{}: {error}", path.display()),
                "Call `cargo generate-lockfile`, or restore the file with git.",
            )
        })?;
        lock::version_of("wasm-bindgen", &lock).ok_or_else(|| {
            Failure::new(
                "Cargo.lock does not name exactly one version of wasm-bindgen",
                "`cargo tree -i wasm-bindgen --target wasm32-unknown-unknown` shows who asks for it.",
            )
        })
    }

    /// A command that runs at the top of the checkout, with our tools first on PATH.
    pub fn command(&self, program: &str) -> Command {
        let path = self.path();
        // Looked up here: a Command searches the PATH of this process, not the one that it is given.
        let mut command =
            Command::new(process::find(program, &path).unwrap_or_else(|| program.into()));
        command.current_dir(&self.root).env("PATH", path);
        // `cargo run` describes xtask in these; a cargo below it must not take them for its own.
        for (name, _) in env::vars_os() {
            let own = name.to_str().is_some_and(|name| {
                name.starts_with("CARGO_PKG_")
                    || name.starts_with("CARGO_MANIFEST_")
                    || name.starts_with("CARGO_BIN_")
                    || name == "CARGO_PRIMARY_PACKAGE"
            });
            if own {
                command.env_remove(name);
            }
        }
        command.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            self.wasm_flags(),
        );
        command.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        );
        command
    }

    /// PATH with our tools in front of the machine's.
    pub fn path(&self) -> OsString {
        let mut folders = vec![self.tool_folder("trunk", TRUNK).join("bin")];
        if let Ok(version) = self.wasm_bindgen() {
            folders.push(self.tool_folder("wasm-bindgen", &version).join("bin"));
        }
        folders.push(self.browser_tests().join("node_modules/.bin"));
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        // Joining fails only on a folder with a colon in its name, which then could not be searched anyway.
        env::join_paths(folders).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
    }

    /// Flags for the wasm target alone, so that native builds stay valid: no path of this machine may end up in
    /// the published file. Of several matching prefixes rustc takes the last, so the most specific comes last.
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
        // Not the checkout itself: cargo gives rustc the sources by their paths inside it, and with another flag in
        // every clone a clone could not use the dependencies that the last one compiled.
        prefixes.push((self.target(), "/camber/target"));
        prefixes
            .iter()
            .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
            // Cargo splits the flags at spaces. Without the flag a path may stay, and then `dist` names it.
            .filter(|flag| !flag.contains(char::is_whitespace))
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The user's home folder.
pub fn home() -> Option<PathBuf> {
    env::var_os("HOME")
        .map(PathBuf::from)
        .filter(|home| home.components().count() > 1)
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| home().map(|home| home.join(".cargo")))
}

fn sysroot() -> Option<PathBuf> {
    process::output(Command::new("rustc").args(["--print", "sysroot"])).map(PathBuf::from)
}
