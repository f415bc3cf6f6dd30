//! `cargo xtask dist --single`: the whole site in one file that runs from a disk, `dist-single/camber.html`.
//!
//! The module is packed with LZMA and stands in the page as characters of windows-1252, one a byte: base64 would
//! add a third, and the budget is 300 KiB. `static/alone/unpack.js` is the other side of both. The packages for
//! learning platforms (`scorm.rs`) hold the same page with base64 after all: a host's header outranks what a page
//! says of its letters, and a file from a disk has no host.

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
/// What the file may weigh without words, and with those of each language: 300 KiB with two.
const BUDGET: usize = 252 * KIB;
const BUDGET_OF_WORDS: usize = 24 * KIB;

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
    let bytes = make(project, &ALONE)?;
    let file = file(project);
    let broken =
        |error: std::io::Error| Failure::new(format!("{}: {error}", file.display()), RIGHTS);
    fs::create_dir_all(file.parent().unwrap_or(project.root())).map_err(broken)?;
    fs::write(&file, &bytes).map_err(broken)?;
    let languages = parts(project)?.len().saturating_sub(2) / 4;
    let budget = BUDGET + BUDGET_OF_WORDS * languages;
    let (size, allowed) = (kib(bytes.len()), kib(budget));
    if bytes.len() > budget {
        return Err(Failure::new(
            format!("dist-single/camber.html has {size}, at most {allowed} are allowed"),
            "Take out what grew: `cargo xtask size` shows the module, static/alone/ is the rest.",
        ));
    }
    Ok(format!("dist-single/camber.html, {size} of {allowed}"))
}

/// A number of bytes as `295.7 KiB`.
pub fn kib(bytes: usize) -> String {
    format!("{}.{} KiB", bytes / KIB, bytes % KIB * 10 / KIB)
}

const RIGHTS: &str = "Check the rights of that folder.";

/// A page with the whole site in it.
pub struct Edition<'a> {
    /// Where answers are kept: `none` or `local`.
    pub keeps: &'a str,
    /// What `camber` is called with to write the page.
    pub page: &'a [&'a str],
    /// The script that starts the app, below static/.
    pub script: &'a str,
    /// The styles beside the app's own, below static/.
    pub styles: &'a [&'a str],
    /// How the bytes of the module stand in the page.
    pub code: Code,
}

/// How bytes and letters stand in a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// A byte is a character of windows-1252, as the page says itself.
    Western,
    /// Nothing but ASCII, with the bytes in base64: right whatever a host says of the page.
    Ascii,
}

/// The file for a disk.
const ALONE: Edition = Edition {
    keeps: "none",
    page: &["alone"],
    script: "alone/start.js",
    styles: &["alone/plain.css"],
    code: Code::Western,
};

