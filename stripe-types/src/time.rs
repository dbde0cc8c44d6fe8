//! Points in time, as the two versions of the API write them.

mod calendar;

use crate::json::{DecodeError, Reader};
use crate::parse::ParseError;
use crate::value::{AsView, Value, View, plain_field};
use std::fmt;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

/// A point in time in whole seconds since 1970-01-01 00:00 UTC.
///
/// ```
/// use std::time::Duration;
/// use stripe_types::Timestamp;
///
/// let renewal: Timestamp = "2026-05-27T09:30:00Z".parse()?;
/// assert_eq!((renewal + Duration::from_secs(60)).to_string(), "2026-05-27T09:31:00Z");
/// assert_eq!(renewal - Timestamp(1_779_874_200), 0);
/// # Ok::<(), stripe_types::ParseError>(())
/// ```
///
/// The features `chrono`, `time` and `jiff` convert it to the types of these crates.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Returns the current time of the local clock.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Returns the seconds since 1970-01-01 00:00 UTC.
    pub fn seconds(self) -> i64 {
        self.0
    }
}

impl Add<Duration> for Timestamp {
    type Output = Self;

    /// Adds the whole seconds of a duration, up to the last representable time.
    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add_unsigned(duration.as_secs()))
    }
}

impl Sub<Duration> for Timestamp {
    type Output = Self;

    /// Subtracts the whole seconds of a duration, down to the first representable time.
    fn sub(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub_unsigned(duration.as_secs()))
    }
}

impl AddAssign<Duration> for Timestamp {
    fn add_assign(&mut self, duration: Duration) {
        *self = *self + duration;
    }
}

impl SubAssign<Duration> for Timestamp {
    fn sub_assign(&mut self, duration: Duration) {
        *self = *self - duration;
    }
}

impl Sub for Timestamp {
    type Output = i64;

    /// Returns the difference in seconds, negative if the other time is later.
    fn sub(self, other: Self) -> i64 {
        self.0.saturating_sub(other.0)
    }
}

impl fmt::Display for Timestamp {
    /// Writes the time as in RFC 3339, such as `2026-05-27T09:30:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        calendar::write(self.0, f)
    }
}

impl FromStr for Timestamp {
    type Err = ParseError;

    /// Parses seconds since 1970, or a time as in RFC 3339, whose fraction of a second is dropped.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let seconds = text.parse().ok().or_else(|| calendar::read(text));
        seconds.map(Self).ok_or(ParseError::new("seconds since 1970 or a time of RFC 3339"))
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl From<Timestamp> for SystemTime {
    fn from(timestamp: Timestamp) -> Self {
        let distance = Duration::from_secs(timestamp.0.unsigned_abs());
        if timestamp.0 < 0 { Self::UNIX_EPOCH - distance } else { Self::UNIX_EPOCH + distance }
    }
}

impl From<SystemTime> for Timestamp {
    /// Returns the second that contains the time.
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
}

impl AsView for Timestamp {
    fn view(&self) -> View<'_> {
        View::Int(self.0)
    }
}

/// A point in time as text in the form of RFC 3339, as version 2 of the API writes it.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(Box<str>);

impl DateTime {
    /// Returns the text, such as `2026-05-27T09:30:00.000Z`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the second that contains the time; `None` if the text is no time.
    pub fn timestamp(&self) -> Option<Timestamp> {
        calendar::read(&self.0).map(Timestamp)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for DateTime {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        calendar::read(text).ok_or(ParseError::new("a time of RFC 3339"))?;
        Ok(Self(text.into()))
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
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

impl From<Timestamp> for DateTime {
    fn from(time: Timestamp) -> Self {
        Self(time.to_string().into())
    }
}

impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        Timestamp::from(time).into()
    }
}

impl Value for DateTime {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = json.string()?.into();
        Ok(())
    }
}

impl AsView for DateTime {
    fn view(&self) -> View<'_> {
        View::Str(&self.0)
    }
}

plain_field!(Timestamp, DateTime);
crate::view_traits!(Timestamp);
crate::view_traits!(DateTime);
crate::deserialize_by_text!(Timestamp, "seconds since 1970");
crate::deserialize_text!(DateTime);
