//! The app in the browser: the one place where state, effects and the platform meet.

use crate::device::{Device, Wish};
use crate::i18n::{self, I18n, Language};
use crate::intent::{ExportFormat, Intent, Keeping, Notice};
use crate::keeper::{self, Keeper};
use crate::pages::{Host, Page};
use crate::part::Part;
use crate::platform::document::{self, Root, Told};
use crate::platform::speech::Reader;
use crate::platform::storage::Area;
use crate::platform::{address, clock, file, speech, storage, words};
use crate::reading::{Reading, Voice};
use crate::route::Route;
use crate::surface::Surface;
use crate::{export, view};
use alignment::{Action, ITEM_COUNT, Role, Scene, Session, Stamp, Way, apply};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// The parts whose words are spoken here.
const PARTS: [Part; 4] = [Part::First, Part::Lesson, Part::Result, Part::Paper];

/// What is done before any app of a page.
pub fn prepare() {
    words::need(&PARTS.map(Part::name));
    yew::set_custom_panic_hook(Box::new(|_| {
        document::reveal("camber-apology");
        document::lament();
    }));
}

/// Starts the site, if this page is one of ours, once the words are there that it begins with.
/// Returns whether they could be had.
pub async fn start() -> bool {
    let Some(surface) = Surface::of_site() else {
        return true;
    };
    let root = surface.root();
    // Local files of all kinds share what a browser keeps, so a lone file keeps nothing there.
    let area = match root.given("data-alone").as_deref() {
        Some("none") => Area::Nowhere,
        _ => Area::Local,
    };
    let keeper = Keeper { area };
    let language = first_language(&surface, keeper);
    if !words::bring(language.code.to_owned()).await {
        return false;
    }
    let (_, route) = said(&surface);
    if let Some(beside) = view::beside(route, language, keeper.reading()) {
        // Without it, the page is what it is in one language.
        words::bring(beside.code.to_owned()).await;
    }
    let props = AppProps {
        first: first_state(&surface, keeper, language),
        focused: root.focused(),
        reads_on: root.has("details.telling[open]"),
        scrolled: keeper.scrolled().filter(|y| document::stops_short_of(*y)),
        guest: None,
        surface: surface.clone(),
    };
    yew::Renderer::<App>::with_root_and_props(root.element(), props).render();
    true
}

/// An app that is the guest of another page.
pub struct Guest {
    handle: AppHandle<App>,
    props: AppProps,
}

impl Guest {
    /// Puts the app into an element. `site` is the absolute address of the site's root.
    #[must_use]
    pub fn mount(root: Root, site: &str, wishes: Wishes) -> Guest {
        let host = Host {
            site: site.into(),
            owns_document: root.is_shadowed(),
            asks: wishes.asks,
        };
        let props = AppProps {
            first: first_state_of_guest(&wishes),
            focused: root.focused(),
            reads_on: false,
            scrolled: None,
            guest: Some((host, wishes)),
            surface: Surface::guest(root.clone()),
        };
        let renderer = yew::Renderer::<App>::with_root_and_props(root.element(), props.clone());
        let handle = renderer.render();
        Guest { handle, props }
    }

    /// Does what the host wants now; what the reader has done stays.
    pub fn obey(&mut self, wishes: Wishes) {
        if let Some((host, own)) = &mut self.props.guest {
            host.asks = wishes.asks;
            *own = wishes;
        }
        self.handle.update(self.props.clone());
    }

    /// Takes the app out of its element.
    pub fn leave(self) {
        self.handle.destroy();
    }
}

/// What the page around a guest wants.
#[derive(Debug, Clone, PartialEq)]
pub struct Wishes {
    /// The language to speak.
    pub language: &'static Language,
    /// The page to begin with.
    pub start: Route,
    /// The chair of its readers, if it knows that.
    pub chair: Option<Role>,
    /// Where answers are kept.
    pub area: Area,
    /// Whether it asks for the result.
    pub asks: bool,
}

