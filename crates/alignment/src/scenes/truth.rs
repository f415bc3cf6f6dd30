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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;

    /// The place of a way to say a part that reaches this far.
    fn way(part: usize, reach: Reach) -> usize {
        let mut ways = sentences(part).iter();
        ways.position(|sentence| sentence.reaches == reach).unwrap()
    }

    fn told() -> Telling {
        let mut telling = Telling::of(Play::default());
        for part in 0..PARTS {
            telling.choose(part, way(part, Reach::Mark));
        }
        telling
    }

    #[test]
    fn each_part_can_be_told_hinted_at_and_thrown() {
        for part in 0..PARTS {
            for reach in [Reach::Wall, Reach::Fog, Reach::Mark] {
                way(part, reach);
            }
            let tells = |sentence: &&Sentence| sentence.reaches == Reach::Mark;
            assert_eq!(sentences(part).iter().filter(tells).count(), 1);
        }
    }

    #[test]
    fn a_step_waits_until_the_one_before_has_told_its_part() {
        let mut telling = Telling::of(Play::default());
        for step in 1..STEPS {
            telling.choose(step, 0);
        }
        assert_eq!(telling, Telling::of(Play::default()));
        telling.choose(0, way(0, Reach::Fog));
        telling.choose(1, 0);
        assert_eq!((telling.done(), telling.option(1)), (0, None));
        telling.choose(0, way(0, Reach::Mark));
        telling.choose(1, way(1, Reach::Wall));
        assert_eq!((telling.done(), telling.last()), (1, Some(1)));
        telling.choose(1, 200);
        telling.choose(9, 0);
        assert_eq!(telling.reaches(1), Reach::Wall);
    }

    #[test]
    fn a_sentence_taken_back_hides_what_was_built_on_it_and_loses_nothing() {
        let mut telling = told();
        telling.choose(WHOM, 1);
        telling.choose(KEEP, 0);
        assert!(telling.has_ended());
        telling.choose(0, way(0, Reach::Wall));
        assert_eq!(
            (telling.done(), telling.reaches(1)),
            (0, Reach::Nothing),
            "behind a wall nothing is seen"
        );
        telling.choose(0, way(0, Reach::Mark));
        assert_eq!(telling.option(WHOM), Some(1));
        assert_eq!(telling.done(), KEEP, "whether to keep it is asked anew");
        telling.choose(WHOM, 0);
        assert_eq!(telling.option(KEEP), None);
    }

    #[test]
    fn the_end_is_a_decision_of_either_kind() {
        for keep in [0, 1] {
            let mut telling = told();
            assert_eq!(telling.done(), WHOM);
            telling.choose(WHOM, 2);
            assert!(!telling.has_ended());
            telling.choose(KEEP, keep);
            assert!(telling.has_ended());
        }
    }

    #[test]
    fn without_answers_or_without_a_gap_there_is_the_sample_of_the_chair() {
        let mut answers = Answers::default();
        for (role, sample) in Role::ALL.into_iter().zip(TRUTH.samples) {
            assert_eq!(sample.id, role.key());
            let gap = gap(&answers, role).unwrap();
            assert!(!gap.is_own && gap.rating.gap() != 0);
        }
        let even = Answer::Open {
            outside: Frequency::new(4),
            inside: Frequency::new(4),
        };
        answers.set(ItemId::ALL[9], even);
        assert!(!gap(&answers, Role::Seller).unwrap().is_own);
        let apart = Answer::Open {
            outside: Frequency::new(4),
            inside: Frequency::new(5),
        };
        answers.set(ItemId::ALL[12], apart);
        let own = gap(&answers, Role::Leader).unwrap();
        assert_eq!((own.item, own.is_own), (ItemId::ALL[12], true));
    }

    #[test]
    fn any_dials_are_choices_and_choices_are_kept() {
        let mut number = 5_u32;
        for _ in 0..20_000 {
            let mut play = Play::default();
            for place in 0..Play::DIALS {
                number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let wild = number & 0x700 == 0;
                let value = (number >> 24) as u8;
                play = play.with(place, if wild { value } else { value % 4 });
            }
            let telling = Telling::of(play);
            assert_eq!(Telling::of(telling.play()), telling);
            assert!(telling.done() == STEPS || !telling.has_ended());
        }
    }
}
