//! A session as bytes, for storage on the person's own device.
//!
//! The format is our own and versioned: four letters, one byte of version, the content, and a CRC-32 of everything
//! before it. Files of every version are in `tests/museum/` and must remain readable forever. Practices are written
//! in the order of their codes and scenes in the order of their slugs, so that showing them in another order changes
//! no saved file. Adding, removing or renaming one requires a new version.
//!
//! Content of version 6, whole numbers little-endian:
//!
//! | part | bytes |
//! |---|---|
//! | phase | 0 at the start, or way + 1, kind of place, its argument |
//! | role | 0 none, 1 seller, 2 leader; stamp |
//! | wording | the revision that the answers are about |
//! | answers | per practice one byte (255 not applicable, else outside + 8·inside, 7 for none); stamp |
//! | visited | one bit per scene, 4 bytes |
//! | ended | likewise, the scenes whose end was reached |
//! | plays | number of scenes with a stamp; per scene its place by slug, stamp, 16 dials |
//! | commitments | per commitment one byte 0 or 1; stamp |
//! | attempts | number of attempts; per attempt its stamp, commitment, and 0 or what happened + 1 with a stamp |
//! | intention | stamp; length in bytes as 2 bytes; UTF-8 |
//! | history | number of checks; per check its stamp, role, revision and one byte per practice |
//! | thought | 0 none, or its place + 1; stamp |
//!
//! A stamp has 8 bytes. So a session never takes more than 4 kB. Version 1 had neither `ended` nor `plays`, version 2 no
//! `attempts`, version 3 no `thought`, and until version 4 there was one wording only. Until version 5 the scenes were
//! played in another way: what their dials said is left out, and a scene whose end was reached stays so.

use crate::answers::{Answer, Answers, Frequency};
use crate::checksum::crc32;
use crate::course::{BY_SLUG, Place, Scene, Scenes, Way};
use crate::instrument::{BY_CODE, ITEM_COUNT, Revision, Role, Wheel};
use crate::play::Play;
use crate::session::{
    ATTEMPT_LIMIT, Attempt, Commitment, HISTORY_LIMIT, Happened, PastCheck, Phase, Session, Stamp,
    Stamped, plain_words,
};
use crate::thought::Thought;
use alloc::string::String;
use alloc::vec::Vec;

/// The session as bytes that [`decode`] reads back to the same session.
pub fn encode(session: &Session) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    out.extend(MAGIC);
    out.push(VERSION);
    write_phase(&mut out, session.phase);
    out.push(role_byte(session.role.value));
    write_stamp(&mut out, session.role.at);
    out.push(Revision::CURRENT.number());
    let stamps = |place: usize| session.answered.get(place).copied().unwrap_or_default();
    for item in BY_CODE {
        out.push(answer_byte(session.answers.get(item)));
        write_stamp(&mut out, stamps(item.index()));
    }
    write_scenes(&mut out, session.visited);
    write_scenes(&mut out, session.ended);
    write_plays(&mut out, session);
    for commitment in &session.commitments {
        out.push(u8::from(commitment.value));
        write_stamp(&mut out, commitment.at);
    }
    write_attempts(&mut out, &session.attempts);
    write_stamp(&mut out, session.intention.at);
    // At most 280 characters of at most four bytes: the length always fits.
    out.extend((session.intention.value.len() as u16).to_le_bytes());
    out.extend(session.intention.value.as_bytes());
    out.push(session.history.len() as u8);
    for past in &session.history {
        write_stamp(&mut out, past.finished);
        out.push(role_byte(Some(past.role)));
        out.push(past.revision.number());
        out.extend(BY_CODE.map(|item| answer_byte(past.answers.get(item))));
    }
    out.push(session.thought.value.map_or(0, |thought| thought as u8 + 1));
    write_stamp(&mut out, session.thought.at);
    let sum = crc32(&out);
    out.extend(sum.to_le_bytes());
    out
}

/// Reads a saved session. Foreign, newer or damaged bytes are rejected with a reason, and the caller leaves them
/// untouched.
pub fn decode(bytes: &[u8]) -> Result<Session, Refusal> {
    let content = bytes.strip_prefix(&MAGIC).ok_or(Refusal::NotOurs)?;
    let version = match content.first() {
        Some(&known @ 1..=VERSION) => known,
        Some(&newer) if newer > VERSION => return Err(Refusal::NewerVersion(newer)),
        _ => return Err(Refusal::Damaged),
    };
    let (summed, sum) = bytes.split_last_chunk::<4>().ok_or(Refusal::Damaged)?;
    if crc32(summed) != u32::from_le_bytes(*sum) {
        return Err(Refusal::Damaged);
    }
    let rest = summed.get(MAGIC.len() + 1..).ok_or(Refusal::Damaged)?;
    let mut reader = Reader { rest };
    let session = reader.session(version).ok_or(Refusal::Damaged)?;
    if reader.rest.is_empty() {
        Ok(session)
    } else {
        Err(Refusal::Damaged)
    }
}

