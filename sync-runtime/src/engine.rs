//! The engine: from Stripe's API to the tables.

mod absent;
mod accounts;
mod backfill;
mod link;
mod objects;
mod references;
mod report;
mod run;
mod schedule;
mod source;
mod verify;
mod write;

pub use absent::Absent;
pub use accounts::{AccountReport, Accounts};
pub use references::with_children;
pub use report::{ModelReport, Observer, Refusal, Report, Silent};
pub(crate) use source::RawPage;
pub use source::{KeyAccount, ModelList, lists};
pub use verify::{Drift, How, Verified, VerifiedModel, VerifyOptions};
pub(crate) use write::{RowOutcome, RowRequest};

use crate::chain::Chain;
use crate::changes::pages::EventPages;
use crate::error::SyncError;
use crate::hooks::{AnyHooks, Hooks};
use crate::map::{MapFailure, Mapped, Object, Origin, Plan};
use crate::model::{Model, Table, TableName};
use crate::personal::Instead;
use crate::store::{Store, SubList, TableBatch};
use references::order;
use run::Run;
use schedule::slots::Places;
use source::api::{Account, Api};
use source::lists::sub_lists;
use source::redactions::Redactions;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use stripe_client::{Client, Error as ApiError, Request};
use write::admitted::Admitted;

/// Synchronises the tables of some models with an account of Stripe.
#[derive(Debug)]
pub struct Engine<S> {
    api: Api,
    store: S,
    /// The tables that are walked, parents first, in groups that do not refer to each other.
    groups: Vec<Vec<&'static Table>>,
    plans: HashMap<TableName, Plan>,
    /// All tables, by name.
    tables: Vec<&'static Table>,
    /// Why the models cannot be kept in the database together, in words.
    conflicts: Vec<String>,
    hooks: HashMap<TableName, AnyHooks>,
    /// The tables whose rows are read from the lists below those of others.
    sub_lists: Arc<[SubList]>,
    account: KeyAccount,
    admitted: Admitted,
    redactions: Redactions,
    /// What objects of events lack, as far as a warning was logged for it.
    absent: Mutex<Absent>,
}

/// What to synchronise.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How many objects of each model at the most; all, unless set. Such a run is not gone on with by the next one.
    pub limit: Option<u64>,
    /// Begin every list behind the object with this id. Such a run is not gone on with by the next one.
    pub starting_after: Option<String>,
    /// Only objects that were created after this time, in seconds, of lists that can be cut by it. Such a run is not gone on
    /// with by the next one.
    pub created_after: Option<i64>,
    /// How many lists, or parts of them, are read at once; [`CONCURRENCY`](stripe_client::CONCURRENCY), unless set. Each holds two
    /// pages in memory at the most.
    pub concurrency: Option<usize>,
    /// Begin every list at its beginning, also one whose walk was cut off, unless somebody else is at work on it.
    pub full: bool,
    /// Mark as deleted what no list shows any more, once all lists of its model were walked to the end. What can be asked for by
    /// its id is asked for first. Does nothing where only a part is wanted; nor to what Stripe forgets with time, such as
    /// events.
    pub prune: bool,
    /// What is wanted of single models, by their names, in place of what is wanted of all.
    pub parts: BTreeMap<&'static str, Part>,
    /// The models that were asked for by name: where a list of theirs cannot be read, that is an error, and not something that the
    /// account has no use of. So it is for models that have rows, and for those of which every account has a list.
    pub named: BTreeSet<&'static str>,
    /// For how long a part of a list stays with a process that no longer says that it lives; 6 seconds, unless set.
    pub lease: Option<Duration>,
}

/// What is wanted of a model in place of what is wanted of all.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// How many objects at the most.
    pub limit: Option<u64>,
    /// Begin behind the object with this id.
    pub starting_after: Option<String>,
}

impl Options {
    /// What is wanted of a model.
    pub(crate) fn of(&self, table: &Table) -> Self {
        let part = self.parts.get(table.model).cloned().unwrap_or_default();
        let starting_after = part.starting_after.or_else(|| self.starting_after.clone());
        Self { limit: part.limit.or(self.limit), starting_after, ..self.clone() }
    }

    /// Returns whether only a part of what the lists show is wanted.
    pub(crate) fn is_part(&self) -> bool {
        self.limit.is_some() || self.starting_after.is_some() || self.created_after.is_some()
    }
}

impl<S: Store> Engine<S> {
    /// An engine for some models, in any order. The tables of what they refer to belong to it too. Two structs whose tables, indexes
    /// or columns have names that the database does not tell apart are refused by all that the engine does
    /// ([`SyncError::Models`]), and by [`Store::migrate`], [`plan`](Store::plan) and [`check`](Store::check).
    pub fn new(client: Client, store: S, tables: &[&'static Table]) -> Self {
        let reachable = order::reachable(tables);
        let plans = reachable.iter().map(|table| (table.full_name(), Plan::new(table))).collect();
        let hooks = reachable.iter().filter_map(|table| Some((table.full_name(), (table.hooks?)())));
        Self {
            account: KeyAccount::of(&client),
            admitted: Admitted::default(),
            api: Api::new(client),
            conflicts: store.conflicts(&reachable),
            store,
            groups: order::groups(tables),
            sub_lists: sub_lists(&reachable).into(),
            plans,
            hooks: hooks.collect(),
            redactions: Redactions::default(),
            absent: Mutex::default(),
            tables: reachable,
        }
    }

    /// The same engine, with what the application does beside the synchronisation of a model, in place of the hooks that
    /// the model names itself.
    pub fn with_hooks<M: Model>(mut self, hooks: impl Hooks) -> Self {
        self.hooks.insert(M::table().full_name(), AnyHooks::new(hooks));
        self
    }

    /// The store.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// The client.
    pub fn client(&self) -> &Client {
        self.api.client()
    }

    /// All tables: those of the models, of what they refer to, and of their children.
    pub fn tables(&self) -> Vec<&'static Table> {
        self.tables.clone()
    }

