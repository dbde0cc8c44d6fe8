//! Points in time: from seconds, or from text in the form of RFC 3339, to one form that sorts by time.

use super::MapError;
#[cfg(any(feature = "chrono", feature = "time", test))]
use super::SqlValue;
use super::read::{present, string, unquoted};
use std::borrow::Cow;

const DAY: i64 = 86_400;
/// The days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;
/// The days of 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;

/// A point in time within the years that RFC 3339 can write.
struct Instant<'t> {
    /// Since 1970-01-01 00:00 UTC.
    seconds: i64,
    /// The digits of the fraction of a second, without zeros behind them.
    #[cfg_attr(
        not(any(feature = "chrono", feature = "time", test)),
        expect(dead_code, reason = "columns alone want it")
    )]
    fraction: &'t str,
}

/// The value of a [`SqlType::Time`](super::SqlType::Time) column.
#[cfg(any(feature = "chrono", feature = "time", test))]
pub(super) fn time(json: Option<&str>) -> Result<SqlValue, MapError> {
    let text = text(json)?;
    let expected = MapError::Type { expected: "a time: seconds, or text in the form of RFC 3339" };
    let Instant { seconds, fraction } = seconds(&text).or_else(|| rfc3339(&text)).ok_or(expected)?;
    let (day, rest) = (written_day(seconds), seconds.rem_euclid(DAY));
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    let point = if fraction.is_empty() { "" } else { "." };
    let text = format!("{day}T{hour:02}:{minute:02}:{second:02}{point}{fraction}Z");
    Ok(SqlValue::Text(text.into()))
}

/// The value of a [`SqlType::Date`](super::SqlType::Date) column: a day as it is written, or that of a time in UTC.
#[cfg(any(feature = "chrono", feature = "time", test))]
pub(super) fn date(json: Option<&str>) -> Result<SqlValue, MapError> {
    let text = text(json)?;
    let expected = MapError::Type { expected: "a day such as 2026-05-27, or a time" };
    let midnight = || day(&text).map(|days| Instant { seconds: days * DAY, fraction: "" });
    let instant = seconds(&text).or_else(midnight).or_else(|| rfc3339(&text));
    instant.map(|instant| SqlValue::Text(written_day(instant.seconds).into())).ok_or(expected)
}

/// The seconds since 1970 of a point in time, from a number or from text in the form of RFC 3339.
pub(crate) fn instant_seconds(json: &str) -> Option<i64> {
    let text = text(Some(json)).ok()?;
    seconds(&text).or_else(|| rfc3339(&text)).map(|instant| instant.seconds)
}

/// A number is its digits, a string its text.
fn text(json: Option<&str>) -> Result<Cow<'_, str>, MapError> {
    match present(json)? {
        text if text.starts_with('"') => string(json),
        digits => Ok(unquoted(digits).into()),
    }
}

fn seconds(text: &str) -> Option<Instant<'_>> {
    within_years(text.parse().ok()?, "")
}

/// From the year 0 to the year 9999.
fn within_years(seconds: i64, fraction: &str) -> Option<Instant<'_>> {
    (-62_167_219_200..253_402_300_800).contains(&seconds).then_some(Instant { seconds, fraction })
}

/// `2026-05-27T09:30:00.5+02:00`
fn rfc3339(text: &str) -> Option<Instant<'_>> {
    let days = day(text.get(..10)?)?;
    let rest = text.get(10..)?.strip_prefix(['T', 't', ' '])?;
    let (hour, minute) = clock(rest.get(..5)?)?;
    let second = number(rest.get(5..8)?.strip_prefix(':')?, 0..60)?;
    let rest = rest.get(8..)?;
    let (fraction, zone) = match rest.strip_prefix('.') {
        Some(rest) => rest.split_at_checked(rest.find(|c: char| !c.is_ascii_digit())?)?,
        None => ("0", rest),
    };
    let seconds = days * DAY + hour * 3600 + minute * 60 + second - offset(zone)?;
    within_years(seconds, fraction.trim_end_matches('0')).filter(|_| !fraction.is_empty())
}

/// The seconds by which a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, rest) = match zone.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, zone.strip_prefix('+')?),
    };
    let (hours, minutes) = clock(rest)?;
    Some(sign * (hours * 3600 + minutes * 60))
}

/// `09:30`
fn clock(text: &str) -> Option<(i64, i64)> {
    let (hours, minutes) = text.split_once(':')?;
    Some((number(hours, 0..24)?, number(minutes, 0..60)?))
}

