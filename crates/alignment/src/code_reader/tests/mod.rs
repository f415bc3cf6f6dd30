use super::*;
use crate::base32::symbols_of;
use std::string::String;

const CODES: [&str; 3] =
    ["4BXVW-3SMGQ-38AX5-KVSH5", "5ZZZZ-ARYNH-ZZZAR-YNHZ5", "5040A-10G00-FTJXA-M29G5"];

fn read_in(text: &[u8], piece: usize) -> Vec<FoundCode> {
    let (mut reader, mut all) = (CodeReader::default(), Vec::new());
    for piece in text.chunks(piece) {
        reader.read(piece, |found| all.push(found));
    }
    reader.finish(|found| all.push(found));
    all
}

fn read(text: &str) -> Vec<(usize, Result<String, CodeRefusal>)> {
    let whole = read_in(text.as_bytes(), text.len().max(1));
    for piece in [1, 2, 7] {
        assert_eq!(read_in(text.as_bytes(), piece), whole, "in pieces of {piece}");
    }
    let said = |found: FoundCode| (found.line, found.code().map(|code| code.text()));
    whole.into_iter().map(said).collect()
}

fn check(text: &str, expected: &[(usize, &str)]) {
    let expected: Vec<_> =
        (expected.iter()).map(|(line, code)| (*line, Ok(String::from(*code)))).collect();
    assert_eq!(read(text), expected, "{text}");
}

#[test]
fn codes_are_found_in_every_encoding_of_a_spreadsheet() {
    let text = std::format!("\u{feff}Año;código\r\nx;{}\r\ny\t{}\r\n", CODES[0], CODES[1]);
    let units: Vec<u16> = text.encode_utf16().collect();
    let expected: Vec<_> = read(&text);
    assert_eq!(expected.len(), 2);
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    for bytes in [little, big] {
        for piece in [1, 7, bytes.len()] {
            let found = read_in(&bytes, piece).into_iter();
            let said = found.map(|found| (found.line, found.code().map(|code| code.text())));
            assert_eq!(said.collect::<Vec<_>>(), expected);
        }
    }
}

#[test]
fn codes_are_found_wherever_they_stand() {
    let [a, b, c] = CODES;
    let bare = |code: &str| code.replace('-', "");
    check("", &[]);
    check("there is none in this mail, sorry", &[]);
    check(&std::format!("{a}\r\n{b}\r\n{c}"), &[(1, a), (2, b), (3, c)]);
    check(
        &std::format!("\u{feff}name,code\nx,\"{}\"\n,{};{}", bare(a), b.to_lowercase(), c),
        &[(2, a), (3, b), (3, c)],
    );
    let spaced = std::format!("Hello, here is mine:\n{}\nthanks", a.replace('-', " \u{2013} "));
    check(&spaced, &[(2, a)]);
    check(&std::format!("these white {} birds", a.replace('-', " ")), &[(1, a)]);
    // Broken by the mail at a hyphen, and several to a line.
    let (head, tail) = a.split_at(12);
    check(&std::format!("> {head}\n{tail} {b} {c}"), &[(2, a), (2, b), (2, c)]);
    check(&std::format!("{}\n{}", a.replace('-', " "), b.replace('-', " ")), &[(1, a), (2, b)]);
}

#[test]
fn what_looks_like_a_code_is_never_lost() {
    let bad = CODES[0].replacen('B', "C", 1);
    let refused = |text: &str| -> Vec<(usize, CodeRefusal)> {
        let found = read(text).into_iter();
        found.filter_map(|(line, code)| Some((line, code.err()?))).collect()
    };
    let damaged = WheelCode::read(&bad).unwrap_err();
    assert!(matches!(damaged, CodeRefusal::Damaged(Some(_))));
    let spaced = bad.replace('-', " ");
    for text in [
        bad.clone(),
        spaced.clone(),
        std::format!("white {spaced}, {}", CODES[1]),
        std::format!("{spaced} {}", CODES[1].replace('-', " ")),
    ] {
        assert_eq!(refused(&text), [(1, damaged.clone())], "{text}");
    }
    assert_eq!(refused(&std::format!("\n{spaced}\n{}", CODES[1])), [(2, damaged)]);
    let short = CodeRefusal::Length { found: 19, wanted: 20 };
    assert_eq!(refused(&CODES[0][..22]), [(1, short)]);
    assert_eq!(refused(&"0".repeat(25)), [(1, CodeRefusal::OtherKind)]);
    assert_eq!(refused("2026-10-21T11:59:00 +49 30 1234567890123"), []);
    assert_eq!(symbols_of(&bad).unwrap().len(), 20);
}
