//! [`HistorySample`], [`HistoryPoint`] and [`Verification`]: the past of a service, for people.

use crate::inbox::Backlog;

/// The work with events since the sample before, and the backlog.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HistorySample {
    /// The events that were stored.
    pub accepted: u64,
    /// The events that were settled: applied, ignored, or found to be in the tables.
    pub applied: u64,
    /// The failed attempts to apply an event.
    pub failed: u64,
    /// The events that are not applied.
    pub backlog: Backlog,
}

/// A span of time, whose history is stored in periods of equal length.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HistorySpan {
    /// The last hour, in periods of 30 seconds.
    #[default]
    Hour,
    /// The last day, in periods of 10 minutes.
    Day,
    /// The last 30 days, in periods of 4 hours.
    Month,
}

/// The history of one period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HistoryPoint {
    /// The begin of the period, in seconds since 1970 by the clock of the database.
    pub began: i64,
    /// The events that were stored.
    pub accepted: u64,
    /// The events that were settled.
    pub applied: u64,
    /// The failed attempts to apply an event.
    pub failed: u64,
    /// The largest number of pending events.
    pub pending: u64,
    /// The largest number of failed events.
    pub parked: u64,
    /// The greatest age of the oldest pending event, in milliseconds.
    pub lag: u64,
}

/// The result of a verification of a model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verification {
    /// The account; empty if the key does not show it.
    pub account: String,
    /// The model.
    pub model: String,
    /// The time, in seconds since 1970 by the clock of the database. Has no effect when a verification is stored.
    pub verified_at: i64,
    /// The number of objects that were compared.
    pub compared: u64,
    /// The number of objects without a row.
    pub missing: u64,
    /// The number of rows that should not exist.
    pub extra: u64,
    /// The number of objects whose rows have other values.
    pub differing: u64,
    /// True if all objects were compared.
    pub complete: bool,
}

impl HistorySpan {
    /// All spans, the shortest first.
    pub const ALL: [Self; 3] = [Self::Hour, Self::Day, Self::Month];

    /// The number of periods of each that are stored.
    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    pub(crate) const KEPT: i64 = 200;

    /// Returns the length of a period in seconds.
    pub fn period(self) -> i64 {
        match self {
            Self::Hour => 30,
            Self::Day => 600,
            Self::Month => 14_400,
        }
    }

    /// Returns the length of the span in seconds.
    pub fn length(self) -> i64 {
        match self {
            Self::Hour => 3600,
            Self::Day => 86_400,
            Self::Month => 30 * 86_400,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_periods_of_a_span_are_stored_as_long_as_it_shows_them() {
        for span in HistorySpan::ALL {
            assert_eq!(span.length() % span.period(), 0, "{span:?}");
            assert!(span.length() / span.period() < HistorySpan::KEPT, "{span:?}");
        }
    }
}
