use super::*;
use std::string::ToString;

#[test]
fn days_are_those_of_the_calendar() {
    let day = |seconds: u64, minutes| Date::at(Stamp(seconds * 1000), minutes).to_string();
    assert_eq!(day(0, 0), "1970-01-01");
    assert_eq!(day(0, -60), "1970-01-01", "nothing comes before the epoch");
    assert_eq!(day(951_782_400, 0), "2000-02-29");
    assert_eq!(day(951_782_400, -1), "2000-02-28");
    assert_eq!(day(1_463_443_200, 0), "2016-05-17");
    assert_eq!(day(1_463_529_599, 0), "2016-05-17");
    assert_eq!(day(1_463_529_599, 1), "2016-05-18");
    assert_eq!(day(4_107_542_400, 0), "2100-03-01");
    assert_eq!(day(253_402_300_799, 0), "9999-12-31");
    assert_eq!(Date::at(Stamp(u64::MAX), i16::MAX).to_string(), "9999-12-31");
    let date = Date::at(Stamp(1_704_067_200_000), 0);
    assert_eq!(date.plus_days(30).to_string(), "2024-01-31");
    assert_eq!(date.plus_days(366).to_string(), "2025-01-01");
    assert_eq!(Date::LAST.plus_days(9).to_string(), "9999-12-31");
}

#[test]
fn every_day_follows_the_one_before() {
    let mut before = (1969, 12, 31);
    for days in 0..=Date::LAST.days {
        let (year, month, day) = Date { days }.parts();
        let next = if day > 1 {
            (year, month, day - 1) == before
        } else if month > 1 {
            (before.0, before.1) == (year, month - 1) && before.2 >= 28
        } else {
            before == (year - 1, 12, 31)
        };
        assert!(next, "{before:?} {year}-{month}-{day}");
        before = (year, month, day);
    }
}

#[test]
fn the_file_holds_to_the_standard() {
    let made = Stamp(1_463_490_123_456);
    let text = calendar(&Reminder {
        made,
        day: Date::at(made, 0).plus_days(30),
        summary: "Revisar otra vez; con calma, y sin prisa",
        description: "Una línea\ncon \\ y ñ, que es tan larga que no cabe en un solo renglón de setenta y cinco octetos.\r\nEND:VCALENDAR",
    });
    let lines: std::vec::Vec<&str> = text.split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{text}");
    assert_eq!(lines.first(), Some(&"BEGIN:VCALENDAR"));
    assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains("\r\nDTSTAMP:20160517T130203Z\r\nDTSTART;VALUE=DATE:20160616\r\nDTEND;VALUE=DATE:20160617\r\n"));
    assert!(unfolded.contains("\r\nSUMMARY:Revisar otra vez\\; con calma\\, y sin prisa\r\n"));
    assert!(unfolded.contains("DESCRIPTION:Una línea\\ncon \\\\ y ñ\\, que"));
    assert!(unfolded.contains("octetos.\\nEND:VCALENDAR\r\n"));
}
