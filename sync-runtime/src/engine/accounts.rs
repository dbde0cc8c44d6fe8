//! [`Accounts`]: several accounts in one database.

use crate::engine::backfill::run as backfill;
use crate::engine::pipeline::Parts;
use crate::engine::schedule::slots::Slots;
use crate::engine::source::account::Account;
use crate::engine::verify::run as verify;
use crate::engine::{Engine, Observer, Options, Report, Verified, VerifyOptions};
use crate::error::SyncError;
use crate::model::Table;
use crate::store::Store;
use futures::future;
use std::collections::BTreeMap;
use std::sync::Arc;
use stripe_client::Client;

/// Synchronises the tables of some models with several accounts at once: an engine for each, on one store.
///
/// ```no_run
/// # use stripe_client::Client;
/// # use sync_runtime::{Accounts, NoObserver, Options, SqliteStore, Table};
/// # async fn example(clients: Vec<Client>, store: SqliteStore, tables: &[&'static Table]) -> Result<(), Box<dyn std::error::Error>> {
/// let accounts = Accounts::new(clients, &store, tables);
/// accounts.check().await?;
/// for account in accounts.backfill(&Options::default(), &NoObserver).await? {
///     println!("{}: {:?}", account.account, account.report);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Accounts<S> {
    engines: Vec<Engine<S>>,
}

/// The results of a run for one account.
#[derive(Debug)]
pub struct AccountReport {
    /// The account; empty if the key does not show it.
    pub account: String,
    /// The report, or the error that has stopped the account.
    pub report: Result<Report, SyncError>,
}

impl<S: Store + Clone> Accounts<S> {
    /// Creates an engine for each client. The keys of the clients, or the accounts that they act for, must differ.
    pub fn new(clients: impl IntoIterator<Item = Client>, store: &S, tables: &[&'static Table]) -> Self {
        let engines = clients.into_iter().map(|client| Engine::new(client, store.clone(), tables));
        Self { engines: engines.collect() }
    }

    /// Returns the engines, in the order of the clients.
    pub fn engines(&self) -> &[Engine<S>] {
        &self.engines
    }

    /// Returns the engines, in the order of the clients.
    pub fn into_engines(self) -> Vec<Engine<S>> {
        self.engines
    }

    /// Requests the account of each key, and rejects accounts that cannot share the tables.
    ///
    /// # Errors
    /// If one of the tables has no column for the account, or two keys are of the same account.
    pub async fn check(&self) -> Result<(), SyncError> {
        self.begin().await.map(drop)
    }

    /// Rejects accounts that cannot share the tables, as far as the accounts of the keys are known. Makes no request.
    ///
    /// # Errors
    /// As [`check`](Self::check), and if a key does not show its account and the tables need it.
    pub fn check_known(&self) -> Result<(), SyncError> {
        for engine in &self.engines {
            let Parts { source, owner, .. } = engine.parts();
            source.account().known().map_or(Ok(()), |id| owner.check_known(id))?;
        }
        self.apart_and_different()
    }

    fn apart_and_different(&self) -> Result<(), SyncError> {
        let [first, _, ..] = self.engines.as_slice() else { return Ok(()) };
        apart(&first.tables())?;
        differ(self.engines.iter().filter_map(|engine| engine.parts().source.account().known()))
    }

    /// Runs a [backfill](Engine::backfill) of each account, all at once. An error of one does not stop the others.
    ///
    /// # Errors
    /// If the accounts cannot share the tables, because one of these has no column for the account, or because two keys are of the same
    /// account. Then nothing was written.
    pub async fn backfill(
        &self,
        options: &Options,
        observer: &impl Observer,
    ) -> Result<Vec<AccountReport>, SyncError> {
        let accounts = self.begin().await?;
        let slots = Arc::new(Slots::new(options.concurrency));
        let runs = self.engines.iter().zip(accounts);
        let runs = runs.map(|(engine, account)| one(engine, account, options, Arc::clone(&slots), observer));
        let runs: Vec<_> = runs.collect();
        Ok(future::join_all(runs).await)
    }

    /// [Verifies](Engine::verify) each account, one after the other. An error of one does not stop the others, and stands in the
    /// [failures](Verified::failures).
    ///
    /// # Errors
    /// As [`backfill`](Self::backfill), and if nothing can be done for any of the accounts.
    pub async fn verify(
        &self,
        options: &VerifyOptions,
        observer: &impl Observer,
    ) -> Result<Verified, SyncError> {
        let accounts = self.begin().await?;
        let (mut verified, mut failures) = (Verified::default(), Vec::new());
        for (engine, account) in self.engines.iter().zip(accounts) {
            let done = match account {
                Ok(account) => verify::run(engine.parts(), &account, options, observer).await,
                Err(error) => Err(error),
            };
            match done {
                Ok(done) => verified.models.extend(done.models),
                Err(error) => failures.push((known_id(engine), error)),
            }
        }
        if failures.len() == self.engines.len()
            && let Some((_, error)) = failures.pop()
        {
            return Err(error);
        }
        let message = |(account, error): (String, SyncError)| (account, error.to_string());
        verified.failures = failures.into_iter().map(message).collect();
        Ok(verified)
    }

    /// Requests the account of each key, and checks that they can share the tables.
    async fn begin(&self) -> Result<Vec<Result<Account, SyncError>>, SyncError> {
        let requests: Vec<_> = self.engines.iter().map(|engine| engine.parts().owner.begin()).collect();
        let accounts = future::join_all(requests).await;
        self.apart_and_different()?;
        Ok(accounts)
    }
}

/// Runs the backfill of one account.
async fn one<S: Store>(
    engine: &Engine<S>,
    account: Result<Account, SyncError>,
    options: &Options,
    slots: Arc<Slots>,
    observer: &impl Observer,
) -> AccountReport {
    match account {
        Ok(account) => AccountReport {
            report: backfill::run(engine.parts(), &account, options, slots, observer).await,
            account: account.id,
        },
        Err(error) => AccountReport { account: known_id(engine), report: Err(error) },
    }
}

/// Returns the id of the account of an engine, as far as it is known.
fn known_id<S: Store>(engine: &Engine<S>) -> String {
    engine.account().known().unwrap_or_default().to_owned()
}

/// Checks that the tables have a column for the account.
fn apart(tables: &[&'static Table]) -> Result<(), SyncError> {
    let mixed = tables.iter().filter(|table| table.account_column().is_none()).map(|table| table.model);
    let mixed: Vec<&str> = mixed.collect();
    if mixed.is_empty() {
        return Ok(());
    }
    Err(SyncError::Accounts(format!(
        "those of {} have no column for the account, so that nothing would tell whose a row is; use a database for each \
         account, or models with `#[stripe(account)]`",
        mixed.join(", ")
    )))
}

/// Checks that the accounts differ.
fn differ<'a>(accounts: impl Iterator<Item = &'a str>) -> Result<(), SyncError> {
    let mut times: BTreeMap<&str, u32> = BTreeMap::new();
    for account in accounts {
        *times.entry(account).or_default() += 1;
    }
    match times.into_iter().find(|(_, times)| *times > 1) {
        None => Ok(()),
        Some((id, _)) => Err(SyncError::Accounts(format!(
            "two of the keys are of the account {id}; give one of them, and a live and a test one a database each"
        ))),
    }
}