/// Everything the app knows at a moment.
#[derive(Clone, PartialEq)]
struct State {
    session: Rc<Session>,
    /// The session as it is by now, also for who still has the state of an earlier render.
    latest: Rc<RefCell<Rc<Session>>>,
    route: Route,
    language: &'static Language,
    reading: Reading,
    voice: Voice,
    keeper: Keeper,
    keeping: Keeping,
    device: Device,
    notice: Option<Notice>,
    /// The language whose words were wished for and could not be had.
    away: Option<&'static Language>,
    /// The chair that the host says its readers have.
    chair: Option<Role>,
    moved: Mover,
}

/// Who has brought the page to what it shows.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Mover {
    /// The reader, by a step of their own.
    Reader,
    /// The browser, going back or forward: it finds the place on the page again by itself.
    Browser,
    /// The page around the app; the reader may be busy elsewhere on it.
    Host,
}

/// What may happen to [`State`].
enum Event {
    Act(Action, Stamp),
    Show(Route),
    Travel(Route),
    Speak(&'static Language),
    /// The words of this language cannot be had.
    Away(&'static Language),
    Read(Reading),
    /// Whether there is a voice for the language.
    Voices(bool),
    Voice(Voice),
    Keep(Keeping),
    Device(Device),
    Notify(Option<Notice>),
    Obey(Wishes, Wishes),
}

impl Reducible for State {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Act(action, at) => next.act(action, at),
            Event::Show(route) => next.show(route),
            Event::Travel(route) => next.travel(route),
            Event::Speak(language) => (next.language, next.away) = (language, None),
            Event::Away(language) => next.away = Some(language),
            Event::Read(reading) => next.reading = reading,
            Event::Voices(there) => next.voice = voice_if(there, next.voice),
            Event::Voice(voice) => next.voice = voice_if(next.voice != Voice::Absent, voice),
            Event::Keep(keeping) => next.keeping = keeping,
            Event::Device(device) => next.device = device,
            Event::Notify(notice) => next.notice = notice,
            Event::Obey(before, now) => next.obey(&before, &now),
        }
        next.latest.replace(next.session.clone());
        // Yew skips the render when it gets the same pointer back.
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
    /// Saves what was done just now. After a render of more than 16 ms Yew leaves its effects to a timer, and whoever
    /// is quick is gone by then; what comes of it, and of other tabs, [`use_keeping`] takes in all the same.
    fn keep_latest(&self) {
        let latest = self.latest.borrow().clone();
        self.keeper.save(&latest);
    }

    fn act(&mut self, action: Action, at: Stamp) {
        // Only a step of the reader's own leads to another page, and it always does: the start page, for
        // one, is no place of the journey, so a way begun a second time may leave the phase as it was.
        let moves = matches!(
            action,
            Action::Begin(_)
                | Action::Visit(_)
                | Action::Next
                | Action::Back
                | Action::Finish
                | Action::StartAgain
                | Action::Forget
        );
        self.apply(action, at);
        if moves {
            self.moved = Mover::Reader;
            self.route = view::route_of(&self.session);
            (self.notice, self.away) = (None, None);
            self.seat();
        } else if let (Route::Rating(_, wheel), Some(role)) = (self.route, self.session.role()) {
            // The address of a rating page names the chair.
            self.route = Route::Rating(role, wheel);
        }
    }

    fn apply(&mut self, action: Action, at: Stamp) {
        self.session = Rc::new(apply((*self.session).clone(), action, at));
    }

    /// Back and forward lead to pages, never to another chair: an address of before may name the other one.
    fn travel(&mut self, route: Route) {
        match (route, self.session.role()) {
            (Route::Rating(_, wheel), Some(role)) => self.show(Route::Rating(role, wheel)),
            _ => self.show(route),
        }
        self.moved = Mover::Browser;
    }

    fn show(&mut self, route: Route) {
        self.session = Rc::new(view::enter(
            (*self.session).clone(),
            route,
            Stamp(clock::now()),
        ));
        self.moved = Mover::Reader;
        self.route = route;
        (self.notice, self.away) = (None, None);
        self.seat();
    }

    /// Where the host says which chair its readers have, who has not chosen one yet is not asked.
    fn seat(&mut self) {
        if let (Route::Role(_), Some(chair), None) = (self.route, self.chair, self.session.role()) {
            let now = Stamp(clock::now());
            self.apply(Action::ChooseRole(chair), now);
            self.apply(Action::Next, now);
            self.route = view::route_of(&self.session);
        }
    }

    /// Does what the host has changed, and nothing else: a choice of the reader's own counts until then.
    fn obey(&mut self, before: &Wishes, now: &Wishes) {
        if before.language != now.language {
            self.language = now.language;
        }
        if before.area != now.area {
            self.keeper.area = now.area;
            self.keeping = self.keeper.keeping(0);
        }
        if before.chair != now.chair {
            self.chair = now.chair;
            match (now.chair, self.session.role()) {
                (Some(chair), Some(_)) => {
                    self.act(Action::ChooseRole(chair), Stamp(clock::now()));
                }
                _ => self.seat(),
            }
        }
        if before.start != now.start {
            self.show(now.start);
        }
        self.moved = Mover::Host;
    }
}

/// What the address says: its language, if it says one, and its page.
fn said(surface: &Surface) -> (Option<&'static Language>, Route) {
    surface.said().unwrap_or((None, Route::Start))
}

/// The language a page starts in.
fn first_language(surface: &Surface, keeper: Keeper) -> &'static Language {
    let (said, _) = said(surface);
    let chosen = i18n::language(&surface.fragment());
    let kept = keeper.language();
    let wishes = document::wished_languages();
    i18n::choose(
        chosen.or(said),
        kept.as_deref(),
        wishes.iter().map(String::as_str),
    )
}

