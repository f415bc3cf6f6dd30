//! The pages for two and for many in the browser: where their state, effects and the platform meet.

use super::code_table::CodeChange;
use super::findings::Findings;
use super::pair_table::{LockState, PairChange, PairTable};
use super::team_table::{Camera, TeamChange, TeamTable};
use super::{Act, Change, Room, Tables};
use crate::device::Device;
use crate::i18n::{self, I18n, Language};
use crate::intent::{Intent, Keeping};
use crate::keeper::{self, Keeper};
use crate::pages::Page;
use crate::part::Part;
use crate::platform::storage::Area;
use crate::platform::{clipboard, crypto, document, file, storage, words};
use crate::reading::{Reading, Voice};
use crate::route::{Route, Together};
use crate::surface::Surface;
use alignment::{Locked, PASSPHRASE_ROUNDS, PairCode, Session, Shared, passphrase, passphrase_of};
use std::rc::Rc;
use yew::prelude::*;

/// The parts whose words are spoken here.
const PARTS: [Part; 2] = [Part::First, Part::Together];

/// What is done before the app.
pub fn prepare() {
    words::need(&PARTS.map(Part::name));
    yew::set_custom_panic_hook(Box::new(|_| document::reveal("camber-apology")));
}

/// Starts the app, if this page is one of its, once the words are there that it begins with.
/// Returns whether they could be had.
pub async fn start() -> bool {
    let Some(surface) = Surface::of_site() else {
        return true;
    };
    let keeper = Keeper { area: Area::Local };
    let language = first_language(&surface, keeper);
    if !words::bring(language.code.to_owned()).await {
        return false;
    }
    let props = AppProps {
        first: first_state(&surface, keeper, language),
        focused: surface.root().focused(),
        surface: surface.clone(),
    };
    yew::Renderer::<App>::with_root_and_props(surface.root().element(), props).render();
    true
}

/// Everything the app knows at a moment.
#[derive(Clone, PartialEq)]
struct State {
    /// The reader's own answers, as the check keeps them. Read here, never written.
    session: Rc<Session>,
    keeping: Keeping,
    route: Route,
    language: &'static Language,
    /// The language whose words were wished for and could not be had.
    away: Option<&'static Language>,
    tables: Rc<Tables>,
    device: Device,
}

/// What may happen to [`State`].
enum Event {
    Change(Change),
    Show(Route),
    Speak(&'static Language),
    /// The words of this language cannot be had.
    Away(&'static Language),
    /// Another tab has changed what is kept.
    Reload(Rc<Session>, Keeping),
    Device(Device),
}

impl Reducible for State {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Change(change) => {
                next.tables = Rc::new((*next.tables).clone().after(change, &next.session));
            }
            Event::Show(route) => (next.route, next.away) = (route, None),
            Event::Speak(language) => (next.language, next.away) = (language, None),
            Event::Away(language) => next.away = Some(language),
            Event::Reload(session, keeping) => (next.session, next.keeping) = (session, keeping),
            Event::Device(device) => next.device = device,
        }
        next.keep_team(&self);
        // Yew skips the render when it gets the same pointer back.
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
    /// Keeps a team's codes while somebody wants that, and takes them away with the round.
    ///
    /// At once: Yew runs a reducer within its event, but leaves effects to a timer after a slow render, and whoever
    /// is quick is gone by then.
    fn keep_team(&mut self, before: &State) {
        let kept = self.kept_team();
        if kept == before.kept_team() {
            return;
        }
        let done = match kept {
            Some(text) => storage::write(Area::Local, keeper::TEAM_KEY, &text),
            None => storage::remove(Area::Local, keeper::TEAM_KEY),
        };
        let change = Change::Team(TeamChange::Kept(done.is_ok()));
        self.tables = Rc::new((*self.tables).clone().after(change, &self.session));
    }

    fn kept_team(&self) -> Option<String> {
        match self.keeping {
            Keeping::SharedComputer => None,
            _ => self.tables.team.kept(),
        }
    }
}

/// What the address says: its language, if it says one, and its page.
fn said(surface: &Surface) -> (Option<&'static Language>, Route) {
    let said = surface.said();
    said.unwrap_or((None, Route::Together(Together::Pair)))
}

/// The language a page starts in.
fn first_language(surface: &Surface, keeper: Keeper) -> &'static Language {
    let (said, _) = said(surface);
    let (kept, wishes) = (keeper.language(), document::wished_languages());
    i18n::choose(said, kept.as_deref(), wishes.iter().map(String::as_str))
}

fn first_state(surface: &Surface, keeper: Keeper, language: &'static Language) -> State {
    let (session, keeping) = keeper.load();
    let (_, route) = said(surface);
    let mut tables = Tables {
        team: kept_team(keeping),
        ..Tables::default()
    };
    if let Some(code) = surface.take_fragment(PairCode::FRAGMENT) {
        tables = tables.after(Change::Pair(PairChange::Follow(code)), &session);
    }
    State {
        session: Rc::new(session),
        keeping,
        route,
        language,
        away: None,
        tables: Rc::new(tables),
        device: surface.device(),
    }
}

