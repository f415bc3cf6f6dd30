use alignment::agreement::*;

fn parts(x: &[f64], y: &[f64]) -> [f64; 4] {
    let distance = ProfileDistance::of(x, y).unwrap();
    [distance.total, distance.level, distance.spread, distance.shape]
}

#[test]
fn each_part_says_one_thing() {
    assert_eq!(parts(&[1.0, 2.0, 3.0], &[3.0, 4.0, 5.0]), [12.0, 12.0, 0.0, 0.0]);
    // Twice the spread about the same mean: S is √2 and 2√2.
    let [total, level, spread, shape] = parts(&[1.0, 2.0, 3.0], &[0.0, 2.0, 4.0]);
    assert_eq!((total, level, shape), (2.0, 0.0, 0.0));
    assert!((spread - 2.0).abs() < 1e-15);
    // Turned round: r = −1, so 2·√2·√2·2.
    assert_eq!(parts(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0])[0], 8.0);
    assert!((parts(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0])[3] - 8.0).abs() < 1e-14);
}

#[test]
fn a_flat_profile_has_no_correlation() {
    let distance = ProfileDistance::of(&[0.1, 0.1, 0.1], &[0.1, 0.2, 0.3]).unwrap();
    assert_eq!((distance.correlation, distance.shape), (None, 0.0));
    assert_eq!(q_correlation(&[1.0 / 3.0; 4], &[1.0, 2.0, 3.0, 4.0]), None);
    assert_eq!(q_correlation(&[1.0], &[2.0]), None, "one item is flat");
    assert_eq!(q_correlation(&[0.1, 0.2, 0.4], &[1.0, 2.0, 4.0]), Some(1.0));
    assert_eq!(q_correlation(&[0.1, 0.2, 0.3], &[1.0, 3.0, 1.0]), Some(0.0));
}

#[test]
fn double_entry_is_the_correlation_of_both_orders() {
    let (x, y) = ([1.0, 4.0, 2.0, 6.0, 3.0], [2.0, 4.0, 3.0, 5.0, 0.0]);
    let forth: Vec<f64> = x.iter().chain(&y).copied().collect();
    let back: Vec<f64> = y.iter().chain(&x).copied().collect();
    let pearson = q_correlation(&forth, &back).unwrap();
    assert!((double_entry_icc(&x, &y).unwrap() - pearson).abs() < 1e-15);
}

#[test]
fn flat_profiles_agree_or_oppose_each_other() {
    assert_eq!(double_entry_icc(&[0.1; 5], &[0.1; 5]), None);
    assert_eq!(double_entry_icc(&[0.1 + 0.2; 5], &[0.3; 5]), None);
    assert_eq!(double_entry_icc(&[0.1; 5], &[0.3; 5]), Some(-1.0));
    assert_eq!(double_entry_icc(&[1.0], &[5.0]), Some(-1.0));
    assert_eq!(double_entry_icc(&[1.0, 2.0], &[1.0, 2.0]), Some(1.0));
}

#[test]
fn an_item_that_one_has_not_answered_is_left_out() {
    let missing = ProfileDistance::of(&[1.0, f64::NAN, 3.0], &[1.0, 9.0, 5.0]).unwrap();
    assert_eq!((missing.total, missing.items), (4.0, 2));
    assert_eq!(ProfileDistance::of(&[f64::NAN], &[1.0]), None);
    assert_eq!(ProfileDistance::of(&[], &[]), None);
    assert_eq!(ProfileDistance::of(&[1.0, 2.0], &[1.0]), None);
}