/// The state a page starts with: what was stored, what the address says, and what the reader ticked
/// before the app arrived.
fn first_state(surface: &Surface, keeper: Keeper, language: &'static Language) -> State {
    let (stored, keeping) = keeper.load();
    let (_, route) = said(surface);
    let fragment = surface.fragment();
    if let Some(chosen) = i18n::language(&fragment) {
        keeper.keep_language(chosen.code, keeping);
    }
    let ticked = surface.root().ticked();
    let habits = keeper.reading();
    let reading = habits.adopt(&ticked);
    if reading != habits {
        keeper.keep_reading(reading, keeping);
    }
    let now = Stamp(clock::now());
    let mut session = stored;
    if let Some(role) = fragment.strip_prefix("course-").and_then(Role::from_key) {
        session = apply(session, Action::Begin(Way::Course), now);
        session = apply(session, Action::ChooseRole(role), now);
    }
    session = view::enter(session, route, now);
    for action in view::adopt(&ticked) {
        session = apply(session, action, now);
    }
    let session = Rc::new(session);
    State {
        latest: Rc::new(RefCell::new(session.clone())),
        session,
        route,
        language,
        reading,
        voice: Voice::Absent,
        keeper,
        keeping,
        device: surface.device(),
        notice: None,
        away: None,
        chair: None,
        moved: Mover::Browser,
    }
}

/// The state a guest starts with: what was stored, and what its host wants.
fn first_state_of_guest(wishes: &Wishes) -> State {
    let keeper = Keeper { area: wishes.area };
    let (session, keeping) = keeper.load();
    let session = Rc::new(session);
    let mut state = State {
        latest: Rc::new(RefCell::new(session.clone())),
        session,
        route: Route::Start,
        language: wishes.language,
        reading: keeper.reading(),
        voice: Voice::Absent,
        keeper,
        keeping,
        device: Device::default(),
        notice: None,
        away: None,
        chair: wishes.chair,
        moved: Mover::Host,
    };
    state.show(wishes.start);
    state
}

