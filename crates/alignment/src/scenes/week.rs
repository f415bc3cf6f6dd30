//! Scene 3: a week of twenty hours, three requests, the hours that give way to them, and the silence that follows.
//!
//! Assumptions. An hour holds one thing, and its day makes no difference. A request takes whole hours, and every hour
//! it gets was meant for something else. A reader who first asks which hour it replaces agrees with Alex on fewer, and
//! these come out of internal work; one who refuses gives none. A client who lost an hour says nothing for weeks; then
//! some of their business is gone, or, if they lost more hours, all of it. Hours and weeks are this lesson's judgment, not data.

use crate::play::Play;

include!(concat!(env!("OUT_DIR"), "/week.rs"));

/// The plan for the week, and the requests that interrupt it.
#[derive(Debug)]
pub struct Week {
    /// How many weeks a client who lost an hour says nothing.
    pub silence: u8,
    /// From how many lost hours on a client leaves.
    pub leaves: u8,
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
/// The most hours that can be given: the sum of all requests.
pub const GIVEN: usize = 6;

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

/// What becomes of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Client {
    /// They lost no hour, and bring more business.
    Near,
    /// They lost some, and give part of their business to somebody else.
    Cooled,
    /// They lost too many, and are gone.
    Gone,
}

/// How far the week has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Nothing is planned.
    Empty,
    /// This request waits, and still wants so many hours. The one before it is dealt with.
    Waits(usize, u8),
    /// This request, the last, is dealt with.
    Answered(usize),
    /// The weeks after it pass.
    Passing,
    /// The client has spoken.
    Spoken,
    /// Both chairs have.
    Over,
}

/// The week as the reader has left it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Packing {
    /// How often the reader has gone on: to the first request, to the others, to the weeks after, and to what both say.
    gone_on: u8,
    /// The request each hour was given to.
    given: [Option<usize>; HOURS],
    replies: [Reply; REQUESTS],
}

impl Packing {
    /// The week as the reader has left it: done again, step by step, as far as that is possible.
    pub fn of(play: Play) -> Self {
        let mut week = Self::default();
        let mut places = (1..=GIVEN).map_while(|dial| play.dial(dial).checked_sub(1));
        for _ in 0..play.dial(0) {
            week.go_on();
            let Moment::Waits(request, _) = week.moment() else {
                continue;
            };
            match play.dial(GIVEN + 1) >> (request * 2) & 3 {
                1 => week.answer(Reply::Asked),
                2 => week.answer(Reply::Refused),
                _ => {
                    while let Moment::Waits(now, _) = week.moment()
                        && now == request
                    {
                        let Some(place) = places.next() else { break };
                        week.touch(place.into());
                    }
                }
            }
        }
        week
    }

    /// This week as dials.
    pub fn play(self) -> Play {
        let replies = self.replies.into_iter().enumerate();
        let replies =
            replies.fold(0, |dial, (request, reply)| dial | (reply as u8) << (request * 2));
        let play = Play::default().with(0, self.gone_on).with(GIVEN + 1, replies);
        // What was agreed on with Alex is found again without being kept.
        let tapped = (0..REQUESTS).filter(|request| self.reply(*request) == Reply::None);
        let places = tapped
            .flat_map(|request| (0..HOURS).filter(move |place| self.given_to(*place, request)));
        places.zip(1..=GIVEN).fold(play, |play, (place, dial)| play.with(dial, place as u8 + 1))
    }

    /// How far it has come.
    pub fn moment(self) -> Moment {
        match usize::from(self.gone_on) {
            0 => Moment::Empty,
            step if step <= REQUESTS => {
                let request = step - 1;
                let had = (0..HOURS).filter(|place| self.given_to(*place, request));
                match self.wants(request).saturating_sub(had.count() as u8) {
                    0 => Moment::Answered(request),
                    missing => Moment::Waits(request, missing),
                }
            }
            4 => Moment::Passing,
            5 => Moment::Spoken,
            _ => Moment::Over,
        }
    }

    /// Once a request has what it wants, the next one waits: it comes with the answer.
    fn ask_next(&mut self) {
        if let Moment::Answered(request) = self.moment()
            && request + 1 < REQUESTS
        {
            self.gone_on += 1;
        }
    }

