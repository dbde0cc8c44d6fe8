//! Applying objects: the one way by which anything comes into the tables.

use crate::engine::references::in_flight::Flight;
use crate::engine::report::ModelReport;
use crate::engine::run::Run;
use crate::engine::source::nested::Completed;
use crate::error::SyncError;
use crate::map::{Mapped, Object, Plan};
use crate::model::{Table, TableName};
use crate::personal::Instead;
use crate::store::{Batch, DeadLetter, DeletedTable, Gone, Store, StoreError, TableBatch, WrittenTable};
use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// How often what turns out to be out of date is asked for again before it is written.
const MAX_DOUBTS: u32 = 5;

/// What became of objects.
#[derive(Debug, Default)]
pub(crate) struct Done {
    pub(crate) tables: Vec<(TableName, WrittenTable)>,
    pub(crate) deletions: Vec<DeletedTable>,
}

impl Done {
    /// Returns why an object of a table is a dead letter; none if it is not.
    pub(crate) fn refused(&self, table: &Table, id: &str) -> Option<&String> {
        let name = table.full_name();
        let written = self.tables.iter().filter(|(table, _)| *table == name);
        let gone = self.deletions.iter().filter(|deletions| deletions.table == name);
        let mut refused = written.map(|(_, it)| &it.refused).chain(gone.map(|it| &it.refused));
        refused.find_map(|refused| refused.get(id))
    }
}

