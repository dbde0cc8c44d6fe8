//! [`History`]: how long events have waited, over the last hour.

use super::super::backlog::{Counted, total};
use crate::cli::stop::{Stop, clock};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How often it is looked at.
pub(super) const EVERY: Duration = Duration::from_secs(10);
/// How many looks are kept.
pub(super) const KEPT: usize = 360;

/// The lag at each look, in seconds, the oldest first; none where the database did not say.
#[derive(Debug, Default)]
pub(crate) struct History(Mutex<VecDeque<Option<f64>>>);

impl History {
    /// Looks, until it is to stop.
    pub(crate) async fn keep(self: Arc<Self>, counted: Counted, mut stop: Stop) {
        let mut clock = clock(EVERY);
        while stop.tick(&mut clock).await {
            let status = counted.backlogs().await.map(|backlogs| total(&backlogs.all));
            self.add(status.map(|status| status.lag.unwrap_or_default() as f64 / 1000.0));
        }
    }

    pub(super) fn lags(&self) -> Vec<Option<f64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect()
    }

    fn add(&self, lag: Option<f64>) {
        let mut lags = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lags.len() == KEPT {
            lags.pop_front();
        }
        lags.push_back(lag);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_looks_are_kept() {
        let history = History::default();
        (0..KEPT + 2).for_each(|lag| history.add(Some(lag as f64)));
        let lags = history.lags();
        assert_eq!((lags.len(), lags[0]), (KEPT, Some(2.0)));
    }
}
