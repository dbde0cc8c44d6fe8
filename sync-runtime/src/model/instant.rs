//! Points in time, from seconds or RFC 3339 text, in one form that sorts by time.

use super::MapError;
use super::SqlValue;
use super::read::{present, string, unquoted};
use std::borrow::Cow;
use std::ops::Range;
use stripe_types::Timestamp;
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

/// Returns the value of a [`SqlType::Time`](super::SqlType::Time) column.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time", test))]
pub(super) fn time(json: Option<&str>) -> Result<SqlValue, MapError> {
    let time = parse(&digits_or_text(json)?).and_then(|time| time.format(&Rfc3339).ok());
    let expected = MapError::Type { expected: "a time: seconds, or text in the form of RFC 3339" };
    time.map(|text| SqlValue::Text(text.into())).ok_or(expected)
}

/// Returns the value of a [`SqlType::Time`](super::SqlType::Time) column from seconds since 1970. Metadata holds only strings:
/// quoted seconds are accepted.
pub(super) fn seconds(json: Option<&str>) -> Result<SqlValue, MapError> {
    let seconds = unquoted(present(json)?).parse().ok().filter(|seconds| SECONDS.contains(seconds));
    let expected = MapError::Type { expected: "a time in seconds" };
    seconds.map(|seconds| Timestamp(seconds).into()).ok_or(expected)
}

/// Returns the value of a [`SqlType::Time`](super::SqlType::Time) column from RFC 3339 text, as it is.
pub(super) fn text(json: Option<&str>) -> Result<SqlValue, MapError> {
    let text = string(json)?;
    match is_time(&text) {
        true => Ok(SqlValue::Text(text.into())),
        false => Err(MapError::Type { expected: "a time: text in the form of RFC 3339" }),
    }
}

/// Returns true for a text in the form of RFC 3339.
pub(crate) fn is_time(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_digit()) && text.contains('-') && parse(text).is_some()
}

/// The seconds of the years 0 to 9999, which all databases have.
const SECONDS: Range<i64> = -62_167_219_200..253_402_300_800;

/// Returns the value of a [`SqlType::Date`](super::SqlType::Date) column: a day, or the day of a time in UTC.
#[cfg(any(feature = "chrono", feature = "time", test))]
pub(super) fn date(json: Option<&str>) -> Result<SqlValue, MapError> {
    let text = digits_or_text(json)?;
    let midnight = || parse(&format!("{text}T00:00:00Z"));
    let time = parse(&text).or_else(midnight);
    let expected = MapError::Type { expected: "a day such as 2026-05-27, or a time" };
    time.map(|time| SqlValue::Text(time.date().to_string().into())).ok_or(expected)
}

/// Returns the seconds since 1970 of a number or an RFC 3339 text.
pub(crate) fn instant_seconds(json: &str) -> Option<i64> {
    parse(&digits_or_text(Some(json)).ok()?).map(OffsetDateTime::unix_timestamp)
}

/// Returns the digits of a number, or the content of a string.
fn digits_or_text(json: Option<&str>) -> Result<Cow<'_, str>, MapError> {
    match present(json)? {
        text if text.starts_with('"') => string(json),
        digits => Ok(unquoted(digits).into()),
    }
}

/// Returns the text of a time as columns have it: of a text in the form of RFC 3339, a day, or seconds since 1970.
pub(crate) fn time_text(text: &str) -> Option<String> {
    let time = parse(text).or_else(|| parse(&format!("{text}T00:00:00Z")))?;
    time.format(&Rfc3339).ok()
}

/// Parses the text of a stored time, or seconds since 1970.
#[cfg(feature = "sqlite")]
pub(crate) fn stored_time(text: &str) -> Option<OffsetDateTime> {
    parse(text)
}

/// Parses seconds since 1970, or an RFC 3339 text, within the years 0 to 9999 in UTC.
fn parse(text: &str) -> Option<OffsetDateTime> {
    let time = match text.parse() {
        Ok(seconds) => OffsetDateTime::from_unix_timestamp(seconds).ok()?,
        Err(_) => OffsetDateTime::parse(text, &Rfc3339).ok()?.checked_to_offset(UtcOffset::UTC)?,
    };
    (0..=9999).contains(&time.year()).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::{date, seconds, time};
    use crate::model::SqlValue;
    use proptest::prelude::*;

    fn text(value: Result<SqlValue, crate::MapError>) -> Option<String> {
        match value {
            Ok(SqlValue::Text(text)) => Some(text.to_string()),
            _ => None,
        }
    }

    #[test]
    fn seconds_and_texts_have_one_form() {
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
            ("\"0000-01-01T00:00:00+00:01\"", None),
            ("\"9999-12-31T23:59:59-00:01\"", None),
            ("\"2026-05-27 09:30:00z\"", Some("2026-05-27T09:30:00Z")),
        ] {
            assert_eq!(text(time(Some(json))).as_deref(), expected, "{json}");
        }
    }

    #[test]
    fn timestamps_have_the_form_of_all_times() {
        for (json, expected) in [
            ("1779874200", Some("2026-05-27T09:30:00Z")),
            ("\"1779874200\"", Some("2026-05-27T09:30:00Z")),
            ("-62167219200", Some("0000-01-01T00:00:00Z")),
            ("253402300799", Some("9999-12-31T23:59:59Z")),
            ("253402300800", None),
            ("1.5", None),
            ("\"2026-05-27T09:30:00Z\"", None),
        ] {
            assert_eq!(text(seconds(Some(json))).as_deref(), expected, "{json}");
        }
    }

    #[test]
    fn days_are_in_utc() {
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
        fn a_formatted_time_parses_to_itself(seconds in -62_167_219_200_i64..253_402_300_800) {
            let written = text(time(Some(&seconds.to_string()))).expect("within the years");
            prop_assert_eq!(text(time(Some(&format!("{written:?}")))), Some(written));
        }

        #[cfg(feature = "chrono")]
        #[test]
        fn seconds_are_formatted_like_chrono(seconds in -62_167_219_200_i64..253_402_300_800) {
            let expected = chrono::DateTime::from_timestamp(seconds, 0).expect("within its years");
            let expected = expected.format("%Y-%m-%dT%H:%M:%SZ").to_string();
            prop_assert_eq!(text(time(Some(&seconds.to_string()))), Some(expected));
        }

        #[cfg(feature = "chrono")]
        #[test]
        fn offsets_are_applied_like_chrono(seconds in 0_i64..4_000_000_000, minutes in -1439_i32..1440) {
            let zone = chrono::FixedOffset::east_opt(minutes * 60).expect("less than a day");
            let there = chrono::DateTime::from_timestamp(seconds, 0).expect("a time").with_timezone(&zone);
            let json = format!("{:?}", there.to_rfc3339());
            prop_assert_eq!(text(time(Some(&json))), text(time(Some(&seconds.to_string()))));
        }
    }
}
