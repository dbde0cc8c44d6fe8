//! [`Holds`]: accounts that reject requests, and are left alone for a while.

use crate::chain::Chain;
use crate::changes::meaning::PlatformLink;
use crate::error::SyncError;
use crate::events::EventReport;
use crate::events::pace::Pace;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// The shortest time for which an account is left alone, whatever the pace of events.
const LEAST: Duration = Duration::from_secs(2);

/// Accounts that reject requests, or whose events could not be applied. The time doubles with each failure.
#[derive(Debug, Default)]
pub(super) struct Holds(Mutex<HashMap<String, Hold>>);

#[derive(Debug)]
struct Hold {
    until: Instant,
    /// The number of failures in a row.
    steps: u32,
    /// The reason of the account; `None` if something else has failed.
    reason: Option<String>,
}

/// The work that an account permits now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Leave {
    /// All work.
    Free,
    /// Work without requests on behalf of the account, which rejects them for this reason.
    Silent(String),
    /// No work.
    Wait,
}

impl Holds {
    /// Returns the work that an account permits.
    pub(super) fn leave(&self, account: &str) -> Leave {
        match self.lock().get(account).filter(|hold| Instant::now() < hold.until) {
            None => Leave::Free,
            Some(Hold { reason: Some(reason), .. }) => Leave::Silent(reason.clone()),
            Some(Hold { reason: None, .. }) => Leave::Wait,
        }
    }

    /// Notes the results of an account's events. Returns true if it permits requests again after it had rejected them: then its
    /// failed events are due again.
    pub(super) fn note(&self, account: &str, report: &EventReport, pace: &Pace) -> bool {
        match (report.connection, &report.refused) {
            (Some(PlatformLink::Ended), _) => {
                let reason = format!("{account} has disconnected the application, and is not asked any more");
                self.hold(account, Some(reason), pace);
                false
            }
            (None, Some(reason)) => {
                self.hold(account, Some(reason.clone()), pace);
                false
            }
            (Some(PlatformLink::Made), None) => self.release(account),
            (None, None) if report.answered => self.release(account),
            _ => false,
        }
    }

    /// Notes that events of an account could not be applied, for another reason than a rejection.
    pub(super) fn failed(&self, account: &str, error: &SyncError, pace: &Pace) {
        let pause = self.until(account, None, pace);
        tracing::error!(account, error = %Chain(error), ?pause, "events of a connected account are not applied; trying again");
    }

    fn hold(&self, account: &str, reason: Option<String>, pace: &Pace) {
        let why = reason.clone().unwrap_or_default();
        let pause = self.until(account, reason, pace);
        tracing::warn!(
            account,
            reason = why,
            ?pause,
            "a connected account refuses; its events are given up meanwhile"
        );
    }

    fn until(&self, account: &str, reason: Option<String>, pace: &Pace) -> Duration {
        let mut holds = self.lock();
        let steps = holds.get(account).map_or(0, |hold| hold.steps).saturating_add(1);
        let pause = pace.pause(steps).max(LEAST.min(pace.cap));
        holds.insert(account.to_owned(), Hold { until: Instant::now() + pause, steps, reason });
        pause
    }

    fn release(&self, account: &str) -> bool {
        self.lock().remove(account).is_some_and(|hold| hold.reason.is_some())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Hold>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(reason: &str) -> EventReport {
        EventReport { refused: Some(reason.to_owned()), ..EventReport::default() }
    }

    #[tokio::test(start_paused = true)]
    async fn an_account_that_refuses_is_left_alone_for_longer_each_time() {
        let (holds, pace) = (Holds::default(), Pace::default());
        assert_eq!(holds.leave("acct_1"), Leave::Free);
        let mut last = Duration::ZERO;
        for steps in 1..=4 {
            assert!(!holds.note("acct_1", &refused("gone"), &pace));
            assert_eq!(holds.leave("acct_1"), Leave::Silent("gone".to_owned()));
            assert_eq!(holds.leave("acct_2"), Leave::Free, "others are not concerned");
            let start = Instant::now();
            while holds.leave("acct_1") != Leave::Free {
                tokio::time::advance(Duration::from_millis(500)).await;
            }
            assert!(start.elapsed() >= last.min(pace.cap) / 2, "{steps}");
            last = start.elapsed();
        }
        let asked = EventReport::default();
        assert!(!holds.note("acct_1", &asked, &pace), "nothing was asked");
        let asked = EventReport { answered: true, ..EventReport::default() };
        assert!(holds.note("acct_1", &asked, &pace), "it answers again");
        assert!(!holds.note("acct_1", &asked, &pace), "once");
    }

    #[tokio::test(start_paused = true)]
    async fn an_account_that_is_disconnected_is_silent_until_it_is_connected_again() {
        let (holds, pace) = (Holds::default(), Pace::default());
        let reported = |connection| EventReport { connection: Some(connection), ..EventReport::default() };
        holds.note("acct_1", &reported(PlatformLink::Ended), &pace);
        assert!(matches!(holds.leave("acct_1"), Leave::Silent(reason) if reason.contains("acct_1")));
        assert!(holds.note("acct_1", &reported(PlatformLink::Made), &pace));
        assert_eq!(holds.leave("acct_1"), Leave::Free);
    }
}
