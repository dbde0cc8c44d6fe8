//! [`ClockWarnings`]: warns of signatures whose time differs from the clock of this machine.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The shortest time between two warnings.
const EVERY: Duration = Duration::from_secs(60);

/// The last warning of a receiver and its clones.
#[derive(Debug, Clone, Default)]
pub(super) struct ClockWarnings(Arc<Mutex<Option<Instant>>>);

impl ClockWarnings {
    /// Warns of a signature of this age in seconds; negative if its time is in the future. Its body may not have been read:
    /// then anybody may have sent it.
    pub(super) fn warn(&self, seconds: i64, verified: bool) {
        if self.is_due(Instant::now()) {
            let direction = if seconds > 0 { "ahead of" } else { "behind" };
            let by = seconds.unsigned_abs();
            tracing::warn!(
                seconds,
                verified,
                "the time of a webhook is out of tolerance; is the clock of this machine {by} s {direction} Stripe's?"
            );
        }
    }

    fn is_due(&self, now: Instant) -> bool {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let due = last.is_none_or(|last| now.duration_since(last) >= EVERY);
        if due {
            *last = Some(now);
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_warning_a_minute() {
        let (clock, start) = (ClockWarnings::default(), Instant::now());
        let due =
            [0, 1, 59, 60, 61, 119, 120].map(|second| clock.is_due(start + Duration::from_secs(second)));
        assert_eq!(due, [true, false, false, true, false, false, true]);
    }
}
