use super::*;
use alignment::{QuarterSteps, Wheel};

fn typed(of: impl Fn(ItemId) -> &'static str) -> Paper {
    let mut paper = Paper::default();
    for item in ItemId::ALL {
        paper.change(PaperChange::Type(item, of(item).to_owned()), RoundTag::default());
    }
    paper
}

#[test]
fn a_sheet_becomes_a_code() {
    let round = RoundTag::new(9).unwrap();
    let mut paper = typed(|item| match item.wheel() {
        Wheel::Focus => "41",
        Wheel::Coaching => "4 / 1",
        Wheel::Insight => "x",
        Wheel::Order => " 66 ",
    });
    paper.change(PaperChange::Chair(Role::Leader), round);
    paper.change(PaperChange::Agree, round);
    let code = paper.change(PaperChange::Done, round).unwrap();
    assert_eq!((code.role(), code.agrees(), code.round()), (Role::Leader, true, round));
    let steps = |distance| QuarterSteps { outside_balance: 0, inside_balance: 0, distance };
    let wheels = Wheel::ALL.map(|wheel| code.wheel(wheel));
    assert_eq!(wheels, [Some(steps(12)), Some(steps(12)), None, Some(steps(0))]);
    // The next sheet is of the same chair, and empty.
    assert_eq!(paper.role(), Role::Leader);
    assert!(!paper.agrees && ItemId::ALL.iter().all(|item| paper.typed(*item).is_empty()));
    assert_eq!(paper.change(PaperChange::Done, round), None);
    assert_eq!(paper.problem, Some(PaperProblem::Practice(Wheel::Focus.items()[0])));
}

#[test]
fn two_sheets_alike_are_two_people() {
    let mut codes = Vec::new();
    let mut paper = Paper::default();
    for _ in 0..300 {
        for item in ItemId::ALL {
            paper.change(PaperChange::Type(item, "53".to_owned()), RoundTag::default());
        }
        codes.extend(paper.change(PaperChange::Done, RoundTag::default()).map(|code| code.text()));
    }
    let all = codes.len();
    codes.sort();
    codes.dedup();
    assert_eq!((all, codes.len()), (300, 300));
}

#[test]
fn a_practice_has_two_numbers_or_a_mark() {
    for wrong in ["", " ", "4", "47", "74", "411", "4-1-1"] {
        let mut paper = typed(|item| if item.code() == "K4" { wrong } else { "00" });
        assert_eq!(paper.change(PaperChange::Done, RoundTag::default()), None, "{wrong}");
        assert_eq!(paper.problem, ItemId::from_code("K4").map(PaperProblem::Practice));
    }
    let mut paper = typed(|_| "–");
    assert_eq!(paper.change(PaperChange::Done, RoundTag::default()), None);
    assert_eq!(paper.problem, Some(PaperProblem::NoWheel));
}
