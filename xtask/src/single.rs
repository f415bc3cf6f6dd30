//! `cargo xtask dist --single`: the whole site in one file that runs from a disk, `dist-single/camber.html`.
//!
//! The module is packed with LZMA and stands in the page as characters of windows-1252, one a byte: base64 would
//! add a third, and the budget is 300 KiB. `static/alone/unpack.js` is the other side of both.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use lzma_rust2::{EncodeMode, LzmaOptions, LzmaWriter, MfType};

use crate::{
    failure::Failure,
    names,
    project::Project,
    setup, site,
    steps::{self, Progress, Step},
    verify,
};

const KIB: usize = 1024;
/// What the file may weigh.
const BUDGET: usize = 300 * KIB;

/// The policy of the file but for its own style and scripts, which it names by their hashes. Nothing at all may be
/// asked for, not even from where the file lies.
const POLICY: &str = "default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {style}; img-src data:; \
    connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The file, once the release folder is there.
pub const STEP: Step = Step {
    name: "one file",
    action: build,
};

/// Builds the release folder and the file.
pub fn dist(project: &Project) -> Result<(), Failure> {
    steps::carry_out(
        project,
        &[
            setup::FOR_SITE.as_slice(),
            site::FOR_DIST.as_slice(),
            &[STEP],
        ]
        .concat(),
    )
}

/// Where the file is written.
pub fn file(project: &Project) -> PathBuf {
    project.root().join("dist-single/camber.html")
}

/// Writes the file from the release folder, and holds it to its budget.
pub fn build(project: &Project, _: &Progress) -> Result<String, Failure> {
    let bytes = make(project, "none", "")?;
    let file = file(project);
    let broken =
        |error: std::io::Error| Failure::new(format!("{}: {error}", file.display()), RIGHTS);
    fs::create_dir_all(file.parent().unwrap_or(project.root())).map_err(broken)?;
    fs::write(&file, &bytes).map_err(broken)?;
    let size = format!("{}.{} KiB", bytes.len() / KIB, bytes.len() % KIB * 10 / KIB);
    if bytes.len() > BUDGET {
        return Err(Failure::new(
            format!("dist-single/camber.html has {size}, at most 300 KiB are allowed"),
            "Take out what grew: `cargo xtask size` shows the module, static/alone/ is the rest.",
        ));
    }
    Ok(format!("dist-single/camber.html, {size} of 300"))
}

const RIGHTS: &str = "Check the rights of that folder.";

/// The file's bytes. `keeps` says where answers are kept (`none` or `local`), and `more` is one more script of ours.
pub fn make(project: &Project, keeps: &str, more: &str) -> Result<Vec<u8>, Failure> {
    let dist = project.dist();
    let find = |end: &str| -> Result<Vec<u8>, Failure> {
        let files = verify::files(&dist)?;
        let own = files.iter().find(|file| {
            let name = verify::relative(&dist, file);
            name.starts_with("camber-") && name.ends_with(end) && names::hash_in(&name).is_some()
        });
        own.map_or_else(
            || {
                Err(Failure::new(
                    format!("dist holds no camber-….{end}"),
                    "Call `cargo xtask dist`.",
                ))
            },
            |file| verify::read(file),
        )
    };
    let (style, wasm) = (find(".css")?, find(".wasm")?);
    let packed = pack(&[style.as_slice(), wasm.as_slice()].concat())?;
    let page = output(
        project
            .command("cargo")
            .args(["run", "--quiet", "--bin", "camber", "--", "alone"]),
    )?;
    let script = output(
        project
            .command("node")
            .arg(project.root().join("xtask/single.mjs"))
            .arg(project.root()),
    )? + more;
    let small = |name: &str, loader: &str| {
        output(
            project
                .command("esbuild")
                .args(["--minify", "--charset=ascii", "--log-level=warning"])
                .arg(format!("--loader={loader}"))
                .stdin(Stdio::from(
                    fs::File::open(project.root().join("static/alone").join(name)).map_err(
                        |error| Failure::new(format!("static/alone/{name}: {error}"), RIGHTS),
                    )?,
                )),
        )
    };
    let style_text = small("plain.css", "css")?.trim().to_owned();
    let starting = small("starting.js", "js")?.trim().to_owned();
    let policy = POLICY
        .replace(
            "{scripts}",
            &format!("{} {}", hash(&starting), hash(&script)),
        )
        .replace("{style}", &hash(&style_text));
    let mut page = comments_out(&page);
    for (mark, text) in [
        ("{csp}", policy.as_str()),
        ("{style}", &style_text),
        ("{starting}", &starting),
        ("{keeps}", keeps),
        ("{style-size}", &style.len().to_string()),
        ("{wasm-size}", &wasm.len().to_string()),
        ("{script}", &script),
    ] {
        page = page.replace(mark, text);
    }
    let (before, after) = page.split_once("{module}").ok_or_else(|| {
        Failure::new(
            "static/alone/alone.html has no {module}",
            "Restore it with git.",
        )
    })?;
    let mut bytes = western(before);
    escape_into(&mut bytes, &packed);
    bytes.extend(western(after));
    Ok(bytes)
}

