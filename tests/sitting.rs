//! How long the first sitting and the lesson take: the words that are met on one run, and the acts of the hands.
#![allow(clippy::restriction)] // A test may panic.

#[path = "support/html.rs"]
#[allow(dead_code)] // Other tests use more of it.
mod html;

use alignment::scenes::call::Asked;
use alignment::scenes::chain::{Building, Choice, Stands};
use alignment::scenes::chairs::{MOMENTS, Sitting};
use alignment::scenes::pull::{Act, Ride, Toes};
use alignment::scenes::talk::{Meeting, TURNS};
use alignment::scenes::truth::{PARTS, Reach, Telling, gap, sentences};
use alignment::scenes::week::{Packing, REQUESTS, Reply};
use alignment::scenes::year::Levers;
use alignment::{
    Action, Frequency, ItemId, Play, Played, Question, Role, Scene, Session, Stamp, Thought, Way,
    Wheel, apply, minutes_left, places,
};
use camber::i18n::{I18n, LANGUAGES, Language};
use camber::pages::Page;
use camber::prerender;
use camber::route::Route;
use html::{Tag, named, string, tokens};
use html5gum::Token;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::rc::Rc;

/// What the first sitting may take, whichever wheel has the widest gap, and on the average of all four.
const LONGEST: f64 = 12.0;
const USUAL: f64 = 11.95;
/// The words that somebody may meet in the whole lesson.
const LESSON: usize = 2090;
/// Words that somebody tired reads in a minute on a phone.
const WORDS: f64 = 200.0;
/// Seconds of an act: to see what there is to press, and to press it.
const ACT: f64 = 4.0;

/// One person's way through the pages of a sitting.
struct Reader {
    language: &'static Language,
    session: Session,
    /// What was read already is not read again.
    met: BTreeSet<String>,
    words: usize,
    acts: usize,
}

const NOW: Stamp = Stamp(1_790_000_000_000);

/// Words and acts.
#[derive(Clone, Copy)]
struct Taken(usize, usize);

impl Taken {
    fn minutes(self) -> f64 {
        let Taken(words, acts) = self;
        words as f64 / WORDS + acts as f64 * ACT / 60.0
    }
}

impl Reader {
    fn new(language: &'static Language, session: Session) -> Self {
        Self { language, session, met: BTreeSet::new(), words: 0, acts: 0 }
    }

    /// Reads what stands on a page and was not read before, apart from what `passes_over` names.
    fn read(&mut self, route: Route, passes_over: &[&str]) {
        let page = Page {
            session: Rc::new(self.session.clone()),
            live: true,
            now: NOW,
            ..prerender::html::static_page(&I18n::new(self.language), route)
        };
        let seen = read(&prerender::html::render(page), passes_over);
        // The end of a sentence, of a clause before a colon, or of what is quoted.
        let sentences = seen.iter().flat_map(|piece| piece.split([':', '.', '?', '”', '»']));
        for sentence in sentences {
            let words = sentence.split(|c: char| !c.is_alphanumeric() && !"'’".contains(c));
            let count = words.filter(|word| !word.is_empty()).count();
            if self.met.insert(sentence.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()) {
                self.words += count;
            }
        }
    }

    fn does(&mut self, acts: usize, action: Action) {
        self.acts += acts;
        self.session = apply(std::mem::take(&mut self.session), action, NOW);
    }

    /// What was taken since the last time.
    fn taken(&mut self) -> Taken {
        let take = |count: &mut usize| std::mem::take(count);
        Taken(take(&mut self.words), take(&mut self.acts))
    }

    /// Plays a scene: after so many acts, it stands so.
    fn plays(&mut self, scene: Scene, steps: &[(usize, Play)]) -> Taken {
        let route = Route::Scene(scene);
        self.read(route, &[]);
        for (acts, play) in steps {
            self.does(*acts, Action::Play(Played::new(scene, *play)));
            self.read(route, &[]);
        }
        assert!(self.session.ended().contains(scene), "{}", scene.key());
        // On to the next page.
        self.acts += 1;
        self.taken()
    }
}

