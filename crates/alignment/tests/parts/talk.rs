use super::any_plays;
use alignment::scenes::talk::*;
use alignment::*;

fn sorted() -> Sorting {
    let mut sorting = Sorting::of(Play::default());
    for _ in 0..LINES {
        sorting.put(Side::Sweat);
    }
    sorting
}

#[test]
fn lines_are_heard_one_after_another_and_can_be_taken_back() {
    let mut sorting = Sorting::of(Play::default());
    for line in 0..LINES {
        assert_eq!(sorting.next(), Some(line));
        assert_eq!(sorting.last(), line.checked_sub(1));
        sorting.put(Side::ALL[line % 2]);
        assert_eq!(sorting.side(line), Some(Side::ALL[line % 2]));
    }
    assert_eq!(sorting.next(), None);
    let all = sorting;
    sorting.put(Side::Sharpen);
    assert_eq!(sorting, all, "there is no ninth line");
    sorting.take_back();
    assert_eq!((sorting.next(), sorting.last()), (Some(7), Some(6)));
}

#[test]
fn nothing_is_rewritten_before_all_is_sorted() {
    let mut early = Sorting::of(Play::default());
    early.choose(0, 1);
    assert_eq!(early, Sorting::of(Play::default()));
    let mut late = sorted();
    late.choose(0, 1);
    assert_eq!((late.option(0), late.changed()), (1, Some(0)));
    late.choose(0, 200);
    late.choose(9, 1);
    assert_eq!(
        late.option(0),
        1,
        "an option that does not exist changes nothing"
    );
}

#[test]
fn the_end_needs_every_part_and_each_better_part_adds_one() {
    let mut ends = 0;
    for code in 0..27_u8 {
        let mut sorting = sorted();
        let chosen = [code % 3, code / 3 % 3, code / 9];
        for (part, option) in chosen.into_iter().enumerate() {
            let before = sorting.sharpening();
            sorting.choose(part, option);
            let better = options(&TALK, part)[usize::from(option)].sharpens;
            assert_eq!(sorting.sharpening(), before + usize::from(better));
        }
        ends += usize::from(sorting.has_ended());
    }
    assert!(ends >= 1);
    assert!(!sorted().has_ended(), "before it is rewritten it sweats");
}

#[test]
fn both_kinds_are_heard_equally_often() {
    let sharpen = TALK.lines.iter().filter(|line| line.side == Side::Sharpen);
    assert_eq!(sharpen.count() * 2, LINES);
    for part in 0..PARTS {
        let options = options(&TALK, part);
        assert!(!options[0].sharpens && options.iter().any(|option| option.sharpens));
    }
}

#[test]
fn any_dials_are_a_state_and_states_are_kept() {
    for play in any_plays(7, 3) {
        let sorting = Sorting::of(play);
        assert_eq!(Sorting::of(sorting.play()), sorting);
    }
}
