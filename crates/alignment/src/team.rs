//! Many people's wheels added up, so that no one person can be read off the sum (measurement.md 4).
//!
//! # What is protected, and what is not
//!
//! A [`Team`] shows nothing while it collects. Closing a round shows one picture, once, and drops the codes.
//! Whatever is done with it in whatever order, these hold (each is a property test):
//!
//! * No figure is of fewer than five sellers. Figures of leaders alone are of five and more, or every leader of
//!   the round has agreed to be shown. Codes with the same numbers count once, and codes that share the numbers of
//!   two wheels count as one person toward the five, whatever their nonces say.
//! * The roles are shown apart or all together, never both in one round. So leaving the leaders out of a total
//!   cannot be done by subtraction.
//! * In each wheel, those first shown together are shown together ever after, with the same numbers, or not at all,
//!   over all rounds that the device remembers: see [`Shown`], which states the promise in one sentence.
//! * Means are rounded to 5 points and half steps, spread is a word; there is no minimum, maximum, distribution
//!   or list, and no overall number that could be held against the wheels.
//!
//! This protects against the people in the room and against accidents. It does not protect
//!
//! * against the facilitator, who can decode every code, invent codes to reach five, or erase what is remembered;
//! * where everybody answered alike: a mean of 100 says that all are near 100;
//! * against who knows the answers of the others, or compares pictures of two devices;
//! * between two pictures for which people have answered three or four wheels anew, because their codes do not say
//!   that they are the same people.

use crate::distinct::Distinct;
use crate::instrument::{Role, Wheel};
use crate::shown::{Held, LARGE, Seal, Shown, people_among};
use crate::team_wheel::{LEAST, TeamWheel};
use crate::wheel_code::{RoundTag, WheelCode};
use alloc::rc::Rc;
use alloc::vec::Vec;

/// The rounds of one team, as long as the page is open. A copy shares the codes until one of the two changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    round: RoundTag,
    phase: Phase,
    /// The rounds shown since the page was opened.
    closed: Vec<RoundTag>,
    shown_before: Shown,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Phase {
    Collecting(Rc<Members>),
    Closed(Picture),
}

impl Team {
    /// A team that collects for this round.
    pub fn new(round: RoundTag) -> Self {
        Self {
            round,
            phase: Phase::Collecting(Rc::default()),
            closed: Vec::new(),
            shown_before: Shown::default(),
        }
    }

    /// The round that is collected or was shown.
    pub const fn round(&self) -> RoundTag {
        self.round
    }

    /// Takes a code in, unless it is there already, belongs to another round, or the round is closed.
    pub fn add(&mut self, code: &WheelCode) -> Added {
        match &mut self.phase {
            Phase::Closed(_) => Added::Closed,
            Phase::Collecting(_) if code.round() != self.round => Added::OtherRound(code.round()),
            Phase::Collecting(members) => Rc::make_mut(members).add(code),
        }
    }

    /// Takes the code at this place of [`Self::codes`] out again, as long as the round is open.
    pub fn remove(&mut self, place: usize) {
        self.retain(|other, _| other != place);
    }

    /// Takes all codes out again but these, told by their places in [`Self::codes`], as long as the round is open.
    pub fn retain(&mut self, stays: impl Fn(usize, &WheelCode) -> bool) {
        let mut rest = Members::default();
        for (place, code) in self.codes().enumerate() {
            if stays(place, &code) {
                rest.add(&code);
            }
        }
        if let Phase::Collecting(members) = &mut self.phase
            && members.rest.len() != rest.rest.len()
        {
            *members = Rc::new(rest);
        }
    }

    /// Takes all codes out, as long as the round is open.
    pub fn clear(&mut self) {
        if let Phase::Collecting(members) = &mut self.phase {
            *members = Rc::default();
        }
    }

