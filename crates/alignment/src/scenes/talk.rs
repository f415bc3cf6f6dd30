//! Scene 4: sort what a leader might say into lines that sharpen and lines that sweat, and rewrite one line.
//!
//! Assumptions. Each line and each part of a line leans one way more often than not. Tone and timing can reverse it,
//! so nothing is counted as right or wrong. A rewritten line sharpens if all its parts do.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/talk.rs"));

/// The lines to sort, and the parts of the line to rewrite.
#[derive(Debug)]
pub struct Talk {
    /// Lines in the order they are presented.
    pub lines: &'static [Line],
    /// Possible openings. The first is the original wording, as with the other parts.
    pub openings: &'static [Choice],
    /// Possible subjects.
    pub subjects: &'static [Choice],
    /// Possible requests.
    pub requests: &'static [Choice],
}

/// A line a leader might say.
#[derive(Debug)]
pub struct Line {
    /// Names its messages.
    pub id: &'static str,
    /// The side it leans to.
    pub side: Side,
}

/// One way to say a part of the line.
#[derive(Debug)]
pub struct Choice {
    /// Names its messages.
    pub id: &'static str,
    /// Whether it helps the other person work better.
    pub sharpens: bool,
}

keyed! {
    /// The two kinds of talk.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Side {
        /// Leaves someone better at the work.
        Sharpen = "sharpen",
        /// Presses until people put their energy into proving that they work.
        Sweat = "sweat",
    }
}

/// How many lines there are to sort.
pub const LINES: usize = 8;
/// How many parts the rewritten line has: opening, subject, request.
pub const PARTS: usize = 3;

/// How far the reader has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// The side each line was put on; always filled from the first line on.
    sides: [Option<Side>; LINES],
    /// Which option each part has, from 0.
    parts: [u8; PARTS],
    /// The part that was changed last.
    changed: Option<usize>,
}

impl Sorting {
    /// The state as the reader has left it.
    pub fn of(play: Play) -> Self {
        let mut sides = [None; LINES];
        let heard = (0..LINES).map(|place| match play.dial(place) {
            1 => Some(Side::Sharpen),
            2 => Some(Side::Sweat),
            _ => None,
        });
        // A line is presented only after the one before it is sorted.
        for (side, said) in sides.iter_mut().zip(heard.take_while(Option::is_some)) {
            *side = said;
        }
        let mut sorting = Self {
            sides,
            parts: [0; PARTS],
            changed: None,
        };
        if sorting.next().is_none() {
            for part in 0..PARTS {
                sorting.choose(part, play.dial(LINES + part));
            }
            let changed = usize::from(play.dial(LINES + PARTS)).checked_sub(1);
            sorting.changed = changed.filter(|part| *part < PARTS);
        }
        sorting
    }

    /// This state as dials.
    pub fn play(self) -> Play {
        let sides = self.sides.into_iter().enumerate();
        let play = sides.fold(Play::default(), |play, (place, side)| {
            let dial = side.map_or(0, |side| side as u8 + 1);
            play.with(place, dial)
        });
        let parts = self.parts.into_iter().enumerate();
        let play = parts.fold(play, |play, (part, option)| play.with(LINES + part, option));
        let changed = self.changed.map_or(0, |part| part as u8 + 1);
        play.with(LINES + PARTS, changed)
    }

    /// The current line, by its place; `None` once all are sorted.
    pub fn next(self) -> Option<usize> {
        self.sides.iter().position(Option::is_none)
    }

    /// The line sorted last.
    pub fn last(self) -> Option<usize> {
        self.next().unwrap_or(LINES).checked_sub(1)
    }

    /// The side a line was put on.
    pub fn side(self, line: usize) -> Option<Side> {
        self.sides.get(line).copied().flatten()
    }

    /// Puts the current line on one side. Does nothing once all are sorted.
    pub fn put(&mut self, side: Side) {
        if let Some(place) = self.sides.iter_mut().find(|side| side.is_none()) {
            *place = Some(side);
        }
    }

    /// Presents the last line again, so that it can be put on the other side.
    pub fn take_back(&mut self) {
        if let Some(side) = self.last().and_then(|last| self.sides.get_mut(last)) {
            *side = None;
            self.parts = [0; PARTS];
            self.changed = None;
        }
    }

    /// Which option a part has, from 0.
    pub fn option(self, part: usize) -> usize {
        self.parts.get(part).copied().unwrap_or_default().into()
    }

    /// The part that was changed last, if any.
    pub fn changed(self) -> Option<usize> {
        self.changed
    }

    /// Chooses the wording of a part. Does nothing before all lines are sorted, or if the option does not exist.
    pub fn choose(&mut self, part: usize, option: u8) {
        let exists = options(&TALK, part).len() > usize::from(option);
        if let (None, true, Some(chosen)) = (self.next(), exists, self.parts.get_mut(part)) {
            *chosen = option;
            self.changed = Some(part);
        }
    }

    /// How many parts of the line sharpen, 0 to [`PARTS`].
    pub fn sharpening(self) -> usize {
        (0..PARTS)
            .filter(|part| {
                let option = options(&TALK, *part).get(self.option(*part));
                option.is_some_and(|option| option.sharpens)
            })
            .count()
    }

    /// Whether all lines are sorted and the rewritten one sharpens in all its parts.
    pub fn has_ended(self) -> bool {
        self.next().is_none() && self.sharpening() == PARTS
    }
}

/// The ways to say a part of the line, by the part's place.
pub fn options(talk: &Talk, part: usize) -> &'static [Choice] {
    match part {
        0 => talk.openings,
        1 => talk.subjects,
        2 => talk.requests,
        _ => &[],
    }
}
