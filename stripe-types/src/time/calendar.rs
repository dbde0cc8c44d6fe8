//! Seconds since 1970 as dates of the Gregorian calendar, and back.
//!
//! Years begin in March here, so that the leap day is the last day of its year.

use std::fmt;

const DAY: i64 = 86_400;
/// The days of 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;
/// The days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

/// Writes seconds since 1970 as in RFC 3339.
pub(super) fn write(seconds: i64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (days, second) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    let (year, month, day) = date(days);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Returns the year, month and day of a day since 1970.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH;
    let (era, day) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    // Five months have 153 days.
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next, month, day)
}

/// Returns the day since 1970 of a date.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    era * ERA + year * 365 + year / 4 - year / 100 + day_of_year - EPOCH
}

/// Parses `2026-05-27T09:30:00.000+02:00` as seconds since 1970, without the fraction.
pub(super) fn read(text: &str) -> Option<i64> {
    let (date_text, time) = text.split_once(['T', 't', ' '])?;
    let [year, month, day] = numbers(date_text, '-', [4, 2, 2])?;
    let (clock, offset) = offset(time)?;
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let day_number = days(year, month, day);
    let is_date = (1..=12).contains(&month) && date(day_number) == (year, month, day);
    // A leap second is the next second.
    if !is_date || !is_fraction || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(day_number * DAY + hour * 3600 + minute * 60 + second - offset)
}

/// Splits the offset from UTC, in seconds, off a time.
fn offset(time: &str) -> Option<(&str, i64)> {
    if let Some(clock) = time.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let at = time.rfind(['+', '-'])?;
    let [hours, minutes] = numbers(&time[at + 1..], ':', [2, 2])?;
    let seconds = hours * 3600 + minutes * 60;
    let is_offset = hours < 24 && minutes < 60;
    is_offset.then_some((&time[..at], if time[at..].starts_with('-') { -seconds } else { seconds }))
}

/// Parses numbers with these counts of digits.
fn numbers<const N: usize>(text: &str, separator: char, lengths: [usize; N]) -> Option<[i64; N]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; N];
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next().filter(|part| part.len() == length)?;
        *number = part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()?;
    }
    parts.next().is_none().then_some(numbers)
}
