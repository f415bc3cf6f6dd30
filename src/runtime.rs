//! Runs the loop of one app: events in, and every effect done in the browser within the same event.

use crate::device::DeviceCommand;
use crate::driving::Driving;
use crate::hand::Own;
use crate::i18n::{I18n, Language};
use crate::intent::{Intent, Offered};
use crate::jobs;
use crate::loader;
use crate::part::Part;
use crate::parts;
use crate::platform::address::{self, Listener};
use crate::platform::document::{self, EventDetail, EventValue, FocusedElement, Moment};
use crate::platform::foreign::Foreign;
use crate::platform::speech::{DeviceVoice, Order, Reader};
use crate::platform::{clock, motion, words};
use crate::route::Route;
use crate::state::{Area, Effect, Event, Fact, State, Stored, update};
use crate::store::{Browser, Heard, Store};
use crate::surface::Surface;
use crate::together::team_table::TeamChange;
use alignment::scenes::pull::Side;
use alignment::{Action, Session, Stamp};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};
use yew::Callback;

/// How many milliseconds the reader sees both answers before the next card comes.
const MOMENT: u32 = 450;

/// What has the focus and may be gone once the page is drawn. What shows a state stays.
const LEAVING: &str = ":is(a, button):focus:not([aria-pressed])";
/// What has the focus, other than the message at the top.
const ELSEWHERE: &str = ":focus:not(#notice *, #notice)";

/// The loop of one app.
pub struct Runtime {
    /// Empty only while an event is being worked on.
    state: RefCell<Option<State>>,
    events: RefCell<VecDeque<Event>>,
    runs: Cell<bool>,
    /// The page is being drawn.
    draws: Cell<bool>,
    /// What waits for the page to be drawn.
    waiting: RefCell<Vec<Effect>>,
    spoken: RefCell<Vec<I18n>>,
    reported: RefCell<Option<(Route, Rc<Session>)>>,
    /// What had the focus before the page was drawn.
    before_drawing: RefCell<FocusedElement>,
    /// What had the focus before a message came.
    before_notice: RefCell<FocusedElement>,
    store: Store<Browser>,
    stored: RefCell<Option<[Listener; 3]>>,
    asks: RefCell<Option<Listener>>,
    moment: RefCell<Option<Moment>>,
    driving: RefCell<Driving>,
    reader: Reader,
    foreign: Foreign,
    surface: Surface,
    /// Has the page drawn again.
    draw: RefCell<Callback<()>>,
    own: Weak<Runtime>,
}

impl PartialEq for Runtime {
    /// Each is equal to itself alone.
    fn eq(&self, other: &Runtime) -> bool {
        std::ptr::eq(self, other)
    }
}

/// The time.
pub fn now() -> Stamp {
    Stamp(clock::now())
}

impl Runtime {
    /// The loop of an app that begins with this state.
    pub fn new(state: State, store: Store<Browser>, surface: Surface) -> Rc<Runtime> {
        let foreign = Foreign::new(surface.root().element());
        Rc::new_cyclic(|own: &Weak<Runtime>| Runtime {
            state: RefCell::new(Some(state)),
            events: RefCell::default(),
            runs: Cell::default(),
            draws: Cell::default(),
            waiting: RefCell::default(),
            spoken: RefCell::default(),
            reported: RefCell::default(),
            before_drawing: RefCell::default(),
            before_notice: RefCell::default(),
            store,
            stored: RefCell::default(),
            asks: RefCell::default(),
            moment: RefCell::default(),
            driving: RefCell::default(),
            reader: Reader::new(foreign.clone(), {
                let send = sender(own.clone());
                move || send(Event::VoiceEnded)
            }),
            foreign,
            surface,
            draw: RefCell::default(),
            own: own.clone(),
        })
    }

    /// Calls this from now on to have the page drawn again.
    pub fn draw_by(&self, draw: Callback<()>) {
        self.draw.replace(draw);
    }

