//! Runs other programs: aloud, beside what follows, or only for what they print.

use std::{
    env,
    ffi::OsStr,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
};

use crate::failure::Failure;

/// What helps where a compiler has said what is wrong.
pub const COMPILER: &str = "Repair what the compiler names above.";

/// Runs a program whose output the reader should see.
pub fn run(command: &mut Command, remedy: &str) -> Result<(), Failure> {
    let status = command.status();
    ended(&line(command), status, remedy)
}

fn ended(line: &str, status: io::Result<ExitStatus>, remedy: &str) -> Result<(), Failure> {
    let what = match status {
        Ok(status) if status.success() => return Ok(()),
        Ok(status) => format!("`{line}` ended with {status}"),
        Err(error) => format!("`{line}` did not start: {error}"),
    };
    Err(Failure::new(what, remedy))
}

/// A program that runs beside what follows. What it says goes to a file, so that two programs do not talk at once.
pub struct Background {
    child: Child,
    line: String,
    log: PathBuf,
}

impl Background {
    /// Starts it.
    pub fn start(command: &mut Command, log: PathBuf) -> Result<Self, Failure> {
        let line = line(command);
        let broken = |error| Failure::of_file(&log, &error);
        let out = File::create(&log).map_err(broken)?;
        let err = out.try_clone().map_err(broken)?;
        let child = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn();
        let child = child.map_err(broken)?;
        Ok(Self { child, line, log })
    }

    /// Waits for its end and shows what it has said.
    pub fn end(mut self, remedy: &str) -> Result<(), Failure> {
        let status = self.child.wait();
        println!("\n{}", fs::read_to_string(&self.log).unwrap_or_default());
        ended(&self.line, status, remedy)
    }
}

/// Runs a program to its end in place of this one, so that whoever ends this one ends it too.
#[cfg(unix)]
pub fn become_this(mut command: Command, remedy: &str) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;
    // Comes back only if it could not.
    let error = command.exec();
    ended(&line(&command), Err(error), remedy)
}

/// Runs a program to its end; only Unix can put it in place of this one.
#[cfg(not(unix))]
pub fn become_this(mut command: Command, remedy: &str) -> Result<(), Failure> {
    run(&mut command, remedy)
}

/// What a program prints, line by line; the reader sees its errors.
pub fn lines(command: &mut Command, remedy: &str) -> Result<Vec<String>, Failure> {
    let output = command.stderr(Stdio::inherit()).output();
    let (status, text) = match output {
        Ok(output) => (Ok(output.status), output.stdout),
        Err(error) => (Err(error), Vec::new()),
    };
    ended(&line(command), status, remedy)?;
    let text = String::from_utf8_lossy(&text);
    Ok(text.lines().map(str::to_owned).collect())
}

/// The first line that a program prints, if it can be started and ends well.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let first = text.lines().next().unwrap_or_default().trim();
    output.status.success().then(|| first.to_owned())
}

/// The file of a program, searched for in the folders of a PATH.
pub fn find(program: &str, path: &OsStr) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    let mut files = env::split_paths(path).map(|folder| folder.join(&file));
    files.find(|file| file.is_file())
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name();
    let words = program.into_iter().chain(command.get_args());
    let words = words.map(OsStr::to_string_lossy);
    words.collect::<Vec<_>>().join(" ")
}