    /// Goes on to what comes next; a request that waits comes first.
    pub fn go_on(&mut self) {
        if !matches!(self.moment(), Moment::Waits(..) | Moment::Over) {
            self.gone_on += 1;
        }
    }

    /// The kind of work that the plan has in the hour at this place; four places make a day.
    pub fn kind(place: usize) -> Option<usize> {
        let mut before = 0;
        WEEK.kinds.iter().position(|kind| {
            before += usize::from(kind.hours);
            place < before
        })
    }

    /// Whether the hour at this place gave way to a request.
    pub fn is_given(self, place: usize) -> bool {
        self.given.get(place).copied().flatten().is_some()
    }

    /// How many hours of a kind are kept.
    pub fn kept(self, kind: usize) -> u8 {
        let of_kind = (0..HOURS).filter(|place| Self::kind(*place) == Some(kind));
        of_kind.filter(|place| !self.is_given(*place)).count() as u8
    }

    /// How many hours gave way to a request, or to all of them: the client's first, then the others.
    pub fn cost(self, request: Option<usize>) -> (u8, u8) {
        let gave = |client: bool| {
            let hours = (0..HOURS).filter(|place| is_client(*place) == client);
            let gave = hours.filter(|place| match request {
                Some(request) => self.given_to(*place, request),
                None => self.is_given(*place),
            });
            gave.count() as u8
        };
        (gave(true), gave(false))
    }

    /// The hours of internal work that were taken, and those that were agreed on with Alex.
    pub fn internal(self) -> (u8, u8) {
        let all = (0..REQUESTS).map(|request| (self.reply(request), self.cost(Some(request)).1));
        all.fold((0, 0), |(taken, agreed), (reply, hours)| match reply {
            Reply::Asked => (taken, agreed + hours),
            Reply::None | Reply::Refused => (taken + hours, agreed),
        })
    }

    /// What becomes of the client, by the hours they lost.
    pub fn client(self) -> Client {
        match self.cost(None).0 {
            0 => Client::Near,
            lost if lost < WEEK.leaves => Client::Cooled,
            _ => Client::Gone,
        }
    }

    /// How many hours a request wants after the reader's reply.
    pub fn wants(self, request: usize) -> u8 {
        let asks = WEEK.requests.get(request);
        asks.map_or(0, |asks| match self.reply(request) {
            Reply::None => asks.hours,
            Reply::Asked => asks.asked,
            Reply::Refused => 0,
        })
    }

    /// The reader's reply to a request.
    pub fn reply(self, request: usize) -> Reply {
        self.replies.get(request).copied().unwrap_or_default()
    }

    /// Whether it has come to its end.
    pub fn has_ended(self) -> bool {
        self.moment() == Moment::Over
    }

    /// Gives an hour to the request that waits, or takes it back from it.
    pub fn touch(&mut self, place: usize) {
        let Moment::Waits(request, _) = self.moment() else {
            return;
        };
        match self.given.get_mut(place) {
            Some(given) if *given == Some(request) => *given = None,
            Some(given @ None) => *given = Some(request),
            _ => {}
        }
        self.ask_next();
    }

    /// Replies to the request that waits. What it had comes back. What is agreed on by asking comes from the hours that
    /// are not the client's, the first ones first.
    pub fn answer(&mut self, reply: Reply) {
        let Moment::Waits(request, _) = self.moment() else {
            return;
        };
        for given in &mut self.given {
            given.take_if(|of| *of == request);
        }
        if let Some(own) = self.replies.get_mut(request) {
            *own = reply;
        }
        let hours = |client| (0..HOURS).filter(move |it| is_client(*it) == client);
        let agreed = hours(false).chain(hours(true));
        let mut missing = match reply {
            Reply::Asked => self.wants(request),
            _ => 0,
        };
        for place in agreed {
            if let Some(given @ None) = self.given.get_mut(place)
                && missing > 0
            {
                *given = Some(request);
                missing -= 1;
            }
        }
        self.ask_next();
    }

    fn given_to(self, place: usize, request: usize) -> bool {
        self.given.get(place).copied().flatten() == Some(request)
    }
}

/// Whether the plan has this hour for the client.
fn is_client(place: usize) -> bool {
    let kind = Packing::kind(place).and_then(|kind| WEEK.kinds.get(kind));
    kind.is_some_and(|kind| kind.client)
}

#[cfg(test)]
mod tests;
