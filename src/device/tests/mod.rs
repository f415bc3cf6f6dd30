use super::OfflineCopy;

#[test]
fn a_copy_is_two_numbers() {
    let copy = OfflineCopy { files: 47, bytes: 1_234_567 };
    assert_eq!(OfflineCopy::read("47 1234567"), Some(copy));
    for other in ["", "47", "47 ", "a b", "47 1 2", "-1 5"] {
        assert_eq!(OfflineCopy::read(other), None, "{other}");
    }
}
