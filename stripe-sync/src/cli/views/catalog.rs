//! [`Catalog`]: the relations of a database that have the names of views.

use super::definition::{MARK, VIEWS};
use super::spelling::{Kind, Spelling};
use std::collections::HashMap;
use stripe_sync::models::Customer;
use stripe_sync::runtime::{AnyStore, Model as _, Pool};
use stripe_sync::sqlx::{self, AssertSqlSafe, Row as _};

/// A relation with the name of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// A view that `views install` has created.
    Installed,
    /// A table or a view of the application.
    Foreign,
}

/// A database in which views are created.
pub(super) struct Catalog<'c> {
    store: &'c AnyStore,
    pub(super) spelling: Spelling,
}

/// The relations of SQLite with their definitions.
const SQLITE: &str = "SELECT name, COALESCE(sql, '') FROM sqlite_schema WHERE type IN ('table', 'view')";

/// The relations of PostgreSQL in the schema where views are created, with the comments of views.
const POSTGRES: &str = "SELECT CAST(c.relname AS text), \
     COALESCE(CASE WHEN c.relkind = 'v' THEN obj_description(c.oid, 'pg_class') END, '') \
     FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace \
     WHERE n.nspname = COALESCE(NULLIF($1, ''), current_schema()) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')";

impl<'c> Catalog<'c> {
    pub(super) fn of(store: &'c AnyStore) -> Self {
        let kind = if let Pool::Postgres(_) = store.pool() { Kind::Postgres } else { Kind::Sqlite };
        let table = Customer::table();
        // Views are beside the tables: in their schema, or under their prefix.
        let name = store.table_name(table);
        let (schema, name) = name.rsplit_once('.').map_or(("", &*name), |(schema, name)| (schema, name));
        let schema = if schema.is_empty() { String::new() } else { format!("{schema}.") };
        let prefix = name.trim_matches('"').strip_suffix(table.name).unwrap_or_default().to_owned();
        Self { store, spelling: Spelling { kind, schema, prefix } }
    }

    /// Returns the relations that have the names of views.
    pub(super) async fn relations(&self) -> sqlx::Result<HashMap<String, Relation>> {
        let rows: Vec<(String, String)> = match self.store.pool() {
            Pool::Sqlite(pool) => {
                let rows = sqlx::query(SQLITE).fetch_all(pool).await?;
                rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect::<sqlx::Result<_>>()?
            }
            Pool::Postgres(pool) => {
                let rows = sqlx::query(POSTGRES).bind(self.schema()).fetch_all(pool).await?;
                rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect::<sqlx::Result<_>>()?
            }
            _ => Vec::new(),
        };
        let relation = |(name, mark): (String, String)| {
            let name = name.strip_prefix(&self.spelling.prefix)?.to_owned();
            let ours = mark.contains(MARK);
            let is_known = VIEWS.iter().any(|view| view.name == name);
            is_known.then_some((name, if ours { Relation::Installed } else { Relation::Foreign }))
        };
        Ok(rows.into_iter().filter_map(relation).collect())
    }

    /// Returns the name of the schema, if names have one.
    fn schema(&self) -> String {
        self.spelling.schema.trim_end_matches('.').trim_matches('"').replace("\"\"", "\"")
    }

    /// Runs statements in one transaction.
    pub(super) async fn run(&self, statements: &[String]) -> sqlx::Result<()> {
        let text = statements.join(";\n");
        match self.store.pool() {
            Pool::Sqlite(pool) => {
                let mut transaction = pool.begin().await?;
                sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut *transaction).await?;
                transaction.commit().await
            }
            Pool::Postgres(pool) => {
                let mut transaction = pool.begin().await?;
                sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut *transaction).await?;
                transaction.commit().await
            }
            _ => Ok(()),
        }
    }
}
