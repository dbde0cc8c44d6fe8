//! [`Hooks`]: the application's code in the transactions of the synchronisation.

mod any;
mod panics;
mod rows;
mod transaction;

pub use any::AnyHooks;
pub(crate) use panics::{catch_panic, catch_panics};
pub use rows::{DeletedRow, PendingRow, SavedRow};
pub use transaction::Transaction;

use std::future::Future;

/// Any error of a hook.
pub type HookError = Box<dyn std::error::Error + Send + Sync>;

/// The application's code in the transactions that write the rows of a model. Its writes are committed if and only if the rows
/// are. A transaction that collides with another, or in which the database or a hook rejects rows, is rolled back and repeated;
/// then the hooks run again.
///
/// A hook that fails or panics makes its own object a dead letter with the reason, and affects no other. Its writes are rolled
/// back. A hook returns the errors of its statements, and leaves the transaction open.
///
/// ```
/// use stripe_types::Customer;
/// use sync_runtime::{HookError, Hooks, PendingRow, Transaction, Verdict};
///
/// struct Welcome;
///
/// impl Hooks for Welcome {
///     async fn before(&self, row: &mut PendingRow<'_>, _: &mut Transaction<'_>) -> Result<Verdict, HookError> {
///         let customer: Customer = row.object()?;
///         row.default("greeting", format!("Hello {}", customer.name.unwrap_or_default()))?;
///         Ok(if customer.email.is_some() { Verdict::Write } else { Verdict::Skip })
///     }
/// }
/// ```
pub trait Hooks: Send + Sync + 'static {
    /// Runs before the row of an object is written. Writes, skips or removes it, or sets defaults of the local columns of a new
    /// row. An error makes the object a dead letter. Also runs during verification, in a transaction that is rolled back.
    ///
    /// # Errors
    /// Any error is the reason of the dead letter.
    fn before(
        &self,
        row: &mut PendingRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> impl Future<Output = Result<Verdict, HookError>> + Send {
        let _ = (row, transaction);
        async { Ok(Verdict::Write) }
    }

    /// Runs after a row that is new or has changed is written, with its child rows. An error removes the row again, and makes
    /// the object a dead letter.
    ///
    /// # Errors
    /// Any error is the reason of the dead letter. An error of sqlx about the database or its connection concerns no row; then
    /// the whole batch is repeated.
    fn after(
        &self,
        row: &SavedRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> impl Future<Output = Result<(), HookError>> + Send {
        let _ = (row, transaction);
        async { Ok(()) }
    }

    /// Runs after the row of a deleted object is deleted or flagged, as `on_delete` says. Does not run for rows that
    /// [`Verdict::Remove`] removes. An error keeps the row as it was, and makes the deletion a dead letter.
    ///
    /// # Errors
    /// Any error is the reason of the dead letter. An error of sqlx about the database or its connection concerns no row; then
    /// the whole batch is repeated.
    fn deleted(
        &self,
        row: &DeletedRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> impl Future<Output = Result<(), HookError>> + Send {
        let _ = (row, transaction);
        async { Ok(()) }
    }
}

/// The decision of [`Hooks::before`] about the row of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Writes the row.
    Write,
    /// Skips the object. An existing row does not change.
    Skip,
    /// Skips the object and removes its row, whatever the model does with deleted objects: with its child rows, and the rows of
    /// its nested lists. For filters on fields that change: a row that stops matching is removed, and comes back when it
    /// matches again.
    ///
    /// The store remembers each such object with its instant, so that older content does not bring the row back. Use
    /// [`Skip`](Self::Skip) for objects that never match.
    Remove,
}
