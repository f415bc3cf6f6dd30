#![allow(clippy::unwrap_used)]

use super::*;

fn written(pattern: &str, values: &[(&str, Value)]) -> String {
    let text = alloc::format!("=oi,o,m\0{pattern}\0second\0");
    let table = Table::new(text.into()).unwrap();
    assert_eq!(table.write(1, &[]).unwrap(), "second");
    assert_eq!(table.write(2, &[]), None);
    table.write(0, values).unwrap()
}

#[test]
fn variables_and_selects_are_written() {
    assert_eq!(written("", &[]), "");
    assert_eq!(written("a \u{1}b\u{1} c", &[("b", 7.into())]), "a 7 c");
    assert_eq!(written("a \u{1}b\u{1} c", &[("c", "x".into())]), "a {$b} c");
    let nested = "\u{2}n\u{3}0\u{4}none\u{3}one\u{4}a \u{2}of\u{3}cat\u{4}cat\u{3}\u{4}\u{1}of\u{1}\u{5}\u{3}\u{4}\u{1}n\u{1} all\u{5}.";
    let check = |number: usize, of: &str, expected: &str| {
        let values = [("n", number.into()), ("of", of.into())];
        assert_eq!(written(nested, &values), expected);
    };
    check(0, "cat", "none.");
    check(1, "cat", "a cat.");
    check(1, "dog", "a dog.");
    check(5, "dog", "5 all.");
    assert_eq!(written(nested, &[]), "{$n} all.");
}

#[test]
fn what_is_no_table_is_refused() {
    for text in ["", "<!DOCTYPE html>", "=", "=o", "=,,\0", "= Hello\n"] {
        assert!(Table::new(text.into()).is_none(), "{text}");
    }
    let cut = Table::new("=oi,o,o\0one\0tw".into()).unwrap();
    assert_eq!((cut.write(0, &[]).unwrap().as_str(), cut.write(1, &[])), ("one", None));
}

#[test]
fn a_rule_knows_first_numbers_a_cycle_and_millions() {
    let rule = Plural::new("zi,ofooooooom,t").unwrap();
    let found = [0, 1, 2, 11, 19, 1_000_000, 3_000_000, 1_000_001];
    let names = found.map(|number| rule.category(number));
    assert_eq!(names, ["zero", "one", "other", "few", "many", "two", "two", "few"]);
}
