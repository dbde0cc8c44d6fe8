//! [`Pace`]: the sizes of batches of events, and the times between attempts.

use std::time::Duration;

/// The size of batches of events, and the times between attempts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// The number of events that are claimed, and applied in one transaction.
    pub batch: u32,
    /// The time for which they belong to a worker. It renews the lease while it works; after a process was killed, others wait
    /// this long.
    pub lease: Duration,
    /// The number of attempts before an event fails.
    pub max_attempts: u32,
    /// The time before the second attempt; it doubles with each attempt, with jitter.
    pub base: Duration,
    /// The longest time between two attempts.
    pub cap: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            batch: 500,
            lease: Duration::from_secs(8),
            max_attempts: 16,
            base: Duration::from_secs(2),
            cap: Duration::from_secs(3600),
        }
    }
}

impl Pace {
    /// Returns the time before the next attempt, half of it random.
    pub(super) fn pause(&self, attempts: u32) -> Duration {
        let longest = self.base.saturating_mul(1 << attempts.saturating_sub(1).min(24)).min(self.cap);
        longest.mul_f64(0.5 + fastrand::f64() / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_at_the_cap() {
        let pace = Pace::default();
        let bounds = |attempts, longest| {
            let pause = pace.pause(attempts).as_secs_f64();
            assert!((longest / 2.0..=longest).contains(&pause), "{attempts}: {pause}");
        };
        bounds(1, 2.0);
        bounds(2, 4.0);
        bounds(5, 32.0);
        bounds(16, 3600.0);
        bounds(u32::MAX, 3600.0);
    }
}
