use super::{drawn, percent, rotate};

#[test]
fn numbers_are_rounded_and_say_their_sign_once() {
    assert_eq!(
        [0.0, -0.001, 12.345, -6.0, 180.0].map(drawn),
        ["0.00", "0.00", "12.35", "-6.00", "180.00"]
    );
    assert_eq!([37.5, -2.0].map(percent), ["37.50%", "0.00%"]);
    assert_eq!(rotate(-7.25), "rotate(-7.25)");
}
