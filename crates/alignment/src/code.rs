//! Common parts of the codes people exchange: reading them, and the reasons to reject them.

use crate::base32::{self, Slip, text_of};
use crate::instrument::{Revision, Role};
use alloc::string::String;

/// Why a text is not read as a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeRefusal {
    /// It is empty, or contains characters that no Camber code has.
    Foreign,
    /// Valid characters, but too few or too many.
    Length {
        /// How many there are.
        found: usize,
        /// How many there should be.
        wanted: usize,
    },
    /// It has the length of another kind of Camber code: a wheel code where a pair code is wanted, or the reverse.
    OtherKind,
    /// Written by a newer version of Camber, which is needed to read it.
    Newer(u8),
    /// Made of answers to an older wording of the practices, which say nothing about the present one.
    Older(Revision),
    /// A Camber code with typing mistakes, and a correction if a single mistake would explain them.
    Damaged(Option<Proposal>),
}

/// A proposed correction, for a person to confirm against the original. It is never applied without confirmation,
/// because several wrong symbols can look like a single different one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The position of the mistake, counted from 1 without spaces and dashes.
    pub place: usize,
    /// Whether this character and the next were swapped; otherwise, a wrong character was typed.
    pub swapped: bool,
    /// The code as it probably was.
    pub code: String,
}

/// How many symbols a wheel code has.
pub(crate) const WHEEL_LENGTH: usize = 20;
/// How many symbols an unlocked pair code has.
pub(crate) const PAIR_LENGTH: usize = 25;

/// The first symbol of every code: four bits of version, which is the revision of the wording, and one of role.
pub(crate) fn first_symbol(role: Role) -> u8 {
    Revision::CURRENT.number() << 1 | u8::from(role == Role::Leader)
}

/// The role in the first symbol, whatever the version.
pub(crate) fn role_of(first: u8) -> Role {
    if first & 1 == 1 { Role::Leader } else { Role::Seller }
}

/// What a code means that has no typing mistakes, if it is about the present wording. `meaning` does not look at the
/// version, so that a code of another one can be distinguished from a mistyped one.
pub(crate) fn of_this_wording<T>(
    symbols: &[u8],
    meaning: impl Fn(&[u8]) -> Option<T>,
) -> Result<T, CodeRefusal> {
    let said = symbols.first().map_or(0, |first| first >> 1);
    if said > Revision::CURRENT.number() {
        return Err(CodeRefusal::Newer(said));
    }
    match (Revision::from_number(said), meaning(symbols)) {
        (Some(Revision::CURRENT), Some(meant)) => Ok(meant),
        (Some(older), Some(_)) => Err(CodeRefusal::Older(older)),
        _ => Err(CodeRefusal::Damaged(None)),
    }
}

/// Reads symbols of which the last `R` are check symbols.
pub(crate) fn read<T, const R: usize>(
    symbols: &[u8],
    length: usize,
    meaning: impl Fn(&[u8]) -> Option<T>,
) -> Result<T, CodeRefusal> {
    match symbols.len() {
        right if right == length => {}
        0 => return Err(CodeRefusal::Foreign),
        WHEEL_LENGTH | PAIR_LENGTH => return Err(CodeRefusal::OtherKind),
        found => {
            let wanted = length;
            return Err(CodeRefusal::Length { found, wanted });
        }
    }
    if base32::is_word::<R>(symbols) {
        return of_this_wording(symbols, meaning);
    }
    let proposal = base32::slip::<R>(symbols).and_then(|slip| {
        let mut mended = symbols.to_vec();
        slip.mend(&mut mended);
        of_this_wording(&mended, meaning).ok()?;
        let (place, swapped) = match slip {
            Slip::Wrong { place, .. } => (place, false),
            Slip::Swapped { place } => (place, true),
        };
        Some(Proposal { place: place + 1, swapped, code: text_of(&mended) })
    });
    Err(CodeRefusal::Damaged(proposal))
}