/// Why saved bytes were rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not a saved session.
    NotOurs,
    /// Written by a newer version of Camber, which is needed to read it.
    NewerVersion(u8),
    /// A saved session, but damaged.
    Damaged,
}

const MAGIC: [u8; 4] = *b"CMBR";
const VERSION: u8 = 6;

const NOT_APPLICABLE: u8 = 255;
const NO_FREQUENCY: u8 = 7;

fn write_stamp(out: &mut Vec<u8>, stamp: Stamp) {
    out.extend(stamp.0.to_le_bytes());
}

fn write_phase(out: &mut Vec<u8>, phase: Phase) {
    let Phase::Underway { way, place } = phase else {
        out.push(0);
        return;
    };
    out.push(way as u8 + 1);
    out.extend(match place {
        Place::Role => [0, 0],
        Place::Scene(scene) => [1, slug_place(scene)],
        Place::Rating(wheel) => [2, wheel.index() as u8],
        Place::Result => [3, 0],
    });
}

fn write_scenes(out: &mut Vec<u8>, scenes: Scenes) {
    let bits = scenes
        .iter()
        .fold(0_u32, |bits, scene| bits | 1 << slug_place(scene));
    out.extend(bits.to_le_bytes());
}

fn write_plays(out: &mut Vec<u8>, session: &Session) {
    let said = |scene: &Scene| {
        let play = session.plays.get(scene.index()).copied();
        play.filter(|play| *play != Stamped::default())
    };
    out.push(BY_SLUG.iter().filter_map(said).count() as u8);
    for (place, scene) in BY_SLUG.iter().enumerate() {
        if let Some(play) = said(scene) {
            out.push(place as u8);
            write_stamp(out, play.at);
            out.extend(play.value.to_bytes());
        }
    }
}

fn write_attempts(out: &mut Vec<u8>, attempts: &[Attempt]) {
    out.push(attempts.len() as u8);
    for attempt in attempts {
        write_stamp(out, attempt.chosen);
        out.push(attempt.commitment.index() as u8);
        match attempt.told {
            None => out.push(0),
            Some((at, happened)) => {
                out.push(happened as u8 + 1);
                write_stamp(out, at);
            }
        }
    }
}

fn slug_place(scene: Scene) -> u8 {
    BY_SLUG.iter().take_while(|other| **other != scene).count() as u8
}

const fn role_byte(role: Option<Role>) -> u8 {
    match role {
        None => 0,
        Some(Role::Seller) => 1,
        Some(Role::Leader) => 2,
    }
}

fn answer_byte(answer: Answer) -> u8 {
    let step = |frequency: Option<Frequency>| frequency.map_or(NO_FREQUENCY, Frequency::step);
    match answer {
        Answer::NotApplicable => NOT_APPLICABLE,
        Answer::Open { outside, inside } => step(outside) + 8 * step(inside),
    }
}

/// Reads from the front; `None` if the bytes end or are invalid.
struct Reader<'b> {
    rest: &'b [u8],
}

