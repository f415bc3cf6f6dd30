use alignment::scenes::truth::*;
use alignment::*;

/// The place of a way to say a part that reaches this far.
fn way(part: usize, reach: Reach) -> usize {
    let mut ways = sentences(part).iter();
    ways.position(|sentence| sentence.reaches == reach).unwrap()
}

fn told() -> Telling {
    let mut telling = Telling::of(Play::default());
    for part in 0..PARTS {
        telling.choose(part, way(part, Reach::Mark));
    }
    telling
}

#[test]
fn each_part_can_be_told_hinted_at_and_thrown() {
    for part in 0..PARTS {
        for reach in [Reach::Wall, Reach::Fog, Reach::Mark] {
            way(part, reach);
        }
        let tells = |sentence: &&Sentence| sentence.reaches == Reach::Mark;
        assert_eq!(sentences(part).iter().filter(tells).count(), 1);
    }
}

#[test]
fn a_step_waits_until_the_one_before_has_told_its_part() {
    let mut telling = Telling::of(Play::default());
    for step in 1..STEPS {
        telling.choose(step, 0);
    }
    assert_eq!(telling, Telling::of(Play::default()));
    telling.choose(0, way(0, Reach::Fog));
    telling.choose(1, 0);
    assert_eq!((telling.done(), telling.option(1)), (0, None));
    telling.choose(0, way(0, Reach::Mark));
    telling.choose(1, way(1, Reach::Wall));
    assert_eq!((telling.done(), telling.last()), (1, Some(1)));
    telling.choose(1, 200);
    telling.choose(9, 0);
    assert_eq!(telling.reaches(1), Reach::Wall);
}

#[test]
fn a_sentence_taken_back_hides_what_was_built_on_it_and_loses_nothing() {
    let mut telling = told();
    telling.choose(WHOM, 1);
    telling.choose(KEEP, 0);
    assert!(telling.has_ended());
    telling.choose(0, way(0, Reach::Wall));
    assert_eq!(
        (telling.done(), telling.reaches(1)),
        (0, Reach::Nothing),
        "behind a wall nothing is seen"
    );
    telling.choose(0, way(0, Reach::Mark));
    assert_eq!(telling.option(WHOM), Some(1));
    assert_eq!(telling.done(), KEEP, "whether to keep it is asked anew");
    telling.choose(WHOM, 0);
    assert_eq!(telling.option(KEEP), None);
}

#[test]
fn the_end_is_a_decision_of_either_kind() {
    for keep in [0, 1] {
        let mut telling = told();
        assert_eq!(telling.done(), WHOM);
        telling.choose(WHOM, 2);
        assert!(!telling.has_ended());
        telling.choose(KEEP, keep);
        assert!(telling.has_ended());
    }
}

#[test]
fn without_answers_or_without_a_gap_there_is_the_sample_of_the_chair() {
    let mut answers = Answers::default();
    for (role, sample) in Role::ALL.into_iter().zip(TRUTH.samples) {
        assert_eq!(sample.id, role.key());
        let gap = gap(&answers, role).unwrap();
        assert!(!gap.is_own && gap.rating.gap() != 0);
    }
    let even = Answer::Open {
        outside: Frequency::new(4),
        inside: Frequency::new(4),
    };
    answers.set(ItemId::ALL[9], even);
    assert!(!gap(&answers, Role::Seller).unwrap().is_own);
    let apart = Answer::Open {
        outside: Frequency::new(4),
        inside: Frequency::new(5),
    };
    answers.set(ItemId::ALL[12], apart);
    let own = gap(&answers, Role::Leader).unwrap();
    assert_eq!((own.item, own.is_own), (ItemId::ALL[12], true));
}

#[test]
fn any_dials_are_choices_and_choices_are_kept() {
    let mut number = 5_u32;
    for _ in 0..20_000 {
        let mut play = Play::default();
        for place in 0..Play::DIALS {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let wild = number & 0x700 == 0;
            let value = (number >> 24) as u8;
            play = play.with(place, if wild { value } else { value % 4 });
        }
        let telling = Telling::of(play);
        assert_eq!(Telling::of(telling.play()), telling);
        assert!(telling.done() == STEPS || !telling.has_ended());
    }
}
