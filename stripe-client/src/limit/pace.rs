//! [`RequestPace`]: computes the time of the next request from the times of the last ones.

use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

/// The slowest rate after rejections, in requests per second.
const SLOWEST: f64 = 0.5;
/// The fraction of the limit that each response restores.
const RECOVERY: f64 = 0.02;
/// The delay that is compensated: timers and tasks wake up some milliseconds late.
const LENIENCE: Duration = Duration::from_millis(20);

/// The pace of requests: even, and never above the limit in any second.
#[derive(Debug)]
pub(super) struct RequestPace {
    /// The requests per second, now and at most; both infinite without a limit.
    rate: f64,
    limit: f64,
    /// The ideal time of the next request.
    next: Option<Instant>,
    /// The times of the last requests, as many as the limit allows per second.
    sent: VecDeque<Instant>,
    /// The time of the last slowdown.
    slowed: Option<Instant>,
}

impl RequestPace {
    pub(super) fn new(limit: f64) -> Self {
        Self { rate: limit, limit, next: None, sent: VecDeque::new(), slowed: None }
    }

    /// Returns the requests per second.
    pub(super) fn rate(&self) -> f64 {
        self.rate
    }

    /// Returns the earliest time of the next request; `None` if it may be sent at any time.
    pub(super) fn next(&self) -> Option<Instant> {
        let full = self.sent.len() >= self.allowed()?;
        let second_is_over = self.sent.front().filter(|_| full).map(|first| *first + Duration::from_secs(1));
        self.next.max(second_is_over)
    }

    /// Records that a request is sent now.
    pub(super) fn passed(&mut self, now: Instant) {
        let Some(allowed) = self.allowed() else { return };
        let on_time = self.next.map_or(now, |next| next.max(now.checked_sub(LENIENCE).unwrap_or(next)));
        self.next = Some(on_time + interval(self.rate));
        while self.sent.len() >= allowed {
            self.sent.pop_front();
        }
        self.sent.push_back(now);
    }

    /// Records that a request sent at `sent` was rejected. Without a limit, `standard` becomes the limit.
    pub(super) fn slow_down(&mut self, sent: Instant, standard: f64) {
        if self.limit.is_infinite() {
            (self.rate, self.limit) = (standard, standard);
        }
        // Requests in flight together are rejected together, which counts once.
        if self.slowed.is_none_or(|slowed| sent >= slowed) {
            let now = Instant::now();
            self.rate = (self.rate / 2.0).max(SLOWEST.min(self.limit));
            self.slowed = Some(now);
            self.next = self.next.max(Some(now + interval(self.rate)));
        }
    }

    /// Records a response.
    pub(super) fn speed_up(&mut self) {
        if self.limit.is_finite() {
            self.rate = (self.rate + self.limit * RECOVERY).min(self.limit);
        }
    }

    /// Returns the maximum number of requests in a second, if limited.
    fn allowed(&self) -> Option<usize> {
        self.limit.is_finite().then(|| (self.limit.ceil() as usize).max(1))
    }
}

/// Returns the time between two requests, rounded up so that no second exceeds the limit.
fn interval(rate: f64) -> Duration {
    Duration::from_secs_f64(1.0 / rate) + Duration::from_nanos(1)
}
