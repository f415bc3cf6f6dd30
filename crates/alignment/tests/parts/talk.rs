use super::any_plays;
use alignment::scenes::Interaction;
use alignment::scenes::talk::*;
use alignment::*;

/// The place of the line in this turn that does this, the first if there are several.
fn place(turn: usize, does: Does) -> Option<usize> {
    lines(turn).position(|line| line.does == does)
}

/// A meeting after these lines; after all five, at the door.
fn after(said: impl IntoIterator<Item = usize>) -> Meeting {
    let mut meeting = Meeting::of(Play::default());
    for line in said {
        meeting.say(line);
        meeting.go_on();
    }
    meeting
}

/// Every way to play it: one of three lines in each of five turns.
fn all() -> impl Iterator<Item = [usize; TURNS]> {
    (0..LINES.pow(TURNS as u32)).map(|code| {
        let mut said = [0; TURNS];
        for (turn, line) in said.iter_mut().enumerate() {
            *line = code / LINES.pow(turn as u32) % LINES;
        }
        said
    })
}

#[test]
fn the_next_turn_comes_under_the_answer_and_the_door_after_the_last() {
    let mut meeting = Meeting::of(Play::default());
    for turn in 0..TURNS {
        assert_eq!(meeting.now(), Now::Choosing(turn));
        assert_eq!(usize::from(meeting.minute()), 3 * turn);
        meeting.go_on();
        meeting.say(LINES);
        assert_eq!(meeting.now(), Now::Choosing(turn), "there is no fourth line");
        meeting.say(turn % LINES);
        let line = lines(turn).nth(turn % LINES).unwrap();
        assert_eq!(meeting.last().unwrap().id, line.id);
        let heard = meeting;
        meeting.again();
        assert_eq!(meeting, heard, "what is said is said");
    }
    assert_eq!(meeting.now(), Now::Hearing);
    let heard = meeting;
    meeting.say(0);
    meeting.pick();
    assert_eq!(meeting, heard, "there is no sixth turn, and Monday comes after the door");
    meeting.go_on();
    assert_eq!((meeting.now(), meeting.minute()), (Now::Door, TALK.minutes));
    meeting.go_on();
    assert_eq!(meeting.now(), Now::Door);
    let old = Meeting::of(meeting.play().with(TURNS + 1, 1));
    assert_eq!(old, meeting, "Monday was a step of its own");
    assert!(!Interaction::Talk.has_ended(meeting.play()));
    meeting.pick();
    assert_eq!(meeting.now(), Now::Monday);
    assert!(Interaction::Talk.has_ended(meeting.play()));
}

#[test]
fn the_extremes_of_the_pencil() {
    let only = |does| after((0..TURNS).map(move |turn| place(turn, does).unwrap()));
    let sharp = only(Does::Sharpen).tally();
    assert_eq!((sharp.sharpened, sharp.worn), (5, 0));
    assert!(sharp.is_sharper());
    let worn = only(Does::Sweat).tally();
    assert_eq!((worn.sharpened, worn.worn), (0, 5));
    assert!(!worn.is_sharper());
}

#[test]
fn nothing_grows_back_and_a_better_line_never_leaves_noa_worse() {
    for said in all() {
        let (mut before, mut meeting) = (Tally::default(), Meeting::of(Play::default()));
        for (turn, line) in said.into_iter().enumerate() {
            meeting.say(line);
            let now = meeting.tally();
            assert!(now.sharpened >= before.sharpened && now.worn >= before.worn);
            let more = now.sharpened + now.worn - before.sharpened - before.worn;
            let does = meeting.last().unwrap().does;
            assert_eq!(more, u8::from(does != Does::Neither));
            before = now;
            meeting.go_on();
            let mut better = said;
            better[turn] = place(turn, Does::Sharpen).unwrap();
            let sharper = |said| after(said).tally().is_sharper();
            assert!(sharper(better) || !sharper(said), "{said:?} {turn}");
        }
    }
}

#[test]
fn two_lines_that_wear_down_are_worth_playing_again() {
    for said in all() {
        let mut meeting = after(said);
        let first = meeting.tally();
        assert_eq!(first.is_sharper(), first.worn < 2, "{said:?}");
        meeting.again();
        assert_eq!(meeting.now(), Now::Choosing(0));
        assert_eq!(meeting.tally(), Tally::default());
        assert_eq!(meeting.first_time(), (first.worn >= 2).then_some(first));
        assert_eq!(Meeting::of(meeting.play()), meeting);
        // The third time still remembers the first.
        let kept = meeting.first_time();
        for line in [0, 0, 0, 0, 0] {
            meeting.say(line);
            meeting.go_on();
        }
        meeting.again();
        assert_eq!(
            meeting.first_time().is_some(),
            kept.is_some() || !after([0; 5]).tally().is_sharper()
        );
        assert!(kept.is_none() || meeting.first_time() == kept);
    }
}

#[test]
fn each_turn_has_one_line_that_sharpens_and_no_place_gives_it_away() {
    let places: Vec<usize> = (0..TURNS)
        .map(|turn| {
            let sharpen = lines(turn).filter(|line| line.does == Does::Sharpen);
            assert_eq!(sharpen.count(), 1, "turn {turn}");
            place(turn, Does::Sharpen).unwrap()
        })
        .collect();
    assert!((0..LINES).all(|place| places.contains(&place)), "{places:?}");
    assert!(places.iter().all(|own| places.iter().filter(|it| *it == own).count() <= 2));
    // Leaving the numbers out comes last, and is neither.
    let neither = |turn| lines(turn).any(|line| line.does == Does::Neither);
    assert_eq!((0..TURNS).filter(|turn| neither(*turn)).collect::<Vec<_>>(), [TURNS - 1]);
}

#[test]
fn any_dials_are_a_meeting_and_meetings_are_kept() {
    for play in any_plays(7, 4) {
        let meeting = Meeting::of(play);
        assert_eq!(Meeting::of(meeting.play()), meeting);
    }
}
