//! Related objects in few requests: where the rows of a page name many parents that the database does not have, the list of these
//! parents is walked before the page is written. Single requests are left for the few that the list does not show.

use super::need::{Need, PageCost};
use crate::engine::models::Models;
use crate::engine::options::Options;
use crate::engine::references::order;
use crate::engine::report::ModelReport;
use crate::engine::schedule::slots::Slots;
use crate::engine::source::lists::{TRANSIENT, lists};
use crate::error::SyncError;
use crate::model::{Table, TableName};
use crate::store::TableBatch;
use futures::future::BoxFuture;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::OnceCell;

/// The number of pages whose missing parents are counted in any case.
const SURE: usize = 2;
/// The number of pages of which one is looked at if no parent was missing before.
const SELDOM: usize = 8;

/// The lists that a backfill may walk because rows name parents in them: those of tables that it does not list anyway.
#[derive(Debug)]
pub(super) struct RelatedLists {
    /// The tables, parents first: the walk of a list waits only for lists before it, so walks never wait for each other.
    lists: Vec<RelatedList>,
    /// The slots of their walks: those that name parents hold slots of the run while they wait for these.
    pub(super) slots: Arc<Slots>,
}

/// The list of a parent table.
#[derive(Debug)]
pub(super) struct RelatedList {
    pub(super) table: &'static Table,
    /// The number of missing parents that pages have named.
    missing: AtomicUsize,
    /// The number of these pages.
    pages: AtomicUsize,
    /// The number of pages that could name parents.
    turns: AtomicUsize,
    /// Set when the list was walked: once in a run.
    pub(super) walked: OnceCell<()>,
}

/// The walks through the lists of the parents that a page names.
pub(super) trait WalkParents: Sync {
    /// Walks through the lists of the parents that the rows of a page name, if many are missing. Returns the work done.
    fn walk_parents<'a>(
        &'a self,
        batch: &'a TableBatch,
        page: PageCost,
    ) -> BoxFuture<'a, Result<ModelReport, SyncError>>;
}

impl RelatedLists {
    /// Collects the tables that others refer to, have a list of their own, and are not listed anyway.
    pub(super) fn new(models: &Models, options: &Options) -> Self {
        let listed: HashSet<TableName> = models.listed().map(Table::full_name).collect();
        let is_related = |table: &&'static Table| {
            let lists = lists(table);
            !options.no_related
                && !listed.contains(&table.full_name())
                && !TRANSIENT.contains(&table.object.name)
                && !lists.is_empty()
                && lists.iter().all(|list| list.parent.is_none())
        };
        let tables = order::groups(models.tables()).into_iter().flatten().filter(is_related);
        let list = |table| RelatedList {
            table,
            missing: AtomicUsize::new(0),
            pages: AtomicUsize::new(0),
            turns: AtomicUsize::new(0),
            walked: OnceCell::new(),
        };
        Self { lists: tables.map(list).collect(), slots: Arc::new(Slots::new(options.concurrency)) }
    }

    /// Returns the list at a place.
    pub(super) fn at(&self, place: usize) -> &RelatedList {
        &self.lists[place]
    }

    /// Returns the lists of the parents of a table that were not walked yet, before the list at `end`.
    pub(super) fn open(&self, table: &'static Table, end: usize) -> Vec<(usize, &RelatedList)> {
        let parents: HashSet<TableName> = order::parents(table).map(Table::full_name).collect();
        let lists = self.lists.iter().enumerate().take(end);
        let is_open =
            |list: &RelatedList| !list.walked.initialized() && parents.contains(&list.table.full_name());
        lists.filter(|(_, list)| is_open(list) && list.is_due()).collect()
    }
}

impl RelatedList {
    /// Returns whether the missing parents of a page are counted: of every page as long as some are missing, else of a few.
    fn is_due(&self) -> bool {
        let turn = self.turns.fetch_add(1, Ordering::Relaxed);
        self.missing.load(Ordering::Relaxed) > 0 || turn < SURE || turn.is_multiple_of(SELDOM)
    }

    /// Counts the missing parents that a page names. Returns the need for the list.
    pub(super) fn note(&self, missing: usize, page: PageCost) -> Need {
        let all = self.missing.fetch_add(missing, Ordering::Relaxed) + missing;
        let pages = self.pages.fetch_add(1, Ordering::Relaxed) + 1;
        Need { missing, all, pages, page }
    }
}
