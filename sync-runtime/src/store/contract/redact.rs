//! [`RedactStore`]: removing the data of a customer.

use crate::model::Table;
use crate::store::sealed::Sealed;
use crate::store::{Redacted, Redaction, StoreError};
use std::collections::HashSet;
use std::future::Future;

/// A database from which the data of persons can be removed.
pub trait RedactStore: Sealed {
    /// Removes the data of a customer from the rows of some tables, from the inbox and from dead letters, and remembers the
    /// objects: later content of these is written without the data. Ids, amounts, tombstones and columns of the application
    /// stay. Everything is done, or nothing; a second time changes nothing more.
    ///
    /// Children of the tables must be among them: see [`with_children`](crate::with_children).
    fn redact(
        &self,
        tables: &[&'static Table],
        redaction: &Redaction,
    ) -> impl Future<Output = Result<Redacted, StoreError>> + Send;

    /// Returns the ids of the objects whose data was removed.
    fn redactions(&self) -> impl Future<Output = Result<HashSet<String>, StoreError>> + Send;
}
