//! The parts of the app that come after it has begun: each a table of functions, loaded once and then called like any
//! other function.
//!
//! The release build cuts the program at the functions marked `wasm_split` (`CAMBER_SPLIT=1`, see `build.rs`); in every
//! other build the tables are simply there.

use crate::export;
use crate::journey::Begun;
use crate::pages::{Page, about, finish, paper, privacy, result, scene, steering, tools};
use crate::part::Part;
use crate::together;
use crate::together::room::{Act, Job, News, Room, Standing, Tables};
use crate::together::team_table::{StoredTeam, TeamChange};
#[cfg(target_arch = "wasm32")]
use crate::{
    driving::{self, Driving},
    hand,
    i18n::{self, Language},
    jobs,
    platform::document::{self, Root},
    platform::speech::{DeviceVoice, Order, Reader},
    state::{Effect, Event},
    store::{Browser, Store},
    voices::{self, VoiceName},
};
#[cfg(target_arch = "wasm32")]
use alignment::{Play, Played};
use alignment::{Scene, Session};
#[cfg(target_arch = "wasm32")]
use yew::Callback;
use yew::Html;

/// A part could not be loaded.
#[derive(Debug)]
pub struct Missing;

#[cfg(split)]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Missing {
        Missing
    }
}

/// A part: its table, and the function at which the program is cut.
macro_rules! part {
    ($part:ident, $module:ident, $function:ident, $table:expr) => {
        #[cfg_attr(split, wasm_split_helpers::wasm_split($module, fallible))]
        fn $function() -> Result<$part, Missing> {
            Ok($table)
        }

        impl $part {
            /// The part, if it has come.
            #[cfg(not(split))]
            pub fn get() -> Option<Self> {
                $function().ok()
            }

            #[cfg(not(split))]
            async fn load() -> Result<(), Missing> {
                Ok(())
            }

            /// The part, if it has come.
            #[cfg(split)]
            pub fn get() -> Option<Self> {
                Self::place().get()
            }

            #[cfg(split)]
            async fn load() -> Result<(), Missing> {
                Self::place().set(Some($function().await?));
                Ok(())
            }

            #[cfg(split)]
            fn place() -> &'static std::thread::LocalKey<std::cell::Cell<Option<Self>>> {
                thread_local! {
                    static PLACE: std::cell::Cell<Option<$part>> = const { std::cell::Cell::new(None) };
                }
                &PLACE
            }
        }
    };
}

/// The scenes that everybody begins with.
#[derive(Clone, Copy)]
pub struct Lesson {
    /// The page of such a scene.
    scene: fn(&Page, Scene) -> Html,
    /// The front wheels of the car on the start page, to be turned.
    pub steering: fn(&Page) -> Html,
    /// Lets the car of a scene drive that stands like this; the callback gets how it stands when the drive is over.
    #[cfg(target_arch = "wasm32")]
    pub drive: fn(&Root, (Scene, Play), Callback<Played>) -> Driving,
}

part!(
    Lesson,
    lesson,
    lesson_part,
    Lesson {
        scene: scene::early,
        steering: steering::steering,
        #[cfg(target_arch = "wasm32")]
        drive: driving::start,
    }
);

/// The page of any other scene.
#[derive(Clone, Copy)]
pub struct Scenes(fn(&Page, Scene) -> Html);

part!(Scenes, scenes, scenes_part, Scenes(scene::late));

