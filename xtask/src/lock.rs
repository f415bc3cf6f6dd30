//! Cargo.lock, the one place where the version of wasm-bindgen is decided.

use toml::{Table, Value};

/// The version of the package in the text of a Cargo.lock, if it is there exactly once.
///
/// Two versions of wasm-bindgen cannot both match one command-line tool, so two count as none.
pub fn version_of(package: &str, lock: &str) -> Option<String> {
    let packages = packages(lock);
    let mut named = packages.iter().filter(|own| text(own, "name") == package);
    match (named.next(), named.next()) {
        (Some(only), None) => Some(text(only, "version").to_owned()),
        _ => None,
    }
}

/// The SHA-256 of a package as its registry gave it, in hexadecimal.
pub fn checksum_of(package: &str, version: &str, lock: &str) -> Option<String> {
    packages(lock)
        .iter()
        .find(|own| text(own, "name") == package && text(own, "version") == version)
        .and_then(|own| Some(own.get("checksum")?.as_str()?.to_owned()))
}

fn packages(lock: &str) -> Vec<Value> {
    let lock: Table = lock.parse().unwrap_or_default();
    let packages = lock.get("package").and_then(Value::as_array);
    packages.cloned().unwrap_or_default()
}

fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{checksum_of, version_of};

    const LOCK: &str = r#"
package = [
    { name = "wasm-bindgen", version = "0.2.129" },
    { name = "twice", version = "1.0.0" },
    { name = "twice", version = "2.0.0", checksum = "ab12" },
]"#;

    #[test]
    fn none_or_two_is_no_version() {
        assert_eq!(version_of("wasm-bindgen", LOCK).as_deref(), Some("0.2.129"));
        assert_eq!(version_of("wasm", LOCK), None);
        assert_eq!(version_of("twice", LOCK), None);
        assert_eq!(version_of("wasm-bindgen", ""), None);
    }

    #[test]
    fn the_checksum_is_that_of_the_version() {
        let checksum = |version| checksum_of("twice", version, LOCK);
        assert_eq!(checksum("2.0.0").as_deref(), Some("ab12"));
        assert_eq!(checksum("1.0.0"), None);
    }
}
