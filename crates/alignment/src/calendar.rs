//! A reminder as a calendar file (iCalendar, RFC 5545), and the few date functions it needs.

use crate::stamp::Stamp;
use alloc::string::String;
use core::fmt::{self, Write as _};

/// The reminder as the text of an `.ics` file: one all-day event with an alarm at nine in the morning.
pub fn calendar(reminder: &Reminder) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| write_line(&mut out, name, value);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Camber//Camber//EN");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("BEGIN", "VEVENT");
    // The same moment gives the same UID, so adding the file twice creates one event.
    line("UID", &alloc::format!("camber-check-{}", reminder.made.0));
    line("DTSTAMP", &utc(reminder.made));
    line("DTSTART;VALUE=DATE", &basic(reminder.day));
    line("DTEND;VALUE=DATE", &basic(reminder.day.plus_days(1)));
    line("SUMMARY", &escaped(reminder.summary));
    if !reminder.description.is_empty() {
        line("DESCRIPTION", &escaped(reminder.description));
    }
    line("TRANSP", "TRANSPARENT");
    line("BEGIN", "VALARM");
    line("ACTION", "DISPLAY");
    line("DESCRIPTION", &escaped(reminder.summary));
    line("TRIGGER", "PT9H");
    line("END", "VALARM");
    line("END", "VEVENT");
    line("END", "VCALENDAR");
    out
}

/// The subject and day of a reminder.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'r> {
    /// When the reminder was made.
    pub made: Stamp,
    /// The day to be reminded.
    pub day: Date,
    /// One line.
    pub summary: &'r str,
    /// More words; may be empty and may have several lines.
    pub description: &'r str,
}

/// A day of the Gregorian calendar, up to the year 9999. Shown as `2016-05-17`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 1 January 1970.
    days: u32,
}

impl Date {
    const LAST: Date = Date { days: 2_932_896 };

    /// The day at this moment in a place whose clocks are this many minutes ahead of UTC. (In a browser:
    /// the negative of `getTimezoneOffset`.)
    pub fn at(stamp: Stamp, minutes_ahead: i16) -> Self {
        let minutes = (stamp.0 / 60_000).saturating_add_signed(i64::from(minutes_ahead));
        let days = u32::try_from(minutes / (24 * 60)).unwrap_or(u32::MAX);
        Self { days }.min(Self::LAST)
    }

    /// This many days later.
    #[must_use]
    pub fn plus_days(self, days: u16) -> Self {
        Self { days: self.days + u32::from(days) }.min(Self::LAST)
    }

    /// Year, month from 1 and day from 1. After Howard Hinnant, "chrono-Compatible Low-Level Date
    /// Algorithms", `civil_from_days`.
    pub const fn parts(self) -> (u16, u8, u8) {
        // Days since 1 March of the year 0: leap days come last in such years.
        let days = self.days + 719_468;
        let era = days / 146_097;
        let day_of_era = days % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year as u16, month as u8, day as u8)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

fn basic(date: Date) -> String {
    let (year, month, day) = date.parts();
    alloc::format!("{year:04}{month:02}{day:02}")
}

fn utc(stamp: Stamp) -> String {
    let seconds = stamp.0 / 1000 % (24 * 60 * 60);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    alloc::format!("{}T{hour:02}{minute:02}{second:02}Z", basic(Date::at(stamp, 0)))
}

/// RFC 5545 3.3.11: backslash, semicolon, comma and line breaks are escaped; other control characters are not allowed
/// in text.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(character);
            }
            '\n' => out.push_str("\\n"),
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// RFC 5545 3.1: lines end in CR LF and have at most 75 octets; longer ones continue after a space. Characters are
/// never split.
fn write_line(out: &mut String, name: &str, value: &str) {
    let mut octets = 0;
    let colon = core::iter::once(':');
    for character in name.chars().chain(colon).chain(value.chars()) {
        if octets + character.len_utf8() > 75 {
            out.push_str("\r\n ");
            octets = 1;
        }
        octets += character.len_utf8();
        // Writing to a `String` never fails.
        let _ = out.write_char(character);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests;
