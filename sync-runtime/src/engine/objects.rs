//! Synchronising single objects: after the application has changed them, or by their ids.

use crate::clock::as_of;
use crate::engine::draft::Draft;
use crate::engine::pipeline::Pipeline;
use crate::engine::source::clock::check;
use crate::engine::source::mapper::ObjectOrigin;
use crate::engine::{Engine, ModelReport, NoObserver, Options, Refusal, Report};
use crate::error::SyncError;
use crate::map::{has_field, parent_of};
use crate::model::{Model, Table};
use crate::store::{ReadRow, Store};
use std::borrow::Cow;
use std::time::Instant;
use stripe_client::{Reply, Request};
use stripe_types::Object;

/// The number of objects that are requested and written together.
const BATCH: usize = 100;

impl<S: Store> Engine<S> {
    /// Writes an object from an answer of Stripe into the tables of all models of its kind, so that they show a change of the
    /// application at once:
    ///
    /// ```no_run
    /// # use sync_runtime::{Engine, SqliteStore};
    /// # use stripe_client::{Client, types::UpdateCustomer};
    /// # async fn example(client: Client, engine: Engine<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = client.call(UpdateCustomer::new("cus_1").name("Jenny")).reply().await?;
    /// engine.sync(&customer).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If a parent cannot be read, or the database fails.
    pub async fn sync<T: Object>(&self, object: &Reply<T>) -> Result<Report, SyncError> {
        let response = object.response();
        let request = Request::get(T::INFO.retrieve.unwrap_or("/"));
        check(self.client(), &request, response.date())?;
        self.sync_json(T::INFO.name, &object.json(), as_of(response.asked_at())).await
    }

    /// Writes an object as [`sync`](Self::sync) does, and returns the row of one of the models; `None` if the object is deleted, or a hook
    /// has skipped it. The model needs sqlx's `FromRow`, which `StripeSync` writes:
    ///
    /// ```no_run
    /// # use sync_runtime::{Engine, Model, SqliteStore, Table};
    /// # use stripe_client::{Client, types::{Customer, CustomerId, UpdateCustomer}};
    /// #[derive(sqlx::FromRow)] // by StripeSync
    /// struct Cust {
    ///     id: CustomerId,
    ///     name: Option<String>,
    /// }
    /// # impl Model for Cust { type Object = Customer; fn table() -> &'static Table { unimplemented!() } }
    ///
    /// # async fn example(client: Client, engine: Engine<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = client.call(UpdateCustomer::new("cus_1").name("Jenny")).reply().await?;
    /// let row: Option<Cust> = engine.sync_row(&customer).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`SyncError::Refused`] if the object is a dead letter, so that its row is missing or outdated; [`SyncError::NotKept`] if the
    /// engine does not write such objects into the table of the model. If a parent cannot be read, the database fails, or the row does
    /// not fit the struct.
    pub async fn sync_row<M>(&self, object: &Reply<M::Object>) -> Result<Option<M>, SyncError>
    where
        M: Model<Object: Object>,
        S: ReadRow<M>,
    {
        let (table, json) = (M::table(), object.json());
        let report = self.sync(object).await?;
        let Some(model) = report.models.into_iter().find(|model| model.model == table.model) else {
            return Err(SyncError::NotKept { model: table.model });
        };
        let Some(id) = self.parts().models.find_plan(table)?.id_of(&json) else { return Ok(None) };
        let is_own = |refusal: &Refusal| refusal.model == table.model && refusal.id == id;
        if let Some(Refusal { model, id, reason }) = model.refusals.into_iter().find(is_own) {
            return Err(SyncError::Refused { model, id, reason });
        }
        if model.skipped > 0 {
            return Ok(None);
        }
        let account = self.account();
        Ok(self.store().read_row(table, account.known().unwrap_or_default(), &id).await?)
    }