/// A round whose codes somebody wanted to be kept on this device.
fn kept_team(keeping: Keeping) -> TeamTable {
    let kept = match keeping {
        Keeping::SharedComputer => None,
        _ => storage::read(Area::Local, keeper::TEAM_KEY).ok().flatten(),
    };
    kept.map_or_else(TeamTable::default, |text| TeamTable::restored(&text))
}

#[derive(Properties, PartialEq)]
struct AppProps {
    first: State,
    surface: Surface,
    focused: Option<u32>,
}

#[component]
fn App(props: &AppProps) -> Html {
    let first = props.first.clone();
    let state = use_reducer(move || first);
    let i18n = use_memo(state.language, |language| {
        PARTS
            .into_iter()
            .fold(I18n::empty(language), |spoken, part| {
                match words::text(&format!("{}-{}", part.name(), language.code)) {
                    Some(file) => spoken.with(part, file),
                    None => spoken,
                }
            })
    });
    use_effect_with((), {
        let (root, focused) = (props.surface.root().clone(), props.focused);
        // The page was replaced by its equal; the focus goes back to where the reader had it.
        move |()| {
            if let Some(control) = focused {
                root.focus_control(control);
            }
            root.mark_live();
        }
    });
    use_surface(&state, &i18n, &props.surface);
    use_kept(&state);
    use_helpers(&state, &props.surface);

    let keeper = Keeper { area: Area::Local };
    let dispatch = state.dispatcher();
    let navigate = use_callback(
        (state.keeping, props.surface.clone()),
        move |intent, (keeping, surface)| match intent {
            Intent::Show(route) => dispatch.dispatch(Event::Show(route)),
            Intent::Speak(language) => {
                let (dispatch, keeping) = (dispatch.clone(), *keeping);
                words::once_here(language.code, move |here| {
                    if here {
                        keeper.keep_language(language.code, keeping);
                    }
                    dispatch.dispatch(if here {
                        Event::Speak(language)
                    } else {
                        Event::Away(language)
                    });
                });
            }
            Intent::Jump(id) => {
                surface.root().jump(&id);
                surface.root().focus(&id);
            }
            Intent::Device(wish) => surface.root().tell(wish.event(), &[]),
            // No frame of these pages says anything else.
            _ => {}
        },
    );
    let dispatch = state.dispatcher();
    let table = (
        state.tables.clone(),
        state.session.clone(),
        props.surface.root().clone(),
    );
    let perform = use_callback(table, move |act, (tables, session, root)| match act {
        Act::Change(change) => dispatch.dispatch(Event::Change(change)),
        Act::Lock | Act::Seal | Act::Open => {
            let dispatch = dispatch.clone();
            lock(&act, &tables.pair, session, move |change| {
                dispatch.dispatch(Event::Change(Change::Pair(change)));
            });
        }
        Act::Copy(text) => {
            let dispatch = dispatch.clone();
            clipboard::copy(&text, move |done| {
                // Each page has one code to copy, and shows what became of it.
                for change in [
                    Change::Pair(PairChange::Copied(done)),
                    Change::Code(CodeChange::Copied(done)),
                ] {
                    dispatch.dispatch(Event::Change(change));
                }
            });
        }
        Act::Save { name, text } => {
            let done = file::save(&name, "text/csv;charset=utf-8", &text);
            dispatch.dispatch(Event::Change(Change::Team(TeamChange::Saved(done))));
        }
        Act::StopFile => root.tell("camber-file-stop", &[]),
        Act::Camera(on) => {
            // The picture has to stand in the page before there is anything to show in it.
            let wish = if on {
                "camber-camera-on"
            } else {
                "camber-camera-off"
            };
            if on {
                let change = TeamChange::Camera(Camera::Starting);
                dispatch.dispatch(Event::Change(Change::Team(change)));
            }
            let root = root.clone();
            document::soon(move || root.tell(wish, &[]));
        }
        Act::Print => document::print(),
    });
    let room = Room {
        page: Page {
            i18n: (*i18n).clone(),
            route: state.route,
            session: state.session.clone(),
            keeping: state.keeping,
            device: state.device.clone(),
            days: Vec::new(),
            live: true,
            reading: Reading::default(),
            voice: Voice::Absent,
            beside: None,
            is_beside: false,
            reads_on: false,
            away: state.away,
            host: None,
            alone: false,
            on: navigate,
        },
        tables: state.tables.clone(),
        here: props
            .surface
            .whole_address(state.language, state.route)
            .into(),
        can_lock: crypto::is_there(),
        on: perform,
    };
    super::view(&room)
}

