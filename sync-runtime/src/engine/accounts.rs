//! Several accounts, in one database.

use crate::engine::schedule::slots::Places;
use crate::engine::source::api::Account;
use crate::engine::{Engine, Observer, Options, Report, Verified, VerifyOptions};
use crate::error::SyncError;
use crate::model::Table;
use crate::store::Store;
use futures::future;
use std::collections::BTreeMap;
use std::sync::Arc;
use stripe_client::Client;

/// Synchronises the tables of some models with several accounts at once: an engine for each, on one store.
#[derive(Debug)]
pub struct Accounts<S> {
    engines: Vec<Engine<S>>,
}

/// What a run has done for one account.
#[derive(Debug)]
pub struct AccountReport {
    /// The account; empty if the key does not show it.
    pub account: String,
    /// What was done, or why nothing was.
    pub report: Result<Report, SyncError>,
}

impl<S: Store + Clone> Accounts<S> {
    /// An engine for each client. Their keys, or what they act on behalf of, are of different accounts.
    pub fn new(clients: impl IntoIterator<Item = Client>, store: &S, tables: &[&'static Table]) -> Self {
        let engines = clients.into_iter().map(|client| Engine::new(client, store.clone(), tables));
        Self { engines: engines.collect() }
    }

    /// The engines, in the order of the clients.
    pub fn engines(&self) -> &[Engine<S>] {
        &self.engines
    }

    /// The engines, in the order of the clients.
    pub fn into_engines(self) -> Vec<Engine<S>> {
        self.engines
    }

    /// Asks each key for its account, and refuses accounts that cannot share the tables.
    ///
    /// # Errors
    /// If one of the tables does not tell accounts apart, or two keys are of the same account.
    pub async fn check(&self) -> Result<(), SyncError> {
        self.begin().await.map(drop)
    }

    /// Refuses accounts that cannot share the tables, as far as it is known whose the keys are. Asks for nothing.
    ///
    /// # Errors
    /// As [`check`](Self::check), and if a key does not show its account and the tables need it.
    pub fn check_known(&self) -> Result<(), SyncError> {
        for engine in &self.engines {
            engine.account.known().map_or(Ok(()), |id| engine.check_shown(id))?;
        }
        self.apart_and_different()
    }

    fn apart_and_different(&self) -> Result<(), SyncError> {
        let [first, _, ..] = self.engines.as_slice() else { return Ok(()) };
        apart(&first.tables())?;
        differ(self.engines.iter().filter_map(|engine| engine.account.known()))
    }

    /// A [backfill](Engine::backfill) of each account, all at once. What goes wrong with one does not stop the others.
    ///
    /// # Errors
    /// If the accounts cannot share the tables: because one of these does not tell accounts apart, or because two keys are of the
    /// same account. Then nothing was written.
    pub async fn backfill(
        &self,
        options: &Options,
        observer: &impl Observer,
    ) -> Result<Vec<AccountReport>, SyncError> {
        let accounts = self.begin().await?;
        let places = Arc::new(Places::new(options.concurrency));
        let runs = self.engines.iter().zip(accounts);
        let runs = runs.map(|(engine, account)| one(engine, account, options, Arc::clone(&places), observer));
        let runs: Vec<_> = runs.collect();
        Ok(future::join_all(runs).await)
    }

    /// [Verifies](Engine::verify) each account, one after the other. What goes wrong with one does not stop the others, and stands in
    /// the [failures](Verified::failures).
    ///
    /// # Errors
    /// As those of a [`backfill`](Self::backfill), and if nothing can be done for any of the accounts.
    pub async fn verify(
        &self,
        options: &VerifyOptions,
        observer: &impl Observer,
    ) -> Result<Verified, SyncError> {
        let accounts = self.begin().await?;
        let (mut verified, mut failures) = (Verified::default(), Vec::new());
        for (engine, account) in self.engines.iter().zip(accounts) {
            let done = match account {
                Ok(account) => engine.verify_of(&account, options, observer).await,
                Err(error) => Err(error),
            };
            match done {
                Ok(done) => verified.models.extend(done.models),
                Err(error) => failures.push((engine.account.known().unwrap_or_default().to_owned(), error)),
            }
        }
        if failures.len() == self.engines.len()
            && let Some((_, error)) = failures.pop()
        {
            return Err(error);
        }
        let told = |(account, error): (String, SyncError)| (account, error.to_string());
        verified.failures = failures.into_iter().map(told).collect();
        Ok(verified)
    }

    /// Asks each key for its account, once, and sees that they can share the tables.
    async fn begin(&self) -> Result<Vec<Result<Account, SyncError>>, SyncError> {
        let asked: Vec<_> = self.engines.iter().map(Engine::begin).collect();
        let accounts = future::join_all(asked).await;
        self.apart_and_different()?;
        Ok(accounts)
    }
}

async fn one<S: Store>(
    engine: &Engine<S>,
    account: Result<Account, SyncError>,
    options: &Options,
    places: Arc<Places>,
    observer: &impl Observer,
) -> AccountReport {
    match account {
        Ok(account) => AccountReport {
            report: engine.backfill_of(&account, options, places, observer).await,
            account: account.id,
        },
        Err(error) => {
            let account = engine.account.known().unwrap_or_default().to_owned();
            AccountReport { account, report: Err(error) }
        }
    }
}

/// That the tables tell accounts apart.
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

/// That the accounts are different ones.
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
