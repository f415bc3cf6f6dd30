//! Scene 3: a week of twenty hours, three requests, and the hours that give way to them.
//!
//! Assumptions. An hour holds one thing, and its day makes no difference. A request takes whole hours, and every hour
//! it gets was meant for something else. A reader who first asks which hour it replaces agrees to fewer hours, and
//! one who refuses gives none. How long a missing hour goes unnoticed depends only on its purpose. Hours agreed on
//! and days of quiet are this lesson's judgment, not data.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/week.rs"));

/// The plan for the week, and the requests that interrupt it.
#[derive(Debug)]
pub struct Week {
    /// The kinds of work, which fill the week.
    pub kinds: &'static [Kind],
    /// The requests, in the order in which they come.
    pub requests: &'static [Request],
}

/// A kind of work.
#[derive(Debug)]
pub struct Kind {
    /// Names its messages.
    pub id: &'static str,
    /// Its hours in the plan.
    pub hours: u8,
    /// Whether it is for the client rather than for revenue.
    pub client: bool,
    /// How many days pass before somebody notices that an hour of it is missing.
    pub quiet: u8,
}

/// A request for more.
#[derive(Debug)]
pub struct Request {
    /// Names its messages.
    pub id: &'static str,
    /// The hours it takes.
    pub hours: u8,
    /// The hours it takes if the reader asks which hour it replaces.
    pub asked: u8,
}

/// How many hours the week has.
pub const HOURS: usize = 20;
/// How many hours a day has.
pub const DAY: usize = 4;
/// How many kinds of work there are.
pub const KINDS: usize = 4;
/// How many requests come.
pub const REQUESTS: usize = 3;

/// The content of an hour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hour {
    /// Nothing yet.
    #[default]
    Free,
    /// Work of this kind.
    Kept(usize),
    /// A request, in place of work of this kind.
    Given(usize),
}

/// The reader's reply to a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reply {
    /// No reply: it gets its hours.
    #[default]
    None,
    /// Which hour does it replace?
    Asked,
    /// No.
    Refused,
}

/// What the reader did last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Took this kind in hand.
    Took(usize),
    /// Filled the day of this hour.
    Filled(usize),
    /// Gave an hour of this kind.
    Gave(usize),
    /// Gave an hour back to this kind.
    Returned(usize),
    /// Asked which hour this request replaces.
    Asked(usize),
    /// Refused this request.
    Refused(usize),
}

/// The most hours that can be given: the sum of all requests.
pub const GIVEN: usize = 6;

/// The week as the reader has packed it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Packing {
    /// The kind of work each hour was packed with.
    kinds: [Option<usize>; HOURS],
    /// The hours given to requests, by their place, in the order in which they were given; each at most once.
    given: [Option<usize>; GIVEN],
    /// The kind in hand.
    hand: usize,
    replies: [Reply; REQUESTS],
    last: Option<Step>,
}

impl Packing {
    /// The week as the reader has left it.
    pub fn of(play: Play) -> Self {
        let mut week = Self::default();
        for (place, kind) in week.kinds.iter_mut().enumerate() {
            // Three hours per dial, each a base-5 digit.
            let digit = usize::from(play.dial(place / 3)) / 5_usize.pow(place as u32 % 3) % 5;
            *kind = digit.checked_sub(1);
        }
        for place in (0..GIVEN).filter_map(|given| play.dial(7 + given).checked_sub(1)) {
            week.give(place.into());
        }
        week.hand = usize::from(play.dial(13)).min(KINDS - 1);
        for (place, reply) in week.replies.iter_mut().enumerate() {
            *reply = match play.dial(14) >> (place * 2) & 3 {
                1 => Reply::Asked,
                2 => Reply::Refused,
                _ => Reply::None,
            };
        }
        let of = usize::from(play.dial(15) & 31);
        week.last = match play.dial(15) >> 5 {
            1 if of < KINDS => Some(Step::Took(of)),
            2 if of < HOURS => Some(Step::Filled(of)),
            3 if of < KINDS => Some(Step::Gave(of)),
            4 if of < KINDS => Some(Step::Returned(of)),
            5 if of < REQUESTS => Some(Step::Asked(of)),
            6 if of < REQUESTS => Some(Step::Refused(of)),
            _ => None,
        };
        week.settle();
        week
    }

