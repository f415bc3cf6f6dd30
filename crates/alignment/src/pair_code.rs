//! One person's answers as letters and digits, to show to one other person.
//!
//! An open code has 25 symbols: four bits of version (the revision of the wording), one of role, six for each practice in the order of the
//! practices' codes (7·outside + inside, 49 does not apply, 50 withheld), four zeros, and four check symbols. Up to
//! four wrong symbols are always detected, and a wrong correction can only be proposed from three on.
//!
//! A locked code holds the same data encrypted with a passphrase. Links only ever carry locked codes. Its bytes,
//! written as symbols of five bits:
//!
//! | part | bytes |
//! |---|---|
//! | version of the frame, 1 | 1 |
//! | salt | 16 |
//! | nonce | 12 |
//! | the 21 symbols before the checks, five bits each, sealed by AES-256-GCM with the version as additional data | 14 + 16 |
//! | CRC-32 of all before it, little-endian | 4 |
//!
//! The key is PBKDF2-HMAC-SHA-256 of the passphrase (UTF-8) with [`PASSPHRASE_ROUNDS`] rounds. The browser does the
//! encryption (`src/platform/`). This module only builds the frame, which distinguishes a damaged code (by the CRC),
//! a wrong passphrase (by the cipher's tag) and unrelated text (by its length).

use crate::answers::{Answer, Answers, Rating};
use crate::base32::{checks, letter, symbols_of, text_of};
use crate::checksum::crc32;
use crate::code::{self, CodeRefusal, PAIR_LENGTH};
use crate::instrument::{BY_CODE, ITEM_COUNT, ItemId, Role};
use alloc::string::String;
use alloc::vec::Vec;

/// Rounds of PBKDF2, as recommended by OWASP's Password Storage Cheat Sheet (2023).
pub const PASSPHRASE_ROUNDS: u32 = 600_000;

/// Symbols in a passphrase, five bits each.
///
/// The page makes every passphrase and takes none of somebody's own, because it could not stand for one. A fast graphics
/// card tries about fifteen thousand a second at [`PASSPHRASE_ROUNDS`] rounds. It has tried all eight digits in under
/// two hours, and what people make up soon after. For the 2⁶⁰ of these, a thousand such cards need two thousand years.
const PASSPHRASE_LENGTH: usize = 12;

/// A passphrase made from random bytes, using five bits of each: `K7QM-2XTA-9RHC`.
pub fn passphrase_of(random: [u8; PASSPHRASE_LENGTH]) -> String {
    in_fours(&random.map(|byte| byte & 31))
}

/// Normalizes a passphrase before the key is derived. A generated passphrase is brought into its written form,
/// however it was typed; any other is trimmed. The browser also applies Unicode NFC.
pub fn passphrase(typed: &str) -> String {
    match symbols_of(typed) {
        Some(symbols) if symbols.len() == PASSPHRASE_LENGTH => in_fours(&symbols),
        _ => typed.trim().into(),
    }
}

fn in_fours(symbols: &[u8]) -> String {
    let groups: Vec<String> =
        (symbols.chunks(4)).map(|group| group.iter().copied().map(letter).collect()).collect();
    groups.join("-")
}

/// What one person shows to the other: for each practice the answer, or that it is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    role: Role,
    answers: [SharedAnswer; ITEM_COUNT],
}

/// What one person shows about one practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SharedAnswer {
    /// Both ratings.
    Rated(Rating),
    /// "Doesn't apply / I can't tell".
    NotApplicable,
    /// Not answered, or not shown; the code does not say which.
    Withheld,
}

impl SharedAnswer {
    /// Both ratings, if they are shown.
    pub const fn rating(self) -> Option<Rating> {
        match self {
            SharedAnswer::Rated(rating) => Some(rating),
            _ => None,
        }
    }

    const fn number(self) -> u8 {
        match self {
            SharedAnswer::Rated(Rating { outside, inside }) => 7 * outside.step() + inside.step(),
            SharedAnswer::NotApplicable => NOT_APPLICABLE,
            SharedAnswer::Withheld => WITHHELD,
        }
    }

    fn of_number(number: u8) -> Option<Self> {
        use crate::answers::Frequency;
        Some(match number {
            NOT_APPLICABLE => SharedAnswer::NotApplicable,
            WITHHELD => SharedAnswer::Withheld,
            _ => SharedAnswer::Rated(Rating {
                outside: Frequency::new(number / 7)?,
                inside: Frequency::new(number % 7)?,
            }),
        })
    }
}

