//! `cargo xtask fuzz`: libFuzzer over the inputs of the core, on stable Rust. What must hold is in
//! `crates/alignment/tests/fuzz/`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{failure::Failure, process, project::Project};

/// What libFuzzer needs to see which code an input reaches: cargo-fuzz passes the same, but needs a nightly Rust for
/// the sanitizers, which safe code has no use for.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Tries inputs for ten minutes, or as long as `--seconds` says; or one input of one target again.
pub fn fuzz(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let unknown = || Failure::unknown("fuzz", arguments);
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => search(project, 600),
        ["--seconds", seconds] => search(project, seconds.parse().map_err(|_| unknown())?),
        [target, file] if Path::new(file).is_file() => {
            let mut one = fuzzer(project);
            one.env("CAMBER_TARGET", target).arg(file);
            process::run(&mut one, REMEDY)
        }
        _ => Err(unknown()),
    }
}

/// Tries inputs for so long, as long for one target as for another.
pub fn search(project: &Project, seconds: usize) -> Result<(), Failure> {
    let remedy = "It needs a C++ compiler, for libFuzzer.";
    let targets = process::lines(&mut fuzzer(project), remedy)?;
    let each = (seconds / targets.len().max(1)).max(1);
    (targets.iter()).try_for_each(|target| search_target(project, target, each))
}

const REMEDY: &str =
    "Make a test of the input, then mend the core; `cargo xtask fuzz TARGET FILE` tries it again.";

/// What is found worth trying is kept for the next time, and an input that fails is shown as Rust writes it.
fn search_target(project: &Project, target: &str, seconds: usize) -> Result<(), Failure> {
    let folder = project.target().join("fuzz").join(target);
    let of = |name: &str| -> Result<PathBuf, Failure> {
        let folder = folder.join(name);
        fs::create_dir_all(&folder).map_err(|error| Failure::of_file(&folder, &error))?;
        Ok(folder)
    };
    let failed = folder.join("failed");
    let _ = fs::remove_file(&failed);
    let mut fuzzer = fuzzer(project);
    fuzzer.env("CAMBER_TARGET", target).env("CAMBER_SEEDS", of("seeds")?);
    fuzzer.args([of("found")?, of("seeds")?]);
    fuzzer.arg(format!("-max_total_time={seconds}"));
    fuzzer.arg(format!("-exact_artifact_path={}", failed.display()));
    fuzzer.args(["-timeout=10", "-max_len=6000", "-verbosity=0", "-print_final_stats=1"]);
    let output = fuzzer.output().map_err(|error| Failure::of_file(&folder, &error))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        let inputs =
            said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
        println!("{target}: {} inputs", inputs.unwrap_or_default().trim());
        return Ok(());
    }
    let input = fs::read(&failed).unwrap_or_default();
    let what =
        format!("{said}\n{target}: {} holds b\"{}\"", failed.display(), input.escape_ascii());
    Err(Failure::new(what, REMEDY))
}

fn fuzzer(project: &Project) -> Command {
    let mut cargo = project.call("cargo run --quiet --release --manifest-path");
    cargo.arg(project.root().join("crates/alignment/tests/fuzz/Cargo.toml"));
    // A folder of its own, because all is compiled differently; with a target, because build scripts are not.
    cargo.arg("--target-dir").arg(project.target().join("fuzz/target"));
    cargo.args(["--target", "host-tuple", "--"]).env("RUSTFLAGS", COVERAGE);
    cargo
}
