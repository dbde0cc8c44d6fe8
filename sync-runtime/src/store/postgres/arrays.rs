//! Rows as columns: one array for each, which is one parameter of a statement.

use super::clean;
use super::digest::digest;
use crate::map::Row;
use crate::model::{Column, RawType, SqlType, SqlValue, Table};
use crate::sql::postgres::Postgres as Dialect;
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
    dialect: &Dialect,
    table: &Table,
    rows: &[Dated<'_>],
) -> sqlx::Result<Query<'q, Postgres, PgArguments>> {
    for (at, column) in table.written().enumerate() {
        let array = array(column, dialect.storage(table, column), values(rows, at));
        query = bind_array(query, table, column, array)?;
    }
    Ok(query.bind(rows.iter().map(|(_, as_of)| *as_of).collect::<Vec<i64>>()))
}

/// Binds the values of the written columns, the digests of those that have them, and then the seed of the digests. It is
/// another each time: nobody can make two values that are always taken for the same.
///
/// # Errors
/// As [`bind`].
pub(super) fn bind_digests<'q>(
    mut query: Query<'q, Postgres, PgArguments>,
    dialect: &Dialect,
    table: &Table,
    rows: &[Dated<'_>],
) -> sqlx::Result<Query<'q, Postgres, PgArguments>> {
    let seed = fastrand::u64(..);
    for (at, column) in table.written().enumerate() {
        let array = array(column, dialect.storage(table, column), values(rows, at));
        let array = match (dialect.is_digested(table, column), array) {
            (true, Some(Array::Text(values))) => {
                let digest = |text: Cow<'_, str>| digest(text.as_bytes(), seed).cast_signed();
                Some(Array::Integer(values.into_iter().map(|text| text.map(digest)).collect()))
            }
            (_, array) => array,
        };
        query = bind_array(query, table, column, array)?;
    }
    Ok(query.bind(seed.cast_signed()))
}

fn bind_array<'q>(
    query: Query<'q, Postgres, PgArguments>,
    table: &Table,
    column: &Column,
    array: Option<Array<'_>>,
) -> sqlx::Result<Query<'q, Postgres, PgArguments>> {
    Ok(match array.ok_or_else(|| wrong_type(table, column))? {
        Array::Text(values) => query.bind(values),
        Array::Integer(values) => query.bind(values),
        Array::Boolean(values) => query.bind(values),
    })
}

fn values<'v>(rows: &'v [Dated<'_>], at: usize) -> impl Iterator<Item = &'v SqlValue> {
    rows.iter().map(move |(row, _)| value_of(row, at))
}

pub(super) fn value_of(row: &Row, at: usize) -> &SqlValue {
    row.values.get(at).unwrap_or(&SqlValue::Null)
}

fn array<'v>(
    column: &Column,
    storage: RawType,
    values: impl Iterator<Item = &'v SqlValue>,
) -> Option<Array<'v>> {
    match column.sql {
        SqlType::Integer => values.map(integer).collect::<Option<_>>().map(Array::Integer),
        SqlType::Boolean => values.map(boolean).collect::<Option<_>>().map(Array::Boolean),
        _ => Some(Array::Text(values.map(|value| text(value, clean::of(storage))).collect())),
    }
}

/// A value as text, from which the database makes one of the column's type; `None` for NULL.
pub(super) fn text<'v>(value: &'v SqlValue, clean: fn(&str) -> Cow<'_, str>) -> Option<Cow<'v, str>> {
    match value {
        SqlValue::Null => None,
        SqlValue::Text(text) => Some(clean(text)),
        SqlValue::Integer(integer) => Some(integer.to_string().into()),
        SqlValue::Boolean(boolean) => Some(boolean.to_string().into()),
    }
}

/// `None` if it is none.
pub(super) fn integer(value: &SqlValue) -> Option<Option<i64>> {
    match value {
        SqlValue::Null => Some(None),
        SqlValue::Integer(integer) => Some(Some(*integer)),
        SqlValue::Text(_) | SqlValue::Boolean(_) => None,
    }
}

/// `None` if it is none.
pub(super) fn boolean(value: &SqlValue) -> Option<Option<bool>> {
    match value {
        SqlValue::Null => Some(None),
        SqlValue::Boolean(boolean) => Some(Some(*boolean)),
        SqlValue::Text(_) | SqlValue::Integer(_) => None,
    }
}

pub(super) fn wrong_type(table: &Table, column: &Column) -> sqlx::Error {
    let (table, column) = (table.name, column.name);
    sqlx::Error::Encode(
        format!("the `read` of the column {table}.{column} gives another type than its `SQL` says").into(),
    )
}
