//! One person's session: a state machine that changes only through [`apply`].
//!
//! Everything a person enters carries a [`Stamp`], so that two tabs can be merged and the newer entry wins. Anything
//! that can be derived (progress, profile, the next step) is derived and never stored.

use crate::advice::{Finding, widest_gaps, widest_rated};
use crate::answers::{Answer, Answers, Frequency, Question, Rating};
use crate::checksum::crc32;
use crate::course::{Place, SCENE_COUNT, Scene, Scenes, Way, places};
use crate::export::Imported;
use crate::instrument::{ITEM_COUNT, ItemId, Revision, Role, Wheel};
use crate::play::Play;
use crate::played::Played;
use crate::sheet::Sheet;
use crate::stamp::Stamp;
use crate::thought::Thought;
use crate::wheel_code::RoundTag;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// The session after this action at the time `at`. Total: an action that is not possible now changes nothing.
#[must_use]
pub fn apply(session: Session, action: Action, at: Stamp) -> Session {
    let mut next = session;
    match action {
        Action::Begin(way) => next.begin(way),
        Action::Think(thought) => next.think(thought, at),
        Action::ChooseRole(role) => next.choose_role(role, at),
        Action::Seat(role) => next.seat(role),
        Action::Rate { item, question, frequency } => next.rate(item, question, frequency, at),
        Action::SetNotApplicable { item, on } => next.set_not_applicable(item, on, at),
        Action::LeaveOut(items) => next.leave_out(&items, at),
        Action::Visit(place) => next.visit(place),
        Action::Next => next.go_next(),
        Action::Back => next.go_back(),
        Action::Finish => next.finish(),
        Action::StartAgain => next.start_again(at),
        Action::DropNew => next.drop_new(at),
        Action::Play(played) => next.play(played, at),
        Action::Commit { commitment, on } => next.commit(commitment, on, at),
        Action::Tell { commitment, happened } => next.tell(commitment, happened, at),
        Action::SetIntention { text } => next.set_intention(&text, at),
        Action::Restore(imported) => next.restore(&imported, at),
        Action::Absorb(other) => next.absorb(*other),
        Action::Forget => next = Session::default(),
    }
    next
}

/// Everything that can happen to a session.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Goes to the first step of this way.
    Begin(Way),
    /// Begins the course with this thought, in its chair.
    Think(Thought),
    /// Chooses the chair from which the person answers. Keeps every answer.
    ChooseRole(Role),
    /// Takes the chair that the page around says its readers have, until the person chooses one. It is not the
    /// person's choice: it never replaces one, and a choice made anywhere is newer.
    Seat(Role),
    /// Answers one question about one practice. Needs a role, because the practice's words depend on it.
    /// A practice that was not applicable becomes open again with just this rating.
    Rate {
        /// The practice.
        item: ItemId,
        /// Which of the two questions.
        question: Question,
        /// How often.
        frequency: Frequency,
    },
    /// Marks a practice as not applicable, which clears both ratings, or removes the mark, which leaves it
    /// unanswered. Needs a role.
    SetNotApplicable {
        /// The practice.
        item: ItemId,
        /// Whether it does not apply.
        on: bool,
    },
    /// Marks each of these practices that is still open as not applicable. Settled practices stay unchanged.
    LeaveOut(Vec<ItemId>),
    /// Goes to this place. If the current way does not include it, another is taken: the lesson for a scene, the
    /// check for anything else. A place that needs a role leads to the choice of role until one is chosen.
    Visit(Place),
    /// Goes to the next place on the way.
    Next,
    /// Goes to the previous place on the way, or from the first back to the start.
    Back,
    /// Goes to the result if every practice is settled, or else to the first wheel with an open one.
    Finish,
    /// Begins a new check at its first practice, in the same chair, or goes on with the one under way. The result, what
    /// was tried and the person's words stand until all of it is answered; then the result goes into the history.
    StartAgain,
    /// Gives up a new check and its answers, in every tab: the result stands as it was, from its own chair.
    DropNew,
    /// Sets the state of a scene's interaction, or restarts it with an untouched state. The session remembers that
    /// its end was reached.
    Play(Played),
    /// Adds or removes a commitment. At most [`MAX_COMMITMENTS`] can be active.
    Commit {
        /// The commitment.
        commitment: Commitment,
        /// Whether to add it.
        on: bool,
    },
    /// Says whether a chosen commitment happened. A later answer replaces an earlier one.
    Tell {
        /// The commitment.
        commitment: Commitment,
        /// The person's answer.
        happened: Happened,
    },
    /// Stores the person's own words, cut to [`INTENTION_LIMIT`] characters.
    SetIntention {
        /// The words.
        text: String,
    },
    /// Replaces the role and all answers by those of a file. If the current answers are complete, they go into the
    /// history first. A file about an older wording replaces nothing: it goes into the history itself.
    Restore(Imported),
    /// Merges the session of another tab: the newer entry wins, nothing else is lost, and this tab stays where it is.
    Absorb(Box<Session>),
    /// Erases everything.
    Forget,
}

