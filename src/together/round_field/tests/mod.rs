use super::*;

#[test]
fn a_round_is_a_number_of_twelve_bits() {
    let check = |typed: &str, expected: Option<u16>| {
        let field = RoundField(typed.to_owned());
        assert_eq!(field.tag().map(RoundTag::number), expected, "{typed}");
    };
    check("", Some(0));
    check(" 417 ", Some(417));
    check("0007", Some(7));
    check("4095", Some(4095));
    for wrong in ["4096", "-1", "1.5", "x", "00001", "٤", "9999999999"] {
        check(wrong, None);
    }
    let round = RoundTag::new(12).unwrap();
    assert_eq!(RoundField::of(round).tag(), Some(round));
}
