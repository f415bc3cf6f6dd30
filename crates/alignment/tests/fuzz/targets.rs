//! What must hold of every input to the core, tried by libFuzzer, which looks for inputs that reach new code.
//!
//! `cargo xtask fuzz` runs it. Files with a checksum get the right one here, because no fuzzer would guess it.
#![no_main]
#![allow(missing_docs)]

#[path = "../support/mod.rs"]
mod support;
mod team;

use alignment::*;
use std::{env, fs, path::Path, process::exit, sync::OnceLock};
use support::{Chance, act, answers, assert_sound, check_merging, place, session};

libfuzzer_sys::fuzz_target!(init: begin(), |input: &[u8]| {
    if let Some((_, check, _)) = TARGET.get() {
        check(input);
    }
});

static TARGET: OnceLock<Target> = OnceLock::new();

/// A name, what must hold of an input, and an input to begin with.
type Target = (&'static str, fn(&[u8]), fn(&mut Chance) -> Vec<u8>);

const TARGETS: [Target; 10] = [
    ("saved", saved, |chance| encode(&session(chance, 60))),
    ("merge", merge, any_bytes),
    ("answers", file_of_answers, |chance| {
        answers_json(Role::Seller, &answers(chance)).into_bytes()
    }),
    ("codes", codes, |chance| {
        let shared = Shared::new(Role::Leader, &answers(chance), |_| false);
        format!("pair-{}", shared.text()).into_bytes()
    }),
    ("mistyped", mistyped, any_bytes),
    ("lists", team::lists, any_bytes),
    ("rounds", team::rounds, any_bytes),
    ("exports", exports, any_bytes),
    ("plays", plays, any_bytes),
    ("agreement", agreement, any_bytes),
];

fn any_bytes(chance: &mut Chance) -> Vec<u8> {
    (0..500).map(|_| chance.below(256) as u8).collect()
}

/// Takes the target that CAMBER_TARGET names and writes a few inputs into the folder that CAMBER_SEEDS names; without
/// a target, only lists them.
fn begin() {
    let Some(wanted) = env::var_os("CAMBER_TARGET") else {
        TARGETS.iter().for_each(|(name, ..)| println!("{name}"));
        exit(0);
    };
    let target = TARGETS.into_iter().find(|(name, ..)| wanted == *name);
    let (name, check, seed) = target.expect("there is no such target");
    TARGET.get_or_init(|| (name, check, seed));
    for number in 0..10 {
        if let Some(folder) = env::var_os("CAMBER_SEEDS") {
            let file = Path::new(&folder).join(format!("seed-{number}"));
            fs::write(file, seed(&mut Chance::new(number))).unwrap();
        }
    }
}

/// Where a saved session says its version, and the revision of the instrument.
const VERSION: usize = 4;
const REVISION: usize = 17;

/// What is read has one form, and is written as it was read.
fn saved(bytes: &[u8]) {
    assert!(decode(bytes).is_err() || bytes.starts_with(b"CMBR"));
    let content = bytes.get(4..bytes.len().saturating_sub(4));
    let mut mended = [b"CMBR", content.unwrap_or_default()].concat();
    mended.extend(crc32(&mended).to_le_bytes());
    if let Ok(session) = decode(&mended) {
        assert_sound(&session);
        let again = encode(&session);
        // A way that exists no more begins anew, an old version is written as the newest, and answers to an old wording
        // go to the history.
        let same = |place: usize| mended.get(place) == again.get(place);
        if same(VERSION) && same(REVISION) && session.way().is_some() {
            assert_eq!(again, mended);
        }
        let merged = apply(
            session.clone(),
            Action::Absorb(session.clone().into()),
            Stamp(0),
        );
        assert_eq!(merged, session);
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 };
        }
    }
    !sum
}

fn merge(bytes: &[u8]) {
    let mut chance = Chance::steered(bytes);
    let length = chance.below(40);
    let common = session(&mut chance, length);
    let [a, b, c] = [(); 3].map(|()| {
        let length = chance.below(20);
        (0..length).fold(common.clone(), |session, _| act(session, &mut chance))
    });
    assert_sound(&a);
    check_merging(&a, &b, &c);
}

