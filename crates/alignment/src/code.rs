//! Common parts of the codes people exchange: reading them, and the reasons to reject them.

use crate::base32::{self, Slip, text_of};
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

/// Reads symbols of which the last `R` are check symbols. Every Camber code begins with four bits of version,
/// whatever the version, so that a newer code can be distinguished from a mistyped one.
pub(crate) fn read<T, const R: usize>(
    symbols: &[u8],
    length: usize,
    version: u8,
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
        let said = symbols.first().map_or(0, |first| first >> 1);
        return meaning(symbols).ok_or(if said > version {
            CodeRefusal::Newer(said)
        } else {
            CodeRefusal::Damaged(None)
        });
    }
    let proposal = base32::slip::<R>(symbols).and_then(|slip| {
        let mut mended = symbols.to_vec();
        slip.mend(&mut mended);
        meaning(&mended)?;
        let (place, swapped) = match slip {
            Slip::Wrong { place, .. } => (place, false),
            Slip::Swapped { place } => (place, true),
        };
        Some(Proposal {
            place: place + 1,
            swapped,
            code: text_of(&mended),
        })
    });
    Err(CodeRefusal::Damaged(proposal))
}
