//! File names of the release folder: what a host or a browser might stumble over, and hashes that are true.
//!
//! Trunk names a file by the hash of what it had before the minifier, and the prerenderer names the start script
//! by its glue. A name that browsers keep for a year must change with every byte of the file, so each gets the
//! hash of what is in it at the end.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{failure::Failure, verify};

/// Hexadecimal digits of a hash in a name.
const DIGITS: usize = 16;

/// Gives every file with a hash in its name the hash of its content, and says how many there are.
///
/// A file that names others can be hashed only once their names are final, so they go first.
pub fn settle(dist: &Path) -> Result<String, Failure> {
    let mut open: Vec<String> = verify::files(dist)?
        .iter()
        .map(|file| verify::relative(dist, file))
        .filter(|name| hash_in(name).is_some())
        .collect();
    let count = open.len();
    while !open.is_empty() {
        let mut contents = BTreeMap::new();
        for name in &open {
            contents.insert(name.clone(), verify::read(&dist.join(name))?);
        }
        let names_none = |name: &&String| {
            let content = contents.get(*name).map(Vec::as_slice).unwrap_or_default();
            !open
                .iter()
                .any(|other| other != *name && verify::contains(content, other.as_bytes()))
        };
        let Some(name) = open.iter().find(names_none).cloned() else {
            return Err(Failure::new(
                format!("these files name each other: {}", open.join(", ")),
                "Break the circle: a name with a hash cannot stand in a file on which that hash depends.",
            ));
        };
        let content = contents.get(&name).map(Vec::as_slice).unwrap_or_default();
        rename(dist, &name, &hashed(&name, content))?;
        open.retain(|other| *other != name);
    }
    Ok(format!("{count} names with the hash of their content"))
}

/// What is wrong with the name of a published file, if anything.
pub fn fault(name: &str) -> Option<&'static str> {
    let mut parts = name.split('/');
    if name.ends_with(".mjs") {
        return Some("ends in .mjs, which many hosts serve without a type for scripts");
    }
    if parts.any(|part| part.starts_with(['_', '.'])) {
        return Some("begins with _ or a dot, which GitHub Pages and others leave out");
    }
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
    (!name.chars().all(plain)).then_some("holds more than a-z, 0-9, - _ and a dot")
}

/// The hash in a name such as `camber-0123456789abcdef_bg.wasm`. Trunk leaves out zeros at its beginning.
pub fn hash_in(name: &str) -> Option<&str> {
    let (_, rest) = name.rsplit_once('-')?;
    let is_digit = |letter: char| letter.is_ascii_digit() || ('a'..='f').contains(&letter);
    let (hash, after) = rest.split_at_checked(rest.find(|letter| !is_digit(letter))?)?;
    let is_hash = (DIGITS - 4..=DIGITS).contains(&hash.len());
    (is_hash && after.starts_with(['.', '_'])).then_some(hash)
}

/// The name with the hash of this content.
fn hashed(name: &str, content: &[u8]) -> String {
    let hash = sha256(content);
    let digits = hash.get(..DIGITS).unwrap_or(&hash);
    hash_in(name).map_or_else(|| name.to_owned(), |old| name.replace(old, digits))
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn sha256(content: &[u8]) -> String {
    hexadecimal(&hmac_sha256::Hash::hash(content))
}

/// Bytes as hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Renames a file, and writes its new name wherever the old one stands.
fn rename(dist: &Path, old: &str, new: &str) -> Result<(), Failure> {
    if old == new {
        return Ok(());
    }
    let broken = |error: std::io::Error| {
        Failure::new(format!("{old}: {error}"), "Call `cargo xtask dist` again.")
    };
    fs::rename(dist.join(old), dist.join(new)).map_err(broken)?;
    for file in verify::files(dist)? {
        let is_text = [".html", ".js", ".css", ".json"]
            .iter()
            .any(|end| file.to_string_lossy().ends_with(end));
        if !is_text {
            continue;
        }
        let text = String::from_utf8_lossy(&verify::read(&file)?).into_owned();
        if text.contains(old) {
            fs::write(&file, text.replace(old, new)).map_err(broken)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{fault, hash_in, hashed, settle, sha256};
    use std::{env, fs};

    #[test]
    fn the_hash_is_that_of_the_standard() {
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn a_hash_is_found_where_one_is() {
        assert_eq!(
            hash_in("camber-912de9392a66122.css"),
            Some("912de9392a66122")
        );
        assert_eq!(
            hash_in("camber-0123456789abcdef_bg.wasm"),
            Some("0123456789abcdef")
        );
        assert_eq!(
            hash_in("es/start-0123456789abcdef.js"),
            Some("0123456789abcdef")
        );
        for plain in [
            "wish.js",
            "icon-512.png",
            "camber-0123456789abcdeg.js",
            "camber-0123456789abcdef0.js",
        ] {
            assert_eq!(hash_in(plain), None, "{plain}");
        }
    }

    #[test]
    fn names_that_hosts_stumble_over_are_named() {
        for good in [
            "index.html",
            "es/check/seller/focus/index.html",
            "camber-0123456789abcdef_bg.wasm",
            "SHA256SUMS",
        ] {
            assert_eq!(fault(good), None, "{good}");
        }
        for bad in [
            "a.mjs",
            "_next/a.js",
            "a/_b.js",
            ".stage/a.js",
            "año.html",
            "a b.js",
        ] {
            assert!(fault(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn names_become_those_of_the_content_and_are_followed() {
        let folder = env::temp_dir().join(format!("camber-names-{}", std::process::id()));
        let old = [
            "a-0000000000000000.js",
            "b-1111111111111111.wasm",
            "c-2222222222222222.css",
        ];
        fs::create_dir_all(folder.join("es")).unwrap();
        let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
        write(old[0], &format!("fetch('{}')", old[1]));
        write(old[1], "wasm");
        write(old[2], "style");
        write("es/index.html", &format!("<script src=../{}>", old[0]));
        settle(&folder).unwrap();

        let wasm = hashed(old[1], b"wasm");
        let script = format!("fetch('{wasm}')");
        let start = hashed(old[0], script.as_bytes());
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        assert_eq!(read(&wasm), "wasm");
        assert_eq!(read(&start), script);
        assert_eq!(read("es/index.html"), format!("<script src=../{start}>"));
        assert_eq!(read(&hashed(old[2], b"style")), "style");
        // Done twice, nothing changes any more.
        settle(&folder).unwrap();
        assert_eq!(read(&start), script);

        write(old[0], old[1]);
        write(old[1], old[0]);
        fs::rename(folder.join(old[1]), folder.join("b-1111111111111111.js")).unwrap();
        write(old[0], "b-1111111111111111.js");
        assert!(settle(&folder).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
