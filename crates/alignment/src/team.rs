//! Many people's wheels added up, so that no one person can be read off the sum (measurement.md 4).
//!
//! # What is protected, and what is not
//!
//! A [`Team`] shows nothing while it collects. Closing a round shows one picture, once, and drops the codes.
//! Whatever is done with it in whatever order, these hold (each is a property test):
//!
//! * No figure is of fewer than five sellers. Figures of leaders alone are of five and more, or every leader of
//!   the round has agreed to be shown.
//! * The roles are shown apart or all together, never both in one round. So leaving the leaders out of a total
//!   cannot be done by subtraction.
//! * Two pictures of the same `Team` never differ by fewer than five people, in any wheel: a round whose codes
//!   are nearly those of a round before stays closed to the eye. A person who could not be rated on a wheel is
//!   not in that wheel's figure, so all of this is counted wheel by wheel.
//! * Means are rounded to 5 points and half steps, spread is a word; there is no minimum, maximum, distribution
//!   or list, and no overall number that could be held against the wheels.
//!
//! This protects against the people in the room and against accidents. It does not protect
//!
//! * against the facilitator, who can decode every code, invent codes to reach five, or start over in a new page;
//! * where everybody answered alike: a mean of 100 says that all are near 100;
//! * against three or more pictures taken together, or against who knows the answers of the others.

use crate::distinct::{Distinct, mixed};
use crate::instrument::{Role, Wheel};
use crate::score::QuarterSteps;
use crate::wheel_code::{RoundTag, WheelCode};
use alloc::vec::Vec;

/// Nobody's figures are shown below so many people (the default of Microsoft's Viva Insights and of OMOP).
pub const LEAST: usize = 5;
/// From so many people on the spread is a number too.
pub const SPREAD_NUMBER: usize = 8;

/// The rounds of one team, as long as the page is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    round: RoundTag,
    phase: Phase,
    told: Vec<Told>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Phase {
    Collecting(Members),
    Closed(Picture),
}

impl Team {
    /// A team that collects for this round.
    pub fn new(round: RoundTag) -> Self {
        Self {
            round,
            phase: Phase::Collecting(Members::default()),
            told: Vec::new(),
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
            Phase::Collecting(members) => {
                if members.add(code) {
                    Added::Counted
                } else {
                    Added::Duplicate
                }
            }
        }
    }

    /// Takes the code at this place of [`Self::codes`] out again, as long as the round is open.
    pub fn remove(&mut self, place: usize) {
        let rest: Vec<WheelCode> = (self.codes().enumerate())
            .filter(|(other, _)| *other != place)
            .map(|(_, code)| code)
            .collect();
        if let Phase::Collecting(members) = &mut self.phase {
            *members = Members::default();
            rest.iter().for_each(|code| _ = members.add(code));
        }
    }

    /// Takes all codes out, as long as the round is open.
    pub fn clear(&mut self) {
        if let Phase::Collecting(members) = &mut self.phase {
            *members = Members::default();
        }
    }

