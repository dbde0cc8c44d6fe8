//! [`Options`] of a backfill.

use crate::model::Table;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// The options of a backfill.
///
/// ```
/// use std::collections::BTreeMap;
/// use sync_runtime::{ModelOptions, Options};
///
/// // At most 1,000 objects of each model, but only 10 events; two lists at a time.
/// let events = ModelOptions { limit: Some(10), ..ModelOptions::default() };
/// let options = Options {
///     limit: Some(1000),
///     by_model: BTreeMap::from([("Event", events)]),
///     concurrency: Some(2),
///     ..Options::default()
/// };
/// ```
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The most objects of each model; all, unless set. A later run does not resume such a run.
    pub limit: Option<u64>,
    /// The id of the object after which every list begins. A later run does not resume such a run.
    pub starting_after: Option<String>,
    /// The time of creation, in seconds, after which objects are read, of lists that can be filtered by it. A later run does not
    /// resume such a run.
    pub created_after: Option<i64>,
    /// The number of lists, or parts of lists, that are read at once; [`CONCURRENCY`](stripe_client::CONCURRENCY), unless set. Each holds
    /// at most two pages in memory.
    pub concurrency: Option<usize>,
    /// Begins every list at its first page, also one whose walk was interrupted, unless another process is reading it.
    pub full: bool,
    /// Marks rows as deleted that no list shows, after all lists of their model were read to the end. Requests each object first, where
    /// the API returns it by its id. Has no effect on a run of a part of the lists, nor on objects that Stripe does not keep for
    /// ever, such as events.
    pub prune: bool,
    /// The options of single models, by name, in place of those of all models.
    pub by_model: BTreeMap<&'static str, ModelOptions>,
    /// The models requested by name. A list of theirs that cannot be read is an error, even if the account does not use it. The same
    /// holds for models that have rows, and for those of which every account has a list.
    pub named: BTreeSet<&'static str>,
    /// Leaves out the parents of rows, such as the customers of invoices, unless their models are listed too. With foreign keys, the
    /// database rejects rows whose parents are missing.
    pub no_related: bool,
    /// The time after which a part of a list is free again whose process has stopped; 6 seconds, unless set.
    pub lease: Option<Duration>,
}

/// The options of one model, in place of those of all models.
#[derive(Debug, Clone, Default)]
pub struct ModelOptions {
    /// The most objects.
    pub limit: Option<u64>,
    /// The id of the object after which the list begins.
    pub starting_after: Option<String>,
}

impl Options {
    /// Returns the options of a model.
    pub(crate) fn of(&self, table: &Table) -> Self {
        let part = self.by_model.get(table.model).cloned().unwrap_or_default();
        let starting_after = part.starting_after.or_else(|| self.starting_after.clone());
        Self { limit: part.limit.or(self.limit), starting_after, ..self.clone() }
    }

    /// Returns whether only a part of the lists is to be read.
    pub(crate) fn is_part(&self) -> bool {
        self.limit.is_some() || self.starting_after.is_some() || self.created_after.is_some()
    }
}
