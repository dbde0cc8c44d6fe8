//! [`Writer`]: the only way by which objects come into the tables.

use super::deletions::add_same_objects;
use super::owner::Owner;
use super::queue::WriteQueue;
use super::saved::Saved;
use crate::engine::draft::Draft;
use crate::engine::models::Models;
use crate::engine::references::parents::References;
use crate::engine::references::requested::InFlight;
use crate::engine::report::ModelReport;
use crate::engine::source::access::Source;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::model::Table;
use crate::store::{Batch, Committed, DeadLetter, Store, StoreError, TableBatch};
use std::collections::HashSet;
use std::sync::Arc;

/// The number of times that objects which may be stale are requested again before they are written.
const MAX_REFETCHES: u32 = 5;

/// Writes objects with their parents, in one transaction.
#[derive(Debug)]
pub(crate) struct Writer<S> {
    source: Arc<Source>,
    models: Arc<Models>,
    owner: Arc<Owner<S>>,
    references: Arc<References<S>>,
    queue: WriteQueue<S>,
}

impl<S: Store> Writer<S> {
    pub(crate) fn new(
        source: Arc<Source>,
        models: Arc<Models>,
        owner: Arc<Owner<S>>,
        references: Arc<References<S>>,
        queue: WriteQueue<S>,
    ) -> Self {
        Self { source, models, owner, references, queue }
    }

    /// Writes the objects of a table, after their parents, with the rest of the draft.
    pub(crate) async fn commit(&self, own: TableBatch, draft: &mut Draft) -> Result<(), SyncError> {
        self.commit_all(vec![own], draft).await.map(drop)
    }

    /// Writes objects of several tables, parents first, with the rest of the draft. Empties the batch of the draft, and adds to its
    /// report. Returns the results, also of the parents and the deletions.
    pub(crate) async fn commit_all(
        &self,
        owns: Vec<TableBatch>,
        draft: &mut Draft,
    ) -> Result<Saved, SyncError> {
        let mut in_flight = self.references.begin(&owns).await;
        self.references.add_parents(&owns, &mut in_flight, draft).await?;
        // The run remembers the parents that it has written.
        draft.batch.repeatable &= draft.batch.tables.is_empty();
        self.admit(&owns, &draft.batch).await?;
        let mut parents = draft.batch.tables.len();
        draft.batch.tables.extend(owns);
        draft.batch.account = self.source.account().known().unwrap_or_default().to_owned();
        draft.batch.sub_lists = Arc::clone(self.models.sub_lists());
        draft.batch.hooks = Arc::clone(self.models.hooks());
        let written = self.write(&mut parents, &mut in_flight, draft).await?;
        in_flight.written();
        let batch = std::mem::take(&mut draft.batch);
        count(&batch, &written, parents, &mut draft.report);
        let names = batch.tables.iter().map(|table| table.table.full_name());
        Ok(Saved { tables: names.zip(written.tables).collect(), deletions: written.deletions })
    }

    /// Checks that the objects of the key may be written to the tables of a batch.
    async fn admit(&self, owns: &[TableBatch], batch: &Batch) -> Result<(), SyncError> {
        let written = owns.iter().chain(&batch.tables).map(|it| it.table);
        let tables: Vec<&'static Table> = written.chain(batch.deletions.iter().map(|it| it.table)).collect();
        self.owner.admit(&tables, true).await
    }

    /// Writes a batch. Requests objects again that may be stale.
    async fn write(
        &self,
        parents: &mut usize,
        in_flight: &mut InFlight<'_>,
        draft: &mut Draft,
    ) -> Result<Committed, SyncError> {
        let mut refetches = 0;
        loop {
            add_same_objects(&self.models, &mut draft.batch.deletions);
            draft.attribute();
            let (batch, written) = self.queue.write(std::mem::take(&mut draft.batch)).await;
            draft.batch = batch;
            match written {
                Err(StoreError::MaybeStale(ids)) if refetches < MAX_REFETCHES => {
                    refetches += 1;
                    tracing::debug!(refetches, "answers may be stale; requesting the objects again");
                    *parents += self.refetch(ids, in_flight, draft).await?;
                }
                written => return Ok(written?),
            }
        }
    }

    /// Replaces objects of the batch by their current state. Returns the number of tables that were added, before all others, with their
    /// parents.
    async fn refetch(
        &self,
        ids: Vec<(&'static Table, Vec<String>)>,
        in_flight: &mut InFlight<'_>,
        draft: &mut Draft,
    ) -> Result<usize, SyncError> {
        draft.batch.repeatable = false;
        let mut others = std::mem::take(&mut draft.batch.tables);
        let mut fresh = Vec::new();
        for (table, ids) in ids {
            let old: HashSet<&String> = ids.iter().collect();
            let same = others.iter_mut().filter(|other| other.table.full_name() == table.full_name());
            same.for_each(|other| other.objects.retain(|object| !old.contains(&object.row.id)));
            let deletions = &mut draft.batch.deletions;
            deletions.retain(|it| it.table.object.name != table.object.name || !old.contains(&it.id));
            fresh.extend(self.references.fetch(table, ids, draft).await?);
        }
        self.references.add_parents(&fresh, in_flight, draft).await?;
        let added = draft.batch.tables.len();
        for now in fresh {
            let as_of = now.as_of;
            let dated = |object: Mapped| Mapped { as_of: object.as_of.or(Some(as_of)), ..object };
            let objects = now.objects.into_iter().map(dated);
            match others.iter_mut().find(|other| other.table.full_name() == now.table.full_name()) {
                Some(other) => other.objects.extend(objects),
                None => others.insert(0, self.models.batch(now.table, as_of, objects.collect())),
            }
        }
        draft.batch.tables.extend(others);
        Ok(added)
    }
}

/// Counts the results of a batch whose first tables are `parents`.
fn count(batch: &Batch, written: &Committed, parents: usize, report: &mut ModelReport) {
    for DeadLetter { model, id, reason, .. } in &batch.dead_letters {
        report.refuse(model, id, reason);
    }
    for (table, written) in batch.tables.iter().zip(&written.tables) {
        written.refused.iter().for_each(|(id, reason)| report.refuse(table.table.model, id, reason));
    }
    for deletions in &written.deletions {
        report.deleted += deletions.deleted;
        deletions.refused.iter().for_each(|(id, reason)| report.refuse(deletions.model, id, reason));
    }
    let (of_parents, of_owns) = written.tables.split_at(parents.min(written.tables.len()));
    of_owns.iter().for_each(|own| report.count(&own.written));
    report.parents += of_parents.iter().map(|it| it.written.inserted + it.written.updated).sum::<u64>();
}
