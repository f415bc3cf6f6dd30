//! The last touch to the release folder: the parts list, compressed twins for hosts that send them as they are,
//! and the checksums of all files.

use std::{fs, path::Path, process::Stdio};

use crate::{failure::Failure, names, project::Project, sbom, steps::Progress, verify};

/// The checksums, in the form that `sha256sum --check` reads.
pub const SUMS: &str = "SHA256SUMS";

/// What compressing helps; pictures are compressed already.
const COMPRESSIBLE: [&str; 8] = ["css", "html", "js", "json", "svg", "txt", "wasm", "xml"];

/// Whether this is a compressed twin of another file.
pub fn is_twin(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}

/// Writes the parts list, the twins and the checksums.
pub fn pack(project: &Project, _: &Progress) -> Result<String, Failure> {
    let dist = project.dist();
    let parts = sbom::write(project, &dist)?;
    let twins = compress(project, &dist)?;
    let sums = sums(&dist)?;
    write(&dist.join(SUMS), &sums)?;
    Ok(format!(
        "{twins} compressed twins, {} checksums, {parts} parts in {}",
        sums.lines().count(),
        sbom::FILE
    ))
}

fn compress(project: &Project, dist: &Path) -> Result<usize, Failure> {
    const REMEDY: &str = "Call `cargo xtask setup`, which looks for Node.";
    let broken = |error: String| Failure::new(format!("xtask/compress.mjs: {error}"), REMEDY);
    let files: Vec<_> = verify::files(dist)?
        .into_iter()
        .filter(|file| {
            file.extension()
                .is_some_and(|end| COMPRESSIBLE.iter().any(|own| end == *own))
        })
        .collect();
    let output = project
        .command("node")
        .arg(project.root().join("xtask/compress.mjs"))
        .args(files)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| broken(error.to_string()))?;
    if !output.status.success() {
        return Err(broken(format!("ended with {}", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().count())
}

/// One line a file, in the order of their names: the checksum, two blanks, the name.
pub fn sums(dist: &Path) -> Result<String, Failure> {
    let mut lines = String::new();
    for file in verify::files(dist)? {
        let name = verify::relative(dist, &file);
        if name != SUMS {
            lines.push_str(&format!(
                "{}  {name}\n",
                names::sha256(&verify::read(&file)?)
            ));
        }
    }
    Ok(lines)
}

/// Makes a folder that is empty.
pub fn empty(folder: &Path) -> Result<(), Failure> {
    let emptied = match folder.exists() {
        true => fs::remove_dir_all(folder),
        false => Ok(()),
    };
    emptied
        .and_then(|()| fs::create_dir_all(folder))
        .map_err(|error| {
            Failure::new(
                format!("{}: {error}", folder.display()),
                "Check the rights of that folder.",
            )
        })
}

/// Writes a file of the release folder.
pub fn write(file: &Path, text: &str) -> Result<(), Failure> {
    fs::write(file, text).map_err(|error| {
        Failure::new(
            format!("{}: {error}", file.display()),
            "Check the rights of that folder.",
        )
    })
}
