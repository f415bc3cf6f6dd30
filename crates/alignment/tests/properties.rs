//! What holds of every sequence of actions, of every merging of tabs, and of every foreign input.
#![allow(missing_docs, clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use alignment::*;
use proptest::prelude::*;
use support::{Chance, act, action, assert_sound, check_merging, inputs, session, stamp};

proptest! {
    /// Shrinks to the shortest sequence that breaks something.
    #[test]
    fn any_sequence_of_actions_keeps_the_invariants(seeds in prop::collection::vec(any::<u64>(), 0..80)) {
        let mut session = Session::default();
        for seed in seeds {
            let mut chance = Chance::new(seed);
            let action = action(&mut chance);
            let place = session.place();
            let answers = *session.answers();
            let moves = matches!(
                action,
                Action::Begin(_) | Action::Think(_) | Action::Visit(_) | Action::Next | Action::Back | Action::Finish
                    | Action::StartAgain | Action::Forget
            );
            let answering = matches!(
                action,
                Action::Rate { .. } | Action::LeaveOut(_) | Action::SetNotApplicable { .. } | Action::Restore(_)
                    | Action::Forget
                    // The last answer of a new check may have come from another tab.
                    | Action::Next | Action::Finish
            );
            session = apply(session, action, stamp(&mut chance));
            assert_sound(&session);
            prop_assert!(moves || session.place() == place, "only a move moves");
            prop_assert!(answering || *session.answers() == answers, "only an answer changes an answer");
        }
    }

    /// Three tabs of one history that went apart. Whatever the order in which they hear of each other, they
    /// know the same in the end.
    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        seed in any::<u64>(), common in 0..60_usize, apart in 0..60_usize,
    ) {
        let mut chance = Chance::new(seed);
        let common = session(&mut chance, common);
        let [a, b, c] = [(); 3].map(|()| {
            (0..chance.below(apart + 1)).fold(common.clone(), |session, _| act(session, &mut chance))
        });
        check_merging(&a, &b, &c);
    }

    /// The last word counts, even if the clock has jumped back between two words.
    #[test]
    fn a_later_word_survives_a_merge_with_the_earlier_state(
        seed in any::<u64>(), before in 0..60_usize, at in any::<u64>(), item in 0..16_usize, step in 0..7_usize,
    ) {
        let item = ItemId::ALL[item];
        let frequency = Frequency::ALL[step];
        let before = session(&mut Chance::new(seed), before);
        prop_assume!(before.role().is_some());
        // At the very last stamp there is, nothing can be later.
        prop_assume!(before.last_answered() < Some(Stamp(1 << 50)));
        let at = Stamp(at % (1 << 50));
        let after = apply(before.clone(), Action::Rate { item, question: Question::Outside, frequency }, at);
        let merged = apply(after.clone(), Action::Absorb(Box::new(before.clone())), at);
        if before.answers() != after.answers() {
            prop_assert_eq!(merged.answers().get(item), after.answers().get(item));
            prop_assert!(after.last_answered() > before.last_answered());
            let other_way = apply(before, Action::Absorb(Box::new(after.clone())), at);
            prop_assert_eq!(other_way.answers().get(item), after.answers().get(item));
        }
    }

    #[test]
    fn exported_answers_are_imported_the_same(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let answers = support::answers(&mut chance);
        let role = chance.one_of(&Role::ALL);
        let text = answers_json(role, &answers);
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read["role"].as_str(), Some(role.key()));
        prop_assert_eq!(import_json(&text), Ok(Imported { role, revision: Revision::CURRENT, answers }));
    }
}

/// Histories at their limit, where dropping the oldest must not depend on the order of merging.
#[test]
fn full_histories_merge_in_any_order() {
    let mut chance = Chance::new(7);
    for _ in 0..60 {
        let [a, b, c] = [(); 3].map(|()| {
            let mut session = Session::default();
            for _ in 0..chance.below(40) {
                let at = Stamp(1_700_000_000_000 + 1000 * chance.below(100) as u64);
                let answers = complete(&mut chance);
                let role = chance.one_of(&Role::ALL);
                let revision = chance.one_of(&[Revision::First, Revision::CURRENT]);
                let imported = Imported { role, revision, answers };
                session = apply(session, Action::Restore(imported), at);
                session = apply(session, Action::StartAgain, at);
            }
            assert_sound(&session);
            session
        });
        check_merging(&a, &b, &c);
    }
}

