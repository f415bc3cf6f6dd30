//! Builds the site with Trunk: to look at (`serve`) and to publish (`dist`).

use std::{env, fs, net::TcpListener, path::PathBuf, process::Command};

use crate::{
    failure::Failure,
    names, offline, pack, process,
    project::Project,
    scorm, setup, shorten, single,
    steps::{self, Progress, Step},
    twice, verify, widget,
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
        &[setup::FOR_SITE.as_slice(), &[PRERENDERER]].concat(),
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

/// `cargo xtask dist`: the release folder.
pub fn dist(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => steps::carry_out(
            project,
            &[setup::FOR_SITE.as_slice(), FOR_DIST.as_slice()].concat(),
        ),
        ["--single"] => single::dist(project),
        ["--scorm"] => scorm::dist(project, scorm::STEP),
        ["--scorm", "--report-score"] => scorm::dist(project, scorm::STEP_WITH_SCORE),
        ["--twice"] => twice::build_twice(project),
        _ => Err(Failure::new(
            format!("dist does not know '{}'", arguments.join(" ")),
            "`cargo xtask help` lists what it knows.",
        )),
    }
}

/// The steps from sources to a release folder that has been looked through.
pub const FOR_DIST: [Step; 9] = [
    PRERENDERER,
    Step {
        name: "release build",
        action: build,
    },
    Step {
        name: "shorten",
        action: shorten::shorten,
    },
    Step {
        name: "minify",
        action: minify,
    },
    Step {
        name: "names",
        action: |project, _| names::settle(&project.dist()),
    },
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

/// The native half of the app. Trunk's hook would compile it too, but silently and for a minute.
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

fn build(project: &Project, _: &Progress) -> Result<String, Failure> {
    process::run(
        trunk(project).args(["build", "--release"]),
        "Read Trunk's message above; `cargo xtask setup` repairs missing tools.",
    )?;
    Ok("built".to_owned())
}

/// Scripts and styles in place, under the names that the pages know.
fn minify(project: &Project, _: &Progress) -> Result<String, Failure> {
    const REMEDY: &str = "Repair the script or style that esbuild names above.";
    let dist = project.dist();
    let is_code = |file: &PathBuf| {
        let end = file.extension();
        end.is_some_and(|end| end == "js" || end == "css")
    };
    let is_start = |file: &PathBuf| verify::relative(&dist, file).starts_with("start-");
    let files = verify::files(&dist)?.into_iter().filter(is_code);
    let (starts, others): (Vec<PathBuf>, Vec<PathBuf>) = files.partition(is_start);
    // What starts an app takes the glue in: one request less, and the longest way to the app one answer shorter.
    for (files, bundles) in [
        (
            &starts,
            // What only some readers want stays a file of its own.
            ["--bundle", "--format=esm", "--external:./qr/decode.js"].as_slice(),
        ),
        (&others, &[]),
    ] {
        let mut esbuild = project.command("esbuild");
        esbuild
            .args(files)
            .args(bundles)
            .args([
                "--minify",
                "--charset=utf8",
                "--legal-comments=none",
                "--log-level=warning",
                "--allow-overwrite",
            ])
            // The base keeps files in folders in their folders.
            .arg(format!("--outdir={}", dist.display()))
            .arg(format!("--outbase={}", dist.display()));
        process::run(&mut esbuild, REMEDY)?;
    }
    Ok(format!(
        "{} scripts and styles",
        starts.len() + others.len()
    ))
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