    /// The codes of an open round in the order in which they came; none once it is closed.
    pub fn codes(&self) -> impl DoubleEndedIterator<Item = WheelCode> + ExactSizeIterator + '_ {
        let members = match &self.phase {
            Phase::Collecting(members) => Some(members),
            Phase::Closed(_) => None,
        };
        let (contents, rest) = members.map_or((&[][..], &[][..]), |members| {
            (members.contents.keys(), members.rest.as_slice())
        });
        contents.iter().zip(rest).map(|(content, (nonce, agrees))| {
            let identity = content << 16 | u128::from(*nonce);
            WheelCode::of_identity(identity, *agrees, self.round)
        })
    }

    /// How many codes of this role have come in.
    pub fn count(&self, role: Role) -> usize {
        match (&self.phase, role) {
            (Phase::Closed(_), _) => 0,
            (Phase::Collecting(members), Role::Leader) => members.leaders,
            (Phase::Collecting(members), Role::Seller) => members.rest.len() - members.leaders,
        }
    }

    /// How many people these are at least: codes that share the numbers of two wheels may be one person's. Beyond
    /// [`SHOWN_LARGE`](crate::SHOWN_LARGE) codes nobody asks.
    pub fn people(&self, role: Role) -> usize {
        people(self.codes().filter(|code| code.role() == role))
    }

    /// The places in [`Self::codes`] of those that share the numbers of two wheels with one before, so that they may
    /// be the same person's. They count as one person toward the five.
    pub fn lookalikes(&self) -> Vec<usize> {
        let codes: Vec<WheelCode> = self.codes().take(LARGE).collect();
        people_among(&codes).1
    }

    /// What closing the round this way would be refused for.
    pub fn obstacle(&self, view: View) -> Option<NotYet> {
        match &self.phase {
            Phase::Closed(_) => Some(NotYet::Closed),
            Phase::Collecting(_) => self.picture(view, Seal::default()).err(),
        }
    }

    /// Whether leaders would be shown by themselves: five and more, or all have agreed.
    pub fn shows_leaders(&self) -> bool {
        let leaders = || self.codes().filter(|code| code.role() == Role::Leader);
        leaders().next().is_some() && (self.all_agree() || !few(leaders()))
    }

    fn all_agree(&self) -> bool {
        self.codes().all(|code| code.role() == Role::Seller || code.agrees())
    }

    /// Closes the round and shows its picture; the codes are dropped, and what was shown is remembered under the
    /// seal.
    ///
    /// # Errors
    /// Why nothing is shown; the round stays open and as it was.
    pub fn close(&mut self, view: View, seal: Seal) -> Result<(), NotYet> {
        if let Phase::Closed(_) = self.phase {
            return Err(NotYet::Closed);
        }
        self.shown_before.forget(seal.day);
        let (picture, shown) = self.picture(view, seal)?;
        self.phase = Phase::Closed(picture);
        self.closed.push(self.round);
        self.shown_before = shown;
        Ok(())
    }

    /// What was shown before, to be kept.
    pub const fn shown_before(&self) -> &Shown {
        &self.shown_before
    }

    /// Takes this for all that was shown before. Of an open round, codes go that were shown in between: another tab
    /// has closed the round. Returns how many.
    pub fn recall(&mut self, shown: Shown) -> usize {
        let before = self.codes().len();
        let known = core::mem::replace(&mut self.shown_before, shown.clone());
        if known != shown {
            self.retain(|_, code| !shown.shows_beyond(&known, code));
        }
        before - self.codes().len()
    }

    /// Which wheels would be held back because of what was shown before, though enough have rated them; and why.
    pub fn held(&self, view: View) -> [Option<Held>; 4] {
        let seal = Seal::default();
        let picture = self.picture(view, seal).map(|(picture, _)| picture);
        let groups = picture.map_or(Vec::new(), |picture| picture.groups);
        Wheel::ALL.map(|wheel| groups.iter().find_map(|group| group.held(wheel)))
    }

    /// Opens another round. `false`, and nothing changes, if this one is open or that one was shown before.
    pub fn reopen(&mut self, round: RoundTag) -> bool {
        let fresh = !self.closed.contains(&round);
        let closed = matches!(self.phase, Phase::Closed(_));
        if fresh && closed {
            self.round = round;
            self.phase = Phase::Collecting(Rc::default());
        }
        fresh && closed
    }

    /// Names another round for the codes to come, as long as there are none.
    pub fn rename(&mut self, round: RoundTag) -> bool {
        let empty = matches!(&self.phase, Phase::Collecting(members) if members.rest.is_empty());
        let fresh = !self.closed.contains(&round);
        if empty && fresh {
            self.round = round;
        }
        empty && fresh
    }

    /// The picture of a closed round.
    pub const fn shown(&self) -> Option<&Picture> {
        match &self.phase {
            Phase::Collecting(_) => None,
            Phase::Closed(picture) => Some(picture),
        }
    }

    /// The picture, and what is remembered once it is shown.
    fn picture(&self, view: View, seal: Seal) -> Result<(Picture, Shown), NotYet> {
        let of = |role: Role| self.codes().filter(move |code| code.role() == role);
        if few(of(Role::Seller)) {
            return Err(NotYet::TooFewSellers);
        }
        let leaders = self.count(Role::Leader);
        let groups: &[Group] = match view {
            View::Together if leaders > 0 => &[Group::Everyone],
            _ if self.shows_leaders() => &[Group::Sellers, Group::Leaders],
            _ => &[Group::Sellers],
        };
        let agreed = self.all_agree();
        let mut memory = self.shown_before.clone();
        let (mut shown, mut first_held, mut any) = (Vec::new(), None, false);
        for group in groups {
            let own = || self.codes().filter(|code| group.has(code.role()));
            let figures = Wheel::ALL.map(|wheel| {
                let rated: Vec<WheelCode> =
                    (own()).filter(|code| code.packed_wheel(wheel) != 0).collect();
                let figure = TeamWheel::of(&rated, wheel)?;
                let count = |role: Option<Role>| {
                    let codes = rated.iter().copied();
                    codes.filter(move |code| role.is_none_or(|role| code.role() == role))
                };
                match group {
                    Group::Leaders if !few(count(None)) => {}
                    // Leaders who agreed to be shown by themselves have nothing left to be told apart from.
                    Group::Leaders => return agreed.then_some(Ok(figure)),
                    _ if few(count(Some(Role::Seller))) => return None,
                    _ => {}
                }
                Some(memory.blocks_of(wheel, &rated, &figure).map(|blocks| {
                    for people in blocks {
                        memory.add(wheel, &people, &figure, seal);
                    }
                    figure
                }))
            });
            any |= figures.iter().flatten().any(Result::is_ok);
            let held = figures.iter().flatten().filter_map(|figure| figure.err());
            first_held = first_held.or(held.min());
            shown.push(GroupPicture { group: *group, people: own().count(), figures });
        }
        match first_held {
            Some(held) if !any => Err(NotYet::Held(held)),
            _ => Ok((Picture { groups: shown }, memory)),
        }
    }
}