/// Everything with passphrases, which takes the browser a while; `on` gets what happens.
fn lock(act: &Act, table: &PairTable, session: &Session, on: impl Fn(PairChange) + 'static) {
    match act {
        Act::Lock => on(PairChange::Lock(
            crypto::random().map(passphrase_of).unwrap_or_default(),
        )),
        Act::Seal if table.lock_state() != Some(&LockState::Working) => {
            let (shared, typed) = (table.own(session), table.passphrase().to_owned());
            on(PairChange::Seal);
            if !table.is_too_short() {
                seal(shared, typed, on);
            }
        }
        Act::Open => {
            let Some(locked) = table.arrived().filter(|_| !table.opens()).cloned() else {
                return;
            };
            on(PairChange::Open);
            let key = key(table.their_passphrase(), locked.salt, locked.nonce);
            crypto::open(key, locked.sealed.clone(), move |plain| {
                on(PairChange::Opened(locked, plain));
            });
        }
        _ => {}
    }
}

fn seal(shared: Shared, typed: String, on: impl Fn(PairChange) + 'static) {
    let (Some(salt), Some(nonce)) = (crypto::random(), crypto::random()) else {
        on(PairChange::Sealed(shared, typed, None));
        return;
    };
    crypto::seal(key(&typed, salt, nonce), shared.to_bytes(), move |sealed| {
        let locked = sealed.map(|sealed| Locked {
            salt,
            nonce,
            sealed,
        });
        on(PairChange::Sealed(shared, typed, locked));
    });
}

fn key(typed: &str, salt: [u8; 16], nonce: [u8; 12]) -> crypto::Lock {
    crypto::Lock {
        passphrase: passphrase(typed),
        rounds: PASSPHRASE_ROUNDS,
        salt: salt.to_vec(),
        nonce: nonce.to_vec(),
        additional: Locked::ADDITIONAL.to_vec(),
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
    // A round that is shown takes the whole page, and so does the next one.
    let team = &state.tables.team;
    let scene = (team.shown().is_some(), team.is_projected());
    use_effect_with(
        (state.route, scene, surface.clone()),
        move |(.., surface)| {
            if !first.replace(false) {
                surface.arrive();
            }
        },
    );
    // Where something takes the place of what the reader was at, they come to its heading.
    let first = use_mut_ref(|| true);
    use_effect_with((state.tables.pair.heading(), surface.clone()), {
        move |(heading, surface)| {
            if first.replace(false) {
                return;
            }
            match heading {
                Some((heading, _)) => {
                    surface.root().jump(heading);
                    surface.root().focus(heading);
                }
                None => surface.arrive(),
            }
        }
    });
    use_effect_with(surface.clone(), {
        let dispatch = state.dispatcher();
        move |surface| {
            let listener = surface.on_travel({
                let (dispatch, surface) = (dispatch.clone(), surface.clone());
                // A link may also be opened over the page itself.
                move |route| match surface.take_fragment(PairCode::FRAGMENT) {
                    Some(code) => {
                        dispatch.dispatch(Event::Change(Change::Pair(PairChange::Follow(code))));
                    }
                    None => dispatch.dispatch(Event::Show(route)),
                }
            });
            let told = surface.clone();
            let take_in = move || dispatch.dispatch(Event::Device(told.device()));
            // Something may have been told before anybody listened.
            take_in();
            let facts = surface.root().on("camber-fact", take_in);
            move || drop((listener, facts))
        }
    });
}

/// Takes in what other tabs keep: somebody may take the check there, and compare here.
#[hook]
fn use_kept(state: &UseReducerHandle<State>) {
    use_effect_with((), {
        let dispatch = state.dispatcher();
        move |()| {
            let listener = storage::on_change(Area::Local, keeper::SESSION_KEY, move |_| {
                let (session, keeping) = Keeper { area: Area::Local }.load();
                dispatch.dispatch(Event::Reload(Rc::new(session), keeping));
            });
            move || drop(listener)
        }
    });
}

/// Takes in what comes of the file and the camera beside the page.
#[hook]
fn use_helpers(state: &UseReducerHandle<State>, surface: &Surface) {
    use_effect_with(surface.clone(), {
        let dispatch = state.dispatcher();
        move |surface| {
            let listener = surface.root().hear("camber-team", move |kind, value| {
                let change = match kind {
                    "reading" => TeamChange::Reading(value.percent()),
                    "stopped" => TeamChange::Stopped,
                    "codes" => match value.bytes().and_then(|bytes| Findings::from_bytes(&bytes)) {
                        Some(findings) => TeamChange::Found(findings),
                        None => TeamChange::Unreadable,
                    },
                    "unreadable" => TeamChange::Unreadable,
                    "scanned" => TeamChange::Scanned(value.text().unwrap_or_default()),
                    "camera" => TeamChange::Camera(match value.text().as_deref() {
                        Some("on") => Camera::On,
                        Some("refused") => Camera::Refused,
                        Some("absent") => Camera::Absent,
                        _ => Camera::Off,
                    }),
                    _ => return,
                };
                dispatch.dispatch(Event::Change(Change::Team(change)));
            });
            move || drop(listener)
        }
    });
}
