//! One step of the app.

use super::effect::{Effect, Fact};
use super::model::{EmbedOptions, Event, Found, NavigationSource, State, Stored};
use crate::deck::{Card, Deck};
use crate::device::DeviceCommand;
use crate::i18n::{self, Language};
use crate::intent::{Intent, Notice, Offer, Offered, Outlook, StorageStatus};
use crate::journey;
use crate::part::Part;
use crate::parts::{self, Rooms};
use crate::reading::Voice;
use crate::route::Route;
use crate::together::pair_table::PairChange;
use crate::together::room::{Act, Job, Standing};
use crate::together::team_table::StoredTeam;
use crate::ui::opening::FIRST;
use alignment::{Action, ITEM_COUNT, PairCode, Revision, Role, Scene, Session, Stamp, apply};
use std::rc::Rc;

/// The state a page starts with: what was stored, what the address or the host says, and what the reader ticked before
/// the app had come.
#[must_use]
pub fn start(found: Found, at: Stamp) -> (State, Vec<Effect>) {
    let mut effects = vec![Effect::OpenStore(found.area)];
    // A host's page begins with the part of its route alone.
    let part = match found.options {
        Some(_) => Part::of(found.route),
        None => journey::part_of(found.route, &found.session),
    };
    let mut state = State {
        session: Rc::new(found.session),
        route: found.route,
        language: found.language,
        deck: Deck::default(),
        reading: found.reading,
        voice: Voice::Absent,
        voices: Rc::default(),
        front: FIRST,
        first: found.first,
        outlook: Outlook::default(),
        now: at,
        area: found.area,
        storage_status: found.storage_status,
        device: found.device,
        notice: None,
        tables: None,
        loaded: vec![(part, found.language)],
        in_file: Rc::default(),
        pending: None,
        away: None,
        options: found.options,
        source: NavigationSource::Browser,
        top_only: false,
    };
    if let Some(chosen) = i18n::language(&found.fragment) {
        state.remember(Effect::KeepLanguage(chosen), &mut effects);
    }
    let before = state.session.clone();
    if let Route::Together(_) = state.route {
        if let Some(rooms) = state.rooms() {
            state.tables = Some(Rc::new((rooms.open)(&found.team)));
        }
        if found.fragment.starts_with(PairCode::FRAGMENT) {
            state.act(follow(found.fragment.clone()), &mut effects);
        }
    } else {
        for action in journey::said_by(&found.fragment) {
            state.apply(action, at);
        }
        state.show(state.route, at);
        for action in journey::adopt(&found.ticked) {
            state.apply(action, at);
        }
        state.deal();
        if let (Some(item), Route::Rating(_, wheel)) = (found.focused, state.route)
            && item.wheel() == wheel
        {
            state.deck.card = Card::of(item);
        }
        if state.session != before && !state.is_shared() {
            effects.push(Effect::Save);
        }
    }
    state.source = match state.options {
        Some(_) => NavigationSource::Host,
        None => NavigationSource::Browser,
    };
    if !state.loaded.contains(&state.wanted()) {
        // The chair that the host gives its readers leads to another page at once.
        effects.push(Effect::Load(state.wanted().0, state.language));
    }
    if state.would_lose() {
        effects.push(Effect::AskBeforeLeaving(true));
    }
    if !found.fragment.is_empty() {
        // A place on the page that only the app has drawn; a fragment that means something else leads nowhere.
        effects.push(Effect::Jump(found.fragment));
    }
    effects.extend([Effect::ShowAddress, Effect::FindVoice]);
    effects.push(Effect::Emit(Effect::READY, Progress::of(&state.session).facts()));
    if let Some(beside) = state.beside() {
        effects.push(Effect::Load(Part::of(state.route), beside));
    }
    (state, effects)
}

