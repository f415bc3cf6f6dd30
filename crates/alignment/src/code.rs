//! What the codes people hand to each other have in common: how they are read, and why they are refused.

use crate::base32::{self, Slip, text_of};
use alloc::string::String;

/// Why a text is not read as a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeRefusal {
    /// It holds characters that no code of ours has, or nothing at all.
    Foreign,
    /// Characters of ours, but too few or too many.
    Length {
        /// How many there are.
        found: usize,
        /// How many there should be.
        wanted: usize,
    },
    /// As long as another kind of code of ours: a wheel code where a pair code is wanted, or the reverse.
    OtherKind,
    /// A later Camber has written this version; only it can read it.
    Newer(u8),
    /// Ours, but mistyped; with a correction where a single slip would explain it.
    Damaged(Option<Proposal>),
}

/// A correction, for a person to confirm against what was written. Never taken without that, because several
/// wrong symbols can look like another single one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Where the slip is, counted from 1 without spaces and dashes.
    pub place: usize,
    /// Whether this character and the next changed places; else another one was typed.
    pub swapped: bool,
    /// The code as it probably was.
    pub code: String,
}

/// How many symbols a wheel code has.
pub(crate) const WHEEL_LENGTH: usize = 20;
/// How many a pair code has that is not locked.
pub(crate) const PAIR_LENGTH: usize = 25;

/// Reads symbols of which the last `R` check the others. Every code of ours, in any version, begins with four
/// bits of version, so that a newer one is told from a mistyped one.
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
