use super::*;

fn iccs<const N: usize, const K: usize>(table: [[f64; K]; N]) -> [Option<f64>; 6] {
    let table = Table::from_rows(&table);
    Icc::ALL.map(|kind| TwoWay::of(&table)?.icc(kind))
}

#[test]
fn equal_ratings_have_no_icc() {
    assert_eq!(iccs([[3.3; 4]; 5]), [None; 6]);
    assert_eq!(iccs([[1.0 / 3.0; 2]; 2]), [None; 6]);
}

#[test]
fn perfect_agreement_is_one() {
    assert_eq!(iccs([[1.1, 1.1], [2.2, 2.2], [0.3, 0.3]]), [Some(1.0); 6]);
}

#[test]
fn raters_apart_by_a_constant_are_consistent_but_do_not_agree() {
    let [_, agree, consistent, _, _, consistent_mean] = iccs([[0.1, 0.2], [0.2, 0.3], [0.3, 0.4]]);
    assert_eq!([consistent, consistent_mean], [Some(1.0); 2]);
    assert!(agree.unwrap() < 0.9);
}

#[test]
fn targets_with_equal_means_have_no_icc_of_the_mean() {
    // Each row has the mean 2, which a peer finds by luck of rounding: (1,k) and (3,k) divide by zero.
    let values = iccs([[1.1, 2.9], [2.3, 1.7], [2.0, 2.0]]);
    assert_eq!((values[3], values[5]), (None, None));
    assert_eq!(values[0], Some(-1.0));
    // Two targets and two raters turned round: (2,1) and (2,k) divide by zero too, or nearly.
    let values = iccs([[0.1, 0.2], [0.2, 0.1]]);
    assert_eq!(values[0], Some(-1.0));
    assert_eq!(values[1], None);
    assert_eq!(values[2], Some(-1.0));
    assert_eq!((values[3], values[5]), (None, None));
    assert_eq!(values[4], Some(2.0));
}

#[test]
fn a_denominator_that_cancels_is_zero() {
    // (2,k) is divided by B + (J − E)/n. Here B = 16, J = 4, E = 36 and n = 2, times the square of the scale.
    for scale in [1.0, 0.1, 1.0 / 3.0, 1e-7, 1e200] {
        let table = [[10.0, 2.0], [0.0, 4.0]].map(|row| row.map(|value| value * scale));
        let values = iccs(table);
        assert_eq!(values[4], None, "{scale}");
        assert!((values[2].unwrap() - -20.0 / 52.0).abs() < 1e-12, "{scale}");
    }
    assert_eq!(cancelled(0.1 + 0.2, 0.3), 0.0);
    assert_eq!(cancelled(0.0, 0.0), 0.0);
    assert!(cancelled(1.0, 1.0 + 1e-9) < 0.0);
}

#[test]
fn one_target_or_one_rater_is_too_few() {
    assert_eq!(iccs([[1.0, 2.0, 3.0]]), [None; 6]);
    assert_eq!(iccs([[1.0], [2.0]]), [None; 6]);
    assert_eq!(iccs([[1.0, f64::NAN], [2.0, 1.0]]), [None; 6]);
    assert_eq!(TwoWay::of(&Table::from_rows::<[f64; 0]>(&[])), None);
}

#[test]
fn groups_of_any_size() {
    // By hand: means 2 and 5, all 3.2; SSB = 3·1.44 + 2·3.24 = 10.8, SSW = 2 + 2 = 4.
    let analysis = OneWay::of(&[&[1.0, 2.0, 3.0][..], &[4.0, 6.0], &[]]).unwrap();
    assert!((analysis.between - 10.8).abs() < 1e-12);
    assert!((analysis.within - 4.0 / 3.0).abs() < 1e-12);
    assert_eq!(analysis.mean_size, 2.5);
    let icc1 = (10.8 - 4.0 / 3.0) / (10.8 + 1.5 * 4.0 / 3.0);
    assert!((analysis.icc1().unwrap() - icc1).abs() < 1e-12);
    assert!((analysis.icc2().unwrap() - (1.0 - 4.0 / 3.0 / 10.8)).abs() < 1e-12);
}

#[test]
fn groups_of_one_size_are_the_one_way_model() {
    let table = [[9.0, 2.0, 5.0], [6.0, 1.0, 3.0], [8.0, 4.0, 6.0]];
    let groups = OneWay::of(&table).unwrap();
    let [single, _, _, mean, ..] = iccs(table);
    assert!((groups.icc1().unwrap() - single.unwrap()).abs() < 1e-15);
    assert!((groups.icc2().unwrap() - mean.unwrap()).abs() < 1e-15);
}

#[test]
fn groups_that_cannot_differ_have_no_icc() {
    assert_eq!(OneWay::of(&[[1.0, 2.0]]), None, "one group");
    assert_eq!(OneWay::of(&[[1.0], [2.0]]), None, "nobody beside another");
    let equal = OneWay::of(&[&[0.1, 0.1][..], &[0.1]]).unwrap();
    assert_eq!((equal.icc1(), equal.icc2()), (None, None));
    let same_mean = OneWay::of(&[&[0.1, 0.3][..], &[0.2, 0.2, 0.2]]).unwrap();
    assert!(same_mean.icc1().unwrap() < 0.0);
    assert_eq!(same_mean.icc2(), None);
    for (between, within, mean_size) in [
        (-1.0, 1.0, 2.0),
        (1.0, -1.0, 2.0),
        (1.0, 1.0, 0.5),
        (f64::NAN, 1.0, 2.0),
        (1.0, f64::INFINITY, 2.0),
    ] {
        let wrong = OneWay { between, within, mean_size };
        assert_eq!((wrong.icc1(), wrong.icc2()), (None, None), "{wrong:?}");
    }
}
