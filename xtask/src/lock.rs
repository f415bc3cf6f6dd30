//! Reads versions out of Cargo.lock, the one place where the version of wasm-bindgen is decided.

/// The version of the package in the text of a Cargo.lock, if it is there exactly once.
///
/// Two versions of wasm-bindgen cannot both match one command-line tool, so two count as none.
pub fn version_of(package: &str, lock: &str) -> Option<String> {
    let name_line = format!("name = \"{package}\"");
    let mut versions = lock.split("[[package]]").filter_map(|entry| {
        let mut lines = entry.lines().map(str::trim);
        lines.find(|line| *line == name_line)?;
        let version = lines.find_map(|line| line.strip_prefix("version = \""))?;
        version.strip_suffix('"').map(str::to_owned)
    });
    match (versions.next(), versions.next()) {
        (Some(version), None) => Some(version),
        _ => None,
    }
}

/// The SHA-256 of a package as its registry gave it, in hexadecimal.
pub fn checksum_of(package: &str, version: &str, lock: &str) -> Option<String> {
    let wanted = [
        format!("name = \"{package}\""),
        format!("version = \"{version}\""),
    ];
    let entry = lock.split("[[package]]").find(|entry| {
        wanted
            .iter()
            .all(|wanted| entry.lines().any(|line| line.trim() == wanted))
    })?;
    let line = |line: &str| line.trim().strip_prefix("checksum = \"").map(str::to_owned);
    let checksum = entry.lines().find_map(line)?;
    checksum.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{checksum_of, version_of};

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen"
version = "0.2.129"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = [
 "wasm-bindgen-macro",
]

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.7"

[[package]]
name = "twice"
version = "1.0.0"

[[package]]
name = "twice"
version = "2.0.0"
"#;

    #[test]
    fn the_version_is_that_of_the_exact_name() {
        assert_eq!(version_of("wasm-bindgen", LOCK).as_deref(), Some("0.2.129"));
        assert_eq!(
            version_of("wasm-bindgen-macro", LOCK).as_deref(),
            Some("0.2.7")
        );
    }

    #[test]
    fn the_checksum_is_that_of_the_version() {
        let lock = LOCK.replace(
            "version = \"2.0.0\"",
            "version = \"2.0.0\"\nchecksum = \"ab12\"",
        );
        assert_eq!(
            checksum_of("twice", "2.0.0", &lock).as_deref(),
            Some("ab12")
        );
        assert_eq!(checksum_of("twice", "1.0.0", &lock), None);
        assert_eq!(checksum_of("wasm-bindgen", "0.2.129", &lock), None);
    }

    #[test]
    fn none_or_two_is_no_answer() {
        assert_eq!(version_of("wasm", LOCK), None);
        assert_eq!(version_of("twice", LOCK), None);
        assert_eq!(version_of("wasm-bindgen", ""), None);
    }
}
