//! Statements for many rows: their number, and the values of their parameters.

use crate::model::{SqlValue, Table};
use crate::store::rows::Dated;
use sqlx::query::Query;
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Sqlite};
use std::sync::Arc;

/// The most parameters of a statement.
const MAX_PARAMETERS: usize = 32_766;
/// The number of rows of a statement, if there are enough: those of a page, or of several. It stays prepared, which takes
/// some kB for each row.
const ROWS: [usize; 2] = [500, 100];
/// Up to how many rows other statements stay prepared.
const FEW_ROWS: usize = 8;

/// A statement, with its parameters.
pub(super) type SqliteStatement<'q> = Query<'q, Sqlite, SqliteArguments>;

/// Rows in portions for a statement each.
pub(super) fn portions<'r, R>(table: &Table, rows: &'r [R]) -> impl Iterator<Item = &'r [R]> {
    let most = MAX_PARAMETERS / (table.written().count() + 1);
    let mut left = rows;
    std::iter::from_fn(move || {
        let whole = ROWS.into_iter().find(|size| *size <= left.len().min(most));
        let size = whole.unwrap_or_else(|| left.len().min(most));
        left.split_off(..size).filter(|portion| !portion.is_empty())
    })
}

/// A statement for so many rows.
pub(super) fn statement<'q>(text: String, rows: usize) -> SqliteStatement<'q> {
    let stays = ROWS.contains(&rows) || rows <= FEW_ROWS;
    sqlx::query(AssertSqlSafe(text)).persistent(stays)
}

/// Binds rows with their instants. The flag of a row is set if its object `is_gone`.
pub(super) fn bind_rows<'q>(
    mut query: SqliteStatement<'q>,
    table: &Table,
    rows: &[Dated<'q>],
    is_gone: &impl Fn(&str, i64) -> bool,
) -> SqliteStatement<'q> {
    let flag = table.deleted_column().map(|column| column.name);
    let flag = flag.and_then(|flag| table.written().position(|column| column.name == flag));
    for (row, as_of) in rows {
        for (at, value) in row.values.iter().enumerate() {
            query = match flag == Some(at) {
                true => query.bind(is_gone(&row.id, *as_of)),
                false => bind(query, value),
            };
        }
        query = query.bind(*as_of);
    }
    query
}

pub(super) fn bind<'q>(query: SqliteStatement<'q>, value: &'q SqlValue) -> SqliteStatement<'q> {
    match value {
        SqlValue::Null => query.bind(None::<&str>),
        SqlValue::Text(text) => query.bind(Arc::clone(text)),
        SqlValue::Integer(integer) => query.bind(*integer),
        SqlValue::Boolean(boolean) => query.bind(*boolean),
    }
}

#[cfg(test)]
mod tests {
    use super::portions;
    use crate::test_models::customers;

    #[test]
    fn rows_come_in_portions_of_few_sizes() {
        for (rows, sizes) in [
            (0, vec![]),
            (7, vec![7]),
            (100, vec![100]),
            (280, vec![100, 100, 80]),
            (1100, vec![500, 500, 100]),
        ] {
            let rows: Vec<usize> = (0..rows).collect();
            assert_eq!(portions(customers(), &rows).map(<[usize]>::len).collect::<Vec<_>>(), sizes);
            assert_eq!(portions(customers(), &rows).flatten().copied().collect::<Vec<_>>(), rows);
        }
    }
}
