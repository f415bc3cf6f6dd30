//! The site: to look at, with Trunk (`serve`), and to publish (`dist`).

use std::{env, fs, net::TcpListener, path::PathBuf, process::Command};

use crate::{
    build,
    failure::Failure,
    offline, pack, process,
    project::Project,
    setup,
    steps::{self, Progress, Step},
    verify, widget,
};

/// `cargo xtask serve`: the app on this machine, rebuilt on every change.
pub fn serve(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let options = ServeOptions::parse(arguments)?;
    // Asked first: a taken port should not show only after minutes of compiling.
    TcpListener::bind(("127.0.0.1", options.port)).map_err(|error| {
        Failure::new(
            format!("port {} cannot be used: {error}", options.port),
            "End the other program, or choose another port: `cargo xtask serve --port 8081`.",
        )
    })?;
    steps::carry_out(
        project,
        &[setup::FOR_SITE.as_slice(), &[setup::TRUNK, PRERENDERER]].concat(),
    )?;
    println!(
        "\nbuilding the app; when Trunk says 'server listening', open http://127.0.0.1:{}/ (Ctrl-C ends it)\n",
        options.port
    );
    // Not dist/, which holds what was built to be published, and not an empty folder: Trunk wants it to be there.
    let folder = project.target().join("serve");
    fs::create_dir_all(&folder).map_err(|error| {
        Failure::new(
            format!("{}: {error}", folder.display()),
            "Check the rights of that folder.",
        )
    })?;
    let mut trunk = trunk(project);
    trunk
        .arg("serve")
        .arg("--dist")
        .arg(&folder)
        .args(["--port", &options.port.to_string()]);
    if options.release {
        trunk.arg("--release");
    }
    process::become_this(trunk, "Read Trunk's message above.")
}

/// The steps from sources to a release folder that has been looked through.
pub const FOR_DIST: [Step; 7] = [
    PRERENDERER,
    build::APPS_BUILT,
    build::SITE_MADE,
    widget::BUNDLE,
    Step {
        name: "offline",
        action: offline::list,
    },
    Step {
        name: "pack",
        action: pack::pack,
    },
    Step {
        name: "release folder",
        action: look_through,
    },
];

/// The native half of the app, which writes the pages. Trunk's hook would compile it too, but silently and for a minute.
pub const PRERENDERER: Step = Step {
    name: "prerenderer",
    action: prerenderer,
};

fn prerenderer(project: &Project, _: &Progress) -> Result<String, Failure> {
    process::run(
        project.command("cargo").args(["build", "--bin", "camber"]),
        "Repair what the compiler names above.",
    )?;
    Ok("compiled".to_owned())
}

/// `cargo xtask stage`, which Trunk calls: makes the site of the modules that it has just built, where it left them.
pub fn stage(project: &Project, _: &[String]) -> Result<(), Failure> {
    let out = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let out = out.ok_or_else(|| {
        Failure::new(
            "TRUNK_STAGING_DIR names no folder",
            "Trunk calls this; call `cargo xtask serve`.",
        )
    })?;
    let stage = project.target().join("serve-stage");
    pack::empty(&stage)?;
    for file in verify::files(&out)? {
        let name = verify::relative(&out, &file);
        fs::rename(&file, stage.join(&name))
            .map_err(|error| Failure::new(format!("{name}: {error}"), "Start serving again."))?;
    }
    build::make(project, &stage, &out, false).map(drop)
}

fn look_through(project: &Project, _: &Progress) -> Result<String, Failure> {
    verify::verify(project)
}

fn trunk(project: &Project) -> Command {
    let mut command = project.command("trunk");
    // Trunk 0.21 takes NO_COLOR=1 for a wrong value of its --no-color and stops.
    if env::var_os("NO_COLOR").is_some() {
        command.env_remove("NO_COLOR").args(["--color", "never"]);
    }
    command
}

/// How to serve. The quick build is the default: the app is the same, a stranger sees it sooner, and a change
/// shows after seconds.
#[derive(Debug, PartialEq)]
struct ServeOptions {
    release: bool,
    port: u16,
}

impl ServeOptions {
    fn parse(arguments: &[String]) -> Result<Self, Failure> {
        let wrong = |what: String| {
            Failure::new(
                what,
                "`cargo xtask serve` knows --dev, --release and --port N.",
            )
        };
        let mut options = Self {
            release: false,
            port: 8080,
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--release" => options.release = true,
                "--dev" => options.release = false,
                "--port" => {
                    let port = arguments.next().and_then(|port| port.parse().ok());
                    options.port = port.ok_or_else(|| wrong("--port wants a number".to_owned()))?;
                }
                other => return Err(wrong(format!("serve does not know '{other}'"))),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::ServeOptions;

    fn parse(arguments: &[&str]) -> Option<ServeOptions> {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        ServeOptions::parse(&arguments).ok()
    }

    #[test]
    fn the_quick_build_is_the_default() {
        assert_eq!(
            parse(&[]),
            Some(ServeOptions {
                release: false,
                port: 8080
            })
        );
        assert_eq!(
            parse(&["--release", "--port", "9000"]),
            Some(ServeOptions {
                release: true,
                port: 9000
            })
        );
    }

    #[test]
    fn what_it_does_not_know_is_an_error() {
        assert_eq!(parse(&["--port"]), None);
        assert_eq!(parse(&["--port", "many"]), None);
        assert_eq!(parse(&["--fast"]), None);
    }
}
