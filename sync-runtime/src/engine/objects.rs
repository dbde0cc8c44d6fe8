//! Synchronising single objects, where the application knows which: after it has changed them, or by their ids.

use crate::engine::report::{ModelReport, Refusal, Report, Silent};
use crate::engine::run::Run;
use crate::engine::{Engine, Options};
use crate::error::SyncError;
use crate::map::Plan;
use crate::map::parent_of;
use crate::model::{Model, Table, TableName};
use crate::store::{Batch, ReadRow, Store};
use std::collections::HashSet;
use std::time::Instant;
use stripe_client::{Reply, Request};
use stripe_types::Object;

/// How many objects are asked for, and written, together.
const BATCH: usize = 100;

impl<S: Store> Engine<S> {
    /// Writes an object that Stripe has just answered into the tables of all models of its kind, so that they show at once
    /// what the application has done:
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
    /// If what it refers to cannot be read, or the database fails.
    pub async fn sync<T: Object>(&self, object: &Reply<T>) -> Result<Report, SyncError> {
        let response = object.response();
        let request = Request::get(T::INFO.retrieve.unwrap_or("/"));
        crate::engine::source::clock::check(self.client(), &request, response.date())?;
        let as_of = crate::clock::as_of(response.asked_at());
        self.sync_json(T::INFO.name, &object.json(), as_of).await
    }

    /// Writes an object as [`sync`](Self::sync) does, and returns the row of one of the models; `None` if the object has no row,
    /// because it is deleted, or if a hook has left it out. The model needs sqlx's `FromRow` too:
    ///
    /// ```no_run
    /// # use sync_runtime::{Engine, Model, SqliteStore, Table};
    /// # use stripe_client::{Client, types::{Customer, CustomerId, UpdateCustomer}};
    /// #[derive(sqlx::FromRow)] // and StripeSync
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
    /// [`SyncError::Refused`] if the object has become a dead letter, so that its row is missing or is the one it was before;
    /// [`SyncError::NotKept`] if the engine does not write such objects into the table of the model. If what it refers to cannot be
    /// read, the database fails, or the row does not fit the struct.
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
        let Some(id) = self.plan_of(table)?.id_of(&json) else { return Ok(None) };
        let is_own = |refusal: &Refusal| refusal.model == table.model && refusal.id == id;
        if let Some(Refusal { model, id, reason }) = model.refusals.into_iter().find(is_own) {
            return Err(SyncError::Refused { model, id, reason });
        }
        if model.skipped > 0 {
            return Ok(None);
        }
        let account = self.origin().account.unwrap_or_default();
        Ok(self.store().read_row(table, account, &id).await?)
    }

    /// Writes an object of the kind `object`, given as JSON that was true at `as_of` (in seconds by Stripe's clock), into the
    /// tables of all models of its kind.
    ///
    /// # Errors
    /// If what it refers to cannot be read, or the database fails.
    pub async fn sync_json(&self, object: &str, json: &str, as_of: i64) -> Result<Report, SyncError> {
        self.know_account().await?;
        let run = Run::new(self);
        let mut report = Report::default();
        for table in self.models_of(object) {
            let parent = parent_of(table, json);
            if table.parent_column().is_some() && parent.is_none() {
                continue;
            }
            let start = Instant::now();
            let mut model = ModelReport { model: table.model, fetched: 1, ..ModelReport::default() };
            run.apply(table, json, parent.as_deref(), as_of, &mut model).await?;
            model.elapsed = start.elapsed();
            report.models.push(model);
        }
        Ok(report)
    }

    /// Asks Stripe for objects by their ids, and writes them. An id that Stripe does not know is marked as deleted. What became a dead
    /// letter stands in the report.
    ///
    /// # Errors
    /// If the API or the database fails, or the key may not read one of them. What was written before stays written.
    /// [`SyncError::NotKept`] if the engine does not have the model, or its objects cannot be asked for by their ids.
    pub async fn sync_by_ids<M: Model>(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<ModelReport, SyncError> {
        let ids = ids.into_iter().map(Into::into).collect();
        let mut report = self.sync_ids(vec![(M::table(), ids)]).await?;
        Ok(report.models.pop().unwrap_or_default())
    }

    /// Asks for objects as [`sync_by_ids`](Self::sync_by_ids) does, of several models: the ids of each, parents first.
    ///
    /// # Errors
    /// As those of [`sync_by_ids`](Self::sync_by_ids).
    pub async fn sync_ids(&self, ids: Vec<(&'static Table, Vec<String>)>) -> Result<Report, SyncError> {
        self.know_account().await?;
        let run = Run::new(self);
        let mut report = Report::default();
        for (table, ids) in ids {
            report.models.push(run.by_ids(table, ids).await?);
        }
        Ok(report)
    }

    /// Everything that Stripe lists of all models: a [`backfill`](Self::backfill) that nobody watches.
    ///
    /// # Errors
    /// Those of a backfill.
    pub async fn sync_all(&self) -> Result<Report, SyncError> {
        self.backfill(&Options::default(), &Silent).await
    }

    /// The tables that hold objects of a kind as rows of their own.
    fn models_of(&self, object: &str) -> Vec<&'static Table> {
        let tables = self.tables();
        let children = tables.iter().flat_map(|table| table.children);
        let children: HashSet<TableName> = children.map(|child| child.table.table().full_name()).collect();
        let is_own =
            |table: &&'static Table| table.object.name == object && !children.contains(&table.full_name());
        tables.into_iter().filter(is_own).collect()
    }

    /// The plan of a table, if it is one of the engine's.
    fn plan_of(&self, table: &'static Table) -> Result<&Plan, SyncError> {
        self.plans.get(&table.full_name()).ok_or(SyncError::NotKept { model: table.model })
    }
}

impl<S: Store> Run<'_, S> {
    async fn by_ids(&self, table: &'static Table, ids: Vec<String>) -> Result<ModelReport, SyncError> {
        self.plan_of(table)?;
        if table.object.retrieve.is_none() {
            return Err(SyncError::NotKept { model: table.model });
        }
        let start = Instant::now();
        let mut report = ModelReport { model: table.model, ..ModelReport::default() };
        let mut ids = ids.into_iter().peekable();
        while ids.peek().is_some() {
            let some: Vec<String> = ids.by_ref().take(BATCH).collect();
            let mut batch = Batch::default();
            report.fetched += some.len() as u64;
            let own = self.fetch_named(table, some, &mut batch, &mut report).await?;
            let own = own.unwrap_or_else(|| self.batch(table, 0, Vec::new()));
            self.commit(own, batch, &mut report).await?;
        }
        report.elapsed = start.elapsed();
        Ok(report)
    }
}
