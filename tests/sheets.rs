//! Every page has all style sheets in the end, so a class that two of them style for different things breaks one of both.

#![allow(clippy::restriction)] // A test may panic.

use std::collections::BTreeSet;
use std::fs;

/// The classes that the selectors of a sheet name.
fn classes(sheet: &str) -> BTreeSet<&str> {
    let uncommented = sheet.split("/*").flat_map(|part| {
        let (_, css) = part.split_once("*/").unwrap_or(("", part));
        css.split_inclusive(['{', '}', ';'])
    });
    let selectors = uncommented.filter(|css| css.ends_with('{') && !css.trim().starts_with('@'));
    let names = selectors.flat_map(|selector| selector.split('.').skip(1));
    let end = |name: &str| {
        let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        name.find(|letter| !is_of_name(letter))
    };
    names.map(|name| &name[..end(name).unwrap_or(name.len())]).collect()
}

fn read(name: &str) -> String {
    fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The lesson's sheet in two pieces: what single scenes use, and what all of them or the pages of the lesson use.
fn lesson(sheet: &str) -> [BTreeSet<&str>; 2] {
    let (general, scenes) = sheet.split_once("/* 1: ").unwrap();
    let general = classes(general);
    let scenes = &classes(&scenes[scenes.find('\n').unwrap()..]) - &general;
    [scenes, general]
}

#[test]
fn a_class_of_a_scene_is_nothing_to_the_other_pages() {
    assert_eq!(
        classes(
            "/* .no .x { */ .a-1.b > c:is(.d, e) { margin: .5em } @media (x.y) { .f { top: 1.5em } }"
        ),
        BTreeSet::from(["a-1", "b", "d", "f"])
    );
    let [first, lesson_css, rest, together, intranet] =
        ["first", "lesson", "rest", "together", "intranet"]
            .map(|name| read(&format!("static/{name}.css")));
    let base = classes(&first);
    let [scenes, general] = lesson(&lesson_css).map(|own| &own - &base);
    assert!(scenes.len() > 100 && general.len() > 20);
    let all = &scenes | &general;
    for (sheet, foreign) in [(rest, &scenes), (together, &all), (intranet, &all)] {
        let both = &classes(&sheet) & foreign;
        assert!(both.is_empty(), "{both:?} is a class of the lesson too");
    }
}

/// Of two animations of one name the later counts everywhere, also where the other was meant.
#[test]
fn no_two_animations_have_one_name() {
    let sheets =
        ["first", "lesson", "rest", "together"].map(|it| read(&format!("static/{it}.css")));
    let sheets = sheets.join("\n");
    let names = sheets.split("@keyframes ").skip(1);
    let mut seen = BTreeSet::new();
    for name in names.filter_map(|rest| rest.split(' ').next()) {
        assert!(seen.insert(name), "{name} is written twice");
    }
    assert!(seen.len() > 10);
}
