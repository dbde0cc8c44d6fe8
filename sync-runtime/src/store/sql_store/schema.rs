//! The tables of the models.

use super::SqlStore;
use crate::model::Table;
use crate::sql::{self, LiveDatabase};
use crate::store::contract::SchemaStore;
use crate::store::database::Database;
use crate::store::{Changes, Difference, Migration, StoreError};

impl<D: Database> SchemaStore for SqlStore<D> {
    async fn migrate_with(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> Result<Vec<String>, StoreError> {
        self.driver().migrate(tables, changes).await
    }

    async fn plan(&self, tables: &[&'static Table], changes: Changes) -> Result<Migration, StoreError> {
        let live = self.inspect(tables).await?;
        let steps = sql::plan(self.driver().dialect(), tables, &live, changes == Changes::Destructive);
        let steps = steps.map_err(StoreError::Mismatch)?;
        Ok(Migration { words: sql::words(&steps), sql: self.driver().script(sql::text(&steps)) })
    }

    fn conflicts(&self, tables: &[&'static Table]) -> Vec<String> {
        sql::faults(self.driver().dialect(), tables)
    }

    async fn check(&self, tables: &[&'static Table]) -> Result<Vec<Difference>, StoreError> {
        Ok(sql::check(self.driver().dialect(), tables, &self.inspect(tables).await?))
    }
}

impl<D: Database> SqlStore<D> {
    /// Reads the catalogue.
    async fn inspect(&self, tables: &[&'static Table]) -> Result<LiveDatabase, StoreError> {
        self.driver().inspect(tables).await.map_err(self.failed("look at its tables"))
    }
}
