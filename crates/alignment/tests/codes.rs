//! The codes people hand to each other: the published vectors, and what foreign and damaged texts come to.
#![allow(missing_docs, clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use alignment::*;
use support::{Chance, answers, inputs};

const LETTERS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

#[test]
fn the_published_wheel_codes_say_what_the_page_says() {
    let vectors = vectors(9);
    assert_eq!(vectors.len(), 4);
    for row in vectors {
        let code = WheelCode::read(&row[0]).unwrap();
        assert_eq!(code.text(), row[0]);
        assert_eq!(code.role().key(), row[1]);
        assert_eq!(code.agrees(), row[2] == "yes");
        assert_eq!(code.round().number().to_string(), row[3]);
        for (wheel, said) in Wheel::ALL.into_iter().zip(&row[5..]) {
            let numbers = code.wheel(wheel).map(|steps| {
                let parts = [steps.outside_balance, steps.inside_balance, steps.distance];
                parts.map(|part| part.to_string()).join(" ")
            });
            assert_eq!(numbers.as_deref().unwrap_or("none"), said);
        }
    }
}

#[test]
fn the_published_pair_codes_say_what_the_page_says() {
    let vectors = vectors(3);
    assert_eq!(vectors.len(), 4);
    for row in vectors {
        let Ok(PairCode::Open(shared)) = PairCode::read(&row[0]) else {
            panic!("{row:?}");
        };
        let said: Vec<String> = by_code().iter().map(|item| said(shared.answer(*item))).collect();
        assert_eq!(said.join(" "), row[2]);
        assert_eq!(shared.role().key(), row[1]);
        assert_eq!(shared.text(), row[0]);
    }
}

/// A wheel code, a pair code and what was sealed in a locked one before the practices were reworded.
#[test]
fn codes_about_the_older_wording_are_named_and_not_read() {
    let older = Err(CodeRefusal::Older(Revision::First));
    let vectors = vectors(2);
    assert_eq!(vectors.len(), 2);
    assert_eq!(WheelCode::read(&vectors[0][0]).map(drop), older);
    assert_eq!(PairCode::read(&vectors[1][0]).map(drop), older);
    let sealed =
        [0x12, 0xb6, 0x8e, 0x45, 0x53, 0x2f, 0x23, 0xf2, 0xc3, 0x25, 0x18, 0xb5, 0x20, 0x00];
    assert_eq!(Shared::from_bytes(&sealed).map(drop), older);
}

/// The sealing itself is the browser's; `tests/browser/codes.test.mjs` unseals the same vectors.
#[test]
fn the_published_locked_codes_are_framed_as_the_page_says() {
    let vectors = vectors(5);
    assert_eq!(vectors.len(), 2);
    for row in vectors {
        let Ok(PairCode::Locked(locked)) = PairCode::read(&row[4]) else {
            panic!("{row:?}");
        };
        let hex =
            |bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("{byte:02x}")).collect() };
        assert_eq!([hex(&locked.salt), hex(&locked.nonce)], row[1..3]);
        assert_eq!(locked.text(), row[4]);
        let PairCode::Open(plain) = PairCode::read("4AV8W-HAK5W-HZ5GS-532TJ-068BV").unwrap() else {
            panic!("the second vector is open");
        };
        assert_eq!(hex(&plain.to_bytes()), row[3]);
    }
}

#[test]
fn every_profile_has_its_code() {
    let mut chance = Chance::new(1);
    for _ in 0..inputs() / 10 {
        let (profile, role) = (profile(&mut chance), chance.one_of(&Role::ALL));
        let round = RoundTag::new(chance.below(4096) as u16).unwrap();
        let agrees = chance.below(2) == 0;
        let code = WheelCode::new(&profile, role, agrees, round, chance.below(65536) as u16);
        assert_eq!(WheelCode::read(&code.text()), Ok(code));
        assert_eq!(code.agrees(), agrees && role == Role::Leader);
        for wheel in Wheel::ALL {
            let steps = profile.wheel(wheel).result.map(|result| result.quarter_steps);
            assert_eq!(code.wheel(wheel), steps);
        }
        let answers = answers(&mut chance);
        let kept = chance.below(17);
        let shared = Shared::new(role, &answers, |item| item.index() == kept);
        assert_eq!(PairCode::read(&shared.text()), Ok(PairCode::Open(shared)));
        assert_eq!(Shared::from_bytes(&shared.to_bytes()), Ok(shared));
    }
}

