use alignment::agreement::*;

#[test]
fn alpha_is_the_consistency_of_the_mean() {
    let table = Table::from_rows(&[
        [9.0, 2.0, 5.0, 8.0],
        [6.0, 1.0, 3.0, 2.0],
        [8.0, 4.0, 6.0, 8.0],
        [7.0, 1.0, 2.0, 6.0],
    ]);
    let alpha = cronbach_alpha(&table).unwrap();
    let icc = TwoWay::of(&table).unwrap().icc(Icc::ThreeMean).unwrap();
    assert!((alpha.value - icc).abs() < 1e-15);
    assert_eq!((alpha.people, alpha.items), (4, 4));
}

#[test]
fn alpha_wants_people_items_and_totals_that_differ() {
    let value = |rows: &[&[f64]]| cronbach_alpha(&Table::from_rows(rows)).map(|a| a.value);
    assert_eq!(value(&[&[1.0, 2.0]]), None);
    assert_eq!(value(&[&[1.0], &[2.0]]), None);
    assert_eq!(value(&[]), None);
    // The totals are equal: 0.3 each, which no `f64` sum of these is by luck.
    assert_eq!(value(&[&[0.1, 0.2], &[0.2, 0.1], &[0.3, 0.0]]), None);
    assert_eq!(value(&[&[1.0, 2.0], &[f64::NAN, 5.0]]), None);
    assert_eq!(value(&[&[1.0, 1.0], &[2.0, 2.0]]), Some(1.0));
    assert!(value(&[&[1.0, 3.0], &[2.0, 1.0], &[3.0, 1.0]]).unwrap() < 0.0);
}

#[test]
fn an_item_that_is_the_same_for_all_cannot_be_standardised() {
    let table = Table::from_rows(&[[1.0, 0.1, 2.0], [2.0, 0.1, 3.0], [3.0, 0.1, 5.0]]);
    let alpha = cronbach_alpha(&table).unwrap();
    assert!(alpha.value > 0.0);
    assert_eq!(alpha.standardized, None);
    // Two items that cancel: the sum of the standardised ones is constant, that of the raw ones is not.
    let table = Table::from_rows(&[[1.0, 6.0], [2.0, 4.0], [3.0, 2.0]]);
    assert_eq!(cronbach_alpha(&table).unwrap().standardized, None);
}

#[test]
fn omega_finds_the_loadings_that_made_the_covariances() {
    let loadings = [0.9, 0.6, 0.5];
    let own = [0.19, 0.64, 0.75];
    let mut covariances = [[0.0; 3]; 3];
    for (row, one) in loadings.iter().enumerate() {
        for (column, other) in loadings.iter().enumerate() {
            covariances[row][column] = one * other + if row == column { own[row] } else { 0.0 };
        }
    }
    let omega = mcdonald_omega_of_covariances(covariances).unwrap();
    for (found, made) in omega.loadings.iter().zip(loadings) {
        assert!((found - made).abs() < 1e-15);
    }
    assert!((omega.value - 4.0 / (4.0 + 1.58)).abs() < 1e-15);
}

#[test]
fn an_item_keyed_the_other_way_loads_negatively() {
    let covariances = [[1.0, -0.5, -0.5], [-0.5, 1.0, 0.5], [-0.5, 0.5, 1.0]];
    let omega = mcdonald_omega_of_covariances(covariances).unwrap();
    assert!(omega.loadings[0] > 0.0 && omega.loadings[1] < 0.0 && omega.loadings[2] < 0.0);
    assert!((omega.value - 0.25).abs() < 1e-15);
}

#[test]
fn omega_by_hand() {
    // s₁₂ = 2/3·…: three people, deviations (−1, 0, 1), (−1, 1, 0), (−1, 0, 1): s₁₂ = ½, s₁₃ = 1, s₂₃ = ½.
    let table = Table::from_rows(&[[1.0, 1.0, 1.0], [2.0, 3.0, 2.0], [3.0, 2.0, 3.0]]);
    let omega = mcdonald_omega(&table).unwrap();
    for (found, expected) in omega.loadings.iter().zip([1.0, 0.5, 1.0]) {
        assert!((found - expected).abs() < 1e-15);
    }
    assert!((omega.value - 6.25 / 7.0).abs() < 1e-15);
}

#[test]
fn no_factor_has_such_covariances() {
    let omega =
        |ab, ac, bc| mcdonald_omega_of_covariances([[1.0, ab, ac], [ab, 1.0, bc], [ac, bc, 1.0]]);
    assert_eq!(omega(-0.5, 0.5, 0.5), None);
    assert_eq!(omega(-0.5, -0.5, -0.5), None);
    for zero in [0.0, -0.0, f64::NAN] {
        assert_eq!(omega(zero, 0.5, 0.5), None);
        assert_eq!(omega(0.5, zero, 0.5), None);
        assert_eq!(omega(0.5, 0.5, zero), None);
    }
    assert_eq!(omega(-1.0, -1.0, 1.0).map(|omega| omega.loadings[0]), Some(1.0));
    // Items that cancel to a constant: ΣΣs is zero.
    assert_eq!(
        mcdonald_omega_of_covariances([[4.0, -2.0, -2.0], [-2.0, 1.0, 1.0], [-2.0, 1.0, 1.0]]),
        None
    );
    // Both people have the same total, though no sum of these says so.
    let table = [[19.0, 17.0, 16.0], [18.0, 15.0, 19.0]];
    let table = table.map(|row| row.map(|value| value * 144.245_985_692_036_73));
    assert_eq!(mcdonald_omega(&Table::from_rows(&table)), None);
    // Uncorrelated exactly, though not in floating point.
    let table = [[0.1, 0.1, 0.1], [0.2, 0.3, 0.2], [0.3, 0.1, 0.3]];
    assert_eq!(mcdonald_omega(&Table::from_rows(&table)), None);
    assert_eq!(mcdonald_omega(&Table::from_rows(&[[1.0, 2.0, 3.0]])), None);
    assert_eq!(mcdonald_omega(&Table::from_rows(&[[1.0, 2.0], [2.0, 1.0]])), None);
}
