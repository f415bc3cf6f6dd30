//! Seller and leader are treated evenly: in number of lines, in their length, and in who speaks first.
#![allow(clippy::restriction)] // A test may panic.

use alignment::scenes::chairs::CHAIRS;
use alignment::scenes::truth::TRUTH;
use alignment::{ItemId, Role, Scene};
use camber::i18n::{I18n, LANGUAGES};
use camber::lesson::{self, Block};
use camber::msg::{self, Id};

/// The lines spoken in a scene, first to last.
fn lines(scene: Scene) -> Vec<(Role, Id)> {
    let blocks = lesson::blocks(scene).iter();
    let lines = blocks.filter_map(|block| match *block {
        Block::Speech(role, id) => Some((role, id)),
        _ => None,
    });
    lines.collect()
}

fn count(of: Role, lines: &[(Role, Id)]) -> usize {
    lines.iter().filter(|(role, _)| *role == of).count()
}

/// How many letters both chairs have, the seller's first.
fn letters(texts: impl Iterator<Item = (Role, String)>) -> [usize; 2] {
    let mut letters = [0; 2];
    for (role, text) in texts {
        letters[role as usize] += text.chars().count();
    }
    letters
}

/// The messages of scene 1 with these endings, for each chair and moment.
fn of_scene_1(words: &I18n, endings: &[&str]) -> Vec<(Role, String)> {
    let mut said = Vec::new();
    for (role, moment) in
        Role::ALL.into_iter().flat_map(|role| CHAIRS.moments.iter().map(move |it| (role, it)))
    {
        for ending in endings {
            let id = format!("chairs-moment-{}-{}{ending}", moment.id, role.key());
            said.push((role, words.text(msg::id(&id))));
        }
    }
    said
}

/// Neither chair has more than an eighth more to say than the other.
fn assert_even(what: &str, letters: [usize; 2]) {
    let [less, more] = [letters[0].min(letters[1]), letters[0].max(letters[1])];
    assert!(less > 0 && more * 8 <= less * 9, "{what}: {letters:?} letters");
}

#[test]
#[should_panic(expected = "planted")]
fn an_uneven_text_is_found() {
    assert_even("planted", [100, 113]);
}

#[test]
fn both_chairs_speak_as_often_in_each_scene_and_first_in_as_many() {
    let mut first = 0;
    for scene in Scene::ALL {
        let lines = lines(scene);
        let [seller, leader] = Role::ALL.map(|role| count(role, &lines));
        assert_eq!(seller, leader, "{}", scene.key());
        first += usize::from(lines.first().is_some_and(|(role, _)| *role == Role::Seller));
    }
    assert_eq!(2 * first, Scene::ALL.len(), "the seller speaks first in {first} scenes");
}

#[test]
fn both_chairs_have_as_much_to_say() {
    for language in &LANGUAGES {
        let words = I18n::new(language);
        let code = language.code;
        let spoken = Scene::ALL.into_iter().flat_map(lines);
        let spoken = spoken.map(|(role, id)| (role, words.text(id)));
        assert_even(&format!("{code}, the lines of the lesson"), letters(spoken));

        for (what, endings) in [
            ("what is seen", &[""][..]),
            ("what may be thought", &["-1", "-2", "-3"]),
            ("what lies behind it", &["-why"]),
        ] {
            let said = of_scene_1(&words, endings);
            assert_even(&format!("{code}, scene 1, {what}"), letters(said.into_iter()));
        }
        let before = Role::ALL.into_iter().flat_map(|role| {
            [1, 2].map(|line| {
                let id = format!("chairs-said-{}-{line}", role.key());
                (role, words.text(msg::id(&id)))
            })
        });
        assert_even(&format!("{code}, scene 1, what is said before the act"), letters(before));
    }
}

#[test]
fn what_can_be_chosen_favours_no_chair() {
    // In scene 1 the real thought is never found by its place.
    for role in Role::ALL {
        let mut real: Vec<u8> = CHAIRS.moments.iter().map(|moment| moment.thought(role)).collect();
        real.sort_unstable();
        assert_eq!(real, [1, 2, 3], "{}", role.key());
    }
    // The samples of scene 8 have gaps of the same width, one for each chair.
    let gaps: Vec<u8> =
        TRUTH.samples.iter().map(|sample| sample.outside.abs_diff(sample.inside)).collect();
    assert_eq!((gaps.len(), gaps[0]), (2, gaps[1]));
    assert_eq!(
        TRUTH.samples.iter().map(|sample| sample.id).collect::<Vec<_>>(),
        Role::ALL.map(Role::key)
    );
    assert!(TRUTH.samples.iter().all(|sample| usize::from(sample.practice) <= ItemId::ALL.len()));
}