/// The page's bytes, from the release folder.
pub fn make(project: &Project, edition: &Edition) -> Result<Vec<u8>, Failure> {
    let parts = parts(project)?;
    let contents: Vec<&[u8]> = parts.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    let packed = pack(&contents.concat())?;
    let lengths: Vec<String> = parts
        .iter()
        .map(|(name, bytes)| format!("{name} {}", bytes.len()))
        .collect();
    let page = output(
        project
            .command("cargo")
            .args(["run", "--quiet", "--bin", "camber", "--"])
            .args(edition.page),
    )?;
    let script = output(
        project
            .command("node")
            .arg(project.root().join("xtask/single.mjs"))
            .arg(project.root())
            .arg(edition.script),
    )?;
    let small = |name: &str, loader: &str| {
        output(
            project
                .command("esbuild")
                .args(["--minify", "--charset=ascii", "--log-level=warning"])
                .arg(format!("--loader={loader}"))
                .stdin(Stdio::from(
                    fs::File::open(project.root().join("static").join(name))
                        .map_err(|error| Failure::new(format!("static/{name}: {error}"), RIGHTS))?,
                )),
        )
    };
    let mut style_text = String::new();
    for name in edition.styles {
        style_text.push_str(small(name, "css")?.trim());
    }
    let starting = small("alone/starting.js", "js")?.trim().to_owned();
    let policy = POLICY
        .replace(
            "{scripts}",
            &format!("{} {}", hash(&starting), hash(&script)),
        )
        .replace("{style}", &hash(&style_text));
    let (charset, code) = match edition.code {
        Code::Western => ("windows-1252", "characters"),
        Code::Ascii => ("utf-8", "base64"),
    };
    let mut page = comments_out(&page);
    for (mark, text) in [
        ("{csp}", policy.as_str()),
        ("{charset}", charset),
        ("{style}", &style_text),
        ("{starting}", &starting),
        ("{keeps}", edition.keeps),
        ("{code}", code),
        ("{parts}", &lengths.join(" ")),
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
    let mut bytes = letters(before, edition.code);
    match edition.code {
        Code::Western => escape_into(&mut bytes, &packed),
        Code::Ascii => bytes.extend(base64(&packed).bytes()),
    }
    bytes.extend(letters(after, edition.code));
    Ok(bytes)
}

/// The parts that are always there, in the order in which they are packed.
const ORDER: [&str; 6] = [
    "style",
    "wasm",
    "first-en",
    "lesson-en",
    "result-en",
    "paper-en",
];

/// What is packed into the page, by the names that `static/alone/start.js` has for it: style, app, and the words of
/// each part and language, such as `first-en`.
fn parts(project: &Project) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let dist = project.dist();
    let files = verify::files(&dist)?;
    let mut parts = Vec::new();
    for file in &files {
        let name = verify::relative(&dist, file);
        let own = name.strip_prefix("camber-").unwrap_or_default();
        let part = match own.rsplit_once('.') {
            _ if names::hash_in(&name).is_none() => continue,
            Some((_, "css")) => "style",
            Some((_, "wasm")) => "wasm",
            // The pages for two and for many are not in it.
            Some((stem, "txt")) if stem.starts_with("together-") => continue,
            Some((stem, "txt")) => stem.rsplit_once('-').map_or(stem, |(name, _)| name),
            _ => continue,
        };
        parts.push((part.to_owned(), verify::read(file)?));
    }
    let place = |name: &str| ORDER.iter().position(|own| *own == name);
    parts.sort_by_key(|(name, _)| place(name).unwrap_or(ORDER.len()));
    if !ORDER
        .iter()
        .all(|name| parts.iter().any(|(own, _)| own == name))
    {
        return Err(Failure::new(
            "dist holds not everything that begins with camber-",
            "Call `cargo xtask dist`.",
        ));
    }
    Ok(parts)
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
        lc: 4,
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

/// Bytes as characters that the parser of HTML leaves as they are; see `bytesOf` in unpack.js. In a script, `<` means
/// something to it only before `/` and `!`.
fn escape_into(out: &mut Vec<u8>, bytes: &[u8]) {
    for (place, byte) in bytes.iter().enumerate() {
        let ends = || matches!(bytes.get(place + 1), None | Some(b'/' | b'!'));
        match byte {
            0 | b'\r' | b'=' => out.extend([b'=', byte + 64]),
            b'<' if ends() => out.extend([b'=', byte + 64]),
            plain => out.push(*plain),
        }
    }
}

/// Text in windows-1252 or in ASCII; what that lacks becomes an entity.
fn letters(text: &str, code: Code) -> Vec<u8> {
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
            _ if code == Code::Ascii => u8::try_from(letter).ok().filter(u8::is_ascii),
            (Some(place), _) => u8::try_from(0x80 + place).ok(),
            (None, number) if !(0x80..0xa0).contains(&number) => u8::try_from(number).ok(),
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
    format!(
        "'sha256-{}'",
        base64(&hmac_sha256::Hash::hash(text.as_bytes()))
    )
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
    use super::{Code, base64, comments_out, escape_into, hash, letters, pack};

    #[test]
    fn a_policy_names_a_text_by_the_hash_of_the_standard() {
        // SHA-256 of "abc" in base64, which ends in padding.
        assert_eq!(
            hash("abc"),
            "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"
        );
    }

    #[test]
    fn text_is_in_the_letters_of_the_page_or_an_entity() {
        let text = "añ – “x” 車";
        assert_eq!(
            letters(text, Code::Western),
            b"a\xf1 \x96 \x93x\x94 &#36554;"
        );
        assert_eq!(
            letters(text, Code::Ascii),
            b"a&#241; &#8211; &#8220;x&#8221; &#36554;"
        );
    }

    #[test]
    fn base64_is_that_of_the_standard() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn no_byte_is_left_that_html_would_change() {
        let all: Vec<u8> = (0..=255).collect();
        let mut out = Vec::new();
        escape_into(&mut out, &all);
        assert_eq!(out.len(), 259);
        assert!(!out.iter().any(|byte| [0, b'\r'].contains(byte)));
        for (bytes, expected) in [
            (&b"a<b"[..], &b"a<b"[..]),
            (b"</script", b"=|/script"),
            (b"<!--", b"=|!--"),
            (b"<", b"=|"),
        ] {
            let mut out = Vec::new();
            escape_into(&mut out, bytes);
            assert_eq!(out, expected);
        }
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
