//! Parents first: the rows that others refer to are there before them.

use crate::clock::local_now;
use crate::engine::references::in_flight::{Flight, key};
use crate::engine::report::ModelReport;
use crate::engine::run::Run;
use crate::error::SyncError;
use crate::map::parent_of;
use crate::map::{Mapped, Row};
use crate::model::{Link, SqlValue, Table, TableName};
use crate::store::{Batch, DeadLetter, Gone, Store, TableBatch};
use futures::stream::{self, StreamExt};
use std::collections::{BTreeMap, BTreeSet};
use stripe_client::{Error as ApiError, ErrorKind, Request};
use stripe_types::put_string;

/// How many parents are asked for at once.
const CONCURRENT: usize = 8;

/// The text of an object with the instant at which it was true, or the reason why there is none.
type Answer = Result<(String, i64), ApiError>;

/// Ids by their tables.
type Named = BTreeMap<TableName, (&'static Table, BTreeSet<String>)>;

impl<S: Store> Run<'_, S> {
    /// Begins to ask for what `owns` refer to, when others have written what they have asked for of it.
    pub(crate) async fn flight(&self, owns: &[TableBatch]) -> Flight<'_> {
        let named = named(owns);
        let keys = named.iter().flat_map(|(name, (_, ids))| ids.iter().map(|id| key(*name, id)));
        self.asked.flight(&keys.collect()).await
    }

    /// Adds to the batch what `owns` refer to and the database lacks, and what that refers to in turn. Each id is asked for
    /// once in a run, so circles end.
    pub(crate) async fn add_parents(
        &self,
        owns: &[TableBatch],
        flight: &mut Flight<'_>,
        batch: &mut Batch,
        report: &mut ModelReport,
    ) -> Result<(), SyncError> {
        let mut named = named(owns);
        let mut levels: Vec<TableBatch> = Vec::new();
        while !named.is_empty() {
            let mut next = Named::new();
            for (table, missing) in self.unasked(std::mem::take(&mut named), owns, flight).await? {
                if let Some(parents) = self.fetch(table, missing, batch, report).await? {
                    collect(table, &parents.objects, &mut next);
                    levels.push(parents);
                }
            }
            named = next;
        }
        // What was found last is what the others refer to.
        batch.tables.extend(levels.into_iter().rev());
        Ok(())
    }

    /// Those of the ids that are not there, not about to be written, and not asked for before.
    async fn unasked(
        &self,
        named: Named,
        owns: &[TableBatch],
        flight: &mut Flight<'_>,
    ) -> Result<Vec<(&'static Table, Vec<String>)>, SyncError> {
        let coming = |own: &TableBatch| {
            let ids: BTreeSet<String> = own.objects.iter().map(|object| object.row.id.clone()).collect();
            (own.table.full_name(), ids)
        };
        let coming: BTreeMap<_, BTreeSet<String>> = owns.iter().map(coming).collect();
        let mut wanted = Vec::with_capacity(named.len());
        for (name, (table, ids)) in named {
            let is_coming = |id: &str| coming.get(&name).is_some_and(|ids| ids.contains(id));
            let new = ids.into_iter().filter(|id| !is_coming(id) && !flight.is_settled(key(name, id)));
            let new: Vec<String> = new.collect();
            if !new.is_empty() {
                wanted.push((table, new));
            }
        }
        if wanted.is_empty() {
            return Ok(wanted);
        }
        let account = self.account.known().unwrap_or_default();
        let missing = self.store.missing(account, &wanted).await?;
        let missing: Vec<_> = wanted.iter().map(|(table, _)| *table).zip(missing).collect();
        for (table, ids) in &missing {
            flight.ask(ids.iter().map(|id| key(table.full_name(), id)));
        }
        Ok(missing)
    }

    /// Asks for objects that rows refer to. Those that do not map, and those that are refused, become dead letters of the batch; those that
    /// are no more tombstones. What the key may not read is left out.
    pub(crate) async fn fetch(
        &self,
        table: &'static Table,
        ids: Vec<String>,
        batch: &mut Batch,
        report: &mut ModelReport,
    ) -> Result<Option<TableBatch>, SyncError> {
        let mut answers = self.ask(table, ids, report).await;
        answers.retain(|(_, answer)| {
            let forbidden = answer.as_ref().is_err_and(|error| error.kind() == ErrorKind::Permission);
            if forbidden {
                tracing::warn!(model = table.model, "the key may not read what rows refer to");
            }
            !forbidden
        });
        self.take_answers(table, answers, batch, report).await
    }

    /// Asks for objects that somebody has named, as [`fetch`](Self::fetch) does. What the key may not read is an error.
    pub(crate) async fn fetch_named(
        &self,
        table: &'static Table,
        ids: Vec<String>,
        batch: &mut Batch,
        report: &mut ModelReport,
    ) -> Result<Option<TableBatch>, SyncError> {
        let answers = self.ask(table, ids, report).await;
        self.take_answers(table, answers, batch, report).await
    }

    async fn take_answers(
        &self,
        table: &'static Table,
        answers: Vec<(String, Answer)>,
        batch: &mut Batch,
        report: &mut ModelReport,
    ) -> Result<Option<TableBatch>, SyncError> {
        let mut found = self.batch(table, i64::MAX, Vec::new());
        for (id, answer) in answers {
            match answer {
                Ok((text, as_of)) => {
                    // What is written together is as old as its oldest part.
                    found.as_of = found.as_of.min(as_of);
                    let parent = parent_of(table, &text);
                    let taken = self.take_in(table, &text, parent.as_deref(), as_of, batch, report).await?;
                    found.objects.extend(taken.ok().flatten());
                }
                Err(error) if error.is_missing() => {
                    let as_of = crate::clock::as_of(error.asked_at());
                    batch.gone.push(Gone { table, id, as_of });
                }
                Err(error) if error.kind() == ErrorKind::Permission => return Err(error.into()),
                Err(error) => match SyncError::from(error) {
                    error if self.costs_one(&error) => refuse(table, id, &error, batch),
                    error => return Err(error),
                },
            }
        }
        Ok((!found.objects.is_empty()).then_some(found))
    }

    /// Asks for objects by their ids, some at once; nothing if they cannot be asked for. Answers with what they were and when.
    pub(crate) async fn ask(
        &self,
        table: &'static Table,
        ids: Vec<String>,
        report: &mut ModelReport,
    ) -> Vec<(String, Answer)> {
        let Some(template) = table.object.retrieve else { return Vec::new() };
        report.requests += ids.len() as u64;
        let answers = stream::iter(ids).map(|id| async move {
            let request = Request::get(template).segment(id.clone());
            let request = table.expand.iter().fold(request, |request, path| request.param("expand[]", *path));
            let answer = self.api.get(&request).await;
            (id, answer)
        });
        answers.buffer_unordered(CONCURRENT).collect().await
    }
}