/// The stated rates, measured: how often a text is taken for a code, and how often a correction is proposed
/// that is not what was written. The numbers stand in docs/codes.md; run with --nocapture to see them.
#[test]
fn wrong_codes_are_accepted_no_oftener_than_stated() {
    let mut chance = Chance::new(2);
    let all = inputs();

    let locked = vectors(5).remove(0).remove(4);
    let (mut taken, mut proposed, mut pair_taken, mut locked_taken) = (0, 0, 0, 0);
    for _ in 0..all {
        let text = letters(&mut chance, 20);
        match WheelCode::read(&text) {
            Ok(_) => taken += 1,
            Err(CodeRefusal::Damaged(Some(_))) => proposed += 1,
            Err(CodeRefusal::Damaged(None) | CodeRefusal::Newer(_) | CodeRefusal::Older(_)) => {}
            other => panic!("{text}: {other:?}"),
        }
        pair_taken += usize::from(PairCode::read(&letters(&mut chance, 25)).is_ok());
        locked_taken += usize::from(PairCode::read(&letters(&mut chance, 101)).is_ok());
    }
    println!(
        "random text: {taken} + {pair_taken} + {locked_taken} of {all} taken, {proposed} corrections proposed"
    );
    assert!(taken <= 1 && pair_taken == 0, "2⁻²⁴ and 2⁻³³");
    assert_eq!(locked_taken, 0, "2⁻³², and the cipher after it");
    assert!(proposed * 10_000 < all, "{proposed}");

    let all = inputs() / 10;
    let share = |count: usize| count as f64 / all as f64;
    for wrong in 1..=6 {
        let (mut taken, mut proposed, mut pair_taken, mut pair_proposed) = (0, 0, 0, 0);
        let mut locked_taken = 0;
        for _ in 0..all {
            let profile = profile(&mut chance);
            let role = chance.one_of(&Role::ALL);
            let code = WheelCode::new(
                &profile,
                role,
                false,
                RoundTag::default(),
                chance.below(65536) as u16,
            );
            let good = code.text();
            match WheelCode::read(&spoiled(&mut chance, &good, wrong)) {
                Ok(_) => taken += 1,
                Err(CodeRefusal::Damaged(Some(proposal))) if proposal.code != good => proposed += 1,
                Err(CodeRefusal::Damaged(None)) => assert!(wrong > 1),
                Err(_) => {}
            }
            let good = Shared::new(role, &answers(&mut chance), |_| false).text();
            match PairCode::read(&spoiled(&mut chance, &good, wrong)) {
                Ok(_) => pair_taken += 1,
                Err(CodeRefusal::Damaged(Some(proposal))) if proposal.code != good => {
                    pair_proposed += 1
                }
                Err(CodeRefusal::Damaged(None)) => assert!(wrong > 1),
                Err(_) => {}
            }
            let spoiled = spoiled(&mut chance, &locked, wrong);
            locked_taken += usize::from(PairCode::read(&spoiled).is_ok());
        }
        assert_eq!(locked_taken, 0, "{wrong} wrong symbols in a locked code");
        println!(
            "{wrong} wrong: wheel codes {:.5} taken, {:.4} wrongly corrected; pair codes {:.6} and {:.5}",
            share(taken),
            share(proposed),
            share(pair_taken),
            share(pair_proposed)
        );
        assert!(wrong > 2 || taken == 0, "two wrong symbols are always noticed");
        assert!(wrong > 1 || proposed == 0, "one is always put right");
        assert!(wrong > 4 || pair_taken == 0, "four are always noticed");
        assert!(wrong > 2 || pair_proposed == 0, "and two never mistaken for another single slip");
        assert!(share(taken) < 1.0 / 1024.0 && share(pair_taken) < 1e-5);
        assert!(share(proposed) < 0.4 && share(pair_proposed) < 1e-3);
    }
}

/// Anything at all may be pasted or stand in an address.
#[test]
fn foreign_texts_never_panic_and_never_pass() {
    let mut chance = Chance::new(3);
    let pieces = [
        "pair-",
        "#",
        "%23",
        "&",
        "?utm_source=x",
        "-",
        " ",
        "\u{2013}",
        "\u{0}",
        "\u{202e}",
        "ñ",
        "😀",
        "<script>",
        "\"onload=",
        "javascript:",
        "https://example.org/",
        "O",
        "l",
        "u",
        "0",
        "Z",
        "\r\n",
        "𐀀",
        "%00",
        "é",
    ];
    let locked = vectors(5).remove(0).remove(4);
    let open = vectors(3).remove(1).remove(0);
    let wheel = vectors(9).remove(1).remove(0);
    for _ in 0..inputs() {
        let mut text: Vec<char> = match chance.below(5) {
            0 => locked.chars().collect(),
            1 => format!("https://a.b/pair/index.html#pair-{}", locked.replace('-', ""))
                .chars()
                .collect(),
            2 => open.chars().collect(),
            3 => wheel.chars().collect(),
            _ => Vec::new(),
        };
        let meant: String = text.iter().collect();
        for _ in 0..chance.below(4) {
            let at = chance.below(text.len() + 1);
            match chance.below(3) {
                0 => text.splice(at..at, chance.one_of(&pieces).chars()).for_each(drop),
                1 => text.truncate(at),
                _ => drop((at < text.len()).then(|| text.remove(at))),
            }
        }
        let text: String = text.into_iter().collect();
        if let Ok(code) = WheelCode::read(&text) {
            assert_eq!(code.text(), wheel, "{text}");
        }
        match PairCode::read(&text) {
            Ok(PairCode::Open(shared)) => assert_eq!(shared.text(), open, "{text}"),
            Ok(PairCode::Locked(found)) => assert_eq!(found.text(), locked, "{text}, from {meant}"),
            Err(CodeRefusal::Damaged(Some(proposal))) => {
                assert!(proposal.code.bytes().all(|byte| byte == b'-' || LETTERS.contains(&byte)));
            }
            Err(_) => {}
        }
    }
}

