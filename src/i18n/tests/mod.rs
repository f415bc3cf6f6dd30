use super::*;

#[test]
fn the_language_is_the_first_wish_that_can_be_met() {
    let (en, es) = (language("en").unwrap(), language("es").unwrap());
    let check = |wishes: &[&str], expected| {
        assert_eq!(choose(wishes.iter().copied()), expected);
    };
    check(&["es-MX", "en"], es);
    check(&["tlh", "es-AR", "en"], es);
    check(&["tlh", "ja"], en);
    check(&[], en);
    check(&["es-419"], es);
    check(&["es-MX", "en-US"], es);
    check(&["en-GB", "es"], en);
    check(&["fr-CA", "fr", "es-419", "es", "en"], es);
    check(&["", "-", "*", "español", "x".repeat(99).as_str()], en);
    check(&["<script>", "es_MX.UTF-8", "ES"], es);
    check(&["español", "es-Latn-MX"], es);
}

#[test]
fn numbers_carry_the_language_s_decimal_mark() {
    let (en, es) = (I18n::new(language("en").unwrap()), I18n::new(language("es").unwrap()));
    assert_eq!(es.decimal(87.5, 1), "87,5");
    assert_eq!(en.decimal(-2.25, 1), "−2.3");
    assert_eq!(
        (en.decimal(2.05, 2), en.decimal(99.96, 1)),
        ("2.05".to_owned(), "100.0".to_owned())
    );
    assert_eq!(en.decimal(-0.04, 1), "0.0");
    assert_eq!((en.number(88.0), es.number(61.9)), ("88".to_owned(), "61,9".to_owned()));
}