impl Shared {
    /// The answers, except those the person withholds. Incomplete answers are withheld too.
    pub fn new(role: Role, answers: &Answers, keeps_back: impl Fn(ItemId) -> bool) -> Self {
        let answers = ItemId::ALL.map(|item| match answers.get(item) {
            _ if keeps_back(item) => SharedAnswer::Withheld,
            Answer::NotApplicable => SharedAnswer::NotApplicable,
            open => open.rating().map_or(SharedAnswer::Withheld, SharedAnswer::Rated),
        });
        Self { role, answers }
    }

    /// From which chair.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// What this person shows about this practice.
    pub fn answer(&self, item: ItemId) -> SharedAnswer {
        let answer = self.answers.get(item.index()).copied();
        answer.unwrap_or(SharedAnswer::Withheld)
    }

    /// The number of practices that are not withheld.
    pub fn count(&self) -> usize {
        let shown = |answer: &&SharedAnswer| **answer != SharedAnswer::Withheld;
        self.answers.iter().filter(shown).count()
    }

    /// The open code as text, in five groups of five.
    pub fn text(&self) -> String {
        let mut symbols = self.symbols();
        symbols.extend(checks::<CHECKS>(&symbols));
        text_of(&symbols)
    }

    /// The bytes to seal in a locked code.
    pub fn to_bytes(&self) -> Vec<u8> {
        regroup::<5, 8>(&self.symbols())
    }

    /// Reads unsealed bytes.
    ///
    /// # Errors
    /// They are about another wording, or invalid.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CodeRefusal> {
        let symbols = regroup::<8, 5>(bytes);
        match symbols.split_at_checked(DATA) {
            Some((symbols, rest))
                if bytes.len() == SEALED && rest.iter().all(|rest| *rest == 0) =>
            {
                code::of_this_wording(symbols, Self::of_symbols)
            }
            _ => Err(CodeRefusal::Damaged(None)),
        }
    }

    /// Everything before the check symbols: the first symbol is version and role.
    fn symbols(&self) -> Vec<u8> {
        let numbers = BY_CODE.map(|item| self.answer(item).number());
        let mut symbols = [code::first_symbol(self.role)].to_vec();
        symbols.extend(regroup::<6, 5>(&numbers));
        symbols
    }

    fn of_symbols(symbols: &[u8]) -> Option<Self> {
        let (first, rest) = symbols.get(..DATA)?.split_first()?;
        let numbers = regroup::<5, 6>(rest);
        let (numbers, zeros) = numbers.split_at_checked(ITEM_COUNT)?;
        let mut shared =
            Shared { role: code::role_of(*first), answers: [SharedAnswer::Withheld; ITEM_COUNT] };
        for (item, number) in BY_CODE.into_iter().zip(numbers) {
            *shared.answers.get_mut(item.index())? = SharedAnswer::of_number(*number)?;
        }
        zeros.iter().all(|zero| *zero == 0).then_some(shared)
    }
}

/// A code locked with a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// Random; gives a different key each time for the same passphrase.
    pub salt: [u8; 16],
    /// Random; AES-GCM must never see the same nonce twice with one key.
    pub nonce: [u8; 12],
    /// [`Shared::to_bytes`] as AES-256-GCM sealed it, its tag at the end: 30 bytes.
    pub sealed: Vec<u8>,
}

impl Locked {
    /// The additional data of the cipher: the version of the frame.
    pub const ADDITIONAL: [u8; 1] = [VERSION];

    /// The code as text, in groups of five.
    pub fn text(&self) -> String {
        let mut bytes = Self::ADDITIONAL.to_vec();
        bytes.extend(self.salt);
        bytes.extend(self.nonce);
        bytes.extend(&self.sealed);
        bytes.extend(crc32(&bytes).to_le_bytes());
        text_of(&regroup::<8, 5>(&bytes))
    }

