//! Points in time, as the two versions of the API write them.

use crate::json::{DecodeError, Reader, View};
use crate::value::{Value, plain_field};
use std::time::{Duration, SystemTime};

/// A point in time in whole seconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The seconds since 1970-01-01 00:00 UTC.
    pub fn seconds(self) -> i64 {
        self.0
    }
}

impl From<Timestamp> for SystemTime {
    fn from(timestamp: Timestamp) -> Self {
        let distance = Duration::from_secs(timestamp.0.unsigned_abs());
        if timestamp.0 < 0 { Self::UNIX_EPOCH - distance } else { Self::UNIX_EPOCH + distance }
    }
}

impl From<SystemTime> for Timestamp {
    /// The second in which it lies.
    fn from(time: SystemTime) -> Self {
        let seconds = |distance: Duration| i64::try_from(distance.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => Self(seconds(since)),
            Err(before) => {
                Self(-seconds(before.duration()) - i64::from(before.duration().subsec_nanos() > 0))
            }
        }
    }
}

impl Value for Timestamp {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0.read(json)
    }

    fn view(&self) -> View<'_> {
        View::Int(self.0)
    }
}

/// A point in time as text in the form of RFC 3339, as version 2 of the API writes it.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(Box<str>);

impl DateTime {
    /// The text, such as `2026-05-27T09:30:00.000Z`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl Value for DateTime {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = json.string()?.into();
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Str(&self.0)
    }
}

plain_field!(Timestamp, DateTime);
crate::view_traits!(Timestamp);
crate::view_traits!(DateTime);