/// Makes a dead letter of an object that was refused.
fn refuse(table: &'static Table, id: String, error: &SyncError, batch: &mut Batch) {
    let reason = error.to_string();
    tracing::warn!(model = table.model, id, reason, "cannot be read; kept as a dead letter");
    let mut object = "{\"id\":".to_owned();
    put_string(&id, &mut object);
    object.push('}');
    batch.unread.insert(id.clone());
    batch.dead_letters.push(DeadLetter { model: table.model, id, reason, object, as_of: local_now() });
}

/// The ids that the rows of some tables refer to.
fn named(owns: &[TableBatch]) -> Named {
    let mut named = Named::new();
    owns.iter().for_each(|own| collect(own.table, &own.objects, &mut named));
    named
}

/// The ids that rows and child rows refer to.
fn collect(table: &'static Table, objects: &[Mapped], named: &mut Named) {
    let own = objects.iter().map(|object| &object.row);
    collect_rows(table, own, named);
    for (index, child) in table.children.iter().enumerate() {
        let sets = objects.iter().flat_map(|object| &object.children).filter(|set| set.index == index);
        collect_rows(child.table.table(), sets.flat_map(|set| &set.rows), named);
    }
}

fn collect_rows<'r>(table: &'static Table, rows: impl Iterator<Item = &'r Row> + Clone, named: &mut Named) {
    let parent = table.parent_column().map(|parent| parent.name);
    for (at, column) in table.written().enumerate().filter(|(_, column)| parent != Some(column.name)) {
        let Some(target) = column.references.map(Link::table) else { continue };
        for row in rows.clone() {
            let Some(SqlValue::Text(id)) = row.values.get(at) else { continue };
            let (_, ids) = named.entry(target.full_name()).or_insert_with(|| (target, BTreeSet::new()));
            if !ids.contains(&**id) {
                ids.insert(id.to_string());
            }
        }
    }
}