/// The result, and what can be done with it.
#[derive(Clone, Copy)]
pub struct Outcome {
    /// The result's page.
    pub result: fn(&Page) -> Html,
    /// What the start page says to who comes back.
    pub back: fn(&Page, Begun) -> Html,
    /// The page at the end.
    pub finish: fn(&Page) -> Html,
    /// The result as names and numbers, for the page around a guest.
    pub share: fn(&Session) -> Vec<(&'static str, u32)>,
    /// Hands something over, or takes in a file; the callback gets what comes of that.
    #[cfg(target_arch = "wasm32")]
    pub hand: fn(Effect, &hand::Own, Callback<Event>),
}

part!(
    Outcome,
    result,
    result_part,
    Outcome {
        result: result::result,
        back: result::back::back,
        finish: finish::finish,
        share: export::share,
        #[cfg(target_arch = "wasm32")]
        hand: hand::hand,
    }
);

/// What can be read beside lesson and check, what is made for paper, and how the reader likes to read.
#[derive(Clone, Copy)]
pub struct Paper {
    /// What Camber is.
    pub about: fn(&Page) -> Html,
    /// The lesson to be printed.
    pub handout: fn(&Page) -> Html,
    /// The check to be printed.
    pub form: fn(&Page) -> Html,
    /// What leaves the device.
    pub privacy: fn(&Page) -> Html,
    /// How the reader likes to read, in the menu.
    pub settings: fn(&Page) -> Html,
    /// The buttons of the voice, above a page of the lesson.
    pub voice: fn(&Page) -> Html,
    /// The language that suits best what an earlier visit and the browser wish for.
    #[cfg(target_arch = "wasm32")]
    pub language: fn(Option<String>) -> &'static Language,
    /// The voices of the device that speak a language, those that fit the reader best first.
    #[cfg(target_arch = "wasm32")]
    pub voices: fn(&str) -> Vec<(VoiceName, DeviceVoice)>,
    /// Has a page of the lesson read aloud.
    #[cfg(target_arch = "wasm32")]
    pub read: fn(&Reader, Order),
}

part!(
    Paper,
    paper,
    paper_part,
    Paper {
        about: about::about,
        handout: paper::handout,
        form: paper::form,
        privacy: privacy::privacy,
        settings: tools::settings,
        voice: tools::voice,
        #[cfg(target_arch = "wasm32")]
        language: |kept| {
            let wishes: Vec<_> = kept.into_iter().chain(document::wished_languages()).collect();
            i18n::choose(wishes.iter().map(String::as_str))
        },
        #[cfg(target_arch = "wasm32")]
        voices: voices::on_device,
        #[cfg(target_arch = "wasm32")]
        read: Reader::obey,
    }
);

/// What the page for two, or those for many, consist of.
#[derive(Clone, Copy)]
pub struct Rooms {
    /// The tables as a page begins with them, with what the device keeps of teams.
    pub open: fn(&StoredTeam) -> Tables,
    /// The tables after a wish, and what the browser has to do for it.
    pub act: fn(&Tables, Act, &Session) -> (Tables, Option<Job>),
    /// Does in the browser what is asked of it; the callback gets what comes of that.
    #[cfg(target_arch = "wasm32")]
    pub run: fn(Job, &Store<Browser>, &Root, Callback<Event>),
    /// What the reader has before them.
    pub standing: fn(&Tables) -> Standing,
    /// What it means that the script beside the page tells something.
    pub news: fn(News) -> Option<TeamChange>,
    /// The whole page.
    pub view: fn(&Room) -> Html,
}

/// The page for two.
#[derive(Clone, Copy)]
pub struct Together(Rooms);

part!(
    Together,
    together,
    together_part,
    Together(Rooms {
        open: |_| Tables::default(),
        act: |tables, act, session| tables.clone().act(act, session),
        #[cfg(target_arch = "wasm32")]
        run: |job, _, _, on| jobs::for_two(job, on),
        standing: Tables::standing,
        news: |_| None,
        view: together::for_two,
    })
);

/// The pages for many.
#[derive(Clone, Copy)]
pub struct Team(Rooms);

part!(
    Team,
    team,
    team_part,
    Team(Rooms {
        open: Tables::open,
        act: |tables, act, _| tables.clone().act_for_many(act),
        #[cfg(target_arch = "wasm32")]
        run: jobs::for_many,
        standing: Tables::standing_for_many,
        news: News::change,
        view: together::for_many,
    })
);

impl Part {
    /// Whether the code of the part is here.
    pub fn is_loaded(self) -> bool {
        match self {
            Part::First => true,
            Part::Lesson => Lesson::get().is_some(),
            Part::Scenes => Scenes::get().is_some(),
            Part::Result => Outcome::get().is_some(),
            Part::Paper => Paper::get().is_some(),
            Part::Together => Together::get().is_some(),
            Part::Team => Team::get().is_some(),
        }
    }

    /// What draws a scene, if this is its part and it has come.
    pub fn scene(self) -> Option<fn(&Page, Scene) -> Html> {
        match self {
            Part::Lesson => Lesson::get().map(|part| part.scene),
            Part::Scenes => Scenes::get().map(|part| part.0),
            _ => None,
        }
    }

    /// What the page for two, or those for many, consist of, if this is their part and it has come.
    pub fn rooms(self) -> Option<Rooms> {
        match self {
            Part::Together => Together::get().map(|part| part.0),
            Part::Team => Team::get().map(|part| part.0),
            _ => None,
        }
    }

    /// Loads the code of the part if it is not here yet; whether it is here then. After a failure, asking again tries
    /// again.
    pub async fn load(self) -> bool {
        let loaded = match self {
            Part::First => Ok(()),
            Part::Lesson => Lesson::load().await,
            Part::Scenes => Scenes::load().await,
            Part::Result => Outcome::load().await,
            Part::Paper => Paper::load().await,
            Part::Together => Together::load().await,
            Part::Team => Team::load().await,
        };
        loaded.is_ok()
    }
}