/// The time of a role that nobody has chosen: before everything a person can do, so that a choice made in any tab
/// outweighs it.
const SEATED: Stamp = Stamp(0);

/// The longest text a person can write, in characters.
pub const INTENTION_LIMIT: usize = 280;

/// How many past checks are kept. The oldest are dropped first.
pub const HISTORY_LIMIT: usize = 24;

/// How many earlier attempts are kept. The oldest are dropped first.
pub const ATTEMPT_LIMIT: usize = 24;

/// After how many days a person is reminded of what they wanted to try.
pub const REMINDER_DAYS: u16 = 30;

/// The milliseconds of a day.
const DAY: u64 = 24 * 60 * 60 * 1000;

/// How many commitments a person can choose ("choose one or two"). Merging two tabs can result in more.
pub const MAX_COMMITMENTS: usize = 2;

/// Everything one person has entered, and where they are.
///
/// Invariants: the way admits the place; a place that needs a role has one; a practice is answered
/// only if there is a role; the history is in order, without repeats and within its limit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    pub(crate) phase: Phase,
    pub(crate) role: Stamped<Option<Role>>,
    /// The answers of the result, or of the first check.
    pub(crate) sheet: Sheet,
    /// While a new check is under way, the chair of the result, which stands until the new check is complete.
    pub(crate) again: Stamped<Option<Role>>,
    /// The answers of the new check.
    pub(crate) fresh: Sheet,
    pub(crate) visited: Scenes,
    pub(crate) ended: Scenes,
    pub(crate) plays: [Stamped<Play>; SCENE_COUNT],
    pub(crate) commitments: [Stamped<bool>; Commitment::COUNT],
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) intention: Stamped<String>,
    pub(crate) history: Vec<PastCheck>,
    pub(crate) thought: Stamped<Option<Thought>>,
}

impl Session {
    /// Where the person is.
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The place on the way, if a way has been begun.
    pub const fn place(&self) -> Option<Place> {
        match self.phase {
            Phase::Start => None,
            Phase::Underway { place, .. } => Some(place),
        }
    }

    /// The current way, if one has been begun.
    pub const fn way(&self) -> Option<Way> {
        match self.phase {
            Phase::Start => None,
            Phase::Underway { way, .. } => Some(way),
        }
    }

    /// The chair from which the person answers, once chosen.
    pub const fn role(&self) -> Option<Role> {
        self.role.value
    }

    /// The chair from which the answers that count were given: in a new check the person may have taken another.
    pub fn chair_of_answers(&self) -> Option<Role> {
        self.again.value.or(self.role())
    }

    /// Whether the person has chosen the role, and not the page around.
    pub fn has_own_role(&self) -> bool {
        self.role.value.is_some() && self.role.at != SEATED
    }

    /// Whether the session of another tab has something that this one has not. A chair in which nobody but a host has
    /// put the reader is nothing.
    pub fn lacks(&self, other: &Session) -> bool {
        let mut joined = self.clone();
        joined.absorb(other.clone());
        if !joined.has_own_role() {
            joined.role = self.role;
        }
        joined != *self
    }

