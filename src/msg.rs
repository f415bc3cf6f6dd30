//! The messages by number.

/// A message, or an attribute of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(u16);

impl Id {
    /// The number of its part.
    pub(crate) fn part(self) -> usize {
        usize::from(self.0 >> 12)
    }

    /// Its number in the table of its part.
    pub(crate) fn number(self) -> usize {
        usize::from(self.0 & 0xFFF)
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl From<&String> for Id {
    fn from(name: &String) -> Id {
        name.as_str().into()
    }
}

impl From<&str> for Id {
    fn from(name: &str) -> Id {
        let place = NAMES.binary_search_by_key(&name, |(own, _)| own);
        let found = place.ok().and_then(|place| NAMES.get(place));
        found.map_or(Id(u16::MAX), |(_, id)| *id)
    }
}