/// The state after an event, and what is to be done in the browser.
///
/// An event that leads to a page whose part or words are not here yet changes nothing but what is pending: it happens
/// once they have come.
#[must_use]
pub fn update(mut state: State, event: Event) -> (State, Vec<Effect>) {
    if let Event::Loaded(part, language, here) = event {
        return loaded(state, part, language, here);
    }
    if let Event::Intent(Intent::TryAgain, _) = event {
        state.notice = None;
        return happen(state);
    }
    let (mut before, again) = (state.clone(), event.again());
    // What comes from the store is there already.
    let saves = !matches!(event, Event::Saved(..) | Event::Stored(Stored::Session(..)));
    let mut effects = Vec::new();
    state.step(event, &mut effects);
    let (part, language) = state.wanted();
    match again {
        Some(event) if !state.loaded.contains(&(part, language)) => {
            (before.pending, before.away) = (Some(Rc::new(event)), None);
            (before, vec![Effect::Load(part, language)])
        }
        again => {
            if again.is_some() {
                state.pending = None;
            }
            state.follow_up(&before, saves, &mut effects);
            if !state.was_given_up(&before) {
                return (state, effects);
            }
            let to_result = Event::Intent(Intent::Show(Route::Result), state.now);
            let (state, mut more) = update(state, to_result);
            effects.append(&mut more);
            (state, effects)
        }
    }
}

/// Lets happen what has waited.
fn happen(mut state: State) -> (State, Vec<Effect>) {
    match state.pending.take().and_then(|event| event.again()) {
        Some(event) => update(state, event),
        None => (state, Vec::new()),
    }
}

fn loaded(
    mut state: State,
    part: Part,
    language: &'static Language,
    here: bool,
) -> (State, Vec<Effect>) {
    if here {
        if !state.loaded.contains(&(part, language)) {
            state.loaded.push((part, language));
        }
        return happen(state);
    }
    if language != state.language {
        state.away = Some(language);
        return (state, Vec::new());
    }
    let before = state.clone();
    let mut effects = Vec::new();
    state.notice = Some(Notice::PartAway);
    state.follow_up(&before, false, &mut effects);
    (state, effects)
}

fn follow(fragment: String) -> Act {
    Act::Pair(PairChange::Follow(fragment))
}

