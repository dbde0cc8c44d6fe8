//! [`Pace`]: when the next request may go, given when the last ones went.

use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

/// The slowest pace that refusals lead to, in requests a second.
const SLOWEST: f64 = 0.5;
/// What fraction of the limit each answer gives back.
const RECOVERY: f64 = 0.02;
/// How much of being late is made up for: timers and tasks wake up some milliseconds late, each time.
const LENIENCE: Duration = Duration::from_millis(20);

/// How fast requests go: evenly, and never more than the limit in any second.
#[derive(Debug)]
pub(super) struct Pace {
    /// Requests a second: now, and at the most; both infinite where there is no limit.
    rate: f64,
    limit: f64,
    /// When the next request would go, were all on time.
    next: Option<Instant>,
    /// When those of the last second went: as many as the limit allows.
    gone: VecDeque<Instant>,
    /// When it was last made slower.
    slowed: Option<Instant>,
}

impl Pace {
    pub(super) fn new(limit: f64) -> Self {
        Self { rate: limit, limit, next: None, gone: VecDeque::new(), slowed: None }
    }

    /// Returns how many requests go a second.
    pub(super) fn rate(&self) -> f64 {
        self.rate
    }

    /// When the next request may go; `None` if at any time.
    pub(super) fn next(&self) -> Option<Instant> {
        let full = self.gone.len() >= self.allowed()?;
        let second_is_over = self.gone.front().filter(|_| full).map(|first| *first + Duration::from_secs(1));
        self.next.max(second_is_over)
    }

    /// A request goes now.
    pub(super) fn passed(&mut self, now: Instant) {
        let Some(allowed) = self.allowed() else { return };
        let on_time = self.next.map_or(now, |next| next.max(now.checked_sub(LENIENCE).unwrap_or(next)));
        self.next = Some(on_time + interval(self.rate));
        while self.gone.len() >= allowed {
            self.gone.pop_front();
        }
        self.gone.push_back(now);
    }

    /// A request that was sent at `sent` came too soon. Where there is no limit, `standard` is one from now on.
    pub(super) fn slow_down(&mut self, sent: Instant, standard: f64) {
        if self.limit.is_infinite() {
            (self.rate, self.limit) = (standard, standard);
        }
        // Requests that were under way together are refused together; that is one reason to slow down, not many.
        if self.slowed.is_none_or(|slowed| sent >= slowed) {
            let now = Instant::now();
            self.rate = (self.rate / 2.0).max(SLOWEST.min(self.limit));
            self.slowed = Some(now);
            self.next = self.next.max(Some(now + interval(self.rate)));
        }
    }

    /// A request was answered.
    pub(super) fn speed_up(&mut self) {
        if self.limit.is_finite() {
            self.rate = (self.rate + self.limit * RECOVERY).min(self.limit);
        }
    }

    /// Returns how many requests a second may see, if that is limited.
    fn allowed(&self) -> Option<usize> {
        self.limit.is_finite().then(|| (self.limit.ceil() as usize).max(1))
    }
}

/// The time from one request to the next: rounded up, so that a second never sees one too many.
fn interval(rate: f64) -> Duration {
    Duration::from_secs_f64(1.0 / rate) + Duration::from_nanos(1)
}
