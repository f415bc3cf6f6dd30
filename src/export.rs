//! The files a reader takes along, and the one they bring back: the core's formats with our words.

use crate::i18n::I18n;
use crate::msg::{self, Id};
use alignment::{
    Action, CsvWords, Date, ImportRefusal, REMINDER_DAYS, Reminder, Role, Separator, Session,
    Stamp, Wheel, answers_csv, answers_json, calendar, import_json,
};

/// The answers as a table for a spreadsheet, with the practices in the reader's words.
pub fn csv(words: &I18n, session: &Session, separator: Separator) -> String {
    let headings = [
        msg::CSV_PRACTICE,
        msg::CSV_WHEEL,
        msg::CSV_TEXT,
        msg::CSV_OUTSIDE,
        msg::CSV_INSIDE,
        msg::CSV_GAP,
        msg::CSV_WORDING,
    ];
    let headings = headings.map(|id| words.text(id));
    let role = role_of(session).key();
    let csv_words = CsvWords {
        headings: headings.each_ref().map(String::as_str),
        wheel: &|wheel: Wheel| words.text(msg::WHEEL.of(wheel)),
        practice: &|item| words.text_with(msg::PRACTICE.of(item), &[("role", role.into())]),
        not_applicable: &words.text(msg::NOT_APPLICABLE),
    };
    answers_csv(session.answers(), &csv_words, separator)
}

/// The answers as a file that can be read in again.
pub fn json(session: &Session) -> String {
    answers_json(role_of(session), session.answers())
}

/// A file without a chair would be read in with the seller's; files are only offered once one is chosen.
fn role_of(session: &Session) -> Role {
    session.chair_of_answers().unwrap_or(Role::Seller)
}

/// A calendar file that asks to look again on the day of the reminder. It tells no score.
pub fn reminder(words: &I18n, session: &Session, now: Stamp, minutes_ahead: i16) -> String {
    let mut description = words.text(msg::REMIND_DESCRIPTION);
    add_tries(&mut description, words, session);
    if !session.intention().is_empty() {
        description.push_str(&format!("\n– {}", session.intention()));
    }
    calendar(&Reminder {
        made: now,
        day: Date::at(now, minutes_ahead).plus_days(REMINDER_DAYS),
        summary: &words.text(msg::REMIND_SUMMARY),
        description: &description,
    })
}

/// A line for each thing that was chosen.
fn add_tries(text: &mut String, words: &I18n, session: &Session) {
    let role = role_of(session).key();
    for commitment in session.commitments() {
        let id = msg::TRY.of((commitment.wheel(), commitment.finding()));
        let tried = words.text_with(id, &[("role", role.into())]);
        text.push_str(&format!("\n– {tried}"));
    }
}

/// What the reader wants to say and to try, as a text to send.
pub fn letter(words: &I18n, session: &Session) -> String {
    let mut text = session.intention().to_owned();
    if session.has_commitments() {
        text.push_str(if text.is_empty() { "" } else { "\n\n" });
        text.push_str(&words.text(msg::TRY_CHOSEN));
        add_tries(&mut text, words, session);
    }
    text
}

/// An invitation to the other chair. `address` is where Camber is; empty where nobody else gets there.
pub fn invitation(words: &I18n, address: &str) -> String {
    let text = words.text(msg::INVITE_TEXT);
    format!("{text} {address}").trim_end().to_owned()
}

/// What a host gets that has asked for the result, once the reader has agreed: the score with its range and the
/// score of each wheel, in whole points as they are shown. No answer and no word of the reader's.
pub fn share(session: &Session) -> Vec<(&'static str, u32)> {
    let mut shared = Vec::new();
    let Ok(answers) = session.answers().complete() else {
        return shared;
    };
    let profile = alignment::score(&answers);
    // Scores lie between 0 and 100.
    let mut points = |name, score: f64| shared.push((name, score.round() as u32));
    if let Some(overall) = &profile.overall {
        points("score", overall.score);
        points("low", overall.range.low);
        points("high", overall.range.high);
    }
    for wheel in Wheel::ALL {
        if let Some(result) = &profile.wheel(wheel).result {
            points(wheel.key(), result.score);
        }
    }
    shared
}

/// What a file's text means for the session, or the id of the message that says why it is refused.
///
/// # Errors
/// The message's id; nothing has changed.
pub fn import(text: Option<&str>) -> Result<Action, Id> {
    let imported =
        import_json(text.ok_or(msg::IMPORT_TOO_LARGE)?).map_err(|refusal| match refusal {
            ImportRefusal::NotJson => msg::IMPORT_NOT_JSON,
            ImportRefusal::NotOurs => msg::IMPORT_NOT_OURS,
            ImportRefusal::NewerVersion => msg::IMPORT_NEWER,
            ImportRefusal::BadAnswer => msg::IMPORT_BAD_ANSWER,
            ImportRefusal::Empty => msg::IMPORT_EMPTY,
        })?;
    Ok(Action::Restore(imported))
}
