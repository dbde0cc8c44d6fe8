//! [`ReadRow`]: rows as structs of the application.

use super::SqlStore;
use crate::model::{Column, SqlValue, Table};
use crate::sql;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
use crate::store::database::AnyDatabase;
use crate::store::database::Database;
#[cfg(feature = "postgres")]
use crate::store::postgres::PostgresDatabase;
use crate::store::query::{Cells, query};
use crate::store::session::Access;
#[cfg(feature = "sqlite")]
use crate::store::sqlite::SqliteDatabase;
use crate::store::{ReadRow, StoreError};
use sqlx::FromRow;
#[cfg(feature = "postgres")]
use sqlx::postgres::PgRow;
#[cfg(feature = "sqlite")]
use sqlx::sqlite::SqliteRow;

/// Implements [`ReadRow`] for stores on a database, whose rows are of some types.
macro_rules! reads {
    ($database:ty: $($row:ident $kind:ident),+) => {
        impl<R> ReadRow<R> for SqlStore<$database>
        where
            R: $(for<'r> FromRow<'r, $row> +)+ Send + Unpin,
        {
            async fn read_rows(
                &self,
                table: &'static Table,
                account: &str,
                column: &'static Column,
                value: &SqlValue,
            ) -> Result<Vec<R>, StoreError> {
                let rows = self.rows_with(table, account, column, value).await;
                let read = rows.and_then(|rows| {
                    let read = rows.iter().map(|row| match row {
                        $(Cells::$kind(row) => R::from_row(row),)+
                        #[allow(unreachable_patterns, reason = "a known database has rows of one type")]
                        _ => Err(sqlx::Error::RowNotFound),
                    });
                    read.collect()
                });
                read.map_err(self.failed("read rows"))
            }

            async fn read_row(
                &self,
                table: &'static Table,
                account: &str,
                id: &str,
            ) -> Result<Option<R>, StoreError> {
                let row = self.row(table, account, id).await;
                let read = row.and_then(|row| match &row {
                    None => Ok(None),
                    $(Some(Cells::$kind(row)) => R::from_row(row).map(Some),)+
                    #[allow(unreachable_patterns, reason = "a known database has rows of one type")]
                    Some(_) => Err(sqlx::Error::RowNotFound),
                });
                read.map_err(self.failed("read a row"))
            }
        }
    };
}

#[cfg(feature = "sqlite")]
reads!(SqliteDatabase: SqliteRow Sqlite);
#[cfg(feature = "postgres")]
reads!(PostgresDatabase: PgRow Postgres);
#[cfg(all(feature = "sqlite", feature = "postgres"))]
reads!(AnyDatabase: SqliteRow Sqlite, PgRow Postgres);
#[cfg(all(feature = "sqlite", not(feature = "postgres")))]
reads!(AnyDatabase: SqliteRow Sqlite);
#[cfg(all(feature = "postgres", not(feature = "sqlite")))]
reads!(AnyDatabase: PgRow Postgres);

impl<D: Database> SqlStore<D> {
    /// Returns the row of an object.
    async fn row(&self, table: &'static Table, account: &str, id: &str) -> sqlx::Result<Option<Cells>> {
        let statement = query(sql::rows(self.driver().dialect(), table)).bind_all([id]);
        let statement = statement.bind_some(table.account_column().map(|_| account));
        Ok(self.fetch(Access::Read, statement).await?.into_iter().next())
    }

    /// Returns the rows with a value in a column.
    async fn rows_with(
        &self,
        table: &'static Table,
        account: &str,
        column: &'static Column,
        value: &SqlValue,
    ) -> sqlx::Result<Vec<Cells>> {
        let text = match column.in_form(value.clone()) {
            SqlValue::Null => None,
            SqlValue::Text(text) => Some(text.to_string()),
            SqlValue::Integer(integer) => Some(integer.to_string()),
            SqlValue::Boolean(flag) => Some(i32::from(flag).to_string()),
        };
        let statement = query(sql::rows_with(self.driver().dialect(), table, column, text.is_none()));
        let statement = statement.bind_some(table.account_column().map(|_| account)).bind_some(text);
        self.fetch(Access::Read, statement).await
    }
}
