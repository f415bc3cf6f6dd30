use super::*;

fn of(counts: &[u64]) -> [Option<f64>; 4] {
    let counts = Counts::of((0..).zip(counts.iter().copied()));
    [
        counts.mean(),
        counts.variance(),
        counts.deviation_about_mean(),
        counts.deviation_about_median(),
    ]
}

#[test]
fn moments_by_hand() {
    // 1, 1, 2, 4: mean 2, deviations 1, 1, 0, 2; the median is between 1 and 2.
    assert_eq!(of(&[0, 2, 1, 0, 1]), [Some(2.0), Some(2.0), Some(1.0), Some(1.0)]);
    assert_eq!(of(&[0, 1, 0, 0, 0, 1, 1]), [Some(4.0), Some(7.0), Some(2.0), Some(5.0 / 3.0)]);
    assert_eq!(of(&[0, 3]), [Some(1.0), Some(0.0), Some(0.0), Some(0.0)]);
}

#[test]
fn one_number_has_no_variance_and_none_has_nothing() {
    assert_eq!(of(&[0, 0, 1]), [Some(2.0), None, Some(0.0), Some(0.0)]);
    assert_eq!(of(&[]), [None; 4]);
    assert_eq!(of(&[0, 0]), [None; 4]);
}

#[test]
fn as_many_as_there_can_be() {
    let many = 1 << 40;
    let [mean, variance, about_mean, about_median] = of(&[many, 0, 0, 0, 0, 0, many]);
    assert_eq!((mean, about_mean, about_median), (Some(3.0), Some(3.0), Some(3.0)));
    let all = 2.0 * many as f64;
    assert!((variance.unwrap() - 9.0 * all / (all - 1.0)).abs() < 1e-14);
}
