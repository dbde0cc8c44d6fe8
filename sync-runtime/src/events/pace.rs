//! [`Pace`]: how many events at once, and how often.

use std::time::Duration;

/// How many events are applied together, and how often one is tried that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// How many events are claimed, and applied in one transaction.
    pub batch: u32,
    /// How long they are a worker's after its last sign of life: it renews the lease for as long as it is at work. Whoever goes on
    /// after a process that was killed waits so long.
    pub lease: Duration,
    /// How often an event is tried before it is given up.
    pub max_attempts: u32,
    /// How long it waits for the second try; twice as long for each that follows, and not the same for all.
    pub base: Duration,
    /// How long it waits at the most.
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
    /// Returns how long an event waits that was tried so often: half of it is by chance.
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
