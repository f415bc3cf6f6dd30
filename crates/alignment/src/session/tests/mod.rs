use super::Commitment;

#[test]
fn commitments_are_counted_in_their_order() {
    assert_eq!(Commitment::all().count(), Commitment::COUNT);
    assert!((0..).zip(Commitment::all()).all(|(place, own)| own.index() == place));
}
