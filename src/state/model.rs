//! What the app knows, and what may happen.

use crate::deck::Deck;
use crate::device::Device;
use crate::i18n::Language;
use crate::intent::{Durability, Intent, Notice, Offer, Offered, Outlook, StorageStatus};
use crate::msg::Id;
use crate::part::Part;
use crate::reading::{Reading, Voice};
use crate::route::Route;
use crate::together::room::{Act, News, Tables};
use crate::together::team_table::StoredTeam;
use crate::ui::opening::Front;
use crate::voices::VoiceName;
use alignment::{Action, ItemId, Refusal, Role, Session, Stamp};
use std::rc::Rc;

/// Everything the app knows at a moment.
#[derive(Debug, Clone)]
pub struct State {
    /// The learner's journey.
    pub session: Rc<Session>,
    /// The page shown.
    pub route: Route,
    /// The language of the page.
    pub language: &'static Language,
    /// The cards of the page, where it is one of a wheel.
    pub deck: Deck,
    /// How the reader likes to read.
    pub reading: Reading,
    /// What the voice of the device does.
    pub voice: Voice,
    /// The voices of the device for the language, the best first.
    pub voices: Rc<[VoiceName]>,
    /// The front wheels of the car on the start page.
    pub front: Front,
    /// Whose thoughts stand first on the start page.
    pub first: Role,
    /// What of the result the reader has before them.
    pub outlook: Outlook,
    /// When the reader last did something here.
    pub now: Stamp,
    /// Where things are kept.
    pub area: Area,
    /// What becomes of the answers there.
    pub storage_status: StorageStatus,
    /// What is known of the device.
    pub device: Device,
    /// A message about something that was tried.
    pub notice: Option<Notice>,
    /// The pages for two and for many: what is on their tables.
    pub tables: Option<Rc<Tables>>,
    /// The parts that are here, each with its words in a language.
    pub loaded: Vec<(Part, &'static Language)>,
    /// The session whose answers the reader has in a file of their own, or did not have to give here.
    pub in_file: Rc<Session>,
    /// What happens once a part or its words have come.
    pub pending: Option<Rc<Event>>,
    /// The language whose words were wished for and could not be had.
    pub away: Option<&'static Language>,
    /// What the page around a guest wants.
    pub options: Option<EmbedOptions>,
    /// Who has brought the page to what it shows.
    pub source: NavigationSource,
    /// Whether a page is drawn as far as it is seen first; the rest follows once that is painted.
    pub top_only: bool,
}

/// Who has brought the page to what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NavigationSource {
    /// The reader, by a step of their own.
    Reader,
    /// The browser, going back or forward: it finds the place on the page again by itself.
    Browser,
    /// The page around the app; the reader may be busy elsewhere on it.
    Host,
}

/// Where things are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// On the device, until somebody removes them.
    Local,
    /// In this tab, as long as it is open.
    Session,
    /// Nowhere: nothing is found, and nothing can be kept.
    Nowhere,
}

impl Area {
    /// What becomes of answers there, of which so many characters are kept.
    pub fn storage_status(self, characters: usize) -> StorageStatus {
        match self {
            Area::Local => StorageStatus::OnDevice { characters, durability: Durability::Soon },
            Area::Session => StorageStatus::InTab { characters },
            Area::Nowhere => StorageStatus::Nowhere,
        }
    }
}

/// What the page around a guest wants.
#[derive(Debug, Clone, PartialEq)]
pub struct EmbedOptions {
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

/// What is found when a page is opened.
#[derive(Debug, Clone)]
pub struct Found {
    /// The session that was kept, or a new one.
    pub session: Session,
    /// What becomes of it.
    pub storage_status: StorageStatus,
    /// Where it is kept.
    pub area: Area,
    /// What is kept of teams, on a page for many.
    pub team: StoredTeam,
    /// The page of the address.
    pub route: Route,
    /// The language to speak.
    pub language: &'static Language,
    /// How the reader likes to read.
    pub reading: Reading,
    /// Whose thoughts stand first on the start page, as the lot has fallen (`static/wish.js`).
    pub first: Role,
    /// What is known of the device.
    pub device: Device,
    /// The part of the address behind its `#`, unless the browser has found its place on the page.
    pub fragment: String,
    /// What was ticked before the app had come, as `name` and `value`.
    pub ticked: Vec<(String, String)>,
    /// The statement on which the reader had the focus then.
    pub focused: Option<ItemId>,
    /// What the page around a guest wants.
    pub options: Option<EmbedOptions>,
}

/// What another tab, or another app on this page, has left in the store.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored {
    /// A session, and what becomes of it.
    Session(Box<Session>, StorageStatus),
    /// Something that cannot be read.
    Unreadable(Refusal),
    /// Nothing, because the reader has erased everything.
    Erased,
    /// Nothing, because somebody else has removed it.
    Cleared,
    /// Nothing any more, and the page has slept: nobody knows whose wish that was.
    Gone,
    /// Nothing, because somebody has said that this computer is shared.
    SharedComputer,
}

/// What may happen.
#[derive(Debug)]
pub enum Event {
    /// The reader wants something.
    Intent(Intent, Stamp),
    /// The reader wants something on a page for two or for many, or something has come of that.
    Act(Act),
    /// The script beside those pages tells something.
    News(News),
    /// The browser has gone back or forward.
    Travel(Route, Stamp),
    /// A part and its words have come, or cannot be had.
    Loaded(Part, &'static Language, bool),
    /// The session was saved; if others had saved meanwhile, this is it with what they did.
    Saved(Option<Box<Session>>, StorageStatus),
    /// Somebody else has changed what is stored.
    Stored(Stored),
    /// Everything is erased, or not all of it could be.
    Erased(bool),
    /// Whether what was said of a shared computer could be done.
    ComputerShared(bool),
    /// The page goes to sleep, or has slept: somebody else may come to it.
    Slept,
    /// What was drawn is painted.
    Painted,
    /// Both answers to a statement have been in for a moment.
    MoveOn(Stamp),
    /// The voices for the language, the best first.
    Voices(Rc<[VoiceName]>),
    /// The voice has come to its end.
    VoiceEnded,
    /// Something of the device has changed.
    Device(Device),
    /// Something was handed over, or could not be; this is to be said of it.
    Handed(Id),
    /// Something was tried; this is to be said of it.
    Notify(Notice),
    /// What a file means that was chosen, or the message that says why it is refused.
    Imported(Result<Action, Id>, Stamp),
    /// The page around a guest wants something else.
    Embed(EmbedOptions, Stamp),
}

impl Event {
    /// Something was handed to the browser, and is offered in another way too.
    pub fn offer(what: Offered, text: String) -> Event {
        Event::Notify(Notice::Offer(Offer { what, text }))
    }

    /// The same once more, if it is one that may lead to another page.
    pub fn again(&self) -> Option<Event> {
        match self {
            Event::Intent(intent, at) => Some(Event::Intent(intent.clone(), *at)),
            Event::Travel(route, at) => Some(Event::Travel(*route, *at)),
            Event::Embed(options, at) => Some(Event::Embed(options.clone(), *at)),
            _ => None,
        }
    }
}
