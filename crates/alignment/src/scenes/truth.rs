//! Scene 8: three sentences about one gap, and how much of it reaches the other person.
//!
//! Assumptions. A sentence conveys its part of the gap, only hints at it, or is heard as a reproach and conveys
//! nothing. Tone and trust can change that for any sentence. A sentence is worth saying only once the one before has
//! conveyed its part, so the steps come one after another. The reader decides whom to tell, and whether to keep the
//! sentences.

use crate::advice::widest_rated;
use crate::answers::{Answers, Frequency, Rating};
use crate::instrument::{ItemId, Role};
use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/truth.rs"));

/// The sentences to choose from, the people who can be told, and a sample gap for readers without answers.
#[derive(Debug)]
pub struct Truth {
    /// Ways to say what happens.
    pub facts: &'static [Sentence],
    /// Ways to say what would feel right.
    pub wants: &'static [Sentence],
    /// Ways to ask how it looks from the other chair.
    pub asks: &'static [Sentence],
    /// The people who can be told.
    pub listeners: &'static [Listener],
    /// A gap for each chair: the seller's, then the leader's.
    pub samples: &'static [Sample],
}

/// One way to say a part.
#[derive(Debug)]
pub struct Sentence {
    /// Names its messages.
    pub id: &'static str,
    /// How much of its part reaches the other person.
    pub reaches: Reach,
}

/// Somebody to tell.
#[derive(Debug)]
pub struct Listener {
    /// Names its messages.
    pub id: &'static str,
}

/// Made-up answers to one practice.
#[derive(Debug)]
pub struct Sample {
    /// Names its message, and is the key of a chair.
    pub id: &'static str,
    /// The practice, by its place in the shown order, from 1.
    pub practice: u8,
    /// How often it happens, a step of the scale from 0 to 6.
    pub outside: u8,
    /// How often it should, likewise.
    pub inside: u8,
}

/// How much of a part of the gap reaches the other person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Nothing was said yet.
    Nothing,
    /// A reproach, and nothing else.
    Wall,
    /// Only that something is wrong.
    Fog,
    /// The whole part.
    Mark,
}

/// The gap the scene is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The practice.
    pub item: ItemId,
    /// What happens and what should.
    pub rating: Rating,
    /// Whether these are the person's own answers rather than a sample.
    pub is_own: bool,
}

/// The widest gap among everything the person has rated, or the sample for their chair if there is none.
pub fn gap(answers: &Answers, role: Role) -> Option<Gap> {
    let own = widest_rated(answers, &ItemId::ALL).filter(|(_, rating)| rating.gap() != 0);
    let (item, rating) = match own {
        Some(own) => own,
        None => {
            let sample = TRUTH.samples.get(role as usize)?;
            let place = usize::from(sample.practice).checked_sub(1)?;
            let rating = Rating {
                outside: Frequency::new(sample.outside)?,
                inside: Frequency::new(sample.inside)?,
            };
            (ItemId::ALL.get(place).copied()?, rating)
        }
    };
    Some(Gap {
        item,
        rating,
        is_own: own.is_some(),
    })
}

/// How many sentences there are to say: what happens, what would feel right, how it looks from there.
pub const PARTS: usize = 3;
/// How many steps there are: the sentences, whom to tell, whether to keep it.
pub const STEPS: usize = PARTS + 2;
/// The step of choosing whom to tell.
pub const WHOM: usize = PARTS;
/// The last step: the first option keeps the sentences, the second does not.
pub const KEEP: usize = PARTS + 1;

/// What the reader has chosen so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Telling {
    /// The option of each step, by its place.
    chosen: [Option<usize>; STEPS],
    /// The step that was taken last.
    last: Option<usize>,
}

impl Telling {
    /// The choices as the reader has left them.
    pub fn of(play: Play) -> Self {
        let place = |dial: u8| usize::from(dial).checked_sub(1);
        let mut telling = Self {
            chosen: [None; STEPS],
            last: None,
        };
        for (step, chosen) in telling.chosen.iter_mut().enumerate() {
            *chosen = place(play.dial(step)).filter(|option| *option < options(step));
        }
        // A step that was never available cannot have been chosen. Changing a sentence later does not undo later
        // steps.
        let known = telling.chosen.iter().take_while(|chosen| chosen.is_some());
        let known = known.count();
        if let Some(rest) = telling.chosen.get_mut(known..) {
            rest.fill(None);
        }
        telling.last = place(play.dial(STEPS)).filter(|step| *step < known);
        telling
    }

    /// These choices as dials.
    pub fn play(self) -> Play {
        let dial = |place: Option<usize>| place.map_or(0, |place| place as u8 + 1);
        let chosen = self.chosen.into_iter().chain([self.last]).enumerate();
        chosen.fold(Play::default(), |play, (place, value)| {
            play.with(place, dial(value))
        })
    }

    /// Which option of a step is chosen, by its place.
    pub fn option(self, step: usize) -> Option<usize> {
        self.chosen.get(step).copied().flatten()
    }

    /// The step that was taken last.
    pub fn last(self) -> Option<usize> {
        self.last
    }

    /// How many steps are done, counted from the first. A sentence is done if it reaches the other person. The next
    /// step is then available.
    pub fn done(self) -> usize {
        let is_done = |step: &usize| match *step {
            step if step < PARTS => self.reaches(step) == Reach::Mark,
            step => self.option(step).is_some(),
        };
        (0..STEPS).take_while(is_done).count()
    }

    /// How much of a part reaches the other person; nothing if the part is not available yet.
    pub fn reaches(self, part: usize) -> Reach {
        let before = (0..part).all(|part| self.reaches(part) == Reach::Mark);
        let option = self.option(part).filter(|_| before);
        let sentence = option.and_then(|option| sentences(part).get(option));
        sentence.map_or(Reach::Nothing, |sentence| sentence.reaches)
    }

    /// Chooses an option of a step. A step that is not available yet, or an option that does not exist, changes
    /// nothing. If a sentence or the listener changes, the question whether to keep them is asked again.
    pub fn choose(&mut self, step: usize, option: usize) {
        if step > self.done() || option >= options(step) {
            return;
        }
        if let Some(chosen) = self.chosen.get_mut(step) {
            *chosen = Some(option);
            self.last = Some(step);
        }
        if let Some(keep) = self.chosen.get_mut(KEEP).filter(|_| step != KEEP) {
            *keep = None;
        }
    }

    /// Whether all three sentences reach the other person, a listener is chosen, and the reader has decided whether
    /// to keep them.
    pub fn has_ended(self) -> bool {
        self.done() == STEPS
    }
}

/// The ways to say a part, by the part's place.
pub fn sentences(part: usize) -> &'static [Sentence] {
    match part {
        0 => TRUTH.facts,
        1 => TRUTH.wants,
        2 => TRUTH.asks,
        _ => &[],
    }
}

/// How many options a step has.
fn options(step: usize) -> usize {
    match step {
        WHOM => TRUTH.listeners.len(),
        KEEP => 2,
        part => sentences(part).len(),
    }
}
