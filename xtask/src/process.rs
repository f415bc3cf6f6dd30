//! Runs other programs: aloud, quietly with a log, or only for what they print.

use std::{
    env,
    ffi::OsStr,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    failure::Failure,
    steps::{Progress, minutes},
};

/// Runs a program whose output the reader should see.
pub fn run(command: &mut Command, remedy: &str) -> Result<(), Failure> {
    let status = command.status().map_err(|error| {
        Failure::new(
            format!("`{}` did not start: {error}", line(command)),
            remedy,
        )
    })?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(
            format!("`{}` ended with {status}", line(command)),
            remedy,
        ))
    }
}

/// A program that runs beside what follows. What it says goes to a file and is shown when it has ended, so that two
/// programs do not talk at once.
pub struct Beside {
    child: Child,
    line: String,
    log: PathBuf,
}

impl Beside {
    /// Starts it.
    pub fn start(command: &mut Command, log: &Path) -> Result<Self, Failure> {
        let line = line(command);
        let broken = |error: std::io::Error| {
            Failure::new(
                format!("`{line}` did not start: {error}"),
                "Check the rights of the folder target/.",
            )
        };
        let out = File::create(log).map_err(broken)?;
        let err = out.try_clone().map_err(broken)?;
        let child = command
            .stdin(Stdio::null())
            .stdout(out)
            .stderr(err)
            .spawn()
            .map_err(broken)?;
        Ok(Self {
            child,
            line,
            log: log.to_owned(),
        })
    }

    /// Waits for its end and shows what it has said.
    pub fn end(mut self, remedy: &str) -> Result<(), Failure> {
        let status = self.child.wait();
        println!("\n{}", fs::read_to_string(&self.log).unwrap_or_default());
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::new(
                format!("`{}` ended with {status}", self.line),
                remedy,
            )),
            Err(error) => Err(Failure::new(format!("`{}`: {error}", self.line), remedy)),
        }
    }
}

/// Runs a program to its end in place of this one, so that whoever ends this one ends it too.
#[cfg(unix)]
pub fn become_this(mut command: Command, remedy: &str) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;
    // Comes back only if it could not.
    let error = command.exec();
    Err(Failure::new(
        format!("`{}` did not start: {error}", line(&command)),
        remedy,
    ))
}

/// Runs a program to its end; only Unix can put it in place of this one.
#[cfg(not(unix))]
pub fn become_this(mut command: Command, remedy: &str) -> Result<(), Failure> {
    run(&mut command, remedy)
}

/// Runs a long program with its output in a log file, and says every 15 seconds how far it is.
///
/// `crates` is how many lines "Compiling …" to expect; the count is measured, so it is only "about".
pub fn run_logged(
    command: &mut Command,
    log: &Path,
    crates: usize,
    progress: &Progress,
    remedy: &str,
) -> Result<(), Failure> {
    let broken =
        |error: std::io::Error| Failure::new(format!("{}: {error}", log.display()), remedy);
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder).map_err(broken)?;
    }
    let out = File::create(log).map_err(broken)?;
    let err = out.try_clone().map_err(broken)?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .spawn()
        .map_err(|error| {
            Failure::new(
                format!("`{}` did not start: {error}", line(command)),
                remedy,
            )
        })?;
    let begun = Instant::now();
    let mut said = begun;
    loop {
        match child.try_wait().map_err(broken)? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => {
                let text = fs::read_to_string(log).unwrap_or_default();
                let lines: Vec<&str> = text.lines().collect();
                let end = lines.iter().skip(lines.len().saturating_sub(25));
                let end = end.map(|line| format!("  | {line}\n")).collect::<String>();
                return Err(Failure::new(
                    format!(
                        "`{}` ended with {status}; the end of {}:\n{end}",
                        line(command),
                        log.display()
                    ),
                    remedy,
                ));
            }
            None => {}
        }
        if said.elapsed() >= Duration::from_secs(15) {
            said = Instant::now();
            let text = fs::read_to_string(log).unwrap_or_default();
            let done = text.matches("Compiling ").count();
            let elapsed = minutes(begun.elapsed().as_secs());
            progress.say(&format!("{elapsed}, {done} of about {crates} crates"));
        }
        thread::sleep(Duration::from_millis(250));
    }
}

/// The first line that a program prints, if it can be started and ends well.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output
        .status
        .success()
        .then(|| text.lines().next().unwrap_or_default().trim().to_owned())
}

/// The file of a program, searched for in the folders of a PATH.
pub fn find(program: &str, path: &OsStr) -> Option<PathBuf> {
    env::split_paths(path)
        .flat_map(|folder| {
            [
                folder.join(program),
                folder.join(format!("{program}{}", env::consts::EXE_SUFFIX)),
            ]
        })
        .find(|file| file.is_file())
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    std::iter::once(program)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
