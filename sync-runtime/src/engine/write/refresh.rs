//! Bringing single rows of several tables up to date in one transaction: from known content, or by requesting the objects.

use super::parent_list::read_list;
use super::saved::Saved;
use crate::chain::Chain;
use crate::changes::decide::RowAction;
use crate::clock::as_of;
use crate::engine::draft::Draft;
use crate::engine::pipeline::{Parts, Pipeline};
use crate::engine::report::ModelReport;
use crate::engine::source::mapper::ObjectOrigin;
use crate::error::SyncError;
use crate::map::{Mapped, parent_of};
use crate::model::{Table, TableName};
use crate::origin::RowOrigin;
use crate::store::{Store, TableBatch};
use std::collections::{BTreeMap, HashSet};
use stripe_client::{Error as ApiError, ErrorKind};

/// A request to bring the row of an object up to date.
#[derive(Debug, Clone)]
pub(crate) struct RowRequest<'w> {
    pub(crate) table: &'static Table,
    pub(crate) id: String,
    pub(crate) action: RowAction<'w>,
    /// The cause of the change.
    pub(crate) origin: RowOrigin,
}

/// The outcome of a [`RowRequest`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowOutcome {
    /// The row is up to date, or shows the answer of Stripe, which was true at the instant `asked`.
    Current { changed: bool, asked: Option<i64> },
    /// The object belongs to no parent of the table.
    NoParent,
    /// The object does not map to a row: it is a dead letter.
    Refused { reason: String },
    /// The database rejects the row for now: the object is a dead letter.
    Blocked { reason: String },
    /// The object could not be requested.
    Unreadable { reason: String, lasting: bool },
    /// The object was not requested, because its account rejects the key.
    Withheld { reason: String },
}

