//! The parts of the app that only some pages need, each as a table of functions.
//!
//! Whatever the frame, the loop and the shell call of a part goes through its table, so that the code of a part can
//! come when it is needed. A part that is not there is `None`.

use crate::export;
use crate::i18n::I18n;
use crate::msg::Id;
use crate::pages::{self, Page};
use crate::together;
use crate::together::room::{Act, Change, Job, News, Room, Standing, Tables};
use alignment::{Action, Scene, Session, Stamp};
use yew::Html;

/// The scenes.
#[derive(Clone, Copy)]
pub struct Lesson {
    /// The page of a scene.
    pub scene: fn(&Page, Scene) -> Html,
}

/// The result and the reader's files; see [`export`] for those.
#[derive(Clone, Copy)]
pub struct Outcome {
    /// The result page.
    pub result: fn(&Page) -> Html,
    /// The answers as a table.
    pub csv: fn(&I18n, &Session) -> String,
    /// The answers to be read in again.
    pub json: fn(&Session) -> String,
    /// What a host gets that has asked for the result.
    pub share: fn(&Session) -> Vec<(&'static str, u32)>,
    /// What a file's text means, or the message that says why it is refused.
    pub import: fn(Option<&str>) -> Result<Action, Id>,
    /// A calendar file.
    pub reminder: fn(&I18n, &Session, Stamp, i16) -> String,
}

/// What is for paper, and about this.
#[derive(Clone, Copy)]
pub struct Paper {
    /// What this is and where it comes from.
    pub about: fn(&Page) -> Html,
    /// The lesson for paper.
    pub handout: fn(&Page) -> Html,
    /// The check for paper.
    pub form: fn(&Page) -> Html,
    /// What leaves this device.
    pub privacy: fn(&Page) -> Html,
}

/// The pages for two and for many.
#[derive(Clone, Copy)]
pub struct Together {
    /// The tables as a page begins with them, with the codes that were kept.
    pub open: fn(Option<&str>) -> Tables,
    /// The tables after a wish, and what the browser has to do for it.
    pub act: fn(Tables, Act, &Session) -> (Tables, Option<Job>),
    /// What of the tables is to be kept on the device.
    pub kept: fn(&Tables) -> Option<String>,
    /// What the reader has before them.
    pub standing: fn(&Tables) -> Standing,
    /// What it means that the script beside the page tells something.
    pub news: fn(News) -> Option<Change>,
    /// The whole page.
    pub view: fn(&Room) -> Html,
}

/// The scenes, if they are here.
#[must_use]
pub fn lesson() -> Option<Lesson> {
    Some(Lesson {
        scene: pages::scene::scene,
    })
}

/// The result and the reader's files, if they are here.
#[must_use]
pub fn outcome() -> Option<Outcome> {
    Some(Outcome {
        result: pages::result::result,
        csv: export::csv,
        json: export::json,
        share: export::share,
        import: export::import,
        reminder: export::reminder,
    })
}

/// What is for paper, and about this, if it is here.
#[must_use]
pub fn paper() -> Option<Paper> {
    Some(Paper {
        about: pages::about::about,
        handout: pages::paper::handout,
        form: pages::paper::form,
        privacy: pages::privacy::privacy,
    })
}

/// The pages for two and for many, if they are here.
#[must_use]
pub fn together() -> Option<Together> {
    Some(Together {
        open: Tables::open,
        act: Tables::act,
        kept: Tables::kept,
        standing: Tables::standing,
        news: News::change,
        view: together::view,
    })
}
