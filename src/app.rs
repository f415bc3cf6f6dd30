//! The site in the browser: the one place where state, effects and the platform meet.

use crate::i18n::{self, I18n, Language};
use crate::intent::{ExportFormat, Intent, Keeping, Notice};
use crate::pages::Page;
use crate::platform::{address, clock, document, file, storage};
use crate::route::{self, Route};
use crate::view;
use crate::{export, keeper};
use alignment::{Action, Role, Session, Stamp, Way, apply};
use std::rc::Rc;
use yew::prelude::*;

/// Starts the site if this page is one of ours; on any other page it does nothing.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| document::reveal("camber-apology")));
    let Some(root) = document::root() else { return };
    let up = root.get_attribute("data-up").unwrap_or_default();
    let Some(site) = address::Root::new(&up) else {
        return;
    };
    let ticked = document::ticked(&root);
    let focused = document::focused(&root);
    let reads_on = document::has(&root, "details.telling[open]");
    let props = SiteProps {
        first: first_state(root.get_attribute("lang").as_deref(), &site, &ticked),
        site,
        focused,
        reads_on,
    };
    yew::Renderer::<Site>::with_root_and_props(root, props).render();
}

/// Everything the site knows at a moment.
#[derive(Clone, PartialEq)]
struct State {
    session: Rc<Session>,
    route: Route,
    language: &'static Language,
    keeping: Keeping,
    notice: Option<Notice>,
}