/// Brings rows up to date in one transaction, each id of a table once. Returns the outcomes in order. Where an error concerns single
/// objects, halves the requests until the object stands alone, so that the others are unaffected.
///
/// # Errors
/// If the API is not reachable, or the database fails.
pub(crate) async fn refresh<S: Store>(
    parts: &Parts<S>,
    requests: &[RowRequest<'_>],
    report: &mut ModelReport,
) -> Result<Vec<RowOutcome>, SyncError> {
    let mut outcomes = Vec::with_capacity(requests.len());
    let mut open = vec![requests];
    while let Some(some) = open.pop() {
        if some.is_empty() {
            continue;
        }
        match refresh_together(parts, some, report).await {
            Ok(done) => outcomes.extend(done),
            Err(error) if !error.concerns_objects() => return Err(error),
            Err(error) if some.len() == 1 => {
                outcomes.push(RowOutcome::Unreadable { reason: Chain(&error).to_string(), lasting: false });
            }
            Err(_) => {
                let (first, second) = some.split_at(some.len() / 2);
                open.extend([second, first]);
            }
        }
    }
    Ok(outcomes)
}

async fn refresh_together<S: Store>(
    parts: &Parts<S>,
    requests: &[RowRequest<'_>],
    report: &mut ModelReport,
) -> Result<Vec<RowOutcome>, SyncError> {
    parts.owner.needed_id().await?;
    let pipeline = parts.single();
    let mut refresh = Refresh { pipeline: &pipeline, draft: Draft::default(), own: BTreeMap::new() };
    refresh.draft.origin = requests.first().map(|request| request.origin.clone()).unwrap_or_default();
    let events = requests.iter().filter(|request| request.origin.event().is_some());
    refresh.draft.events =
        events.map(|it| ((it.table.full_name(), it.id.clone()), it.origin.clone())).collect();
    // Events whose rows are lost are claimed again.
    let of_events = requests.iter().all(|request| request.origin.event().is_some());
    refresh.draft.batch.repeatable = of_events && parts.models.may_repeat();
    let done = refresh.run(requests).await;
    report.add(&refresh.draft.report);
    done
}

/// The rows of several tables that are brought up to date together.
struct Refresh<'r, S> {
    pipeline: &'r Pipeline<S>,
    draft: Draft,
    /// The objects that are written, by table.
    own: BTreeMap<TableName, (&'static Table, Vec<Mapped>)>,
}

impl<S: Store> Refresh<'_, S> {
    async fn run(&mut self, requests: &[RowRequest<'_>]) -> Result<Vec<RowOutcome>, SyncError> {
        let mut outcomes = vec![RowOutcome::Current { changed: true, asked: None }; requests.len()];
        let mut fetched: BTreeMap<TableName, Vec<usize>> = BTreeMap::new();
        for (at, request) in requests.iter().enumerate() {
            match request.action {
                RowAction::Delete { as_of } => self.draft.delete(request.table, request.id.clone(), as_of),
                RowAction::Write { json, as_of } => match self.write(request.table, json, as_of).await? {
                    Ok(true) => {}
                    Ok(false) => outcomes[at] = RowOutcome::NoParent,
                    Err(_) if request.table.object.retrieve.is_some() => {
                        fetched.entry(request.table.full_name()).or_default().push(at);
                    }
                    Err(reason) => outcomes[at] = RowOutcome::Refused { reason },
                },
                RowAction::List => outcomes[at] = self.list(request).await?,
                RowAction::Fetch => fetched.entry(request.table.full_name()).or_default().push(at),
            }
        }
        for places in fetched.into_values() {
            self.fetch(requests, &places, &mut outcomes).await?;
        }
        let own = self.own_ids();
        let saved = self.commit().await?;
        for (request, outcome) in requests.iter().zip(&mut outcomes) {
            let is_own = own.contains(&(request.table.full_name(), request.id.clone()));
            settle(request, is_own, &saved, outcome);
        }
        Ok(outcomes)
    }

    /// Maps an object. Returns false if it has no parent in the table; the reason if it does not map to a row.
    async fn write(
        &mut self,
        table: &'static Table,
        json: &str,
        as_of: i64,
    ) -> Result<Result<bool, String>, SyncError> {
        let parent = parent_of(table, json);
        if table.parent_column().is_some() && parent.is_none() {
            return Ok(Ok(false));
        }
        let listing = ObjectOrigin { table, parent: parent.as_deref(), as_of };
        let mapped = self.pipeline.mapper.map_one(listing, json, &mut self.draft).await?;
        Ok(mapped.map(|object| {
            if let Some(object) = object {
                let object = Mapped { as_of: Some(as_of), ..object };
                self.own.entry(table.full_name()).or_insert((table, Vec::new())).1.push(object);
            }
            true
        }))
    }

    /// Reads the nested list of a parent, and deletes the rows that it does not show any more.
    async fn list(&mut self, request: &RowRequest<'_>) -> Result<RowOutcome, SyncError> {
        let (table, parent) = (request.table, request.id.as_str());
        let read = match read_list(self.pipeline, table, parent, &mut self.draft).await {
            Ok(Some(read)) => read,
            Ok(None) => return Ok(RowOutcome::NoParent),
            Err(SyncError::Api(error)) => return unreadable(error),
            Err(error) => return Err(error),
        };
        for id in read.gone {
            self.draft.delete(table, id, read.as_of);
        }
        self.own.entry(table.full_name()).or_insert((table, Vec::new())).1.extend(read.objects);
        Ok(RowOutcome::Current { changed: true, asked: Some(read.as_of) })
    }

    /// Requests objects of one table.
    async fn fetch(
        &mut self,
        requests: &[RowRequest<'_>],
        places: &[usize],
        outcomes: &mut [RowOutcome],
    ) -> Result<(), SyncError> {
        let by_id: BTreeMap<&str, usize> = places.iter().map(|at| (requests[*at].id.as_str(), *at)).collect();
        let table = requests[places[0]].table;
        let ids = by_id.keys().map(|id| (*id).to_owned()).collect();
        let answers = self.pipeline.source.retrieve(table, ids, &mut self.draft.report).await;
        for (id, answer) in answers {
            let Some(at) = by_id.get(id.as_str()).copied() else { continue };
            // The answer decides anew about a dead letter.
            self.draft.batch.dead_letters.retain(|it| (it.model, &it.id) != (table.model, &id));
            outcomes[at] = match answer {
                Ok((text, as_of)) => match self.write(table, &text, as_of).await? {
                    Ok(true) => RowOutcome::Current { changed: true, asked: Some(as_of) },
                    Ok(false) => RowOutcome::NoParent,
                    Err(reason) => RowOutcome::Refused { reason },
                },
                Err(error) if error.is_missing() => {
                    let as_of = as_of(error.asked_at());
                    self.draft.delete(table, id, as_of);
                    RowOutcome::Current { changed: true, asked: Some(as_of) }
                }
                Err(error) => unreadable(error)?,
            };
        }
        Ok(())
    }

    /// Returns the objects that are written; deleted ones are not among them.
    fn own_ids(&self) -> HashSet<(TableName, String)> {
        let of = |(name, (_, objects)): (&TableName, &(_, Vec<Mapped>))| {
            let name = *name;
            objects.iter().map(move |object| (name, object.row.id.clone())).collect::<Vec<_>>()
        };
        self.own.iter().flat_map(of).collect()
    }

    async fn commit(&mut self) -> Result<Saved, SyncError> {
        let models = &self.pipeline.models;
        let own = std::mem::take(&mut self.own).into_values();
        let mut own: Vec<TableBatch> =
            own.map(|(table, objects)| models.batch(table, i64::MAX, objects)).collect();
        own.sort_by_key(|own| models.group_of(own.table));
        let batch = &self.draft.batch;
        if own.is_empty() && batch.deletions.is_empty() && batch.dead_letters.is_empty() {
            return Ok(Saved::default());
        }
        self.pipeline.writer.commit_all(own, &mut self.draft).await
    }
}

/// Corrects the outcome of an object by the result of the transaction.
fn settle(request: &RowRequest<'_>, is_written: bool, saved: &Saved, outcome: &mut RowOutcome) {
    let RowOutcome::Current { changed, .. } = outcome else { return };
    if let Some(reason) = saved.refused(request.table, &request.id) {
        *outcome = RowOutcome::Blocked { reason: reason.clone() };
    } else if is_written {
        *changed = saved.changed(request.table, &request.id);
    }
}

/// Returns the outcome of an error for one object; the error again, if it concerns all.
fn unreadable(error: ApiError) -> Result<RowOutcome, SyncError> {
    let lasting = match error.kind() {
        ErrorKind::Authentication | ErrorKind::Account | ErrorKind::Connect | ErrorKind::Setup => {
            return Err(error.into());
        }
        ErrorKind::Permission => true,
        _ => false,
    };
    Ok(RowOutcome::Unreadable { reason: Chain(&error).to_string(), lasting })
}