/// The days since 1970-01-01 of a day such as `2026-05-27`.
fn day(text: &str) -> Option<i64> {
    let (year, rest) = text.split_once('-').filter(|(year, _)| year.len() == 4)?;
    let (month, day) = rest.split_once('-')?;
    let (month, day) = (number(month, 1..13)?, number(day, 1..32)?);
    let days = days_since_epoch(number_of(year)?, month, day);
    // What is no day of its month is written as one of the next.
    (written_day(days * DAY) == text).then_some(days)
}

fn number(text: &str, range: std::ops::Range<i64>) -> Option<i64> {
    number_of(text).filter(|number| text.len() == 2 && range.contains(number))
}

fn number_of(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Years are counted from March, so that the day that some of them lack is their last.
fn days_since_epoch(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let before_month = (153 * month + 2) / 5;
    era * ERA + year * 365 + year / 4 - year / 100 + before_month + day - 1 - EPOCH
}

/// The day in which a second lies, as in `2026-05-27`.
fn written_day(seconds: i64) -> String {
    let days = seconds.div_euclid(DAY) + EPOCH;
    let (era, day) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year = (day - day / 1460 + day / 36_524 - day / (ERA - 1)) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + later)
}

#[cfg(test)]
mod tests {
    use super::{date, time};
    use crate::model::SqlValue;
    use proptest::prelude::*;

    fn text(value: Result<SqlValue, crate::MapError>) -> Option<String> {
        match value {
            Ok(SqlValue::Text(text)) => Some(text.to_string()),
            _ => None,
        }
    }

    #[test]
    fn seconds_and_texts_become_one_form() {
        for (json, expected) in [
            ("0", Some("1970-01-01T00:00:00Z")),
            ("-1", Some("1969-12-31T23:59:59Z")),
            ("\"1779874200\"", Some("2026-05-27T09:30:00Z")),
            ("\"2026-05-27T09:30:00.000Z\"", Some("2026-05-27T09:30:00Z")),
            ("\"2026-05-27T09:30:00.250+02:00\"", Some("2026-05-27T07:30:00.25Z")),
            ("\"2024-02-29T00:00:00-00:30\"", Some("2024-02-29T00:30:00Z")),
            ("\"2023-02-29T00:00:00Z\"", None),
            ("\"2026-05-27T09:30:00\"", None),
            ("\"2026-05-27T09:30:00.Z\"", None),
            ("\"2026-05-27T24:00:00Z\"", None),
            ("\"2026-05-27\"", None),
            ("253402300800", None),
            ("1.5", None),
            ("\"\"", None),
            ("true", None),
        ] {
            assert_eq!(text(time(Some(json))).as_deref(), expected, "{json}");
        }
    }

    #[test]
    fn days_are_those_of_utc() {
        for (json, expected) in [
            ("\"2026-05-27\"", Some("2026-05-27")),
            ("1779874200", Some("2026-05-27")),
            ("\"2026-05-27T23:30:00-01:00\"", Some("2026-05-28")),
            ("\"2026-5-27\"", None),
            ("\"2026-02-30\"", None),
        ] {
            assert_eq!(text(date(Some(json))).as_deref(), expected, "{json}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_as_the_same(seconds in -62_167_219_200_i64..253_402_300_800) {
            let written = text(time(Some(&seconds.to_string()))).expect("within the years");
            prop_assert_eq!(text(time(Some(&format!("{written:?}")))), Some(written));
        }

        #[cfg(feature = "chrono")]
        #[test]
        fn seconds_are_written_as_chrono_writes_them(seconds in -62_167_219_200_i64..253_402_300_800) {
            let expected = chrono::DateTime::from_timestamp(seconds, 0).expect("within its years");
            let expected = expected.format("%Y-%m-%dT%H:%M:%SZ").to_string();
            prop_assert_eq!(text(time(Some(&seconds.to_string()))), Some(expected));
        }

        #[cfg(feature = "chrono")]
        #[test]
        fn zones_are_taken_off_as_chrono_does(seconds in 0_i64..4_000_000_000, minutes in -1439_i32..1440) {
            let zone = chrono::FixedOffset::east_opt(minutes * 60).expect("less than a day");
            let there = chrono::DateTime::from_timestamp(seconds, 0).expect("a time").with_timezone(&zone);
            let json = format!("{:?}", there.to_rfc3339());
            prop_assert_eq!(text(time(Some(&json))), text(time(Some(&seconds.to_string()))));
        }
    }
}