    fn of_symbols(symbols: &[u8]) -> Result<Self, CodeRefusal> {
        let bytes = regroup::<5, 8>(symbols);
        // The last byte holds only padding bits.
        let frame = bytes.get(..FRAME).ok_or(CodeRefusal::Foreign)?;
        let (summed, sum) = frame.split_last_chunk::<4>().ok_or(CodeRefusal::Foreign)?;
        let canonical = regroup::<8, 5>(frame) == symbols;
        if crc32(summed) != u32::from_le_bytes(*sum) || !canonical {
            return Err(CodeRefusal::Damaged(None));
        }
        let read = || {
            let (version, rest) = summed.split_first()?;
            if *version > VERSION {
                return Some(Err(CodeRefusal::Newer(*version)));
            }
            let (salt, rest) = rest.split_first_chunk()?;
            let (nonce, sealed) = rest.split_first_chunk()?;
            (*version == VERSION)
                .then(|| Ok(Self { salt: *salt, nonce: *nonce, sealed: sealed.to_vec() }))
        };
        read().unwrap_or(Err(CodeRefusal::Damaged(None)))
    }
}

/// A pair code as received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairCode {
    /// Answers that anyone can read.
    Open(Shared),
    /// Answers that need a passphrase.
    Locked(Locked),
}

impl PairCode {
    /// The text before a locked code in the fragment of a link.
    pub const FRAGMENT: &str = "pair-";

    /// Reads a typed or pasted code, a link with a locked one, or the first of those in a message around it. Look-alike letters, case, spaces and dashes are
    /// tolerated, and so are the changes that mail programs make to links: `%23` for `#`, and `&…` or `?…` at the
    /// end.
    ///
    /// # Errors Why it is not a code; see [`CodeRefusal`]. In an open code, up to four wrong symbols are detected,
    /// and a single one is located and a correction proposed. Random text of the right length is accepted with a
    /// probability of about 2⁻³³. For a locked code the probability is 2⁻³² for the frame alone, and the cipher
    /// checks it again.
    pub fn read(text: &str) -> Result<PairCode, CodeRefusal> {
        Self::read_alone(text).or_else(|why| {
            let mut words = text.split_whitespace();
            words.find_map(|word| Self::read_alone(bare(word)).ok()).ok_or(why)
        })
    }

    fn read_alone(text: &str) -> Result<PairCode, CodeRefusal> {
        let said = text.rsplit_once(Self::FRAGMENT).map_or(text, |(_, said)| said);
        let said = said.split(['&', '?', '#']).next().unwrap_or_default();
        let symbols = symbols_of(said).ok_or(CodeRefusal::Foreign)?;
        if symbols.len() > PAIR_LENGTH + LOCKED_LENGTH / 2 {
            return if symbols.len() == LOCKED_LENGTH {
                Locked::of_symbols(&symbols).map(PairCode::Locked)
            } else {
                // What is far too long for a locked code is no attempt at one.
                let found = symbols.len();
                let wanted = if found < 2 * LOCKED_LENGTH { LOCKED_LENGTH } else { PAIR_LENGTH };
                Err(CodeRefusal::Length { found, wanted })
            };
        }
        code::read::<Shared, CHECKS>(&symbols, PAIR_LENGTH, Shared::of_symbols).map(PairCode::Open)
    }
}

/// A word without the marks of the sentence around it: `(0424A-…-3F2QD).`
fn bare(word: &str) -> &str {
    word.trim_matches(|end: char| !end.is_ascii_alphanumeric())
}

/// The version of the frame of a locked code; what is sealed says its own.
const VERSION: u8 = 1;
const NOT_APPLICABLE: u8 = 49;
const WITHHELD: u8 = 50;

/// Data symbols of an open code: one for version and role, and twenty for 16 practices of six bits.
const DATA: usize = PAIR_LENGTH - CHECKS;
const CHECKS: usize = 4;
/// The number of bytes that are sealed.
const SEALED: usize = 14;
/// Bytes of a locked code, and the symbols they fill.
const FRAME: usize = 1 + 16 + 12 + SEALED + 16 + 4;
const LOCKED_LENGTH: usize = (FRAME * 8).div_ceil(5);

/// Regroups numbers of `FROM` bits into numbers of `TO` bits, highest bit first, and pads the last with zeros.
fn regroup<const FROM: u32, const TO: u32>(numbers: &[u8]) -> Vec<u8> {
    let (mut held, mut bits) = (0_u32, 0);
    let mut out = Vec::new();
    for number in numbers {
        held = held << FROM | u32::from(*number);
        bits += FROM;
        while bits >= TO {
            bits -= TO;
            out.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    if bits > 0 {
        out.push((held << (TO - bits)) as u8);
    }
    out
}

#[cfg(test)]
mod tests;
