//! `cargo xtask dist --scorm`: packages for learning platforms, SCORM 1.2 and SCORM 2004 4th edition, in `dist-scorm/`.
//!
//! A package holds one page with the whole site in it and the manifest that the platform reads. Nothing is loaded
//! from the platform but that page, so it does not matter which kinds of files it knows. The archive is not
//! compressed: what is large in it is packed already, and so the same commit gives the same bytes on every machine.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{
    build,
    failure::Failure,
    pack,
    project::Project,
    single::{self, Edition},
    steps::{Progress, Step},
    verify,
};

/// What the packages report by default: that the learner is done.
pub const STEP: Step = Step {
    name: "SCORM",
    action: |project, _| build(project, false),
};

/// The packages that ask the learner whether a score may be reported.
pub const STEP_WITH_SCORE: Step = Step {
    name: "SCORM with score",
    action: |project: &Project, _: &Progress| build(project, true),
};

/// The versions of SCORM: what `static/lms/` calls it, and the end of the package's name.
const VERSIONS: [(&str, &str); 2] = [("1.2", "scorm-1.2"), ("2004", "scorm-2004")];

fn build(project: &Project, reports_score: bool) -> Result<String, Failure> {
    let folder = project.root().join("dist-scorm");
    let mut made = Vec::new();
    for (version, name) in VERSIONS {
        let called: &[&str] = &["alone", version, "asks"];
        let page = single::make(
            project,
            &Edition {
                keeps: "local",
                page: called
                    .get(..if reports_score { 3 } else { 2 })
                    .unwrap_or_default(),
                script: "lms/start.js",
                styles: &["alone/plain.css", "lms/lms.css"],
            },
            &build::stage(project).join("platform.html"),
        )?;
        let manifest = manifest(project, version, &page)?;
        let bytes = archive(&[
            ("imsmanifest.xml", manifest.as_bytes()),
            ("index.html", &page),
        ])?;
        let score = if reports_score { "-score" } else { "" };
        let name = format!("camber-{name}{score}.zip");
        write(&folder.join(&name), &bytes)?;
        made.push(format!("{name} {}", single::kib(bytes.len())));
    }
    let sums = pack::sums(&folder)?;
    write(&folder.join(pack::SUMS), sums.as_bytes())?;
    Ok(format!("dist-scorm: {}", made.join(", ")))
}

/// The manifest, with the title that the page has.
fn manifest(project: &Project, version: &str, page: &[u8]) -> Result<String, Failure> {
    let name = format!("static/lms/scorm-{version}.xml");
    let template = verify::read(&project.root().join(&name))?;
    let page = String::from_utf8_lossy(page);
    let title = page
        .split_once("<title>")
        .and_then(|(_, rest)| rest.split_once("</title>"))
        .map(|(title, _)| title)
        .ok_or_else(|| Failure::new("the page has no title", "Repair static/alone/alone.html."))?;
    Ok(String::from_utf8_lossy(&template).replace("{title}", title))
}

/// A zip archive that depends on nothing but what is in it: not on the clock, and not on who packs it.
fn archive(files: &[(&str, &[u8])]) -> Result<Vec<u8>, Failure> {
    let broken = |error: String| Failure::new(format!("zip: {error}"), "Report this.");
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, options)
            .map_err(|error| broken(error.to_string()))?;
        zip.write_all(content)
            .map_err(|error| broken(error.to_string()))?;
    }
    let done = zip.finish().map_err(|error| broken(error.to_string()))?;
    Ok(done.into_inner())
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, bytes))
        .map_err(|error| {
            Failure::new(
                format!("{}: {error}", file.display()),
                "Check the rights of that folder.",
            )
        })
}

#[cfg(test)]
mod tests {
    use super::archive;

    #[test]
    fn the_same_files_make_the_same_archive() {
        let files: [(&str, &[u8]); 2] = [("imsmanifest.xml", b"<a/>"), ("index.html", b"<p>")];
        let bytes = archive(&files).unwrap();
        assert_eq!(bytes, archive(&files).unwrap());
        // The first file's time and date, in the clock of MS-DOS: 1 January 1980.
        assert_eq!(bytes.get(10..14), Some([0, 0, 0x21, 0].as_slice()));
        // Not compressed: what was put in stands there.
        assert!(bytes.windows(4).any(|window| window == b"<a/>"));
    }
}