#[derive(Properties, Clone, PartialEq)]
struct AppProps {
    first: State,
    surface: Surface,
    focused: Option<u32>,
    reads_on: bool,
    scrolled: Option<f64>,
    /// The page around the app, and what it wants, where the app is a guest.
    guest: Option<(Host, Wishes)>,
}

#[component]
fn App(props: &AppProps) -> Html {
    let first = props.first.clone();
    let state = use_reducer(move || first);
    let i18n = use_memo(state.language, |language| spoken(language));
    let dispatch = state.dispatcher();
    let beside = use_beside(&state);

    use_effect_with((), {
        let (root, focused) = (props.surface.root().clone(), props.focused);
        let scrolled = props.scrolled;
        // The page was replaced by its equal; the focus goes back to where the reader had it. Where the page
        // has grown by what the reader did before, it is now long enough for the place where they stopped.
        move |()| {
            if let Some(y) = scrolled {
                document::scroll_to(y);
            }
            if let Some(control) = focused {
                root.focus_control(control);
            }
            root.mark_live();
        }
    });
    use_surface(&state, &i18n, &props.surface);
    use_keeping(&state);
    use_device(&state, &props.surface);
    let reader = use_voice(&state);
    use_host(&state, props);

    let perform = use_callback(
        (state.clone(), (*i18n).clone(), props.surface.clone()),
        move |intent, (state, i18n, surface)| {
            perform(intent, state, i18n, surface, &reader, &dispatch);
            state.keep_latest();
        },
    );
    let past = state.session.history().iter();
    let days = past
        .map(|check| day_of(check.finished, state.language))
        .collect::<Vec<_>>();
    let page = Page {
        i18n: (*i18n).clone(),
        route: state.route,
        session: state.session.clone(),
        keeping: state.keeping,
        device: state.device.clone(),
        days,
        live: true,
        reading: state.reading,
        voice: state.voice,
        beside: None,
        is_beside: false,
        reads_on: props.reads_on,
        away: state.away,
        host: props.guest.as_ref().map(|(host, _)| host.clone()),
        alone: props.surface.is_alone(),
        on: perform,
    }
    .with_beside(beside);
    view::view(&page, state.notice.as_ref())
}

type Dispatch = UseReducerDispatcher<State>;

