use alignment::*;

fn some_answers() -> Answers {
    let mut answers = Answers::default();
    let item = |code| ItemId::from_code(code).unwrap();
    let open = |outside: Option<u8>, inside: Option<u8>| Answer::Open {
        outside: outside.and_then(Frequency::new),
        inside: inside.and_then(Frequency::new),
    };
    answers.set(item("F1"), open(Some(2), Some(5)));
    answers.set(item("F3"), open(Some(4), None));
    answers.set(item("F4"), Answer::NotApplicable);
    answers
}

#[test]
fn json_is_written_as_documented_and_read_back() {
    let answers = some_answers();
    let text = answers_json(Role::Seller, &answers);
    assert_eq!(
        text,
        r#"{"format":"camber-answers","version":2,"role":"seller","answers":{"F1":[2,5],"F3":[4,null],"F4":null}}"#
    );
    assert_eq!(
        import_json(&text),
        Ok(Imported { role: Role::Seller, revision: Revision::CURRENT, answers })
    );
    assert_eq!(
        import_json(&text.replace("\"version\":2", "\"version\":1")),
        Ok(Imported { role: Role::Seller, revision: Revision::First, answers }),
        "a file about the older wording says so"
    );
    assert_eq!(import_json(&std::format!("\u{feff}{text}\r\n")).unwrap().answers, answers);

    let mut all = Answers::default();
    ItemId::ALL.into_iter().for_each(|item| all.set(item, Answer::NotApplicable));
    let text = answers_json(Role::Leader, &all);
    assert!(text.contains("\"result\":{\"dimensions\""));
    assert_eq!(
        import_json(&text),
        Ok(Imported { role: Role::Leader, revision: Revision::CURRENT, answers: all })
    );
}

#[test]
fn other_files_are_refused_with_the_reason() {
    use ImportRefusal::*;
    let check = |text: &str, expected: ImportRefusal| {
        assert_eq!(import_json(text), Err(expected), "{text}")
    };
    let file = |version: &str, role: &str, answers: &str| {
        std::format!(
            r#"{{"format":"camber-answers","version":{version},"role":"{role}","answers":{answers}}}"#
        )
    };
    check("", NotJson);
    check("code,outside\r\n", NotJson);
    check("[]", NotOurs);
    check("{}", NotOurs);
    check(r#"{"format":"else","version":1}"#, NotOurs);
    check(&file("3", "seller", "{}"), NewerVersion);
    check(&file("0", "seller", "{}"), NotOurs);
    check(&file("\"1\"", "seller", "{}"), NotOurs);
    check(&file("1", "buyer", "{}"), NotOurs);
    check(&file("1", "seller", "[]"), NotOurs);
    check(&file("1", "seller", "{}"), Empty);
    check(&file("2", "leader", r#"{"F1":[null,null]}"#), Empty);
    check(&file("1", "seller", r#"{"Z9":[1,2]}"#), BadAnswer);
    check(&file("1", "seller", r#"{"F1":[1,7]}"#), BadAnswer);
    check(&file("1", "seller", r#"{"F1":[1]}"#), BadAnswer);
    check(&file("1", "seller", r#"{"F1":[1,2,3]}"#), BadAnswer);
    check(&file("1", "seller", r#"{"F1":[1,-2]}"#), BadAnswer);
    check(&file("1", "seller", r#"{"F1":4}"#), BadAnswer);
    check(&file("1", "seller", r#"{"F1":[1,2],"F1":[3,4]}"#), BadAnswer);
    check(&file("1", "seller", r#"{"a very long name":null}"#), BadAnswer);
    check(&std::format!("{}{}", " ".repeat(IMPORT_LIMIT), "{}"), NotOurs);
}

#[test]
fn csv_is_for_spreadsheets_and_harmless() {
    let rows = vec![
        vec![
            Cell::Text("=1+1".into()),
            Cell::Text("a, \"b\"\nc".into()),
            Cell::Number(-3),
            Cell::Empty,
        ],
        vec![Cell::Text("@x".into()), Cell::Text("-y".into()), Cell::Text("+z".into())],
        vec![Cell::Text("ñ".repeat(400).into()), Cell::Text("\t=1".into())],
    ];
    let expected = std::format!(
        "\u{feff}'=1+1,\"a, \"\"b\"\"\nc\",-3,\r\n'@x,'-y,'+z\r\n{},'\t=1\r\n",
        "ñ".repeat(400)
    );
    assert_eq!(csv(rows, Separator::Comma), expected);
    assert_eq!(csv(vec![], Separator::Comma), "\u{feff}");
}

#[test]
fn csv_follows_the_region() {
    assert_eq!(Separator::beside('.'), Separator::Comma);
    // Spanish, German, French; Arabic, whose mark is neither.
    assert_eq!(Separator::beside(','), Separator::Semicolon);
    assert_eq!(Separator::beside('٫'), Separator::Semicolon);
    let row =
        || vec![Cell::Text("a;b,c".into()), Cell::Text("ñ".into()), Cell::Number(-3), Cell::Empty];
    assert_eq!(csv([row()], Separator::Semicolon), "\u{feff}\"a;b,c\";ñ;-3;\r\n");
    assert_eq!(csv([row()], Separator::Comma), "\u{feff}\"a;b,c\",ñ,-3,\r\n");
}

#[test]
fn a_file_that_an_editor_saved_in_another_encoding_is_read() {
    let text = answers_json(Role::Seller, &some_answers());
    let units: Vec<u16> = std::format!("\u{feff}{text}\r\n").encode_utf16().collect();
    for bytes in [
        units.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<u8>>(),
        units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
    ] {
        // As a browser reads a file.
        let read = String::from_utf8_lossy(&bytes);
        assert_eq!(import_json(&read).unwrap().answers, some_answers());
    }
}

#[test]
fn csv_has_a_row_to_each_practice() {
    let words = CsvWords {
        headings: ["code", "wheel", "practice", "outside", "inside", "gap", "wording"],
        wheel: &|wheel| wheel.key().into(),
        practice: &|item| std::format!("Practice {}, said fully", item.code()),
        not_applicable: "n/a",
    };
    let text = answers_csv(&some_answers(), &words, Separator::Comma);
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines.len(), 1 + 16 + 1);
    assert_eq!(lines[0], "\u{feff}code,wheel,practice,outside,inside,gap,wording");
    assert_eq!(lines[1], "F1,focus,\"Practice F1, said fully\",2,5,-3,2");
    assert_eq!(lines[2], "F3,focus,\"Practice F3, said fully\",4,,,2");
    assert_eq!(lines[3], "F4,focus,\"Practice F4, said fully\",n/a,n/a,,2");
    assert_eq!(lines[16], "O2,order,\"Practice O2, said fully\",,,,2");
}
