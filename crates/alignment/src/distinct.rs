//! Numbers keys in the order they first occur.

use alloc::vec;
use alloc::vec::Vec;

/// A list of distinct keys with a hash table of their places (open addressing, at least twice as long as the list),
/// so that a hundred thousand keys take a moment, with no sorting and no allocation per key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Distinct {
    keys: Vec<u128>,
    /// A place in the list plus one; 0 if the slot is free.
    slots: Vec<u32>,
}

impl Distinct {
    /// The place of this key, which is added if it is new.
    pub(crate) fn place_of(&mut self, key: u128) -> usize {
        if self.slots.len() < 2 * (self.keys.len() + 1) {
            self.slots = vec![0; (4 * self.keys.len()).next_power_of_two().max(16)];
            for place in 0..self.keys.len() {
                let key = self.keys.get(place).copied().unwrap_or_default();
                self.settle(key, place);
            }
        }
        let place = self.settle(key, self.keys.len());
        if place == self.keys.len() {
            self.keys.push(key);
        }
        place
    }

    /// The keys in their places.
    pub(crate) fn keys(&self) -> &[u128] {
        &self.keys
    }

    /// Finds the key's place, or assigns it `new`.
    fn settle(&mut self, key: u128, new: usize) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = mixed(key as u64 ^ (key >> 64) as u64) as usize & mask;
        // At least half of the slots are free, so this ends.
        while let Some(slot) = self.slots.get_mut(at) {
            let Some(place) = slot.checked_sub(1).map(|place| place as usize) else {
                *slot = new as u32 + 1;
                break;
            };
            if self.keys.get(place) == Some(&key) {
                return place;
            }
            at = (at + 1) & mask;
        }
        new
    }
}

/// Mixes the bits of a number (the finisher of SplitMix64, Steele, Lea & Flood 2014).
pub(crate) const fn mixed(number: u64) -> u64 {
    let number = (number ^ number >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ number >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ number >> 31
}

#[cfg(test)]
mod tests;
