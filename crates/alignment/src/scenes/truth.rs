//! Scene 8: what is said about one gap, in two parts, and how much of it reaches the other person.
//!
//! Assumptions. A sentence conveys its part, only hints at it, or pushes the other person away and conveys nothing.
//! Tone and trust can change that for any sentence. A sentence is worth saying only once the one before has
//! conveyed its part, so the steps come one after another. Who has rated nothing sets both numbers of one statement
//! here. The reader decides whom to tell, and the sentences are kept unless they are taken back.

use crate::advice::widest_rated;
use crate::answers::{Answers, Frequency, Question, Rating};
use crate::instrument::{ItemId, Role};
use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/truth.rs"));

/// The sentences to choose from, the people who can be told, and a sample gap for readers without answers.
#[derive(Debug)]
pub struct Truth {
    /// Ways to say what happens, and what would feel right.
    pub says: &'static [Sentence],
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
    /// Nothing: they feel pushed away.
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

/// The widest gap among everything the person has rated. Without one it is the sample for their chair, with the numbers
/// that they have set.
pub fn gap(answers: &Answers, role: Role, telling: Telling) -> Option<Gap> {
    let own = widest_rated(answers, &ItemId::ALL).filter(|(_, rating)| rating.gap() != 0);
    let (item, rating) = match own {
        Some(own) => own,
        None => {
            let sample = TRUTH.samples.get(role as usize)?;
            let place = usize::from(sample.practice).checked_sub(1)?;
            let [outside, inside] = telling.set;
            let rating = Rating {
                outside: Frequency::new(outside.unwrap_or(sample.outside))?,
                inside: Frequency::new(inside.unwrap_or(sample.inside))?,
            };
            (ItemId::ALL.get(place).copied()?, rating)
        }
    };
    Some(Gap { item, rating, is_own: own.is_some() })
}

/// How many parts there are to say: what happens and what would feel right; how it looks from there.
pub const PARTS: usize = 2;
/// How many steps there are: the gap, the parts, whom to tell.
const STEPS: usize = PARTS + 2;
/// How the end is kept. It was the fifth step while there were three parts, and those plays are at their end still.
const END: u8 = 5;

/// What the reader has said so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// What happens and what should, where the reader has set it here: steps of the scale.
    set: [Option<u8>; 2],
    /// How many steps are done.
    done: usize,
    /// The way of saying the present part that was tried last, by its place.
    tried: Option<usize>,
    /// Whom to tell, by the place.
    listener: usize,
    /// What is to become of the sentences.
    fate: Fate,
}

/// What is to become of the sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// They are kept.
    #[default]
    Kept,
    /// They were taken back.
    TakenBack,
    /// Others stand in their place, and the reader is asked which to keep.
    Open,
    /// They are kept in place of others.
    Replaced,
}

/// Where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Before the gap.
    Gap,
    /// At a sentence, with the way to say it that was tried last and did not reach the other person.
    Part(usize, Option<usize>),
    /// At the choice whom to tell.
    Whom,
    /// At the end.
    Told {
        /// Whom to tell, by the place.
        listener: usize,
        /// What is to become of the sentences.
        fate: Fate,
    },
}

impl Telling {
    /// The choices as the reader has left them.
    pub fn of(play: Play) -> Self {
        let place = |dial: usize| play.dial(dial).checked_sub(1);
        let mut telling = Self {
            set: [0, 1].map(|dial| place(dial).filter(|step| Frequency::new(*step).is_some())),
            done: match play.dial(2) {
                done if done < END => usize::from(done).min(STEPS - 1),
                _ => STEPS,
            },
            ..Self::default()
        };
        match telling.stands() {
            Stands::Gap | Stands::Whom => {}
            Stands::Part(..) => {
                if let Some(tried) = place(3) {
                    telling.try_way(tried.into());
                }
            }
            Stands::Told { .. } => {
                let listener = usize::from(play.dial(4));
                telling.listener = listener.min(TRUTH.listeners.len().saturating_sub(1));
                telling.fate = match play.dial(5) {
                    0 => Fate::Kept,
                    1 => Fate::TakenBack,
                    3 => Fate::Replaced,
                    _ => Fate::Open,
                };
            }
        }
        telling
    }