/// Does what the reader wants. Imperative acts happen here, in an event's callback, never in a render.
fn perform(
    intent: Intent,
    state: &State,
    i18n: &I18n,
    surface: &Surface,
    reader: &Reader,
    dispatch: &Dispatch,
) {
    let notify = |notice| dispatch.dispatch(Event::Notify(Some(notice)));
    match intent {
        Intent::Act(action) => dispatch.dispatch(Event::Act(action, Stamp(clock::now()))),
        Intent::TakeChair(role) => {
            let now = Stamp(clock::now());
            dispatch.dispatch(Event::Act(Action::ChooseRole(role), now));
            dispatch.dispatch(Event::Act(Action::Next, now));
        }
        Intent::Show(route) => dispatch.dispatch(Event::Show(route)),
        Intent::Jump(id) => {
            surface.root().jump(&id);
            surface.root().focus(&id);
        }
        Intent::Speak(language) => {
            // A guest speaks as its host says; what its reader chooses holds as long as the page.
            let keeps = (!surface.is_guest()).then_some((state.keeper, state.keeping));
            let dispatch = dispatch.clone();
            words::once_here(language.code, move |here| {
                if let (true, Some((keeper, keeping))) = (here, keeps) {
                    keeper.keep_language(language.code, keeping);
                }
                dispatch.dispatch(if here {
                    Event::Speak(language)
                } else {
                    Event::Away(language)
                });
            });
        }
        Intent::Read(reading) => {
            state.keeper.keep_reading(reading, state.keeping);
            if reading.pace != state.reading.pace {
                reader.set_rate(reading.pace.rate());
            }
            dispatch.dispatch(Event::Read(reading));
        }
        Intent::Voice(wanted) => {
            dispatch.dispatch(Event::Voice(wanted));
            match (wanted, state.voice) {
                (Voice::Paused, _) => reader.pause(),
                (Voice::Speaking, Voice::Paused) => reader.go_on(),
                (Voice::Speaking, _) => {
                    if let Some(sentences) = surface.root().from_here(".sentence") {
                        reader.start(sentences, state.language.code, state.reading.pace.rate());
                    }
                }
                _ => reader.stop(),
            }
        }
        Intent::Export(format) => {
            let (name, media_type, text) = match format {
                ExportFormat::Csv => ("camber.csv", "text/csv", export::csv(i18n, &state.session)),
                ExportFormat::Json => (
                    "camber.json",
                    "application/json",
                    export::json(&state.session),
                ),
            };
            if !file::save(name, media_type, &text) {
                notify(Notice::SaveFailed);
            }
        }
        Intent::Import(event) => {
            let (dispatch, state) = (dispatch.clone(), state.clone());
            file::read_chosen(&event, alignment::IMPORT_LIMIT, move |text| {
                let notice = match export::import(text.as_deref()) {
                    Ok(action) => {
                        dispatch.dispatch(Event::Act(action, Stamp(clock::now())));
                        state.keep_latest();
                        Notice::Imported
                    }
                    Err(why) => Notice::ImportRefused(why),
                };
                dispatch.dispatch(Event::Notify(Some(notice)));
            });
        }
        Intent::Remind => {
            let now = Stamp(clock::now());
            let text = export::reminder(i18n, &state.session, now, clock::minutes_ahead());
            if !file::save("camber.ics", "text/calendar", &text) {
                notify(Notice::SaveFailed);
            }
        }
        Intent::Print => document::print(),
        Intent::Share => {
            let mut told = Vec::new();
            export::hand_over(&state.session, |name, number| {
                told.push((name, Told::Number(number)));
            });
            surface.tell("result", &told);
            notify(Notice::Shared);
        }
        Intent::Erase => {
            state.keeper.erase();
            tell(surface, Wish::Drop);
            dispatch.dispatch(Event::Act(Action::Forget, Stamp(clock::now())));
            dispatch.dispatch(Event::Keep(keeping_after_erase(state)));
            dispatch.dispatch(Event::Show(Route::Start));
            notify(Notice::Erased);
        }
        Intent::Device(wish) => tell(surface, wish),
        Intent::ShareComputer(shared) => {
            if shared {
                tell(surface, Wish::Drop);
            }
            dispatch.dispatch(Event::Keep(state.keeper.share_computer(shared)));
        }
        Intent::Dismiss => dispatch.dispatch(Event::Notify(None)),
    }
}

/// Next to a guest there is nothing that could hear of it.
fn tell(surface: &Surface, wish: Wish) {
    if !surface.is_guest() {
        surface.root().tell(wish.event(), &[]);
    }
}

/// After erasing, what could not be read is gone too, so answers are kept again.
fn keeping_after_erase(state: &State) -> Keeping {
    match state.keeping {
        Keeping::Refused(_) => state.keeper.keeping(0),
        other => other,
    }
}

/// The words of the language beside the page's own, as soon as they are there.
#[hook]
fn use_beside(state: &UseReducerHandle<State>) -> Option<I18n> {
    let wanted = view::beside(state.route, state.language, state.reading);
    let again = use_force_update();
    use_effect_with(wanted, {
        let dispatch = state.dispatcher();
        move |wanted| {
            if let Some(language) = wanted.filter(|language| !words::is_here(language.code)) {
                words::once_here(language.code, move |here| match here {
                    true => again.force_update(),
                    false => dispatch.dispatch(Event::Away(language)),
                });
            }
        }
    });
    let there = wanted.filter(|language| words::is_here(language.code));
    let i18n = use_memo(there, |language| language.map(spoken));
    (*i18n).clone()
}

/// The words of a language that has come.
fn spoken(language: &'static Language) -> I18n {
    PARTS
        .into_iter()
        .fold(I18n::empty(language), |spoken, part| {
            match words::text(&format!("{}-{}", part.name(), language.code)) {
                Some(file) => spoken.with(part, file),
                None => spoken,
            }
        })
}

