//! [`ReadRow`]: rows as the application's own structs.

use super::{Store, StoreError};
use crate::model::{Column, SqlValue, Table};
use std::future::Future;

/// A store whose rows can be read as an `R`: any type with sqlx's `FromRow`, which `#[derive(StripeSync)]` writes.
pub trait ReadRow<R>: Store {
    /// Reads the row of an object, if it has one.
    ///
    /// # Errors
    /// If the database fails, or the row does not fit the type.
    fn read_row(
        &self,
        table: &'static Table,
        account: &str,
        id: &str,
    ) -> impl Future<Output = Result<Option<R>, StoreError>> + Send;

    /// Reads the rows with a value in a column, in the order of their keys.
    ///
    /// # Errors
    /// If the database fails, or a row does not fit the type.
    fn read_rows(
        &self,
        table: &'static Table,
        account: &str,
        column: &'static Column,
        value: &SqlValue,
    ) -> impl Future<Output = Result<Vec<R>, StoreError>> + Send;
}
