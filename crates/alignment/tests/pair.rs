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
            prop_assert_eq!(straight.within_a_step(question), mirrored.within_a_step(question));
            for (a, b) in straight.items().zip(mirrored.items()) {
                prop_assert_eq!(a.difference(question), b.difference(question).map(|difference| -difference));
            }
        }
        for wheel in Wheel::ALL {
            prop_assert_eq!(straight.wheel(wheel), mirrored.wheel(wheel));
        }
        let flip = |gap: PairGap| PairGap { difference: -gap.difference, ..gap };
        let flipped: Vec<_> = mirrored.gaps().into_iter().map(flip).collect();
        prop_assert_eq!(straight.gaps(), flipped);
    }

    /// No verdict speaks against the numbers beside it: a wheel is never shared with a practice three steps apart, and
    /// never different where all are within a step.
    #[test]
    fn no_verdict_contradicts_its_practices(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let one = support::answers(&mut chance);
        let mut other = support::answers(&mut chance);
        // Half of the pairs are near each other.
        if chance.below(2) == 0 {
            for item in ItemId::ALL {
                let near = |chance: &mut Chance, step: u8| Frequency::new((step + chance.below(3) as u8).saturating_sub(1).min(6));
                if let Some(rating) = one.get(item).rating() {
                    other.set(item, Answer::Open {
                        outside: near(&mut chance, rating.outside.step()),
                        inside: near(&mut chance, rating.inside.step()),
                    });
                }
            }
        }
        let comparison = compare(
            &Shared::new(Role::Seller, &one, |_| false),
            &Shared::new(Role::Leader, &other, |_| false),
        ).unwrap();
        for wheel in Wheel::ALL {
            let own = comparison.items().filter(|compared| compared.item.wheel() == wheel);
            let steps: Vec<u8> = own
                .flat_map(|compared| Question::ALL.map(|question| compared.difference(question)))
                .flatten()
                .map(i8::unsigned_abs)
                .collect();
            let found = comparison.wheel(wheel);
            prop_assert_eq!(found.compared, steps.len() / 2);
            prop_assert_eq!(found.widest, steps.iter().copied().max().unwrap_or(0));
            match found.case() {
                None => prop_assert!(steps.is_empty()),
                Some(Case::SharedCourse) => prop_assert!(steps.iter().all(|steps| *steps < WORTH_A_TALK)),
                Some(_) => prop_assert!(steps.iter().any(|steps| *steps >= WORTH_A_TALK)),
            }
        }
        // What comes first is as wide as anything.
        let first = comparison.gaps().first().map_or(0, PairGap::steps);
        prop_assert_eq!(first, Wheel::ALL.map(|wheel| comparison.wheel(wheel).widest).into_iter().max().unwrap());
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
        for gap in comparison.gaps() {
            prop_assert!((1..=6).contains(&gap.steps()));
        }
    }
}
