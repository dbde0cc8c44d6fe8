//! The tables of the models.

use super::SqlStore;
use crate::model::{DELETED, Table};
use crate::sql::{self, LiveDatabase};
use crate::store::contract::SchemaStore;
use crate::store::database::Database;
use crate::store::query::{firsts, query};
use crate::store::session::Access;
use crate::store::{Changes, Difference, Migration, StoreError};

impl<D: Database> SqlStore<D> {
    /// Creates missing tables, columns, indexes and foreign keys, and takes nothing away. Returns the changes, in words.
    ///
    /// # Errors
    /// [`StoreError::Mismatch`] if a table cannot hold the rows of its model; then nothing is changed.
    pub async fn migrate(&self, tables: &[&'static Table]) -> Result<Vec<String>, StoreError> {
        self.migrate_with(tables, Changes::Safe).await
    }

    /// Migrates as [`migrate`](Self::migrate) does; with [`Changes::Destructive`] also where values are lost.
    ///
    /// # Errors
    /// As [`migrate`](Self::migrate).
    pub async fn migrate_with(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> Result<Vec<String>, StoreError> {
        self.driver().migrate(tables, changes).await
    }

    /// Returns the migration as SQL for another migrator. Changes nothing.
    ///
    /// ```no_run
    /// # use sync_runtime::{AnyStore, Changes, Table};
    /// # async fn example(store: AnyStore, tables: &[&'static Table]) -> Result<(), Box<dyn std::error::Error>> {
    /// let migration = store.plan(tables, Changes::Safe).await?;
    /// std::fs::write("migrations/20260101000000_stripe.sql", migration.sql)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`migrate`](Self::migrate).
    pub async fn plan(&self, tables: &[&'static Table], changes: Changes) -> Result<Migration, StoreError> {
        let live = self.inspect(tables).await?;
        let steps = sql::plan(self.driver().dialect(), tables, &live, changes == Changes::Destructive);
        let steps = steps.map_err(StoreError::Mismatch)?;
        let losses = match changes {
            Changes::Safe => Vec::new(),
            Changes::Destructive => self.losses(tables, &live).await?,
        };
        Ok(Migration { words: sql::words(&steps), sql: self.driver().script(sql::text(&steps)), losses })
    }

    /// Counts the rows and values that a destructive migration deletes.
    async fn losses(
        &self,
        tables: &[&'static Table],
        live: &LiveDatabase,
    ) -> Result<Vec<String>, StoreError> {
        let mut words = Vec::new();
        for loss in sql::losses(self.driver().dialect(), tables, live) {
            let rows = self.fetch(Access::LongRead, query(loss.count)).await;
            let count = rows.and_then(|rows| firsts::<i64>(&rows)).map_err(self.failed("count rows"))?;
            let count = count.first().copied().unwrap_or_default();
            if count > 0 {
                words.push(format!("{count} {}", loss.of));
            }
        }
        Ok(words)
    }

    /// Returns the reasons why the tables cannot be in one database of this kind; empty if they can.
    pub fn conflicts(&self, tables: &[&'static Table]) -> Vec<String> {
        sql::faults(self.driver().dialect(), tables)
    }

    /// Returns the differences between the tables and the models; empty if they fit. Changes nothing: for a check at the
    /// start of a program that does not migrate by itself.
    ///
    /// ```no_run
    /// # use sync_runtime::{AnyStore, Table};
    /// # async fn example(store: AnyStore, tables: &[&'static Table]) -> Result<(), Box<dyn std::error::Error>> {
    /// let differences = store.check(tables).await?;
    /// if let Some(difference) = differences.iter().find(|difference| difference.hinders) {
    ///     return Err(difference.to_string().into());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the database fails.
    pub async fn check(&self, tables: &[&'static Table]) -> Result<Vec<Difference>, StoreError> {
        Ok(sql::check(self.driver().dialect(), tables, &self.inspect(tables).await?))
    }

    /// Returns those of some tables that exist and match their models.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn usable(&self, tables: &[&'static Table]) -> Result<Vec<&'static Table>, StoreError> {
        Ok(sql::usable(self.driver().dialect(), tables, &self.inspect(tables).await?))
    }

    /// Returns true if rows of deleted objects are flagged, so far as the first existing table of some says: stripe-sync created
    /// a column `_deleted` in it.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn flags_deleted(&self, tables: &[&'static Table]) -> Result<bool, StoreError> {
        for table in tables.iter().filter(|table| table.parent_column().is_none()) {
            let live = self.inspect(&[table]).await?;
            if let Some(found) = live.tables.first().filter(|found| !found.columns.is_empty()) {
                return Ok(found.made.iter().any(|column| column == DELETED));
            }
        }
        Ok(false)
    }

    /// Reads the catalogue.
    async fn inspect(&self, tables: &[&'static Table]) -> Result<LiveDatabase, StoreError> {
        self.driver().inspect(tables).await.map_err(self.failed("look at its tables"))
    }
}

impl<D: Database> SchemaStore for SqlStore<D> {
    async fn migrate_with(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> Result<Vec<String>, StoreError> {
        SqlStore::migrate_with(self, tables, changes).await
    }

    async fn plan(&self, tables: &[&'static Table], changes: Changes) -> Result<Migration, StoreError> {
        SqlStore::plan(self, tables, changes).await
    }

    fn conflicts(&self, tables: &[&'static Table]) -> Vec<String> {
        SqlStore::conflicts(self, tables)
    }

    async fn check(&self, tables: &[&'static Table]) -> Result<Vec<Difference>, StoreError> {
        SqlStore::check(self, tables).await
    }
}
