//! [`Round`]: the results of all accounts.

use super::apply::apply;
use super::outcome::{AccountOutcome, EventSource};
use crate::cli::Settings;
use crate::cli::service::record_work;
use crate::cli::shutdown::Shutdown;
use std::process::ExitCode;
use stripe_sync::runtime::{AnyStore, Events, SyncError};

/// The results of applying the events of each account.
#[derive(Debug)]
pub(super) struct Round {
    outcomes: Vec<AccountOutcome>,
    /// The accounts that failed, with their errors.
    failures: Vec<(String, SyncError)>,
}

impl Round {
    /// Applies the due events of each account whose source did not fail.
    ///
    /// # Errors
    /// If all accounts fail.
    pub(super) async fn of(
        all: &[Events<AnyStore>],
        sources: Vec<Result<EventSource, SyncError>>,
        shutdown: &mut Shutdown,
    ) -> Result<Self, SyncError> {
        let mut round = Self { outcomes: Vec::new(), failures: Vec::new() };
        let mut found = Vec::new();
        for (events, source) in all.iter().zip(sources) {
            match source {
                Ok(source) => found.push((events, source)),
                Err(error) => round.failures.push((name(events), error)),
            }
        }
        let ready: Vec<&Events<AnyStore>> = found.iter().map(|(events, _)| *events).collect();
        for ((events, source), applied) in found.into_iter().zip(apply(&ready, shutdown).await) {
            match applied {
                Ok(applied) => round.outcomes.push(AccountOutcome { account: name(events), source, applied }),
                Err(error) => round.failures.push((name(events), error)),
            }
        }
        if let Some(events) = all.first() {
            round.record(events.engine().store()).await;
        }
        match round.outcomes.is_empty() && !round.failures.is_empty() {
            true => Err(round.failures.swap_remove(0).1),
            false => Ok(round),
        }
    }

    /// Adds the work of this round to the history that the console shows.
    async fn record(&self, store: &AnyStore) {
        let work = self.outcomes.iter().map(AccountOutcome::work);
        let [accepted, applied, failed] =
            work.fold([0; 3], |sum: [u64; 3], one| std::array::from_fn(|at| sum[at] + one[at]));
        record_work(store, accepted, applied, failed).await;
    }

    /// Returns true if nothing failed.
    pub(super) fn is_clean(&self) -> bool {
        self.failures.is_empty() && self.outcomes.iter().all(AccountOutcome::is_clean)
    }

    pub(super) fn exit_code(&self) -> ExitCode {
        if self.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// Prints the results; as JSON, one line for each account.
    pub(super) fn print(&self, settings: &Settings, verbose: u8) {
        let several = self.outcomes.len() + self.failures.len() > 1;
        for outcome in &self.outcomes {
            if several && !settings.json {
                say!("{}:", outcome.account);
            }
            outcome.print(settings, verbose);
        }
        for (account, error) in &self.failures {
            print_error!("error: {account} was skipped: {error}");
        }
    }

    /// Removes the accounts without any event.
    pub(super) fn without_empty(mut self) -> Self {
        self.outcomes.retain(|outcome| !outcome.is_empty());
        self
    }
}

/// Returns the id of an account, for output.
fn name(events: &Events<AnyStore>) -> String {
    let account = events.engine().account();
    account.known().filter(|id| !id.is_empty()).unwrap_or("an unknown account").to_owned()
}
