//! A session as bytes, for storage on the person's own device.
//!
//! The format is our own and versioned: four letters, one byte of version, the content, and a CRC-32 of everything
//! before it. Files of every version are in `tests/museum/` and must remain readable forever. Practices are written
//! in the order of their codes and scenes in the order of their slugs, so that showing them in another order changes
//! no saved file. Adding, removing or renaming one requires a new version.
//!
//! Content of version 7, whole numbers little-endian:
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
//! | new check | 0 none under way, or the chair of the result as above; stamp; its answers, as above |
//!
//! A stamp has 8 bytes. So a session never takes more than 4 kB. Version 1 had neither `ended` nor `plays`, version 2 no
//! `attempts`, version 3 no `thought`, and until version 4 there was one wording only. Until version 6 the scenes were
//! played in other ways: what their dials said is left out, and a scene whose end was reached stays so. And a new check
//! put the result into the history as soon as it began.

use crate::answers::{Answer, Frequency};
use crate::checksum::crc32;
use crate::course::{BY_SLUG, Place, Scene, Scenes, Way};
use crate::instrument::{BY_CODE, Revision, Role, Wheel};
use crate::play::Play;
use crate::session::{
    ATTEMPT_LIMIT, Attempt, Commitment, HISTORY_LIMIT, Happened, PastCheck, Phase, Session,
    Stamped, plain_words,
};
use crate::sheet::Sheet;
use crate::stamp::Stamp;
use crate::thought::Thought;
use alloc::string::String;
use alloc::vec::Vec;

/// The session as bytes that [`decode`] reads back to the same session.
pub fn encode(session: &Session) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    out.extend(MAGIC);
    out.push(VERSION);
    let mut pass = Pass { version: VERSION, rest: None, out };
    // Writing never fails.
    let _ = pass.session(&mut session.clone(), &mut { Revision::CURRENT });
    let mut out = pass.out;
    let sum = crc32(&out);
    out.extend(sum.to_le_bytes());
    out
}

/// Reads a saved session. Foreign, newer or damaged bytes are rejected with a reason, and the caller leaves them
/// untouched.
pub fn decode(bytes: &[u8]) -> Result<Session, Refusal> {
    let content = bytes.strip_prefix(&MAGIC).ok_or(Refusal::NotOurs)?;
    match content.first() {
        Some(1..=VERSION) => {}
        Some(&newer) if newer > VERSION => return Err(Refusal::NewerVersion(newer)),
        _ => return Err(Refusal::Damaged),
    }
    read(bytes).ok_or(Refusal::Damaged)
}

fn read(bytes: &[u8]) -> Option<Session> {
    let (summed, sum) = bytes.split_last_chunk::<4>()?;
    let (version, rest) = summed.get(MAGIC.len()..)?.split_first()?;
    let mut pass = Pass { version: *version, rest: Some(rest), out: Vec::new() };
    let (mut session, mut revision) = (Session::default(), Revision::First);
    pass.session(&mut session, &mut revision)?;
    let whole = pass.rest == Some(&[]) && crc32(summed) == u32::from_le_bytes(*sum);
    let has_answers = !session.answers().is_untouched() || session.checks_again();
    if !whole || (session.role().is_none() && has_answers) {
        return None;
    }
    if *version <= 6 {
        session.plays = Default::default();
    }
    if revision != Revision::CURRENT {
        session.retire(revision);
    }
    // A reader whose place no way leads to begins at the start.
    if let Phase::Underway { way, place } = session.phase
        && !(way.admits(place) && session.admitted(place) == place)
    {
        session.phase = Phase::Start;
    }
    Some(session)
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
const VERSION: u8 = 7;

const NOT_APPLICABLE: u8 = 255;
const NO_FREQUENCY: u8 = 7;

/// One pass over the format. The same methods write a value and read it, so each part of the format is described once:
/// where the pass writes, they leave the value as it is; where it reads, they replace it, or return `None` if the bytes
/// end or are invalid.
struct Pass<'b> {
    version: u8,
    /// What is still to be read; `None` if the pass writes.
    rest: Option<&'b [u8]>,
    out: Vec<u8>,
}