    /// These choices as dials.
    pub fn play(self) -> Play {
        let [outside, inside] = self.set.map(|step| step.map_or(0, |step| step + 1));
        let tried = self.tried.map_or(0, |option| option as u8 + 1);
        let done = if self.has_ended() { END } else { self.done as u8 };
        let dials = [outside, inside, done, tried, self.listener as u8, self.fate as u8];
        let dials = dials.into_iter().enumerate();
        dials.fold(Play::default(), |play, (place, dial)| play.with(place, dial))
    }

    /// Where the reader is.
    pub fn stands(self) -> Stands {
        match self.done.checked_sub(1) {
            None => Stands::Gap,
            Some(part) if part < PARTS => Stands::Part(part, self.tried),
            Some(PARTS) => Stands::Whom,
            Some(_) => Stands::Told { listener: self.listener, fate: self.fate },
        }
    }

    /// Sets what happens or what should, before anything is said. A step that does not exist changes nothing.
    pub fn set(&mut self, question: Question, step: u8) {
        let begun = self.stands() != Stands::Gap;
        let place = self.set.get_mut(question as usize);
        if let (false, Some(place), Some(_)) = (begun, place, Frequency::new(step)) {
            *place = Some(step);
        }
    }

    /// Begins to say this gap. Where there is none, there is nothing to say.
    pub fn begin(&mut self, gap: Gap) {
        if self.stands() == Stands::Gap && gap.rating.gap() != 0 {
            self.done = 1;
        }
    }

    /// What was said last: a part, and the way it was said.
    pub fn last(self) -> Option<(usize, &'static Sentence)> {
        match self.stands() {
            Stands::Part(part, Some(option)) => Some((part, sentences(part).get(option)?)),
            Stands::Part(0, None) | Stands::Gap | Stands::Told { .. } => None,
            Stands::Part(next, None) => Some((next - 1, plain(next - 1)?)),
            Stands::Whom => Some((PARTS - 1, plain(PARTS - 1)?)),
        }
    }

    /// Tries a way of saying the present part; one that reaches the other person leads to the next step. One that does
    /// not exist changes nothing.
    pub fn try_way(&mut self, option: usize) {
        let Stands::Part(part, _) = self.stands() else {
            return;
        };
        match sentences(part).get(option).map(|way| way.reaches) {
            None => {}
            Some(Reach::Mark) => (self.done, self.tried) = (self.done + 1, None),
            Some(_) => self.tried = Some(option),
        }
    }

    /// Chooses whom to tell, which keeps the sentences unless something else is said of them. Somebody who does not exist
    /// changes nothing.
    pub fn tell(&mut self, listener: usize) {
        if self.stands() == Stands::Whom && listener < TRUTH.listeners.len() {
            (self.done, self.listener) = (STEPS, listener);
        }
    }

    /// Keeps the sentences, takes them back, or leaves that open.
    pub fn leave(&mut self, fate: Fate) {
        if self.has_ended() {
            self.fate = fate;
        }
    }

    /// Whether both parts reach the other person, and a listener is chosen.
    pub fn has_ended(self) -> bool {
        self.done == STEPS
    }
}

/// The ways to say a part, by the part's place.
pub fn sentences(part: usize) -> &'static [Sentence] {
    match part {
        0 => TRUTH.says,
        1 => TRUTH.asks,
        _ => &[],
    }
}

/// The way that reaches the other person; each part has one.
pub fn plain(part: usize) -> Option<&'static Sentence> {
    let mut all = sentences(part).iter();
    all.find(|sentence| sentence.reaches == Reach::Mark)
}
