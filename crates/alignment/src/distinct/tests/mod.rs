use super::*;

#[test]
fn each_key_has_one_place() {
    let mut distinct = Distinct::default();
    for round in 0..2 {
        for key in 0..5000_u128 {
            // Keys that share all low bits too.
            assert_eq!(distinct.place_of(key << 64), key as usize, "round {round}");
        }
    }
    assert_eq!(distinct.place_of(7), 5000);
    assert_eq!(distinct.keys().len(), 5001);
}
