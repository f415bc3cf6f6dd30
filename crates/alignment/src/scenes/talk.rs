//! Scene 4: fifteen minutes as Alex, who leads, with Noa, who sells: five turns of three lines, and what Noa carries out.
//!
//! Assumptions. Each line mostly does one thing to the person who hears it: it sharpens, it wears down, or it does neither.
//! Tone, moment and trust can turn any of them. Noa's pencil is a tally: a line that sharpens adds to its tip, one that wears
//! down takes from its length, and within fifteen minutes nothing grows back.

use crate::advice::Finding;
use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/talk.rs"));

/// The meeting: its lines, and the first lines that the reader can take along.
#[derive(Debug)]
pub struct Talk {
    /// How long it takes.
    pub minutes: u8,
    /// From how many lines that wore Noa down on it is worth playing again.
    pub again_from: u8,
    /// What Alex can say, turn by turn, in the order shown.
    pub lines: &'static [Line],
    /// A first line for the reader's own Monday.
    pub firsts: &'static [First],
}

/// A line that Alex can say.
#[derive(Debug)]
pub struct Line {
    /// Names its messages.
    pub id: &'static str,
    /// What it does to Noa.
    pub does: Does,
}

/// A first line to take along.
#[derive(Debug)]
pub struct First {
    /// Names its message.
    pub id: &'static str,
    /// The finding about coaching that it answers: the thing to try.
    pub finding: Finding,
}

keyed! {
    /// What a line does to the person who hears it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Does {
        /// Leaves someone better at the work.
        Sharpen = "sharpen",
        /// Presses until people put their energy into proving that they work.
        Sweat = "sweat",
        /// Only puts off what has to be said.
        Neither = "neither",
    }
}

/// How many turns the meeting has.
pub const TURNS: usize = 5;
/// How many lines there are to choose from in each.
pub const LINES: usize = 3;

/// What the lines of a meeting have done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many sharpened.
    pub sharpened: u8,
    /// How many wore Noa down.
    pub worn: u8,
}

impl Tally {
    /// Whether Noa leaves better at the work than before.
    pub fn is_sharper(self) -> bool {
        self.worn < TALK.again_from && self.worn < self.sharpened
    }
}

/// Where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// Choosing what to say in this turn, under the answer to what was said last.
    Choosing(usize),
    /// Hearing the last answer.
    Hearing,
    /// Seeing what Noa carries out, and choosing a first line for Monday.
    Door,
    /// With a first line for Monday, or without one.
    Monday,
}

/// How far the reader has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The line chosen in each turn, by its place among the three; always filled from the first turn on.
    said: [Option<u8>; TURNS],
    /// Whether the reader has gone on from the last answer, to the door.
    has_heard: bool,
    /// Whether the reader has chosen a first line for Monday, even if it was dropped again, or gone on without one.
    has_picked: bool,
    first_time: Option<Tally>,
}

impl Meeting {
    /// The meeting as the reader has left it.
    pub fn of(play: Play) -> Self {
        let mut meeting =
            Self { said: [None; TURNS], has_heard: false, has_picked: false, first_time: None };
        let lines = (0..TURNS).map(|turn| play.dial(turn).checked_sub(1));
        let lines = lines.map(|line| line.filter(|line| usize::from(*line) < LINES));
        for (said, line) in meeting.said.iter_mut().zip(lines.take_while(Option::is_some)) {
            *said = line;
        }
        meeting.has_heard = meeting.now() == Now::Hearing && play.dial(TURNS) == 1;
        // Plays are kept in which it is 1: when Monday came before its line was chosen.
        meeting.has_picked = meeting.now() == Now::Door && play.dial(TURNS + 1) == 2;
        let (sharpened, worn) = (play.dial(TURNS + 2), play.dial(TURNS + 3));
        let sharpened = sharpened.checked_sub(1);
        let first = sharpened.map(|sharpened| Tally { sharpened, worn });
        meeting.first_time = first.filter(|it| {
            usize::from(it.sharpened) + usize::from(it.worn) <= TURNS && !it.is_sharper()
        });
        meeting
    }

    /// This meeting as dials.
    pub fn play(self) -> Play {
        let said = self.said.into_iter().enumerate();
        let play = said.fold(Play::default(), |play, (turn, line)| {
            play.with(turn, line.map_or(0, |line| line + 1))
        });
        let first = self.first_time;
        play.with(TURNS, self.has_heard.into())
            .with(TURNS + 1, 2 * u8::from(self.has_picked))
            .with(TURNS + 2, first.map_or(0, |first| first.sharpened + 1))
            .with(TURNS + 3, first.map_or(0, |first| first.worn))
    }

    /// Where the reader is.
    pub fn now(self) -> Now {
        match self.turns() {
            _ if self.has_picked => Now::Monday,
            TURNS if self.has_heard => Now::Door,
            TURNS => Now::Hearing,
            said => Now::Choosing(said),
        }
    }

    /// Says one of the three lines of this turn, by its place. Does nothing unless it is time to choose.
    pub fn say(&mut self, line: usize) {
        if let Now::Choosing(turn) = self.now()
            && line < LINES
            && let Some(said) = self.said.get_mut(turn)
        {
            *said = Some(line as u8);
        }
    }

    /// Goes on from the last answer, to the door.
    pub fn go_on(&mut self) {
        self.has_heard |= self.now() == Now::Hearing;
    }

    /// Chooses a first line at the door, or goes on without one.
    pub fn pick(&mut self) {
        self.has_picked |= self.now() == Now::Door;
    }

    /// The same fifteen minutes once more, from the door. The first time is remembered.
    pub fn again(&mut self) {
        if self.now() == Now::Door {
            let first = self.first_time.unwrap_or(self.tally());
            let mut fresh = Self::of(Play::default());
            fresh.first_time = Some(first).filter(|first| !first.is_sharper());
            *self = fresh;
        }
    }

    /// The line said in this turn.
    pub fn line(self, turn: usize) -> Option<&'static Line> {
        let line = self.said.get(turn).copied().flatten()?;
        lines(turn).nth(line.into())
    }

    /// The line said last.
    pub fn last(self) -> Option<&'static Line> {
        self.line(self.turns().checked_sub(1)?)
    }

    /// What the lines said so far have done.
    pub fn tally(self) -> Tally {
        let count = |what: Does| {
            let lines = (0..TURNS).filter_map(|turn| self.line(turn));
            lines.filter(|line| line.does == what).count() as u8
        };
        Tally { sharpened: count(Does::Sharpen), worn: count(Does::Sweat) }
    }

    /// What the lines had done the first time, if this is not the first.
    pub fn first_time(self) -> Option<Tally> {
        self.first_time
    }

    /// How many minutes are over.
    pub fn minute(self) -> u8 {
        let minute = usize::from(TALK.minutes) * self.turns() / TURNS;
        minute as u8
    }

    /// Whether the meeting is over and a first line for Monday was chosen.
    pub fn has_ended(self) -> bool {
        self.has_picked
    }

    fn turns(self) -> usize {
        self.said.iter().flatten().count()
    }
}

/// What Alex can say in a turn, in the order shown.
pub fn lines(turn: usize) -> impl Iterator<Item = &'static Line> {
    TALK.lines.iter().skip(turn * LINES).take(LINES)
}