/// What may happen to [`State`].
enum Event {
    Act(Action, Stamp),
    Show(Route),
    Travel(Route),
    Speak(&'static Language),
    Keep(Keeping),
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
            Event::Keep(keeping) => next.keeping = keeping,
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
fn first_state(
    attribute: Option<&str>,
    site: &address::Root,
    ticked: &[(String, String)],
) -> State {
    let (stored, keeping) = keeper::load();
    let path = site.path().unwrap_or_default();
    let (said, route) = route::parse(&path).unwrap_or((None, Route::Start));
    let kept = keeper::language();
    let wishes = document::wished_languages();
    let fragment = address::fragment();
    let chosen = i18n::language(&fragment);
    if let Some(language) = chosen {
        keeper::keep_language(language.code, keeping);
    }
    let said = chosen.or(said);
    let language = i18n::choose(
        attribute,
        said,
        kept.as_deref(),
        wishes.iter().map(String::as_str),
    );
    let now = Stamp(clock::now());
    let mut session = stored;
    if let Some(role) = fragment.strip_prefix("course-").and_then(Role::from_key) {
        session = apply(session, Action::Begin(Way::Course), now);
        session = apply(session, Action::ChooseRole(role), now);
    }
    session = view::enter(session, route, now);
    for action in view::adopt(ticked) {
        session = apply(session, action, now);
    }
    State {
        session: Rc::new(session),
        route,
        language,
        keeping,
        notice: None,
    }
}

#[derive(Properties, PartialEq)]
struct SiteProps {
    first: State,
    site: address::Root,
    focused: Option<u32>,
    reads_on: bool,
}

#[component]
fn Site(props: &SiteProps) -> Html {
    let first = props.first.clone();
    let state = use_reducer(move || first);
    let words = use_memo(state.language, |language| I18n::new(language));
    let dispatch = state.dispatcher();

    use_effect_with((), {
        let focused = props.focused;
        // The page was replaced by its equal; the focus goes back to where the reader had it.
        move |()| {
            if let Some(control) = focused {
                document::focus_control(control);
            }
            document::mark_live();
        }
    });
    use_address(&state, &words, &props.site);
    use_keeping(&state);

    let perform = use_callback(
        (state.clone(), (*words).clone()),
        move |intent, (state, words)| {
            perform(intent, state, words, &dispatch);
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
        days,
        live: true,
        reads_on: props.reads_on,
        on: perform,
    };
    view::view(&page, state.notice.as_ref())
}

type Dispatch = UseReducerDispatcher<State>;

/// Does what the reader wants. Imperative acts happen here, in an event's callback, never in a render.
fn perform(intent: Intent, state: &State, words: &I18n, dispatch: &Dispatch) {
    let notify = |notice| dispatch.dispatch(Event::Notify(Some(notice)));
    match intent {
        Intent::Act(action) => dispatch.dispatch(Event::Act(action, Stamp(clock::now()))),
        Intent::TakeChair(role) => {
            let now = Stamp(clock::now());
            dispatch.dispatch(Event::Act(Action::ChooseRole(role), now));
            dispatch.dispatch(Event::Act(Action::Next, now));
        }
        Intent::Show(route) => dispatch.dispatch(Event::Show(route)),
        Intent::Speak(language) => {
            keeper::keep_language(language.code, state.keeping);
            dispatch.dispatch(Event::Speak(language));
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
            keeper::erase();
            dispatch.dispatch(Event::Act(Action::Forget, Stamp(clock::now())));
            dispatch.dispatch(Event::Keep(keeping_after_erase(state.keeping)));
            dispatch.dispatch(Event::Show(Route::Start));
            notify(Notice::Erased);
        }
        Intent::ShareComputer(shared) => {
            dispatch.dispatch(Event::Keep(keeper::share_computer(shared)));
        }
        Intent::Dismiss => dispatch.dispatch(Event::Notify(None)),
    }
}

/// After erasing, what could not be read is gone too, so answers are kept again.
fn keeping_after_erase(keeping: Keeping) -> Keeping {
    match keeping {
        Keeping::Refused(_) => Keeping::OnDevice { characters: 0 },
        other => other,
    }
}

/// Keeps the address bar, the title and the focus in step with the page shown.
#[hook]
fn use_address(state: &UseReducerHandle<State>, words: &I18n, site: &address::Root) {
    let first = use_mut_ref(|| true);
    let title = view::title(words, state.route);
    let apology = words.text("apology");
    use_effect_with(
        (state.route, state.language, title, apology, site.clone()),
        {
            move |(route, language, title, apology, site)| {
                let direction = if language.right_to_left { "rtl" } else { "ltr" };
                document::describe(title, language.code, direction);
                document::set_text("camber-apology", apology);
                let wanted = format!("{}index.html", route::folder(language, *route));
                let shown = site.path().and_then(|path| route::parse(&path));
                match shown {
                    Some((said, shown)) if shown == *route => {
                        // A fragment has been read by now and would mislead after a reload.
                        if said.unwrap_or_else(i18n::reference) != *language
                            || !address::fragment().is_empty()
                        {
                            site.replace(&wanted);
                        }
                    }
                    // The same page from the other chair is no step back or forward.
                    Some((_, shown)) if same_page(shown, *route) => site.replace(&wanted),
                    _ => site.push(&wanted),
                }
            }
        },
    );
    let travelled = use_mut_ref(|| false);
    let present = use_mut_ref(|| state.route);
    present.replace(state.route);
    let seen = (
        page_of(state.route),
        view::is_complete(state.route, &state.session),
    );
    use_effect_with(seen, {
        let travelled = travelled.clone();
        move |_| {
            // At the first render the reader is already where they are, and after going back or forward
            // the browser itself finds the place on the page again.
            if !first.replace(false) {
                if !travelled.replace(false) {
                    document::scroll_to_top();
                }
                document::focus("page-title");
            }
        }
    });
    let noticed = use_mut_ref(|| false);
    use_effect_with(state.notice.clone(), move |notice| {
        if notice.is_some() {
            document::show("notice");
            document::focus("notice");
        } else if noticed.replace(false) {
            document::focus("page-title");
        }
        noticed.replace(notice.is_some());
    });
    use_effect_with(site.clone(), {
        let dispatch = state.dispatcher();
        move |site| {
            let site = site.clone();
            let listener = address::on_travel(move || {
                if let Some((_, route)) = site.path().and_then(|path| route::parse(&path)) {
                    // A jump within the page is told like a journey, but is none.
                    travelled.replace(!same_page(*present.borrow(), route));
                    dispatch.dispatch(Event::Travel(route));
                }
            });
            move || drop(listener)
        }
    });
}

/// A rating page without its chair: changing chairs is not going to another page.
fn page_of(route: Route) -> Route {
    match route {
        Route::Rating(_, wheel) => Route::Rating(Role::Seller, wheel),
        other => other,
    }
}

fn same_page(one: Route, other: Route) -> bool {
    page_of(one) == page_of(other)
}

/// Saves after every action and takes in what other tabs save.
#[hook]
fn use_keeping(state: &UseReducerHandle<State>) {
    let shared = state.keeping == Keeping::SharedComputer;
    use_effect_with((state.session.clone(), shared), {
        let dispatch = state.dispatcher();
        move |(session, shared)| {
            if !shared {
                let (joined, keeping) = keeper::save(session);
                if joined != **session {
                    dispatch.dispatch(Event::Act(Action::Absorb(Box::new(joined)), Stamp(0)));
                }
                dispatch.dispatch(Event::Keep(keeping));
            }
        }
    });
    use_effect_with(shared, {
        let dispatch = state.dispatcher();
        move |shared| {
            let listener = (!shared).then(|| {
                storage::on_change(keeper::SESSION_KEY, move |text| {
                    match text.as_deref().map(keeper::read) {
                        Some(Ok(other)) => {
                            let action = Action::Absorb(Box::new(other));
                            dispatch.dispatch(Event::Act(action, Stamp(0)));
                        }
                        // What another tab left unreadable is met at the next save.
                        Some(Err(_)) => {}
                        // Another tab has said that this computer is shared.
                        None if keeper::is_shared() => {
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

fn day_of(stamp: Stamp, language: &Language) -> String {
    clock::day_in_words(stamp.0, language.code)
}
