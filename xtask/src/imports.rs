//! Short names for what a module imports. wasm-bindgen's names end in sixteen digits of a hash, stand in the module
//! and in the glue, and mean nothing to anybody once both are made: 7 KiB of the one file.

use std::fmt::Write;

use crate::failure::Failure;

/// The same module and glue, with short names for the imported functions.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String), Failure> {
    let (wasm, names) = renamed(wasm).ok_or_else(|| {
        Failure::new(
            "the module's imports cannot be read",
            "xtask/src/imports.rs knows imported functions only; look what else wasm-bindgen imports.",
        )
    })?;
    let mut glue = glue.to_owned();
    for (long, short) in names {
        // A key of the object that is handed to the module; longer names may end in the same letters.
        let keys: Vec<usize> = glue
            .match_indices(&format!("{long}:"))
            .map(|(at, _)| at)
            .filter(|at| {
                glue.get(..*at)
                    .is_some_and(|before| before.ends_with(['{', ',']))
            })
            .collect();
        let [at] = keys[..] else {
            return Err(Failure::new(
                format!("the glue names {long} {} times as a key", keys.len()),
                "Look at the glue that wasm-bindgen writes, and at xtask/src/imports.rs.",
            ));
        };
        glue.replace_range(at..at + long.len(), &short);
    }
    Ok((wasm, glue))
}

/// Names with what they became.
type Renamed = Vec<(String, String)>;

/// The module with its imported functions renamed.
fn renamed(wasm: &[u8]) -> Option<(Vec<u8>, Renamed)> {
    const HEAD: usize = 8;
    const IMPORTS: u8 = 2;
    let mut rest = Reader(wasm.get(HEAD..)?);
    let mut out = wasm.get(..HEAD)?.to_vec();
    let mut names = Vec::new();
    while !rest.0.is_empty() {
        let kind = rest.byte()?;
        let size = rest.number()?;
        let section = rest.take(size)?;
        let mut content = section.to_vec();
        if kind == IMPORTS {
            let mut imports = Reader(section);
            let count = imports.number()?;
            content = number(count);
            for index in 0..count {
                let module = imports.text()?;
                let long = imports.text()?;
                // A function, by the number of its type.
                (imports.byte()? == 0).then_some(())?;
                let of_type = imports.number()?;
                let short = short(index);
                for text in [module, &short] {
                    content.extend(number(text.len()));
                    content.extend(text.bytes());
                }
                content.push(0);
                content.extend(number(of_type));
                names.push((long.to_owned(), short));
            }
        }
        out.push(kind);
        out.extend(number(content.len()));
        out.extend(content);
    }
    Some((out, names))
}

/// `a`, `b` … `z`, `a1`, `b1` …
fn short(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    let mut name = String::from(letter);
    if index >= 26 {
        // Writing to a text cannot fail.
        write!(name, "{}", index / 26).unwrap_or_default();
    }
    name
}

/// A number as WebAssembly writes it: seven bits a byte, the lowest first.
fn number(mut value: usize) -> Vec<u8> {
    let mut out = Vec::new();
    loop {
        let low = u8::try_from(value & 0x7f).unwrap_or_default();
        value >>= 7;
        if value == 0 {
            out.push(low);
            return out;
        }
        out.push(low | 0x80);
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, size: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(size)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn number(&mut self) -> Option<usize> {
        let mut value = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let size = self.number()?;
        std::str::from_utf8(self.take(size)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{number, short, shorten};

    /// A module that imports `long_1` and `very_long_1` from `m`, both of type 0, and has one more section.
    const WASM: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x1c\x02\x01m\x06long_1\0\0\x01m\x0bvery_long_1\0\0\x00\x01\x00";

    #[test]
    fn names_become_short_in_the_module_and_in_the_glue() {
        let glue = r#"{m:{long_1:function(){},very_long_1:function(){i.long_1}}}"#;
        let (wasm, glue) = shorten(WASM, glue).unwrap();
        assert_eq!(
            wasm,
            b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x0d\x02\x01m\x01a\0\0\x01m\x01b\0\0\x00\x01\x00"
        );
        assert_eq!(glue, "{m:{a:function(){},b:function(){i.long_1}}}");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert!(shorten(WASM, "{m:{long_1:function(){}}}").is_err());
        assert!(shorten(&WASM[..20], "{m:{long_1:1,very_long_1:2}}").is_err());
    }

    #[test]
    fn names_and_numbers() {
        assert_eq!([0, 25, 26, 53].map(short), ["a", "z", "a1", "b2"]);
        assert_eq!(number(0), [0]);
        assert_eq!(number(300), [0xac, 2]);
    }
}
