//! [`RequestLimiter`]: the requests that a fake accepts in a second.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A limit of the requests in each second.
#[derive(Debug, Default)]
pub(crate) struct RequestLimiter {
    /// The limit; none accepts all.
    limit: Option<u32>,
    second: Mutex<Option<(Instant, u32)>>,
}

impl RequestLimiter {
    /// Accepts a number of requests in each second.
    pub(crate) fn new(limit: Option<u32>) -> Self {
        Self { limit, second: Mutex::default() }
    }

    /// Counts a request. Returns false if it is one too many.
    pub(super) fn accepts(&self) -> bool {
        let Some(limit) = self.limit else { return true };
        let mut second = self.second.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        match second.as_mut().filter(|(began, _)| now.duration_since(*began) < Duration::from_secs(1)) {
            Some((_, count)) => {
                *count = count.saturating_add(1);
                *count <= limit
            }
            None => {
                *second = Some((now, 1));
                limit > 0
            }
        }
    }
}
