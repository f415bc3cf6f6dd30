//! Scene 5: six questions in a client call, and how much a forecast based on the answers is worth.
//!
//! Assumptions. A question teaches something about one field of the card: all of it, half of it, or nothing. A
//! forecast is a span: of the month in which the client decides, and of the amount. If nothing was learned, the span
//! is a whole year and nearly any amount. Each known field narrows both spans by its own share, or by half of it if
//! it is half known, and the shares add up. So learning never makes a forecast worse, and filling in a field without
//! learning anything changes nothing. The shares are this lesson's judgment, not data.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/call.rs"));

/// The call: the questions that can be asked, and the card to fill in.
#[derive(Debug)]
pub struct Call {
    /// How many questions there is time for.
    pub time_for: u8,
    /// The month in which this client will really decide, 1 to 12.
    pub month: u8,
    /// The fields of the card.
    pub fields: &'static [Field],
    /// The questions, in the order shown.
    pub questions: &'static [Question],
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
#[derive(Debug)]
pub struct Question {
    /// Names its messages.
    pub id: &'static str,
    /// The field it is about, by its place.
    pub field: u8,
    /// How much it teaches about it: 0 nothing, 1 half, 2 all.
    pub teaches: u8,
}

/// How many questions can be asked at most.
pub const QUESTIONS: usize = 6;
/// How many fields the card has.
pub const FIELDS: usize = 6;

/// How far the call has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Questions asked, in order, by their place; each at most once.
    asked: [Option<usize>; QUESTIONS],
    /// The question whose answer is heard.
    heard: Option<usize>,
    forecast: bool,
}

impl Asked {
    /// The call as the reader has left it.
    pub fn of(play: Play) -> Self {
        let mut call = Self {
            asked: [None; QUESTIONS],
            heard: None,
            forecast: false,
        };
        for place in 0..QUESTIONS {
            if let Some(question) = usize::from(play.dial(place)).checked_sub(1) {
                call.ask(question);
            }
        }
        let heard = usize::from(play.dial(QUESTIONS)).checked_sub(1);
        call.heard = heard.filter(|question| call.has(*question));
        call.forecast = call.count() > 0 && play.dial(QUESTIONS + 1) == 1;
        call
    }

    /// This call as dials.
    pub fn play(self) -> Play {
        let dial = |question: Option<usize>| question.map_or(0, |question| question as u8 + 1);
        let asked = self.asked.into_iter().enumerate();
        asked
            .fold(Play::default(), |play, (place, question)| {
                play.with(place, dial(question))
            })
            .with(QUESTIONS, dial(self.heard))
            .with(QUESTIONS + 1, u8::from(self.forecast))
    }

    /// Asks a question, or replays its answer. If no time is left, a new question is not asked.
    pub fn ask(&mut self, question: usize) {
        if question >= CALL.questions.len() {
            return;
        }
        if !self.has(question) {
            if self.left() == 0 {
                return;
            }
            if let Some(free) = self.asked.iter_mut().find(|place| place.is_none()) {
                *free = Some(question);
            }
        }
        self.heard = Some(question);
        self.forecast = false;
    }

    /// Asks the card for a forecast, once at least one question was asked.
    pub fn ask_the_card(&mut self) {
        self.forecast = self.count() > 0;
    }

    /// Whether a question was asked.
    pub fn has(self, question: usize) -> bool {
        self.asked.contains(&Some(question))
    }

    /// The question whose answer is heard.
    pub fn heard(self) -> Option<usize> {
        self.heard
    }

    /// Whether the card was asked for a forecast after the last answer.
    pub fn has_forecast(self) -> bool {
        self.forecast
    }

    /// How many questions there is still time for.
    pub fn left(self) -> usize {
        usize::from(CALL.time_for).saturating_sub(self.count())
    }

    /// Whether there is no time for another question and the card was asked.
    pub fn has_ended(self) -> bool {
        self.forecast && self.left() == 0
    }

    /// The question that taught the most about a field, if any did.
    pub fn source(self, field: usize) -> Option<&'static Question> {
        let mut best: Option<&Question> = None;
        for question in self.questions() {
            let better = best.is_none_or(|best| question.teaches > best.teaches);
            if usize::from(question.field) == field && question.teaches > 0 && better {
                best = Some(question);
            }
        }
        best
    }

    /// How much is known about each field: 0 nothing, 1 half, 2 all.
    pub fn known(self) -> [u8; FIELDS] {
        let mut known = [0; FIELDS];
        for (field, known) in known.iter_mut().enumerate() {
            *known = self.source(field).map_or(0, |question| question.teaches);
        }
        known
    }

    fn questions(self) -> impl Iterator<Item = &'static Question> {
        let asked = self.asked.into_iter().flatten();
        asked.filter_map(|question| CALL.questions.get(question))
    }

    fn count(self) -> usize {
        self.asked.iter().flatten().count()
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

/// The forecast when this much is known about each field of the call: 0 nothing, 1 half, 2 all.
pub fn forecast(call: &Call, known: [u8; FIELDS]) -> Forecast {
    let open = |share: fn(&Field) -> u8| {
        let fields = call.fields.iter().zip(known);
        let halves = fields
            .map(|(field, known)| u16::from(share(field)) * u16::from(2_u8.saturating_sub(known)));
        // Counted in halves and rounded up, because half known is not yet known.
        halves.sum::<u16>().div_ceil(2)
    };
    let months = open(|field| field.months);
    let amount = open(|field| field.amount);
    let month = u16::from(call.month.clamp(1, 12));
    // The span extends to both sides of the true month, within the year.
    let before = months * (month - 1) / 11;
    let earliest = month - before.min(month - 1);
    let latest = (month + (months - before)).min(12);
    Forecast {
        earliest: earliest as u8,
        latest: latest as u8,
        amount: amount.min(100) as u8,
    }
}