/// Keeps what is around the app, and the focus, in step with the page shown.
#[hook]
fn use_surface(state: &UseReducerHandle<State>, words: &I18n, surface: &Surface) {
    use_effect_with(
        (state.route, words.clone(), surface.clone()),
        |(route, words, surface)| surface.show(words, *route),
    );
    use_effect_with(
        (state.route, state.session.clone(), surface.clone()),
        |(route, session, surface)| surface.reach(*route, session),
    );
    let first = use_mut_ref(|| true);
    let seen = (
        state.route.without_chair(),
        view::is_complete(state.route, &state.session),
    );
    use_effect_with(seen, {
        let (surface, moved) = (surface.clone(), state.moved);
        move |_| {
            // At the first render the reader is already where they are.
            match (first.replace(false), moved) {
                (true, _) | (_, Mover::Host) => {}
                (_, Mover::Browser) => surface.root().focus("page-title"),
                (_, Mover::Reader) => surface.arrive(),
            }
        }
    });
    use_effect_with((state.keeper, surface.clone()), |(keeper, surface)| {
        let keeper = *keeper;
        let is_ours = !surface.is_guest();
        let keep = move || keeper.keep_scrolled(document::scrolled());
        let listener = is_ours.then(|| address::on_leave(keep));
        move || drop(listener)
    });
    let noticed = use_mut_ref(|| false);
    use_effect_with((state.notice.clone(), surface.clone()), {
        move |(notice, surface)| {
            let root = surface.root();
            if notice.is_some() {
                root.show("notice");
                root.focus("notice");
            } else if noticed.replace(false) {
                root.focus("page-title");
            }
            noticed.replace(notice.is_some());
        }
    });
    use_effect_with(surface.clone(), {
        let dispatch = state.dispatcher();
        move |surface| {
            let listener = surface.on_travel(move |route| dispatch.dispatch(Event::Travel(route)));
            move || drop(listener)
        }
    });
}

/// The voice of the device: whether there is one, and silence where the reader goes elsewhere, changes the
/// language or wants nothing read aloud any more.
#[hook]
fn use_voice(state: &UseReducerHandle<State>) -> Reader {
    let reader = use_state(|| {
        let dispatch = state.dispatcher();
        Reader::new(move || dispatch.dispatch(Event::Voice(Voice::Silent)))
    });
    let reader = (*reader).clone();
    let place = (
        state.route.without_chair(),
        state.language,
        state.reading.aloud,
    );
    use_effect_with(place, {
        let (reader, dispatch) = (reader.clone(), state.dispatcher());
        move |(_, language, _)| {
            let code = language.code;
            let there = {
                let dispatch = dispatch.clone();
                move || dispatch.dispatch(Event::Voices(speech::has_voice(code)))
            };
            there();
            let voices = speech::on_voices(there);
            let hush = move || {
                reader.stop();
                dispatch.dispatch(Event::Voice(Voice::Silent));
            };
            let leaving = address::on_leave(hush.clone());
            move || {
                drop((voices, leaving));
                hush();
            }
        }
    });
    reader
}

/// What the voice does: nothing where there is none.
fn voice_if(there: bool, voice: Voice) -> Voice {
    match voice {
        _ if !there => Voice::Absent,
        Voice::Absent => Voice::Silent,
        voice => voice,
    }
}

