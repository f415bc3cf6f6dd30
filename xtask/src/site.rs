//! The site: to look at, with Trunk (`serve`), and to publish (`dist`).

use std::{env, fs, net::TcpListener, path::PathBuf};

use crate::{
    build,
    failure::Failure,
    pack, process,
    project::Project,
    setup,
    steps::{self, Step},
    verify,
};

/// `cargo xtask serve`: the app on this machine, rebuilt on every change.
pub fn serve(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let (release, port) = serve_options(arguments)?;
    // Asked first: a taken port should not show only after minutes of compiling.
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        Failure::new(
            format!("port {port} cannot be used: {error}"),
            "End the other program, or choose another port: `cargo xtask serve --port 8081`.",
        )
    })?;
    steps::carry_out(
        project,
        &[setup::FOR_SITE.as_slice(), &[setup::TRUNK, PRERENDERER]].concat(),
    )?;
    println!(
        "\nbuilding the app; when Trunk says 'server listening', open http://127.0.0.1:{port}/ (Ctrl-C ends it)\n"
    );
    // Not dist/, which holds what was built to be published; and Trunk wants the folder to be there.
    let folder = project.target().join("serve");
    pack::empty(&folder)?;
    let mut trunk = project.command("trunk");
    trunk
        // Trunk 0.21 takes NO_COLOR=1 for a wrong value of its --no-color and stops.
        .env_remove("NO_COLOR")
        .arg("serve")
        .arg("--dist")
        .arg(&folder)
        .args(["--port", &port.to_string()]);
    if release {
        trunk.arg("--release");
    }
    process::become_this(trunk, "Read Trunk's message above.")
}

/// Whether to make the small build, and on which port to serve. The quick build is the default: the app is the same, a
/// stranger sees it sooner, and a change shows after seconds.
fn serve_options(arguments: &[String]) -> Result<(bool, u16), Failure> {
    let unknown = || Failure::unknown("serve", arguments);
    let (mut release, mut port) = (false, 8080);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--release" => release = true,
            "--port" => {
                let number = rest.next().and_then(|number| number.parse().ok());
                port = number.ok_or_else(unknown)?;
            }
            _ => return Err(unknown()),
        }
    }
    Ok((release, port))
}

/// The steps from sources to a release folder that has been looked through.
pub const FOR_DIST: [Step; 6] = [
    PRERENDERER,
    build::APPS_BUILT,
    build::SITE_MADE,
    build::WIDGET,
    build::PACKED,
    Step::new("release folder", verify::verify),
];

/// The native half of the app, which writes the pages. Trunk's hook would compile it too, but silently and for a minute.
pub const PRERENDERER: Step = Step::new("prerenderer", |project, _| {
    let mut cargo = project.command("cargo");
    let remedy = "Repair what the compiler names above.";
    process::run(cargo.args(["build", "--bin", "camber"]), remedy)?;
    Ok("compiled".to_owned())
});

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
        fs::rename(&file, stage.join(&name)).map_err(|error| Failure::of_file(&file, &error))?;
    }
    build::make(project, &stage, &out, false).map(drop)
}

#[cfg(test)]
mod tests;
