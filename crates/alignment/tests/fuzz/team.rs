//! Codes in bulk: lists with anything between them, and the rounds of a team.

use crate::support::{Chance, answers};
use alignment::*;

/// A code of random answers, or of random numbers.
fn code(chance: &mut Chance) -> Option<WheelCode> {
    let round = RoundTag::new(chance.below(3) as u16)?;
    if chance.below(2) == 0 {
        let bytes = [(); WheelCode::PACKED].map(|()| chance.below(256) as u8);
        let code = WheelCode::unpacked(&bytes)?;
        assert_eq!(code.packed(), bytes);
        return Some(code);
    }
    let complete = answers(chance).complete().ok()?;
    let role = chance.one_of(&Role::ALL);
    let nonce = chance.below(4) as u16;
    Some(WheelCode::new(
        &score(&complete),
        role,
        chance.below(2) == 0,
        round,
        nonce,
    ))
}

fn found(pieces: &[&[u8]]) -> Vec<FoundCode> {
    let (mut all, mut reader) = (Vec::new(), CodeReader::default());
    for piece in pieces {
        reader.read(piece, |found| all.push(found));
    }
    reader.finish(|found| all.push(found));
    all
}

/// Every code between separators is found, once and in order, wherever the text is cut into pieces.
pub fn lists(bytes: &[u8]) {
    let (text, rest) = bytes.split_at(bytes.len() / 2);
    let mut chance = Chance::steered(rest);
    let (mut list, mut codes) = (text.to_vec(), Vec::new());
    for _ in 0..chance.below(6) {
        let Some(code) = code(&mut chance) else {
            continue;
        };
        assert_eq!(WheelCode::read(&code.text()), Ok(code));
        list.extend(chance.one_of(&[",", ";\n", "\t", "\"", ",\r\n- "]).bytes());
        let dash = chance.one_of(&["-", "", " ", "\u{2013}", "\r\n"]);
        list.extend(code.text().replace('-', dash).bytes());
        codes.push(code);
    }
    list.extend(b",");
    list.extend(text);
    let whole = found(&[&list]);
    let read: Vec<WheelCode> = whole
        .iter()
        .filter_map(|found| found.code().ok())
        .collect();
    assert!(read.windows(codes.len().max(1)).any(|read| read == codes) || codes.is_empty());
    let lines = list.iter().filter(|byte| **byte == b'\n').count();
    assert!(
        whole
            .iter()
            .all(|found| (1..=lines + 1).contains(&found.line))
    );
    let (one, other) = list.split_at(chance.below(list.len()));
    let (other, last) = other.split_at(chance.below(other.len() + 1));
    assert_eq!(found(&[one, other, last]), whole);
}

/// What is refused changes nothing, and no figure is of fewer than five.
pub fn rounds(bytes: &[u8]) {
    let mut chance = Chance::steered(bytes);
    let mut team = Team::new(RoundTag::default());
    let mut day = 20_000;
    while !chance.is_spent() {
        let before = team.clone();
        match chance.below(16) {
            0 => {
                let view = chance.one_of(&[View::ByRole, View::Together]);
                day += chance.below(50) as u32;
                let salt = chance.below(256) as u64;
                let obstacle = team.obstacle(view);
                match team.close(view, Seal { salt, day }) {
                    Ok(()) => check(&before, &team),
                    Err(_) => assert_eq!(collected(&team), collected(&before)),
                }
                // Old blocks are forgotten only in closing, which may take an obstacle away.
                assert!(obstacle.is_some() || team.shown().is_some());
            }
            1 => {
                let round = RoundTag::new(chance.below(4) as u16).unwrap_or_default();
                let done = if chance.below(2) == 0 {
                    team.reopen(round)
                } else {
                    team.rename(round)
                };
                assert!(done || team == before);
            }
            2 => {
                let place = chance.below(8);
                team.remove(place);
                let left = before
                    .codes()
                    .enumerate()
                    .filter(|(other, _)| *other != place);
                assert!(team.codes().eq(left.map(|(_, code)| code)));
            }
            3 => {
                let text = team.shown_before().text();
                let shown = Shown::read(&text);
                assert_eq!(shown.as_ref(), Some(team.shown_before()));
                let gone = team.recall(shown.unwrap_or_default());
                assert_eq!((gone, &team), (0, &before));
            }
            _ => {
                let Some(code) = code(&mut chance) else {
                    continue;
                };
                match team.add(&code) {
                    Added::Counted => {
                        assert!(team.codes().eq(before.codes().chain([code])));
                        assert!(matches!(team.add(&code), Added::Duplicate));
                    }
                    Added::Duplicate | Added::Alike => {
                        assert_eq!(team.codes().len(), before.codes().len());
                    }
                    Added::OtherRound(_) | Added::Closed => assert_eq!(team, before),
                }
            }
        }
        let people = team.people(Role::Seller);
        assert!(
            people <= team.count(Role::Seller) && team.lookalikes().len() <= team.codes().len()
        );
    }
}

fn collected(team: &Team) -> (RoundTag, Vec<WheelCode>) {
    (team.round(), team.codes().collect())
}

fn check(before: &Team, after: &Team) {
    let picture = after.shown().unwrap();
    assert!(before.people(Role::Seller) >= LEAST);
    for group in &picture.groups {
        let agreed = group.group == Group::Leaders
            && before
                .codes()
                .all(|code| code.role() == Role::Seller || code.agrees());
        for figure in Wheel::ALL
            .into_iter()
            .filter_map(|wheel| group.wheel(wheel))
        {
            assert!(agreed || figure.people >= LEAST);
            assert!(
                figure.people <= group.people && figure.score <= 100 && figure.score % 5 == 0
            );
            assert!(figure.outside.abs() <= 6 && figure.pull.abs() <= 12);
        }
    }
    assert_eq!(after.codes().count(), 0, "a closed round holds no code");
}