    /// Takes in an event, and does at once what comes of it. What happens meanwhile waits its turn.
    pub fn send(&self, event: Event) {
        // Who drives steers from frame to frame, and nothing is drawn anew for that.
        if let Event::Intent(Intent::Drive(side), _) = &event
            && self.driving.borrow().steer(*side)
        {
            return;
        }
        self.events.borrow_mut().push_back(event);
        if self.runs.replace(true) {
            return;
        }
        while let Some(event) = self.next() {
            let Some(state) = self.state.take() else {
                break;
            };
            let (state, effects) = update(state, event);
            self.state.replace(Some(state.clone()));
            self.run(&state, effects);
            self.report(&state);
        }
        self.runs.set(false);
        let draw = self.draw.borrow().clone();
        draw.emit(());
    }

    /// Tells the script beside the one file where the reader is, when that has changed. On the site there is nobody to
    /// tell, and a guest tells it only when asked.
    fn report(&self, state: &State) {
        if !self.surface.is_alone() {
            return;
        }
        let place = Some((state.route, state.session.clone()));
        if self.reported.replace(place.clone()) != place {
            self.surface.reach(state.route, &state.session);
        }
    }

    fn next(&self) -> Option<Event> {
        self.events.borrow_mut().pop_front()
    }

    /// Does what the app begins with.
    pub fn begin(&self, effects: Vec<Effect>) {
        self.runs.set(true);
        if let Some(state) = self.state() {
            self.run(&state, effects);
        }
        self.runs.set(false);
        // What came of it.
        if let Some(event) = self.next() {
            self.send(event);
        }
    }

    /// The page is about to be drawn.
    pub fn draws(&self) {
        self.foreign.undo();
        self.draws.set(true);
        // A browser lays a page out, half drawn, when what has the focus is taken out of it; so that lets go before.
        if !self.waiting.borrow().is_empty()
            && let Some(before) = self.surface.root().let_go(LEAVING)
        {
            self.before_drawing.replace(before);
        }
    }

    /// The page has just been drawn, and nothing else has run since.
    pub fn drew(&self) {
        self.foreign.settle();
    }

    /// Whether the loop, or the drawing, was ended by an error in its midst: it never goes on then.
    pub fn is_broken(&self) -> bool {
        self.runs.get() || self.draws.get()
    }

    /// Does what waited for the page to be drawn.
    pub fn drawn(&self) {
        // What is still there keeps it.
        self.before_drawing.take().focus();
        let waiting = self.waiting.take();
        if let Some(state) = self.state() {
            for effect in waiting {
                self.perform(&state, effect);
            }
        }
        self.draws.set(false);
    }

    /// Ends everything that would go on without the app.
    pub fn close(&self) {
        self.reader.stop();
        self.stored.take();
        self.asks.take();
        self.moment.take();
        self.draw.take();
    }

    /// The reader is leaving the page.
    pub fn leave(&self) {
        self.reader.stop();
        self.send(Event::VoiceEnded);
        self.send(Event::Slept);
        if !self.surface.is_guest() {
            let page = self.state().map(|state| state.route.folder());
            self.store.keep_scrolled(&page.unwrap_or_default(), document::scrolled());
        }
    }

    /// The page is before the reader again. If it has slept, it asks what has become of what it shows.
    pub fn wake(&self, slept: bool) {
        let heard = if slept { Heard::Wake } else { Heard::Show };
        self.look(heard);
        if slept {
            self.send(Event::Slept);
        }
    }

    fn look(&self, heard: Heard) {
        self.take_in(self.store.news(heard));
    }

    fn take_in(&self, stored: Option<Stored>) {
        if let Some(stored) = stored {
            self.send(Event::Stored(stored));
        }
    }

    /// Takes in what the second store says.
    pub fn hear_second(&self, kind: &str, value: &EventDetail) {
        let text = value.text();
        let storage_status = match (kind, text) {
            ("there", _) => self.store.set_second(true),
            ("failed", _) => self.store.set_second(false),
            ("kept", Some(text)) => self.store.settle(text),
            ("found", Some(text)) => {
                self.take_in(self.store.restore(&text));
                None
            }
            ("erased", text) => {
                self.send(Event::Erased(text.is_some() && self.store.is_gone()));
                None
            }
            _ => None,
        };
        if let Some(storage_status) = storage_status {
            self.send(Event::Saved(None, storage_status));
        }
    }

