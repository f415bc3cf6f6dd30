use super::any_plays;
use alignment::scenes::chairs::*;
use alignment::*;

#[test]
fn one_sits_before_one_guesses() {
    let mut sitting = Sitting::of(Play::default());
    sitting.guess(1);
    sitting.turn_to(2);
    assert_eq!(sitting, Sitting::default());
    sitting.sit(Role::Leader);
    sitting.guess(2);
    assert_eq!(sitting.guessed(Role::Leader, 0), Some(2));
    assert_eq!(sitting.guessed(Role::Seller, 0), None);
}

#[test]
fn a_guess_stays_and_must_be_one_of_the_thoughts() {
    let mut sitting = Sitting::default();
    sitting.sit(Role::Seller);
    for thought in [0, 4, 255] {
        sitting.guess(thought);
        assert_eq!(sitting.guessed(Role::Seller, 0), None);
    }
    sitting.guess(3);
    sitting.guess(1);
    assert_eq!(sitting.guessed(Role::Seller, 0), Some(3));
}

#[test]
fn the_end_needs_both_chairs_in_whatever_order() {
    for first in Role::ALL {
        let mut sitting = Sitting::default();
        for chair in [first, across(first)] {
            sitting.sit(chair);
            for moment in [2, 0, 1] {
                assert!(!sitting.has_ended());
                sitting.turn_to(moment);
                sitting.guess(1);
            }
            assert!(sitting.has_seen_all_from(chair) && sitting.next().is_none());
        }
        assert!(sitting.has_ended());
    }
}

#[test]
fn changing_chairs_half_way_loses_nothing_and_goes_on_where_one_was() {
    let mut sitting = Sitting::default();
    sitting.sit(Role::Seller);
    sitting.guess(1);
    sitting.sit(Role::Leader);
    assert_eq!(sitting.moment(), 0);
    sitting.sit(Role::Seller);
    assert_eq!(sitting.moment(), 1, "Monday was lived from this chair");
    sitting.turn_to(MOMENTS);
    assert_eq!(sitting.moment(), 1);
    assert_eq!(sitting.guessed(Role::Seller, 0), Some(1));
}

#[test]
fn every_moment_has_a_thought_for_each_and_none_is_always_in_the_same_place() {
    assert_eq!(CHAIRS.moments.len(), MOMENTS);
    for chair in Role::ALL {
        let places = CHAIRS.moments.iter().map(|moment| moment.thought(chair));
        let mut places: Vec<u8> = places.collect();
        assert!(places.iter().all(|place| (1..=THOUGHTS).contains(place)));
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), MOMENTS, "a place gives nothing away");
    }
}

#[test]
fn any_dials_are_a_sitting_and_sittings_are_kept() {
    for play in any_plays(5, 4) {
        let sitting = Sitting::of(play);
        assert_eq!(Sitting::of(sitting.play()), sitting);
        assert!(sitting.chair().is_some() || sitting == Sitting::default());
    }
}
