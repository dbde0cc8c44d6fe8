//! Bringing single objects of several tables up to date, in one transaction: from what is known of them already, or by
//! asking for them again.

use crate::chain::Chain;
use crate::changes::decide::RowAction;
use crate::engine::Engine;
use crate::engine::report::ModelReport;
use crate::engine::run::Run;
use crate::engine::write::commit::Done;
use crate::error::SyncError;
use crate::map::{Mapped, parent_of};
use crate::model::{Table, TableName};
use crate::store::{Batch, Gone, Store, TableBatch};
use std::collections::{BTreeMap, HashSet};
use stripe_client::{Error as ApiError, ErrorKind};

/// A request to bring the row of an object up to date.
#[derive(Debug, Clone)]
pub(crate) struct RowRequest<'w> {
    pub(crate) table: &'static Table,
    pub(crate) id: String,
    pub(crate) action: RowAction<'w>,
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

impl<S: Store> Engine<S> {
    /// Brings rows up to date in one transaction, each id of a table once. Returns the outcomes in order. Where an error concerns single
    /// objects, halves the requests until the object stands alone, so that the others are unaffected.
    ///
    /// # Errors
    /// If the API is not reachable, or the database fails.
    pub(crate) async fn refresh(
        &self,
        requests: &[RowRequest<'_>],
        report: &mut ModelReport,
    ) -> Result<Vec<RowOutcome>, SyncError> {
        let mut outcomes = Vec::with_capacity(requests.len());
        let mut open = vec![requests];
        while let Some(some) = open.pop() {
            if some.is_empty() {
                continue;
            }
            match self.refresh_together(some, report).await {
                Ok(done) => outcomes.extend(done),
                Err(error) if !error.concerns_objects() => return Err(error),
                Err(error) if some.len() == 1 => {
                    outcomes
                        .push(RowOutcome::Unreadable { reason: Chain(&error).to_string(), lasting: false });
                }
                Err(_) => {
                    let (first, second) = some.split_at(some.len() / 2);
                    open.extend([second, first]);
                }
            }
        }
        Ok(outcomes)
    }

    async fn refresh_together(
        &self,
        requests: &[RowRequest<'_>],
        report: &mut ModelReport,
    ) -> Result<Vec<RowOutcome>, SyncError> {
        self.know_account().await?;
        let run = Run::new(self);
        let mut refresh = Refresh { run: &run, report, batch: Batch::default(), own: BTreeMap::new() };
        let mut outcomes = vec![RowOutcome::Current { changed: true, asked: None }; requests.len()];
        let mut asked: BTreeMap<TableName, Vec<usize>> = BTreeMap::new();
        for (at, request) in requests.iter().enumerate() {
            match request.action {
                RowAction::Delete { as_of } => refresh.delete(request, as_of),
                RowAction::Write { json, as_of } => match refresh.write(request, json, as_of).await? {
                    Ok(true) => {}
                    Ok(false) => outcomes[at] = RowOutcome::NoParent,
                    Err(_) if request.table.object.retrieve.is_some() => {
                        asked.entry(request.table.full_name()).or_default().push(at);
                    }
                    Err(reason) => outcomes[at] = RowOutcome::Refused { reason },
                },
                RowAction::Fetch => asked.entry(request.table.full_name()).or_default().push(at),
            }
        }
        for places in asked.into_values() {
            refresh.fetch(requests, &places, &mut outcomes).await?;
        }
        let own = refresh.own_ids();
        let done = refresh.commit().await?;
        for (request, outcome) in requests.iter().zip(&mut outcomes) {
            let is_own = own.contains(&(request.table.full_name(), request.id.clone()));
            tell(request, is_own, &done, outcome);
        }
        Ok(outcomes)
    }
}

struct Refresh<'r, 'e, S> {
    run: &'r Run<'e, S>,
    report: &'r mut ModelReport,
    batch: Batch,
    /// The objects that are written, by the names of their tables.
    own: BTreeMap<TableName, (&'static Table, Vec<Mapped>)>,
}

impl<S: Store> Refresh<'_, '_, S> {
    fn delete(&mut self, request: &RowRequest<'_>, as_of: i64) {
        self.batch.gone.push(Gone { table: request.table, id: request.id.clone(), as_of });
    }

    /// Maps an object, and says whether it belongs into the table; returns why not, if it has no place there.
    async fn write(
        &mut self,
        request: &RowRequest<'_>,
        json: &str,
        as_of: i64,
    ) -> Result<Result<bool, String>, SyncError> {
        let table = request.table;
        let parent = parent_of(table, json);
        if table.parent_column().is_some() && parent.is_none() {
            return Ok(Ok(false));
        }
        let parent = parent.as_deref();
        let taken = self.run.take_in(table, json, parent, as_of, &mut self.batch, self.report).await?;
        Ok(taken.map(|object| {
            if let Some(object) = object {
                let object = Mapped { as_of: Some(as_of), ..object };
                self.own.entry(table.full_name()).or_insert((table, Vec::new())).1.push(object);
            }
            true
        }))
    }

    /// Asks for objects of one table.
    async fn fetch(
        &mut self,
        requests: &[RowRequest<'_>],
        places: &[usize],
        outcomes: &mut [RowOutcome],
    ) -> Result<(), SyncError> {
        let by_id: BTreeMap<&str, usize> = places.iter().map(|at| (requests[*at].id.as_str(), *at)).collect();
        let table = requests[places[0]].table;
        let ids = by_id.keys().map(|id| (*id).to_owned()).collect();
        for (id, answer) in self.run.ask(table, ids, self.report).await {
            let Some(at) = by_id.get(id.as_str()).copied() else { continue };
            let request = &requests[at];
            // What was kept as a dead letter is decided anew by what is answered.
            self.batch.dead_letters.retain(|it| (it.model, &it.id) != (table.model, &id));
            outcomes[at] = match answer {
                Ok((text, as_of)) => match self.write(request, &text, as_of).await? {
                    Ok(true) => RowOutcome::Current { changed: true, asked: Some(as_of) },
                    Ok(false) => RowOutcome::NoParent,
                    Err(reason) => RowOutcome::Refused { reason },
                },
                Err(error) if error.is_missing() => {
                    let as_of = crate::clock::as_of(error.asked_at());
                    self.delete(request, as_of);
                    RowOutcome::Current { changed: true, asked: Some(as_of) }
                }
                Err(error) => unknown(error)?,
            };
        }
        Ok(())
    }

    /// The objects that are written; what is deleted is not among them.
    fn own_ids(&self) -> HashSet<(TableName, String)> {
        let of = |(name, (_, objects)): (&TableName, &(_, Vec<Mapped>))| {
            let name = *name;
            objects.iter().map(move |object| (name, object.row.id.clone())).collect::<Vec<_>>()
        };
        self.own.iter().flat_map(of).collect()
    }

    async fn commit(self) -> Result<Done, SyncError> {
        let run = self.run;
        let mut own: Vec<TableBatch> =
            self.own.into_values().map(|(table, objects)| run.batch(table, i64::MAX, objects)).collect();
        own.sort_by_key(|own| {
            run.groups.iter().position(|group| group.iter().any(|it| it.full_name() == own.table.full_name()))
        });
        if own.is_empty() && self.batch.gone.is_empty() && self.batch.dead_letters.is_empty() {
            return Ok(Done::default());
        }
        run.commit_all(own, self.batch, self.report).await
    }
}

/// Tells what became of an object when it was written, or its row deleted.
fn tell(request: &RowRequest<'_>, is_written: bool, done: &Done, outcome: &mut RowOutcome) {
    let RowOutcome::Current { changed, .. } = outcome else { return };
    if let Some(reason) = done.refused(request.table, &request.id) {
        *outcome = RowOutcome::Blocked { reason: reason.clone() };
    } else if is_written {
        let name = request.table.full_name();
        let mut tables = done.tables.iter().filter(|(table, _)| *table == name);
        *changed = tables.any(|(_, table)| table.changed.contains(&request.id));
    }
}

/// What an error says of one object; an error again, if it concerns all.
fn unknown(error: ApiError) -> Result<RowOutcome, SyncError> {
    let lasting = match error.kind() {
        ErrorKind::Authentication | ErrorKind::Account | ErrorKind::Connect | ErrorKind::Setup => {
            return Err(error.into());
        }
        ErrorKind::Permission => true,
        _ => false,
    };
    Ok(RowOutcome::Unreadable { reason: Chain(&error).to_string(), lasting })
}
