//! Conversions to the types of `jiff`.

use crate::parse::ParseError;
use crate::time::Timestamp;

impl From<jiff::Timestamp> for Timestamp {
    /// Returns the second that contains the time.
    fn from(time: jiff::Timestamp) -> Self {
        Self(time.as_millisecond().div_euclid(1000))
    }
}

impl From<jiff::Zoned> for Timestamp {
    /// Returns the second that contains the time.
    fn from(time: jiff::Zoned) -> Self {
        time.timestamp().into()
    }
}

impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = ParseError;

    fn try_from(time: Timestamp) -> Result<Self, ParseError> {
        Self::from_second(time.0).map_err(|_| ParseError::new("a time in the range of jiff"))
    }
}
