//! The site to look at, built by Trunk after every change.

use std::{env, fs, net::TcpListener, path::PathBuf};

use crate::{
    build,
    failure::Failure,
    process,
    project::Project,
    setup,
    steps::{self, Step},
};

/// `cargo xtask serve`: the app on this machine, rebuilt on every change. What it is called with is for Trunk.
pub fn serve(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let mut named = arguments.iter().skip_while(|argument| *argument != "--port");
    let port = named.nth(1).map_or(Ok(8080), |port| port.parse());
    let port: u16 = port.map_err(|_| Failure::unknown("serve", arguments))?;
    // Asked first: a taken port should not show only after minutes of compiling.
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        Failure::new(
            format!("port {port} cannot be used: {error}"),
            "End the other program, or choose another port: `cargo xtask serve --port 8081`.",
        )
    })?;
    let plan = [setup::FOR_SITE.as_slice(), &[setup::TRUNK, PRERENDERER]].concat();
    steps::carry_out(project, &plan)?;
    println!(
        "\nbuilding the app; when Trunk says 'server listening', open http://127.0.0.1:{port}/ (Ctrl-C ends it)\n"
    );
    // Not dist/, which holds what was built to be published; and Trunk wants the folder to be there.
    let folder = project.target().join("serve");
    build::empty(&folder)?;
    let mut trunk = project.call("trunk serve --dist");
    // Trunk 0.21 takes NO_COLOR=1 for a wrong value of its --no-color and stops.
    trunk.arg(folder).args(arguments).env_remove("NO_COLOR");
    process::become_this(trunk, "Read Trunk's message above.")
}

/// The native half of the app, which writes the pages. Trunk's hook would compile it too, but silently and for a minute.
pub const PRERENDERER: Step = Step::new("prerenderer", |project, _| {
    process::run(&mut project.call("cargo build --bin camber"), process::COMPILER)?;
    Ok("compiled".to_owned())
});

/// `cargo xtask stage`, which Trunk calls: makes the site of the modules that it has just built, where it left them.
pub fn stage(project: &Project, _: &[String]) -> Result<(), Failure> {
    let out = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let by_hand = || Failure::new("TRUNK_STAGING_DIR names no folder", "Call `cargo xtask serve`.");
    let out = out.ok_or_else(by_hand)?;
    let stage = project.target().join("serve-stage");
    build::empty(&stage)?;
    fs::rename(&out, &stage).map_err(|error| Failure::of_file(&out, &error))?;
    build::empty(&out)?;
    build::make(project, &stage, &out, false).map(drop)
}
