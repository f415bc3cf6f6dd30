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

/// The outcome of comparing both chairs on one wheel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// They see the same and want the same.
    SharedCourse,
    /// They see different weeks: compare facts.
    DifferentPictures,
    /// They want different weeks: talk about what comes first. The misalignment of the lesson's title.
    DifferentConvictions,
    /// Both differ.
    Both,
}

impl Case {
    /// The word for this case in files and message names.
    pub const fn key(self) -> &'static str {
        match self {
            Case::SharedCourse => "shared",
            Case::DifferentPictures => "pictures",
            Case::DifferentConvictions => "convictions",
            Case::Both => "both",
        }
    }
}

/// The smallest difference in one practice that is worth discussing, in steps.
const TALK: i8 = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answer, Answers, Frequency};

    fn answers(ratings: [(u8, u8); 16]) -> Answers {
        let mut answers = Answers::default();
        for (item, (outside, inside)) in ItemId::ALL.into_iter().zip(ratings) {
            answers.set(
                item,
                Answer::Open {
                    outside: Frequency::new(outside),
                    inside: Frequency::new(inside),
                },
            );
        }
        answers
    }

    fn shared(role: Role, ratings: [(u8, u8); 16]) -> Shared {
        Shared::new(role, &answers(ratings), |_| false)
    }

    #[test]
    fn each_case_is_found() {
        let seller = [(3, 3); 16];
        let mut leader = seller;
        // Relationship, pressure, pressure, relationship. One step and a quarter in both poles of Focus.
        leader[..4].copy_from_slice(&[(2, 3), (4, 3), (4, 3), (2, 3)]);
        leader[4..8].copy_from_slice(&[(3, 1), (3, 5), (3, 5), (3, 2)]);
        leader[8..12].copy_from_slice(&[(1, 1), (5, 5), (4, 4), (1, 1)]);
        let comparison =
            compare(&shared(Role::Seller, seller), &shared(Role::Leader, leader)).unwrap();
        let check = |wheel, outside, inside, case| {
            let found = comparison.wheel(wheel).unwrap();
            let differences = Question::ALL.map(|question| found.difference(question));
            assert_eq!(
                (differences, found.case()),
                ([outside, inside], case),
                "{wheel:?}"
            );
        };
        check(Wheel::Focus, 4, 0, Case::SharedCourse);
        check(Wheel::Coaching, 0, 7, Case::DifferentConvictions);
        check(Wheel::Insight, 7, 7, Case::Both);
        check(Wheel::Order, 0, 0, Case::SharedCourse);

        leader[0].0 = 1;
        let comparison =
            compare(&shared(Role::Leader, leader), &shared(Role::Seller, seller)).unwrap();
        assert_eq!(
            comparison.wheel(Wheel::Focus).unwrap().case(),
            Case::DifferentPictures
        );
        let likeness = comparison.overall(Question::Outside).unwrap();
        assert_eq!((likeness.practices, likeness.apart), (16, 5 + 7));
        assert_eq!(likeness.points(), 87.5);
        assert!(likeness.is_within_noise());
        assert_eq!(
            comparison.indices(Question::Outside).0,
            4 + 1 + 1 + 1 + 4 + 4 + 1 + 4
        );
        let icc = comparison.indices(Question::Outside).1.unwrap();
        assert!(
            icc.abs() < 0.01,
            "a flat profile has no shape to agree with"
        );
    }

    #[test]
    fn talk_starts_at_three_steps_with_the_widest() {
        let mut leader = [(3, 3); 16];
        leader[2] = (3, 5);
        leader[5] = (0, 3);
        leader[7] = (6, 0);
        let mut seller = [(3, 3); 16];
        seller[9] = (6, 1);
        leader[9] = (0, 6);
        let comparison =
            compare(&shared(Role::Seller, seller), &shared(Role::Leader, leader)).unwrap();
        let found = comparison.starters();
        let found: Vec<_> = found
            .iter()
            .map(|starter| (starter.item.index(), starter.question, starter.difference))
            .collect();
        use Question::{Inside, Outside};
        assert_eq!(
            found,
            [
                (9, Outside, -6),
                (9, Inside, 5),
                (5, Outside, -3),
                (7, Outside, 3),
                (7, Inside, -3)
            ]
        );
    }

    #[test]
    fn what_is_kept_back_or_does_not_apply_is_not_compared() {
        let mut own = answers([(0, 0); 16]);
        own.set(ItemId::ALL[1], Answer::NotApplicable);
        let seller = Shared::new(Role::Seller, &own, |item| {
            item == ItemId::ALL[4] || item.wheel() == Wheel::Order
        });
        let leader = Shared::new(Role::Leader, &answers([(6, 6); 16]), |item| {
            item == ItemId::ALL[5]
        });
        let comparison = compare(&seller, &leader).unwrap();
        let focus = comparison.wheel(Wheel::Focus).unwrap();
        assert_eq!(
            focus.likeness(Question::Outside),
            Likeness {
                practices: 3,
                apart: 18
            }
        );
        assert_eq!(focus.likeness(Question::Outside).points(), 0.0);
        assert_eq!(
            focus.balance(Role::Leader, Question::Outside),
            0,
            "of the same three practices"
        );
        assert_eq!(comparison.wheel(Wheel::Coaching), None, "two are left");
        assert_eq!(comparison.wheel(Wheel::Order), None);
        assert_eq!(
            comparison.overall(Question::Inside),
            None,
            "two wheels are too few"
        );
        assert_eq!(
            comparison
                .items()
                .filter(|item| item.ratings().is_some())
                .count(),
            9
        );
    }

    #[test]
    fn two_of_one_chair_are_not_compared() {
        let one = shared(Role::Leader, [(3, 3); 16]);
        assert_eq!(compare(&one, &one), None);
    }

    #[test]
    fn the_limit_of_the_noise_is_84() {
        let check = |practices, apart, expected| {
            assert_eq!(Likeness { practices, apart }.is_within_noise(), expected);
        };
        check(16, 15, true); // 84.4
        check(16, 16, false); // 83.3
        check(0, 0, true);
    }
}