fn complete(chance: &mut Chance) -> Answers {
    let mut answers = Answers::default();
    for item in ItemId::ALL {
        let (outside, inside) =
            (Some(chance.one_of(&Frequency::ALL)), Some(chance.one_of(&Frequency::ALL)));
        answers.set(item, Answer::Open { outside, inside });
    }
    answers
}

/// Random bytes and sessions broken at random, half of them with a mended checksum, so that the reading
/// goes deep.
#[test]
fn no_bytes_panic_the_decoder() {
    let mut chance = Chance::new(1);
    let seeds: Vec<Vec<u8>> =
        (0..50).map(|length| encode(&session(&mut chance, length * (length % 3)))).collect();
    let mut read = 0;
    for index in 0..inputs() {
        let mut bytes = if index % 20 == 0 {
            (0..chance.below(64)).map(|_| chance.below(256) as u8).collect()
        } else {
            seeds[chance.below(seeds.len())].clone()
        };
        mutate(&mut bytes, &mut chance, &[0, 1, 2, 7, 8, 63, 64, 255]);
        if index % 2 == 0 {
            mend(&mut bytes, 1 + chance.below(5) as u8);
        }
        if let Ok(session) = decode(&bytes) {
            read += 1;
            assert_sound(&session);
        }
    }
    assert!(read > inputs() / 1000, "too few inputs go deep: {read}");
}

#[test]
fn no_text_panics_the_import() {
    let mut chance = Chance::new(2);
    let seeds: Vec<Vec<u8>> = (0..50)
        .map(|_| {
            answers_json(chance.one_of(&Role::ALL), &support::answers(&mut chance)).into_bytes()
        })
        .collect();
    let mut read = 0;
    for index in 0..inputs() {
        let mut bytes = if index % 20 == 0 {
            (0..chance.below(64)).map(|_| chance.below(256) as u8).collect()
        } else {
            seeds[chance.below(seeds.len())].clone()
        };
        mutate(&mut bytes, &mut chance, b"{}[]\",:\\u07-.enFCKO1234 \xc3");
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(imported) = import_json(&text) {
            read += 1;
            let again = answers_json(imported.role, &imported.answers);
            let revision = Revision::CURRENT;
            assert_eq!(import_json(&again), Ok(Imported { revision, ..imported }));
        }
    }
    assert!(read > inputs() / 1000, "too few inputs are read: {read}");
}

/// One to three changes: a byte replaced, removed, repeated or put in, or the end cut off.
fn mutate(bytes: &mut Vec<u8>, chance: &mut Chance, favourites: &[u8]) {
    for _ in 0..=chance.below(3) {
        let place = chance.below(bytes.len().max(1));
        let byte =
            if chance.below(2) == 0 { chance.one_of(favourites) } else { chance.below(256) as u8 };
        match chance.below(8) {
            _ if bytes.is_empty() => bytes.push(byte),
            0 => bytes.truncate(place),
            1 => drop(bytes.remove(place)),
            2 => bytes.insert(place, byte),
            3 => {
                let end = (place + chance.below(40)).min(bytes.len());
                let piece = bytes[place..end].to_vec();
                bytes.splice(place..place, piece);
            }
            _ => bytes[place] = byte,
        }
    }
}

/// Puts the right magic, version and checksum on broken bytes.
fn mend(bytes: &mut Vec<u8>, version: u8) {
    bytes.resize(bytes.len().max(9), 0);
    bytes[..4].copy_from_slice(b"CMBR");
    bytes[4] = version;
    bytes.truncate(bytes.len() - 4);
    let mut sum = u32::MAX;
    for byte in bytes.iter() {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    bytes.extend((!sum).to_le_bytes());
}