    /// The answers that count: those of the result, or of a first check as far as it is.
    pub const fn answers(&self) -> &Answers {
        &self.sheet.answers
    }

    /// Whether the cards are those of a new check, beside a result that stands until all of it is answered.
    pub const fn checks_again(&self) -> bool {
        self.again.value.is_some()
    }

    /// The answers of a new check, once there are any.
    pub fn new_answers(&self) -> Option<&Answers> {
        let answers = self.answers_on_cards();
        (self.checks_again() && !answers.is_untouched()).then_some(answers)
    }

    /// The answers that the cards show: of a new check, or else those that count.
    pub const fn answers_on_cards(&self) -> &Answers {
        if self.checks_again() { &self.fresh.answers } else { &self.sheet.answers }
    }

    /// The scenes seen so far.
    pub const fn visited(&self) -> Scenes {
        self.visited
    }

    /// The scenes whose end the person has reached by acting, now or earlier.
    pub const fn ended(&self) -> Scenes {
        self.ended
    }

    /// The state of a scene's interaction.
    pub fn play_of(&self, scene: Scene) -> Play {
        let play = self.plays.get(scene.index());
        play.map_or_else(Play::default, |stamped| stamped.value)
    }

    /// What the person wants to try, in the order of the wheels.
    pub fn commitments(&self) -> impl Iterator<Item = Commitment> + '_ {
        Commitment::all().filter(|commitment| self.is_committed(*commitment))
    }

    /// Whether the person wants to try anything.
    pub fn has_commitments(&self) -> bool {
        self.commitments().next().is_some()
    }

    /// Whether the person wants to try this.
    pub fn is_committed(&self, commitment: Commitment) -> bool {
        self.commitments.get(commitment.index()).is_some_and(|stamped| stamped.value)
    }

    /// Everything the person has wanted to try, now and in earlier checks, the newest last.
    pub fn attempts(&self) -> Vec<Attempt> {
        let mut all = self.attempts.clone();
        for commitment in self.commitments() {
            add_attempt(&mut all, self.attempt(commitment));
        }
        all
    }

    /// Whether a chosen commitment happened, if the person has said so.
    pub fn told(&self, commitment: Commitment) -> Option<Happened> {
        let attempt = self.attempt(commitment);
        let mut known = self.attempts.iter();
        let told = known.find(|other| other.key() == attempt.key())?.told;
        told.map(|(_, happened)| happened)
    }

    /// The commitments to ask about at this moment: chosen about [`REMINDER_DAYS`] days ago, and nothing said since.
    pub fn due(&self, now: Stamp) -> impl Iterator<Item = Commitment> + '_ {
        // A reminder rings on the morning of its day, a few hours before the days are full.
        let days = u64::from(REMINDER_DAYS - 1) * DAY;
        self.commitments().filter(move |commitment| {
            self.attempt(*commitment).chosen.0.saturating_add(days) <= now.0
                && self.told(*commitment).is_none()
        })
    }

    /// Whether the person has chosen all that they want to try less than a day before this moment.
    pub fn has_just_chosen(&self, now: Stamp) -> bool {
        self.commitments()
            .all(|commitment| self.attempt(commitment).chosen.0.saturating_add(DAY) > now.0)
    }

    /// A commitment as something that is being tried, of which nothing is told yet.
    fn attempt(&self, commitment: Commitment) -> Attempt {
        let stamped = self.commitments.get(commitment.index());
        Attempt {
            chosen: stamped.map(|stamped| stamped.at).unwrap_or_default(),
            commitment,
            told: None,
        }
    }

    /// What the person wants to say and to whom, in their own words; may be empty.
    pub fn intention(&self) -> &str {
        let words = &self.intention.value;
        if words.trim().is_empty() { "" } else { words }
    }

    /// Checks before this one, the newest last.
    pub fn history(&self) -> &[PastCheck] {
        &self.history
    }

    /// The practice with the widest gap, if the answers are complete and any gap is wide enough to speak of a pull.
    pub fn widest(&self) -> Option<Widest> {
        let answers = self.answers().complete().ok()?;
        let gap = |item: ItemId| Some((item, answers.rating(item)?));
        let mut widest = widest_gaps(&answers, ITEM_COUNT).into_iter().filter_map(gap);
        let (first, rating) = widest.next()?;
        let width = rating.gap().unsigned_abs();
        let mut tied =
            widest.take_while(|(_, other)| other.gap().unsigned_abs() == width).peekable();
        let is_tied = tied.peek().is_some();
        let is_tried = |item: ItemId| self.commitments().any(|own| own.wheel() == item.wheel());
        let own = tied.find(|(item, _)| !is_tried(first) && is_tried(*item));
        let (item, rating) = own.unwrap_or((first, rating));
        rating.is_wide().then_some(Widest { item, rating, is_tied })
    }

    /// The scene of the wheel with the widest gap, once every practice is settled. Of equal gaps, it is the one shown
    /// first.
    pub fn widest_scene(&self) -> Option<Scene> {
        let is_settled = self.answers().open_items().is_empty();
        let (item, _) = widest_rated(self.answers(), &ItemId::ALL)?;
        let mut scenes = Scene::ALL.into_iter().filter(|_| is_settled);
        scenes.find(|scene| scene.wheel() == Some(item.wheel()))
    }

    /// What could be tried: about the pull first, then about the other wide gaps.
    pub fn ideas(&self) -> impl Iterator<Item = Commitment> {
        let mut ideas = Vec::new();
        if let (Some(pull), Ok(answers)) = (self.widest(), self.answers().complete()) {
            let others = widest_gaps(&answers, ITEM_COUNT);
            for item in core::iter::once(pull.item).chain(others) {
                let rating = answers.rating(item);
                let rating = rating.filter(|rating| rating.is_wide());
                let finding = rating.and_then(|rating| Finding::of(item.pole(), rating));
                let idea = finding.map(|finding| Commitment::new(item.wheel(), finding));
                ideas.extend(idea.filter(|idea| !ideas.contains(idea)));
            }
        }
        ideas.into_iter()
    }

    /// The thought with which the person began this check, if they did.
    pub const fn thought(&self) -> Option<Thought> {
        self.thought.value
    }

    /// Whether what was answered last is about an older wording, so that the present one starts with no answers.
    pub fn is_reworded(&self) -> bool {
        let last = self.history.last();
        last.is_some_and(|past| past.revision != Revision::CURRENT)
    }

    /// When a practice was last answered, if any was.
    pub fn last_answered(&self) -> Option<Stamp> {
        self.sheet.last_answered()
    }

    /// A number for [`WheelCode::new`](crate::WheelCode::new) that differs between people and rounds, and stays the
    /// same while the answers do. It is derived from the times of the answers; its 16 bits do not reveal any of them.
    pub fn nonce(&self, round: RoundTag) -> u16 {
        let mut bytes = round.number().to_le_bytes().to_vec();
        bytes.extend(self.sheet.at.iter().flat_map(|at| at.0.to_le_bytes()));
        let sum = crc32(&bytes);
        (sum ^ sum >> 16) as u16
    }

    /// Where [`Action::Next`] leads, if anywhere: past the scenes that the person has finished, and from a scene also past
    /// the wheels that are rated. From a scene beside the way, it is what the check still needs, or the result, and once the
    /// last scene is played the next one that is left.
    pub fn next(&self) -> Option<Place> {
        let Phase::Underway { way, place } = self.phase else {
            return None;
        };
        if place == Place::Role && self.role().is_none() {
            return None;
        }
        let mut rest = places(way, self.widest_scene()).skip_while(|step| *step != place);
        let next = match rest.next() {
            Some(_) => rest.find(|step| !self.is_done(*step, place)),
            None => self.beside(place),
        };
        next.map(|next| self.admitted(next))
    }

    /// Whether the last scene was played to its end.
    pub fn has_ended_the_last(&self) -> bool {
        Scene::ALL.last().is_some_and(|last| self.ended.contains(*last))
    }

    /// The next step from a place beside the way: what the check still needs, or the result; after the last scene, the next
    /// one that is left, and then the end.
    fn beside(&self, place: Place) -> Option<Place> {
        let is_left = |scene: &Scene| !self.ended.contains(*scene) && Place::Scene(*scene) != place;
        let end = self.end_of_check();
        match place {
            Place::Scene(scene) if end == Place::Result && self.has_ended_the_last() => {
                let later = Scene::ALL.into_iter().skip(scene.number().into());
                later.chain(Scene::ALL).find(is_left).map(Place::Scene)
            }
            _ => Some(end),
        }
    }

    /// Whether nothing is left to do at this step of the way for a person who comes from there. Whoever is among the cards
    /// may want to look through all of them.
    fn is_done(&self, step: Place, from: Place) -> bool {
        let is_settled = |item: &ItemId| self.answers_to_finish().get(*item).is_settled();
        match (step, from) {
            (Place::Scene(scene), _) => self.ended.contains(scene),
            (Place::Rating(wheel), Place::Scene(_)) => wheel.items().iter().all(is_settled),
            _ => false,
        }
    }

    /// The previous step, where [`Action::Back`] leads; `None` at the first, from which it leads to the start. From a
    /// scene beside the way, and from the first card of a new check, it is the result.
    pub fn previous(&self) -> Option<Place> {
        let Phase::Underway { way, place } = self.phase else {
            return None;
        };
        let mut before = None;
        for step in places(way, self.widest_scene()) {
            if step == place {
                let leaves_again = self.checks_again() && before == Some(Place::Role);
                let before = if leaves_again { Some(Place::Result) } else { before };
                return before.map(|previous| self.admitted(previous));
            }
            before = Some(step);
        }
        Some(self.admitted(Place::Result))
    }

    /// This place, or the choice of role if it needs one and none is chosen yet.
    pub(crate) fn admitted(&self, place: Place) -> Place {
        if place.needs_role() && self.role().is_none() { Place::Role } else { place }
    }

    /// The stamp for something that happens now. It is newer than all others even if the clock jumped back, so that
    /// the last entry always wins.
    fn stamp(&self, at: Stamp) -> Stamp {
        let newest = [self.sheet.newest(), self.fresh.newest(), self.again.at];
        let newest = (newest.into_iter())
            .chain(self.commitments.iter().map(|stamped| stamped.at))
            .chain(self.plays.iter().map(|stamped| stamped.at))
            .chain(self.attempts.iter().filter_map(|attempt| Some(attempt.told?.0)))
            .chain([self.role.at, self.intention.at, self.thought.at])
            .max()
            .unwrap_or_default();
        at.max(Stamp(newest.0.saturating_add(1))).min(Stamp::MAX)
    }

    fn stamped<T>(&self, at: Stamp, value: T) -> Stamped<T> {
        let at = self.stamp(at);
        Stamped { at, value }
    }

    fn begin(&mut self, way: Way) {
        if let Some(place) = places(way, self.widest_scene()).next() {
            self.go(way, place);
        }
    }

    fn visit(&mut self, place: Place) {
        let place = self.admitted(place);
        let way = match self.way() {
            Some(way) if way.admits(place) => way,
            _ if matches!(place, Place::Scene(_)) => Way::Lesson,
            _ => Way::Check,
        };
        self.go(way, place);
    }

    fn go_next(&mut self) {
        self.take_over();
        if let (Some(way), Some(place)) = (self.way(), self.next()) {
            self.go(way, place);
        }
    }

    fn go_back(&mut self) {
        match (self.way(), self.previous()) {
            (Some(way), Some(place)) => self.go(way, place),
            _ => self.phase = Phase::Start,
        }
    }

    fn finish(&mut self) {
        self.take_over();
        self.visit(self.end_of_check());
    }

    /// The first wheel with an open practice, or the result if there is none.
    pub fn end_of_check(&self) -> Place {
        end_of(self.answers_to_finish())
    }

    /// What is to be answered before there is a result to come to: a new check once it has begun, or else what counts.
    fn answers_to_finish(&self) -> &Answers {
        self.new_answers().unwrap_or(self.answers())
    }

    fn go(&mut self, way: Way, place: Place) {
        // A lesson has no choice of role.
        if way.admits(place) {
            self.phase = Phase::Underway { way, place };
            if let Place::Scene(scene) = place {
                self.visited = self.visited.with(scene);
            }
        }
    }

    fn think(&mut self, thought: Thought, at: Stamp) {
        self.choose_role(thought.role(), at);
        if self.thought.value != Some(thought) {
            self.thought = self.stamped(at, Some(thought));
        }
        self.begin(Way::Course);
        self.go_next();
    }

    fn choose_role(&mut self, role: Role, at: Stamp) {
        if self.role() != Some(role) || !self.has_own_role() {
            self.role = self.stamped(at, Some(role));
        }
    }

    fn seat(&mut self, role: Role) {
        if !self.has_own_role() {
            self.role = Stamped { at: SEATED, value: Some(role) };
        }
    }

    fn rate(&mut self, item: ItemId, question: Question, frequency: Frequency, at: Stamp) {
        let (outside, inside) = match self.answers_on_cards().get(item) {
            Answer::Open { outside, inside } => (outside, inside),
            Answer::NotApplicable => (None, None),
        };
        let answer = match question {
            Question::Outside => Answer::Open { outside: Some(frequency), inside },
            Question::Inside => Answer::Open { outside, inside: Some(frequency) },
        };
        self.answer(item, answer, at);
    }

    fn set_not_applicable(&mut self, item: ItemId, on: bool, at: Stamp) {
        if on {
            self.answer(item, Answer::NotApplicable, at);
        } else if self.answers_on_cards().get(item) == Answer::NotApplicable {
            self.answer(item, Answer::UNANSWERED, at);
        }
    }

    fn leave_out(&mut self, items: &[ItemId], at: Stamp) {
        for item in items {
            if !self.answers_on_cards().get(*item).is_settled() {
                self.answer(*item, Answer::NotApplicable, at);
            }
        }
    }

    fn answer(&mut self, item: ItemId, answer: Answer, at: Stamp) {
        if self.role().is_some() && self.answers_on_cards().get(item) != answer {
            let at = self.stamp(at);
            let sheet = if self.checks_again() { &mut self.fresh } else { &mut self.sheet };
            sheet.set(item, answer, at);
            self.take_over();
        }
    }

    fn start_again(&mut self, at: Stamp) {
        if self.answers().complete().is_ok() && !self.checks_again() {
            self.again = self.stamped(at, self.role());
            self.fresh = Sheet::blank(self.again.at);
        }
        self.begin(Way::Check);
        self.visit(end_of(self.answers_on_cards()));
    }

    fn drop_new(&mut self, at: Stamp) {
        let Some(chair) = self.again.value else {
            return;
        };
        if self.role() != Some(chair) {
            self.choose_role(chair, at);
        }
        self.again = self.stamped(at, None);
        self.fresh = Sheet::blank(self.again.at);
    }

    /// Once all of a new check is answered, it replaces the result, which goes into the history. What was to be tried
    /// stays until the person has said whether it happened.
    fn take_over(&mut self) {
        let Some(role) = self.again.value.filter(|_| self.fresh.answers.complete().is_ok()) else {
            return;
        };
        let at = self.stamp(Stamp::default());
        self.keep_in_history(role);
        for commitment in Commitment::all() {
            if self.told(commitment).is_some()
                && let Some(own) = self.commitments.get_mut(commitment.index())
            {
                *own = Stamped { at, value: false };
            }
        }
        if self.thought.value.is_some() {
            self.thought = Stamped { at, value: None };
        }
        self.sheet.absorb(self.fresh);
        self.again = Stamped { at, value: None };
    }

    fn restore(&mut self, imported: &Imported, at: Stamp) {
        let (role, revision, answers) = (imported.role, imported.revision, imported.answers);
        let at = self.stamp(at);
        if revision != Revision::CURRENT {
            let past = PastCheck { finished: at, role, revision, answers };
            let is_known = |known: &PastCheck| PastCheck { finished: at, ..*known } == past;
            if !self.history.iter().any(is_known) {
                self.add_to_history(past);
            }
        } else if self.chair_of_answers() != Some(role) || *self.answers() != answers {
            if let Some(own) = self.chair_of_answers() {
                self.keep_in_history(own);
            }
            // Answers that are not complete are no result that could stand beside a new check: they take its place.
            if answers.complete().is_err() {
                self.drop_new(at);
            }
            let chair = self.stamped(at, Some(role));
            // A new check goes on from its own chair.
            *(if self.checks_again() { &mut self.again } else { &mut self.role }) = chair;
            self.sheet = Sheet { answers, ..Sheet::blank(at) };
        }
    }

    /// Moves answers to an older wording into the history, finished or not: nothing is lost, and nothing is mixed.
    pub(crate) fn retire(&mut self, revision: Revision) {
        for (sheet, role) in [(self.sheet, self.again.value), (self.fresh, None)] {
            self.sheet = sheet;
            let past = role.or(self.role()).and_then(|role| self.as_past(role, revision));
            past.into_iter().for_each(|past| self.add_to_history(past));
        }
        (self.sheet, self.fresh, self.again) = Default::default();
    }

    fn keep_in_history(&mut self, role: Role) {
        let past = self.as_past(role, Revision::CURRENT);
        if let (Ok(_), Some(past)) = (self.answers().complete(), past) {
            self.add_to_history(past);
        }
    }

    /// The answers as a check for the history. It is dated by its last answer, so that two tabs that both start again
    /// produce one entry, not two.
    fn as_past(&self, role: Role, revision: Revision) -> Option<PastCheck> {
        let finished = self.last_answered()?;
        Some(PastCheck { finished, role, revision, answers: *self.answers() })
    }

    /// Keeps the history in order, without repeats and within its limit, dropping the oldest first.
    fn add_to_history(&mut self, check: PastCheck) {
        let place = self.history.partition_point(|earlier| *earlier < check);
        if self.history.get(place) != Some(&check) {
            self.history.insert(place, check);
        }
        let surplus = self.history.len().saturating_sub(HISTORY_LIMIT);
        self.history.drain(..surplus);
    }

    fn play(&mut self, played: Played, at: Stamp) {
        let Played { scene, play, is_end } = played;
        if self.play_of(scene) == play {
            return;
        }
        let play = self.stamped(at, play);
        if let Some(place) = self.plays.get_mut(scene.index()) {
            *place = play;
        }
        if is_end {
            self.ended = self.ended.with(scene);
        }
    }

    fn commit(&mut self, commitment: Commitment, on: bool, at: Stamp) {
        if self.is_committed(commitment) == on
            || (on && self.commitments().count() >= MAX_COMMITMENTS)
        {
            return;
        }
        let on = self.stamped(at, on);
        if let Some(place) = self.commitments.get_mut(commitment.index()) {
            *place = on;
        }
    }

    fn tell(&mut self, commitment: Commitment, happened: Happened, at: Stamp) {
        if self.is_committed(commitment) && self.told(commitment) != Some(happened) {
            let attempt =
                Attempt { told: Some((self.stamp(at), happened)), ..self.attempt(commitment) };
            add_attempt(&mut self.attempts, attempt);
        }
    }

    fn set_intention(&mut self, text: &str, at: Stamp) {
        let value = plain_words(text);
        if self.intention.value != value {
            self.intention = self.stamped(at, value);
        }
    }

    /// Every part is merged by a rule that is commutative, associative and idempotent, so that tabs agree regardless
    /// of the order in which they merge.
    fn absorb(&mut self, other: Self) {
        self.sheet.absorb(other.sheet);
        self.fresh.absorb(other.fresh);
        self.again = self.again.max(other.again);
        for (ours, theirs) in self.commitments.iter_mut().zip(other.commitments) {
            *ours = (*ours).max(theirs);
        }
        for attempt in other.attempts {
            add_attempt(&mut self.attempts, attempt);
        }
        self.role = self.role.max(other.role);
        self.thought = self.thought.max(other.thought);
        if other.intention > self.intention {
            self.intention = other.intention;
        }
        self.visited = self.visited.union(other.visited);
        self.ended = self.ended.union(other.ended);
        for (ours, theirs) in self.plays.iter_mut().zip(other.plays) {
            *ours = (*ours).max(theirs);
        }
        for check in other.history {
            self.add_to_history(check);
        }
    }
}

