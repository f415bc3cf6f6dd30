//! One person's wheels as twenty letters and digits, to be added up for a team (measurement.md 4).
//!
//! It carries twelve whole numbers and no single answer: for each wheel what happens (4·W), what should happen (4·F)
//! and how far apart the two are (4·m), in exact quarter steps. It has no name, date, language or quality note.
//!
//! The layout has 100 bits, from the first symbol to the last. No field crosses the middle, so each half fits into a
//! 64-bit number of any database (`docs/codes.md` has test vectors and a SQL query):
//!
//! | half | field | bits |
//! |---|---|---|
//! | first ten symbols | version: the revision of the wording, 2 | 4 |
//! | | role: 0 seller, 1 leader | 1 |
//! | | a leader agrees to be shown though fewer than five lead | 1 |
//! | | nonce, tells apart two people with the same wheels | 16 |
//! | | Focus | 14 |
//! | | Coaching | 14 |
//! | last ten symbols | round | 12 |
//! | | Client insight | 14 |
//! | | Order | 14 |
//! | | two check symbols | 10 |
//!
//! A wheel is 0 if it has no numbers, and 1 + (W + 12) + 25·(F + 12) + 625·m otherwise. measurement.md gives each of
//! the three numbers its own "not applicable", which takes 56.4 bits and would need a 101st bit. But a wheel has
//! either all three or none, so 56 bits are enough.

use crate::base32::{self, symbols_of, text_of};
use crate::code::{self, CodeRefusal, WHEEL_LENGTH};
use crate::instrument::{Role, Wheel};
use crate::score::{Profile, QuarterSteps};
use alloc::string::String;
use alloc::vec::Vec;

/// One person's contribution to a team round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WheelCode {
    role: Role,
    agrees: bool,
    round: RoundTag,
    nonce: u16,
    wheels: [u16; 4],
}

impl WheelCode {
    /// The code of a profile. With `agrees`, a leader may be shown even if fewer than five leaders take part; it has
    /// no effect for sellers. `nonce` is any number that stays the same for this person and round, so that a code
    /// entered twice counts once.
    pub fn new(profile: &Profile, role: Role, agrees: bool, round: RoundTag, nonce: u16) -> Self {
        let packed = |wheel| {
            let result = profile.wheel(wheel).result.as_ref();
            result.map_or(0, |result| pack(result.quarter_steps))
        };
        Self {
            role,
            agrees: agrees && role == Role::Leader,
            round,
            nonce,
            wheels: Wheel::ALL.map(packed),
        }
    }

    /// The chair from which the person answered.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Whether this is a leader who agrees to be shown even if fewer than five leaders take part.
    pub const fn agrees(&self) -> bool {
        self.agrees
    }

    /// The round it was made for.
    pub const fn round(&self) -> RoundTag {
        self.round
    }

    /// The three numbers of a wheel, if it has them.
    pub fn wheel(&self, wheel: Wheel) -> Option<QuarterSteps> {
        self.wheels.get(wheel.index()).copied().and_then(unpack)
    }

    /// The three numbers of a wheel as one, 0 where it has none.
    pub(crate) fn packed_wheel(&self, wheel: Wheel) -> u16 {
        self.wheels.get(wheel.index()).copied().unwrap_or_default()
    }

    /// The number that tells apart two people with the same wheels.
    pub(crate) const fn nonce(&self) -> u16 {
        self.nonce
    }

    /// Role and wheels only: the same for two people who answered alike.
    pub(crate) fn content(&self) -> u64 {
        let wheels = self.wheels.iter();
        wheels.fold(u64::from(self.role == Role::Leader), |all, wheel| {
            all << WHEEL_BITS | u64::from(*wheel)
        })
    }

    /// Everything except the round and a leader's agreement.
    pub(crate) fn identity(&self) -> u128 {
        u128::from(self.content()) << 16 | u128::from(self.nonce)
    }

    /// A code of this identity.
    pub(crate) fn of_identity(identity: u128, agrees: bool, round: RoundTag) -> Self {
        #[cfg(debug_assertions)]
        DECODED.fetch_add(1, core::sync::atomic::Ordering::Relaxed);
        let wheel = |place: u32| (identity >> (16 + WHEEL_BITS * (3 - place))) as u16 & WHEEL_MASK;
        let leads = identity >> (16 + 4 * WHEEL_BITS) & 1 == 1;
        Self {
            role: if leads { Role::Leader } else { Role::Seller },
            agrees,
            round,
            nonce: identity as u16,
            wheels: [wheel(0), wheel(1), wheel(2), wheel(3)],
        }
    }

    /// The code in twelve bytes, to pass many codes within a program.
    pub fn packed(&self) -> [u8; Self::PACKED] {
        let bits = self.identity()
            | u128::from(self.agrees) << AGREES_BIT
            | u128::from(self.round.0) << ROUND_BIT;
        let mut bytes = [0; Self::PACKED];
        for (byte, from) in bytes.iter_mut().zip(bits.to_le_bytes()) {
            *byte = from;
        }
        bytes
    }

    /// The code with these bytes; `None` if they are invalid.
    pub fn unpacked(bytes: &[u8; Self::PACKED]) -> Option<WheelCode> {
        let bits = bytes.iter().rev();
        let bits = bits.fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
        let round = RoundTag::new((bits >> ROUND_BIT) as u16)?;
        let agrees = bits >> AGREES_BIT & 1 == 1;
        let code = Self::of_identity(bits & ((1 << AGREES_BIT) - 1), agrees, round);
        (code.is_possible() && code.packed() == *bytes).then_some(code)
    }

