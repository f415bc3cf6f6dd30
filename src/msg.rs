//! The messages by number, checked where they are used: `build.rs` makes a constant of each message of `locales/`, and
//! of each family of messages. A message that nobody uses is dead code.

use alignment::scenes::Interaction;
use alignment::scenes::talk::Does;
use alignment::{
    Band, Finding, Frequency, Group, Happened, ItemId, Leaning, Pole, QualityNote, Question, Role,
    Scene, Spread, Thought, Way, Wheel,
};
use std::marker::PhantomData;
use yew::virtual_dom::Key;

/// A message, or an attribute of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(u16);

impl Id {
    /// What is in no part.
    const NONE: Id = Id(u16::MAX);

    /// The number of its part.
    pub(crate) fn part(self) -> usize {
        usize::from(self.0 >> 12)
    }

    /// Its number in the table of its part.
    pub(crate) fn number(self) -> usize {
        usize::from(self.0 & 0xFFF)
    }

    /// The message this many places after this one.
    fn after(self, places: usize) -> Id {
        Id(self.0.saturating_add(places as u16))
    }
}

impl From<Id> for Key {
    fn from(id: Id) -> Key {
        u32::from(id.0).into()
    }
}

/// A message for each value of a type.
pub(crate) struct Family<K> {
    first: Id,
    of: PhantomData<K>,
}

impl<K: Member> Family<K> {
    const fn new(first: Id) -> Self {
        Self { first, of: PhantomData }
    }

    /// The message of this value.
    pub(crate) fn of(&self, member: K) -> Id {
        self.first.after(member.place())
    }
}

/// A value that a family has a message for.
pub(crate) trait Member: Copy {
    /// Its place among all values of its type, from 0.
    fn place(self) -> usize;
}

macro_rules! members {
    ($($name:ty: $place:expr;)*) => {
        $(impl Member for $name {
            fn place(self) -> usize {
                let place: fn($name) -> usize = $place;
                place(self)
            }
        })*
    };
}

members! {
    Band: |band| band as usize;
    Finding: |finding| finding as usize;
    Happened: |happened| happened as usize;
    Frequency: |step| usize::from(step.step());
    Group: |group| group as usize;
    Interaction: |board| board as usize;
    ItemId: ItemId::index;
    Leaning: |leaning| leaning as usize;
    Pole: |pole| pole as usize;
    QualityNote: |note| note as usize;
    Question: |question| question as usize;
    Role: |role| role as usize;
    Scene: |scene| usize::from(scene.number()) - 1;
    Spread: |spread| spread as usize;
    Does: |does| does as usize;
    Thought: |thought| thought as usize;
    Way: |way| way as usize;
    Wheel: Wheel::index;
    (Wheel, Finding): |(wheel, finding)| wheel.place() * Finding::ALL.len() + finding.place();
}

/// A message for each entry of a list in `content/`.
#[derive(Clone, Copy)]
pub(crate) struct List {
    first: Id,
    ids: &'static [&'static str],
}

impl List {
    const fn new(first: Id, ids: &'static [&'static str]) -> Self {
        Self { first, ids }
    }

    /// The message of the entry with this id.
    pub(crate) fn of(&self, id: &str) -> Id {
        let place = self.ids.iter().position(|own| *own == id);
        place.map_or(Id::NONE, |place| self.first.after(place))
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The message of this name, `id` or `id.attribute`, for tests. `{…}` is written for one that does not exist.
#[cfg(not(target_arch = "wasm32"))]
pub fn id(name: &str) -> Id {
    let place = NAMES.binary_search_by_key(&name, |(own, _)| own);
    let found = place.ok().and_then(|place| NAMES.get(place));
    found.map_or(Id::NONE, |(_, id)| *id)
}

#[cfg(test)]
mod tests;