/// The first wheel with a practice that is open in these answers, or the result if there is none.
fn end_of(answers: &Answers) -> Place {
    let open = answers.open_items().first().copied();
    open.map_or(Place::Result, |item| Place::Rating(item.wheel()))
}

/// Whether a way has been begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Phase {
    /// At the start page, with or without answers from before.
    #[default]
    Start,
    /// At a place on a way.
    Underway {
        /// The way.
        way: Way,
        /// A place that the way admits.
        place: Place,
    },
}

/// The practice that a result begins with: the widest gap, as it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Widest {
    /// The practice: of several, one in a wheel of which something is being tried, else the first shown.
    pub item: ItemId,
    /// Both answers.
    pub rating: Rating,
    /// Whether other practices have gaps as wide.
    pub is_tied: bool,
}

/// A check made earlier. One about the present wording is finished; one about an older wording may have been
/// interrupted by the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PastCheck {
    /// When its last practice was answered.
    pub finished: Stamp,
    /// The chair from which it was answered.
    pub role: Role,
    /// Which wording was answered.
    pub revision: Revision,
    /// The answers; [`crate::score`] makes the profile of complete ones.
    pub answers: Answers,
}

/// One thing to try: the advice for a finding in a wheel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Commitment {
    wheel: Wheel,
    finding: Finding,
}

