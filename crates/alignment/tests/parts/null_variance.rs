use alignment::agreement::*;

#[test]
fn uniform_is_computed_for_any_number_of_options() {
    assert_eq!(uniform_null_variance(7), 4.0);
    assert_eq!(uniform_null_variance(2), 0.25);
    for options in [0, 1] {
        assert_eq!(uniform_null_variance(options), 0.0);
        assert_eq!(null_variance(NullDistribution::Uniform, options), None);
    }
    for options in 2..50 {
        let alike = std::vec![1.0; options as usize];
        let variance = variance_of_distribution(&alike).unwrap();
        assert!((variance - uniform_null_variance(options)).abs() < 1e-10);
    }
}

#[test]
fn the_table_ends_where_the_published_one_does() {
    for distribution in NullDistribution::ALL {
        assert_eq!(NullDistribution::from_key(distribution.key()), Some(distribution));
        if distribution != NullDistribution::Uniform {
            assert_eq!(null_variance(distribution, 4), None);
            assert!(null_variance(distribution, 5).is_some());
            assert!(null_variance(distribution, 11).is_some());
            assert_eq!(null_variance(distribution, 12), None);
        }
    }
    assert_eq!(NullDistribution::from_key("Uniform"), None);
    assert_eq!(null_variance(NullDistribution::Normal, u32::MAX), None);
}

#[test]
fn no_proportions_have_no_variance() {
    for none in [
        &[][..],
        &[0.0, 0.0],
        &[0.5, -0.1],
        &[f64::NAN],
        &[f64::INFINITY, 1.0],
        &[f64::MAX, f64::MAX],
    ] {
        assert_eq!(variance_of_distribution(none), None, "{none:?}");
    }
    assert_eq!(variance_of_distribution(&[0.0, 7.0]), Some(0.0));
    // Parts of their sum: percentages do as well.
    assert_eq!(
        variance_of_distribution(&[5.0, 15.0, 20.0, 35.0, 25.0]).map(|v| libm::rint(v * 1e9)),
        Some(1.34e9)
    );
}
