//! [`Place`]: the schema of the tables, and the search path of transactions.
//!
//! The names of the models' tables have the schema. Those of the system's tables are found by the search path, which each
//! transaction sets for itself: nothing is left on a connection. Behind the schema follows the path of the connection, so that
//! hooks and triggers of the application find its tables. Until the system's tables are there, only the schema is searched:
//! another installation, further behind, must not be taken for this one.

use super::url::split;
use crate::model::Table;
use crate::sql::postgres::Postgres;
use crate::sql::{self, quoted};
use crate::store::OpenOptions;
use sqlx::Row as _;
use sqlx::postgres::{PgConnection, PgRow};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The schema of the tables where they are kept apart from those of the application.
const OWN: &str = "stripe";
/// The longest name that PostgreSQL does not truncate, in bytes.
const LONGEST: usize = 63;

/// The place that is requested when a database is opened.
#[derive(Debug, Clone, Copy)]
pub(super) struct RequestedPlace<'w> {
    /// The schema, if it is given.
    pub(super) schema: Option<&'w str>,
    /// True if the tables are kept apart from those of the application where there are none yet.
    pub(super) separate: bool,
}

/// The place of the tables of a store.
#[derive(Debug)]
pub(super) struct Place {
    dialect: Postgres,
    /// The statements that set the search path: before and after the system's tables are there.
    paths: [Arc<str>; 2],
    is_installed: AtomicBool,
}

/// Asks for the encoding, the search path, its first schema, and the schemas of installations: the one that the path leads to
/// first.
const ASK: &str = "SELECT current_setting('server_encoding'), current_setting('search_path'), current_schema()::text,\n\
     array_to_string(ARRAY(SELECT nspname::text FROM pg_class JOIN pg_namespace AS space ON space.oid = relnamespace\n\
     WHERE relname = 'stripe_sync_migrations' AND relkind IN ('r', 'p')\n\
     ORDER BY NOT pg_table_is_visible(pg_class.oid), nspname), chr(10)),\n\
     to_regclass('stripe_sync_migrations') IS NOT NULL";

impl Place {
    /// Finds the place of the tables. Returns the encoding of the database, too.
    pub(super) async fn find(
        connection: &mut PgConnection,
        wanted: RequestedPlace<'_>,
    ) -> sqlx::Result<(String, Self)> {
        // Sent in one step: it needs no transaction.
        let row: PgRow = sqlx::raw_sql(ASK).fetch_one(connection).await?;
        let installed: String = row.try_get(3)?;
        let installed: Vec<&str> = installed.lines().collect();
        let visible = installed.first().filter(|_| row.try_get(4).unwrap_or(false));
        let current: Option<String> = row.try_get(2)?;
        let schema = match (wanted.schema, visible) {
            (Some(schema), _) => Some(schema.to_owned()),
            (None, Some(visible)) if current.as_deref() == Some(*visible) => None,
            (None, Some(visible)) => Some((*visible).to_owned()),
            (None, None) if wanted.separate || installed.contains(&OWN) => Some(OWN.to_owned()),
            (None, None) => None,
        };
        let is_installed = schema.as_ref().is_none_or(|schema| installed.contains(&schema.as_str()));
        let path: String = row.try_get(1)?;
        Ok((row.try_get(0)?, Self::new(schema, &path, is_installed)))
    }

    /// Returns the place of the tables in a database that has none, with the default search path.
    pub(super) fn of_new(wanted: RequestedPlace<'_>) -> Self {
        let schema = wanted.schema.or(wanted.separate.then_some(OWN));
        Self::new(schema.map(str::to_owned), "\"$user\", public", false)
    }

