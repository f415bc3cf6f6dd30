use super::any_plays;
use alignment::scenes::chain::*;
use alignment::*;

#[test]
fn only_one_order_is_right() {
    let mut right = 0;
    for code in 0..5_usize.pow(5) {
        let mut order = Order::of(Play::default());
        for place in 0..CARDS {
            order.lay(code / 5_usize.pow(place as u32) % 5);
        }
        right += usize::from(order.is_right());
        // A card laid twice lies once, so that codes with repeats are no whole order.
        assert!(order.laid().count() <= CARDS);
    }
    assert_eq!(right, 1);
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
    assert_eq!(
        until(0),
        11,
        "from January to December, as the scene tells it"
    );
}

#[test]
fn any_dials_are_an_order_and_orders_are_kept() {
    for play in any_plays(5, 7) {
        let order = Order::of(play);
        assert_eq!(Order::of(order.play()), order);
        assert!(order.broken().is_none() || order.is_right());
    }
}

#[test]
fn a_card_taken_back_can_be_laid_again() {
    let mut order = Order::of(Play::default());
    for card in [0, 2, 1] {
        order.lay(card);
    }
    assert_eq!(
        order.misplaced(),
        Some((2, 1)),
        "care lies where the seller should"
    );
    order.take_back(2);
    assert_eq!(order.laid().collect::<Vec<_>>(), [0, 1]);
    assert_eq!(order.misplaced(), None);
    for card in [2, 3, 4] {
        order.lay(card);
    }
    assert!(order.is_right());
    order.break_at(1);
    assert_eq!(order.broken(), Some(1));
    order.take_back(4);
    assert_eq!(order.broken(), None);
    order.break_at(1);
    assert_eq!(order.broken(), None, "only a whole chain can break");
}

#[test]
fn the_table_holds_each_place_once() {
    for place in 1..=CARDS as u8 {
        let there = CHAIN.cards.iter().filter(|card| card.shuffled == place);
        assert_eq!(there.count(), 1);
    }
}