/// Does what the host of a guest wants, and tells it how far the reader is: counts, never an answer or a score.
#[hook]
fn use_host(state: &UseReducerHandle<State>, props: &AppProps) {
    let session = &state.session;
    let progress = Progress {
        answered: session.answers().settled(),
        seen: session.visited().len(),
        checked: session.answers().complete().is_ok(),
    };
    let wishes = props.guest.as_ref().map(|(_, wishes)| wishes.clone());
    let before = use_mut_ref(|| None);
    use_effect_with((wishes, progress), {
        let (dispatch, surface) = (state.dispatcher(), props.surface.clone());
        move |now| {
            let (wishes, progress) = now;
            let facts = progress.facts();
            let Some((wished, made)) = before.replace(Some(now.clone())) else {
                surface.tell("ready", &facts);
                return;
            };
            if let (Some(wished), Some(wishes)) = (wished, wishes)
                && wished != *wishes
            {
                dispatch.dispatch(Event::Obey(wished, wishes.clone()));
            }
            if made != *progress {
                surface.tell("progress", &facts);
                let read = progress.seen == Scene::ALL.len() && made.seen < progress.seen;
                let parts = [
                    (progress.checked && !made.checked, "check"),
                    (read, "lesson"),
                ];
                for (_, part) in parts.into_iter().filter(|(complete, _)| *complete) {
                    surface.tell("complete", &[("part", Told::Text(part))]);
                }
            }
        }
    });
}

/// How far the reader is.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Progress {
    answered: usize,
    seen: usize,
    checked: bool,
}

impl Progress {
    fn facts(self) -> [(&'static str, Told<'static>); 4] {
        let all = [
            ("answered", self.answered),
            ("practices", ITEM_COUNT),
            ("seen", self.seen),
            ("scenes", Scene::ALL.len()),
        ];
        // At most a few dozen.
        all.map(|(name, count)| (name, Told::Number(count as u32)))
    }
}

/// Saves after every action and takes in what other tabs save.
#[hook]
fn use_keeping(state: &UseReducerHandle<State>) {
    let shared = state.keeping == Keeping::SharedComputer;
    use_effect_with((state.session.clone(), state.keeper, shared), {
        let dispatch = state.dispatcher();
        move |(session, keeper, shared)| {
            if !shared {
                let (joined, keeping) = keeper.save(session);
                if joined != **session {
                    dispatch.dispatch(Event::Act(Action::Absorb(Box::new(joined)), Stamp(0)));
                }
                dispatch.dispatch(Event::Keep(keeping));
            }
        }
    });
    use_effect_with((state.keeper, shared), {
        let dispatch = state.dispatcher();
        move |&(keeper, shared)| {
            let listener = (!shared).then(|| {
                storage::on_change(keeper.area, keeper::SESSION_KEY, move |text| {
                    match text.as_deref().map(keeper::read) {
                        Some(Ok(other)) => {
                            let action = Action::Absorb(Box::new(other));
                            dispatch.dispatch(Event::Act(action, Stamp(0)));
                        }
                        // What another tab left unreadable is met at the next save.
                        Some(Err(_)) => {}
                        // Another tab has said that this computer is shared.
                        None if keeper.is_shared() => {
                            dispatch.dispatch(Event::Keep(Keeping::SharedComputer));
                        }
                        None => {
                            dispatch.dispatch(Event::Act(Action::Forget, Stamp(0)));
                            dispatch.dispatch(Event::Notify(Some(Notice::Erased)));
                        }
                    }
                })
            });
            move || drop(listener)
        }
    });
}

/// Takes in what is told of the device, and asks for the size of the copy where it is shown.
#[hook]
fn use_device(state: &UseReducerHandle<State>, surface: &Surface) {
    use_effect_with(surface.clone(), {
        let dispatch = state.dispatcher();
        move |surface| {
            let told = surface.clone();
            let take_in = move || dispatch.dispatch(Event::Device(told.device()));
            // Something may have been told before anybody listened.
            take_in();
            let listener = surface.root().on("camber-fact", take_in);
            move || drop(listener)
        }
    });
    // Known once the counting has begun, which is when a wish is heard.
    let heard = state.device.asked.is_some();
    use_effect_with(
        (state.route, heard, surface.clone()),
        |(route, heard, surface)| {
            if *heard && *route == Route::Privacy {
                tell(surface, Wish::Look);
            }
        },
    );
}

fn day_of(stamp: Stamp, language: &Language) -> String {
    clock::day_in_words(stamp.0, language.code)
}
