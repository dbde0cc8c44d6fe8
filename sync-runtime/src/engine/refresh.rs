//! Bringing single objects of several tables up to date, in one transaction: from what is known of them already, or by
//! asking for them again.

use super::Engine;
use super::apply::Done;
use super::report::ModelReport;
use super::run::Run;
use crate::chain::Chain;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::model::{Table, TableName};
use crate::store::{Batch, Gone, Store, TableBatch};
use std::collections::{BTreeMap, HashSet};
use stripe_client::{Error as ApiError, ErrorKind};
use stripe_types::{Reader, member};

/// What is wanted of an object in a table.
#[derive(Debug, Clone)]
pub(crate) struct Wish<'w> {
    pub(crate) table: &'static Table,
    pub(crate) id: String,
    pub(crate) want: Want<'w>,
}

/// How an object is brought up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Want<'w> {
    /// By JSON that was true at an instant. If it has no place in the table, the object is asked for.
    Write { json: &'w str, as_of: i64 },
    /// It was deleted at an instant.
    Bury { as_of: i64 },
    /// It is asked for.
    Fetch,
}

/// What has become of a wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The table shows what is known, or what Stripe has answered, which was true at the instant at which it was `asked`.
    Shown { changed: bool, asked: Option<i64> },
    /// The object belongs to none of those below which the table has rows.
    Elsewhere,
    /// The object has no place in the table: it is a dead letter.
    Refused { reason: String },
    /// The database does not take its row as things are: it is a dead letter for now.
    Hindered { reason: String },
    /// It could not be asked for.
    Unknown { reason: String, lasting: bool },
    /// It was not asked for, because its account refuses the key.
    Withheld { reason: String },
}

impl<S: Store> Engine<S> {
    /// Does what is wanted, each id of a table once, and returns what became of each, in order. All is written, or nothing.
    ///
    /// # Errors
    /// If the API is not reached, what rows refer to cannot be read, or the database fails.
    pub(crate) async fn refresh(
        &self,
        wishes: &[Wish<'_>],
        report: &mut ModelReport,
    ) -> Result<Vec<Outcome>, SyncError> {
        self.know_account().await?;
        let run = Run::new(self);
        let mut refresh = Refresh { run: &run, report, batch: Batch::default(), own: BTreeMap::new() };
        let mut outcomes = vec![Outcome::Shown { changed: true, asked: None }; wishes.len()];
        let mut asked: BTreeMap<TableName, Vec<usize>> = BTreeMap::new();
        for (at, wish) in wishes.iter().enumerate() {
            match wish.want {
                Want::Bury { as_of } => refresh.bury(wish, as_of),
                Want::Write { json, as_of } => match refresh.write(wish, json, as_of).await? {
                    Ok(true) => {}
                    Ok(false) => outcomes[at] = Outcome::Elsewhere,
                    Err(_) if wish.table.object.retrieve.is_some() => {
                        asked.entry(wish.table.full_name()).or_default().push(at);
                    }
                    Err(reason) => outcomes[at] = Outcome::Refused { reason },
                },
                Want::Fetch => asked.entry(wish.table.full_name()).or_default().push(at),
            }
        }
        for places in asked.into_values() {
            refresh.fetch(wishes, &places, &mut outcomes).await?;
        }
        let own = refresh.own_ids();
        let done = refresh.commit().await?;
        for (wish, outcome) in wishes.iter().zip(&mut outcomes) {
            let is_own = own.contains(&(wish.table.full_name(), wish.id.clone()));
            tell(wish, is_own, &done, outcome);
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
    fn bury(&mut self, wish: &Wish<'_>, as_of: i64) {
        self.batch.gone.push(Gone { table: wish.table, id: wish.id.clone(), as_of });
    }

    /// Maps an object, and says whether it belongs into the table; returns why not, if it has no place there.
    async fn write(
        &mut self,
        wish: &Wish<'_>,
        json: &str,
        as_of: i64,
    ) -> Result<Result<bool, String>, SyncError> {
        let table = wish.table;
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
        wishes: &[Wish<'_>],
        places: &[usize],
        outcomes: &mut [Outcome],
    ) -> Result<(), SyncError> {
        let by_id: BTreeMap<&str, usize> = places.iter().map(|at| (wishes[*at].id.as_str(), *at)).collect();
        let table = wishes[places[0]].table;
        let ids = by_id.keys().map(|id| (*id).to_owned()).collect();
        for (id, answer) in self.run.ask(table, ids, self.report).await {
            let Some(at) = by_id.get(id.as_str()).copied() else { continue };
            let wish = &wishes[at];
            // What was kept as a dead letter is decided anew by what is answered.
            self.batch.dead_letters.retain(|it| (it.model, &it.id) != (table.model, &id));
            outcomes[at] = match answer {
                Ok((text, as_of)) => match self.write(wish, &text, as_of).await? {
                    Ok(true) => Outcome::Shown { changed: true, asked: Some(as_of) },
                    Ok(false) => Outcome::Elsewhere,
                    Err(reason) => Outcome::Refused { reason },
                },
                Err(error) if error.is_missing() => {
                    let as_of = super::clock::as_of(error.asked_at());
                    self.bury(wish, as_of);
                    Outcome::Shown { changed: true, asked: Some(as_of) }
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
fn tell(wish: &Wish<'_>, is_written: bool, done: &Done, outcome: &mut Outcome) {
    let Outcome::Shown { changed, .. } = outcome else { return };
    if let Some(reason) = done.refused(wish.table, &wish.id) {
        *outcome = Outcome::Hindered { reason: reason.clone() };
    } else if is_written {
        let name = wish.table.full_name();
        let mut tables = done.tables.iter().filter(|(table, _)| *table == name);
        *changed = tables.any(|(_, table)| table.changed.contains(&wish.id));
    }
}

/// The id of the row below which a table has an object, as the object names it: in the field that is called as the kind of
/// the parent is.
pub(crate) fn parent_of(table: &Table, object: &str) -> Option<String> {
    let parent = table.parent_column()?.references?.table().object.name;
    named(object, parent.rsplit('.').next().unwrap_or(parent))
}

/// The id in a field: as it is, or of the object that stands in its place.
pub(crate) fn named(object: &str, field: &str) -> Option<String> {
    let value = member(object, field).ok()??;
    let id = if value.starts_with('{') { member(value, "id").ok()?? } else { value };
    Reader::new(id).string().ok().map(Into::into).filter(|id: &String| !id.is_empty())
}

/// What an error says of one object; an error again, if it concerns all.
fn unknown(error: ApiError) -> Result<Outcome, SyncError> {
    let lasting = match error.kind() {
        ErrorKind::Authentication | ErrorKind::Account | ErrorKind::Connect | ErrorKind::Setup => {
            return Err(error.into());
        }
        ErrorKind::Permission => true,
        _ => false,
    };
    Ok(Outcome::Unknown { reason: Chain(&error).to_string(), lasting })
}
