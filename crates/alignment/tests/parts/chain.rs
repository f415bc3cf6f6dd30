use super::any_plays;
use alignment::scenes::chain::*;
use alignment::*;

/// The whole chain.
fn built() -> Building {
    let order = (0..CARDS - 1).rev().map(Choice::Card);
    order.fold(Building::of(Play::default()), Building::tried)
}

fn choices(building: Building) -> Vec<Choice> {
    (0..=CHOICES + 1).filter_map(|place| building.choice(place)).collect()
}

#[test]
fn the_chain_is_built_from_its_end_in_one_order_only() {
    let mut whole = 0;
    for code in 0..5_usize.pow(4) {
        let tries = (0..4).map(|place| Choice::Card(code / 5_usize.pow(place) % 5));
        let building = tries.fold(Building::of(Play::default()), Building::tried);
        whole += usize::from(building.stands() == Stands::Whole);
    }
    assert_eq!(whole, 1);
    assert_eq!((built().stands(), built().first()), (Stands::Whole, 0));
}

#[test]
fn at_each_step_one_of_three_holds_and_the_others_do_not() {
    let mut building = Building::of(Play::default());
    for first in (1..CARDS).rev() {
        assert_eq!(building.stands(), Stands::Before(first, None));
        assert!(building.lies(first) && !building.lies(first - 1));
        let choices = choices(building);
        assert_eq!(choices.len(), usize::from(CHOICES));
        let place = usize::from(CHAIN.cards[first - 1].place) - 1;
        for (at, choice) in choices.into_iter().enumerate() {
            match choice {
                Choice::Card(card) => assert_eq!((card, at), (first - 1, place)),
                Choice::Decoy(tried) => {
                    let then = building.tried(choice);
                    assert_eq!(then.stands(), Stands::Before(first, Some(tried)));
                    let left = super::chain::choices(then);
                    assert_eq!(left.len(), usize::from(CHOICES) - 1);
                    assert!(!left.contains(&choice));
                }
            }
        }
        building = building.tried(Choice::Card(first - 1));
    }
    assert_eq!(building, built());
    assert!(choices(building).is_empty());
}

#[test]
fn only_a_whole_chain_is_broken() {
    let begun = Building::of(Play::default());
    assert_eq!(begun.without(0), begun);
    assert_eq!(begun.ended(), begun);
    assert_eq!(built().without(CARDS), built());
    assert_eq!(built().ended(), built(), "nothing is missing");
}

#[test]
fn what_follows_falls_later_and_what_comes_before_stands() {
    for broken in 0..CARDS {
        let falls = falls(&CHAIN, broken);
        assert!(falls[..broken].iter().all(Option::is_none));
        assert_eq!(falls[broken], Some(0));
        assert!(falls[broken..].windows(2).all(|pair| pair[0] < pair[1]));
    }
    assert_eq!(falls(&CHAIN, CARDS), [None; CARDS]);
}

#[test]
fn the_earlier_the_break_the_longer_until_revenue_notices() {
    let until = |broken| falls(&CHAIN, broken)[CARDS - 1].unwrap();
    assert!((1..CARDS).all(|broken| until(broken) < until(broken - 1)));
    assert_eq!(until(0), 11, "from January to December, as the scene tells it");
}

#[test]
fn what_is_put_back_in_month_three_is_in_time_unless_it_was_the_client() {
    for card in 0..CARDS {
        let over = built().without(card).ended();
        let year = if card < 3 { Year::Back(None) } else { Year::TooLate };
        assert_eq!(over.stands(), Stands::Without(card, year));
        assert_eq!(over.again(), built());
    }
}

#[test]
fn in_march_one_thing_helps_and_the_others_cost_the_year() {
    let over = built().without(0).ended();
    for (place, mend) in CHAIN.mends.iter().enumerate() {
        let mended = over.mended_by(place);
        let year = if mend.helps { Year::RunsMended } else { Year::Back(Some(place)) };
        assert_eq!(mended.stands(), Stands::Without(0, year));
        assert_eq!(mended.ended().has_ended(), mend.helps);
        assert_eq!(built().mended_by(place), built(), "nothing is missing");
        let lost = built().without(3).ended();
        assert_eq!(lost.mended_by(place), lost, "too late for anything");
    }
    assert_eq!(over.mended_by(CHAIN.mends.len()), over);
    assert_eq!(CHAIN.mends.iter().filter(|mend| mend.helps).count(), 1);
}

#[test]
fn any_dials_are_a_chain_and_chains_are_kept() {
    for play in any_plays(5, 9) {
        let building = Building::of(play);
        assert_eq!(Building::of(building.play()), building);
        assert!(building.lies(CARDS - 1) && !building.lies(CARDS));
        let tries = (0..=CARDS).map(Choice::Card);
        for choice in tries.chain((0..=CHAIN.decoys.len()).map(Choice::Decoy)) {
            let tried = building.tried(choice);
            assert!(tried.first() <= building.first());
            assert_eq!(Building::of(tried.play()), tried);
        }
        for way in 0..=CHAIN.mends.len() {
            let mended = building.mended_by(way);
            assert_eq!(Building::of(mended.play()), mended);
        }
        assert_eq!(Building::of(building.ended().play()), building.ended());
    }
}
