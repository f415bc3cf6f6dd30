//! Two chairs and the same week: what a seller and a leader see alike, and where they differ (measurement.md 3.6).
//!
//! Two questions are kept apart. *Do we see the same?* compares what happens; *do we want the same?* compares what
//! should. Neither chair is the standard for the other: swapping the two flips every sign and changes nothing else.
//!
//! Verdicts come from single practices, never from means: in a mean, one practice too high and one too low are none.

use crate::agreement::double_entry_icc;
use crate::answers::{Question, Rating};
use crate::instrument::{ITEM_COUNT, ItemId, Role, Wheel};
use crate::pair_code::{Shared, SharedAnswer};
use alloc::vec::Vec;

/// Compares what two chairs show. `None` if both people sit in the same chair, because a difference between them
/// would mean nothing.
pub fn compare(one: &Shared, other: &Shared) -> Option<Comparison> {
    let (seller, leader) = match (one.role(), other.role()) {
        (Role::Seller, Role::Leader) => (one, other),
        (Role::Leader, Role::Seller) => (other, one),
        _ => return None,
    };
    let items = ItemId::ALL.map(|item| ComparedItem {
        item,
        seller: seller.answer(item),
        leader: leader.answer(item),
    });
    let comparison = Comparison { items };
    Some(comparison)
}

/// What two people showed each other, practice by practice. Everything else is derived from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    items: [ComparedItem; ITEM_COUNT],
}

/// One practice as both chairs showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparedItem {
    /// Which practice.
    pub item: ItemId,
    /// The seller's answer.
    pub seller: SharedAnswer,
    /// The leader's answer.
    pub leader: SharedAnswer,
}

impl ComparedItem {
    /// Both people's ratings, the seller's first, if both gave and showed them.
    pub const fn ratings(&self) -> Option<(Rating, Rating)> {
        match (self.seller.rating(), self.leader.rating()) {
            (Some(seller), Some(leader)) => Some((seller, leader)),
            _ => None,
        }
    }

    /// The leader's answer to this question minus the seller's, −6 to 6.
    pub const fn difference(&self, question: Question) -> Option<i8> {
        let Some((seller, leader)) = self.ratings() else {
            return None;
        };
        let (seller, leader) = (seller.frequency(question), leader.frequency(question));
        Some(leader.step() as i8 - seller.step() as i8)
    }
}

impl Comparison {
    /// Every practice in the shown order.
    pub fn items(&self) -> impl Iterator<Item = &ComparedItem> {
        self.items.iter()
    }

    /// The practices in which the two differ at all, each with the question on which they are further apart, widest
    /// first. Of two questions alike, what happens comes first: people begin with facts.
    pub fn gaps(&self) -> Vec<PairGap> {
        let widest = |compared: &ComparedItem| {
            let of = |question| {
                let difference = compared.difference(question)?;
                (difference != 0).then_some(PairGap { item: compared.item, question, difference })
            };
            let [outside, inside] = Question::ALL.map(of);
            match (outside, inside) {
                (Some(outside), Some(inside)) if inside.steps() > outside.steps() => Some(inside),
                (outside, inside) => outside.or(inside),
            }
        };
        // By hand, because the library's sort weighs more than this page's words.
        let of = |steps| move |gap: &PairGap| gap.steps() == steps;
        (1..=6).rev().flat_map(|steps| self.items().filter_map(widest).filter(of(steps))).collect()
    }

    /// What the practices of one wheel come to.
    pub fn wheel(&self, wheel: Wheel) -> Verdict {
        let own = self.items().filter(|compared| compared.item.wheel() == wheel);
        own.fold(Verdict::default(), Verdict::and)
    }

    /// In how many practices the two are at most a step apart, of how many that both rated and showed.
    pub fn within_a_step(&self, question: Question) -> (usize, usize) {
        let differences = self.items().filter_map(|item| item.difference(question));
        differences.fold((0, 0), |(near, all), difference| {
            (near + usize::from(difference.abs() <= 1), all + 1)
        })
    }

    /// Two indices for readers who know them, over the practices that both rated: D², the sum of the squared
    /// differences (Cronbach & Gleser 1953), and the double-entry intraclass correlation, which is `None` if both
    /// profiles are flat and equal. They add nothing to the differences themselves.
    pub fn indices(&self, question: Question) -> (u32, Option<f64>) {
        let step = |rating: Rating| f64::from(rating.frequency(question).step());
        let (seller, leader): (Vec<f64>, Vec<f64>) = (self.items())
            .filter_map(ComparedItem::ratings)
            .map(|(seller, leader)| (step(seller), step(leader)))
            .unzip();
        let differences = self.items().filter_map(|item| item.difference(question));
        let squares = differences.map(|difference| u32::from(difference.unsigned_abs()).pow(2));
        (squares.sum(), double_entry_icc(&seller, &leader))
    }
}

/// The widest difference between two people in one practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairGap {
    /// The practice it is about.
    pub item: ItemId,
    /// Whether they see it or want it differently.
    pub question: Question,
    /// The leader's answer minus the seller's: 1 to 6 steps in either direction.
    pub difference: i8,
}

impl PairGap {
    /// How far apart they are, 1 to 6 steps.
    pub const fn steps(&self) -> u8 {
        self.difference.unsigned_abs()
    }
}

/// What the practices of a wheel come to that both rated and showed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How many practices there are.
    pub compared: usize,
    /// The widest difference in any of them, 0 to 6 steps.
    pub widest: u8,
    outside: usize,
    inside: usize,
}

impl Verdict {
    /// In how many practices the two are so far apart in this that it is worth a talk.
    pub const fn apart(&self, question: Question) -> usize {
        match question {
            Question::Outside => self.outside,
            Question::Inside => self.inside,
        }
    }

    /// Which of the four cases it is; `None` if nothing was compared.
    pub const fn case(&self) -> Option<Case> {
        Some(match (self.outside > 0, self.inside > 0) {
            _ if self.compared == 0 => return None,
            (false, false) => Case::SharedCourse,
            (true, false) => Case::DifferentPictures,
            (false, true) => Case::DifferentConvictions,
            (true, true) => Case::Both,
        })
    }

    fn and(self, compared: &ComparedItem) -> Verdict {
        let [Some(outside), Some(inside)] =
            Question::ALL.map(|question| compared.difference(question))
        else {
            return self;
        };
        let [outside, inside] = [outside, inside].map(i8::unsigned_abs);
        Verdict {
            compared: self.compared + 1,
            widest: self.widest.max(outside).max(inside),
            outside: self.outside + usize::from(outside >= WORTH_A_TALK),
            inside: self.inside + usize::from(inside >= WORTH_A_TALK),
        }
    }
}

keyed! {
    /// The outcome of comparing both chairs on one wheel.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Case {
        /// They see the same and want the same.
        SharedCourse = "shared",
        /// They see different weeks: compare facts.
        DifferentPictures = "pictures",
        /// They want different weeks: talk about what comes first. The misalignment of the lesson's title.
        DifferentConvictions = "convictions",
        /// Both differ.
        Both = "both",
    }
}

/// The smallest difference in one practice that is worth a talk, in steps. Two people who see the same things differ by
/// that much in 0.4 % of practices, through noise alone.
pub const WORTH_A_TALK: u8 = 3;
