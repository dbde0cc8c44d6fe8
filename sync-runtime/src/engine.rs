//! The engine: from Stripe's API to the tables.

mod absent;
mod accounts;
mod backfill;
mod draft;
mod letters;
mod link;
mod models;
mod objects;
mod options;
mod pipeline;
mod references;
mod report;
mod schedule;
mod source;
mod verify;
mod write;

pub use absent::Absent;
pub(crate) use absent::Warned;
pub use accounts::{AccountReport, Accounts};
pub use letters::RetriedLetters;
pub use options::{ModelOptions, Options};
pub use references::with_children;
pub use report::{ModelReport, NoObserver, Observer, Refusal, Report};
pub use source::{KeyAccount, ModelList, lists, reads_once};
pub use verify::{ColumnDiff, Drift, DriftKind, ObjectDiff, Verified, VerifiedModel, VerifyOptions};
pub(crate) use write::{RowOutcome, RowRequest};

use crate::error::SyncError;
use crate::hooks::{AnyHooks, Hooks};
use crate::model::{Model, Table};
use crate::store::Store;
use pipeline::Parts;
use schedule::slots::Slots;
use std::sync::Arc;
use stripe_client::Client;

/// Synchronises the tables of some models with a Stripe account.
///
/// ```no_run
/// # use stripe_client::Client;
/// # use sync_runtime::{Engine, NoObserver, Options, SqliteStore, Table};
/// # async fn example(tables: &[&'static Table]) -> Result<(), Box<dyn std::error::Error>> {
/// let store = SqliteStore::open("sqlite://app.db").await?;
/// let engine = Engine::new(Client::new(std::env::var("STRIPE_API_KEY")?)?, store, tables);
/// engine.store().migrate(&engine.tables()).await?;
/// let report = engine.backfill(&Options::default(), &NoObserver).await?;
/// assert!(report.is_clean());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Engine<S>(Parts<S>);

impl<S: Store> Engine<S> {
    /// Creates an engine for some models, in any order, and for the tables that they refer to. Two structs whose tables, indexes or
    /// columns have names that the database does not tell apart make all methods of the engine fail ([`SyncError::Models`]), and
    /// [`SchemaStore::migrate`](crate::store::SchemaStore::migrate), [`plan`](crate::store::SchemaStore::plan) and [`check`](crate::store::SchemaStore::check).
    pub fn new(client: Client, store: S, tables: &[&'static Table]) -> Self {
        Self(Parts::new(client, store, tables))
    }

    /// Sets the hooks of a model, in place of those that the model names itself.
    ///
    /// ```no_run
    /// # use sync_runtime::{Engine, Hooks, Model, SqliteStore};
    /// struct Log;
    ///
    /// impl Hooks for Log {}
    ///
    /// # async fn example<M: Model>(engine: Engine<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
    /// let engine = engine.with_hooks::<M>(Log);
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_hooks<M: Model>(mut self, hooks: impl Hooks) -> Self {
        Arc::make_mut(&mut self.0.models).set_hooks(M::table(), AnyHooks::new(hooks));
        self
    }

    /// Sets the id of the account of the key, which is otherwise requested before the first event or object is written. A
    /// [`backfill`](Self::backfill) requests it nevertheless, and fails if the key is of another account.
    ///
    /// ```no_run
    /// # use stripe_client::Client;
    /// # use sync_runtime::{Engine, SqliteStore, Table};
    /// # fn example(client: Client, store: SqliteStore, tables: &[&'static Table]) {
    /// let engine = Engine::new(client, store, tables).with_account("acct_1");
    /// # }
    /// ```
    #[must_use]
    pub fn with_account(self, id: impl Into<String>) -> Self {
        self.0.source.account().learn(id.into());
        self
    }

    /// Returns the store.
    pub fn store(&self) -> &S {
        &self.0.store
    }

    /// Returns the client.
    pub fn client(&self) -> &Client {
        self.0.source.client()
    }

    /// Returns all tables: those of the models, of their parents, and of their children.
    pub fn tables(&self) -> Vec<&'static Table> {
        self.0.models.tables().to_vec()
    }

    /// Returns the account of the key, or the connected account that the client acts for.
    pub fn account(&self) -> KeyAccount {
        self.0.source.account().clone()
    }

    /// Checks that objects of the key may be written to all tables of the engine, and records the account and the mode. Requests the
    /// mode if the key does not show it. All methods that write do this by themselves; a service does it at its start.
    ///
    /// # Errors
    /// [`SyncError::OtherMode`] and [`SyncError::OtherAccount`], or if the API or the database fails.
    pub async fn admit(&self) -> Result<(), SyncError> {
        self.0.owner.admit_all().await
    }

    /// Reads the lists of all models, and writes the objects. Resumes a run that was interrupted, and shares the work with other
    /// processes that do the same.
    ///
    /// ```no_run
    /// # use sync_runtime::{Engine, NoObserver, Options, SqliteStore};
    /// # async fn example(engine: Engine<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
    /// let options = Options { prune: true, ..Options::default() };
    /// for model in engine.backfill(&options, &NoObserver).await?.models {
    ///     println!("{}: {} new, {} changed", model.model, model.inserted, model.updated);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If nothing can be done at all: the key is invalid, the API is not reachable, or the database fails. An error of one model stands in
    /// the report, and does not stop the others.
    pub async fn backfill(&self, options: &Options, observer: &impl Observer) -> Result<Report, SyncError> {
        let account = self.0.owner.begin().await?;
        let slots = Arc::new(Slots::new(options.concurrency));
        backfill::run::run(&self.0, &account, options, slots, observer).await
    }

    /// Reads the lists of all models, or a sample of them, and compares them with the rows. Writes nothing. Requests an object that
    /// seems to differ by its id, where the API allows it: it may have changed since, or be hidden by the list.
    ///
    /// ```no_run
    /// # use sync_runtime::{Engine, NoObserver, SqliteStore, VerifyOptions};
    /// # async fn example(engine: Engine<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
    /// let options = VerifyOptions { sample: Some(100), ..VerifyOptions::default() };
    /// let verified = engine.verify(&options, &NoObserver).await?;
    /// assert!(verified.is_equal() && verified.is_complete());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`backfill`](Self::backfill). An error of one model stands in the result.
    pub async fn verify(
        &self,
        options: &VerifyOptions,
        observer: &impl Observer,
    ) -> Result<Verified, SyncError> {
        let account = self.0.owner.begin().await?;
        verify::run::run(&self.0, &account, options, observer).await
    }

    /// Requests an object by its id, and compares it with its row, column by column. Writes nothing, and runs no hooks.
    ///
    /// # Errors
    /// [`SyncError::NotKept`] if the engine does not have the model, or the API does not return its objects by their ids;
    /// [`SyncError::Refused`] if the object does not fit the model. If the API or the database fails.
    pub async fn diff(&self, table: &'static Table, id: &str) -> Result<ObjectDiff, SyncError> {
        verify::diff(&self.0, table, id).await
    }

    /// Returns the parts, for the application of events.
    pub(crate) fn parts(&self) -> &Parts<S> {
        &self.0
    }

    /// Brings rows up to date. Returns the outcomes in order.
    pub(crate) async fn refresh(
        &self,
        requests: &[RowRequest<'_>],
        report: &mut ModelReport,
    ) -> Result<Vec<RowOutcome>, SyncError> {
        write::refresh::refresh(&self.0, requests, report).await
    }
}
