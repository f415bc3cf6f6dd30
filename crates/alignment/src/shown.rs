//! What a device remembers of the team pictures it has shown, so that no later one can be subtracted from them.
//!
//! # The promise
//!
//! **In each wheel, the people who are first shown together are shown together ever after, all five or more of them
//! with the same numbers, or not at all; so whatever pictures of a wheel are added up or subtracted, over all rounds
//! and tabs of a device, they say nothing of fewer than five people that one picture did not say.**
//!
//! Those who are first shown together are a *block*. A figure may rest on whole blocks and on five or more newcomers,
//! who become the next block. Sums over blocks are then all that any number of pictures can tell: this rule needs no
//! list of forbidden pairs, and it holds against three pictures as it does against two.
//!
//! # Whom it recognises
//!
//! Codes carry no lasting number of a person, on purpose. So a code is taken for somebody of a block if it has the same
//! numbers in two wheels with a gap, whatever its nonce, its chair or its other wheels say (a wheel without any gap is
//! too often the same for two people); and if two in five of a block's numbers in
//! a wheel come back, the whole block is taken to be there. Whoever answers three wheels anew is a newcomer.
//!
//! # What is kept
//!
//! For each block its day, a random number, and for each person and wheel one of 255 values. About eleven of the 2,925
//! possible sets of numbers share a value, so none can be read back from it. Blocks are forgotten after [`DAYS`] days,
//! and the oldest first beyond [`MOST`] people; a figure of more than [`LARGE`] people is neither checked nor kept,
//! because rounding its mean to five points hides hundreds of points of any one person.

use crate::distinct::mixed;
use crate::instrument::Wheel;
use crate::team_wheel::{LEAST, TeamWheel};
use crate::wheel_code::WheelCode;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

/// How long a block is remembered: thirteen weeks, the three months that the practices ask about.
pub const DAYS: u32 = 91;
/// Figures of more people than this need no memory.
pub const LARGE: usize = 200;
/// How many people of all blocks are remembered, each once for every wheel.
pub const MOST: usize = 4000;

/// The blocks of people that a device has shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    blocks: Vec<Block>,
}

/// What a block is sealed with: the moment has it, not the core.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seal {
    /// A random number, another one for each picture.
    pub salt: u64,
    /// Days since the Unix epoch.
    pub day: u32,
}

/// Why a wheel is not shown beside what was shown before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Held {
    /// Beside people shown before there are a few newcomers.
    Late {
        /// How many more newcomers it takes.
        missing: usize,
    },
    /// Of people shown together before, some are missing or have other numbers now.
    Parted,
}

/// People first shown together in a wheel.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Block {
    seal: Seal,
    wheel: Wheel,
    /// A trace of the figure in which they were first shown, which may be shown again as it is.
    figure: u32,
    prints: Vec<Print>,
}

/// One of 255 values for each wheel with numbers, 0 for one without.
type Print = [u8; 4];

fn print(numbers: [u16; 4], salt: u64) -> Print {
    let mut print = [0; 4];
    for ((value, wheel), packed) in print.iter_mut().zip(0_u64..).zip(numbers) {
        if packed != 0 {
            let stirred = mixed(salt ^ mixed(wheel << 16 | u64::from(packed)));
            *value = 1 + (stirred % 255) as u8;
        }
    }
    print
}

/// A code's numbers, 0 for a wheel without.
fn numbers(code: &WheelCode) -> [u16; 4] {
    Wheel::ALL.map(|wheel| code.packed_wheel(wheel))
}

/// The same, 0 also for a wheel without any gap: that is no sign of one and the same person.
fn signs(code: &WheelCode) -> [u16; 4] {
    Wheel::ALL.map(|wheel| match code.wheel(wheel) {
        Some(steps) if steps.distance > 0 => code.packed_wheel(wheel),
        _ => 0,
    })
}

/// In how many wheels two people have the same numbers.
fn alike<T: PartialEq + Default>(one: [T; 4], other: [T; 4]) -> usize {
    let both = one.into_iter().zip(other);
    both.filter(|(one, other)| one == other && *one != T::default()).count()
}

