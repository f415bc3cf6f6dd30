//! Files for the person: CSV for a spreadsheet, JSON for Camber itself; and reading that JSON back.

use crate::answers::{Answer, Answers, Frequency, Question};
use crate::instrument::{ItemId, Revision, Role, Wheel};
use crate::json::{Json, write_text};
use crate::report::result_json;
use crate::score::score;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::Write as _;

/// All answers as CSV: one row per practice, in the shown order, with the words of the person's language.
///
/// The columns are code, wheel, practice, outside, inside, gap and the revision of the wording; ratings are the steps
/// 0 to 6.
pub fn answers_csv(answers: &Answers, words: &CsvWords, separator: Separator) -> String {
    let headings = words.headings.map(|heading| Cell::Text(heading.into())).to_vec();
    let rows = answers.iter().map(|(item, answer)| {
        let step = |question| match (answer, answer.frequency(question)) {
            (Answer::NotApplicable, _) => Cell::Text(words.not_applicable.into()),
            (_, Some(frequency)) => Cell::Number(i32::from(frequency.step())),
            (_, None) => Cell::Empty,
        };
        vec![
            Cell::Text(item.code().into()),
            Cell::Text((words.wheel)(item.wheel()).into()),
            Cell::Text((words.practice)(item).into()),
            step(Question::Outside),
            step(Question::Inside),
            answer.rating().map_or(Cell::Empty, |rating| Cell::Number(i32::from(rating.gap()))),
            Cell::Number(i32::from(Revision::CURRENT.number())),
        ]
    });
    csv(core::iter::once(headings).chain(rows), separator)
}

/// What separates two cells.
///
/// A spreadsheet opens a CSV file with the separator of the computer's region: a semicolon wherever the comma is the
/// decimal mark. With any other, the whole row is one cell. A line `sep=;` at the beginning would help Excel alone,
/// which then misreads accents, and every other program would take that line for a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// As in RFC 4180.
    Comma,
    /// Where the comma is taken.
    Semicolon,
}

impl Separator {
    /// The separator of a region, by the mark between 1 and 5 in "1.5".
    pub fn beside(decimal_mark: char) -> Separator {
        match decimal_mark {
            '.' => Separator::Comma,
            _ => Separator::Semicolon,
        }
    }

    fn sign(self) -> char {
        match self {
            Separator::Comma => ',',
            Separator::Semicolon => ';',
        }
    }
}

/// The words for a CSV file, which the core does not have itself.
#[derive(Clone, Copy)]
pub struct CsvWords<'w> {
    /// Code, wheel, practice, outside, inside, gap, wording.
    pub headings: [&'w str; 7],
    /// The name of a wheel.
    pub wheel: &'w dyn Fn(Wheel) -> String,
    /// The sentence of a practice, in the person's role.
    pub practice: &'w dyn Fn(ItemId) -> String,
    /// "Doesn't apply / I can't tell".
    pub not_applicable: &'w str,
}

/// Rows as CSV (RFC 4180: lines end in CR LF, quotation marks where needed), preceded by a byte order mark, without
/// which Excel garbles accents.
///
/// Spreadsheets treat a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula. Such text
/// is prefixed with an apostrophe (OWASP, "CSV Injection"). Numbers come from us and are not prefixed, so a gap of −3
/// stays a number.
pub fn csv<'c>(rows: impl IntoIterator<Item = Vec<Cell<'c>>>, separator: Separator) -> String {
    let mut out = String::from("\u{feff}");
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                out.push(separator.sign());
            }
            write_cell(&mut out, &cell.text());
        }
        out.push_str("\r\n");
    }
    out
}

fn write_cell(out: &mut String, text: &str) {
    // Either separator is quoted, so that nothing is cut by a program that expects the other.
    if !text.contains([',', ';', '"', '\r', '\n']) {
        return out.push_str(text);
    }
    out.push('"');
    for character in text.chars() {
        if character == '"' {
            out.push('"');
        }
        out.push(character);
    }
    out.push('"');
}

/// One cell of a CSV file.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'c> {
    /// Text, prefixed if a spreadsheet would treat it as a formula.
    Text(Cow<'c, str>),
    /// A number.
    Number(i32),
    /// Nothing.
    Empty,
}

impl Cell<'_> {
    fn text(&self) -> Cow<'_, str> {
        match self {
            Cell::Text(text)
                if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) =>
            {
                let mut harmless = String::from("'");
                harmless.push_str(text);
                harmless.into()
            }
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Number(number) => {
                let mut text = String::new();
                // Writing to a `String` never fails, here and below.
                let _ = write!(text, "{number}");
                text.into()
            }
            Cell::Empty => "".into(),
        }
    }
}