/// What a program prints.
fn output(command: &mut Command) -> Result<String, Failure> {
    const REMEDY: &str = "Repair what it names above.";
    let name = Path::new(command.get_program()).display().to_string();
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::new(format!("{name}: {error}"), REMEDY))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::new(
            format!("{name} ended with {}", output.status),
            REMEDY,
        ))
    }
}

/// LZMA without header or end mark, with the parameters that `unpack.js` knows.
fn pack(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let broken = |error: std::io::Error| Failure::new(format!("LZMA: {error}"), "Report this.");
    let options = LzmaOptions {
        dict_size: 1 << 20,
        lc: 3,
        lp: 0,
        pb: 0,
        mode: EncodeMode::Normal,
        nice_len: 273,
        mf: MfType::Bt4,
        depth_limit: 512,
        ..LzmaOptions::default()
    };
    let size = u64::try_from(bytes.len()).ok();
    let mut writer = LzmaWriter::new(Vec::new(), &options, false, false, size).map_err(broken)?;
    writer.write_all(bytes).map_err(broken)?;
    writer.finish().map_err(broken)
}

/// Bytes as characters that the parser of HTML leaves as they are; see `bytesOf` in unpack.js.
fn escape_into(out: &mut Vec<u8>, bytes: &[u8]) {
    for byte in bytes {
        match byte {
            0 | b'\r' | b'<' | b'=' => out.extend([b'=', byte + 64]),
            plain => out.push(*plain),
        }
    }
}

/// Text in windows-1252; what that lacks becomes an entity.
fn western(text: &str) -> Vec<u8> {
    /// The places 0x80 to 0x9f, where it differs from Latin-1.
    const SPECIAL: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    let mut out = Vec::with_capacity(text.len());
    for letter in text.chars() {
        let special = SPECIAL.iter().position(|own| *own == letter);
        let byte = match (special, u32::from(letter)) {
            (Some(place), _) => u8::try_from(0x80 + place).ok(),
            (None, code) if !(0x80..0xa0).contains(&code) => u8::try_from(code).ok(),
            _ => None,
        };
        match byte {
            Some(byte) => out.push(byte),
            None => out.extend(format!("&#{};", u32::from(letter)).bytes()),
        }
    }
    out
}

/// The page without its comments, which are for whoever reads the sources. The first one stays.
fn comments_out(page: &str) -> String {
    let (head, rest) = page.split_once("-->").unwrap_or(("", page));
    let mut out = format!("{head}-->");
    let mut rest = rest;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// The hash by which a policy names a text.
fn hash(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digest = hmac_sha256::Hash::hash(text.as_bytes());
    let mut out = String::from("'sha256-");
    for three in digest.chunks(3) {
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
    out.push('\'');
    out
}

#[cfg(test)]
mod tests {
    use super::{comments_out, escape_into, hash, pack, western};

    #[test]
    fn a_policy_names_a_text_by_the_hash_of_the_standard() {
        // SHA-256 of "abc" in base64, which ends in padding.
        assert_eq!(
            hash("abc"),
            "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"
        );
    }

    #[test]
    fn text_is_western_or_an_entity() {
        assert_eq!(western("añ – “x” 車"), b"a\xf1 \x96 \x93x\x94 &#36554;");
    }

    #[test]
    fn no_byte_is_left_that_html_would_change() {
        let all: Vec<u8> = (0..=255).collect();
        let mut out = Vec::new();
        escape_into(&mut out, &all);
        assert_eq!(out.len(), 260);
        assert!(!out.iter().any(|byte| [0, b'\r', b'<'].contains(byte)));
    }

    #[test]
    fn only_the_first_comment_stays() {
        assert_eq!(
            comments_out("<!-- a --><p><!-- b -->x<!---->"),
            "<!-- a --><p>x"
        );
    }

    #[test]
    fn packing_is_the_same_each_time_and_smaller() {
        let text = "The same words again. ".repeat(200);
        let packed = pack(text.as_bytes()).unwrap();
        assert!(packed.len() < text.len() / 10);
        assert_eq!(packed, pack(text.as_bytes()).unwrap());
        // The range coder's first byte; no header stands before it.
        assert_eq!(packed.first(), Some(&0));
    }
}
