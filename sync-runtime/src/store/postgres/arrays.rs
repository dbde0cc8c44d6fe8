//! Rows as columns: one array for each, which is one parameter of a statement.

use super::clean;
use crate::map::Row;
use crate::model::{Column, RawType, SqlType, SqlValue, Table};
use crate::store::rows::Dated;
use sqlx::Postgres;
use sqlx::postgres::PgArguments;
use sqlx::query::Query;
use std::borrow::Cow;

/// The values of a column.
enum Array<'v> {
    Text(Vec<Option<Cow<'v, str>>>),
    Integer(Vec<Option<i64>>),
    Boolean(Vec<Option<bool>>),
}

/// Binds the values of the written columns, then the instants.
///
/// # Errors
/// If a value is not of its column's type, which only a column type of the application's own can bring about.
pub(super) fn bind<'q>(
    mut query: Query<'q, Postgres, PgArguments>,
    table: &Table,
    rows: &[Dated<'_>],
) -> sqlx::Result<Query<'q, Postgres, PgArguments>> {
    for (at, column) in table.written().enumerate() {
        let array = array(column, rows.iter().map(|(row, _)| value_of(row, at)));
        let array = array.ok_or_else(|| sqlx::Error::Encode(wrong_type(table, column).into()))?;
        query = match array {
            Array::Text(values) => query.bind(values),
            Array::Integer(values) => query.bind(values),
            Array::Boolean(values) => query.bind(values),
        };
    }
    Ok(query.bind(rows.iter().map(|(_, as_of)| *as_of).collect::<Vec<i64>>()))
}

fn value_of(row: &Row, at: usize) -> &SqlValue {
    row.values.get(at).unwrap_or(&SqlValue::Null)
}

fn array<'v>(column: &Column, values: impl Iterator<Item = &'v SqlValue>) -> Option<Array<'v>> {
    match column.sql {
        SqlType::Integer => values.map(integer).collect::<Option<_>>().map(Array::Integer),
        SqlType::Boolean => values.map(boolean).collect::<Option<_>>().map(Array::Boolean),
        SqlType::Text | SqlType::Decimal | SqlType::Time | SqlType::Date | SqlType::Uuid => {
            Some(Array::Text(values.map(|value| text(value, clean::text)).collect()))
        }
        SqlType::Json if column.raw == RawType::Text => {
            Some(Array::Text(values.map(|value| text(value, clean::text)).collect()))
        }
        SqlType::Json => Some(Array::Text(values.map(|value| text(value, clean::json)).collect())),
    }
}

fn text(value: &SqlValue, clean: fn(&str) -> Cow<'_, str>) -> Option<Cow<'_, str>> {
    match value {
        SqlValue::Null => None,
        SqlValue::Text(text) => Some(clean(text)),
        SqlValue::Integer(integer) => Some(integer.to_string().into()),
        SqlValue::Boolean(boolean) => Some(boolean.to_string().into()),
    }
}

/// `None` if it is none.
fn integer(value: &SqlValue) -> Option<Option<i64>> {
    match value {
        SqlValue::Null => Some(None),
        SqlValue::Integer(integer) => Some(Some(*integer)),
        SqlValue::Text(_) | SqlValue::Boolean(_) => None,
    }
}

/// `None` if it is none.
fn boolean(value: &SqlValue) -> Option<Option<bool>> {
    match value {
        SqlValue::Null => Some(None),
        SqlValue::Boolean(boolean) => Some(Some(*boolean)),
        SqlValue::Text(_) | SqlValue::Integer(_) => None,
    }
}

fn wrong_type(table: &Table, column: &Column) -> String {
    format!("the `read` of the column {}.{} gives another type than its `SQL` says", table.name, column.name)
}

/// A value as text, from which the database makes one of the column's type.
pub(super) fn as_text(value: &SqlValue) -> Option<Cow<'_, str>> {
    match value {
        SqlValue::Null => None,
        SqlValue::Text(text) => Some(clean::text(text)),
        SqlValue::Integer(integer) => Some(integer.to_string().into()),
        SqlValue::Boolean(boolean) => Some(boolean.to_string().into()),
    }
}
