//! Synchronising single objects, where the application knows which: after it has changed them, or by their ids.

use super::report::{ModelReport, Report, Silent};
use super::run::Run;
use super::{Engine, Options};
use crate::error::SyncError;
use crate::model::{Model, Table};
use crate::store::{Batch, ReadRow, Store};
use std::time::Instant;
use stripe_client::Reply;
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
        let as_of = super::api::as_of(object.response().asked_at());
        self.sync_json(T::INFO.name, &object.json(), as_of).await
    }

    /// Like [`sync`](Self::sync), and returns the row of one of the models; `None` if the object has no row, because it is
    /// a dead letter, or a hook has left it out. The model needs sqlx's `FromRow` too:
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
    /// If what it refers to cannot be read, the database fails, or the row does not fit the struct.
    pub async fn sync_row<M>(&self, object: &Reply<M::Object>) -> Result<Option<M>, SyncError>
    where
        M: Model<Object: Object>,
        S: ReadRow<M>,
    {
        self.sync(object).await?;
        let Some(id) = stripe_types::id_of(&object.json()) else { return Ok(None) };
        let account = self.origin().account.unwrap_or_default();
        Ok(self.store().read_row(M::table(), account, &id).await?)
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
            let start = Instant::now();
            let mut model = ModelReport { model: table.model, fetched: 1, ..ModelReport::default() };
            run.apply(table, json, as_of, &mut model).await?;
            model.elapsed = start.elapsed();
            report.models.push(model);
        }
        Ok(report)
    }

    /// Asks Stripe for objects by their ids, and writes them. An id that Stripe does not know is marked as deleted.
    ///
    /// # Errors
    /// If the API or the database fails. What was written before stays written.
    pub async fn sync_by_ids<M: Model>(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<ModelReport, SyncError> {
        let ids = ids.into_iter().map(Into::into).collect();
        let mut report = self.sync_ids(vec![(M::table(), ids)]).await?;
        Ok(report.models.pop().unwrap_or_default())
    }

    /// Like [`sync_by_ids`](Self::sync_by_ids), for several models: the ids of each, parents first.
    ///
    /// # Errors
    /// If the API or the database fails. What was written before stays written.
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
        let own = |table: &&'static Table| table.object.name == object && table.parent_column().is_none();
        self.tables().into_iter().filter(own).collect()
    }
}

impl<S: Store> Run<'_, S> {
    async fn by_ids(&self, table: &'static Table, ids: Vec<String>) -> Result<ModelReport, SyncError> {
        let start = Instant::now();
        let mut report = ModelReport { model: table.model, ..ModelReport::default() };
        let mut ids = ids.into_iter().peekable();
        while ids.peek().is_some() {
            let some: Vec<String> = ids.by_ref().take(BATCH).collect();
            let mut batch = Batch::default();
            report.fetched += some.len() as u64;
            let own = self.fetch(table, some, &mut batch, &mut report).await?;
            let own = own.unwrap_or_else(|| self.batch(table, 0, Vec::new()));
            self.commit(own, batch, &mut report).await?;
        }
        report.elapsed = start.elapsed();
        Ok(report)
    }
}