impl State {
    /// The language to show beside the page's own, whether or not its words are here.
    pub fn beside(&self) -> Option<&'static Language> {
        journey::beside(self.route, self.language, self.reading)
    }

    /// Whether somebody has said that this computer is shared.
    pub fn is_shared(&self) -> bool {
        self.storage_status == StorageStatus::SharedComputer
    }

    /// Whether the new check that these cards belong to was given up in another tab: they are those of the result now,
    /// and who answers unawares would change it.
    fn was_given_up(&self, before: &State) -> bool {
        matches!(self.route, Route::Rating(..) | Route::Role(_))
            && before.route == self.route
            && before.session.checks_again()
            && !self.session.checks_again()
            && before.session.answers() == self.session.answers()
    }

    fn standing(&self) -> Option<Standing> {
        let tables = self.tables.as_deref()?;
        Some((self.rooms()?.standing)(tables))
    }

    fn rooms(&self) -> Option<Rooms> {
        Part::of(self.route).rooms()
    }

    /// The part and the words that the page needs.
    fn wanted(&self) -> (Part, &'static Language) {
        (journey::part_of(self.route, &self.session), self.language)
    }

    fn step(&mut self, event: Event, effects: &mut Vec<Effect>) {
        match event {
            Event::Intent(intent, at) => self.intend(intent, at, effects),
            Event::Act(act) => {
                if matches!(act, Act::Copied(_, true)) {
                    self.notice = None;
                }
                self.act(act, effects);
            }
            Event::News(news) => {
                if let Some(change) = self.rooms().and_then(|rooms| (rooms.news)(news)) {
                    self.act(Act::Team(change), effects);
                }
            }
            Event::Travel(route, at) => self.travel(route, at),
            // Taken care of before.
            Event::Loaded(..) => {}
            Event::Saved(joined, storage_status) => {
                if let Some(joined) = joined {
                    self.go_on_with(*joined);
                }
                self.storage_status = storage_status;
            }
            Event::Stored(stored) => self.take_in(stored, effects),
            Event::Erased(gone) => self.say_erased(gone),
            Event::ComputerShared(done) => {
                if !done {
                    self.notice = Some(Notice::SharedUnstored);
                }
            }
            Event::Slept => {
                if self.is_shared() {
                    self.session = Rc::default();
                    if let (Some(_), Some(rooms)) = (&self.tables, self.rooms()) {
                        self.tables = Some(Rc::new((rooms.open)(&StoredTeam::default())));
                    }
                }
            }
            Event::Painted => self.top_only = false,
            Event::MoveOn(at) => self.move_on(at),
            Event::Voices(voices) => {
                self.voice = voice_if(!voices.is_empty(), self.voice);
                self.voices = voices;
            }
            Event::VoiceEnded => self.hush(),
            Event::Device(device) => {
                self.device = device;
                // What reads aloud may have come since.
                if self.route.is_lesson() && self.voice == Voice::Absent {
                    effects.push(Effect::FindVoice);
                }
            }
            // What was said before is over.
            Event::Handed(told) => (self.outlook.told, self.notice) = (Some(told), None),
            Event::Notify(notice) => self.notice = Some(notice),
            Event::Imported(Ok(action), at) => {
                self.notice = Some(match &action {
                    Action::Restore(file) if file.revision != Revision::CURRENT => {
                        Notice::ImportedOlder
                    }
                    _ => Notice::Imported,
                });
                self.take_step(action, at);
                self.in_file = self.session.clone();
            }
            Event::Imported(Err(why), _) => self.notice = Some(Notice::ImportRefused(why)),
            Event::Embed(options, at) => self.obey(options, at),
        }
    }

    fn intend(&mut self, intent: Intent, at: Stamp, effects: &mut Vec<Effect>) {
        (self.now, self.outlook.told) = (at, None);
        match intent {
            Intent::Act(action) => {
                if matches!(action, Action::Play(_)) {
                    effects.push(Effect::FocusOnward);
                }
                if matches!(action, Action::DropNew) {
                    effects.push(Effect::Focus(Effect::TITLE.to_owned()));
                }
                self.take_step(action, at);
            }
            Intent::Rate(action, decided) => self.rate(action, decided, at, effects),
            Intent::Turn(turn) => self.turn(turn, at),
            Intent::Key(key, radio) => self.press(&key, radio.as_deref(), at, effects),
            Intent::ShowOpen => self.show_open(at),
            Intent::TakeChair(role) => {
                self.take_step(Action::ChooseRole(role), at);
                self.take_step(Action::Next, at);
            }
            Intent::Show(mut route) => {
                // Who wants to look at the cards from a page that is none has not begun a new check: they are those of
                // the result, in its chair. But for the reader's own word nothing else gives it up, because another tab
                // may just show its first card.
                if let Route::Rating(chair, _) = &mut route
                    && !matches!(self.route, Route::Rating(..) | Route::Role(_))
                    && self.session.checks_again()
                    && self.session.new_answers().is_none()
                {
                    self.apply(Action::DropNew, at);
                    *chair = self.session.role().unwrap_or(*chair);
                }
                self.show(route, at);
            }
            Intent::Jump(id) => effects.push(Effect::Jump(id)),
            Intent::Speak(language) => {
                (self.language, self.away) = (language, None);
                // A guest speaks as its host says; what its reader chooses holds as long as the page.
                if self.options.is_none() {
                    self.remember(Effect::KeepLanguage(language), effects);
                }
            }
            Intent::Read(reading) => {
                self.remember(Effect::KeepReading(reading), effects);
                if (reading.theme, reading.large) != (self.reading.theme, self.reading.large) {
                    effects.push(Effect::Look(reading));
                }
                if (reading.pace, reading.voices) != (self.reading.pace, self.reading.voices) {
                    effects.push(Effect::Retune);
                }
                self.reading = reading;
            }
            Intent::Voice(wanted) => {
                effects.push(match (wanted, self.voice) {
                    (Voice::Paused, _) => Effect::PauseReading,
                    (Voice::Speaking, Voice::Paused) => Effect::ResumeReading,
                    (Voice::Speaking, _) => Effect::StartReading,
                    _ => Effect::StopReading,
                });
                self.voice = voice_if(self.voice != Voice::Absent, wanted);
            }
            Intent::Export(format) => effects.push(Effect::Export(format)),
            Intent::Import(event) => effects.push(Effect::ReadFile(event)),
            // What is looked at again in thirty days has to be there then.
            Intent::Remind => {
                effects.extend([Effect::Remind, Effect::Device(DeviceCommand::Persist)]);
            }
            Intent::Print => effects.push(Effect::Print),
            Intent::OpenTab(address) => effects.push(Effect::OfferTab(address)),
            Intent::Share => {
                let part = parts::Outcome::get();
                let points = part.map_or_else(Vec::new, |part| (part.share)(&self.session));
                let facts = points.into_iter();
                let facts = facts.map(|(name, number)| (name, Fact::Number(number)));
                effects.push(Effect::Emit("result", facts.collect()));
                self.notice = Some(Notice::Shared);
            }
            Intent::Erase => {
                effects.extend([Effect::Erase, Effect::Device(DeviceCommand::Drop)]);
                self.take_step(Action::Forget, at);
                // What could not be read is gone too, so answers are kept again.
                if let StorageStatus::Refused(_) = self.storage_status {
                    self.storage_status = self.area.storage_status(0);
                }
                self.show(Route::Start, at);
            }
            Intent::Device(wish) => effects.push(Effect::Device(wish)),
            Intent::ShareComputer(shared) => {
                if shared {
                    effects.push(Effect::Device(DeviceCommand::Drop));
                }
                effects.push(Effect::ShareComputer(shared));
                self.storage_status = if shared {
                    StorageStatus::SharedComputer
                } else {
                    self.area.storage_status(0)
                };
            }
            // Taken care of before.
            Intent::TryAgain => {}
            Intent::Dismiss => {
                if let Some(Notice::Offer(offer)) = self.notice.take()
                    && offer.what == Offered::File(Offer::ANSWERS.to_owned())
                {
                    // The reader has seen to it that they have it.
                    self.in_file = self.session.clone();
                }
            }
            Intent::Steer(front) => self.front = front,
            Intent::Drive(side) => effects.push(Effect::Drive(side)),
            Intent::Try(commitment, on) => {
                self.apply(Action::Commit { commitment, on }, at);
                (self.outlook.idea, self.outlook.dropped) = (0, (!on).then_some(commitment));
                effects.push(Effect::Focus("try-title".to_owned()));
            }
            Intent::NextIdea => self.outlook.idea = self.outlook.idea.saturating_add(1),
            Intent::ShowWheel(wheel) => {
                self.outlook.wheel = Some(wheel);
                effects.push(Effect::Focus(format!("tab-{}", wheel.key())));
            }
            Intent::PictureScore(on) => self.outlook.has_score = on,
            Intent::Hand(what) => effects.push(Effect::Hand(what, self.outlook.has_score)),
            Intent::KeepWords(text) => {
                let before = self.session.clone();
                self.apply(Action::SetIntention { text }, at);
                if before.intention() != self.session.intention() {
                    self.outlook.replaced = before.intention().to_owned();
                }
            }
            Intent::TakeBack => {
                let text = std::mem::take(&mut self.outlook.replaced);
                self.apply(Action::SetIntention { text }, at);
            }
        }
    }

    /// Something is remembered only where answers are kept on the device.
    fn remember(&self, effect: Effect, effects: &mut Vec<Effect>) {
        if matches!(self.storage_status, StorageStatus::OnDevice { .. }) {
            effects.push(effect);
        }
    }

    pub(super) fn take_step(&mut self, action: Action, at: Stamp) {
        let is_back = matches!(action, Action::Back);
        // Only a step of the reader's own leads to another page, and it always does: the start page, for
        // one, is no place of the journey, so a way begun a second time may leave the phase as it was.
        let moves = matches!(
            action,
            Action::Begin(_)
                | Action::Think(_)
                | Action::Visit(_)
                | Action::Next
                | Action::Back
                | Action::Finish
                | Action::StartAgain
                | Action::Forget
        );
        self.apply(action, at);
        if moves {
            self.arrive_at(journey::route_of(&self.session));
            if is_back {
                // Back is back to the end of the wheel before; and a reader who goes back to the choice of a chair wants
                // to choose.
                self.deck = Deck::at(Card::BREATH, None);
            } else {
                self.seat(at);
            }
        } else if let (Route::Rating(_, wheel), Some(role)) = (self.route, self.session.role()) {
            // The address of a rating page names the chair.
            self.route = Route::Rating(role, wheel);
        }
    }

    fn apply(&mut self, action: Action, at: Stamp) {
        self.go_on_with(apply((*self.session).clone(), action, at));
    }

    /// Goes on with this session. A chair in it that another host or another app has named does not count here.
    fn go_on_with(&mut self, session: Session) {
        self.session = Rc::new(match (self.chair(), session.role()) {
            (Some(chair), Some(_)) => apply(session, Action::Seat(chair), Stamp(0)),
            _ => session,
        });
    }

    /// The chair that the host says its readers have.
    fn chair(&self) -> Option<Role> {
        self.options.as_ref().and_then(|options| options.chair)
    }

    /// Back and forward lead to pages, never to another chair: an address of before may name the other one.
    fn travel(&mut self, route: Route, at: Stamp) {
        match (route, self.session.role()) {
            (Route::Rating(_, wheel), Some(role)) => self.show(Route::Rating(role, wheel), at),
            _ => self.show(route, at),
        }
        self.outlook.end = None;
        self.source = NavigationSource::Browser;
    }

    pub(super) fn show(&mut self, route: Route, at: Stamp) {
        self.go_on_with(journey::enter((*self.session).clone(), route, at));
        self.arrive_at(route);
        self.seat(at);
    }

    pub(super) fn arrive_at(&mut self, route: Route) {
        self.source = NavigationSource::Reader;
        let before = std::mem::replace(&mut self.route, route);
        if before != route {
            let leads_back =
                matches!(before, Route::Result | Route::Finish) && matches!(route, Route::Scene(_));
            (self.outlook.end, self.outlook.dropped) = (leads_back.then_some(before), None);
        }
        // Who changes chairs stays with the statement.
        if before == route || before.without_chair() != route.without_chair() {
            self.deal();
        }
        (self.notice, self.away) = (None, None);
    }

    /// Where the host says which chair its readers have, nobody is asked, and a reader who has chosen none gets that one.
    fn seat(&mut self, at: Stamp) {
        if let (Route::Role(_), Some(chair)) = (self.route, self.chair()) {
            self.apply(Action::Seat(chair), at);
            self.apply(Action::Next, at);
            self.route = journey::route_of(&self.session);
            self.deal();
        }
    }

    /// Does what the host has changed, and nothing else: a choice of the reader's own counts until then.
    fn obey(&mut self, now: EmbedOptions, at: Stamp) {
        let Some(before) = self.options.replace(now.clone()) else {
            return;
        };
        if before.language != now.language {
            self.language = now.language;
        }
        if before.area != now.area {
            (self.area, self.storage_status) = (now.area, now.area.storage_status(0));
        }
        if before.chair != now.chair {
            match (now.chair, self.session.role()) {
                (Some(chair), Some(_)) => self.take_step(Action::Seat(chair), at),
                _ => self.seat(at),
            }
        }
        if before.start != now.start {
            self.show(now.start, at);
        }
        self.source = NavigationSource::Host;
    }

    /// Takes in what others have stored. The pages for two and for many read answers and never change them.
    fn take_in(&mut self, stored: Stored, effects: &mut Vec<Effect>) {
        if self.is_shared() {
            return;
        }
        if stored == Stored::Erased {
            // This tab may be fetching the copy, or writing.
            effects.push(Effect::Device(DeviceCommand::Drop));
        }
        if let Route::Together(_) = self.route {
            let (session, storage_status) = match stored {
                Stored::Session(session, storage_status) => (*session, storage_status),
                Stored::Unreadable(why) => (Session::default(), StorageStatus::Refused(why)),
                // Written again.
                Stored::Cleared => {
                    effects.push(Effect::Save);
                    return;
                }
                Stored::Erased | Stored::Gone => (Session::default(), self.area.storage_status(0)),
                Stored::SharedComputer => {
                    // A team's codes that this tab has kept go too.
                    effects.push(Effect::Room(Job::Keep(None)));
                    (Session::default(), StorageStatus::SharedComputer)
                }
            };
            (self.session, self.storage_status) = (Rc::new(session), storage_status);
            return;
        }
        match stored {
            Stored::Session(other, storage_status) => {
                self.storage_status = storage_status;
                // Two tabs may have written in the same moment: the one that was overwritten writes again. Were more
                // written, it might overwrite in turn what the other one is just writing.
                if other.lacks(&self.session) {
                    effects.push(Effect::Save);
                }
                // Of time, only what it says itself counts.
                self.take_step(Action::Absorb(other), Stamp(0));
            }
            // Met at the next save.
            Stored::Unreadable(_) => {}
            Stored::Cleared => effects.push(Effect::Save),
            Stored::Erased | Stored::Gone => {
                self.take_step(Action::Forget, Stamp(0));
                self.notice = Some(match stored {
                    Stored::Erased => Notice::Erased,
                    _ => Notice::Gone,
                });
            }
            Stored::SharedComputer => self.storage_status = StorageStatus::SharedComputer,
        }
    }

    /// What is asked for on a shared computer is told elsewhere.
    fn say_erased(&mut self, gone: bool) {
        if !gone {
            self.notice = Some(Notice::EraseFailed);
        } else if !self.is_shared() {
            self.notice = Some(Notice::Erased);
        }
    }

    /// Whether something would be lost with the page, which a reader may not expect: on a shared computer they do.
    fn would_lose(&self) -> bool {
        let keeps_nothing = matches!(
            self.storage_status,
            StorageStatus::Nowhere | StorageStatus::Denied | StorageStatus::Refused(_)
        );
        let codes = self.standing().is_some_and(|standing| standing.has_unkept);
        let answers = self.session.answers_on_cards();
        codes || keeps_nothing && !answers.is_untouched() && answers != self.in_file.answers()
    }

    fn act(&mut self, act: Act, effects: &mut Vec<Effect>) {
        let (Some(rooms), Some(tables)) = (self.rooms(), self.tables.take()) else {
            return;
        };
        let (tables, job) = (rooms.act)(&tables, act, &self.session);
        self.tables = Some(Rc::new(tables));
        self.source = NavigationSource::Reader;
        effects.extend(job.map(Effect::Room));
    }

    fn hush(&mut self) {
        self.voice = voice_if(self.voice != Voice::Absent, Voice::Silent);
    }

    /// What is to be done because of what has changed since.
    fn follow_up(&mut self, before: &State, saves: bool, effects: &mut Vec<Effect>) {
        if before.area != self.area {
            effects.push(Effect::OpenStore(self.area));
        }
        let (route, shared) = (self.route, self.is_shared());
        let opened = (before.area, before.is_shared()) != (self.area, shared);
        let changed = before.session != self.session;
        let is_own = !matches!(route, Route::Together(_));
        if is_own && !shared && (changed && saves || opened) {
            effects.push(Effect::Save);
        }
        if (before.route, before.language) != (route, self.language) {
            effects.push(Effect::ShowAddress);
        }
        if before.would_lose() != self.would_lose() {
            effects.push(Effect::AskBeforeLeaving(self.would_lose()));
        }
        let page = route.without_chair();
        let turned = before.route.without_chair() != page;
        let complete = |state: &State| journey::is_complete(state.route, &state.session);
        let (stood, stands) = (before.standing(), self.standing());
        let lay = |standing: Option<Standing>| standing.map(|own| (own.shown, own.large));
        if turned || complete(before) != complete(self) || lay(stood) != lay(stands) {
            match self.source {
                NavigationSource::Host => {}
                NavigationSource::Browser => effects.push(Effect::Focus(Effect::TITLE.to_owned())),
                NavigationSource::Reader => {
                    effects.extend([Effect::FocusFromTop(Effect::TITLE), Effect::AwaitPaint]);
                    // The page begins at its top, so nobody has to wait for what is below.
                    self.top_only = true;
                }
            }
        } else if let (Route::Rating(_, wheel), true) = (page, before.deck.card != self.deck.card) {
            effects.push(Effect::FocusFromTop(self.deck.card.id(wheel)));
        }
        let heading = |standing: Option<Standing>| standing.and_then(|own| own.heading);
        if heading(stood) != heading(stands) {
            effects.push(match heading(stands) {
                Some((id, _)) => Effect::Jump(id.to_owned()),
                None => Effect::FocusFromTop(Effect::TITLE),
            });
        }
        match (&before.notice, &self.notice) {
            (before, Some(notice)) if before.as_ref() != Some(notice) => {
                effects.push(Effect::FocusNotice);
            }
            (Some(_), None) if !turned => effects.push(Effect::FocusBack),
            _ => {}
        }
        let spoken = |state: &State| (state.language, state.reading.aloud);
        if turned || spoken(before) != spoken(self) {
            effects.extend([Effect::StopReading, Effect::FindVoice]);
            self.hush();
        }
        // What runs beside the app listens once the counting has begun.
        let looks = |state: &State| state.device.asked.is_some() && state.route == Route::Privacy;
        if looks(self) && !looks(before) {
            effects.push(Effect::Device(DeviceCommand::Look));
        }
        let part = Part::of(route);
        if let Some(beside) = self.beside()
            && (before.beside() != Some(beside) || turned)
            && !self.loaded.contains(&(part, beside))
        {
            effects.push(Effect::Load(part, beside));
        }
        if changed {
            Progress::of(&self.session).emit(Progress::of(&before.session), effects);
        }
    }
}

