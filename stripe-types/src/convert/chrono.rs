//! Conversions to the types of `chrono`.

use crate::parse::ParseError;
use crate::time::{DateTime, Timestamp};
use chrono::{TimeZone, Utc};

impl<Z: TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    /// Returns the second that contains the time.
    fn from(time: chrono::DateTime<Z>) -> Self {
        Self(time.timestamp())
    }
}

impl TryFrom<Timestamp> for chrono::DateTime<Utc> {
    type Error = ParseError;

    fn try_from(time: Timestamp) -> Result<Self, ParseError> {
        Self::from_timestamp(time.0, 0).ok_or(ParseError::new("a time in the range of chrono"))
    }
}

impl TryFrom<&DateTime> for chrono::DateTime<Utc> {
    type Error = ParseError;

    fn try_from(time: &DateTime) -> Result<Self, ParseError> {
        let parsed = chrono::DateTime::parse_from_rfc3339(time.as_str());
        parsed.map(|time| time.to_utc()).map_err(|_| ParseError::new("a time of RFC 3339"))
    }
}
