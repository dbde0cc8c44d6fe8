//! [`RedactStore`]: removes the data of a customer from a database, and remembers whose it was, so that nothing brings it back.

#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod columns;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod concerned;
mod redaction;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod rows;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod statements;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod work;

pub use redaction::{Redacted, Redaction};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(super) use statements::Statements;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(super) use work::redact;

use super::StoreError;
use crate::model::Table;
use std::collections::HashSet;
use std::future::Future;

/// A database from which the data of persons can be removed.
pub trait RedactStore: Send + Sync {
    /// Removes the data of a customer from the rows of some tables, from the inbox and from dead letters, and remembers the
    /// objects that it was about: what is written of these later comes without it. Ids, amounts and tombstones stay, and so do
    /// columns of the application. All is done, or nothing; twice changes nothing more.
    ///
    /// Children of the tables must be among them: see [`with_children`](crate::with_children).
    fn redact(
        &self,
        tables: &[&'static Table],
        redaction: &Redaction,
    ) -> impl Future<Output = Result<Redacted, StoreError>> + Send;

    /// The ids of the objects whose data was removed.
    fn redactions(&self) -> impl Future<Output = Result<HashSet<String>, StoreError>> + Send;
}