    /// The codes of an open round in the order in which they came; none once it is closed.
    pub fn codes(&self) -> impl DoubleEndedIterator<Item = WheelCode> + ExactSizeIterator + '_ {
        let members = match &self.phase {
            Phase::Collecting(members) => Some(members),
            Phase::Closed(_) => None,
        };
        let (identities, agrees) = members.map_or((&[][..], &[][..]), |members| {
            (members.identities.keys(), members.agrees.as_slice())
        });
        identities
            .iter()
            .zip(agrees)
            .map(|(identity, agrees)| WheelCode::of_identity(*identity, *agrees, self.round))
    }

    /// How many codes of this role have come in.
    pub fn count(&self, role: Role) -> usize {
        self.codes().filter(|code| code.role() == role).count()
    }

    /// What closing the round this way would be refused for.
    pub fn obstacle(&self, view: View) -> Option<NotYet> {
        match &self.phase {
            Phase::Closed(_) => Some(NotYet::Closed),
            Phase::Collecting(_) => self.picture(view).err(),
        }
    }

    /// Whether leaders would be shown by themselves: five and more, or all have agreed.
    pub fn shows_leaders(&self) -> bool {
        let leaders = self.count(Role::Leader);
        leaders >= LEAST || leaders > 0 && self.all_agree()
    }

    fn all_agree(&self) -> bool {
        self.codes()
            .all(|code| code.role() == Role::Seller || code.agrees())
    }

    /// Closes the round and shows its picture; the codes are dropped.
    ///
    /// # Errors
    /// Why nothing is shown; the round stays open and as it was.
    pub fn close(&mut self, view: View) -> Result<(), NotYet> {
        if let Phase::Closed(_) = self.phase {
            return Err(NotYet::Closed);
        }
        let (picture, told) = self.picture(view)?;
        self.phase = Phase::Closed(picture);
        self.told.push(told);
        Ok(())
    }

    /// Opens another round. `false`, and nothing changes, if this one is open or that one was shown before.
    pub fn reopen(&mut self, round: RoundTag) -> bool {
        let fresh = self.told.iter().all(|told| told.round != round);
        let closed = matches!(self.phase, Phase::Closed(_));
        if fresh && closed {
            self.round = round;
            self.phase = Phase::Collecting(Members::default());
        }
        fresh && closed
    }

    /// Names another round for the codes to come, as long as there are none.
    pub fn rename(&mut self, round: RoundTag) -> bool {
        let empty = matches!(&self.phase, Phase::Collecting(members) if members.agrees.is_empty());
        let fresh = self.told.iter().all(|told| told.round != round);
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

    fn picture(&self, view: View) -> Result<(Picture, Told), NotYet> {
        let sellers = self.count(Role::Seller);
        if sellers < LEAST {
            return Err(NotYet::TooFewSellers);
        }
        let leaders = self.count(Role::Leader);
        let groups: &[Group] = match view {
            View::Together if leaders > 0 => &[Group::Everyone],
            _ if self.shows_leaders() => &[Group::Sellers, Group::Leaders],
            _ => &[Group::Sellers],
        };
        let agreed = self.all_agree();
        let (mut shown, mut told) = (Vec::new(), Vec::new());
        for group in groups {
            let mut tallies = [Tally::default(); 4];
            let people = self.codes().filter(|code| group.has(code.role()));
            let people = people.inspect(|code| {
                for (tally, wheel) in tallies.iter_mut().zip(Wheel::ALL) {
                    tally.add(code.role(), code.wheel(wheel));
                }
            });
            let people = people.count();
            let wheels = tallies.map(|tally| tally.figures(*group, agreed));
            shown.push(GroupPicture {
                group: *group,
                people,
                wheels,
            });
            // Leaders who agreed to be shown by themselves have nothing left to be told apart from.
            if *group != Group::Leaders || leaders >= LEAST {
                let own = self.codes().filter(|code| group.has(code.role()));
                told.push(own.map(|code| Print::of(&code, &wheels)).collect());
            }
        }
        let told = Told {
            round: self.round,
            groups: told,
        };
        let apart = self.told.iter().flat_map(|before| before.distances(&told));
        match apart.filter(|apart| *apart > 0).min() {
            Some(apart @ 1..LEAST) => Err(NotYet::NearlyShown { apart }),
            _ => Ok((Picture { groups: shown }, told)),
        }
    }
}

/// What became of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It counts.
    Counted,
    /// The same code was there already; it counts once.
    Duplicate,
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
    /// So nearly the people of a picture shown before that the few who differ could be told from the two.
    NearlyShown {
        /// How many codes make the difference.
        apart: usize,
    },
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

/// Whom a figure is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Those who sell.
    Sellers,
    /// Those who lead.
    Leaders,
    /// All of them.
    Everyone,
}

impl Group {
    /// The word for this group in files and message names.
    pub const fn key(self) -> &'static str {
        match self {
            Group::Sellers => "sellers",
            Group::Leaders => "leaders",
            Group::Everyone => "everyone",
        }
    }

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
    groups: Vec<GroupPicture>,
}

impl Picture {
    /// The groups that are shown, sellers first.
    pub fn groups(&self) -> &[GroupPicture] {
        &self.groups
    }
}

/// One group of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupPicture {
    group: Group,
    people: usize,
    wheels: [Option<TeamWheel>; 4],
}

impl GroupPicture {
    /// Whom it is of.
    pub const fn group(&self) -> Group {
        self.group
    }

    /// How many they are.
    pub const fn people(&self) -> usize {
        self.people
    }

    /// What is shown of a wheel; nothing where too few have numbers for it.
    pub fn wheel(&self, wheel: Wheel) -> Option<&TeamWheel> {
        self.wheels.get(wheel.index())?.as_ref()
    }
}

/// What is shown of one wheel, rounded; nothing more exact leaves this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TeamWheel {
    /// How many people it is the mean of.
    pub people: usize,
    /// Their mean score, 0 to 100 in fives.
    pub score: u8,
    /// Their mean W in half steps, −6 to 6: above zero, pressure prevails.
    pub outside: i8,
    /// Their mean pull t = W − F in half steps, −12 to 12.
    pub pull: i8,
    /// How far they are apart in what happens, of five people and more.
    pub spread: Option<Spread>,
    /// The same as a number of quarter steps, of eight people and more.
    pub spread_steps: Option<u8>,
}

impl TeamWheel {
    /// The mean F in half steps, from the two that are shown; so it can be off by one.
    pub const fn inside(&self) -> i8 {
        self.outside - self.pull
    }
}

/// How far people are apart: the mean distance of W from its mean (AD, Burke, Finkelstein & Dusig 1999). The
/// limits are conventions of this tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spread {
    /// At most 0.75 steps.
    Close,
    /// At most 1.25 steps.
    Mixed,
    /// More than that.
    FarApart,
}

