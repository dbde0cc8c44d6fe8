//! [`History`]: the lag of events over the last hour.

use crate::cli::service::{BacklogCache, total};
use crate::cli::shutdown::{Shutdown, clock};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The time between two samples.
pub(super) const EVERY: Duration = Duration::from_secs(10);
/// The number of samples.
pub(super) const KEPT: usize = 360;

/// The samples of the lag in seconds, oldest first; `None` if the database did not answer.
#[derive(Debug, Default)]
pub(crate) struct History(Mutex<VecDeque<Option<f64>>>);

impl History {
    /// Records samples until shutdown.
    pub(crate) async fn record(self: Arc<Self>, backlogs: BacklogCache, mut shutdown: Shutdown) {
        let mut clock = clock(EVERY);
        while shutdown.tick(&mut clock).await {
            let status = backlogs.backlogs().await.map(|backlogs| total(&backlogs.all));
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
    fn only_the_last_samples_are_kept() {
        let history = History::default();
        (0..KEPT + 2).for_each(|lag| history.add(Some(lag as f64)));
        let lags = history.lags();
        assert_eq!((lags.len(), lags[0]), (KEPT, Some(2.0)));
    }
}