impl Pass<'_> {
    fn session(&mut self, session: &mut Session, revision: &mut Revision) -> Option<()> {
        self.phase(&mut session.phase)?;
        self.one_or_none(&mut session.role.value, &Role::ALL)?;
        self.stamp(&mut session.role.at)?;
        self.revision(revision)?;
        self.sheet(&mut session.sheet)?;
        self.scenes(&mut session.visited)?;
        if self.version >= 2 {
            self.scenes(&mut session.ended)?;
            self.plays(session)?;
        }
        for commitment in &mut session.commitments {
            self.one(&mut commitment.value, &[false, true])?;
            self.stamp(&mut commitment.at)?;
        }
        if self.version >= 3 {
            self.attempts(&mut session.attempts)?;
        }
        self.stamp(&mut session.intention.at)?;
        self.words(&mut session.intention.value)?;
        self.history(&mut session.history)?;
        if self.version >= 4 {
            self.one_or_none(&mut session.thought.value, &Thought::ALL)?;
            self.stamp(&mut session.thought.at)?;
        }
        if self.version >= 7 {
            self.one_or_none(&mut session.again.value, &Role::ALL)?;
            self.stamp(&mut session.again.at)?;
            self.sheet(&mut session.fresh)?;
        }
        Some(())
    }

    fn sheet(&mut self, sheet: &mut Sheet) -> Option<()> {
        for item in BY_CODE {
            let mut answer = sheet.answers.get(item);
            self.answer(&mut answer)?;
            sheet.answers.set(item, answer);
            self.stamp(sheet.at.get_mut(item.index())?)?;
        }
        Some(())
    }

    fn phase(&mut self, phase: &mut Phase) -> Option<()> {
        let (mut way, place) = match *phase {
            Phase::Start => (None, Place::Result),
            Phase::Underway { way, place } => (Some(way), place),
        };
        self.one_or_none(&mut way, &Way::ALL)?;
        let Some(way) = way else { return Some(()) };
        let mut kind_and_argument = match place {
            Place::Role => [0, 0],
            Place::Scene(scene) => [1, slug_place(scene)],
            Place::Rating(wheel) => [2, wheel.index() as u8],
            Place::Result => [3, 0],
        };
        self.bytes(&mut kind_and_argument)?;
        let place = match kind_and_argument {
            [0, 0] => Place::Role,
            [1, scene] => Place::Scene(*BY_SLUG.get(usize::from(scene))?),
            [2, wheel] => Place::Rating(*Wheel::ALL.get(usize::from(wheel))?),
            [3, 0] => Place::Result,
            _ => return None,
        };
        *phase = Phase::Underway { way, place };
        Some(())
    }

    /// Until version 4 there was one wording only.
    fn revision(&mut self, revision: &mut Revision) -> Option<()> {
        if self.version <= 4 {
            *revision = Revision::First;
            return Some(());
        }
        let mut number = [revision.number()];
        self.bytes(&mut number)?;
        let [number] = number;
        *revision = Revision::from_number(number)?;
        Some(())
    }

    fn answer(&mut self, answer: &mut Answer) -> Option<()> {
        let mut byte = [answer_byte(*answer)];
        self.bytes(&mut byte)?;
        let [byte] = byte;
        *answer = answer_of(byte)?;
        Some(())
    }

    fn scenes(&mut self, scenes: &mut Scenes) -> Option<()> {
        let bit = |scene| 1_u32 << slug_place(scene);
        let bits = scenes.iter().fold(0, |bits, scene| bits | bit(scene));
        let mut bytes = bits.to_le_bytes();
        self.bytes(&mut bytes)?;
        let bits = u32::from_le_bytes(bytes);
        let seen = BY_SLUG.into_iter().filter(|scene| bits & bit(*scene) != 0);
        *scenes = seen.fold(Scenes::default(), Scenes::with);
        (bits.checked_shr(BY_SLUG.len() as u32).unwrap_or(0) == 0).then_some(())
    }

    fn plays(&mut self, session: &mut Session) -> Option<()> {
        let blank = Stamped::default();
        let of = |scene: Scene| Some((scene, *session.plays.get(scene.index())?));
        let played = BY_SLUG.into_iter().filter_map(of);
        let mut played: Vec<_> = played.filter(|(_, play)| *play != blank).collect();
        let first = *BY_SLUG.first()?;
        self.list(&mut played, (first, blank), |pass, (scene, play)| {
            pass.one(scene, &BY_SLUG)?;
            pass.stamp(&mut play.at)?;
            let mut dials = play.value.to_bytes();
            pass.bytes(&mut dials)?;
            play.value = Play::from_bytes(dials);
            (*play != blank).then_some(())
        })?;
        for (scene, play) in &played {
            *session.plays.get_mut(scene.index())? = *play;
        }
        is_rising(&played, |(scene, _)| slug_place(*scene))
    }

    fn attempts(&mut self, attempts: &mut Vec<Attempt>) -> Option<()> {
        let blank =
            Attempt { chosen: Stamp::default(), commitment: Commitment::all().next()?, told: None };
        let commitments: Vec<Commitment> = Commitment::all().collect();
        self.list(attempts, blank, |pass, attempt| {
            pass.stamp(&mut attempt.chosen)?;
            pass.one(&mut attempt.commitment, &commitments)?;
            let mut happened = attempt.told.map(|(_, happened)| happened);
            pass.one_or_none(&mut happened, &Happened::ALL)?;
            let mut at = attempt.told.map(|(at, _)| at).unwrap_or_default();
            if happened.is_some() {
                pass.stamp(&mut at)?;
            }
            attempt.told = happened.map(|happened| (at, happened));
            Some(())
        })?;
        is_rising(attempts, Attempt::key)?;
        (attempts.len() <= ATTEMPT_LIMIT).then_some(())
    }

    fn history(&mut self, history: &mut Vec<PastCheck>) -> Option<()> {
        let blank = PastCheck {
            finished: Stamp::default(),
            role: Role::Seller,
            revision: Revision::First,
            answers: Default::default(),
        };
        self.list(history, blank, |pass, past| {
            pass.stamp(&mut past.finished)?;
            let mut role = Some(past.role);
            pass.one_or_none(&mut role, &Role::ALL)?;
            past.role = role?;
            pass.revision(&mut past.revision)?;
            for item in BY_CODE {
                let mut answer = past.answers.get(item);
                pass.answer(&mut answer)?;
                past.answers.set(item, answer);
            }
            let is_whole = past.revision != Revision::CURRENT || past.answers.complete().is_ok();
            is_whole.then_some(())
        })?;
        is_rising(history, |past| *past)?;
        (history.len() <= HISTORY_LIMIT).then_some(())
    }

    fn words(&mut self, words: &mut String) -> Option<()> {
        // At most 280 characters of at most four bytes: the length always fits.
        let mut length = (words.len() as u16).to_le_bytes();
        self.bytes(&mut length)?;
        let Some(rest) = &mut self.rest else {
            self.out.extend(words.as_bytes());
            return Some(());
        };
        let (own, after) = rest.split_at_checked(usize::from(u16::from_le_bytes(length)))?;
        *rest = after;
        *words = String::from_utf8(own.to_vec()).ok()?;
        (plain_words(words) == *words).then_some(())
    }

    /// The number of entries, and each of them; `blank` is what an entry is read over.
    fn list<T: Copy>(
        &mut self,
        all: &mut Vec<T>,
        blank: T,
        each: impl Fn(&mut Self, &mut T) -> Option<()>,
    ) -> Option<()> {
        let mut count = [all.len() as u8];
        self.bytes(&mut count)?;
        let [count] = count;
        all.resize(usize::from(count), blank);
        all.iter_mut().try_for_each(|one| each(self, one))
    }

    /// One of these, as its place from 0.
    fn one<T: Copy + PartialEq>(&mut self, value: &mut T, all: &[T]) -> Option<()> {
        let mut place = [all.iter().position(|own| own == value)? as u8];
        self.bytes(&mut place)?;
        let [place] = place;
        *value = *all.get(usize::from(place))?;
        Some(())
    }

    /// One of these, as its place from 1; or nothing, as 0.
    fn one_or_none<T: Copy + PartialEq>(&mut self, value: &mut Option<T>, all: &[T]) -> Option<()> {
        let place = all.iter().position(|own| Some(*own) == *value);
        let mut place = [place.map_or(0, |place| place as u8 + 1)];
        self.bytes(&mut place)?;
        let [place] = place;
        *value = match usize::from(place).checked_sub(1) {
            Some(place) => Some(*all.get(place)?),
            None => None,
        };
        Some(())
    }

    fn stamp(&mut self, stamp: &mut Stamp) -> Option<()> {
        let mut bytes = stamp.0.to_le_bytes();
        self.bytes(&mut bytes)?;
        *stamp = Stamp(u64::from_le_bytes(bytes));
        (*stamp <= Stamp::MAX).then_some(())
    }

    fn bytes<const N: usize>(&mut self, bytes: &mut [u8; N]) -> Option<()> {
        match &mut self.rest {
            None => self.out.extend(*bytes),
            Some(rest) => {
                (*bytes, *rest) = {
                    let (own, after) = rest.split_first_chunk()?;
                    (*own, after)
                }
            }
        }
        Some(())
    }
}

/// In order and without repeats, so that every session has exactly one encoding.
fn is_rising<T, K: PartialOrd>(all: &[T], key: impl Fn(&T) -> K) -> Option<()> {
    all.is_sorted_by(|one, next| key(one) < key(next)).then_some(())
}

fn slug_place(scene: Scene) -> u8 {
    BY_SLUG.iter().take_while(|other| **other != scene).count() as u8
}

fn answer_byte(answer: Answer) -> u8 {
    let step = |frequency: Option<Frequency>| frequency.map_or(NO_FREQUENCY, Frequency::step);
    match answer {
        Answer::NotApplicable => NOT_APPLICABLE,
        Answer::Open { outside, inside } => step(outside) + 8 * step(inside),
    }
}

fn answer_of(byte: u8) -> Option<Answer> {
    let frequency = |step: u8| {
        if step == NO_FREQUENCY { Some(None) } else { Frequency::new(step).map(Some) }
    };
    match byte {
        NOT_APPLICABLE => Some(Answer::NotApplicable),
        _ => Some(Answer::Open { outside: frequency(byte % 8)?, inside: frequency(byte / 8)? }),
    }
}

#[cfg(test)]
mod tests;