    /// Refuses models that cannot be kept together: rows of two structs would be mixed.
    fn check_models(&self) -> Result<(), SyncError> {
        match self.conflicts.is_empty() {
            true => Ok(()),
            false => Err(SyncError::Models(self.conflicts.join("; "))),
        }
    }

    /// Walks through the lists of all models and writes what they show. Goes on where the last run was cut off, and shares the
    /// work with whoever does the same at the same time.
    ///
    /// # Errors
    /// If nothing can be done at all: a key that is not taken, an API that is not reached, a database that fails. What goes
    /// wrong with one model stands in the report, and does not stop the others.
    pub async fn backfill(&self, options: &Options, observer: &impl Observer) -> Result<Report, SyncError> {
        let account = self.begin().await?;
        let places = Arc::new(Places::new(options.concurrency));
        self.backfill_of(&account, options, places, observer).await
    }

    /// Asks for the account of the key, and what time it is there.
    async fn begin(&self) -> Result<Account, SyncError> {
        self.check_models()?;
        let account = self.api.account().await?;
        self.check_shown(&account.id)?;
        self.account.learn(account.id.clone());
        Ok(account)
    }

    async fn backfill_of(
        &self,
        account: &Account,
        options: &Options,
        places: Arc<Places>,
        observer: &impl Observer,
    ) -> Result<Report, SyncError> {
        self.admit_mode(true).await?;
        let run = Run::among(self, places, options.lease);
        let report = tokio::select! {
            report = run.models(account, options, observer) => report,
            () = run.keep_alive(account) => Ok(Report::default()),
        };
        // What was claimed is free for others at once; if that fails, it is when the leases end.
        if let Err(error) = self.store.release(run.crew.worker().name, "").await {
            tracing::debug!(error = %Chain(&error), "what was claimed is not given back");
        }
        report
    }

    /// The account of the key, or the one that the client acts on behalf of.
    pub fn account(&self) -> KeyAccount {
        self.account.clone()
    }

    /// The id of the account of the key; empty if the key does not show it, and no table tells accounts apart.
    pub(crate) async fn account_id(&self) -> Result<&str, SyncError> {
        self.check_models()?;
        let id = self.account.id().await?;
        self.check_shown(id)?;
        Ok(id)
    }

    /// Refuses an account that the key does not show, if a table needs it.
    fn check_shown(&self, id: &str) -> Result<(), SyncError> {
        match self.tells_accounts().filter(|_| id.is_empty()) {
            Some(table) => Err(SyncError::UnknownAccount { model: table.model }),
            None => Ok(()),
        }
    }

    /// The id of the account, if some table tells accounts apart; else what is known of it.
    pub(crate) async fn known_account(&self) -> Result<&str, SyncError> {
        self.know_account().await?;
        Ok(self.account.known().unwrap_or_default())
    }

    /// A page of a list.
    pub(crate) async fn page(&self, request: &Request) -> Result<RawPage, ApiError> {
        self.api.page(request).await
    }

    /// Requests the next page of events; `None` after the last one.
    pub(crate) async fn next_events(&self, pages: &mut EventPages) -> Result<Option<RawPage>, ApiError> {
        while let Some(request) = pages.next()? {
            match self.page(&request).await {
                Err(error) if pages.restart(&error) => {}
                page => return page.map(Some),
            }
        }
        Ok(None)
    }

    /// The text of an answer.
    pub(crate) async fn text(&self, request: &Request) -> Result<String, ApiError> {
        self.api.get(request).await.map(|(text, _)| text)
    }

    /// A batch of objects of a table.
    fn batch(&self, table: &'static Table, as_of: i64, objects: Vec<Mapped>) -> TableBatch {
        TableBatch { table, as_of, objects, hooks: self.hooks.get(&table.full_name()).cloned() }
    }

    /// Maps an object, which may be listed below a row of another model.
    fn map(&self, table: &Table, text: &str, parent: Option<&str>) -> Result<Object, MapFailure> {
        let (plan, origin) = (self.plan(table), Origin { parent, ..self.origin() });
        let clean = self.redactions.clean(text, Instead::Null);
        match plan.map_from(&clean, origin) {
            // Some column cannot be NULL.
            Err(_) if matches!(clean, Cow::Owned(_)) => {
                plan.map_from(&self.redactions.clean(text, Instead::Empty), origin)
            }
            mapped => mapped,
        }
    }

    fn plan(&self, table: &Table) -> &Plan {
        // Made for every table that can be reached.
        &self.plans[&table.full_name()]
    }

    /// Asks for the account of the key, unless it is known or no table has a column for it. It stays the same for ever.
    async fn know_account(&self) -> Result<(), SyncError> {
        match self.tells_accounts() {
            Some(_) => self.account_id().await.map(drop),
            None => self.check_models(),
        }
    }

    /// One of the tables that tell accounts apart, if there is one.
    fn tells_accounts(&self) -> Option<&'static Table> {
        let mut tables = self.plans.values().map(Plan::table);
        tables.find(|table| table.account_column().is_some())
    }

    /// What is known of all objects that the key can read.
    fn origin(&self) -> Origin<'_> {
        let account = self.account.known().filter(|id| !id.is_empty());
        Origin { account, livemode: self.livemode(), parent: None }
    }
}