/// Codes among anything else are found, each once and in order, however the file is cut; what else it holds is
/// taken for no code.
#[test]
fn files_give_up_all_their_codes_and_no_other() {
    let mut chance = Chance::new(6);
    let noise = [
        "",
        ",",
        "name;code",
        "white birds",
        "=1+1",
        "<b>",
        "2026-10-21",
        "ñandú",
        "\u{0}",
        "12345",
        "-----",
        "\"",
        "2ABCD-EFGHJ",
        "😀",
        "0x7f",
        "a,b,c",
        "internationalization",
    ];
    for _ in 0..inputs() / 100 {
        let (mut text, mut planted) = (Vec::new(), Vec::new());
        for _ in 0..chance.below(30) {
            if chance.below(3) > 0 {
                let mut bytes = chance.one_of(&noise).as_bytes().to_vec();
                if chance.below(4) == 0 {
                    bytes = (0..chance.below(40)).map(|_| chance.below(256) as u8).collect();
                }
                text.extend(bytes);
            } else {
                let role = chance.one_of(&Role::ALL);
                let code = WheelCode::new(
                    &profile(&mut chance),
                    role,
                    true,
                    RoundTag::default(),
                    chance.below(65536) as u16,
                );
                planted.push(code);
                let written = match chance.below(3) {
                    0 => code.text(),
                    1 => code.text().replace('-', "").to_lowercase(),
                    _ => code.text().replace('-', " "),
                };
                text.extend(b";");
                text.extend(written.as_bytes());
            }
            text.extend(chance.one_of(&["\n", "\r\n", ",", ";"]).as_bytes());
        }
        let (mut reader, mut found) = (CodeReader::default(), Vec::new());
        let mut rest = text.as_slice();
        while !rest.is_empty() {
            let (piece, others) = rest.split_at(1 + chance.below(rest.len()));
            reader.read(piece, |code| found.extend(code.code()));
            rest = others;
        }
        reader.finish(|code| found.extend(code.code()));
        assert_eq!(found, planted, "{}", String::from_utf8_lossy(&text));
    }
}

#[test]
fn a_nonce_stays_with_the_answers_and_changes_with_the_round() {
    let mut chance = Chance::new(4);
    let [one, other] = [(); 2].map(|()| support::session(&mut chance, 60));
    let round = |number| RoundTag::new(number).unwrap();
    assert_eq!(one.nonce(round(1)), one.clone().nonce(round(1)));
    assert_ne!(one.nonce(round(1)), one.nonce(round(2)));
    assert_ne!(one.nonce(round(1)), other.nonce(round(1)));
    assert_eq!(RoundTag::new(4096), None);
}

/// The rows of the table with this many columns in docs/codes.md, without its head.
fn vectors(columns: usize) -> Vec<Vec<String>> {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/codes.md"))
        .unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    let cells = |line: &str| -> Vec<String> {
        let cells = line.trim_matches('|').split('|');
        cells.map(|cell| cell.trim().trim_matches('`').to_owned()).collect()
    };
    rows.map(cells).filter(|row| row.len() == columns).collect()
}

fn by_code() -> Vec<ItemId> {
    let mut items = ItemId::ALL.to_vec();
    items.sort_by_key(|item| item.code());
    items
}

fn said(answer: SharedAnswer) -> String {
    match answer {
        SharedAnswer::Rated(rating) => format!("{}{}", rating.outside.step(), rating.inside.step()),
        SharedAnswer::NotApplicable => "na".to_owned(),
        SharedAnswer::Withheld => "--".to_owned(),
    }
}

fn profile(chance: &mut Chance) -> Profile {
    let mut answers = Answers::default();
    for item in ItemId::ALL {
        let frequency = |chance: &mut Chance| Some(chance.one_of(&Frequency::ALL));
        let answer = match chance.below(12) {
            0 => Answer::NotApplicable,
            _ => Answer::Open { outside: frequency(chance), inside: frequency(chance) },
        };
        answers.set(item, answer);
    }
    score(&answers.complete().unwrap())
}

fn letters(chance: &mut Chance, length: usize) -> String {
    (0..length).map(|_| char::from(chance.one_of(LETTERS))).collect()
}

/// The code with this many symbols wrong.
fn spoiled(chance: &mut Chance, code: &str, wrong: usize) -> String {
    let mut letters: Vec<u8> = code.bytes().filter(|byte| *byte != b'-').collect();
    let mut spoilt = Vec::new();
    while spoilt.len() < wrong {
        let place = chance.below(letters.len());
        let letter = chance.one_of(LETTERS);
        if !spoilt.contains(&place) && letters[place] != letter {
            letters[place] = letter;
            spoilt.push(place);
        }
    }
    String::from_utf8(letters).unwrap()
}
