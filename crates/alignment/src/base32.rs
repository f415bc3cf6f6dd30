//! Letters and digits that survive mail, chat and voice, with check symbols at the end.
//!
//! The alphabet is Crockford's base 32 (<https://www.crockford.com/base32.html>): no `I`, `L`, `O`, `U`, and so none
//! of `|`, `+`, `/`, `=`. Those four letters are read as `1`, `1`, `0` and `V`. Case, spaces and hyphens are ignored.
//!
//! The check symbols make each code a word of a Reed-Solomon code over GF(32) (Reed & Solomon 1960; the field is that
//! of x⁵ + x² + 1, α = x). As polynomials, with the first symbol as the highest coefficient, its words are the
//! multiples of (x − α⁰)(x − α¹)…(x − α^(R−1)). Two words of at most 31 symbols differ in at least R + 1 places, so
//! up to R wrong symbols are always detected.

use alloc::string::String;
use alloc::vec::Vec;

/// The letter of a symbol, 0 to 31.
pub(crate) fn letter(symbol: u8) -> char {
    ALPHABET.get(usize::from(symbol)).map_or('0', |letter| char::from(*letter))
}

/// The symbol a letter is read as, look-alikes included.
pub(crate) const fn symbol_of(letter: u8) -> Option<u8> {
    let letter = letter.to_ascii_uppercase();
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'A'..=b'H' => Some(letter - b'A' + 10),
        b'I' | b'L' => Some(1),
        b'J' | b'K' => Some(letter - b'J' + 18),
        b'M' | b'N' => Some(letter - b'M' + 20),
        b'O' => Some(0),
        b'P'..=b'T' => Some(letter - b'P' + 22),
        b'U' => Some(27),
        b'V'..=b'Z' => Some(letter - b'V' + 27),
        _ => None,
    }
}

/// Whether a character only separates groups: white space, any dash, a period or an underscore.
pub(crate) const fn is_grouping(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '_' | '.' | '\u{2010}'
                ..='\u{2015}' | '\u{2212}' | '\u{ad}' | '\u{200b}' | '\u{feff}'
        )
}

/// The symbols of a text; `None` if it contains a character outside the alphabet.
pub(crate) fn symbols_of(text: &str) -> Option<Vec<u8>> {
    let said = text.chars().filter(|character| !is_grouping(*character));
    said.map(|character| u8::try_from(character).ok().and_then(symbol_of)).collect()
}

/// The symbols as letters, in groups of five: `2ABCD-EFGHJ`.
pub(crate) fn text_of(symbols: &[u8]) -> String {
    let mut text = String::with_capacity(symbols.len() + symbols.len() / 5);
    for (place, symbol) in symbols.iter().enumerate() {
        if place > 0 && place % 5 == 0 {
            text.push('-');
        }
        text.push(letter(*symbol));
    }
    text
}

/// The `R` check symbols that complete these data symbols to a word.
pub(crate) fn checks<const R: usize>(data: &[u8]) -> [u8; R] {
    let generator = generator::<R>();
    let mut rest = [0; R];
    for symbol in data {
        let lead = symbol ^ rest.first().copied().unwrap_or(0);
        rest.rotate_left(1);
        if let Some(last) = rest.last_mut() {
            *last = 0;
        }
        for (place, factor) in rest.iter_mut().zip(generator) {
            *place ^= times(lead, factor);
        }
    }
    rest
}

/// Whether these symbols are a word.
pub(crate) fn is_word<const R: usize>(symbols: &[u8]) -> bool {
    sums::<R>(symbols) == [0; R]
}

/// The single mistake that would explain why these symbols are not a word, if there is exactly one: a wrong symbol,
/// or two neighbors swapped. It may be wrong if there were several mistakes, so callers only propose it.
pub(crate) fn slip<const R: usize>(symbols: &[u8]) -> Option<Slip> {
    let sums = sums::<R>(symbols);
    let error = sums.first().copied().unwrap_or(0);
    let explains = |faults: &[(usize, u8)]| {
        (0..R).zip(sums).all(|(root, sum)| {
            let of = |&(place, error): &(usize, u8)| {
                let power = symbols.len() - 1 - place;
                times(error, alpha(root * power))
            };
            faults.iter().map(of).fold(0, |one, other| one ^ other) == sum
        })
    };
    if let Some(power) = power_of(error) {
        // The first sum is the error itself. The second is the error times α^(places from the end), which locates it.
        let second = power_of(sums.get(1).copied()?)?;
        let place = (symbols.len() - 1).checked_sub((second + 31 - power) % 31)?;
        return explains(&[(place, error)]).then_some(Slip::Wrong { place, error });
    }
    let swapped = |place: &usize| {
        let error = match (symbols.get(*place), symbols.get(*place + 1)) {
            (Some(one), Some(other)) => one ^ other,
            _ => 0,
        };
        error != 0 && explains(&[(*place, error), (*place + 1, error)])
    };
    let mut places = (0..symbols.len()).filter(swapped);
    match (places.next(), places.next()) {
        (Some(place), None) => Some(Slip::Swapped { place }),
        _ => None,
    }
}

/// How symbols may have gone wrong; places count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slip {
    /// The symbol at this place is off by this.
    Wrong { place: usize, error: u8 },
    /// The symbol at this place and the next one were swapped.
    Swapped { place: usize },
}

impl Slip {
    /// Undoes the mistake.
    pub(crate) fn mend(self, symbols: &mut [u8]) {
        match self {
            Slip::Wrong { place, error } => {
                if let Some(symbol) = symbols.get_mut(place) {
                    *symbol ^= error;
                }
            }
            Slip::Swapped { place } => {
                if place + 1 < symbols.len() {
                    symbols.swap(place, place + 1);
                }
            }
        }
    }
}

const ALPHABET: [u8; 32] = *b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The values of the symbols' polynomial at α⁰ to α^(R−1): all zero for a word.
fn sums<const R: usize>(symbols: &[u8]) -> [u8; R] {
    core::array::from_fn(|root| {
        let root = alpha(root);
        symbols.iter().fold(0, |sum, symbol| times(sum, root) ^ symbol)
    })
}

/// (x − α⁰)…(x − α^(R−1)) without its leading 1, highest power first.
fn generator<const R: usize>() -> [u8; R] {
    let mut product = [0; R];
    for root in 0..R {
        let root = alpha(root);
        let mut above = 1;
        // Multiplied from the top down: each coefficient takes `root` times the one above it.
        for coefficient in &mut product {
            let own = *coefficient;
            *coefficient ^= times(above, root);
            above = own;
        }
    }
    product
}

/// α to a power.
fn alpha(power: usize) -> u8 {
    POWERS.get(power % 31).copied().unwrap_or(1)
}

/// The power of α that a symbol is; `None` for 0.
fn power_of(symbol: u8) -> Option<usize> {
    POWERS.iter().position(|power| *power == symbol)
}

/// The product in GF(32).
fn times(one: u8, other: u8) -> u8 {
    // Five steps without a branch: multiply, add, and fold x⁵ back as x² + 1.
    (0..5).rev().fold(0, |product: u8, bit| {
        let double = product << 1;
        double ^ ((double >> 5) * 0b10_0101) ^ ((other >> bit & 1) * one)
    })
}

const POWERS: [u8; 31] = {
    let mut powers = [1; 31];
    let mut rest: &mut [u8] = &mut powers;
    let mut power = 1;
    while let Some((first, others)) = rest.split_first_mut() {
        *first = power;
        power <<= 1;
        power ^= (power >> 5) * 0b10_0101;
        rest = others;
    }
    powers
};

#[cfg(test)]
mod tests;
