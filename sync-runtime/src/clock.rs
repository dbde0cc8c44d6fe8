//! The clocks: instants of rows are by Stripe's, which the `Date` of each answer tells.

use std::time::{SystemTime, UNIX_EPOCH};

/// The number of seconds by which an instant may be ahead of Stripe's clock, because of requests made since.
pub(crate) const AHEAD: i64 = 300;

/// Returns the instant at which an answer was true: the end of the second before the one in which it was requested. The answer shows
/// everything done up to that instant, however long it took.
pub(crate) fn as_of(asked_at: Option<i64>) -> i64 {
    asked_at.unwrap_or_else(local_now) - 1
}

/// Returns the time by the clock of this machine, in seconds. Stands in for Stripe's where a proxy drops the `Date` header.
pub(crate) fn local_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
