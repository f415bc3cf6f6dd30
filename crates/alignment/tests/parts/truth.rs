use super::any_plays;
use alignment::scenes::truth::*;
use alignment::*;

/// The place of a way to say a part that reaches this far.
fn way(part: usize, reach: Reach) -> usize {
    let mut ways = sentences(part).iter();
    ways.position(|sentence| sentence.reaches == reach).unwrap()
}

fn sample(telling: Telling) -> Gap {
    gap(&Answers::default(), Role::Seller, telling).unwrap()
}

/// Somebody who has said so many parts.
fn said(parts: usize) -> Telling {
    let mut telling = Telling::default();
    telling.begin(sample(telling));
    for part in 0..parts {
        telling.try_way(way(part, Reach::Mark));
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
        assert_eq!(plain(part).unwrap().reaches, Reach::Mark);
    }
    assert!(plain(PARTS).is_none());
}

#[test]
fn only_what_reaches_the_other_person_leads_on() {
    for part in 0..PARTS {
        let before = said(part);
        assert_eq!(before.stands(), Stands::Part(part, None));
        for reach in [Reach::Wall, Reach::Fog] {
            let mut telling = before;
            telling.try_way(way(part, reach));
            let (tried, last) = telling.last().unwrap();
            assert_eq!((tried, last.reaches), (part, reach));
            assert_eq!(Telling::of(telling.play()), telling);
            telling.try_way(way(part, Reach::Mark));
            assert_eq!(telling, said(part + 1), "another way was tried");
        }
        let mut telling = before;
        telling.try_way(200);
        assert_eq!(telling, before);
        let (last, way) = said(part + 1).last().unwrap();
        assert_eq!((last, way.reaches), (part, Reach::Mark));
    }
    assert!(said(0).last().is_none());
    assert_eq!(said(PARTS).stands(), Stands::Whom);
}

#[test]
fn the_end_needs_both_parts_and_somebody_to_tell() {
    let mut telling = said(1);
    telling.tell(0);
    telling.leave(Fate::TakenBack);
    assert_eq!(telling, said(1));
    let mut telling = said(PARTS);
    telling.tell(TRUTH.listeners.len());
    assert_eq!(telling, said(PARTS));
    telling.tell(1);
    let end = |fate| Stands::Told { listener: 1, fate };
    assert_eq!(telling.stands(), end(Fate::Kept), "told is kept");
    telling.leave(Fate::TakenBack);
    assert_eq!(telling.stands(), end(Fate::TakenBack));
    assert!(telling.has_ended(), "taken back, it is at its end all the same");
    for fate in [Fate::Open, Fate::Replaced, Fate::Kept] {
        telling.leave(fate);
        telling.tell(0);
        assert_eq!(telling.stands(), end(fate));
    }
}

#[test]
fn who_has_rated_nothing_sets_both_numbers_here() {
    for (role, sample) in Role::ALL.into_iter().zip(TRUTH.samples) {
        assert_eq!(sample.id, role.key());
        let mut telling = Telling::default();
        let of = |telling| gap(&Answers::default(), role, telling).unwrap();
        let before = of(telling);
        assert!(!before.is_own && before.rating.gap() != 0);
        telling.set(Question::Outside, 6);
        telling.set(Question::Inside, 6);
        telling.set(Question::Inside, 7);
        let even = of(telling).rating;
        assert_eq!([even.outside.step(), even.inside.step()], [6, 6]);
        telling.begin(of(telling));
        assert_eq!(telling.stands(), Stands::Gap, "without a gap there is nothing to say");
        telling.set(Question::Inside, 0);
        telling.begin(of(telling));
        telling.set(Question::Outside, 1);
        let begun = of(telling).rating;
        assert_eq!([begun.outside.step(), begun.inside.step()], [6, 0], "said is said");
    }
}

#[test]
fn ones_own_widest_gap_comes_before_the_sample() {
    let mut answers = Answers::default();
    let rated = |outside, inside| Answer::Open {
        outside: Frequency::new(outside),
        inside: Frequency::new(inside),
    };
    answers.set(ItemId::ALL[9], rated(4, 4));
    let mut telling = Telling::default();
    assert!(!gap(&answers, Role::Seller, telling).unwrap().is_own);
    answers.set(ItemId::ALL[12], rated(4, 5));
    telling.set(Question::Outside, 0);
    let own = gap(&answers, Role::Leader, telling).unwrap();
    assert_eq!((own.item, own.is_own), (ItemId::ALL[12], true));
    assert_eq!(own.rating.outside.step(), 4);
}

#[test]
fn what_was_kept_of_three_parts_stands_where_it_stood() {
    let kept = |done| Telling::of(Play::default().with(2, done).with(4, 1)).stands();
    assert_eq!([3, 4].map(kept), [Stands::Whom; 2], "nobody was told yet");
    assert_eq!(kept(5), Stands::Told { listener: 1, fate: Fate::Kept });
}

#[test]
fn any_dials_are_choices_and_choices_are_kept() {
    for play in any_plays(5, 6) {
        let telling = Telling::of(play);
        assert_eq!(Telling::of(telling.play()), telling);
        assert_eq!(telling.has_ended(), matches!(telling.stands(), Stands::Told { .. }));
        assert!(gap(&Answers::default(), Role::Leader, telling).is_some());
    }
}
