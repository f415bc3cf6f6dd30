//! What a reader wants, as pages say it; `state` says what follows from it.

use crate::deck::Turn;
use crate::device::DeviceCommand;
use crate::i18n::Language;
use crate::msg::{self, Id};
use crate::reading::{Reading, Voice};
use crate::route::Route;
use crate::ui::opening::Front;
use alignment::scenes::pull::Side;
use alignment::{Action, Commitment, Refusal, Role, Wheel};
use yew::Event;

/// A wish of the reader.
#[derive(Debug, Clone)]
pub enum Intent {
    /// Something happens on the learner's journey.
    Act(Action),
    /// Answer a statement; whether the reader is done with that answer, and goes on once the statement has all it needs.
    Rate(Action, bool),
    /// Turn to the card beside.
    Turn(Turn),
    /// What a key means on the cards: its name, and that of the radio it is pressed on.
    Key(String, Option<String>),
    /// Show the first statement that is still open.
    ShowOpen,
    /// Answer from this chair, and go on from the choice of chairs.
    TakeChair(Role),
    /// Show a page.
    Show(Route),
    /// Go to the element with this id, on the page shown.
    Jump(String),
    /// Speak another language; answers and place stay.
    Speak(&'static Language),
    /// Read like this from now on.
    Read(Reading),
    /// Speak, wait or be silent.
    Voice(Voice),
    /// Hand the answers over as a file.
    Export(ExportFormat),
    /// Take answers from the file chosen in this change event.
    Import(Event),
    /// A calendar file that reminds of the next check.
    Remind,
    /// Open the print dialogue.
    Print,
    /// The reader follows a link of this address into another tab.
    OpenTab(String),
    /// Hand the result to the page around the app, which has asked for it.
    Share,
    /// Erase everything stored on this device.
    Erase,
    /// Something of what runs next to the app.
    Device(DeviceCommand),
    /// Keep nothing on this computer, or keep answers again.
    ShareComputer(bool),
    /// Try again to load the part of the app whose page was wished for.
    TryAgain,
    /// The message was read.
    Dismiss,
    /// Try this, or no longer.
    Try(Commitment, bool),
    /// Show another thing that could be tried.
    NextIdea,
    /// Show this wheel of the result.
    ShowWheel(Wheel),
    /// Whether the picture of the result carries the score.
    PictureScore(bool),
    /// Hand something over.
    Hand(Handing),
    /// Keep the words that were put together, in place of the reader's own.
    KeepWords(String),
    /// Take them back.
    TakeBack,
    /// Turn the front wheels of the car on the start page.
    Steer(Front),
    /// Let the car of the second scene drive, and steer it to this side.
    Drive(Option<Side>),
}

/// What was handed to the browser: frames, apps and settings of all kinds refuse to save, print, copy or open something
/// without telling anybody. So it is always offered in another way too, unless it is known to have arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What should have happened.
    pub what: Offered,
    /// The same as a text, or the address where it can be done.
    pub text: String,
}

/// What the browser was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offered {
    /// To save a file of this name.
    File(String),
    /// To put a text on the clipboard.
    Copy,
    /// To open its print dialogue.
    Print,
    /// To open another tab.
    Tab,
}

impl Offer {
    /// The name of the file with all answers, which can be read in again.
    pub const ANSWERS: &str = "camber.json";
}

/// What of the result the reader has before them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outlook {
    /// The wheel whose panel is shown, once the reader has chosen one.
    pub wheel: Option<Wheel>,
    /// How many ideas the reader has passed over.
    pub idea: usize,
    /// The idea dropped last on this page. It is offered again in its place, so that one press undoes a slip.
    pub dropped: Option<Commitment>,
    /// Whether the picture of the result carries the score.
    pub has_score: bool,
    /// What came of handing something over, said beside its button.
    pub told: Option<Id>,
    /// What stood where words are kept that the reader has put together. A page that is opened anew knows nothing of it.
    pub replaced: String,
    /// The page at the end of a way from which a link led to the scene shown; back leads there.
    pub end: Option<Route>,
}

/// What a reader can hand to somebody else, or to themselves elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handing {
    /// What they want to say and to try, into the clipboard.
    Copy,
    /// The same, by the device's share sheet where there is one.
    Send,
    /// An invitation to the other chair, likewise.
    Invite,
    /// The result as a picture.
    Picture,
}

impl Handing {
    /// The message that says what came of it. A text that could not be copied is offered instead.
    pub fn told(self, is_done: bool) -> Id {
        match self {
            Handing::Picture if is_done => msg::PICTURE_DONE,
            Handing::Picture => msg::PICTURE_FAILED,
            Handing::Copy => msg::COPY_DONE,
            _ => msg::SEND_DONE,
        }
    }
}

/// The formats answers can be saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// A table for a spreadsheet.
    Csv,
    /// The chair and the present answers, to be read in again.
    Json,
}

/// What becomes of the answers on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageStatus {
    /// They are saved here after every action, this many characters of them.
    OnDevice {
        /// Length of what is stored.
        characters: usize,
        /// Whether they outlive a browser that is ended at once.
        durability: Durability,
    },
    /// They are saved for as long as the tab is open, this many characters of them.
    InTab {
        /// Length of what is stored.
        characters: usize,
    },
    /// Nothing is kept, because the page around the app wants it so.
    Nowhere,
    /// The browser refuses to keep anything.
    Denied,
    /// What is stored cannot be read, and is left where it is; so nothing is kept.
    Refused(Refusal),
    /// The reader shares this computer and wants nothing kept.
    SharedComputer,
}

/// Whether what was stored outlives a browser that is ended at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// The browser writes it within seconds, and does not say when.
    Soon,
    /// It is being written, and there will be word of it.
    Pending,
    /// It does.
    Durable,
}

impl StorageStatus {
    /// The message that says so.
    pub fn message(self) -> Id {
        match self {
            StorageStatus::OnDevice { characters: 0, .. }
            | StorageStatus::InTab { characters: 0 } => msg::KEEPING_NOTHING_YET,
            StorageStatus::OnDevice { durability, .. } => match durability {
                Durability::Soon => msg::KEEPING_SOON,
                Durability::Pending => msg::KEEPING_PENDING,
                Durability::Durable => msg::KEEPING_HERE,
            },
            StorageStatus::InTab { .. } => msg::KEEPING_IN_TAB,
            StorageStatus::Nowhere => msg::KEEPING_NOWHERE,
            StorageStatus::Denied => msg::KEEPING_DENIED,
            StorageStatus::Refused(Refusal::NewerVersion(_)) => msg::KEEPING_NEWER,
            StorageStatus::Refused(_) => msg::KEEPING_DAMAGED,
            StorageStatus::SharedComputer => msg::KEEPING_SHARED,
        }
    }
}

/// A message to the reader about something that was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A file could not be taken as answers; the id of the message that says why.
    ImportRefused(Id),
    /// Answers were taken from a file.
    Imported,
    /// The answers of a file about an older wording lie with the earlier checks.
    ImportedOlder,
    /// Everything stored here is erased.
    Erased,
    /// Something stored here could not be removed.
    EraseFailed,
    /// While the page slept, what was stored here went away.
    Gone,
    /// Whether this computer is shared could not be stored.
    SharedUnstored,
    /// Something was handed to the browser, and perhaps has not arrived.
    Offer(Offer),
    /// The result was handed to the page around the app.
    Shared,
    /// The part of the app that shows the page wished for could not be loaded.
    PartAway,
}