/// A code is taken for somebody's if so many wheels have the same numbers.
const SAME: usize = 2;

impl Block {
    /// Takes this block out of `rest`, who have numbers in its wheel, if anybody of it is among them; and returns whom
    /// it took.
    fn part(&self, rest: &mut Vec<WheelCode>) -> Result<Option<Vec<WheelCode>>, Held> {
        let recognised = rest.iter().any(|code| {
            let signs = print(signs(code), self.seal.salt);
            self.prints.iter().any(|own| alike(*own, signs) >= SAME)
        });
        let printed = |code: &WheelCode| (print(numbers(code), self.seal.salt), *code);
        let mut left: Vec<(Print, WheelCode)> = rest.iter().map(printed).collect();
        let mut back = Vec::new();
        for own in &self.prints {
            let here = |(_, (print, _)): &(usize, &(Print, WheelCode))| {
                print.get(self.wheel.index()) == own.get(self.wheel.index())
            };
            let all = left.iter().enumerate().filter(here);
            let likest = all.max_by_key(|(_, (print, _))| alike(*own, *print));
            if let Some(at) = likest.map(|(at, _)| at) {
                back.push(left.swap_remove(at).1);
            }
        }
        if back.len() == self.prints.len() {
            *rest = left.into_iter().map(|(_, code)| code).collect();
            Ok(Some(back))
        } else if recognised || 5 * back.len() >= 2 * self.prints.len() {
            Err(Held::Parted)
        } else {
            Ok(None)
        }
    }

    /// Whether these people are remembered as they are now, in all their wheels.
    fn knows(&self, people: &[WheelCode]) -> bool {
        let mut now = people.iter().map(|code| print(numbers(code), self.seal.salt));
        now.all(|print| self.prints.contains(&print))
    }
}

impl Shown {
    /// The blocks to be remembered once a figure of these people, all of whom have numbers in the wheel, is shown:
    /// the newcomers, and whole blocks that have changed other wheels and would not be recognised some day.
    ///
    /// # Errors
    /// Why the figure may not be shown.
    pub(crate) fn blocks_of(
        &self,
        wheel: Wheel,
        people: &[WheelCode],
        figure: &TeamWheel,
    ) -> Result<Vec<Vec<WheelCode>>, Held> {
        if people.len() > LARGE {
            return Ok(Vec::new());
        }
        let (mut rest, mut whole, mut blocks) = (people.to_vec(), Vec::new(), Vec::new());
        for block in self.blocks.iter().filter(|block| block.wheel == wheel) {
            if let Some(people) = block.part(&mut rest)? {
                whole.push(block.figure);
                if !block.knows(&people) {
                    blocks.push(people);
                }
            }
        }
        match people_among(&rest).0 {
            _ if whole.is_empty() => {}
            // Two people may share a value, so without newcomers only the very same figure is shown again.
            0 if whole.contains(&trace(figure)) => {}
            0 => return Err(Held::Parted),
            few @ 1..LEAST => {
                return Err(Held::Late { missing: LEAST - few });
            }
            _ => {}
        }
        blocks.push(rest);
        blocks.retain(|block| !block.is_empty());
        Ok(blocks)
    }

    /// Remembers people as a block.
    pub(crate) fn add(
        &mut self,
        wheel: Wheel,
        people: &[WheelCode],
        figure: &TeamWheel,
        seal: Seal,
    ) {
        self.blocks.push(Block {
            seal,
            wheel,
            figure: trace(figure),
            prints: (people.iter()).map(|code| print(numbers(code), seal.salt)).collect(),
        });
    }

    /// Whether a code was shown in a block that `other` does not know.
    pub(crate) fn shows_beyond(&self, other: &Shown, code: &WheelCode) -> bool {
        let mut blocks = self.blocks.iter().filter(|block| !other.blocks.contains(block));
        blocks.any(|block| block.prints.contains(&print(numbers(code), block.seal.salt)))
    }

    /// Takes in what another tab has remembered.
    pub fn absorb(&mut self, other: &Shown) {
        for block in &other.blocks {
            if !self.blocks.contains(block) {
                self.blocks.push(block.clone());
            }
        }
    }

