//! [`Tally`]: what the walks through the lists of a model have done together.

use crate::chain::Chain;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::source::api::Account;
use crate::error::SyncError;
use crate::model::Table;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What the walks through the lists of a model have done together, and who is told of it.
#[derive(Debug)]
pub(crate) struct Tally<'t, O> {
    report: Mutex<ModelReport>,
    start: Instant,
    observer: &'t O,
}

impl<'t, O: Observer> Tally<'t, O> {
    /// Nothing so far, of so many objects that are expected.
    pub(crate) fn new(table: &'static Table, account: &Account, expected: u64, observer: &'t O) -> Self {
        let (model, account) = (table.model, account.id.clone());
        let report = ModelReport { model, account, expected, ..ModelReport::default() };
        Self { report: Mutex::new(report), start: Instant::now(), observer }
    }

    /// Adds what was done for a page, and tells of it.
    pub(crate) fn add(&self, page: &ModelReport) {
        let report = {
            let mut report = self.report();
            report.add(page);
            report.elapsed = self.start.elapsed();
            report.clone()
        };
        self.observer.page(&report);
    }

    /// Returns how many objects the lists have shown.
    pub(crate) fn fetched(&self) -> u64 {
        self.report().fetched
    }

    /// Returns how long it has taken so far.
    pub(crate) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    pub(crate) fn resumed(&self) {
        self.report().resumed = true;
    }

    /// What was done, with why it did not come to its end.
    pub(crate) fn done(self, error: Option<SyncError>) -> ModelReport {
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
        self.observer.done(&report);
        report
    }

    fn report(&self) -> MutexGuard<'_, ModelReport> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
