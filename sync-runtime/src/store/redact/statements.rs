//! [`Statements`]: statements whose parameters and results are texts, in one transaction.

use crate::model::{Column, RawType, SqlType, Table};
use crate::sql::{Dialect, quoted};
use crate::store::query::query;
use crate::store::session::Session;

/// A row as texts.
pub(super) type Texts = Vec<Option<String>>;

/// Executes statements whose parameters are numbered as `$1`.
pub(in super::super) struct Statements<'t> {
    pub(in super::super) session: &'t mut (dyn Session + 't),
    pub(in super::super) dialect: &'t dyn Dialect,
}

impl Statements<'_> {
    /// Returns the rows of a query.
    pub(super) async fn select(&mut self, text: String, values: &[String]) -> sqlx::Result<Vec<Texts>> {
        let statement = values.iter().fold(query(text), |statement, value| statement.bind(value));
        let rows = statement.all(self.session).await?;
        rows.iter().map(|row| (0..row.len()).map(|at| row.get(at)).collect()).collect()
    }

    /// Executes a statement, and returns the number of rows that it has changed.
    pub(super) async fn execute(&mut self, text: String, values: &[String]) -> sqlx::Result<u64> {
        let statement = values.iter().fold(query(text), |statement, value| statement.bind(value));
        statement.run(self.session).await
    }

    /// Returns the name of a table, as statements use it.
    pub(super) fn table(&self, table: &Table) -> String {
        self.dialect.table(table)
    }

    /// SQLite is the only database without schemas.
    fn is_sqlite(&self) -> bool {
        !self.dialect.has_schemas()
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
            format!("(CAST({} AS jsonb) #>> '{{{}}}')", quoted(column), path.join(","))
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
