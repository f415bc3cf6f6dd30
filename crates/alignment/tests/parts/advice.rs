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

fn check(pairs: [Option<(u8, u8)>; 4], expected: &[Finding]) {
    let profile = score(&with_focus(pairs));
    assert_eq!(findings(profile.wheel(Wheel::Focus)), expected);
}

#[test]
fn findings_come_strongest_first() {
    use Finding::*;
    check([Some((2, 2)); 4], &[Near]);
    check(
        [Some((2, 5)), Some((4, 1)), Some((5, 1)), Some((4, 5))],
        &[PressureExtra, RelationshipShort],
    );
    // Equal gaps: the relationship first.
    check(
        [Some((0, 2)), Some((1, 3)), Some((1, 3)), Some((0, 2))],
        &[RelationshipShort, PressureShort],
    );
    check([Some((5, 2)), Some((2, 2)), Some((2, 2)), Some((5, 2))], &[RelationshipExtra]);
    check([Some((1, 4)), Some((2, 2)), Some((3, 2)), Some((6, 3))], &[Uneven]);
    check([Some((1, 4)), Some((1, 4)), Some((6, 3)), Some((6, 3))], &[Uneven]);
    check([None, None, Some((6, 3)), Some((6, 3))], &[]);
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
