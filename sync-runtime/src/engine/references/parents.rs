//! [`References`]: the parents that rows refer to, requested and written before them.

use super::requested::{InFlight, Requested, key};
use crate::clock::as_of;
use crate::engine::draft::Draft;
use crate::engine::source::access::Retrieved;
use crate::engine::source::mapper::{Mapper, ObjectOrigin};
use crate::error::SyncError;
use crate::map::{Mapped, Row, parent_of};
use crate::model::{Link, SqlValue, Table, TableName};
use crate::store::{Store, TableBatch};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use stripe_client::ErrorKind;

/// Ids by table.
type Ids = BTreeMap<TableName, (&'static Table, BTreeSet<String>)>;

/// The parents that the rows of one run refer to.
#[derive(Debug)]
pub(crate) struct References<S> {
    mapper: Arc<Mapper<S>>,
    store: S,
    requested: Requested,
    /// False if the run leaves parents out.
    adds: bool,
    /// The tables whose objects the key may not read.
    forbidden: Mutex<BTreeSet<TableName>>,
}

impl<S: Store> References<S> {
    /// Creates the parents of a run; without `adds`, the run leaves them out.
    pub(crate) fn new(mapper: Arc<Mapper<S>>, store: S, adds: bool) -> Self {
        Self { mapper, store, requested: Requested::default(), adds, forbidden: Mutex::default() }
    }

    /// Notes that the key may not read the objects of a table, so that they are not requested.
    pub(crate) fn forbid(&self, table: &'static Table) {
        if self.lock_forbidden().insert(table.full_name()) {
            tracing::warn!(model = table.model, "the key may not read parents");
        }
    }

    fn lock_forbidden(&self) -> MutexGuard<'_, BTreeSet<TableName>> {
        self.forbidden.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the numbers of parents in some tables that the rows of a page refer to and the database does not have.
    pub(crate) async fn count_missing(
        &self,
        page: &TableBatch,
        tables: &HashSet<TableName>,
    ) -> Result<HashMap<TableName, usize>, SyncError> {
        let mut ids = references(std::slice::from_ref(page));
        ids.retain(|name, _| tables.contains(name));
        let wanted: Vec<(&'static Table, Vec<String>)> =
            ids.into_values().map(|(table, ids)| (table, ids.into_iter().collect())).collect();
        let account = self.mapper.rows().source().account().known().unwrap_or_default();
        let missing = self.store.missing(account, &wanted).await?;
        Ok(wanted.iter().map(|(table, _)| table.full_name()).zip(missing.iter().map(Vec::len)).collect())
    }

    /// Begins to request the parents of `owns`, after other batches have written those that they have requested.
    pub(crate) async fn begin(&self, owns: &[TableBatch]) -> InFlight<'_> {
        let ids = references(owns);
        let keys = ids.iter().flat_map(|(name, (_, ids))| ids.iter().map(|id| key(*name, id)));
        self.requested.begin(&keys.collect()).await
    }

    /// Adds to the draft the parents of `owns` that the database does not have, and their parents in turn. Each id is requested once in
    /// a run, so circles end.
    pub(crate) async fn add_parents(
        &self,
        owns: &[TableBatch],
        in_flight: &mut InFlight<'_>,
        draft: &mut Draft,
    ) -> Result<(), SyncError> {
        let mut ids = if self.adds { references(owns) } else { Ids::new() };
        let mut levels: Vec<TableBatch> = Vec::new();
        while !ids.is_empty() {
            let mut next = Ids::new();
            for (table, missing) in self.missing(std::mem::take(&mut ids), owns, in_flight).await? {
                if let Some(parents) = self.fetch(table, missing, draft).await? {
                    collect(table, &parents.objects, &mut next);
                    levels.push(parents);
                }
            }
            ids = next;
        }
        // The level found last has the parents of the others.
        draft.batch.tables.extend(levels.into_iter().rev());
        Ok(())
    }

    /// Returns the ids without a row that are not part of the batch and were not requested before.
    async fn missing(
        &self,
        ids: Ids,
        owns: &[TableBatch],
        in_flight: &mut InFlight<'_>,
    ) -> Result<Vec<(&'static Table, Vec<String>)>, SyncError> {
        let ids_of = |own: &TableBatch| {
            let ids: BTreeSet<String> = own.objects.iter().map(|object| object.row.id.clone()).collect();
            (own.table.full_name(), ids)
        };
        let pending: BTreeMap<_, BTreeSet<String>> = owns.iter().map(ids_of).collect();
        let mut wanted = Vec::with_capacity(ids.len());
        for (name, (table, ids)) in ids {
            if self.lock_forbidden().contains(&name) {
                continue;
            }
            let is_pending = |id: &str| pending.get(&name).is_some_and(|ids| ids.contains(id));
            let new = ids.into_iter().filter(|id| !is_pending(id) && !in_flight.is_settled(key(name, id)));
            let new: Vec<String> = new.collect();
            if !new.is_empty() {
                wanted.push((table, new));
            }
        }
        if wanted.is_empty() {
            return Ok(wanted);
        }
        let account = self.mapper.rows().source().account().known().unwrap_or_default();
        let missing = self.store.missing(account, &wanted).await?;
        let missing: Vec<_> = wanted.iter().map(|(table, _)| *table).zip(missing).collect();
        for (table, ids) in &missing {
            in_flight.add(ids.iter().map(|id| key(table.full_name(), id)));
        }
        Ok(missing)
    }

    /// Requests parents. In the draft, those that do not map or are refused become dead letters, and deleted ones deletions. Leaves out
    /// those that the key may not read.
    pub(crate) async fn fetch(
        &self,
        table: &'static Table,
        ids: Vec<String>,
        draft: &mut Draft,
    ) -> Result<Option<TableBatch>, SyncError> {
        let source = self.mapper.rows().source();
        let mut answers = source.retrieve(table, ids, &mut draft.report).await;
        answers.retain(|(_, answer)| {
            let forbidden = answer.as_ref().is_err_and(|error| error.kind() == ErrorKind::Permission);
            if forbidden {
                self.forbid(table);
            }
            !forbidden
        });
        self.map_answers(table, answers, draft).await
    }

    /// Requests objects by name, as [`fetch`](Self::fetch) requests parents. An object that the key may not read is an error.
    pub(crate) async fn fetch_named(
        &self,
        table: &'static Table,
        ids: Vec<String>,
        draft: &mut Draft,
    ) -> Result<Option<TableBatch>, SyncError> {
        let source = self.mapper.rows().source();
        let answers = source.retrieve(table, ids, &mut draft.report).await;
        self.map_answers(table, answers, draft).await
    }

    async fn map_answers(
        &self,
        table: &'static Table,
        answers: Vec<(String, Retrieved)>,
        draft: &mut Draft,
    ) -> Result<Option<TableBatch>, SyncError> {
        let mut found = self.mapper.rows().models().batch(table, i64::MAX, Vec::new());
        for (id, answer) in answers {
            match answer {
                Ok((text, as_of)) => {
                    // Objects that are written together are as old as the oldest of them.
                    found.as_of = found.as_of.min(as_of);
                    let parent = parent_of(table, &text);
                    let listing = ObjectOrigin { table, parent: parent.as_deref(), as_of };
                    let mapped = self.mapper.map_one(listing, &text, draft).await?;
                    found.objects.extend(mapped.ok().flatten());
                }
                Err(error) if error.is_missing() => draft.delete(table, id, as_of(error.asked_at())),
                Err(error) if error.kind() == ErrorKind::Permission => return Err(error.into()),
                Err(error) => match SyncError::from(error) {
                    error if self.mapper.failures().tolerates(&error) => {
                        draft.refuse_unread(table, id, error.to_string());
                    }
                    error => return Err(error),
                },
            }
        }
        Ok((!found.objects.is_empty()).then_some(found))
    }
}

/// Returns the ids that the rows of some tables refer to.
fn references(owns: &[TableBatch]) -> Ids {
    let mut ids = Ids::new();
    owns.iter().for_each(|own| collect(own.table, &own.objects, &mut ids));
    ids
}

/// Collects the ids that rows and child rows refer to.
fn collect(table: &'static Table, objects: &[Mapped], ids: &mut Ids) {
    let own = objects.iter().map(|object| &object.row);
    collect_rows(table, own, ids);
    for (index, child) in table.children.iter().enumerate() {
        let sets = objects.iter().flat_map(|object| &object.children).filter(|set| set.index == index);
        collect_rows(child.table.table(), sets.flat_map(|set| &set.rows), ids);
    }
}

fn collect_rows<'r>(table: &'static Table, rows: impl Iterator<Item = &'r Row> + Clone, ids: &mut Ids) {
    let parent = table.parent_column().map(|parent| parent.name);
    for (at, column) in table.written().enumerate().filter(|(_, column)| parent != Some(column.name)) {
        let Some(target) = column.references.map(Link::table) else { continue };
        for row in rows.clone() {
            let Some(SqlValue::Text(id)) = row.values.get(at) else { continue };
            let (_, of_target) = ids.entry(target.full_name()).or_insert_with(|| (target, BTreeSet::new()));
            if !of_target.contains(&**id) {
                of_target.insert(id.to_string());
            }
        }
    }
}
