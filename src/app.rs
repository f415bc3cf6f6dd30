//! The app in the browser: how it starts, and the one component that draws it.

use crate::deck::Turn;
use crate::i18n::{self, Language};
use crate::intent::Intent;
use crate::jobs;
use crate::journey;
use crate::loader;
use crate::pages::{Host, Page};
use crate::part::Part;
use crate::parts::{self, Paper};
use crate::pen::*;
use crate::platform::address::{self, Listener};
use crate::platform::document::{self, Root};
use crate::platform::{clock, crypto, presses, speech};
use crate::route::Route;
use crate::runtime::{Runtime, now};
use crate::state::{Area, EmbedOptions, Event, Found, State, start as first_state, update};
use crate::store::{Browser, Store};
use crate::surface::Surface;
use crate::together::pair_table::PairChange;
use crate::together::room::{Act, News, Room};
use crate::together::team_table::StoredTeam;
use crate::ui::input::key_alone;
use crate::view;
use alignment::{Action, PairCode, Role, Separator, Stamp, Thought, encode};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// How long the page has been at rest before what is likely next is rehearsed, in milliseconds.
const AT_REST: u32 = 200;

/// What is done before any app of a page.
pub fn prepare() {
    yew::set_custom_panic_hook(Box::new(|_| apologize()));
}

/// Says that the app has stopped. What was answered is saved.
fn apologize() {
    document::reveal("camber-apology");
    document::show_error();
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
    let store = Store::new(Browser, area);
    let (said, route) = surface.said().unwrap_or((None, Route::Start));
    let language = first_language(&surface, &store, said).await;
    let (session, _) = store.load();
    if !loader::load(journey::part_of(route, &session), language.code).await {
        return false;
    }
    if let Some(beside) = journey::beside(route, language, store.reading()) {
        // Without it, the page is what it is in one language.
        loader::load(Part::of(route), beside.code).await;
    }
    if route.is_lesson() && store.reading().aloud {
        // So that the buttons of the voice are there from the start. Without it, nobody reads aloud.
        Part::Paper.load().await;
    }
    let element = root.element();
    let props = opened(surface, store, (area, route, language), None);
    yew::Renderer::<App>::with_root_and_props(element, props).render();
    true
}

/// The language a page starts in: that of its address. A lone file just opened has none, so the reader's wishes decide
/// there; on the bare start page they have done so before anything was painted (`static/wish.js`).
async fn first_language(
    surface: &Surface,
    store: &Store<Browser>,
    said: Option<&'static Language>,
) -> &'static Language {
    let chosen = i18n::language(&surface.fragment());
    if let Some(language) = chosen.or(said) {
        return language;
    }
    if surface.is_alone()
        && Part::Paper.load().await
        && let Some(part) = Paper::get()
    {
        return (part.language)(store.language());
    }
    i18n::reference()
}

/// An app that is the guest of another page.
pub struct Guest {
    handle: AppHandle<App>,
    props: AppProps,
}

impl Guest {
    /// Puts the app into an element. `site` is the absolute address of the site's root.
    #[must_use]
    pub fn mount(root: Root, site: &str, options: EmbedOptions) -> Guest {
        let host =
            Host { site: site.into(), owns_document: root.is_shadowed(), asks: options.asks };
        let element = root.element();
        let place = (options.area, options.start, options.language);
        let store = Store::new(Browser, options.area);
        let props = opened(Surface::guest(root), store, place, Some((host, options)));
        let handle = yew::Renderer::<App>::with_root_and_props(element, props.clone()).render();
        Guest { handle, props }
    }

    /// Does what the host wants now; what the reader has done stays.
    pub fn obey(&mut self, options: EmbedOptions) {
        if let Some((host, own)) = &mut self.props.guest {
            host.asks = options.asks;
            *own = options;
        }
        self.handle.update(self.props.clone());
    }

    /// Takes the app out of its element.
    pub fn leave(self) {
        self.handle.destroy();
    }
}

#[derive(Properties, Clone, PartialEq)]
struct AppProps {
    runtime: Rc<Runtime>,
    surface: Surface,
    /// The page around the app, and what it wants, where the app is a guest.
    guest: Option<(Host, EmbedOptions)>,
    /// The control that had the focus before the app was drawn.
    focused: Option<u32>,
    /// How far down a page was that the browser could not scroll back to.
    scrolled: Option<f64>,
}

