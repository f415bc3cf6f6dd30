//! The pure core of Camber: the instrument, its scoring, one person's session, and the files made from it.
//!
//! # What does this crate not do?
//!
//! * It has no clock, no randomness, no storage, no network and no browser. Time is a [`Stamp`] handed
//!   in by the caller; saving is turning a [`Session`] into bytes and back, and nothing more.
//! * It contains no words in any language. For files that people read (CSV, calendar), the caller supplies the words;
//!   everything else is a `key()` that names a message.
//! * It measures no time, sends nothing and ranks nobody. It compares people only if they have handed over their
//!   answers, and then nobody is the standard for anyone else. [`agreement`] computes and hides nothing; how few
//!   people a page may show is a rule of the page.
//! * It does not guess: without enough answers the result is `None`, never zero.
//! * It fails only where it must: [`score`] and [`apply`] are total. Only reading foreign bytes returns an error, and
//!   the error always gives a reason.
//! * It never panics and contains no `unsafe`; the lints of the workspace and the property tests ensure both.
//!
//! # Where to begin
//!
//! A [`Session`] changes only through [`apply`] with an [`Action`]. When every practice is settled, its [`Answers`]
//! become [`CompleteAnswers`], which [`score`] turns into a [`Profile`]. The mathematics is sections 2 and 3 of the
//! project's measurement model; each formula names its source.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

#[macro_use]
mod keyed;

mod advice;
pub mod agreement;
mod answers;
mod base32;
mod calendar;
mod checksum;
mod code;
mod code_reader;
mod code_scanner;
mod course;
mod distinct;
mod export;
mod instrument;
mod json;
mod number;
mod pair;
mod pair_code;
mod play;
mod played;
pub mod report;
mod saved;
pub mod scenes;
mod score;
mod session;
mod sheet;
mod shown;
mod stamp;
mod team;
mod team_wheel;
mod thought;
mod wheel_code;

pub use advice::{Finding, Leaning, Pulls, leans_to_pressure, pulls, widest_gaps, widest_rated};
pub use answers::{Answer, Answers, CompleteAnswers, Frequency, Question, Rating, WIDE};
pub use calendar::{Date, Reminder, calendar};
pub use code::{CodeRefusal, Proposal};
pub use code_reader::{CodeReader, FoundCode};
pub use code_scanner::{CodeScanner, ScanResult};
pub use course::{Place, SCENE_COUNT, Scene, Scenes, Step, Way, minutes_left, places, steps};
pub use export::{
    Cell, CsvWords, IMPORT_LIMIT, ImportRefusal, Imported, Separator, answers_csv, answers_json,
    csv, import_json,
};
pub use instrument::{Actor, ITEM_COUNT, ItemId, Pole, Revision, Role, Wheel};
pub use pair::{Case, ComparedItem, Comparison, PairGap, Verdict, WORTH_A_TALK, compare};
pub use pair_code::{
    Locked, PASSPHRASE_ROUNDS, PairCode, Shared, SharedAnswer, passphrase, passphrase_of,
};
pub use play::Play;
pub use played::Played;
pub use saved::{Refusal, decode, encode};
pub use score::{
    Band, Bands, Change, Overall, PoleResult, PoleState, Profile, QualityNote, QuarterSteps, Range,
    WheelProfile, WheelResult, change, score,
};
pub use session::{
    ATTEMPT_LIMIT, Action, Attempt, Commitment, HISTORY_LIMIT, Happened, INTENTION_LIMIT,
    MAX_COMMITMENTS, PastCheck, Phase, REMINDER_DAYS, Session, Widest, apply,
};
pub use shown::{DAYS as SHOWN_DAYS, Held, LARGE as SHOWN_LARGE, Seal, Shown};
pub use stamp::Stamp;
pub use team::{Added, Group, GroupPicture, NotYet, Picture, Team, View};
pub use team_wheel::{LEAST, SPREAD_NUMBER, Spread, TeamWheel, margins};
pub use thought::Thought;
#[cfg(debug_assertions)]
pub use wheel_code::DECODED;
pub use wheel_code::{RoundTag, WheelCode};