/// A scene that is played, and how it stands after each act.
struct Acts<T> {
    model: T,
    play: fn(T) -> Play,
    steps: Vec<(usize, Play)>,
}

impl<T: Copy> Acts<T> {
    fn of(model: T, play: fn(T) -> Play) -> Self {
        let steps = Vec::new();
        Self { model, play, steps }
    }

    fn act(&mut self, act: impl FnOnce(&mut T)) {
        act(&mut self.model);
        self.steps.push((1, (self.play)(self.model)));
    }
}

/// Scene 1: two of three guesses are wrong.
fn chairs() -> Vec<(usize, Play)> {
    let mut acts = Acts::of(Sitting::default(), Sitting::play);
    acts.act(|it| it.sit(Role::Seller));
    for _ in 0..MOMENTS {
        acts.act(|it| it.guess(1));
    }
    acts.act(Sitting::change);
    acts.steps
}

/// Scene 2: both drives, and between them one wheel is straightened after the other.
fn pull() -> Vec<(usize, Play)> {
    let ride = Ride::of(Play::default());
    let under = ride.arrived(31);
    let left = under.with(Toes { left: 0, ..under.toes });
    let straight = under.with(Toes { left: 0, right: 0 });
    let again = straight.in_act(Act::Again);
    let twice = again.arrived(2);
    let named = twice.in_act(Act::Named);
    [under, left, straight, again, twice, named].map(|ride| (1, ride.play())).into()
}

/// Scene 3: the first request gets what it wants, the second is asked back, the third is refused.
fn week() -> Vec<(usize, Play)> {
    let mut acts = Acts::of(Packing::of(Play::default()), Packing::play);
    acts.act(Packing::go_on);
    for request in 0..REQUESTS {
        match request {
            0 => [0, 1].into_iter().for_each(|hour| acts.act(move |it| it.touch(hour))),
            1 => acts.act(|it| it.answer(Reply::Asked)),
            _ => acts.act(|it| it.answer(Reply::Refused)),
        }
    }
    acts.act(Packing::go_on);
    acts.act(Packing::go_on);
    acts.act(Packing::go_on);
    acts.steps
}

/// Scene 4: one line after the other.
fn talk() -> Vec<(usize, Play)> {
    let mut acts = Acts::of(Meeting::of(Play::default()), Meeting::play);
    for turn in 0..TURNS {
        acts.act(move |it| it.say([1, 2, 1, 2, 1][turn]));
    }
    acts.act(Meeting::go_on);
    acts.act(Meeting::pick);
    acts.steps
}

/// Scene 5: six questions, and what Alex coaches.
fn call() -> Vec<(usize, Play)> {
    let mut acts = Acts::of(Asked::of(Play::default()), Asked::play);
    while let Some(question) = acts.model.offered().nth(1).filter(|_| acts.model.left() > 0) {
        acts.act(|it| it.ask(question));
    }
    acts.act(Asked::go_on);
    acts.act(|it| it.coach(2));
    acts.steps
}

/// Scene 6: the chain; its first card is taken away, and put back.
fn chain() -> Vec<(usize, Play)> {
    let (mut steps, mut building) = (Vec::new(), Building::of(Play::default()));
    while building.stands() != Stands::Whole {
        building = building.tried(Choice::Card(building.first() - 1));
        steps.push((1, building.play()));
    }
    let gone = building.without(0);
    let mended = gone.ended().mended_by(2);
    for run in [gone, mended] {
        // The years run by themselves.
        steps.extend([(1, run.play()), (0, run.ended().play())]);
    }
    steps
}