    fn new(schema: Option<String>, path: &str, is_installed: bool) -> Self {
        let set = |path: &str| Arc::from(format!("; SET LOCAL search_path = {path}"));
        let paths = match &schema {
            None => [Arc::from(""), Arc::from("")],
            Some(schema) if path.trim_matches(['"', ' ']).is_empty() => {
                [set(&quoted(schema)), set(&quoted(schema))]
            }
            Some(schema) => [set(&quoted(schema)), set(&format!("{}, {path}", quoted(schema)))],
        };
        let dialect = Postgres { schema: schema.map(Arc::from), ..Postgres::default() };
        Self { dialect, paths, is_installed: AtomicBool::new(is_installed) }
    }

    /// Returns the SQL dialect.
    pub(super) fn dialect(&self) -> &Postgres {
        &self.dialect
    }

    /// Returns the schema, unless the tables are in the first one of the search path.
    pub(super) fn schema(&self) -> Option<&str> {
        self.dialect.schema.as_deref()
    }

    /// Returns the statement that sets the search path in a transaction, beginning with a semicolon.
    pub(super) fn path(&self) -> &Arc<str> {
        &self.paths[usize::from(self.is_installed.load(Ordering::Relaxed))]
    }

    /// Returns the statement that sets the search path of a migration: of the connection, too, for defaults of columns.
    pub(super) fn whole_path(&self) -> &str {
        &self.paths[1]
    }

    /// Notes that the system's tables are there.
    pub(super) fn installed(&self) {
        self.is_installed.store(true, Ordering::Relaxed);
    }

    /// Returns a script that creates and alters the tables, for a connection with another search path.
    pub(super) fn script(&self, sql: String) -> String {
        match self.whole_path().strip_prefix("; SET LOCAL ") {
            Some(path) if !sql.is_empty() => format!("SET {path};\n{sql}RESET search_path;\n"),
            _ => sql,
        }
    }
}

/// Returns the SQL of some tables, for a database without tables; inside, the contradictions among models.
///
/// # Errors
/// The reason why there can be no such schema.
pub(in super::super) fn schema(
    url: &str,
    wanted: &OpenOptions,
    tables: &[&'static Table],
) -> Result<Result<String, Vec<String>>, String> {
    let schema = wanted.schema.clone().or(split(url)?.schema);
    if let Some(fault) = schema.as_deref().and_then(fault) {
        return Err(fault);
    }
    let place = Place::of_new(RequestedPlace { schema: schema.as_deref(), separate: wanted.separate });
    Ok(sql::schema(place.dialect(), tables).map(|text| place.script(text)))
}

/// Returns why a schema cannot be used, if it cannot.
pub(super) fn fault(schema: &str) -> Option<String> {
    if schema.is_empty() || schema.contains('\0') || schema.len() > LONGEST {
        return Some(format!("the name of a schema has 1 to {LONGEST} bytes"));
    }
    let is_own = schema.starts_with("pg_") || schema == "information_schema";
    is_own.then(|| format!("the schema {schema} is PostgreSQL's own; choose another name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_schema_is_searched_until_the_tables_are_there() {
        let place = Place::new(Some("a\"b".to_owned()), "\"$user\", public", false);
        assert_eq!(&**place.path(), "; SET LOCAL search_path = \"a\"\"b\"");
        place.installed();
        assert_eq!(&**place.path(), "; SET LOCAL search_path = \"a\"\"b\", \"$user\", public");
        let script = place.script("SELECT 1;\n".to_owned());
        assert_eq!(
            script,
            "SET search_path = \"a\"\"b\", \"$user\", public;\nSELECT 1;\nRESET search_path;\n"
        );
        let empty = Place::new(Some("a".to_owned()), "\"\"", true);
        assert_eq!(&**empty.path(), "; SET LOCAL search_path = \"a\"");
        let in_place = Place::new(None, "public", true);
        assert_eq!((&**in_place.path(), in_place.script("x".to_owned())), ("", "x".to_owned()));
    }

    #[test]
    fn schemas_of_the_server_are_refused() {
        assert_eq!(fault("stripe"), None);
        for schema in ["", "pg_catalog", "information_schema", &"x".repeat(64)] {
            assert!(fault(schema).is_some(), "{schema}");
        }
    }
}
