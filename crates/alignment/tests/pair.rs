//! What holds of every comparison of two chairs.
#![allow(missing_docs, clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use alignment::*;
use proptest::prelude::*;
use support::Chance;

proptest! {
    /// Neither chair is the measure: when two people exchange their chairs and answer as before, every sign
    /// turns and nothing else changes.
    #[test]
    fn exchanging_the_chairs_mirrors_the_comparison(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let [one, other] = [(); 2].map(|()| support::answers(&mut chance));
        let (keeps_one, keeps_other) = (chance.below(1 << 16), chance.below(1 << 16) & chance.below(1 << 16));
        let share = |role, answers: &Answers, keeps: usize| {
            Shared::new(role, answers, |item| keeps >> item.index() & 1 == 1)
        };
        let straight = compare(
            &share(Role::Seller, &one, keeps_one),
            &share(Role::Leader, &other, keeps_other),
        ).unwrap();
        let mirrored = compare(
            &share(Role::Seller, &other, keeps_other),
            &share(Role::Leader, &one, keeps_one),
        ).unwrap();
        let turned = compare(
            &share(Role::Leader, &other, keeps_other),
            &share(Role::Seller, &one, keeps_one),
        ).unwrap();
        prop_assert_eq!(straight, turned, "the order of handing over says nothing");

        for question in Question::ALL {
            prop_assert_eq!(straight.overall(question), mirrored.overall(question));
            for (a, b) in straight.items().zip(mirrored.items()) {
                prop_assert_eq!(a.difference(question), b.difference(question).map(|difference| -difference));
            }
            for wheel in Wheel::ALL {
                let (a, b) = (straight.wheel(wheel), mirrored.wheel(wheel));
                prop_assert_eq!(a.map(|a| a.difference(question)), b.map(|b| -b.difference(question)));
                prop_assert_eq!(a.map(|a| a.likeness(question)), b.map(|b| b.likeness(question)));
                prop_assert_eq!(a.map(|a| a.case()), b.map(|b| b.case()));
            }
        }
        let flip = |starter: TalkStarter| TalkStarter { difference: -starter.difference, ..starter };
        let flipped: Vec<_> = mirrored.starters().into_iter().map(flip).collect();
        prop_assert_eq!(straight.starters(), flipped);
    }

    /// What stands in a comparison is what both showed, and stays within its bounds.
    #[test]
    fn a_comparison_shows_only_what_both_showed(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let [one, other] = [(); 2].map(|()| support::answers(&mut chance));
        let keeps = chance.below(1 << 16) * chance.below(2);
        let seller = Shared::new(Role::Seller, &one, |item| keeps >> item.index() & 1 == 1);
        let leader = Shared::new(Role::Leader, &other, |_| false);
        let comparison = compare(&seller, &leader).unwrap();
        for compared in comparison.items() {
            let kept = keeps >> compared.item.index() & 1 == 1;
            prop_assert!(!kept || compared.seller == SharedAnswer::Withheld);
            let both = !kept && one.get(compared.item).rating().is_some() && other.get(compared.item).rating().is_some();
            prop_assert_eq!(compared.ratings().is_some(), both);
        }
        for starter in comparison.starters() {
            prop_assert!((3..=6).contains(&starter.difference.abs()));
        }
        for wheel in Wheel::ALL.into_iter().filter_map(|wheel| comparison.wheel(wheel)) {
            for question in Question::ALL {
                prop_assert!((0.0..=100.0).contains(&wheel.likeness(question).points()));
                prop_assert!(Role::ALL.iter().all(|role| wheel.balance(*role, question).abs() <= 12));
            }
        }
        // Answers that nobody kept back are compared exactly as each person's own result says.
        let whole = |answers: &Answers| answers.complete().ok().map(|complete| score(&complete));
        if let (0, Some(own), Some(theirs)) = (keeps, whole(&one), whole(&other)) {
            for wheel in Wheel::ALL {
                let all = comparison.wheel(wheel).filter(|found| found.likeness(Question::Outside).practices == 4);
                let (Some(found), Some(own), Some(theirs)) = (all, own.wheel(wheel).result, theirs.wheel(wheel).result) else {
                    continue;
                };
                let expected = theirs.quarter_steps.outside_balance - own.quarter_steps.outside_balance;
                prop_assert_eq!(found.difference(Question::Outside), expected);
            }
        }
    }
}
