use super::*;

fn are_in_order<K: Member>(all: impl IntoIterator<Item = K>) {
    for (place, member) in all.into_iter().enumerate() {
        assert_eq!(member.place(), place);
    }
}

#[test]
fn members_are_in_the_order_of_their_messages() {
    are_in_order(Band::ALL);
    are_in_order(Finding::ALL);
    are_in_order(Frequency::ALL);
    are_in_order(ItemId::ALL);
    are_in_order(Group::ALL);
    are_in_order(Leaning::ALL);
    are_in_order(Pole::ALL);
    are_in_order(QualityNote::ALL);
    are_in_order(Question::ALL);
    are_in_order(Role::ALL);
    are_in_order(Scene::ALL);
    are_in_order(Spread::ALL);
    are_in_order(Does::ALL);
    are_in_order(Way::ALL);
    are_in_order(Wheel::ALL);
    assert_eq!(WHEEL_ABOUT.of(Wheel::Order), id("wheel-order-about"));
    assert_eq!(TRY.of((Wheel::Order, Finding::Uneven)), id("try-order-uneven"));
    assert_eq!(PLAY_HOW.of(Interaction::Truth), id("play-truth-how"));
    assert_eq!(CHAIN_CARD_FALLEN.of("care"), id("chain-card-care-fallen"));
}