/// What the voice does: nothing where there is none.
fn voice_if(there: bool, voice: Voice) -> Voice {
    match voice {
        _ if !there => Voice::Absent,
        Voice::Absent => Voice::Silent,
        voice => voice,
    }
}

/// How far the reader is: counts, never an answer or a score.
#[derive(Clone, Copy, PartialEq)]
struct Progress {
    answered: usize,
    seen: usize,
    checked: bool,
}

impl Progress {
    fn of(session: &Session) -> Progress {
        Progress {
            answered: session.answers().settled(),
            seen: session.visited().len(),
            checked: session.answers().complete().is_ok(),
        }
    }

    fn facts(self) -> Vec<(&'static str, Fact)> {
        let all = [
            ("answered", self.answered),
            ("practices", ITEM_COUNT),
            ("seen", self.seen),
            ("scenes", Scene::ALL.len()),
        ];
        // At most a few dozen.
        all.map(|(name, count)| (name, Fact::Number(count as u32))).to_vec()
    }

    fn emit(self, before: Progress, effects: &mut Vec<Effect>) {
        if self == before {
            return;
        }
        effects.push(Effect::Emit("progress", self.facts()));
        let read = self.seen == Scene::ALL.len() && before.seen < self.seen;
        let parts = [(self.checked && !before.checked, "check"), (read, "lesson")];
        for (_, part) in parts.into_iter().filter(|(complete, _)| *complete) {
            effects.push(Effect::Emit("complete", vec![("part", Fact::Text(part))]));
        }
    }
}