    /// Whether the device has a voice may have changed.
    pub fn find_voice(&self) {
        if let (Some(state), Some(part)) = (self.state(), parts::Paper::get()) {
            let voices = (part.voices)(state.language.code).into_iter();
            self.send(Event::Voices(voices.map(|(name, _)| name).collect()));
        }
    }

    /// The state; nothing only while an event is being worked on.
    pub fn state(&self) -> Option<State> {
        self.state.borrow().clone()
    }

    /// The words of a language as far as they are here; nothing without those of the first part.
    pub fn words(&self, language: &'static Language) -> Option<I18n> {
        let mut spoken = self.spoken.borrow_mut();
        let place = spoken.iter().position(|own| own.language() == language);
        let mut own = match place {
            Some(place) => spoken.swap_remove(place),
            None => I18n::empty(language),
        };
        for part in Part::ALL {
            if !own.has(part)
                && let Some(text) = words::text(&part.file(language.code))
            {
                own = own.with(part, text);
            }
        }
        spoken.push(own.clone());
        own.has(Part::First).then_some(own)
    }

    fn run(&self, state: &State, effects: Vec<Effect>) {
        for effect in effects {
            if effect.needs_render() {
                self.waiting.borrow_mut().push(effect);
            } else {
                self.perform(state, effect);
            }
        }
    }

    fn perform(&self, state: &State, effect: Effect) {
        let words = || self.words(state.language);
        match effect {
            Effect::Load(part, language) => {
                let send = self.sender();
                loader::on_loaded(part, language.code, move |here| {
                    send(Event::Loaded(part, language, here));
                });
            }
            Effect::OpenStore(area) => self.open_store(area),
            Effect::Save => {
                let (joined, storage_status) = self.store.save(&state.session);
                self.send(Event::Saved(joined.map(Box::new), storage_status));
            }
            Effect::KeepLanguage(language) => self.store.keep_language(language.code),
            Effect::KeepReading(reading) => self.store.keep_reading(reading),
            Effect::Look(reading) => self.surface.look(reading),
            Effect::Erase => {
                let gone = self.store.erase();
                if gone && self.surface.has_second() && !self.store.has_second() {
                    self.store.mark_erased();
                }
                // A second store has the last word.
                if !gone || !self.store.has_second() {
                    self.send(Event::Erased(gone));
                }
            }
            Effect::ShareComputer(shared) => {
                let done = self.store.share_computer(shared);
                self.send(Event::ComputerShared(done));
            }
            Effect::AskBeforeLeaving(asks) => {
                self.asks.replace(asks.then(address::ask_before_leaving).flatten());
            }
            Effect::ShowAddress => {
                if let Some(words) = words() {
                    self.surface.show(&words, state.route);
                }
            }
            Effect::FindVoice => self.find_voice(),
            Effect::StartReading => {
                if let Some(sentences) = self.surface.root().from_here(".sentence") {
                    let (state, rate) = (state.clone(), state.reading.pace.rate());
                    self.read(|part| Order::Start(sentences, voice(part, &state), rate));
                }
            }
            Effect::ResumeReading => self.read(|_| Order::GoOn),
            Effect::PauseReading => self.read(|_| Order::Pause),
            Effect::StopReading => self.reader.stop(),
            Effect::Retune => {
                self.read(|part| Order::Retune(voice(part, state), state.reading.pace.rate()))
            }
            Effect::Export(_) | Effect::Remind | Effect::ReadFile(_) | Effect::Hand(..) => {
                if let (Some(part), Some(words)) = (parts::Outcome::get(), words()) {
                    let handed = Own {
                        words: &words,
                        session: &state.session,
                        address: &self.surface.public_address(state.language),
                    };
                    (part.hand)(effect, &handed, self.sender().into());
                }
            }
            Effect::Focus(id) => self.surface.root().focus(&id),
            Effect::FocusOnward => {
                // What leads on; or else what is asked next.
                let root = self.surface.root();
                root.focus_if_lost("#reaction .go");
                root.focus_if_lost("#asked");
                // One that has kept it may stand elsewhere now.
                root.show_focused();
            }
            Effect::Print => {
                let send = self.sender();
                document::print(move || {
                    send(Event::offer(Offered::Print, address::absolute("")));
                });
            }
            Effect::OfferTab(path) => {
                self.send(Event::offer(Offered::Tab, address::absolute(&path)));
            }
            Effect::Emit(name, facts) => {
                let told = facts.into_iter().map(|(name, fact)| match fact {
                    Fact::Number(number) => (name, EventValue::Number(number)),
                    Fact::Text(text) => (name, EventValue::Text(text)),
                });
                self.surface.emit(name, &told.collect::<Vec<_>>());
            }
            // Nothing runs next to a guest.
            Effect::Device(_) if self.surface.is_guest() => {}
            Effect::Device(wish) => {
                if wish == DeviceCommand::Drop {
                    self.surface.root().mark("data-drop");
                }
                self.surface.root().emit(wish.event(), &[]);
            }
            Effect::Room(job) => {
                if let Some(rooms) = Part::of(state.route).rooms() {
                    (rooms.run)(job, &self.store, self.surface.root(), self.sender().into());
                }
            }
            Effect::FocusNotice => {
                let root = self.surface.root();
                root.show("notice");
                if let Some(before) = root.let_go(ELSEWHERE) {
                    self.before_notice.replace(before);
                }
                root.focus("notice");
            }
            Effect::FocusBack => {
                let (root, before) = (self.surface.root(), self.before_notice.take());
                if !root.has(ELSEWHERE) && !before.focus() {
                    root.focus(Effect::TITLE);
                }
            }
            Effect::FocusFromTop(id) => self.surface.focus_from_top(id),
            Effect::AwaitPaint => {
                let send = self.sender();
                motion::once_painted(move || send(Event::Painted));
            }
            Effect::MoveOnSoon => {
                let send = self.sender();
                let over = document::in_a_moment(MOMENT, move || send(Event::MoveOn(now())));
                self.moment.replace(Some(over));
            }
            Effect::Drive(side) => self.drive(state, side),
            Effect::Jump(id) => {
                self.surface.root().jump(&id);
                self.surface.root().focus(&id);
            }
        }
    }

