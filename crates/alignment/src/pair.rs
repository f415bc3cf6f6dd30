//! Two chairs and the same week: what a seller and a leader see alike, and where they differ (measurement.md 3.6).
//!
//! Two questions are kept apart. *Do we see the same?* compares what happens; *do we want the same?* compares what
//! should. Neither chair is the standard for the other: swapping the two flips every sign and changes nothing else.

use crate::agreement::double_entry_icc;
use crate::answers::{Question, Rating};
use crate::instrument::{ITEM_COUNT, ItemId, Role, Wheel};
use crate::pair_code::{Shared, SharedAnswer};
use crate::score::PoleTally;
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

    /// Topics worth discussing: differences of three steps or more, widest first. Two people who see the same things
    /// differ by that much on 0.4 % of practices, through noise alone.
    pub fn starters(&self) -> Vec<TalkStarter> {
        let found = |wanted: i8| {
            self.items().flat_map(move |compared| {
                Question::ALL.into_iter().filter_map(move |question| {
                    let difference = compared.difference(question)?;
                    (difference.abs() == wanted).then_some(TalkStarter {
                        item: compared.item,
                        question,
                        difference,
                    })
                })
            })
        };
        (TALK..=6).rev().flat_map(found).collect()
    }

    /// Compares one wheel over the practices that both rated and showed; `None` with fewer than three of them.
    pub fn wheel(&self, wheel: Wheel) -> Option<WheelComparison> {
        let of = |role: Role, item: ItemId| {
            let (seller, leader) = self.items.get(item.index())?.ratings()?;
            Some(match role {
                Role::Seller => seller,
                Role::Leader => leader,
            })
        };
        let balances = |role: Role| {
            let [first, second, third, fourth] = wheel.items().map(|item| of(role, item));
            PoleTally::balances(
                PoleTally::of([first, fourth]),
                PoleTally::of([second, third]),
            )
        };
        let (outside, inside) = (
            self.figure(wheel.items(), Question::Outside),
            self.figure(wheel.items(), Question::Inside),
        );
        (outside.practices >= 3).then(|| {
            let (seller, leader) = (balances(Role::Seller), balances(Role::Leader));
            WheelComparison {
                wheel,
                seller,
                leader,
                outside,
                inside,
            }
        })
    }

    /// How alike two people answered a question, over all wheels that can be compared. `None` if fewer than three
    /// can, as with one person's score.
    pub fn overall(&self, question: Question) -> Option<Likeness> {
        let wheels = Wheel::ALL.into_iter().filter_map(|wheel| self.wheel(wheel));
        let (mut count, mut all) = (0, Likeness::default());
        for wheel in wheels {
            let own = wheel.likeness(question);
            count += 1;
            all.practices += own.practices;
            all.apart += own.apart;
        }
        (count >= 3).then_some(all)
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

    fn figure(&self, items: [ItemId; 4], question: Question) -> Likeness {
        let differences = items.into_iter().filter_map(|item| {
            let compared = self.items.get(item.index())?;
            compared.difference(question)
        });
        differences.fold(Likeness::default(), |sum, difference| Likeness {
            practices: sum.practices + 1,
            apart: sum.apart + difference.unsigned_abs(),
        })
    }
}

/// A difference worth discussing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TalkStarter {
    /// The practice it is about.
    pub item: ItemId,
    /// Whether they see it or want it differently.
    pub question: Question,
    /// The leader's answer minus the seller's: 3 to 6 steps in either direction.
    pub difference: i8,
}

/// One wheel as two chairs answered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WheelComparison {
    /// Which wheel.
    pub wheel: Wheel,
    seller: [i8; 2],
    leader: [i8; 2],
    outside: Likeness,
    inside: Likeness,
}

impl WheelComparison {
    /// W or F of one chair over the practices that both rated, in quarters of a step, −12 to 12: above zero,
    /// pressure prevails.
    pub const fn balance(&self, role: Role, question: Question) -> i8 {
        let [outside, inside] = match role {
            Role::Seller => self.seller,
            Role::Leader => self.leader,
        };
        match question {
            Question::Outside => outside,
            Question::Inside => inside,
        }
    }

    /// ΔW or ΔF, the leader's balance minus the seller's, in quarters of a step, −24 to 24.
    pub const fn difference(&self, question: Question) -> i8 {
        self.balance(Role::Leader, question) - self.balance(Role::Seller, question)
    }

    /// How alike the two answered this question.
    pub const fn likeness(&self, question: Question) -> Likeness {
        match question {
            Question::Outside => self.outside,
            Question::Inside => self.inside,
        }
    }

    /// Whether the balances differ by more than one step. For two people who see the same things, that happens in
    /// about one wheel in a hundred (95th percentile 1.0).
    pub const fn differs(&self, question: Question) -> bool {
        self.difference(question).abs() > 4
    }

    /// Which of the four cases this wheel is.
    pub const fn case(&self) -> Case {
        match (
            self.differs(Question::Outside),
            self.differs(Question::Inside),
        ) {
            (false, false) => Case::SharedCourse,
            (true, false) => Case::DifferentPictures,
            (false, true) => Case::DifferentConvictions,
            (true, true) => Case::Both,
        }
    }
}

/// How alike two people answered: 100·(1 − mean|difference|/6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// How many practices both rated and showed.
    pub practices: u8,
    /// The sum of their differences over all of them, in steps.
    pub apart: u8,
}

impl Likeness {
    /// The figure, 0 to 100; 100 if nothing was compared.
    pub fn points(self) -> f64 {
        let steps = 6 * u32::from(self.practices);
        if steps == 0 {
            return 100.0;
        }
        f64::from(100 * (steps - u32::from(self.apart))) / f64::from(steps)
    }

    /// Whether a difference of this size is expected of two people who see the same things: true from 84 points up,
    /// over all practices together (for such people the mean difference is 0.64 steps and its 95th percentile 0.94).
    /// A single wheel has too few practices for such a limit; there, use the balances.
    pub const fn is_within_noise(self) -> bool {
        100 * self.apart as u32 <= 16 * 6 * self.practices as u32
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

/// The smallest difference in one practice that is worth discussing, in steps.
const TALK: i8 = 3;