/// Scene 7: a flag on the wrong month, a push, and the claim.
fn year() -> Vec<(usize, Play)> {
    let mut acts = Acts::of(Levers::default(), Levers::play);
    acts.act(|it| it.guess_at(3));
    // The year runs, and is over.
    acts.act(Levers::go_on);
    acts.act(Levers::go_on);
    acts.act(Levers::go_on);
    acts.act(|it| it.set_push(15));
    acts.act(Levers::go_on);
    acts.act(|it| it.set_effort(20));
    acts.act(Levers::go_on);
    acts.steps
}

/// Scene 8: one sentence after the other.
fn truth(session: &Session) -> Vec<(usize, Play)> {
    let mut acts = Acts::of(Telling::default(), Telling::play);
    let gap = gap(session.answers(), session.role().unwrap(), acts.model).unwrap();
    for part in 0..PARTS {
        let mut ways = sentences(part).iter();
        let way = ways.position(|it| it.reaches == Reach::Mark).unwrap();
        acts.act(move |it| {
            it.begin(gap);
            it.try_way(way);
        });
    }
    acts.act(|it| it.tell(0));
    acts.steps
}

/// A scene as it is played.
fn steps_of(scene: Scene, session: &Session) -> Vec<(usize, Play)> {
    match scene.key() {
        "two-chairs" => chairs(),
        "the-pull" => pull(),
        "focus" => week(),
        "coaching" => talk(),
        "insight" => call(),
        "order" => chain(),
        "leading-indicator" => year(),
        _ => truth(session),
    }
}

/// Each place of the first sitting with what it takes, where this wheel has the widest gap.
fn sitting(language: &'static Language, widest: Wheel) -> Vec<(&'static str, Taken)> {
    let mut reader = Reader::new(language, Session::default());
    let scene = |key| Scene::from_key(key).unwrap();
    // The first thing to press is what one has thought; what stands below is for others.
    reader.read(Route::Start, &["ways", "meaning", "small", "rooms-title"]);
    reader.does(1, Action::Think(Thought::Afternoon));
    let mut taken = vec![("start", reader.taken())];
    for key in ["two-chairs", "the-pull"] {
        let steps = steps_of(scene(key), &reader.session);
        taken.push((key, reader.plays(scene(key), &steps)));
    }
    for (item, odd) in ItemId::ALL.into_iter().zip([0, 1].into_iter().cycle()) {
        // Two answers to each, and on from the breath after four.
        let [outside, inside] = match item.wheel() == widest {
            true => [1, 5],
            false => [2 + odd, 3 + odd],
        };
        for (question, step) in Question::ALL.into_iter().zip([outside, inside]) {
            let frequency = Frequency::new(step).unwrap();
            reader.does(1, Action::Rate { item, question, frequency });
        }
        if item.wheel().items().last() == Some(&item) {
            reader.read(Route::Rating(Role::Seller, item.wheel()), &["keys", "place", "about"]);
            reader.acts += 1;
        }
    }
    taken.push(("sixteen cards", reader.taken()));
    // The first screen and the score; the rest is for whoever stays.
    let rest = ["panels", "say-title", "again", "more-title"];
    reader.read(Route::Result, &rest);
    // One thing to try, and on.
    reader.acts += 2;
    taken.push(("result", reader.taken()));
    for (name, scene) in [
        ("scene of the wheel", reader.session.widest_scene().unwrap()),
        ("inside-outside", scene("inside-outside")),
    ] {
        let steps = steps_of(scene, &reader.session);
        taken.push((name, reader.plays(scene, &steps)));
    }
    reader.read(Route::Finish, &[]);
    reader.acts += 1;
    taken.push(("finish", reader.taken()));
    taken
}