    /// The length of [`Self::packed`].
    pub const PACKED: usize = 12;

    /// Whether real answers can lead to these numbers, and only a leader has the agreement set.
    fn is_possible(&self) -> bool {
        let is_wheel = |wheel: &u16| *wheel == 0 || unpack(*wheel).is_some();
        (self.role == Role::Leader || !self.agrees) && self.wheels.iter().all(is_wheel)
    }

    /// The code as text, in four groups of five.
    pub fn text(&self) -> String {
        text_of(&self.symbols())
    }

    fn symbols(&self) -> Vec<u8> {
        let [focus, coaching, insight, order] = self.wheels.map(u64::from);
        let first = u64::from(code::first_symbol(self.role)) << 45
            | u64::from(self.agrees) << 44
            | u64::from(self.nonce) << 28
            | focus << 14
            | coaching;
        let last = u64::from(self.round.0) << 38 | insight << 24 | order << 10;
        let mut symbols = Vec::with_capacity(WHEEL_LENGTH);
        for half in [first, last] {
            symbols.extend((0..10).rev().map(|place| (half >> (5 * place)) as u8 & 31));
        }
        symbols.truncate(WHEEL_LENGTH - 2);
        let checks = base32::checks::<2>(&symbols);
        symbols.extend(checks);
        symbols
    }

    /// Reads a typed code. Look-alike letters, case, spaces and dashes are tolerated; wrong symbols are not. A single
    /// wrong symbol, or two neighbors swapped, is located and a correction proposed.
    ///
    /// One or two wrong symbols are always detected. Random text of the right length is accepted with a probability
    /// of about 2⁻²⁴: 2⁻¹⁰ for the check symbols, and the rest because most numbers are impossible for a wheel.
    ///
    /// # Errors Why it is not a code; see [`CodeRefusal`].
    pub fn read(text: &str) -> Result<WheelCode, CodeRefusal> {
        let symbols = symbols_of(text).ok_or(CodeRefusal::Foreign)?;
        Self::of_symbols(&symbols)
    }

    pub(crate) fn of_symbols(symbols: &[u8]) -> Result<WheelCode, CodeRefusal> {
        code::read::<WheelCode, 2>(symbols, WHEEL_LENGTH, Self::of_word)
    }

    /// The code that a valid word encodes, whatever its version; `None` for impossible numbers.
    fn of_word(symbols: &[u8]) -> Option<WheelCode> {
        let (first, last) = symbols.split_at_checked(10)?;
        let half = |symbols: &[u8]| {
            let symbols = symbols.iter();
            symbols.fold(0_u64, |all, symbol| all << 5 | u64::from(*symbol))
        };
        let (first, last) = (half(first), half(last));
        let wheel = |bits: u64| bits as u16 & WHEEL_MASK;
        let code = WheelCode {
            role: code::role_of((first >> 45) as u8),
            agrees: first >> 44 & 1 == 1,
            round: RoundTag((last >> 38) as u16),
            nonce: (first >> 28) as u16,
            wheels: [wheel(first >> 14), wheel(first), wheel(last >> 24), wheel(last >> 10)],
        };
        code.is_possible().then_some(code)
    }
}

/// How many codes were unpacked so far. Only tests count: a key stroke must not go through all the codes of a team.
#[cfg(debug_assertions)]
pub static DECODED: core::sync::atomic::AtomicUsize = core::sync::atomic::AtomicUsize::new(0);

/// The round of a team that a code is for: a number given by the facilitator, or 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoundTag(u16);

impl RoundTag {
    /// The number of rounds: 12 bits.
    pub const COUNT: u16 = 4096;

    /// The round of this number, below [`Self::COUNT`].
    pub fn new(number: u16) -> Option<Self> {
        (number < Self::COUNT).then_some(Self(number))
    }

    /// Its number.
    pub const fn number(self) -> u16 {
        self.0
    }
}

const WHEEL_BITS: u32 = 14;
/// The position of the remaining fields in packed bytes, above role, wheels and nonce.
const AGREES_BIT: u32 = 1 + 4 * WHEEL_BITS + 16;
const ROUND_BIT: u32 = AGREES_BIT + 1;
const WHEEL_MASK: u16 = (1 << WHEEL_BITS) - 1;

fn pack(steps: QuarterSteps) -> u16 {
    let QuarterSteps { outside_balance, inside_balance, distance } = steps;
    // Counted from 0, each of the three is at most 24, so the result is at most 15,625.
    let [outside, inside, distance] = [outside_balance + 12, inside_balance + 12, distance]
        .map(|part| u16::from(part.unsigned_abs()));
    1 + outside + 25 * inside + 625 * distance
}

/// The numbers of a wheel, if it has any and real answers can lead to them: |W − F| ≤ m, |W + F| ≤ 24 − m, and the
/// sum of all three is even. The reason is that outside and inside of a practice differ by |g|, and that their sum is
/// between |g| and 12 − |g|.
fn unpack(wheel: u16) -> Option<QuarterSteps> {
    let rest = wheel.checked_sub(1).filter(|rest| *rest < 25 * 25 * 25)?;
    let part = |value: u16| (value % 25) as i8;
    let steps = QuarterSteps {
        outside_balance: part(rest) - 12,
        inside_balance: part(rest / 25) - 12,
        distance: part(rest / 625),
    };
    let pull = steps.pull().abs();
    let sum = (steps.outside_balance + steps.inside_balance).abs();
    let possible =
        pull <= steps.distance && sum <= 24 - steps.distance && (steps.distance - pull) % 2 == 0;
    possible.then_some(steps)
}

#[cfg(test)]
mod tests;
