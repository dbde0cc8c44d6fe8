//! [`ReadRow`]: rows as the application's own structs.

use super::{Store, StoreError};
use crate::model::Table;
use std::future::Future;

/// A store whose rows can be read as an `R`: any type with sqlx's `FromRow`, as a struct has that derives it beside
/// `StripeSync`.
pub trait ReadRow<R>: Store {
    /// The row of an object, if it has one.
    ///
    /// # Errors
    /// If the database fails, or the row does not fit the type.
    fn read_row(
        &self,
        table: &'static Table,
        account: &str,
        id: &str,
    ) -> impl Future<Output = Result<Option<R>, StoreError>> + Send;
}
