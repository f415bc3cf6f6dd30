//! The app in the browser: the one place where state, effects and the platform meet.

use crate::device::{Device, Wish};
use crate::i18n::{self, I18n, Language};
use crate::intent::{ExportFormat, Intent, Keeping, Notice};
use crate::keeper::{self, Keeper};
use crate::pages::Page;
use crate::platform::speech::Reader;
use crate::platform::storage::Area;
use crate::platform::{address, clock, document, file, speech, storage};
use crate::reading::{Reading, Voice};
use crate::route::Route;
use crate::surface::Surface;
use crate::{export, view};
use alignment::{Action, Role, Session, Stamp, Way, apply};
use std::rc::Rc;
use yew::prelude::*;

/// Starts the site if this page is one of ours; on any other page it does nothing.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| document::reveal("camber-apology")));
    let Some(surface) = Surface::of_site() else {
        return;
    };
    let root = surface.root();
    // Local files of all kinds share what a browser keeps, so a lone file keeps nothing there.
    let area = match root.given("data-alone").as_deref() {
        Some("none") => Area::Nowhere,
        _ => Area::Local,
    };
    let keeper = Keeper { area };
    let props = AppProps {
        first: first_state(&surface, keeper),
        focused: root.focused(),
        reads_on: root.has("details.telling[open]"),
        scrolled: keeper.scrolled().filter(|y| document::stops_short_of(*y)),
        surface: surface.clone(),
    };
    yew::Renderer::<App>::with_root_and_props(root.element(), props).render();
}

/// Everything the app knows at a moment.
#[derive(Clone, PartialEq)]
struct State {
    session: Rc<Session>,
    route: Route,
    language: &'static Language,
    reading: Reading,
    voice: Voice,
    keeper: Keeper,
    keeping: Keeping,
    device: Device,
    notice: Option<Notice>,
}

/// What may happen to [`State`].
enum Event {
    Act(Action, Stamp),
    Show(Route),
    Travel(Route),
    Speak(&'static Language),
    Read(Reading),
    /// Whether there is a voice for the language.
    Voices(bool),
    Voice(Voice),
    Keep(Keeping),
    Device(Device),
    Notify(Option<Notice>),
}

impl Reducible for State {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Act(action, at) => next.act(action, at),
            Event::Show(route) => next.show(route),
            Event::Travel(route) => next.travel(route),
            Event::Speak(language) => next.language = language,
            Event::Read(reading) => next.reading = reading,
            Event::Voices(there) => next.voice = voice_if(there, next.voice),
            Event::Voice(voice) => next.voice = voice_if(next.voice != Voice::Absent, voice),
            Event::Keep(keeping) => next.keeping = keeping,
            Event::Device(device) => next.device = device,
            Event::Notify(notice) => next.notice = notice,
        }
        // Yew skips the render when it gets the same pointer back.
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
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
        self.session = Rc::new(apply((*self.session).clone(), action, at));
        if moves {
            self.route = view::route_of(&self.session);
            self.notice = None;
        } else if let (Route::Rating(_, wheel), Some(role)) = (self.route, self.session.role()) {
            // The address of a rating page names the chair.
            self.route = Route::Rating(role, wheel);
        }
    }

    /// Back and forward lead to pages, never to another chair: an address of before may name the other one.
    fn travel(&mut self, route: Route) {
        match (route, self.session.role()) {
            (Route::Rating(_, wheel), Some(role)) => self.show(Route::Rating(role, wheel)),
            _ => self.show(route),
        }
    }

    fn show(&mut self, route: Route) {
        self.session = Rc::new(view::enter(
            (*self.session).clone(),
            route,
            Stamp(clock::now()),
        ));
        self.route = route;
        self.notice = None;
    }
}

/// The state a page starts with: what was stored, what the address says, and what the reader ticked
/// before the app arrived.
fn first_state(surface: &Surface, keeper: Keeper) -> State {
    let (stored, keeping) = keeper.load();
    let (said, route) = surface.said().unwrap_or((None, Route::Start));
    let kept = keeper.language();
    let wishes = document::wished_languages();
    let fragment = surface.fragment();
    let chosen = i18n::language(&fragment);
    if let Some(language) = chosen {
        keeper.keep_language(language.code, keeping);
    }
    let language = i18n::choose(
        chosen.or(said),
        kept.as_deref(),
        wishes.iter().map(String::as_str),
    );
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
    State {
        session: Rc::new(session),
        route,
        language,
        reading,
        voice: Voice::Absent,
        keeper,
        keeping,
        device: surface.device(),
        notice: None,
    }
}