impl Spread {
    /// The word for this spread in files and message names.
    pub const fn key(self) -> &'static str {
        match self {
            Spread::Close => "close",
            Spread::Mixed => "mixed",
            Spread::FarApart => "far",
        }
    }
}

/// The codes of an open round, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Members {
    identities: Distinct,
    agrees: Vec<bool>,
}

impl Members {
    /// Whether the code is new.
    fn add(&mut self, code: &WheelCode) -> bool {
        let place = self.identities.place_of(code.identity());
        match self.agrees.get_mut(place) {
            Some(agrees) => {
                // Who has once not agreed is not shown alone, whatever came before or after.
                *agrees &= code.agrees();
                false
            }
            None => {
                self.agrees.push(code.agrees());
                true
            }
        }
    }
}

/// What one wheel adds up to over a group, in quarter steps.
#[derive(Clone, Copy, Default)]
struct Tally {
    sellers: usize,
    leaders: usize,
    outside: i64,
    pull: i64,
    distance: i64,
    /// How many people have each W from −12 to 12.
    counts: [i64; 25],
}

impl Tally {
    fn add(&mut self, role: Role, steps: Option<QuarterSteps>) {
        let Some(steps) = steps else { return };
        match role {
            Role::Seller => self.sellers += 1,
            Role::Leader => self.leaders += 1,
        }
        self.outside += i64::from(steps.outside_balance);
        self.pull += i64::from(steps.pull());
        self.distance += i64::from(steps.distance);
        let place = (steps.outside_balance + 12).unsigned_abs();
        if let Some(count) = self.counts.get_mut(usize::from(place)) {
            *count += 1;
        }
    }

    /// What of it may be shown.
    fn figures(&self, group: Group, agreed: bool) -> Option<TeamWheel> {
        let people = self.sellers + self.leaders;
        let enough = match group {
            Group::Sellers | Group::Everyone => self.sellers >= LEAST,
            Group::Leaders => people >= LEAST || agreed && people > 0,
        };
        if !enough {
            return None;
        }
        let n = people as i64;
        // Σ|n·W − ΣW| is n² times the mean distance from the mean.
        let distances = (-12..).zip(self.counts);
        let spread: i64 = distances
            .map(|(w, count)| count * (n * w - self.outside).abs())
            .sum();
        let word = match spread {
            spread if spread <= 3 * n * n => Spread::Close,
            spread if spread <= 5 * n * n => Spread::Mixed,
            _ => Spread::FarApart,
        };
        Some(TeamWheel {
            people,
            // 100·(1 − m/24) in fives is 20·(24·n − Σm)/(24·n).
            score: 5 * rounded(20 * (24 * n - self.distance), 24 * n) as u8,
            outside: rounded(self.outside, 2 * n) as i8,
            pull: rounded(self.pull, 2 * n) as i8,
            spread: (people >= LEAST).then_some(word),
            spread_steps: (people >= SPREAD_NUMBER).then_some(rounded(spread, n * n) as u8),
        })
    }
}

/// A fraction as a whole number, halves away from zero. The denominator is above zero.
const fn rounded(numerator: i64, denominator: i64) -> i64 {
    let size = (2 * numerator.abs() + denominator) / (2 * denominator);
    size * numerator.signum()
}

/// A shown round, remembered so that no later one can be held against it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    round: RoundTag,
    groups: Vec<Vec<Print>>,
}

/// What is remembered of one person in a shown group: a number from which no wheel can be read, and in which
/// wheels they were shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Print {
    content: u64,
    wheels: [bool; 4],
}

impl Print {
    fn of(code: &WheelCode, shown: &[Option<TeamWheel>; 4]) -> Self {
        let own = Wheel::ALL.map(|wheel| code.wheel(wheel).is_some());
        let shown = shown.map(|shown| shown.is_some());
        let [a, b, c, d] = own;
        let [e, f, g, h] = shown;
        Self {
            content: mixed(code.content()),
            wheels: [a && e, b && f, c && g, d && h],
        }
    }
}

impl Told {
    /// By how many people each two figures of the same wheel differ.
    fn distances<'t>(&'t self, other: &'t Told) -> impl Iterator<Item = usize> + 't {
        self.groups.iter().flat_map(|one| {
            let others = other.groups.iter();
            others.flat_map(|other| (0..4).map(|wheel| apart(one, other, wheel)))
        })
    }
}

/// How many people are in one of two groups and not in the other, among those shown in a wheel.
fn apart(one: &[Print], other: &[Print], wheel: usize) -> usize {
    let (mut distinct, mut counts) = (Distinct::default(), Vec::<i32>::new());
    let both = one.iter().map(|print| (print, 1));
    for (print, step) in both.chain(other.iter().map(|print| (print, -1))) {
        if print.wheels.get(wheel) != Some(&true) {
            continue;
        }
        let place = distinct.place_of(u128::from(print.content));
        match counts.get_mut(place) {
            Some(count) => *count += step,
            None => counts.push(step),
        }
    }
    counts
        .into_iter()
        .map(|count| count.unsigned_abs() as usize)
        .sum()
}
