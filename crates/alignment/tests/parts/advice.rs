use alignment::*;

/// Focus as given in the shown order (R, P, P, R), everything else without a gap.
fn with_focus(pairs: [Option<(u8, u8)>; 4]) -> CompleteAnswers {
    let mut answers = Answers::default();
    for (place, item) in ItemId::ALL.into_iter().enumerate() {
        let pair = pairs.get(place).copied().unwrap_or(Some((2, 2)));
        let answer = pair.map_or(Answer::NotApplicable, |(outside, inside)| Answer::Open {
            outside: Frequency::new(outside),
            inside: Frequency::new(inside),
        });
        answers.set(item, answer);
    }
    answers.complete().unwrap()
}

/// How Focus pulls with these answers: where it leans, the gaps to name, what to try.
fn focus(pairs: [Option<(u8, u8)>; 4]) -> Option<(Leaning, Vec<&'static str>, Option<Finding>)> {
    let answers = with_focus(pairs);
    let pulls = pulls(&answers, score(&answers).wheel(Wheel::Focus))?;
    let named = pulls.named.into_iter().flatten().map(|(item, _)| item.code()).collect();
    Some((pulls.leaning, named, pulls.finding()))
}

#[test]
fn a_wheel_pulls_as_its_single_statements_do() {
    use Finding::*;
    use Leaning::*;
    // F1 and F2 are of care, F3 and F4 of push; in the shown order F1, F3, F4, F2.
    for (pairs, leaning, named, finding) in [
        // No gap, and none that is wide.
        ([(2, 2), (2, 2), (2, 2), (2, 2)], Straight, &[][..], None),
        ([(2, 3), (3, 2), (3, 2), (2, 3)], Nearly, &[], None),
        // All one way: the two widest, the widest first.
        ([(2, 5), (4, 1), (5, 1), (4, 5)], Outward, &["F4", "F1"], Some(PressureExtra)),
        ([(5, 2), (2, 2), (2, 4), (5, 3)], Inward, &["F1", "F4"], Some(RelationshipExtra)),
        // One alone says nothing of its neighbor.
        ([(2, 2), (2, 2), (2, 2), (6, 3)], Inward, &["F2"], Some(RelationshipExtra)),
        // One big against three small ones.
        ([(0, 6), (2, 3), (2, 3), (3, 2)], Outward, &["F1"], Some(RelationshipShort)),
        // Of care one the one way and one the other: in the sum, too little.
        ([(0, 6), (2, 2), (2, 2), (6, 3)], BothWays, &["F1", "F2"], Some(Uneven)),
        // The second to be named is the one that pulls the other way, though two are wider.
        ([(0, 6), (6, 1), (2, 2), (5, 3)], BothWays, &["F1", "F2"], Some(Uneven)),
        // Large opposites whose sum is nothing, within a pole and across both.
        ([(0, 6), (2, 2), (2, 2), (6, 0)], BothWays, &["F1", "F2"], Some(Uneven)),
        ([(1, 4), (1, 4), (2, 2), (2, 2)], BothWays, &["F1", "F3"], Some(Uneven)),
        // The small ones together outweigh the wide one: the wheel is not said to lean the way it does.
        ([(1, 3), (1, 2), (1, 2), (3, 2)], BothWays, &["F1"], Some(RelationshipShort)),
    ] {
        let found = focus(pairs.map(Some));
        assert_eq!(found, Some((leaning, named.to_vec(), finding)), "{pairs:?}");
    }
    // Of what was left out nothing is said.
    let found = focus([None, Some((2, 2)), Some((2, 2)), Some((1, 4))]);
    assert_eq!(found, Some((Outward, vec!["F2"], Some(RelationshipShort))));
    assert_eq!(focus([None, Some((6, 3)), Some((6, 3)), None]), None);
}

#[test]
fn no_wheel_leans_against_what_it_names() {
    let steps = || 0..=6_u8;
    for gaps in steps().flat_map(|a| steps().map(move |b| (a, b))) {
        for rest in steps().flat_map(|c| steps().map(move |d| (c, d))) {
            let all = [gaps.0, rest.0, rest.1, gaps.1].map(|outside| Some((outside, 3)));
            let answers = with_focus(all);
            let own = score(&answers);
            let own = own.wheel(Wheel::Focus);
            let found = pulls(&answers, own).unwrap();
            let ways = found
                .named
                .into_iter()
                .flatten()
                .map(|(item, rating)| (item.pole() == Pole::Pressure) == (rating.gap() > 0));
            let ways: Vec<bool> = ways.collect();
            let sum = own.result.unwrap().quarter_steps.pull();
            match found.leaning {
                Leaning::Outward => assert!(ways.iter().all(|way| *way) && sum > 0, "{all:?}"),
                Leaning::Inward => assert!(ways.iter().all(|way| !*way) && sum < 0, "{all:?}"),
                Leaning::BothWays => assert!(!ways.is_empty(), "{all:?}"),
                Leaning::Straight | Leaning::Nearly => assert!(ways.is_empty(), "{all:?}"),
            }
            assert_eq!(found.are_opposed, ways.contains(&true) && ways.contains(&false));
        }
    }
}

#[test]
fn a_wish_leans_to_the_numbers_only_where_it_does_so_by_two_steps() {
    let leans = |push: u8| {
        let wished = [3, push, push, 3].map(|inside| Some((3, inside)));
        let result = score(&with_focus(wished)).wheel(Wheel::Focus).result;
        leans_to_pressure(&result.unwrap())
    };
    assert_eq!([2, 3, 4, 5, 6].map(leans), [false, false, false, true, true]);
}

#[test]
fn the_widest_rated_practice_needs_no_complete_answers() {
    let mut answers = Answers::default();
    assert_eq!(widest_rated(&answers, &ItemId::ALL), None);
    for (item, outside) in ItemId::ALL.into_iter().zip([2, 6, 0, 4]) {
        let (outside, inside) = (Frequency::new(outside), Frequency::new(3));
        answers.set(item, Answer::Open { outside, inside });
    }
    let widest = |items: &[ItemId]| widest_rated(&answers, items).map(|(item, _)| item.code());
    assert_eq!(widest(&ItemId::ALL), Some("F3"), "of equal gaps the first");
    assert_eq!(widest(&ItemId::ALL[2..]), Some("F4"));
    assert_eq!(widest(&Wheel::Order.items()), None);
}

#[test]
fn widest_gaps_are_in_order() {
    let answers = with_focus([Some((1, 3)), None, Some((6, 3)), Some((4, 2))]);
    let codes =
        |count| widest_gaps(&answers, count).into_iter().map(ItemId::code).collect::<Vec<_>>();
    assert_eq!(codes(9), ["F4", "F1", "F2"]);
    assert_eq!(codes(2), ["F4", "F1"]);
    assert_eq!(codes(0), [""; 0]);
}

#[test]
fn keys_lead_back() {
    for finding in Finding::ALL {
        assert_eq!(Finding::from_key(finding.key()), Some(finding));
    }
}
