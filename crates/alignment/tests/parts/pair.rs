use alignment::*;

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
    let comparison = compare(&shared(Role::Seller, seller), &shared(Role::Leader, leader)).unwrap();
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
    let comparison = compare(&shared(Role::Leader, leader), &shared(Role::Seller, seller)).unwrap();
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
    let comparison = compare(&shared(Role::Seller, seller), &shared(Role::Leader, leader)).unwrap();
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
