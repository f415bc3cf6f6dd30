use alignment::*;

fn answers(ratings: [(u8, u8); 16]) -> Answers {
    let mut answers = Answers::default();
    for (item, (outside, inside)) in ItemId::ALL.into_iter().zip(ratings) {
        answers.set(
            item,
            Answer::Open { outside: Frequency::new(outside), inside: Frequency::new(inside) },
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
    leader[..4].copy_from_slice(&[(1, 3), (5, 3), (5, 3), (1, 5)]);
    leader[4..8].copy_from_slice(&[(3, 3), (3, 6), (3, 3), (3, 3)]);
    leader[8..12].copy_from_slice(&[(0, 3), (3, 3), (3, 0), (3, 0)]);
    leader[12..].copy_from_slice(&[(3, 3), (3, 3), (6, 3), (3, 3)]);
    let comparison = compare(&shared(Role::Leader, leader), &shared(Role::Seller, seller)).unwrap();
    let check = |wheel, apart: [usize; 2], widest, case| {
        let found = comparison.wheel(wheel);
        let all = Question::ALL.map(|question| found.apart(question));
        assert_eq!((all, found.widest, found.case()), (apart, widest, Some(case)), "{wheel:?}");
    };
    check(Wheel::Focus, [0, 0], 2, Case::SharedCourse);
    check(Wheel::Coaching, [0, 1], 3, Case::DifferentConvictions);
    check(Wheel::Insight, [1, 2], 3, Case::Both);
    check(Wheel::Order, [1, 0], 3, Case::DifferentPictures);
    assert_eq!(comparison.within_a_step(Question::Outside), (10, 16));
    assert_eq!(comparison.within_a_step(Question::Inside), (12, 16));
    assert_eq!(comparison.indices(Question::Outside).0, 4 * 4 + 9 + 9);
    let icc = comparison.indices(Question::Outside).1.unwrap();
    assert!(icc.abs() < 0.1, "a flat profile has no shape to agree with");
}

/// Their means cancelled: Coaching was called shared, with 1–2 of 10 times against 6–7 in its first practice.
#[test]
fn a_wheel_whose_differences_cancel_is_not_called_shared() {
    let seller = shared(
        Role::Seller,
        [
            (2, 5),
            (3, 1),
            (4, 1),
            (2, 6),
            (1, 6),
            (2, 5),
            (4, 1),
            (2, 5),
            (2, 5),
            (3, 5),
            (3, 1),
            (1, 6),
            (2, 5),
            (3, 5),
            (2, 5),
            (4, 2),
        ],
    );
    let leader = shared(
        Role::Leader,
        [
            (4, 5),
            (3, 2),
            (2, 2),
            (5, 5),
            (4, 5),
            (4, 4),
            (3, 2),
            (4, 5),
            (3, 5),
            (4, 2),
            (5, 3),
            (3, 5),
            (5, 5),
            (3, 5),
            (5, 3),
            (2, 5),
        ],
    );
    let comparison = compare(&seller, &leader).unwrap();
    let coaching = comparison.wheel(Wheel::Coaching);
    assert!(coaching.widest >= WORTH_A_TALK);
    assert!(coaching.apart(Question::Outside) > 0);
    assert_ne!(coaching.case(), Some(Case::SharedCourse));
    for wheel in Wheel::ALL {
        let found = comparison.wheel(wheel);
        let is_shared = found.case() == Some(Case::SharedCourse);
        assert_eq!(is_shared, found.widest < WORTH_A_TALK, "{wheel:?} {found:?}");
    }
}

#[test]
fn the_widest_practice_comes_first_and_each_comes_once() {
    let mut leader = [(3, 3); 16];
    leader[2] = (3, 5);
    leader[5] = (0, 3);
    leader[7] = (6, 0);
    let mut seller = [(3, 3); 16];
    seller[9] = (6, 1);
    leader[9] = (0, 6);
    leader[11] = (4, 5);
    let comparison = compare(&shared(Role::Seller, seller), &shared(Role::Leader, leader)).unwrap();
    let found: Vec<_> = comparison
        .gaps()
        .iter()
        .map(|gap| (gap.item.index(), gap.question, gap.difference))
        .collect();
    use Question::{Inside, Outside};
    assert_eq!(
        found,
        [(9, Outside, -6), (5, Outside, -3), (7, Outside, 3), (2, Inside, 2), (11, Inside, 2)]
    );
}

#[test]
fn what_is_kept_back_or_does_not_apply_is_not_compared() {
    let mut own = answers([(0, 0); 16]);
    own.set(ItemId::ALL[1], Answer::NotApplicable);
    let seller = Shared::new(Role::Seller, &own, |item| {
        item == ItemId::ALL[4] || item.wheel() == Wheel::Order
    });
    let leader = Shared::new(Role::Leader, &answers([(6, 6); 16]), |item| item == ItemId::ALL[5]);
    let comparison = compare(&seller, &leader).unwrap();
    let compared = Wheel::ALL.map(|wheel| comparison.wheel(wheel).compared);
    assert_eq!(compared, [3, 2, 4, 0]);
    assert_eq!(comparison.wheel(Wheel::Order).case(), None);
    assert_eq!(comparison.within_a_step(Question::Inside), (0, 9));
    assert_eq!(comparison.gaps().len(), 9);
}

#[test]
fn two_of_one_chair_are_not_compared() {
    let one = shared(Role::Leader, [(3, 3); 16]);
    assert_eq!(compare(&one, &one), None);
}
