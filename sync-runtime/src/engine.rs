//! The engine: from Stripe's API to the tables.

mod api;
mod apply;
mod order;
mod parents;
mod report;
mod walk;

pub use order::reachable as with_children;
pub use report::{ModelReport, Observer, Report, Silent};

use crate::error::SyncError;
use crate::map::{Origin, Plan};
use crate::model::Table;
use crate::store::Store;
use api::Api;
use futures::stream::{self, StreamExt};
use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use stripe_client::Client;

/// Synchronises the tables of some models with an account of Stripe.
#[derive(Debug)]
pub struct Engine<S> {
    api: Api,
    store: S,
    /// The tables that are walked, parents first, in groups that do not refer to each other.
    groups: Vec<Vec<&'static Table>>,
    plans: HashMap<&'static str, Plan>,
    /// The ids that were asked for because something refers to them, so that none is asked for twice.
    asked: Mutex<HashSet<(&'static str, String)>>,
    /// The account of the key, once it has been asked for.
    account: OnceLock<String>,
}

/// What to synchronise.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How many objects of each model at the most; all, unless set.
    pub limit: Option<u64>,
    /// How many models at once; 4, unless set.
    pub concurrency: Option<usize>,
}

impl<S: Store> Engine<S> {
    /// An engine for some models, in any order. The tables of what they refer to belong to it too.
    pub fn new(client: Client, store: S, tables: &[&'static Table]) -> Self {
        let reachable = order::reachable(tables);
        let plans = reachable.iter().map(|table| (table.name, Plan::new(table))).collect();
        Self {
            api: Api(client),
            store,
            groups: order::groups(tables),
            plans,
            asked: Mutex::default(),
            account: OnceLock::new(),
        }
    }

    /// The store.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// All tables: those of the models, of what they refer to, and of their children.
    pub fn tables(&self) -> Vec<&'static Table> {
        let mut tables: Vec<&'static Table> = self.plans.values().map(Plan::table).collect();
        tables.sort_by_key(|table| table.name);
        tables
    }

    /// Walks through the lists of all models and writes what they show. Goes on where the last run was cut off.
    ///
    /// # Errors
    /// If nothing can be done at all: a key that is not taken, an API that is not reached, a database that fails. What goes
    /// wrong with one model stands in the report, and does not stop the others.
    pub async fn backfill(&self, options: &Options, observer: &impl Observer) -> Result<Report, SyncError> {
        self.asked().clear();
        let account = self.api.account().await?;
        // A key is that of one account for ever.
        self.account.get_or_init(|| account.id.clone());
        let mut report = Report::default();
        for group in &self.groups {
            let walks = group.iter().map(|table| self.model(table, &account, options, observer));
            let mut walks = stream::iter(walks).buffered(options.concurrency.unwrap_or(4).max(1));
            while let Some(walk) = walks.next().await {
                report.models.push(walk?);
            }
        }
        Ok(report)
    }

    fn plan(&self, table: &Table) -> &Plan {
        // Made for every table that can be reached.
        &self.plans[table.name]
    }

    /// What is known of all objects that the key can read.
    fn origin(&self) -> Origin<'_> {
        let account = self.account.get().map(String::as_str);
        Origin { account: account.filter(|id| !id.is_empty()), livemode: None }
    }

    fn asked(&self) -> MutexGuard<'_, HashSet<(&'static str, String)>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
