//! [`ModelProgress`]: the work that the walks of a model have done together.

use crate::chain::Chain;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::source::account::Account;
use crate::error::SyncError;
use crate::model::Table;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The work that the walks of a model have done together, reported to an observer.
#[derive(Debug)]
pub(crate) struct ModelProgress<'t, O> {
    report: Mutex<ModelReport>,
    start: Instant,
    observer: &'t O,
}

impl<'t, O: Observer> ModelProgress<'t, O> {
    /// Begins with nothing done, of an expected number of objects.
    pub(crate) fn new(table: &'static Table, account: &Account, expected: u64, observer: &'t O) -> Self {
        let (model, account) = (table.model, account.id.clone());
        let report = ModelReport { model, account, expected, ..ModelReport::default() };
        Self { report: Mutex::new(report), start: Instant::now(), observer }
    }

    /// Adds the work done for a page, and notifies the observer.
    pub(crate) fn add(&self, page: &ModelReport) {
        let report = {
            let mut report = self.lock();
            report.add(page);
            report.elapsed = self.start.elapsed();
            report.clone()
        };
        self.observer.page(&report);
    }

    /// Returns the number of objects that were read.
    pub(crate) fn fetched(&self) -> u64 {
        self.lock().fetched
    }

    /// Returns the time since the beginning.
    pub(crate) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// Notes that the run resumes an earlier one.
    pub(crate) fn set_resumed(&self) {
        self.lock().resumed = true;
    }

    /// Ends with a report, with the error that has stopped the model, if any.
    pub(crate) fn finish(self, error: Option<SyncError>) -> ModelReport {
        let mut report = self.report.into_inner().unwrap_or_else(PoisonError::into_inner);
        match error {
            Some(error @ SyncError::Unavailable(_)) => {
                report.unavailable = Some(Chain(&error).to_string());
                report.resumed = false;
            }
            error => report.error = error.map(|error| Chain(&error).to_string()),
        }
        report.elapsed = self.start.elapsed();
        report.absent.warn();
        report.links.log_missing(report.model);
        self.observer.done(&report);
        report
    }

    fn lock(&self) -> MutexGuard<'_, ModelReport> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