    fn drive(&self, state: &State, side: Option<Side>) {
        let (Some(part), Route::Scene(scene)) = (parts::Lesson::get(), state.route) else {
            return;
        };
        let send = self.sender();
        let arrived = Callback::from(move |played| {
            let act = Intent::Act(Action::Play(played));
            send(Event::Intent(act, now()));
        });
        let play = state.session.play_of(scene);
        let driving = (part.drive)(self.surface.root(), (scene, play), arrived);
        driving.steer(side);
        self.driving.replace(driving);
    }

    fn read(&self, order: impl FnOnce(&parts::Paper) -> Order) {
        if let Some(part) = parts::Paper::get() {
            (part.read)(&self.reader, order(&part));
        }
    }

    fn open_store(&self, area: Area) {
        let own = self.own.clone();
        let listeners = self.store.open(area, move |heard| {
            if let Some(own) = own.upgrade() {
                own.look(heard);
                if own.state().is_some_and(|state| state.tables.is_some()) {
                    let told = TeamChange::Told(jobs::stored_team(&own.store));
                    own.send(Event::Act(told.into()));
                }
            }
        });
        self.stored.replace(listeners);
    }

    fn sender(&self) -> impl Fn(Event) + 'static {
        sender(self.own.clone())
    }
}

/// The voice that the reader has chosen, or the best.
fn voice(part: &parts::Paper, state: &State) -> Option<DeviceVoice> {
    let chosen = state.reading.voice(state.language);
    let mut all = (part.voices)(state.language.code);
    let place = all.iter().position(|(name, _)| name.id() == chosen);
    let place = place.unwrap_or_default();
    (place < all.len()).then(|| all.swap_remove(place).1)
}

/// What sends events to an app that may be gone by then.
fn sender(to: Weak<Runtime>) -> impl Fn(Event) + 'static {
    move |event| {
        if let Some(runtime) = to.upgrade() {
            runtime.send(event);
        }
    }
}
