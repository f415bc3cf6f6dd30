use alignment::agreement::*;

fn one_item(ratings: &[f64]) -> Table {
    Table::from_rows(ratings.as_chunks::<1>().0)
}

#[test]
fn a_pair_is_one_less_an_eighth_of_the_squared_distance() {
    for distance in 0..=6 {
        let distance = f64::from(distance);
        let pair = r_wg(&[0.0, distance], 4.0).unwrap();
        assert_eq!(pair.untruncated, 1.0 - distance * distance / 8.0);
        assert_eq!(pair.value, pair.untruncated.max(0.0));
        for about in [About::Mean, About::Median] {
            let deviation = average_deviation(&one_item(&[0.0, distance]), about);
            assert_eq!(deviation, Some(distance / 2.0));
        }
    }
}

#[test]
fn the_same_spread_looks_better_with_more_items() {
    // q = .5 on a seven-step scale: two raters two steps apart have the variance 2.
    for (items, expected) in [(1, 0.5), (2, 2.0 / 3.0), (4, 0.8), (8, 8.0 / 9.0), (16, 16.0 / 17.0)]
    {
        let table = Table::from_rows(&[std::vec![2.0; items], std::vec![4.0; items]]);
        let value = r_wg_j(&table, 4.0).unwrap();
        assert!((value - expected).abs() < 1e-15, "{items} items: {value}");
        assert_eq!(r_star_wg_j(&table, 4.0), Some(0.5));
    }
}

#[test]
fn full_agreement_is_one_and_more_than_chance_is_zero() {
    assert_eq!(r_wg(&[0.1; 5], 2.0), Some(RWg { value: 1.0, untruncated: 1.0 }));
    let apart = Table::from_rows(&[[1.0, 5.0], [5.0, 1.0]]);
    assert_eq!(r_wg_j(&apart, 2.0), Some(0.0));
    assert_eq!(r_star_wg_j(&apart, 2.0), Some(-3.0));
    // q = 2 is where the formula has its pole with two items, and q = 1 where it is 0.
    assert_eq!(r_wg_j(&apart, 4.0), Some(0.0));
    assert_eq!(r_wg_j(&apart, 8.0), Some(0.0));
}

#[test]
fn the_median_is_any_point_between_the_middle_two() {
    let table = one_item(&[1.0, 2.0, 5.0, 6.0]);
    assert_eq!(average_deviation(&table, About::Median), Some(2.0));
    let odd = one_item(&[1.0, 2.0, 6.0]);
    assert_eq!(average_deviation(&odd, About::Median), Some(5.0 / 3.0));
    assert_eq!(average_deviation(&odd, About::Mean), Some(2.0));
}

#[test]
fn one_rater_agrees_with_nobody() {
    for ratings in [&[][..], &[4.0], &[4.0, f64::NAN]] {
        assert_eq!(r_wg(ratings, 2.0), None);
        assert_eq!(average_deviation(&one_item(ratings), About::Mean), None);
    }
    let none = Table::from_rows(&[[1.0, f64::NAN], [2.0, 3.0]]);
    assert_eq!(r_wg_j(&none, 2.0), None, "listwise, one rater is left");
    assert_eq!(r_wg_j(&Table::from_rows(&[[], []]), 2.0), None);
}

#[test]
fn a_null_variance_is_a_number_above_zero() {
    for none in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(r_wg(&[1.0, 2.0], none), None, "{none}");
    }
}