/// What it takes in all, and a line for each place, where the harness shows it.
fn in_all(what: &str, taken: &[(&str, Taken)]) -> Taken {
    let mut all = Taken(0, 0);
    let line = |name: &str, taken: Taken| {
        let Taken(words, acts) = taken;
        let minutes = taken.minutes();
        format!("{name:20} {words:4} words {acts:3} acts {minutes:5.1} min\n")
    };
    let mut said = format!("\n{what}\n");
    for (name, taken) in taken {
        all = Taken(all.0 + taken.0, all.1 + taken.1);
        said += &line(name, *taken);
    }
    let _ = write!(std::io::stderr(), "{said}{}", line("in all", all));
    all
}

/// How many minutes the pages say that a way takes.
fn said(way: Way) -> f64 {
    let first = places(way, None).next().unwrap();
    minutes_left(way, first, None) as f64
}

#[test]
fn the_first_sitting_takes_the_minutes_that_its_pages_say() {
    for language in &LANGUAGES {
        let all = Wheel::ALL.map(|widest| {
            let what = format!("{}, {}", language.code, widest.key());
            in_all(&what, &sitting(language, widest)).minutes()
        });
        let longest = all.into_iter().fold(0.0, f64::max);
        let usual = all.iter().sum::<f64>() / all.len() as f64;
        assert!(longest <= LONGEST && usual <= USUAL, "{usual} {longest}");
        assert!((usual - said(Way::Course)).abs() <= 0.5, "{usual}");
    }
}

#[test]
fn the_lesson_and_each_scene_take_the_minutes_that_their_pages_say() {
    for language in &LANGUAGES {
        let mut reader = Reader::new(language, Session::default());
        let session = apply(Session::default(), Action::ChooseRole(Role::Seller), NOW);
        let taken = Scene::ALL.map(|scene| {
            let taken = reader.plays(scene, &steps_of(scene, &session));
            let off = taken.minutes() - f64::from(scene.minutes());
            // Scene 2 also drives by itself, for ten seconds and for five.
            assert!(off.abs() <= 0.8, "{} {off:.2}", scene.key());
            (scene.key(), taken)
        });
        let all = in_all(&format!("{}, the lesson", language.code), &taken);
        assert!(all.0 <= LESSON, "{} words", all.0);
        assert!((all.minutes() - said(Way::Lesson)).abs() <= 2.0, "{}", all.minutes());
    }
}

/// The pieces of text that somebody reads on the page itself, between one tag and the next: outside what is hidden or
/// folded, drawings, what one presses to go on or to rate, and the elements that `passed_over` names by a class,
/// an id or their heading.
fn read(html: &str, passed_over: &[&str]) -> Vec<String> {
    const ELEMENTS: [&str; 3] = ["noscript", "details", "svg"];
    const CLASSES: [&str; 8] =
        ["hidden", "how", "button", "step", "onward", "stations", "on-paper", "eyebrow"];
    let is_passed_over = |tag: &Tag| {
        let mut names = CLASSES.iter().chain(passed_over);
        tag.get("hidden").is_some()
            || ELEMENTS.contains(&tag.name.as_str())
            || names.any(|name| {
                let named = ["id", "aria-labelledby"].map(|by| tag.get(by));
                tag.has_class(name) || named.contains(&Some(name))
            })
    };
    let start = html.find("<main").unwrap();
    let end = html.find("</main>").unwrap();
    let mut pieces = Vec::new();
    // The element passed over, and how many of its name are open in it.
    let mut within: Option<(String, usize)> = None;
    for token in tokens(&html[start..end]) {
        match (token, &mut within) {
            (Token::StartTag(tag), None) => {
                let tag = named(tag);
                within = is_passed_over(&tag).then_some((tag.name, 1));
            }
            (Token::StartTag(tag), Some((name, open))) => {
                *open += usize::from(string(&tag.name) == *name);
            }
            (Token::EndTag(tag), Some((name, open))) => {
                *open -= usize::from(string(&tag.name) == *name);
                if *open == 0 {
                    within = None;
                }
            }
            (Token::String(text), None) => pieces.push(string(&text)),
            _ => {}
        }
    }
    pieces
}