    /// This week as dials.
    pub fn play(self) -> Play {
        let dial = |of: Option<usize>| of.map_or(0, |of| of as u8 + 1);
        let mut play = Play::default();
        for (place, kind) in self.kinds.into_iter().enumerate() {
            let digit = dial(kind) * 5_u8.pow(place as u32 % 3);
            play = play.with(place / 3, play.dial(place / 3) + digit);
        }
        for (place, given) in self.given.into_iter().enumerate() {
            play = play.with(7 + place, dial(given));
        }
        let replies = self.replies.into_iter().enumerate();
        let replies = replies.fold(0, |dial, (place, reply)| {
            dial | (reply as u8) << (place * 2)
        });
        let last = self.last.map_or(0, |step| {
            let (tag, of) = match step {
                Step::Took(kind) => (1, kind),
                Step::Filled(hour) => (2, hour),
                Step::Gave(kind) => (3, kind),
                Step::Returned(kind) => (4, kind),
                Step::Asked(request) => (5, request),
                Step::Refused(request) => (6, request),
            };
            tag << 5 | of as u8
        });
        play.with(13, self.hand as u8)
            .with(14, replies)
            .with(15, last)
    }

    /// The content of the hour at this place; four places make a day.
    pub fn hour(self, place: usize) -> Hour {
        match self.kinds.get(place).copied().flatten() {
            Some(kind) if self.given.contains(&Some(place)) => Hour::Given(kind),
            Some(kind) => Hour::Kept(kind),
            None => Hour::Free,
        }
    }

    /// What the reader did last.
    pub fn last(self) -> Option<Step> {
        self.last
    }

    /// How many hours of a kind are kept.
    pub fn kept(self, kind: usize) -> u8 {
        self.count(Hour::Kept(kind))
    }

    /// How many hours of a kind gave way to requests.
    pub fn given(self, kind: usize) -> u8 {
        self.count(Hour::Given(kind))
    }

    /// How many hours of a kind still have to be placed.
    pub fn left(self, kind: usize) -> u8 {
        planned(kind).saturating_sub(self.kept(kind) + self.given(kind))
    }

    /// Whether every hour is filled. Requests start after that.
    pub fn is_packed(self) -> bool {
        self.count(Hour::Free) == 0
    }

    /// The kind in hand, with which the next day is filled.
    pub fn hand(self) -> usize {
        let waits = |kind: &usize| self.left(*kind) > 0;
        let first = (0..KINDS).find(waits).unwrap_or_default();
        Some(self.hand).filter(waits).unwrap_or(first)
    }

    /// The current request, and how many hours it still wants.
    pub fn waiting(self) -> Option<(usize, u8)> {
        let mut given = self.given.iter().flatten().count() as u8;
        for request in (0..REQUESTS).filter(|_| self.is_packed()) {
            let wants = self.wants(request);
            if given < wants {
                return Some((request, wants - given));
            }
            given -= wants;
        }
        None
    }

    /// How many hours a request wants after the reader's reply.
    pub fn wants(self, request: usize) -> u8 {
        let (Some(asks), Some(reply)) = (WEEK.requests.get(request), self.replies.get(request))
        else {
            return 0;
        };
        match reply {
            Reply::None => asks.hours,
            Reply::Asked => asks.asked,
            Reply::Refused => 0,
        }
    }

    /// The reader's reply to a request.
    pub fn reply(self, request: usize) -> Reply {
        self.replies.get(request).copied().unwrap_or_default()
    }

    /// Whether the week is packed and all requests are dealt with.
    pub fn has_ended(self) -> bool {
        self.is_packed() && self.waiting().is_none()
    }

    /// Takes a kind in hand, if hours of it are left.
    pub fn take(&mut self, kind: usize) {
        if self.left(kind) > 0 {
            self.hand = kind;
            self.last = Some(Step::Took(kind));
        }
    }