    /// Forgets what is older than [`DAYS`], and the oldest beyond [`MOST`] people. A day yet to come is taken for
    /// today.
    pub fn forget(&mut self, today: u32) {
        for block in &mut self.blocks {
            block.seal.day = block.seal.day.min(today);
        }
        self.blocks.retain(|block| today.saturating_sub(block.seal.day) <= DAYS);
        let mut people: usize = self.blocks.iter().map(|block| block.prints.len()).sum();
        self.blocks.sort_by_key(|block| block.seal.day);
        self.blocks.retain(|block| {
            let stays = people <= MOST;
            people -= if stays { 0 } else { block.prints.len() };
            stays
        });
    }

    /// Whether nothing was shown.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// As a text to be kept: a line for the version, and one for each block.
    pub fn text(&self) -> String {
        let mut text = String::from(HEAD);
        for block in &self.blocks {
            let Seal { salt, day } = block.seal;
            let (wheel, figure) = (block.wheel.key(), block.figure);
            let _ = write!(text, "\n{day} {wheel} {salt:016x} {figure:08x} ");
            for value in block.prints.iter().flatten() {
                let _ = write!(text, "{value:02x}");
            }
        }
        text
    }

    /// From such a text; a line that is none is passed over, and `None` if it is no such text at all.
    pub fn read(text: &str) -> Option<Shown> {
        let mut lines = text.lines();
        (lines.next()? == HEAD).then_some(())?;
        let blocks = lines.filter_map(block_of).collect();
        Some(Shown { blocks })
    }
}

const HEAD: &str = "camber-shown 1";

fn block_of(line: &str) -> Option<Block> {
    let mut words = line.split(' ');
    let mut word = || words.next();
    let day = word()?.parse().ok()?;
    let key = word()?;
    let wheel = Wheel::ALL.into_iter().find(|wheel| wheel.key() == key)?;
    let salt = u64::from_str_radix(word()?, 16).ok()?;
    let figure = u32::from_str_radix(word()?, 16).ok()?;
    let (digits, rest) = word()?.as_bytes().as_chunks::<8>();
    let prints = digits.iter().map(|digits| {
        let digits = core::str::from_utf8(digits).ok()?;
        Some(u32::from_str_radix(digits, 16).ok()?.to_be_bytes())
    });
    let prints: Vec<Print> = prints.collect::<Option<_>>()?;
    let is_one = rest.is_empty() && (1..=LARGE).contains(&prints.len());
    is_one.then_some(Block { seal: Seal { salt, day }, wheel, figure, prints })
}

/// A number by which a figure is found to be the same again.
fn trace(figure: &TeamWheel) -> u32 {
    let parts = [
        figure.people as u64,
        u64::from(figure.score),
        u64::from(figure.outside.cast_unsigned()),
        u64::from(figure.pull.cast_unsigned()),
        figure.spread.map_or(0, |spread| 1 + spread as u64),
        figure.spread_steps.map_or(0, |steps| 1 + u64::from(steps)),
    ];
    parts.iter().fold(0, |all, part| mixed(all ^ *part)) as u32
}

/// How many people these codes are at least, and the places of those that look like one before: codes with the same
/// numbers in two wheels with a gap are taken for one person's, who may have answered on two devices. For at most
/// [`LARGE`] codes.
pub(crate) fn people_among(codes: &[WheelCode]) -> (usize, Vec<usize>) {
    // The signs of each code, and the place of its person's first one.
    let mut seen: Vec<([u16; 4], usize)> = Vec::new();
    let mut lookalikes = Vec::new();
    for (place, code) in codes.iter().enumerate() {
        let signs = signs(code);
        let same = seen.iter().filter(|(other, _)| alike(*other, signs) >= SAME);
        let same: Vec<usize> = same.map(|(_, person)| *person).collect();
        let person = same.iter().min().copied().unwrap_or(place);
        for (_, other) in seen.iter_mut().filter(|(_, other)| same.contains(other)) {
            *other = person;
        }
        if person != place {
            lookalikes.push(place);
        }
        seen.push((signs, person));
    }
    let people = (seen.iter().enumerate()).filter(|(place, (_, person))| place == person);
    (people.count(), lookalikes)
}
