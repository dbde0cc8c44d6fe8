//! [`ConcurrencyProbe`]: the bottleneck of the walks of a model, and so the gain of more walks.

use crate::engine::source::page::RawPage;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

/// The times that pages take, of all walks of a model.
#[derive(Debug)]
pub(crate) struct ConcurrencyProbe {
    /// The time that writing the last page took, in microseconds; 0 before the first.
    write: AtomicU64,
    /// The time of the fastest answer, in microseconds: others have waited for a processor, too.
    fastest: AtomicU64,
    /// The creation of the newest object, in seconds.
    newest: AtomicI64,
}

/// The bottleneck of a walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bottleneck {
    /// Waiting for answers, for at least this time: more walks would gain.
    Answers(Duration),
    /// Writing.
    Work,
    /// The rate limit, now or soon: more walks would only wait longer.
    Rate,
}

impl Default for ConcurrencyProbe {
    fn default() -> Self {
        Self { write: AtomicU64::new(0), fastest: AtomicU64::new(u64::MAX), newest: AtomicI64::new(0) }
    }
}

impl ConcurrencyProbe {
    /// Notes the time that writing a page took.
    pub(crate) fn note_write(&self, time: Duration) {
        self.write.store(microseconds(time), Ordering::Relaxed);
    }

    /// Notes the creation of the first object of a page. Returns the creation of the newest object so far.
    pub(crate) fn newest(&self, created: i64) -> i64 {
        self.newest.fetch_max(created, Ordering::Relaxed).max(created)
    }

    /// Returns the bottleneck of the walk that has read a page, given the number of walks and the requests that the limit allows a second.
    pub(crate) fn bound(&self, page: &RawPage, walks: usize, rate: f64) -> Bottleneck {
        let took = microseconds(page.took);
        let fastest = Duration::from_micros(self.fastest.fetch_min(took, Ordering::Relaxed).min(took));
        let write = Duration::from_micros(self.write.load(Ordering::Relaxed));
        // This many concurrent requests use up the limit, and walks do other things too.
        let enough = 1.5 * rate * page.took.as_secs_f64();
        match page.held > page.took || walks as f64 > enough {
            true => Bottleneck::Rate,
            false if !write.is_zero() && page.took > write => Bottleneck::Answers(fastest),
            false => Bottleneck::Work,
        }
    }
}

fn microseconds(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
