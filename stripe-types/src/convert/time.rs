//! Conversions to the types of `time`.

use crate::parse::ParseError;
use crate::time::Timestamp;
use ::time::OffsetDateTime;

impl From<OffsetDateTime> for Timestamp {
    /// Returns the second that contains the time.
    fn from(time: OffsetDateTime) -> Self {
        Self(time.unix_timestamp())
    }
}

impl TryFrom<Timestamp> for OffsetDateTime {
    type Error = ParseError;

    fn try_from(time: Timestamp) -> Result<Self, ParseError> {
        Self::from_unix_timestamp(time.0).map_err(|_| ParseError::new("a time in the range of time"))
    }
}
