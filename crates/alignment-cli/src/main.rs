//! The program `alignment`: reads a file and prints what the core makes of it.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    process::ExitCode,
};

use alignment_cli::{agreement, codes, score};

const HELP: &str = "\
alignment score FILE.json      scores the cases of the file, one line of JSON a case
alignment agreement FILE.json  indices of agreement, likewise; `alignment agreement --help` lists them
alignment codes FILE           the wheel codes in a file of any size, as a CSV table";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\nFAILED {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] | ["help" | "--help" | "-h"] => println!("{HELP}"),
        ["agreement", "help" | "--help" | "-h"] => print!("{}", agreement::HELP),
        ["score", file] => print_lines(file, score::lines, score::FORMAT)?,
        ["agreement", file] => print_lines(file, agreement::lines, agreement::FORMAT)?,
        ["codes", file] => {
            let opened = File::open(file).map_err(|error| unreadable(file, &error))?;
            let out = BufWriter::new(io::stdout().lock());
            codes::copy(opened, out, io::stderr()).map_err(|error| unwritable(file, &error))?;
        }
        _ => {
            return Err(format!(
                "there is no command '{}'\n  Remedy: Call one of these:\n{HELP}",
                arguments.join(" ")
            ));
        }
    }
    Ok(())
}

/// All or nothing: half of the lines would pass for all of them.
fn print_lines(
    file: &str,
    lines: fn(&str) -> Result<Vec<String>, String>,
    format: &str,
) -> Result<(), String> {
    let text = fs::read_to_string(file).map_err(|error| unreadable(file, &error))?;
    let lines = lines(&text).map_err(|fault| format!("{file}: {fault}\n  Remedy: {format}"))?;
    let mut out = BufWriter::new(io::stdout().lock());
    let written = lines.iter().try_for_each(|line| writeln!(out, "{line}"));
    written.and_then(|()| out.flush()).map_err(|error| unwritable(file, &error))
}

fn unreadable(file: &str, error: &io::Error) -> String {
    format!("{file}: {error}\n  Remedy: Check the name of the file.")
}

fn unwritable(file: &str, error: &io::Error) -> String {
    format!("{file}: {error}\n  Remedy: Free some space, or call again.")
}
