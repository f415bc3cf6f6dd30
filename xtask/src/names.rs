//! File names of the release folder that a host might stumble over, and checksums.

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

/// The SHA-256 of some bytes, in hexadecimal.
pub fn sha256(content: &[u8]) -> String {
    hexadecimal(&hmac_sha256::Hash::hash(content))
}

/// Bytes as hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// How a policy names an inline text.
pub fn allowed(text: &str) -> String {
    let hash = hmac_sha256::Hash::hash(text.as_bytes());
    format!("'sha256-{}'", base64(&hash))
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = three
            .iter()
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - three.len()));
        for place in 0..4 {
            let index = usize::try_from(bits >> (18 - 6 * place) & 63).unwrap_or_default();
            let letter = LETTERS.get(index).copied().unwrap_or_default();
            out.push(if place > three.len() {
                '='
            } else {
                char::from(letter)
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{allowed, fault, sha256};

    #[test]
    fn the_hash_is_that_of_the_standard() {
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        // In base64, which ends in padding.
        assert_eq!(
            allowed("abc"),
            "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"
        );
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
}