    /// Handles a press on an hour. While packing, the kind in hand fills the free hours of that day, and pressing a
    /// filled hour takes its kind in hand again. Later, a press gives the hour to the current request, or takes it
    /// back.
    pub fn touch(&mut self, place: usize) {
        match self.hour(place) {
            Hour::Free if place < HOURS => {
                let hand = self.hand();
                self.turn(place, None, Some(hand), self.left(hand));
                self.last = Some(Step::Filled(place));
            }
            Hour::Kept(kind) if !self.is_packed() => {
                self.turn(place, Some(kind), None, u8::MAX);
                self.take(kind);
            }
            Hour::Kept(kind) if self.waiting().is_some() => {
                self.give(place);
                self.last = Some(Step::Gave(kind));
            }
            Hour::Given(kind) => {
                let others = self.given.into_iter().flatten();
                let others = others.filter(|other| *other != place);
                let mut given = [None; GIVEN];
                for (given, other) in given.iter_mut().zip(others) {
                    *given = Some(other);
                }
                self.given = given;
                self.last = Some(Step::Returned(kind));
            }
            _ => {}
        }
        self.settle();
    }

    /// Replies to the current request. Hours it no longer wants are returned, the last one first.
    pub fn answer(&mut self, reply: Reply) {
        let Some((request, missing)) = self.waiting() else {
            return;
        };
        let had = self.wants(request) - missing;
        if let Some(place) = self.replies.get_mut(request) {
            *place = reply;
        }
        self.give_back(had.saturating_sub(self.wants(request)));
        self.last = match reply {
            Reply::None => self.last,
            Reply::Asked => Some(Step::Asked(request)),
            Reply::Refused => Some(Step::Refused(request)),
        };
        self.settle();
    }

    /// Changes hours of the day of `place` from one kind to another, up to a limit.
    fn turn(&mut self, place: usize, from: Option<usize>, to: Option<usize>, most: u8) {
        let day = self.kinds.chunks_mut(DAY).nth(place / DAY);
        let these = day.into_iter().flatten().filter(|kind| **kind == from);
        for kind in these.take(usize::from(most)) {
            *kind = to;
        }
    }

    fn give(&mut self, place: usize) {
        if !self.given.contains(&Some(place))
            && let Some(free) = self.given.iter_mut().find(|place| place.is_none())
        {
            *free = Some(place);
        }
    }

    /// Returns hours, the last one given first.
    fn give_back(&mut self, most: u8) {
        let given = self.given.iter_mut().rev().filter(|place| place.is_some());
        for place in given.take(usize::from(most)) {
            *place = None;
        }
    }

    /// Removes impossible state: more of a kind than planned, requests before the week is packed, replies to requests
    /// that have not come yet, and hours that no request wants.
    fn settle(&mut self) {
        let mut room = [0; KINDS];
        for (kind, room) in room.iter_mut().enumerate() {
            *room = planned(kind);
        }
        for hour in &mut self.kinds {
            match hour.and_then(|kind| room.get_mut(kind)) {
                Some(0) | None => *hour = None,
                Some(room) => *room -= 1,
            }
        }
        let packed = self.is_packed();
        if !packed || self.given.iter().flatten().any(|place| *place >= HOURS) {
            self.given = [None; GIVEN];
        }
        let come = match self.waiting() {
            Some((request, _)) => request + 1,
            None if packed => REQUESTS,
            None => 0,
        };
        for reply in self.replies.iter_mut().skip(come) {
            *reply = Reply::None;
        }
        if self.has_ended() {
            let wanted: u8 = (0..REQUESTS).map(|request| self.wants(request)).sum();
            for place in self.given.iter_mut().skip(wanted.into()) {
                *place = None;
            }
        }
    }

    fn count(self, what: Hour) -> u8 {
        (0..HOURS).filter(|place| self.hour(*place) == what).count() as u8
    }
}

/// The hours left for the client, and those left for revenue. Hours given to requests count for neither.
pub fn shares(week: &Week, kept: [u8; KINDS]) -> (u8, u8) {
    let kinds = week.kinds.iter().zip(kept);
    kinds.fold((0, 0), |(client, revenue), (kind, kept)| {
        match kind.client {
            true => (client + kept, revenue),
            false => (client, revenue + kept),
        }
    })
}

fn planned(kind: usize) -> u8 {
    WEEK.kinds.get(kind).map_or(0, |kind| kind.hours)
}

#[cfg(test)]
mod tests;