impl Reader<'_> {
    fn session(&mut self, version: u8) -> Option<Session> {
        let mut session = Session::default();
        let phase = self.phase()?;
        let role = role_of(self.byte()?)?;
        session.role = Stamped {
            at: self.stamp()?,
            value: role,
        };
        let revision = self.revision(version)?;
        for item in BY_CODE {
            session.answers.set(item, answer_of(self.byte()?)?);
            *session.answered.get_mut(item.index())? = self.stamp()?;
        }
        session.visited = self.scenes()?;
        if version >= 2 {
            session.ended = self.scenes()?;
            self.plays(&mut session)?;
            if version <= 5 {
                session.plays = Default::default();
            }
        }
        for commitment in &mut session.commitments {
            let value = match self.byte()? {
                0 => false,
                1 => true,
                _ => return None,
            };
            *commitment = Stamped {
                at: self.stamp()?,
                value,
            };
        }
        if version >= 3 {
            session.attempts = self.attempts()?;
        }
        session.intention = self.intention()?;
        session.history = self.history(version)?;
        if version >= 4 {
            session.thought = self.thought()?;
        }
        if role.is_none() && !session.answers.is_untouched() {
            return None;
        }
        if revision != Revision::CURRENT {
            session.retire(revision);
        }
        // A reader whose place no way leads to begins at the start.
        if let Phase::Underway { way, place } = phase
            && way.admits(place)
            && session.admitted(place) == place
        {
            session.phase = phase;
        }
        Some(session)
    }

    fn phase(&mut self) -> Option<Phase> {
        let way = match self.byte()? {
            0 => return Some(Phase::Start),
            way => *Way::ALL.get(usize::from(way) - 1)?,
        };
        let place = match (self.byte()?, usize::from(self.byte()?)) {
            (0, 0) => Place::Role,
            (1, scene) => Place::Scene(*BY_SLUG.get(scene)?),
            (2, wheel) => Place::Rating(*Wheel::ALL.get(wheel)?),
            (3, 0) => Place::Result,
            _ => return None,
        };
        Some(Phase::Underway { way, place })
    }

    fn scenes(&mut self) -> Option<Scenes> {
        let bits = u32::from_le_bytes(self.bytes()?);
        if bits.checked_shr(BY_SLUG.len() as u32).unwrap_or(0) != 0 {
            return None;
        }
        let seen = BY_SLUG
            .into_iter()
            .filter(|scene| bits & 1 << slug_place(*scene) != 0);
        Some(seen.fold(Scenes::default(), Scenes::with))
    }

    fn plays(&mut self, session: &mut Session) -> Option<()> {
        let mut free = 0;
        for _ in 0..self.byte()? {
            let place = usize::from(self.byte()?);
            // In order and without repeats, so that every session has exactly one encoding.
            if place < free {
                return None;
            }
            free = place + 1;
            let scene = BY_SLUG.get(place)?;
            let play = Stamped {
                at: self.stamp()?,
                value: Play::from_bytes(self.bytes()?),
            };
            if play == Stamped::default() {
                return None;
            }
            *session.plays.get_mut(scene.index())? = play;
        }
        Some(())
    }

    fn attempts(&mut self) -> Option<Vec<Attempt>> {
        let length = usize::from(self.byte()?);
        if length > ATTEMPT_LIMIT {
            return None;
        }
        let mut attempts: Vec<Attempt> = Vec::with_capacity(length);
        for _ in 0..length {
            let chosen = self.stamp()?;
            let place = usize::from(self.byte()?);
            let attempt = Attempt {
                chosen,
                commitment: Commitment::all().nth(place)?,
                told: match usize::from(self.byte()?).checked_sub(1) {
                    None => None,
                    Some(happened) => {
                        let happened = *Happened::ALL.get(happened)?;
                        Some((self.stamp()?, happened))
                    }
                },
            };
            if attempts
                .last()
                .is_some_and(|last| last.key() >= attempt.key())
            {
                return None;
            }
            attempts.push(attempt);
        }
        Some(attempts)
    }

    fn intention(&mut self) -> Option<Stamped<String>> {
        let at = self.stamp()?;
        let length = u16::from_le_bytes(self.bytes()?);
        let (words, rest) = self.rest.split_at_checked(usize::from(length))?;
        self.rest = rest;
        let value = String::from_utf8(words.to_vec()).ok()?;
        (plain_words(&value) == value).then_some(Stamped { at, value })
    }

    /// Until version 4 there was one wording only.
    fn revision(&mut self, version: u8) -> Option<Revision> {
        match version {
            ..=4 => Some(Revision::First),
            _ => Revision::from_number(self.byte()?),
        }
    }

    fn history(&mut self, version: u8) -> Option<Vec<PastCheck>> {
        let length = usize::from(self.byte()?);
        if length > HISTORY_LIMIT {
            return None;
        }
        let mut history: Vec<PastCheck> = Vec::with_capacity(length);
        for _ in 0..length {
            let finished = self.stamp()?;
            let role = role_of(self.byte()?)??;
            let revision = self.revision(version)?;
            let mut answers = Answers::default();
            for (item, byte) in BY_CODE.into_iter().zip(self.bytes::<ITEM_COUNT>()?) {
                answers.set(item, answer_of(byte)?);
            }
            let past = PastCheck {
                finished,
                role,
                revision,
                answers,
            };
            let open = revision == Revision::CURRENT && answers.complete().is_err();
            if open || history.last().is_some_and(|last| *last >= past) {
                return None;
            }
            history.push(past);
        }
        Some(history)
    }

    fn thought(&mut self) -> Option<Stamped<Option<Thought>>> {
        let value = match self.byte()? {
            0 => None,
            thought => Some(*Thought::ALL.get(usize::from(thought) - 1)?),
        };
        let at = self.stamp()?;
        Some(Stamped { at, value })
    }

    fn stamp(&mut self) -> Option<Stamp> {
        let stamp = Stamp(u64::from_le_bytes(self.bytes()?));
        (stamp <= Stamp::MAX).then_some(stamp)
    }

    fn byte(&mut self) -> Option<u8> {
        self.bytes().map(|[byte]| byte)
    }

    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }
}

const fn role_of(byte: u8) -> Option<Option<Role>> {
    match byte {
        0 => Some(None),
        1 => Some(Some(Role::Seller)),
        2 => Some(Some(Role::Leader)),
        _ => None,
    }
}

fn answer_of(byte: u8) -> Option<Answer> {
    let frequency = |step: u8| {
        if step == NO_FREQUENCY {
            Some(None)
        } else {
            Frequency::new(step).map(Some)
        }
    };
    match byte {
        NOT_APPLICABLE => Some(Answer::NotApplicable),
        _ => Some(Answer::Open {
            outside: frequency(byte % 8)?,
            inside: frequency(byte / 8)?,
        }),
    }
}

#[cfg(test)]
mod tests;
