//! [`Round`]: what a command has done with the events of each account.

use super::apply::apply;
use super::outcome::{Origin, Outcome};
use crate::cli::Settings;
use crate::cli::stop::Stop;
use std::process::ExitCode;
use stripe_sync::runtime::{AnyStore, Events, SyncError};

/// What a command has done with the events of each account.
#[derive(Debug)]
pub(super) struct Round {
    outcomes: Vec<Outcome>,
    /// The accounts for which nothing could be done, and why.
    failures: Vec<(String, SyncError)>,
}

impl Round {
    /// Applies what is due of each account that has events from somewhere.
    ///
    /// # Errors
    /// If nothing could be done for any account.
    pub(super) async fn of(
        all: &[Events<AnyStore>],
        origins: Vec<Result<Origin, SyncError>>,
        stop: &mut Stop,
    ) -> Result<Self, SyncError> {
        let mut round = Self { outcomes: Vec::new(), failures: Vec::new() };
        let mut came = Vec::new();
        for (events, origin) in all.iter().zip(origins) {
            match origin {
                Ok(origin) => came.push((events, origin)),
                Err(error) => round.failures.push((name(events), error)),
            }
        }
        let ready: Vec<&Events<AnyStore>> = came.iter().map(|(events, _)| *events).collect();
        for ((events, origin), applied) in came.into_iter().zip(apply(&ready, stop).await) {
            match applied {
                Ok(applied) => round.outcomes.push(Outcome { account: name(events), origin, applied }),
                Err(error) => round.failures.push((name(events), error)),
            }
        }
        match round.outcomes.is_empty() && !round.failures.is_empty() {
            true => Err(round.failures.swap_remove(0).1),
            false => Ok(round),
        }
    }

    /// Returns whether nothing has failed.
    pub(super) fn is_clean(&self) -> bool {
        self.failures.is_empty() && self.outcomes.iter().all(Outcome::is_clean)
    }

    pub(super) fn exit_code(&self) -> ExitCode {
        if self.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// Prints it: as JSON, a line for each account.
    pub(super) fn print(&self, settings: &Settings, verbose: u8) {
        let several = self.outcomes.len() + self.failures.len() > 1;
        for outcome in &self.outcomes {
            if several && !settings.json {
                say!("{}:", outcome.account);
            }
            outcome.print(settings, verbose);
        }
        for (account, error) in &self.failures {
            complain!("error: {account} was left out: {error}");
        }
    }

    /// Leaves out the accounts for which there was nothing to do.
    pub(super) fn without_empty(mut self) -> Self {
        self.outcomes.retain(|outcome| !outcome.is_empty());
        self
    }
}

/// The account of some events, as it can be shown.
fn name(events: &Events<AnyStore>) -> String {
    let account = events.engine().account();
    account.known().filter(|id| !id.is_empty()).unwrap_or("an account").to_owned()
}
