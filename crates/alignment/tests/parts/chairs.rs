use super::any_plays;
use alignment::scenes::chairs::*;
use alignment::*;

/// Where somebody stands who took this chair, and has guessed so many times; after all days, in the other chair.
fn after(chair: Role, guesses: usize) -> Sitting {
    let mut sitting = Sitting::default();
    sitting.sit(chair);
    for _ in 0..guesses {
        sitting.guess(1);
    }
    sitting.change();
    sitting
}

#[test]
fn one_sits_before_one_guesses_and_guesses_before_one_changes() {
    let mut sitting = Sitting::of(Play::default());
    sitting.guess(1);
    sitting.change();
    assert_eq!(sitting, Sitting::default());
    assert_eq!(sitting.stands(), Stands::Standing);
    sitting.sit(Role::Leader);
    let chair = Role::Leader;
    for moment in 0..MOMENTS {
        assert_eq!(sitting.stands(), Stands::Guessing { chair, moment });
        assert_eq!(sitting.last(), moment.checked_sub(1).map(|before| (before, 2)));
        sitting.change();
        sitting.sit(Role::Seller);
        sitting.guess(2);
    }
    assert_eq!(sitting.stands(), Stands::Guessed { chair }, "the answer is read first");
    assert_eq!(sitting.last(), Some((MOMENTS - 1, 2)));
    assert!(!sitting.has_ended());
    sitting.change();
    assert!(sitting.has_ended());
}

#[test]
fn a_guess_stays_and_must_be_one_of_the_thoughts() {
    let mut sitting = after(Role::Seller, 0);
    let unguessed = sitting;
    for thought in [0, THOUGHTS + 1, 255] {
        sitting.guess(thought);
        assert_eq!(sitting, unguessed);
    }
    sitting.guess(3);
    sitting.guess(1);
    assert_eq!(sitting.play().dial(2), 3);
}

#[test]
fn the_days_come_one_by_one_and_then_all_at_once_from_the_other_chair() {
    for first in Role::ALL {
        for moment in 0..MOMENTS {
            let sitting = after(first, moment);
            let expected = Stands::Guessing { chair: first, moment };
            assert_eq!(sitting.stands(), expected);
            assert!(!sitting.has_ended());
        }
        let mut sitting = after(first, MOMENTS);
        let chair = across(first);
        assert_eq!(sitting.stands(), Stands::Across { chair });
        sitting.guess(2);
        sitting.change();
        assert_eq!(sitting, after(first, MOMENTS), "nothing comes after the end");
        assert!(sitting.has_ended());
    }
}

#[test]
fn plays_with_six_guesses_are_still_read() {
    let saved = |read| {
        let play = Play::default().with(0, 1).with(1, read);
        (2..2 + usize::from(read)).fold(play, |play, dial| play.with(dial, 1))
    };
    for read in 0..=6u8 {
        let days = usize::from(read).min(MOMENTS);
        assert_eq!(Sitting::of(saved(read)), after(Role::Seller, days), "{read} read");
    }
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
    }
    for (chair, rounds) in
        Role::ALL.into_iter().flat_map(|it| (0..=MOMENTS + 1).map(move |n| (it, n)))
    {
        let sitting = after(chair, rounds);
        assert_eq!(Sitting::of(sitting.play()), sitting);
    }
}