/// The answers as a JSON file that [`import_json`] reads; if the answers are complete, it also holds the result, for
/// people and other programs to read.
///
/// ```json
/// {"format":"camber-answers","version":2,"role":"seller",
///  "answers":{"F1":[2,5],"F3":[4,null],"F4":null},"result":{}}
/// ```
///
/// The two numbers are outside and inside; `null` in place of both says that the practice does not apply;
/// unanswered practices are left out. The version is the revision of the wording.
pub fn answers_json(role: Role, answers: &Answers) -> String {
    let mut out = String::from("{\"format\":");
    write_text(&mut out, FORMAT);
    let version = Revision::CURRENT.number();
    let _ = write!(out, ",\"version\":{version},\"role\":");
    write_text(&mut out, role.key());
    out.push_str(",\"answers\":{");
    let said = answers.iter().filter(|(_, answer)| *answer != Answer::UNANSWERED);
    for (place, (item, answer)) in said.enumerate() {
        if place > 0 {
            out.push(',');
        }
        write_text(&mut out, item.code());
        match answer {
            Answer::NotApplicable => out.push_str(":null"),
            Answer::Open { outside, inside } => {
                out.push_str(":[");
                write_frequency(&mut out, outside);
                out.push(',');
                write_frequency(&mut out, inside);
                out.push(']');
            }
        }
    }
    out.push('}');
    if let Ok(complete) = answers.complete() {
        let _ = write!(out, ",\"result\":{}", result_json(&score(&complete)));
    }
    out.push('}');
    out
}

fn write_frequency(out: &mut String, frequency: Option<Frequency>) {
    let _ = match frequency {
        Some(frequency) => write!(out, "{}", frequency.step()),
        None => write!(out, "null"),
    };
}

/// Reads a file of [`answers_json`]. Never panics, whatever the text. A result in the file is ignored and computed
/// again.
///
/// Editors on Windows may have saved it with a byte order mark, or as UTF-16: read as UTF-8, that is the same text
/// with zeros between its letters, because the file has only ASCII.
pub fn import_json(text: &str) -> Result<Imported, ImportRefusal> {
    if text.len() > IMPORT_LIMIT {
        return Err(ImportRefusal::NotOurs);
    }
    let text = text.trim_start_matches(['\u{feff}', '\u{fffd}']);
    let json = Json::read(&text.replace('\0', "")).ok_or(ImportRefusal::NotJson)?;
    if json.get("format").and_then(Json::as_text) != Some(FORMAT) {
        return Err(ImportRefusal::NotOurs);
    }
    let newest = u32::from(Revision::CURRENT.number());
    let revision = match json.get("version").and_then(Json::as_number) {
        Some(newer) if newer > newest => return Err(ImportRefusal::NewerVersion),
        Some(number) => u8::try_from(number).ok().and_then(Revision::from_number),
        None => None,
    };
    let role = json.get("role").and_then(Json::as_text).and_then(Role::from_key);
    let (Some(role), Some(revision), Some(Json::Table(members))) =
        (role, revision, json.get("answers"))
    else {
        return Err(ImportRefusal::NotOurs);
    };
    let mut answers = Answers::default();
    for (code, value) in members {
        let read = ItemId::from_code(code).zip(read_answer(value));
        match read {
            // If a practice occurs twice, neither answer can be trusted.
            Some((item, answer)) if answers.get(item) == Answer::UNANSWERED => {
                answers.set(item, answer)
            }
            _ => return Err(ImportRefusal::BadAnswer),
        }
    }
    if answers.is_untouched() {
        return Err(ImportRefusal::Empty);
    }
    Ok(Imported { role, revision, answers })
}

/// The content of a file of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// From which chair.
    pub role: Role,
    /// Which wording was answered.
    pub revision: Revision,
    /// The answers, perhaps not all.
    pub answers: Answers,
}

/// Why a file of answers was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportRefusal {
    /// Not JSON.
    NotJson,
    /// JSON, but not a file of answers.
    NotOurs,
    /// Written by a newer version of Camber.
    NewerVersion,
    /// There is no such practice, or no such answer to it.
    BadAnswer,
    /// There is no answer in it, so that reading it in could only take something away.
    Empty,
}

const FORMAT: &str = "camber-answers";

/// The longest text, in bytes, that is read as a file of answers. Real files have about 4 kB.
pub const IMPORT_LIMIT: usize = 64 * 1024;

fn read_answer(value: &Json) -> Option<Answer> {
    let frequency = |value: &Json| match value {
        Json::Null => Some(None),
        Json::Number(Some(step)) => u8::try_from(*step).ok().and_then(Frequency::new).map(Some),
        _ => None,
    };
    match value {
        Json::Null => Some(Answer::NotApplicable),
        Json::List(pair) => match pair.as_slice() {
            [outside, inside] => {
                Some(Answer::Open { outside: frequency(outside)?, inside: frequency(inside)? })
            }
            _ => None,
        },
        _ => None,
    }
}
