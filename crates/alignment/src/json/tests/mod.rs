use super::*;
use std::vec;

#[test]
fn values_are_read() {
    let text = " {\"a\": [1, -2, 3.5, 4e1, null, true, false], \"b\\u00e9\\ud83d\\ude00\\n\":{} } ";
    let number = |value| Json::Number(value);
    assert_eq!(
        Json::read(text),
        Some(Json::Table(vec![
            (
                "a".into(),
                Json::List(vec![
                    number(Some(1)),
                    number(None),
                    number(None),
                    number(None),
                    Json::Null,
                    Json::Bool,
                    Json::Bool
                ])
            ),
            ("bé😀\n".into(), Json::Table(vec![])),
        ]))
    );
}

#[test]
fn other_texts_are_refused() {
    for text in [
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\"}",
        "{\"a\":1,}",
        "01",
        "1.",
        "-",
        "+1",
        "1e",
        "nul",
        "\"",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\t\"",
        "[1] 2",
        "'a'",
        "{a:1}",
        "\u{feff}1",
        "\"\\u12\"",
    ] {
        assert_eq!(Json::read(text), None, "{text}");
    }
    assert_eq!(Json::read(&"[".repeat(1_000_000)), None);
}

#[test]
fn text_is_written_so_that_it_reads_the_same() {
    for text in ["", "a\"b\\c\nd\te", "ñ 😀 \u{1}\u{7f}", "</script>"] {
        let mut out = String::new();
        write_text(&mut out, text);
        assert_eq!(Json::read(&out), Some(Json::Text(text.into())));
        assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
    }
}

/// What is read here, serde_json reads too, and the other way round.
#[test]
fn the_same_texts_are_json_as_for_serde_json() {
    let seeds: [&[u8]; 3] = [
        br#"{"a":[1,-2.5,0],"b\u00e9":null,"c":{"d":true}}"#,
        br#" [ "\ud83d\ude00\n" , false, {} , [ ] ] "#,
        b"[[[\"x\"]],10,0.5]",
    ];
    let mut state = 1_u32;
    let mut below = |limit: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % limit
    };
    let favourites = b"{}[]\",:\\u0159-. \ntrfalsn\xc3\x01";
    let mut read = 0;
    for _ in 0..30_000 {
        let mut bytes = seeds[below(3)].to_vec();
        for _ in 0..=below(2) {
            let place = below(bytes.len());
            let byte = favourites[below(favourites.len())];
            match below(3) {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => drop(bytes.remove(place)),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        let ours = Json::read(&text).is_some();
        assert_eq!(ours, serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
        read += u32::from(ours);
    }
    assert!(read > 3000, "{read}");
}
