use alignment::*;

fn rated(outside: u8, inside: u8) -> Answer {
    Answer::Open { outside: Frequency::new(outside), inside: Frequency::new(inside) }
}

#[test]
fn steps_lead_back() {
    for step in 0..7 {
        assert_eq!(Frequency::new(step).unwrap().step(), step);
    }
    assert_eq!(Frequency::new(7), None);
    assert_eq!(size_of::<CompleteAnswers>(), 32);
}

#[test]
fn answers_are_complete_when_every_practice_is_settled() {
    let mut answers = Answers::default();
    assert!(answers.is_untouched());
    assert_eq!(answers.complete().unwrap_err().len(), 16);
    for item in ItemId::ALL {
        answers.set(item, rated(6, 2));
    }
    answers.set(ItemId::ALL[3], Answer::NotApplicable);
    let complete = answers.complete().unwrap();
    assert_eq!(complete.rating(ItemId::ALL[0]).unwrap().gap(), 4);
    assert_eq!(complete.rating(ItemId::ALL[3]), None);
    assert_eq!(Answers::from(&complete), answers);

    answers.set(ItemId::ALL[5], Answer::Open { outside: Frequency::new(1), inside: None });
    assert_eq!(answers.complete().unwrap_err(), [ItemId::ALL[5]]);
    assert_eq!(answers.settled(), 15);
    assert!(!answers.is_untouched());
}