impl<S: Store> Run<'_, S> {
    /// Writes an object of a table, given as a JSON text that was true at `as_of`, after the rows that it refers to. It may be
    /// listed below a row of another model.
    pub(crate) async fn apply(
        &self,
        table: &'static Table,
        text: &str,
        parent: Option<&str>,
        as_of: i64,
        report: &mut ModelReport,
    ) -> Result<(), SyncError> {
        let mut batch = Batch::default();
        let objects = self.map_all(table, &[text], parent, as_of, &mut batch, report).await?;
        self.commit(self.batch(table, as_of, objects), batch, report).await
    }

    /// Writes the objects of a table, after the rows that they refer to, along with what else is in the batch.
    pub(crate) async fn commit(
        &self,
        own: TableBatch,
        batch: Batch,
        report: &mut ModelReport,
    ) -> Result<(), SyncError> {
        self.commit_all(vec![own], batch, report).await.map(drop)
    }

    /// Writes objects of several tables, those that others refer to first. Returns what became of them, of what they refer to, and
    /// of what is gone.
    pub(crate) async fn commit_all(
        &self,
        owns: Vec<TableBatch>,
        mut batch: Batch,
        report: &mut ModelReport,
    ) -> Result<Done, SyncError> {
        let mut flight = self.flight(&owns).await;
        self.add_parents(&owns, &mut flight, &mut batch, report).await?;
        let tables =
            owns.iter().chain(&batch.tables).map(|it| it.table).chain(batch.gone.iter().map(|it| it.table));
        self.admit_to(&tables.collect::<Vec<_>>(), true).await?;
        let (mut parents, mut tries) = (batch.tables.len(), 0);
        batch.tables.extend(owns);
        batch.account = self.account.known().unwrap_or_default().to_owned();
        batch.sub_lists = Arc::clone(&self.sub_lists);
        let written = loop {
            self.everywhere(&mut batch.gone);
            let result;
            (batch, result) = self.write(batch).await;
            match result {
                Err(StoreError::Doubtful(ids)) if tries < MAX_DOUBTS => {
                    tries += 1;
                    tracing::debug!(tries, "what was answered may be out of date; asking again");
                    parents += self.renew(ids, &mut flight, &mut batch, report).await?;
                }
                result => break result?,
            }
        };
        flight.land();
        for DeadLetter { model, id, reason, .. } in &batch.dead_letters {
            report.refuse(model, id, reason);
        }
        let (of_parents, of_owns) = written.tables.split_at(parents.min(written.tables.len()));
        for (table, written) in batch.tables.iter().zip(&written.tables) {
            written.refused.iter().for_each(|(id, reason)| report.refuse(table.table.model, id, reason));
        }
        for deletions in &written.deletions {
            report.deleted += deletions.deleted;
            deletions.refused.iter().for_each(|(id, reason)| report.refuse(deletions.model, id, reason));
        }
        of_owns.iter().for_each(|own| report.count(&own.written));
        report.parents += of_parents.iter().map(|it| it.written.inserted + it.written.updated).sum::<u64>();
        let names = batch.tables.iter().map(|table| table.table.full_name());
        Ok(Done { tables: names.zip(written.tables).collect(), deletions: written.deletions })
    }

    /// Replaces what a batch has of some objects by what they are now. Returns how many tables were added, before all others,
    /// with what they refer to.
    async fn renew(
        &self,
        ids: Vec<(&'static Table, Vec<String>)>,
        flight: &mut Flight<'_>,
        batch: &mut Batch,
        report: &mut ModelReport,
    ) -> Result<usize, SyncError> {
        let mut others = std::mem::take(&mut batch.tables);
        let mut fresh = Vec::new();
        for (table, ids) in ids {
            let old: HashSet<&String> = ids.iter().collect();
            let same = others.iter_mut().filter(|other| other.table.full_name() == table.full_name());
            same.for_each(|other| other.objects.retain(|object| !old.contains(&object.row.id)));
            batch.gone.retain(|it| it.table.object.name != table.object.name || !old.contains(&it.id));
            let now = self.fetch(table, ids, batch, report).await?;
            fresh.extend(now);
        }
        self.add_parents(&fresh, flight, batch, report).await?;
        let added = batch.tables.len();
        for now in fresh {
            let as_of = now.as_of;
            let dated = |object: Mapped| Mapped { as_of: object.as_of.or(Some(as_of)), ..object };
            let objects = now.objects.into_iter().map(dated);
            match others.iter_mut().find(|other| other.table.full_name() == now.table.full_name()) {
                Some(other) => other.objects.extend(objects),
                None => others.insert(0, self.batch(now.table, as_of, objects.collect())),
            }
        }
        batch.tables.extend(others);
        Ok(added)
    }

    /// Maps objects, each id once, that may be listed below a row of another model; what does not map becomes a dead
    /// letter, what is deleted a tombstone.
    pub(crate) async fn map_all(
        &self,
        table: &'static Table,
        texts: &[&str],
        parent: Option<&str>,
        as_of: i64,
        batch: &mut Batch,
        report: &mut ModelReport,
    ) -> Result<Vec<Mapped>, SyncError> {
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut objects = Vec::with_capacity(texts.len());
        for text in texts {
            let Ok(Some(mapped)) = self.take_in(table, text, parent, as_of, batch, report).await? else {
                continue;
            };
            match places.get(&mapped.row.id) {
                Some(place) => objects[*place] = mapped,
                None => {
                    places.insert(mapped.row.id.clone(), objects.len());
                    objects.push(mapped);
                }
            }
        }
        Ok(objects)
    }

    /// Maps an object and reads its embedded lists to their end. One that has no row goes into the batch as what it is: a
    /// dead letter, the reason of which is returned, or a tombstone.
    pub(crate) async fn take_in(
        &self,
        table: &'static Table,
        text: &str,
        parent: Option<&str>,
        as_of: i64,
        batch: &mut Batch,
        report: &mut ModelReport,
    ) -> Result<Result<Option<Mapped>, String>, SyncError> {
        self.redactions.know(self.store()).await?;
        let plan = self.plan(table);
        let (reason, unread) = match self.map(table, text, parent) {
            Ok(Object::Live(mapped)) => match self.complete(table, mapped, parent, report).await? {
                Completed::Whole(mapped) => {
                    report.absent.note(plan, &mapped);
                    return Ok(Ok(Some(mapped)));
                }
                Completed::Gone { id, as_of } => {
                    batch.gone.push(Gone { table, id, as_of });
                    return Ok(Ok(None));
                }
                Completed::Unread(reason) => (reason, true),
                Completed::Unmapped(failure) => (failure.to_string(), false),
            },
            Ok(Object::Deleted { id }) => {
                batch.gone.push(Gone { table, id, as_of });
                return Ok(Ok(None));
            }
            Err(failure) => (failure.to_string(), false),
        };
        let letter = dead_letter(plan, &self.redactions.clean(text, Instead::Null), &reason, as_of);
        if unread {
            batch.unread.insert(letter.id.clone());
        }
        batch.dead_letters.push(letter);
        Ok(Err(reason))
    }
}

fn dead_letter(plan: &Plan, text: &str, reason: &str, as_of: i64) -> DeadLetter {
    let id = plan.id_of(text).unwrap_or_else(|| {
        // The same broken object is one dead letter, however often it is seen.
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        format!("without id, {:016x}", hasher.finish())
    });
    tracing::warn!(model = plan.table().model, id, reason, "no row; kept as a dead letter");
    DeadLetter { model: plan.table().model, id, reason: reason.to_owned(), object: text.to_owned(), as_of }
}
