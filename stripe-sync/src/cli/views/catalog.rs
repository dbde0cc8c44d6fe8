//! [`Catalog`]: the relations of a database that have the names of views.

use super::definition::{CURRENT, MARK, VIEWS, ViewDefinition};
use super::spelling::{DatabaseKind, Spelling};
use std::collections::{BTreeSet, HashMap};
use stripe_sync::models::Customer;
use stripe_sync::runtime::{AnyStore, Model as _, Pool};
use stripe_sync::sqlx::{self, AssertSqlSafe, Row as _};

/// The context of an error of the catalogue.
pub(super) const READ: &str = "cannot read the views of the database";

/// A relation with the name of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// A view that `views install` has created.
    Installed,
    /// A table or a view of the application.
    Foreign,
}

/// A relation as the database describes it.
struct FoundRelation {
    name: String,
    /// The text that holds the mark of a view.
    mark: String,
    definition: String,
}

impl FoundRelation {
    fn of(
        name: sqlx::Result<String>,
        mark: sqlx::Result<String>,
        definition: sqlx::Result<String>,
    ) -> sqlx::Result<Self> {
        Ok(Self { name: name?, mark: mark?, definition: definition? })
    }
}

/// A database in which views are created.
pub(super) struct Catalog<'c> {
    store: &'c AnyStore,
    pub(super) spelling: Spelling,
}

/// The relations of SQLite with their definitions, which hold the marks of views.
const SQLITE: &str =
    "SELECT name, COALESCE(sql, ''), COALESCE(sql, '') FROM sqlite_schema WHERE type IN ('table', 'view')";

/// The relations of PostgreSQL in the schema where views are created, with the comments and the definitions of views.
const POSTGRES: &str = "SELECT CAST(c.relname AS text), \
     COALESCE(CASE WHEN c.relkind = 'v' THEN obj_description(c.oid, 'pg_class') END, ''), \
     COALESCE(CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) END, '') \
     FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace \
     WHERE n.nspname = COALESCE(NULLIF($1, ''), current_schema()) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')";

/// The tables of SQLite with a flag for deleted objects.
const FLAGGED_SQLITE: &str = "SELECT t.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c \
     WHERE t.type = 'table' AND c.name = '_deleted'";

/// The tables of PostgreSQL with a flag for deleted objects, in the schema where views are created.
const FLAGGED_POSTGRES: &str = "SELECT CAST(c.relname AS text) FROM pg_catalog.pg_class AS c \
     JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace \
     JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid \
     WHERE n.nspname = COALESCE(NULLIF($1, ''), current_schema()) AND c.relkind IN ('r', 'p') \
     AND a.attname = '_deleted' AND NOT a.attisdropped";

impl<'c> Catalog<'c> {
    /// Returns the catalogue of the place of the tables.
    ///
    /// # Errors
    /// If the database fails.
    pub(super) async fn of(store: &'c AnyStore) -> sqlx::Result<Self> {
        let kind =
            if let Pool::Postgres(_) = store.pool() { DatabaseKind::Postgres } else { DatabaseKind::Sqlite };
        let table = Customer::table();
        // Views are beside the tables: in their schema, or under their prefix.
        let name = store.table_name(table);
        let (schema, name) = name.rsplit_once('.').map_or(("", &*name), |(schema, name)| (schema, name));
        let schema = if schema.is_empty() { String::new() } else { format!("{schema}.") };
        let prefix = name.trim_matches('"').strip_suffix(table.name).unwrap_or_default().to_owned();
        let spelling = Spelling { kind, schema, prefix, flagged: BTreeSet::new() };
        let mut catalog = Self { store, spelling };
        catalog.spelling.flagged = catalog.flagged().await?;
        Ok(catalog)
    }