    /// Writes an object of the kind `object` into the tables of all models of its kind, from JSON that was true at `as_of` (in seconds by
    /// Stripe's clock).
    ///
    /// # Errors
    /// If a parent cannot be read, or the database fails.
    pub async fn sync_json(&self, object: &str, json: &str, as_of: i64) -> Result<Report, SyncError> {
        self.parts().owner.needed_id().await?;
        let pipeline = self.parts().single();
        let mut report = Report::default();
        let tables = pipeline.models.own_tables().into_iter();
        for table in tables.filter(|table| table.object.name == object) {
            let parent = parent_of(table, json);
            if table.parent_column().is_some() && parent.is_none() {
                continue;
            }
            let start = Instant::now();
            let model = ModelReport { model: table.model, fetched: 1, ..ModelReport::default() };
            let mut draft = Draft { report: model, ..Draft::default() };
            let (json, as_of) = expanded(&pipeline, table, (json, as_of), &mut draft.report).await?;
            let listing = ObjectOrigin { table, parent: parent.as_deref(), as_of };
            let objects = pipeline.mapper.map_all(listing, &[&*json], &mut draft).await?;
            let own = pipeline.models.batch(table, as_of, objects);
            pipeline.writer.commit(own, &mut draft).await?;
            draft.report.elapsed = start.elapsed();
            report.models.push(draft.report);
        }
        Ok(report)
    }

    /// Requests objects by their ids, and writes them. Marks an object as deleted if Stripe does not know its id. The report has the dead
    /// letters.
    ///
    /// # Errors
    /// If the API or the database fails, or the key may not read one of them. Objects written before stay written.
    /// [`SyncError::NotKept`] if the engine does not have the model, or the API does not return its objects by their ids.
    pub async fn sync_by_ids<M: Model>(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<ModelReport, SyncError> {
        let ids = ids.into_iter().map(Into::into).collect();
        let mut report = self.sync_ids(vec![(M::table(), ids)]).await?;
        Ok(report.models.pop().unwrap_or_default())
    }

    /// Requests objects of several models, parents first, as [`sync_by_ids`](Self::sync_by_ids) does.
    ///
    /// # Errors
    /// As [`sync_by_ids`](Self::sync_by_ids).
    pub async fn sync_ids(&self, ids: Vec<(&'static Table, Vec<String>)>) -> Result<Report, SyncError> {
        self.parts().owner.needed_id().await?;
        let pipeline = self.parts().single();
        let mut report = Report::default();
        for (table, ids) in ids {
            report.models.push(sync_table(&pipeline, table, ids).await?);
        }
        Ok(report)
    }

    /// Runs a [`backfill`](Self::backfill) of all models with the default options.
    ///
    /// # Errors
    /// As [`backfill`](Self::backfill).
    pub async fn sync_all(&self) -> Result<Report, SyncError> {
        self.backfill(&Options::default(), &NoObserver).await
    }
}

/// Returns an object with all fields that its columns need, and the instant at which it was true: requests it if it lacks one that is
/// absent unless expanded.
async fn expanded<'j, S: Store>(
    pipeline: &Pipeline<S>,
    table: &'static Table,
    (json, as_of): (&'j str, i64),
    report: &mut ModelReport,
) -> Result<(Cow<'j, str>, i64), SyncError> {
    let lacks = table.is_retrievable() && table.absent_unless_expanded().any(|path| !has_field(json, path));
    let id = pipeline.models.plan(table).id_of(json).filter(|_| lacks && !has_field(json, "deleted"));
    let Some(id) = id else { return Ok((Cow::Borrowed(json), as_of)) };
    match pipeline.source.retrieve(table, vec![id], report).await.pop() {
        Some((_, Ok((text, as_of)))) => Ok((Cow::Owned(text), as_of)),
        Some((_, Err(error))) if !error.is_missing() => Err(error.into()),
        _ => Ok((Cow::Borrowed(json), as_of)),
    }
}

/// Requests objects of a table by their ids, and writes them.
async fn sync_table<S: Store>(
    pipeline: &Pipeline<S>,
    table: &'static Table,
    ids: Vec<String>,
) -> Result<ModelReport, SyncError> {
    let models = &pipeline.models;
    models.find_plan(table)?;
    if table.object.retrieve.is_none() {
        return Err(SyncError::NotKept { model: table.model });
    }
    let start = Instant::now();
    let report = ModelReport { model: table.model, ..ModelReport::default() };
    let mut draft = Draft { report, ..Draft::default() };
    let mut ids = ids.into_iter().peekable();
    while ids.peek().is_some() {
        let some: Vec<String> = ids.by_ref().take(BATCH).collect();
        draft.report.fetched += some.len() as u64;
        let own = pipeline.references.fetch_named(table, some, &mut draft).await?;
        let own = own.unwrap_or_else(|| models.batch(table, 0, Vec::new()));
        pipeline.writer.commit(own, &mut draft).await?;
    }
    draft.report.elapsed = start.elapsed();
    Ok(draft.report)
}
