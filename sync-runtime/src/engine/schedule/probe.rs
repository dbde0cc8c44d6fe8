//! [`Balance`]: by what the walks of a model are bound, and so whether more of them would gain time.

use crate::engine::source::api::RawPage;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

/// What pages take, of all walks of a model.
#[derive(Debug)]
pub(crate) struct Balance {
    /// How long the last page took to be written, in microseconds; none yet if it is 0.
    worked: AtomicU64,
    /// How long the fastest answer took, in microseconds: others have waited for a processor, too.
    fastest: AtomicU64,
    /// When the newest object of them was created, in seconds.
    newest: AtomicI64,
}

/// What a walk spends most of its time with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// Waiting for answers, for so long at least: more walks would gain.
    Answers(Duration),
    /// Writing.
    Work,
    /// Waiting for its turn to ask, or it soon would: more walks would only wait longer.
    Rate,
}

impl Default for Balance {
    fn default() -> Self {
        Self { worked: AtomicU64::new(0), fastest: AtomicU64::new(u64::MAX), newest: AtomicI64::new(0) }
    }
}

impl Balance {
    /// A page was written, in so long.
    pub(crate) fn worked(&self, time: Duration) {
        self.worked.store(microseconds(time), Ordering::Relaxed);
    }

    /// A page begins with an object that was created at a time. Returns when the newest of all that were shown was.
    pub(crate) fn newest(&self, created: i64) -> i64 {
        self.newest.fetch_max(created, Ordering::Relaxed).max(created)
    }

    /// By what a walk is bound that got this page, where there are so many walks, and `rate` requests a second may go.
    pub(crate) fn bound(&self, page: &RawPage, walks: usize, rate: f64) -> Bound {
        let took = microseconds(page.took);
        let fastest = Duration::from_micros(self.fastest.fetch_min(took, Ordering::Relaxed).min(took));
        let worked = Duration::from_micros(self.worked.load(Ordering::Relaxed));
        // So many requests under way at a time use up what may go, and walks do other things too.
        let enough = 1.5 * rate * page.took.as_secs_f64();
        match page.held > page.took || walks as f64 > enough {
            true => Bound::Rate,
            false if !worked.is_zero() && page.took > worked => Bound::Answers(fastest),
            false => Bound::Work,
        }
    }
}

fn microseconds(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
