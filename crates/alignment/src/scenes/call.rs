//! Scene 5: six questions in a client call, how much a forecast based on the answers is worth, and what a leader then says.
//!
//! Assumptions. A question teaches one field of the card, or nothing. A
//! forecast is a span: of the month in which the client decides, and of the amount. If nothing was learned, the span
//! is a whole year and nearly any amount. The decision cycle alone says the month; each other field narrows the span of the
//! amount by its own share, and the shares add up. So learning never makes a forecast worse, and filling in a field without
//! learning anything changes nothing. The shares are this lesson's judgment, not data.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/call.rs"));

/// The call: the questions that can be asked, the card to fill in, and what the leader can say about it.
#[derive(Debug)]
pub struct Call {
    /// How many questions one can choose from at a time.
    pub at_once: u8,
    /// The month in which this client will really decide, 1 to 12.
    pub month: u8,
    /// The fields of the card.
    pub fields: &'static [Field],
    /// The questions, in the order in which they come up.
    pub questions: &'static [Question],
    /// What the leader can say about the card.
    pub lines: &'static [Line],
}

/// A field of the card.
#[derive(Debug)]
pub struct Field {
    /// Names its messages.
    pub id: &'static str,
    /// How many months knowing it takes off the span.
    pub months: u8,
    /// How many percent knowing it takes off the span of the amount, on each side.
    pub amount: u8,
}

/// A question that can be asked.
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    /// Names its messages.
    pub id: &'static str,
    /// The field it is about, by its place.
    pub field: u8,
    /// Whether it teaches anything about it.
    pub teaches: bool,
    /// Whether the client speaks of something that hurts.
    pub hurts: bool,
}

/// What the leader can say about the card.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// Names its messages.
    pub id: &'static str,
    /// Whether it helps the seller to ask better.
    pub helps: bool,
}

/// How many questions there is time for.
pub const QUESTIONS: usize = 6;
/// How many fields the card has.
pub const FIELDS: usize = 6;

/// Where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// Choosing what to ask, under the answer to what was asked last.
    Asking,
    /// Hearing the last answer.
    Hearing,
    /// Choosing what to coach, under what the card forecasts.
    Forecast,
    /// Reading what that does.
    Coached(&'static Line),
}

/// How far the call has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Questions asked, in order, by their place; each at most once, always filled from the first on.
    asked: [Option<usize>; QUESTIONS],
    /// Whether the reader has gone on from the last answer, to the forecast.
    has_heard: bool,
    coached: Option<usize>,
}

impl Asked {
    /// The call as the reader has left it.
    pub fn of(play: Play) -> Self {
        let mut call = Self { asked: [None; QUESTIONS], has_heard: false, coached: None };
        let asked = (0..QUESTIONS).map(|place| usize::from(play.dial(place)).checked_sub(1));
        for question in asked.map_while(|question| question) {
            call.ask(question);
        }
        call.has_heard = call.now() == Now::Hearing && play.dial(QUESTIONS) == 1;
        if let Some(line) = usize::from(play.dial(QUESTIONS + 2)).checked_sub(1) {
            call.coach(line);
        }
        call
    }

    /// This call as dials.
    pub fn play(self) -> Play {
        let dial = |place: Option<usize>| place.map_or(0, |place| place as u8 + 1);
        let asked = self.asked.into_iter().enumerate();
        let play =
            asked.fold(Play::default(), |play, (place, question)| play.with(place, dial(question)));
        // The dial between them said in older plays that the leader had joined.
        play.with(QUESTIONS, self.has_heard.into()).with(QUESTIONS + 2, dial(self.coached))
    }

    /// Where the reader is.
    pub fn now(self) -> Now {
        let coached = self.coached.and_then(|line| CALL.lines.get(line));
        match coached {
            Some(line) => Now::Coached(line),
            None if self.has_heard => Now::Forecast,
            None if self.left() == 0 => Now::Hearing,
            None => Now::Asking,
        }
    }

    /// The questions to choose from, by their places.
    pub fn offered(self) -> impl Iterator<Item = usize> {
        let open = (0..CALL.questions.len()).filter(move |question| !self.has(*question));
        open.take(CALL.at_once.into())
    }

    /// Asks one of the questions to choose from. Does nothing unless it is time to ask.
    pub fn ask(&mut self, question: usize) {
        if self.now() == Now::Asking
            && self.offered().any(|own| own == question)
            && let Some(free) = self.asked.iter_mut().find(|place| place.is_none())
        {
            *free = Some(question);
        }
    }

    /// Goes on from the last answer to the forecast, which the leader joins.
    pub fn go_on(&mut self) {
        self.has_heard |= self.now() == Now::Hearing;
    }

    /// Says something about the card, once the leader has joined.
    pub fn coach(&mut self, line: usize) {
        if self.now() == Now::Forecast && line < CALL.lines.len() {
            self.coached = Some(line);
        }
    }

    /// The question asked last.
    pub fn last(self) -> Option<&'static Question> {
        self.questions().last()
    }

    /// How many questions there is still time for.
    pub fn left(self) -> usize {
        QUESTIONS.saturating_sub(self.count())
    }

    /// Whether the leader has said something about the card.
    pub fn has_ended(self) -> bool {
        self.coached.is_some()
    }

    /// Whether each field is known.
    pub fn known(self) -> [bool; FIELDS] {
        let mut all = [false; FIELDS];
        for question in self.questions() {
            if let Some(known) = all.get_mut(usize::from(question.field)) {
                *known |= question.teaches;
            }
        }
        all
    }

    fn has(self, question: usize) -> bool {
        self.asked.contains(&Some(question))
    }

    fn questions(self) -> impl Iterator<Item = &'static Question> {
        let asked = self.asked.into_iter().flatten();
        asked.filter_map(|question| CALL.questions.get(question))
    }

    fn count(self) -> usize {
        self.asked.iter().flatten().count()
    }
}

/// What a forecast is worth that is made from the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    /// What was typed in comes back.
    Hope,
    /// Part of it is known.
    Some,
    /// One can plan with it.
    Most,
}

/// What a forecast is worth when these fields are known: after the worst six questions three are, after the best all.
/// Nobody can plan with a forecast that does not say when.
pub fn worth(known: [bool; FIELDS]) -> Worth {
    let Forecast { earliest, latest, .. } = forecast(&CALL, known);
    match known.into_iter().filter(|known| *known).count() {
        0..=3 => Worth::Hope,
        5.. if earliest == latest => Worth::Most,
        _ => Worth::Some,
    }
}

/// The card's forecast. The less is known, the wider its spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The earliest month of a decision, 1 to 12.
    pub earliest: u8,
    /// The latest month of a decision, 1 to 12.
    pub latest: u8,
    /// How far the amount may be off to either side, percent, 0 to 100.
    pub amount: u8,
}

/// The forecast when these fields of the call are known.
pub fn forecast(call: &Call, known: [bool; FIELDS]) -> Forecast {
    let open = |share: fn(&Field) -> u8| {
        let open = call.fields.iter().zip(known).filter(|(_, known)| !known);
        open.map(|(field, _)| u16::from(share(field))).sum::<u16>()
    };
    let months = open(|field| field.months);
    let amount = open(|field| field.amount);
    let month = u16::from(call.month.clamp(1, 12));
    // The span extends to both sides of the true month, within the year.
    let before = months * (month - 1) / 11;
    let earliest = month - before.min(month - 1);
    let latest = (month + (months - before)).min(12);
    Forecast { earliest: earliest as u8, latest: latest as u8, amount: amount.min(100) as u8 }
}