impl Commitment {
    /// How many there are: five findings for each of four wheels.
    pub(crate) const COUNT: usize = 20;

    /// The commitment to act on this finding.
    pub const fn new(wheel: Wheel, finding: Finding) -> Self {
        Self { wheel, finding }
    }

    /// All commitments, by wheel.
    pub fn all() -> impl Iterator<Item = Self> {
        Wheel::ALL
            .into_iter()
            .flat_map(|wheel| Finding::ALL.map(|finding| Self::new(wheel, finding)))
    }

    /// The wheel it is about.
    pub const fn wheel(self) -> Wheel {
        self.wheel
    }

    /// The finding.
    pub const fn finding(self) -> Finding {
        self.finding
    }

    /// The place among all commitments, from 0.
    pub(crate) const fn index(self) -> usize {
        self.wheel.index() * (Self::COUNT / 4) + self.finding as usize
    }
}

/// Something the person wanted to try, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// When it was chosen.
    pub chosen: Stamp,
    /// What was chosen.
    pub commitment: Commitment,
    /// Whether it happened, and when the person said so.
    pub told: Option<(Stamp, Happened)>,
}

impl Attempt {
    /// What tells attempts apart, and puts them in order.
    pub(crate) const fn key(&self) -> (Stamp, Commitment) {
        (self.chosen, self.commitment)
    }
}

/// Adds an attempt in its order, within the limit; of the same attempt, what was told last counts.
fn add_attempt(all: &mut Vec<Attempt>, attempt: Attempt) {
    let place = all.partition_point(|other| other.key() < attempt.key());
    match all.get_mut(place).filter(|other| other.key() == attempt.key()) {
        Some(known) => known.told = known.told.max(attempt.told),
        None => all.insert(place, attempt),
    }
    let surplus = all.len().saturating_sub(ATTEMPT_LIMIT);
    all.drain(..surplus);
}

keyed! {
    /// Whether what a person wanted to try has happened.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Happened {
        /// It has.
        Yes = "yes",
        /// Not all of it, or not each time.
        Partly = "partly",
        /// It has not.
        No = "no",
    }
}

/// A value and when it was entered. The later one is greater; if the stamps are equal, the greater value is, so that
/// both sides choose the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stamped<T> {
    pub(crate) at: Stamp,
    pub(crate) value: T,
}

/// A person's words as stored: within the limit, and without control characters other than line breaks.
pub(crate) fn plain_words(text: &str) -> String {
    let characters = text.chars().filter(|character| !character.is_control() || *character == '\n');
    characters.take(INTENTION_LIMIT).collect()
}

#[cfg(test)]
mod tests;