/// Begins the loop. It has to be before the app is drawn, because that takes away what the reader did until then.
fn opened(
    surface: Surface,
    store: Store<Browser>,
    (area, route, language): (Area, Route, &'static Language),
    guest: Option<(Host, EmbedOptions)>,
) -> AppProps {
    let root = surface.root();
    let is_ours = guest.is_none();
    let for_many = matches!(route, Route::Together(_));
    let (session, storage_status) = store.load();
    let ticked = is_ours.then(|| root.ticked());
    let follows = for_many.then(|| surface.take_fragment(PairCode::FRAGMENT));
    let fragment = follows.flatten().unwrap_or_else(|| surface.fragment());
    let scrolled = is_ours.then(|| store.scrolled(&route.folder())).flatten();
    let focused = root.focused();
    let found = Found {
        session,
        storage_status,
        area,
        team: if for_many { jobs::stored_team(&store) } else { StoredTeam::default() },
        route,
        language,
        reading: store.reading(),
        first: match root.given("data-first") {
            Some(_) => Role::Leader,
            None => Role::Seller,
        },
        device: surface.device(),
        fragment: if root.holds(&fragment) { String::new() } else { fragment },
        ticked: ticked.unwrap_or_default(),
        focused: root.focused_name().and_then(|name| journey::item_of(&name)),
        options: guest.as_ref().map(|(_, options)| options.clone()),
    };
    let (state, effects) = first_state(found, now());
    let runtime = Runtime::new(state, store, surface.clone());
    runtime.begin(effects);
    AppProps {
        runtime,
        surface,
        guest,
        focused,
        scrolled: scrolled.filter(|y| document::stops_short_of(*y)),
    }
}

/// Draws the state. What it draws replaces the prerendered page, which is its equal.
struct App {
    runtime: Rc<Runtime>,
    on: Callback<Intent>,
    on_room: Callback<Act>,
    drawn: Callback<()>,
    /// Before Yew's own listeners, so that it hears of a press first.
    _doubles: [Listener; 3],
    drawings: Cell<u32>,
    rehearsed: bool,
}

impl Component for App {
    type Message = ();
    type Properties = AppProps;

    fn create(context: &Context<App>) -> App {
        let runtime = context.props().runtime.clone();
        runtime.draw_by(context.link().callback(|()| ()));
        // Between this and the first drawing nothing is painted, so what looks different from now on never jumps.
        let root = context.props().surface.root();
        root.mark("data-drawn");
        runtime.draws();
        let (intents, acts) = (runtime.clone(), runtime.clone());
        let (drew, arrival) = (runtime.clone(), RefCell::new(Some(context.props().clone())));
        let listeners = RefCell::new(None);
        App {
            drawn: Callback::from(move |()| {
                drew.drew();
                if let Some(props) = arrival.take() {
                    listeners.replace(Some(arrive(&props)));
                }
            }),
            on: Callback::from(move |intent| intents.send(Event::Intent(intent, now()))),
            on_room: Callback::from(move |act| acts.send(Event::Act(act))),
            runtime,
            _doubles: presses::take_back_doubles(&root.element()),
            drawings: Cell::default(),
            rehearsed: false,
        }
    }

    fn update(&mut self, _: &Context<App>, (): ()) -> bool {
        self.runtime.draws();
        true
    }

    fn changed(&mut self, context: &Context<App>, _: &AppProps) -> bool {
        if let Some((_, options)) = &context.props().guest {
            self.runtime.send(Event::Embed(options.clone(), now()));
        }
        // The event has it drawn.
        false
    }

    fn view(&self, context: &Context<App>) -> Html {
        let key = self.drawings.get().wrapping_add(1);
        self.drawings.set(key);
        let drawn = yew::html! { <Drawn key={key.to_string()} drawn={self.drawn.clone()} /> };
        html! { <>{ self.draw(context) }{ drawn }</> }
    }

    fn rendered(&mut self, context: &Context<App>, _: bool) {
        self.runtime.drawn();
        if !self.rehearsed && parts::Lesson::get().is_some() {
            self.rehearsed = true;
            self.rehearse(context.props().clone());
        }
    }

    fn destroy(&mut self, _: &Context<App>) {
        self.runtime.close();
    }
}

impl App {
    fn draw(&self, context: &Context<App>) -> Html {
        let props = context.props();
        let state = self.runtime.state();
        let Some((state, page)) = state.and_then(|state| page(state, props, &self.on)) else {
            return Html::default();
        };
        let rooms = Part::of(state.route).rooms();
        let (Some(tables), Some(rooms)) = (&state.tables, rooms) else {
            return view::view(&page);
        };
        let here = props.surface.whole_address(state.language, state.route);
        (rooms.view)(&Room {
            page,
            tables: tables.clone(),
            here: here.into(),
            can_lock: crypto::is_there(),
            separator: Separator::beside(clock::decimal_mark()),
            on: self.on_room.clone(),
        })
    }

    /// Works out, on a start page at rest, what a thought there leads to, and throws it away. A browser compiles a function
    /// when it is first called; on a slow phone the reader would wait for that between the press and its picture.
    fn rehearse(&self, props: AppProps) {
        let on = self.on.clone();
        let rehearsal = move || {
            let state = props.runtime.state().filter(|state| state.route == Route::Start)?;
            let thought = Intent::Act(Action::Think(Thought::Afternoon));
            let (state, _) = update(state, Event::Intent(thought, now()));
            let (_, page) = page(state, &props, &on)?;
            Some((encode(&page.session), view::view(&page)))
        };
        document::in_a_moment(AT_REST, move || drop(rehearsal())).forget();
    }
}

/// What is to be drawn of a state; nothing without its words.
fn page(state: State, props: &AppProps, on: &Callback<Intent>) -> Option<(State, Page)> {
    let words = |language| props.runtime.words(language);
    let code = state.language.code;
    let page = Page {
        i18n: words(state.language)?,
        route: state.route,
        deck: state.deck,
        session: state.session.clone(),
        storage_status: state.storage_status,
        device: state.device.clone(),
        day: Callback::from(move |at: Stamp| clock::day_in_words(at.0, code)),
        now: state.now,
        live: true,
        reading: state.reading,
        voice: state.voice,
        voices: state.voices.clone(),
        outlook: state.outlook.clone(),
        top_only: state.top_only,
        front: state.front,
        first: state.first,
        beside: None,
        is_beside: false,
        away: state.away,
        notice: state.notice.clone(),
        host: props.guest.as_ref().map(|(host, _)| host.clone()),
        alone: props.surface.is_alone(),
        on: on.clone(),
    };
    let beside = state.beside().and_then(words);
    Some((state, page.with_beside(beside)))
}

/// The app is in charge: its first drawing stands, and is yet to be painted. (`rendered` may be called after
/// a pause, for which a reader on a slow phone would wait.)
fn arrive(AppProps { runtime, surface, focused, scrolled, .. }: &AppProps) -> impl Sized + use<> {
    // The page was replaced by its equal; the focus goes back to where the reader had it. Where the page has grown by
    // what the reader did before, it is now long enough for the place where they stopped.
    if let Some(y) = *scrolled {
        document::scroll_to(y);
    }
    if let Some(control) = *focused {
        surface.root().focus_control(control);
    }
    surface.root().mark("data-live");
    let listeners = listeners(runtime, surface);
    // Something may have been told before anybody listened.
    let device = surface.device();
    if runtime.state().is_some_and(|state| state.device != device) {
        runtime.send(Event::Device(device));
    }
    listeners
}

/// Shows nothing, and is made anew by each drawing, as its last act: Yew lets nothing else run between what it changes
/// on the page and the making of new components, whereas `rendered` may be called after a pause.
struct Drawn;

#[derive(Properties, PartialEq)]
struct DrawnProps {
    drawn: Callback<()>,
}

impl Component for Drawn {
    type Message = ();
    type Properties = DrawnProps;

    fn create(context: &Context<Drawn>) -> Drawn {
        context.props().drawn.emit(());
        Drawn
    }

    fn view(&self, _: &Context<Drawn>) -> Html {
        Html::default()
    }
}

/// Listens to what happens around the app, until what it returns is dropped.
fn listeners(runtime: &Rc<Runtime>, surface: &Surface) -> impl Sized + use<> {
    let travel = surface.on_travel({
        let (runtime, surface) = (runtime.clone(), surface.clone());
        move |route| {
            let for_many = matches!(route, Route::Together(_));
            // A link with a code may also be opened over the page itself.
            let code = for_many.then(|| surface.take_fragment(PairCode::FRAGMENT));
            runtime.send(match code.flatten() {
                Some(code) => Event::Act(Act::Pair(PairChange::Follow(code))),
                None => Event::Travel(route, now()),
            });
        }
    });
    let facts = surface.root().on("camber-fact", {
        let (runtime, surface) = (runtime.clone(), surface.clone());
        move || runtime.send(Event::Device(surface.device()))
    });
    let news = surface.root().listen("camber-team", {
        let runtime = runtime.clone();
        move |kind, value| {
            runtime.send(Event::News(News {
                kind: kind.to_owned(),
                text: value.text(),
                percent: value.percent(),
                bytes: value.bytes(),
            }));
        }
    });
    let swipes = surface.root().on_swipe(".deck", {
        let runtime = runtime.clone();
        move |left| {
            let turn = if left { Turn::On } else { Turn::Back };
            runtime.send(Event::Intent(Intent::Turn(turn), now()));
        }
    });
    let keys = surface.root().on_key(".deck", {
        let runtime = runtime.clone();
        move |event| {
            if let Some((key, radio)) = key_alone(event) {
                runtime.send(Event::Intent(Intent::Key(key, radio), now()));
            }
        }
    });
    let call = |what: fn(&Runtime)| {
        let runtime = runtime.clone();
        move || what(&runtime)
    };
    let voices = speech::on_voices(call(Runtime::find_voice));
    let leave = address::on_leave(call(Runtime::leave));
    let second = surface.root().listen("camber-second", {
        let runtime = runtime.clone();
        move |kind, value| runtime.hear_second(kind, &value)
    });
    let wake = address::on_wake({
        let runtime = runtime.clone();
        move |slept| runtime.wake(slept)
    });
    let errors = document::on_error(call(|runtime| {
        if runtime.is_broken() {
            apologize();
        }
    }));
    (travel, facts, news, swipes, keys, voices, leave, second, wake, errors)
}
