use super::any_plays;
use alignment::scenes::chain::*;
use alignment::*;

/// The whole chain.
fn built() -> Building {
    let order = (0..CARDS - 1).rev();
    order.fold(Building::of(Play::default()), Building::tried)
}

#[test]
fn the_chain_is_built_from_its_end_in_one_order_only() {
    let mut whole = 0;
    for code in 0..5_usize.pow(4) {
        let tries = (0..4).map(|place| code / 5_usize.pow(place) % 5);
        let building = tries.fold(Building::of(Play::default()), Building::tried);
        whole += usize::from(building.is_whole());
    }
    assert_eq!(whole, 1);
    assert!(built().is_whole() && built().first() == 0);
}

#[test]
fn a_card_that_comes_earlier_stays_on_the_table_until_it_is_wanted() {
    let begun = Building::of(Play::default());
    assert!(begun.lies(CARDS - 1) && !begun.lies(0) && begun.first() == 4);
    let wrong = begun.tried(0);
    assert_eq!((wrong.wrong(), wrong.first()), (Some(0), 4));
    let right = wrong.tried(3);
    assert_eq!((right.wrong(), right.first()), (None, 3));
    assert_eq!(right.tried(4), right, "it lies already");
    assert_eq!(begun.without(0), begun, "only a whole chain is broken");
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
    let mended: Vec<bool> = (0..=CARDS).map(|card| can_be_mended(&CHAIN, card)).collect();
    assert_eq!(mended, [true, true, true, false, false, false]);
}

#[test]
fn the_year_runs_and_runs_again() {
    let gone = built().without(1);
    assert_eq!(gone.year(), Some((1, Year::Runs)));
    assert!(!gone.then(Year::Over).then(Year::RunsMended).has_ended());
    assert!(gone.then(Year::Mended).has_ended());
    assert_eq!(gone.again(), built());
    assert_eq!(built().then(Year::Mended), built(), "nothing is missing");
    // What came too fast to be mended goes back to the choice.
    let lost = built().without(3).then(Year::Mended);
    assert_eq!(Building::of(lost.play()).year(), Some((3, Year::Over)));
}

#[test]
fn a_decoy_never_lies_in_the_chain() {
    let begun = Building::of(Play::default());
    for place in CARDS..CARDS + CHAIN.decoys.len() {
        let tried = begun.tried(place);
        assert_eq!((tried.wrong(), tried.first()), (Some(place), begun.first()));
        assert!(!tried.lies(place) && decoy(place).is_some());
    }
    assert_eq!(begun.tried(CARDS + CHAIN.decoys.len()), begun);
    assert!((0..CARDS).all(|card| decoy(card).is_none()));
}

#[test]
fn in_march_one_thing_helps_and_the_others_cost_the_year() {
    let over = built().without(0).then(Year::Over);
    for (place, mend) in CHAIN.mends.iter().enumerate() {
        let mended = over.mended_by(place);
        let year = if mend.helps { Year::RunsMended } else { Year::Over };
        assert_eq!(mended.year(), Some((0, year)));
        assert_eq!(mended.wrong(), (!mend.helps).then_some(place));
        assert_eq!(built().mended_by(place), built(), "nothing is missing");
        let lost = built().without(3).then(Year::Over);
        assert_eq!(lost.mended_by(place), lost, "too late for anything");
    }
    assert_eq!(over.mended_by(CHAIN.mends.len()), over);
    assert_eq!(CHAIN.mends.iter().filter(|mend| mend.helps).count(), 1);
}

#[test]
fn any_dials_are_a_chain_and_chains_are_kept() {
    for play in any_plays(5, 7) {
        let building = Building::of(play);
        assert_eq!(Building::of(building.play()), building);
        assert!(building.year().is_none() || building.is_whole());
        assert!(building.is_whole() || building.wrong().is_none_or(|card| !building.lies(card)));
        for card in 0..=CARDS + CHAIN.decoys.len() {
            let tried = building.tried(card);
            assert!(tried.first() <= building.first());
            assert_eq!(Building::of(tried.play()), tried);
            let mended = building.mended_by(card);
            assert_eq!(Building::of(mended.play()), mended);
        }
    }
}

#[test]
fn the_table_holds_each_place_once() {
    let cards = CHAIN.cards.iter().map(|card| card.shuffled);
    let mut places: Vec<u8> = cards.chain(CHAIN.decoys.iter().map(|it| it.shuffled)).collect();
    places.sort_unstable();
    assert_eq!(places, (1..=CARDS as u8 + 2).collect::<Vec<_>>());
}