fn file_of_answers(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let json = serde_json::from_str::<serde_json::Value>(&text);
    let imported = import_json(&text);
    if json.is_ok() && text.len() <= IMPORT_LIMIT && !text.contains(['\0', '\u{fffd}']) {
        let shallow = text.matches(['[', '{']).count() <= 16;
        assert!(
            imported != Err(ImportRefusal::NotJson) || !shallow,
            "valid JSON"
        );
    }
    if let Ok(imported) = imported {
        let again = answers_json(imported.role, &imported.answers);
        let read = import_json(&again).map(|read| (read.role, read.answers, read.revision));
        // Whatever wording was answered, a file is written in today's.
        let expected = (imported.role, imported.answers, Revision::CURRENT);
        assert_eq!(read, Ok(expected));
        assert!(serde_json::from_str::<serde_json::Value>(&again).is_ok());
    }
}

fn codes(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match PairCode::read(&text) {
        Ok(PairCode::Open(shared)) => {
            assert_eq!(PairCode::read(&shared.text()), Ok(PairCode::Open(shared)));
        }
        Ok(PairCode::Locked(locked)) => {
            assert_eq!(PairCode::read(&locked.text()), Ok(PairCode::Locked(locked)));
        }
        Err(CodeRefusal::Damaged(Some(proposal))) => {
            assert!(matches!(
                PairCode::read(&proposal.code),
                Ok(PairCode::Open(_))
            ));
        }
        Err(_) => {}
    }
    match WheelCode::read(&text) {
        Ok(code) => assert_eq!(WheelCode::read(&code.text()), Ok(code)),
        Err(CodeRefusal::Damaged(Some(proposal))) => {
            assert!(WheelCode::read(&proposal.code).is_ok());
        }
        Err(_) => {}
    }
    if let Ok(shared) = Shared::from_bytes(bytes) {
        assert_eq!(shared.to_bytes(), bytes);
    }
    let phrase = passphrase(&text);
    assert_eq!(passphrase(&phrase), phrase);
    if let Some(shown) = Shown::read(&text) {
        assert_eq!(Shown::read(&shown.text()), Some(shown));
    }
}

/// A code with one wrong symbol is never read as another, and what is proposed in its place is the code.
fn mistyped(bytes: &[u8]) {
    let mut chance = Chance::steered(bytes);
    let (code, text) = if chance.below(2) == 0 {
        let shared = Shared::new(chance.one_of(&Role::ALL), &answers(&mut chance), |_| false);
        (Ok(PairCode::Open(shared)), shared.text())
    } else {
        let mut random = |count: usize| (0..count).map(|_| chance.below(256) as u8).collect();
        let (salt, nonce, sealed): (Vec<u8>, Vec<u8>, Vec<u8>) =
            (random(16), random(12), random(30));
        let (salt, nonce) = (salt.try_into().unwrap(), nonce.try_into().unwrap());
        let locked = Locked {
            salt,
            nonce,
            sealed,
        };
        (Ok(PairCode::Locked(locked.clone())), locked.text())
    };
    assert_eq!(PairCode::read(&text), code);
    let mut typed: Vec<char> = text.chars().collect();
    let at = chance.below(typed.len());
    let letter = chance.one_of(b"0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    if typed[at] != '-' && typed[at] != char::from(letter) {
        typed[at] = char::from(letter);
        match PairCode::read(&typed.iter().collect::<String>()) {
            Err(CodeRefusal::Damaged(Some(proposal))) => assert_eq!(proposal.code, text),
            read => assert!(read.is_err(), "{read:?}"),
        }
    }
    let mut words = text.to_lowercase().replace('-', " ");
    words.insert(chance.below(words.len() + 1), ' ');
    assert_eq!(PairCode::read(&words), code, "case and spaces");
}

