//! The number of a round as somebody types it.

use alignment::RoundTag;

/// A field for the number of a round; empty means the round without a number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoundField(pub String);

impl RoundField {
    /// The field of a round.
    pub fn of(round: RoundTag) -> Self {
        match round.number() {
            0 => Self::default(),
            number => Self(number.to_string()),
        }
    }

    /// The round, if what stands in it is one.
    pub fn tag(&self) -> Option<RoundTag> {
        RoundTag::new(whole_number(&self.0, 4)? as u16)
    }
}

/// A whole number of at most so many digits; 0 where nothing stands. Not `parse`, which would take a sign too.
pub fn whole_number(typed: &str, digits: usize) -> Option<u32> {
    let typed = typed.trim();
    let is_number = typed.len() <= digits && typed.bytes().all(|byte| byte.is_ascii_digit());
    let number =
        |typed: &str| typed.bytes().fold(0, |number, byte| 10 * number + u32::from(byte & 15));
    is_number.then(|| number(typed))
}

#[cfg(test)]
mod tests;
