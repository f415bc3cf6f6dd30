//! The wheel codes of any file as a table, for a company's own warehouse.
//!
//! The file is read in pieces, so it may have any size. Each code counts once; what looks like a code and is none
//! is named on the error stream with its line. The format of the codes is `docs/codes.md`.

use std::{
    collections::HashSet,
    io::{self, Read, Write},
};

use alignment::{CodeReader, CodeRefusal, FoundCode, Revision, Wheel, WheelCode};

/// Writes a CSV table with one row for each code: role, whether a leader agrees to be shown, round, and W, F and m
/// of each wheel in quarter steps, empty where a wheel has no numbers. Refused lines go to `refused`.
///
/// # Errors
///
/// Those of reading and writing.
pub fn copy(mut from: impl Read, mut out: impl Write, mut refused: impl Write) -> io::Result<()> {
    let wheels = Wheel::ALL.map(|wheel| wheel.key());
    let columns = wheels.map(|wheel| format!("{wheel}_w,{wheel}_f,{wheel}_m"));
    writeln!(out, "role,agrees,round,{}", columns.join(","))?;
    let mut seen = HashSet::new();
    let mut take = |found: FoundCode| match found.code() {
        Ok(code) if seen.insert(code) => writeln!(out, "{}", row(&code)),
        Ok(_) => writeln!(refused, "line {}: the same code stands before", found.line),
        Err(why) => writeln!(refused, "line {}: {}", found.line, in_words(&why)),
    };
    let (mut reader, mut buffer) = (CodeReader::default(), vec![0; 1 << 16]);
    let mut outcome = Ok(());
    let mut note = |found| {
        if outcome.is_ok() {
            outcome = take(found);
        }
    };
    loop {
        let length = from.read(&mut buffer)?;
        if length == 0 {
            break;
        }
        reader.read(buffer.get(..length).unwrap_or_default(), &mut note);
    }
    reader.finish(&mut note);
    outcome.and_then(|()| out.flush())
}

fn row(code: &WheelCode) -> String {
    let wheels = Wheel::ALL.map(|wheel| {
        code.wheel(wheel).map_or(",,".to_owned(), |steps| {
            let (w, f, m) = (steps.outside_balance, steps.inside_balance, steps.distance);
            format!("{w},{f},{m}")
        })
    });
    format!(
        "{},{},{},{}",
        code.role().key(),
        if code.agrees() { "yes" } else { "no" },
        code.round().number(),
        wheels.join(",")
    )
}

fn in_words(why: &CodeRefusal) -> String {
    match why {
        CodeRefusal::Foreign => "no code".to_owned(),
        CodeRefusal::OtherKind => "a pair code, which is for two people".to_owned(),
        CodeRefusal::Length { found, wanted } => format!("{found} characters in place of {wanted}"),
        CodeRefusal::Newer(version) => {
            format!("version {version}, which only a later Camber reads")
        }
        CodeRefusal::Older(revision) => {
            let (theirs, ours) = (revision.number(), Revision::CURRENT.number());
            format!("answers to wording {theirs} of the statements, not {ours}")
        }
        CodeRefusal::Damaged(None) => "more than one character is wrong".to_owned(),
        CodeRefusal::Damaged(Some(slip)) => {
            format!("character {} is wrong; perhaps {}", slip.place, slip.code)
        }
    }
}