/// What a spreadsheet and a calendar read is what was said.
fn exports(bytes: &[u8]) {
    let (first, rest) = bytes.split_at_checked(12).unwrap_or((bytes, &[]));
    let mut chance = Chance::steered(first);
    let text = String::from_utf8_lossy(rest);
    let cells: Vec<&str> = text.split('|').collect();
    let separator = chance.one_of(&[Separator::Comma, Separator::Semicolon]);
    let row: Vec<Cell> = cells
        .iter()
        .map(|cell| Cell::Text((*cell).into()))
        .collect();
    let table = csv(
        [row.clone(), vec![Cell::Number(-3), Cell::Empty]],
        separator,
    );
    let sign = if separator == Separator::Comma {
        ','
    } else {
        ';'
    };
    let rows = rows_of(&table, sign);
    for (cell, read) in cells.iter().zip(&rows[0]) {
        let said = read.strip_prefix('\'').filter(|said| said == cell);
        assert!(said.is_some() || read == cell, "{read:?} for {cell:?}");
        assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r']));
    }
    assert_eq!((rows.len(), rows[0].len()), (2, cells.len()));
    assert_eq!(rows[1], ["-3", ""]);

    let number = (0..7).fold(0, |all, _| all << 8 | chance.below(256) as u64);
    let made = Stamp(number);
    let day = Date::at(made, chance.below(256) as i16 * 11 - 1400);
    let later = day.plus_days(chance.below(256) as u16 * 7);
    assert!(later >= day && day.to_string().len() == 10);
    let ics = calendar(&Reminder {
        made,
        day,
        summary: cells[0],
        description: &text,
    });
    for line in ics.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75 && !line.is_empty() && !line.contains(['\r', '\n']));
    }
    let unfolded = ics.replace("\r\n ", "");
    let of = |name: &str| {
        unfolded
            .lines()
            .filter(|line| line.starts_with(name))
            .count()
    };
    assert_eq!(
        (of("BEGIN:"), of("END:"), of("SUMMARY:")),
        (3, 3, 1)
    );
}

/// A table read as RFC 4180 has it.
fn rows_of(table: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut characters = table.strip_prefix('\u{feff}').unwrap().chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => cell.extend(characters.next()),
            '"' => quoted = !quoted,
            '\r' if !quoted => {
                assert_eq!(characters.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other if other == separator && !quoted => row.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    assert!(!quoted && row.is_empty() && cell.is_empty());
    rows
}

/// Any dials are a state of each scene, and that state's own dials are the same state.
fn plays(bytes: &[u8]) {
    use scenes::{call, chain, chairs, pull, talk, truth, week, year};
    let mut dials = [0; Play::DIALS];
    dials
        .iter_mut()
        .zip(bytes)
        .for_each(|(dial, byte)| *dial = *byte);
    let play = Play::from_bytes(dials);
    macro_rules! scenes {
        ($($of:path => $play:path),*) => {$({
            let state = $of(play);
            assert_eq!(state, $of($play(state)));
        })*};
    }
    scenes!(
        chairs::Sitting::of => chairs::Sitting::play,
        pull::Ride::of => pull::Ride::play,
        week::Packing::of => week::Packing::play,
        talk::Meeting::of => talk::Meeting::play,
        call::Asked::of => call::Asked::play,
        chain::Building::of => chain::Building::play,
        year::Levers::of => year::Levers::play,
        truth::Telling::of => truth::Telling::play
    );
    let mut chance = Chance::steered(bytes);
    for scene in Scene::ALL {
        let before = session(&mut chance, 3);
        let after = apply(before.clone(), Action::Play(Played::new(scene, play)), Stamp(1));
        assert_eq!(after.play_of(scene), play);
        assert!(after.ended().iter().count() >= before.ended().iter().count());
        assert_sound(&apply(after, Action::Visit(place(&mut chance)), Stamp(2)));
    }
}

/// Every index of any table of small whole numbers and gaps is a finite number, undefined, or refused.
fn agreement(bytes: &[u8]) {
    let mut chance = Chance::steered(bytes);
    let (rows, columns) = (1 + chance.below(8), 1 + chance.below(8));
    let table: Vec<Vec<Option<usize>>> = (0..rows)
        .map(|_| {
            (0..columns)
                .map(|_| Some(chance.below(8)).filter(|cell| *cell < 7))
                .collect()
        })
        .collect();
    let table = serde_json::to_value(table).unwrap();
    for (name, _) in alignment_cli::agreement::FUNCTIONS {
        let case = serde_json::json!([{ "id": 1, "fn": name, "input": {
            "ratings_rows_are_raters": table, "ratings_rows_are_targets": table,
            "scores_rows_are_people": table, "options": 7, "missing": "listwise",
        }}]);
        for line in alignment_cli::agreement::lines(&case.to_string()).unwrap_or_default() {
            let line: serde_json::Value = serde_json::from_str(&line).unwrap();
            assert!(line["value"].as_f64().is_none_or(f64::is_finite));
        }
    }
}
