//! [`Statements`]: statements with texts as parameters and texts as results, in one transaction of either database.

use crate::hooks::Transaction;
use crate::model::{Column, RawType, SqlType, Table};
use crate::sql::{Dialect, quoted};
use sqlx::{AssertSqlSafe, Row};

/// A row as texts.
pub(super) type Texts = Vec<Option<String>>;

/// Executes statements whose parameters are numbered as `$1`.
pub(in super::super) struct Statements<'t> {
    pub(in super::super) transaction: Transaction<'t>,
    pub(in super::super) dialect: &'static dyn Dialect,
}

impl Statements<'_> {
    pub(super) async fn select(&mut self, text: String, values: &[String]) -> sqlx::Result<Vec<Texts>> {
        macro_rules! rows {
            ($connection:expr) => {{
                let mut query = sqlx::query(AssertSqlSafe(text)).persistent(false);
                for value in values {
                    query = query.bind(value);
                }
                let rows = query.fetch_all(&mut **$connection).await?;
                rows.iter().map(|row| (0..row.len()).map(|at| row.try_get(at)).collect()).collect()
            }};
        }
        match &mut self.transaction {
            #[cfg(feature = "sqlite")]
            Transaction::Sqlite(connection) => rows!(connection),
            #[cfg(feature = "postgres")]
            Transaction::Postgres(connection) => rows!(connection),
        }
    }

    pub(super) async fn execute(&mut self, text: String, values: &[String]) -> sqlx::Result<u64> {
        macro_rules! done {
            ($connection:expr) => {{
                let mut query = sqlx::query(AssertSqlSafe(text)).persistent(false);
                for value in values {
                    query = query.bind(value);
                }
                Ok(query.execute(&mut **$connection).await?.rows_affected())
            }};
        }
        match &mut self.transaction {
            #[cfg(feature = "sqlite")]
            Transaction::Sqlite(connection) => done!(connection),
            #[cfg(feature = "postgres")]
            Transaction::Postgres(connection) => done!(connection),
        }
    }

    pub(super) fn table(&self, table: &Table) -> String {
        self.dialect.table(table)
    }

    fn is_sqlite(&self) -> bool {
        match &self.transaction {
            #[cfg(feature = "sqlite")]
            Transaction::Sqlite(_) => true,
            #[cfg(feature = "postgres")]
            Transaction::Postgres(_) => false,
        }
    }

    /// The texts of the JSON array in a parameter, as rows.
    pub(super) fn elements(&self, parameter: usize) -> String {
        if self.is_sqlite() {
            format!("SELECT value FROM json_each(${parameter})")
        } else {
            format!("SELECT jsonb_array_elements_text(CAST(${parameter} AS jsonb)) AS value")
        }
    }

    /// The condition that a text holds that of a parameter.
    pub(super) fn holds(&self, expression: &str, parameter: usize) -> String {
        let function = if self.is_sqlite() { "instr" } else { "strpos" };
        format!("{function}(CAST({expression} AS text), ${parameter}) > 0")
    }

    /// A member inside a JSON column, as text.
    pub(super) fn member(&self, column: &str, path: &[&str]) -> String {
        if self.is_sqlite() {
            format!("json_extract({}, '$.{}')", quoted(column), path.join("."))
        } else {
            format!("({} #>> '{{{}}}')", quoted(column), path.join(","))
        }
    }

    /// A parameter as the value of a JSON column.
    pub(super) fn json(&self, column: &Column, parameter: usize) -> String {
        match (self.is_sqlite(), column.raw) {
            (true, _) => format!("${parameter}"),
            (false, RawType::Jsonb) => format!("CAST(${parameter} AS jsonb)"),
            (false, _) => format!("CAST(${parameter} AS json)"),
        }
    }

    /// A column of a key as it is compared with a text.
    pub(super) fn key(&self, column: &Column) -> String {
        match column.sql {
            SqlType::Text => quoted(column.name),
            _ => format!("CAST({} AS text)", quoted(column.name)),
        }
    }
}
