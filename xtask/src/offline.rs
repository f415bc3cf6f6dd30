//! Writes into the service worker which files make up this version, so that the device can keep exactly those.

use crate::{failure::Failure, names, pack, project::Project, steps::Progress, verify};

/// The worker in the release folder.
const WORKER: &str = "sw.js";

/// Where the list goes; see static/sw.js.
const PLACE: &str = "@kept@";

/// Fills in the list, and says what the copy weighs.
pub fn list(project: &Project, _: &Progress) -> Result<String, Failure> {
    let dist = project.dist();
    let mut entries = Vec::new();
    let mut bytes = 0;
    for file in verify::files(&dist)? {
        let name = verify::relative(&dist, &file);
        if is_kept(&name) {
            let content = verify::read(&file)?;
            bytes += content.len();
            entries.push(format!("{name} {}", names::sha256(&content)));
        }
    }
    let count = entries.len();
    let list = entries.join(" ");
    let version = names::sha256(list.as_bytes());
    let file = dist.join(WORKER);
    let worker = String::from_utf8_lossy(&verify::read(&file)?).into_owned();
    if worker.matches(PLACE).count() != 1 {
        return Err(Failure::new(
            format!("{WORKER} does not hold {PLACE} exactly once"),
            "Restore static/sw.js; its second line takes the list.",
        ));
    }
    let version = version.get(..16).unwrap_or(&version);
    pack::write(&file, &worker.replace(PLACE, &format!("{version} {list}")))?;
    Ok(format!("a copy has {count} files, {} KiB", bytes / 1024))
}

/// Whether a file belongs to the copy. What only hosts and builders read does not, nor do the pictures that a
/// browser shows while installing; and the worker is kept by the browser itself.
fn is_kept(name: &str) -> bool {
    let is_site = [
        ".html", ".js", ".css", ".wasm", ".txt", ".json", ".svg", ".png",
    ]
    .iter()
    .any(|end| name.ends_with(end));
    is_site
        && name != WORKER
        && !name.starts_with("screenshot-")
        && !name.starts_with("hosting/")
        && !name.ends_with(".cdx.json")
}

#[cfg(test)]
mod tests {
    use super::is_kept;

    #[test]
    fn the_copy_is_the_site_and_nothing_else() {
        for kept in [
            "index.html",
            "es/check/seller/focus/index.html",
            "camber-0123456789abcdef_bg.wasm",
            "camber.js",
            "wish.js",
            "es/manifest.json",
            "icons/icon-192.png",
        ] {
            assert!(is_kept(kept), "{kept}");
        }
        for other in [
            "sw.js",
            "sbom.cdx.json",
            "SHA256SUMS",
            "index.html.br",
            "camber.d.ts",
            "screenshot-phone.png",
            "hosting/cloudfront.js",
        ] {
            assert!(!is_kept(other), "{other}");
        }
    }
}
