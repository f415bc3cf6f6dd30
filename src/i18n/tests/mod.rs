use super::*;

#[test]
fn the_language_is_the_first_that_somebody_says() {
    let (en, es) = (language("en").unwrap(), language("es").unwrap());
    let check = |address, stored, browser: &[&str], expected| {
        let chosen = choose(address, stored, browser.iter().copied());
        assert_eq!(chosen, expected);
    };
    check(Some(es), Some("en"), &["en"], es);
    check(None, Some("es-MX"), &["en"], es);
    check(None, None, &["tlh", "es-AR", "en"], es);
    check(None, Some("tlh"), &["ja"], en);
    check(None, None, &[], en);
    check(None, None, &["es-419"], es);
    check(None, None, &["es-MX", "en-US"], es);
    check(None, None, &["en-GB", "es"], en);
    check(None, None, &["fr-CA", "fr", "es-419", "es", "en"], es);
    check(None, Some("en-GB"), &["es"], en);
    check(
        None,
        Some(""),
        &["", "-", "*", "español", "x".repeat(99).as_str()],
        en,
    );
    check(None, Some("<script>"), &["es_MX.UTF-8", "ES"], es);
    check(None, None, &["español", "es-Latn-MX"], es);
}

#[test]
fn numbers_carry_the_language_s_decimal_mark() {
    let (en, es) = (
        I18n::new(language("en").unwrap()),
        I18n::new(language("es").unwrap()),
    );
    assert_eq!(es.decimal(87.5, 1), "87,5");
    assert_eq!(en.decimal(-2.25, 1), "−2.3");
    assert_eq!(
        (en.decimal(2.05, 2), en.decimal(99.96, 1)),
        ("2.05".to_owned(), "100.0".to_owned())
    );
    assert_eq!(en.decimal(-0.04, 1), "0.0");
    assert_eq!(
        (en.number(88.0), es.number(61.9)),
        ("88".to_owned(), "61,9".to_owned())
    );
}