    /// Returns the tables in which rows of deleted objects stay, with a flag.
    async fn flagged(&self) -> sqlx::Result<BTreeSet<String>> {
        let names: Vec<String> = match self.store.pool() {
            Pool::Sqlite(pool) => sqlx::query_scalar(FLAGGED_SQLITE).fetch_all(pool).await?,
            Pool::Postgres(pool) => {
                sqlx::query_scalar(FLAGGED_POSTGRES).bind(self.schema()).fetch_all(pool).await?
            }
            _ => Vec::new(),
        };
        Ok(names
            .iter()
            .filter_map(|name| name.strip_prefix(&self.spelling.prefix))
            .map(str::to_owned)
            .collect())
    }

    /// Returns the relations that have the names of views.
    pub(super) async fn relations(&self) -> sqlx::Result<HashMap<String, Relation>> {
        let relation = |found: FoundRelation| {
            let view = self.view(&found.name)?;
            let is_ours = found.mark.contains(MARK);
            Some((view.name.to_owned(), if is_ours { Relation::Installed } else { Relation::Foreign }))
        };
        Ok(self.found().await?.into_iter().filter_map(relation).collect())
    }

    /// Returns the installed views of earlier versions, each with the statements that create it as it is.
    pub(super) async fn outdated(&self) -> sqlx::Result<Vec<(&'static ViewDefinition, Vec<String>)>> {
        self.installed(|_, mark| !mark.contains(CURRENT)).await
    }

    /// Returns the installed views that have rows of deleted objects and should not, or the other way round.
    pub(super) async fn of_other_rows(&self) -> sqlx::Result<Vec<&'static ViewDefinition>> {
        let found = self.installed(|view, mark| !view.is_marked(mark, &self.spelling)).await?;
        Ok(found.into_iter().map(|(view, _)| view).collect())
    }

    /// Returns the installed views with some marks, each with the statements that create it as it is.
    async fn installed(
        &self,
        is: impl Fn(&ViewDefinition, &str) -> bool,
    ) -> sqlx::Result<Vec<(&'static ViewDefinition, Vec<String>)>> {
        let installed = |found: FoundRelation| {
            let view = self.view(&found.name)?;
            let is_found = found.mark.contains(MARK) && is(view, &found.mark);
            is_found.then(|| (view, self.restored(view, found)))
        };
        Ok(self.found().await?.into_iter().filter_map(installed).collect())
    }

    /// Returns the statements that create a view as it was found.
    fn restored(&self, view: &ViewDefinition, found: FoundRelation) -> Vec<String> {
        match self.spelling.kind {
            DatabaseKind::Sqlite => vec![found.definition],
            DatabaseKind::Postgres => {
                let (name, mark) = (self.spelling.name(view.name), found.mark.replace('\'', "''"));
                let query = found.definition.trim_end_matches(';');
                vec![format!("CREATE VIEW {name} AS\n{query}"), format!("COMMENT ON VIEW {name} IS '{mark}'")]
            }
        }
    }

    /// Returns the view that has the name of a relation.
    fn view(&self, name: &str) -> Option<&'static ViewDefinition> {
        let name = name.strip_prefix(&self.spelling.prefix)?;
        VIEWS.iter().find(|view| view.name == name)
    }

    /// Returns the relations of the place where views are created.
    async fn found(&self) -> sqlx::Result<Vec<FoundRelation>> {
        match self.store.pool() {
            Pool::Sqlite(pool) => {
                let rows = sqlx::query(SQLITE).fetch_all(pool).await?;
                rows.iter()
                    .map(|row| FoundRelation::of(row.try_get(0), row.try_get(1), row.try_get(2)))
                    .collect()
            }
            Pool::Postgres(pool) => {
                let rows = sqlx::query(POSTGRES).bind(self.schema()).fetch_all(pool).await?;
                rows.iter()
                    .map(|row| FoundRelation::of(row.try_get(0), row.try_get(1), row.try_get(2)))
                    .collect()
            }
            _ => Ok(Vec::new()),
        }
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