#[derive(Properties, PartialEq)]
struct AppProps {
    first: State,
    surface: Surface,
    focused: Option<u32>,
    reads_on: bool,
    scrolled: Option<f64>,
}

#[component]
fn App(props: &AppProps) -> Html {
    let first = props.first.clone();
    let state = use_reducer(move || first);
    let words = use_memo(state.language, |language| I18n::new(language));
    let beside = view::beside(state.route, state.language, state.reading);
    let beside = use_memo(beside, |beside| beside.map(I18n::new));
    let dispatch = state.dispatcher();

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
    use_surface(&state, &words, &props.surface);
    use_keeping(&state);
    use_device(&state, &props.surface);
    let reader = use_voice(&state);

    let perform = use_callback(
        (state.clone(), (*words).clone(), props.surface.clone()),
        move |intent, (state, words, surface)| {
            perform(intent, state, words, surface, &reader, &dispatch);
        },
    );
    let past = state.session.history().iter();
    let days = past
        .map(|check| day_of(check.finished, state.language))
        .collect::<Vec<_>>();
    let page = Page {
        i18n: (*words).clone(),
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
        host: None,
        alone: props.surface.is_alone(),
        on: perform,
    }
    .with_beside((*beside).clone());
    view::view(&page, state.notice.as_ref())
}

type Dispatch = UseReducerDispatcher<State>;

/// Does what the reader wants. Imperative acts happen here, in an event's callback, never in a render.
fn perform(
    intent: Intent,
    state: &State,
    words: &I18n,
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
            state.keeper.keep_language(language.code, state.keeping);
            dispatch.dispatch(Event::Speak(language));
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
                ExportFormat::Csv => ("camber.csv", "text/csv", export::csv(words, &state.session)),
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
            let dispatch = dispatch.clone();
            file::read_chosen(&event, alignment::IMPORT_LIMIT, move |text| {
                let notice = match export::import(text.as_deref()) {
                    Ok(action) => {
                        dispatch.dispatch(Event::Act(action, Stamp(clock::now())));
                        Notice::Imported
                    }
                    Err(why) => Notice::ImportRefused(why),
                };
                dispatch.dispatch(Event::Notify(Some(notice)));
            });
        }
        Intent::Remind => {
            let now = Stamp(clock::now());
            let text = export::reminder(words, &state.session, now, clock::minutes_ahead());
            if !file::save("camber.ics", "text/calendar", &text) {
                notify(Notice::SaveFailed);
            }
        }
        Intent::Print => document::print(),
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

fn tell(surface: &Surface, wish: Wish) {
    surface.root().tell(wish.event(), &[]);
}

/// After erasing, what could not be read is gone too, so answers are kept again.
fn keeping_after_erase(state: &State) -> Keeping {
    match state.keeping {
        Keeping::Refused(_) => state.keeper.keeping(0),
        other => other,
    }
}

/// Keeps what is around the app, and the focus, in step with the page shown.
#[hook]
fn use_surface(state: &UseReducerHandle<State>, words: &I18n, surface: &Surface) {
    use_effect_with(
        (state.route, words.clone(), surface.clone()),
        |(route, words, surface)| surface.show(words, *route),
    );
    let first = use_mut_ref(|| true);
    let travelled = use_mut_ref(|| false);
    let present = use_mut_ref(|| state.route);
    present.replace(state.route);
    let seen = (
        state.route.without_chair(),
        view::is_complete(state.route, &state.session),
    );
    use_effect_with(seen, {
        let (surface, travelled) = (surface.clone(), travelled.clone());
        move |_| {
            // At the first render the reader is already where they are, and after going back or forward
            // the browser itself finds the place on the page again.
            match (first.replace(false), travelled.replace(false)) {
                (true, _) => {}
                (_, true) => surface.root().focus("page-title"),
                _ => surface.arrive(),
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
            let listener = surface.on_travel(move |route| {
                // A jump within the page is told like a journey, but is none.
                let here = present.borrow().without_chair();
                travelled.replace(here != route.without_chair());
                dispatch.dispatch(Event::Travel(route));
            });
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
