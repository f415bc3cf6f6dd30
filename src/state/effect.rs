//! What the shell has to do in the browser.

use super::model::Area;
use crate::device::DeviceCommand;
use crate::i18n::Language;
use crate::intent::{ExportFormat, Handing};
use crate::part::Part;
use crate::reading::Reading;
use crate::together::room::Job;
use alignment::scenes::pull::Side;

/// Something to do in the browser.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Load a part of the app and its words in a language, and say what has come of it.
    Load(Part, &'static Language),
    /// Keep things in this area from now on, and listen to what others keep there.
    OpenStore(Area),
    /// Save the session.
    Save,
    /// Remember the language.
    KeepLanguage(&'static Language),
    /// Remember how the reader likes to read.
    KeepReading(Reading),
    /// Show the pages light or dark, and the text as large as the reader wants it.
    Look(Reading),
    /// Remove everything that is kept.
    Erase,
    /// Remember whether this computer is shared; on a shared one, remove everything else.
    ShareComputer(bool),
    /// Have the browser ask before the page is left, or no longer.
    AskBeforeLeaving(bool),
    /// Say to the browser which page is shown in which language.
    ShowAddress,
    /// Bring the message before the reader.
    FocusNotice,
    /// Say in a moment that it is over, and of several moments only the last.
    MoveOnSoon,
    /// Move the focus to where it was before the message came.
    FocusBack,
    /// Go to the element with this id.
    Jump(String),
    /// Find out whether there is a voice for the language.
    FindVoice,
    /// Read the page aloud from here.
    StartReading,
    /// Read on.
    ResumeReading,
    /// Wait.
    PauseReading,
    /// Read no more.
    StopReading,
    /// Read on at the pace and with the voice that the reader likes now.
    Retune,
    /// Hand the answers over as a file.
    Export(ExportFormat),
    /// Hand a calendar file over.
    Remind,
    /// Read the file chosen in this change event.
    ReadFile(yew::Event),
    /// Hand something over; a picture with the score or without it.
    Hand(Handing, bool),
    /// Move the focus to the element with this id, and scroll nowhere.
    Focus(String),
    /// Bring the page's beginning before the reader, with the focus on the element with this id.
    FocusFromTop(&'static str),
    /// Say once what is drawn now is painted.
    AwaitPaint,
    /// Where what had the focus is gone, move it to what leads on from the reaction.
    FocusOnward,
    /// Open the print dialogue.
    Print,
    /// Offer the address that the browser was asked to open in another tab.
    OfferTab(String),
    /// Tell the page around a guest something.
    Emit(&'static str, Vec<(&'static str, Fact)>),
    /// Tell what runs next to the app.
    Device(DeviceCommand),
    /// Let the car on the page drive, and steer it to this side.
    Drive(Option<Side>),
    /// Something for the pages for two and for many.
    Room(Job),
}

impl Effect {
    /// The id of a page's title, which gets the focus where a page is new.
    pub const TITLE: &str = "page-title";

    /// What the page around a guest is told once the app is drawn.
    pub const READY: &str = "ready";

    /// Whether it waits for the next render: what moves the reader within the page, and what tells others that they see
    /// it.
    pub fn needs_render(&self) -> bool {
        match self {
            Effect::ShowAddress
            | Effect::FocusNotice
            | Effect::FocusFromTop(_)
            | Effect::FocusBack
            | Effect::Jump(_)
            | Effect::Focus(_)
            | Effect::FocusOnward
            | Effect::AwaitPaint
            | Effect::Drive(_) => true,
            Effect::Emit(name, _) => *name == Effect::READY,
            _ => false,
        }
    }
}

/// A value in what the page around a guest is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// A count or a whole number.
    Number(u32),
    /// A key.
    Text(&'static str),
}
