//! The clock of the fake: close to that of the machine, as Stripe's is, and at rest while nothing happens.

use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// How long objects are created for: two years.
pub(super) const SPAN: i64 = 2 * 365 * 86_400;
/// The number of seconds by which the clock is behind when the process begins: so it can move, and is not ahead.
const BEHIND: i64 = 3600;
/// The most by which it stays behind.
const MOST_BEHIND: i64 = 5400;

/// The time when the process began, of which all objects are a function.
static BEGINNING: LazyLock<i64> = LazyLock::new(|| (real() - BEHIND) / 10 * 10);

/// A clock that moves when something happens, or when it would be too far behind.
#[derive(Debug)]
pub(super) struct Clock(i64);

impl Clock {
    pub(super) fn new() -> Self {
        Self(*BEGINNING)
    }

    /// The time in seconds.
    pub(super) fn now(&self) -> i64 {
        self.0.max(real() - MOST_BEHIND)
    }

    /// Lets time pass.
    pub(super) fn advance(&mut self, seconds: i64) {
        self.0 = self.now() + seconds;
    }
}

/// The time at which the first object was created.
pub(super) fn start() -> i64 {
    *BEGINNING - SPAN
}

fn real() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or_default()
}
