//! Runs other programs: aloud, quietly with a log, or only for what they print.

use std::{
    env,
    ffi::OsStr,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::failure::Failure;

/// Runs a program whose output the reader should see.
pub fn run(command: &mut Command, remedy: &str) -> Result<(), Failure> {
    let line = line(command);
    let status = command.status();
    ended(&line, status, remedy)
}

fn ended(line: &str, status: io::Result<ExitStatus>, remedy: &str) -> Result<(), Failure> {
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::new(
            format!("`{line}` ended with {status}"),
            remedy,
        )),
        Err(error) => Err(Failure::new(
            format!("`{line}` did not start: {error}"),
            remedy,
        )),
    }
}

/// A program that runs beside what follows. What it says goes to a file, so that two programs do not talk at once.
pub struct Background {
    child: Child,
    line: String,
    log: PathBuf,
}

impl Background {
    /// Starts it.
    pub fn start(command: &mut Command, log: &Path) -> Result<Self, Failure> {
        let line = line(command);
        let child = spawn(command, log).map_err(|error| {
            Failure::new(
                format!("`{line}` did not start: {error}"),
                format!("Check the rights of {}.", log.display()),
            )
        })?;
        let log = log.to_owned();
        Ok(Self { child, line, log })
    }

    /// Waits for its end and shows what it has said.
    pub fn end(mut self, remedy: &str) -> Result<(), Failure> {
        let status = self.child.wait();
        println!("\n{}", self.said());
        ended(&self.line, status, remedy)
    }

    fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }
}

fn spawn(command: &mut Command, log: &Path) -> io::Result<Child> {
    fs::create_dir_all(log.parent().unwrap_or(log))?;
    let out = File::create(log)?;
    let err = out.try_clone()?;
    (command.stdin(Stdio::null()).stdout(out).stderr(err)).spawn()
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
    say: impl Fn(&str),
    remedy: &str,
) -> Result<(), Failure> {
    let mut program = Background::start(command, log)?;
    let begun = Instant::now();
    let mut said = begun;
    while matches!(program.child.try_wait(), Ok(None)) {
        if said.elapsed() >= Duration::from_secs(15) {
            said = Instant::now();
            let done = program.said().matches("Compiling ").count();
            let elapsed = begun.elapsed();
            say(&format!("{elapsed:.0?}, {done} of about {crates} crates"));
        }
        thread::sleep(Duration::from_millis(250));
    }
    let status = program.child.wait();
    ended(&program.line, status, remedy).map_err(|failure| {
        let text = program.said();
        let end = text.lines().skip(text.lines().count().saturating_sub(25));
        let end = end.map(|line| format!("  | {line}\n")).collect::<String>();
        failure.at(&format!("the end of {}:\n{end}", log.display()))
    })
}

/// What a program prints, line by line; the reader sees its errors.
pub fn lines(command: &mut Command, remedy: &str) -> Result<Vec<String>, Failure> {
    let line = line(command);
    let output = command.stderr(Stdio::inherit()).output();
    let (status, text) = match output {
        Ok(output) => (Ok(output.status), output.stdout),
        Err(error) => (Err(error), Vec::new()),
    };
    ended(&line, status, remedy)?;
    let text = String::from_utf8_lossy(&text);
    Ok(text.lines().map(str::to_owned).collect())
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