/// How many people so many codes are at least; whoever has more codes than that has enough.
fn people(codes: impl Iterator<Item = WheelCode>) -> usize {
    let codes: Vec<WheelCode> = codes.take(LARGE).collect();
    people_among(&codes).0
}

/// Whether these are codes of fewer than [`LEAST`] people, whatever their nonces say.
fn few(codes: impl Iterator<Item = WheelCode>) -> bool {
    people(codes) < LEAST
}

/// What became of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It counts.
    Counted,
    /// The same code was there already; it counts once.
    Duplicate,
    /// A code with the same numbers was there already: perhaps the same person on another device. They count once.
    Alike,
    /// It was made for this round.
    OtherRound(RoundTag),
    /// The round is closed, and nothing can be added to what was shown.
    Closed,
}

/// Why a round is not shown yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotYet {
    /// Fewer than [`LEAST`] sellers.
    TooFewSellers,
    /// Every wheel that enough have rated is held back because of what was shown before.
    Held(Held),
    /// It was shown already.
    Closed,
}

/// Which figures a round shows. One of the two, once: the other could be had by subtraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Sellers, and leaders where that is allowed.
    ByRole,
    /// Sellers and leaders in one.
    Together,
}

keyed! {
    /// Whom a figure is of.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Group {
        /// Those who sell.
        Sellers = "sellers",
        /// Those who lead.
        Leaders = "leaders",
        /// All of them.
        Everyone = "everyone",
    }
}

impl Group {
    const fn has(self, role: Role) -> bool {
        matches!(
            (self, role),
            (Group::Everyone, _) | (Group::Sellers, Role::Seller) | (Group::Leaders, Role::Leader)
        )
    }
}

/// All that a round shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The groups that are shown, sellers first.
    pub groups: Vec<GroupPicture>,
}

/// One group of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupPicture {
    /// Whom it is of.
    pub group: Group,
    /// How many they are.
    pub people: usize,
    figures: [Option<Result<TeamWheel, Held>>; 4],
}

impl GroupPicture {
    /// What is shown of a wheel; nothing where too few have numbers for it, or it is held back.
    pub fn wheel(&self, wheel: Wheel) -> Option<&TeamWheel> {
        self.figure(wheel)?.as_ref().ok()
    }

    /// Why a wheel is not shown that enough people have rated, if one is not.
    pub fn held(&self, wheel: Wheel) -> Option<Held> {
        self.figure(wheel)?.as_ref().err().copied()
    }

    fn figure(&self, wheel: Wheel) -> Option<&Result<TeamWheel, Held>> {
        self.figures.get(wheel.index())?.as_ref()
    }
}

/// The codes of an open round, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Members {
    contents: Distinct,
    /// The first nonce, and whether a leader agrees.
    rest: Vec<(u16, bool)>,
    /// How many of them are leaders'.
    leaders: usize,
}

impl Members {
    fn add(&mut self, code: &WheelCode) -> Added {
        let place = self.contents.place_of(u128::from(code.content()));
        match self.rest.get_mut(place) {
            Some((nonce, agrees)) => {
                // Who has once not agreed is not shown alone, whatever came before or after.
                *agrees &= code.agrees();
                if *nonce == code.nonce() { Added::Duplicate } else { Added::Alike }
            }
            None => {
                self.rest.push((code.nonce(), code.agrees()));
                self.leaders += usize::from(code.role() == Role::Leader);
                Added::Counted
            }
        }
    }
}
