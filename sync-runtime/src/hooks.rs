//! [`Hooks`]: the application's code in the transactions of the synchronisation.

mod panics;

pub(crate) use panics::{catch_panic, catch_panics};

use crate::model::SqlValue;
use futures::future::BoxFuture;
use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use stripe_types::{DecodeError, Value, decode};

/// The longest time until the server answers a statement of the synchronisation between hooks.
#[cfg(feature = "postgres")]
const ANSWER: std::time::Duration = std::time::Duration::from_secs(30);

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

/// The transaction that writes the rows.
pub enum Transaction<'t> {
    /// No transaction: there is no store without a feature.
    #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
    None(std::convert::Infallible, std::marker::PhantomData<&'t ()>),
    /// A transaction of SQLite.
    #[cfg(feature = "sqlite")]
    Sqlite(&'t mut sqlx::SqliteConnection),
    /// A transaction of PostgreSQL.
    #[cfg(feature = "postgres")]
    Postgres(&'t mut sqlx::PgConnection),
}

impl Transaction<'_> {
    /// Executes a statement without parameters.
    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    pub(crate) async fn execute(&mut self, statement: &'static str) -> sqlx::Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => sqlx::query(statement).execute(&mut **connection).await.map(drop),
            #[cfg(feature = "postgres")]
            Self::Postgres(connection) => {
                let done = sqlx::query(statement).persistent(false).execute(&mut **connection);
                match tokio::time::timeout(ANSWER, done).await {
                    Ok(done) => done.map(drop),
                    Err(elapsed) => Err(sqlx::Error::Io(elapsed.into())),
                }
            }
        }
    }

    /// Returns the connection, if the database is SQLite.
    #[cfg(feature = "sqlite")]
    pub fn sqlite(&mut self) -> Option<&mut sqlx::SqliteConnection> {
        match self {
            Self::Sqlite(connection) => Some(connection),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => None,
        }
    }

    /// Returns the connection, if the database is PostgreSQL.
    #[cfg(feature = "postgres")]
    pub fn postgres(&mut self) -> Option<&mut sqlx::PgConnection> {
        match self {
            Self::Postgres(connection) => Some(connection),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => None,
        }
    }
}

/// The pending row of an object.
pub struct PendingRow<'r> {
    pub(crate) model: &'static str,
    /// The names of the local columns.
    pub(crate) locals: Vec<&'static str>,
    pub(crate) id: &'r str,
    pub(crate) json: &'r str,
    pub(crate) defaults: BTreeMap<&'static str, SqlValue>,
}

impl PendingRow<'_> {
    /// Returns the id of the object.
    pub fn id(&self) -> &str {
        self.id
    }

    /// Returns the object as it was received.
    pub fn json(&self) -> &str {
        self.json
    }

    /// Decodes the object.
    ///
    /// # Errors
    /// If the object is not a `T`.
    pub fn object<T: Value + Default>(&self) -> Result<T, DecodeError> {
        decode(self.json)
    }

    /// Sets the value of a local column of a new row. An existing row keeps its own.
    ///
    /// # Errors
    /// If the model has no such local column.
    pub fn default(&mut self, column: &str, value: impl Into<SqlValue>) -> Result<(), HookError> {
        match self.locals.iter().find(|name| **name == column) {
            Some(name) => {
                self.defaults.insert(name, value.into());
                Ok(())
            }
            None => Err(format!("`{}` has no local column `{column}`", self.model).into()),
        }
    }
}

/// A row that was written.
#[derive(Clone, Copy)]
pub struct SavedRow<'r> {
    pub(crate) id: &'r str,
    pub(crate) json: &'r str,
    pub(crate) is_new: bool,
}

impl SavedRow<'_> {
    /// Returns the id of the object.
    pub fn id(&self) -> &str {
        self.id
    }

    /// Returns the object that the row was made from.
    pub fn json(&self) -> &str {
        self.json
    }

    /// Decodes the object that the row was made from.
    ///
    /// # Errors
    /// If the object is not a `T`.
    pub fn object<T: Value + Default>(&self) -> Result<T, DecodeError> {
        decode(self.json)
    }

    /// Returns whether the row is new.
    pub fn is_new(&self) -> bool {
        self.is_new
    }
}

/// [`Hooks`] of any type.
#[derive(Clone)]
pub struct AnyHooks {
    hooks: Arc<dyn Dynamic>,
    /// Set once they have removed a row.
    removes: Arc<AtomicBool>,
}

impl AnyHooks {
    /// Erases the type of some hooks.
    pub fn new(hooks: impl Hooks) -> Self {
        Self { hooks: Arc::new(hooks), removes: Arc::default() }
    }

    /// Returns whether they have removed a row before: then they may again.
    #[cfg(feature = "postgres")]
    pub(crate) fn removes(&self) -> bool {
        self.removes.load(Ordering::Relaxed)
    }

    pub(crate) async fn before(
        &self,
        row: &mut PendingRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> Result<Verdict, HookError> {
        let verdict = self.hooks.before(row, transaction).await;
        if matches!(verdict, Ok(Verdict::Remove)) {
            self.removes.store(true, Ordering::Relaxed);
        }
        verdict
    }

    pub(crate) async fn after(
        &self,
        row: &SavedRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> Result<(), HookError> {
        self.hooks.after(row, transaction).await
    }
}

impl fmt::Debug for AnyHooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyHooks")
    }
}

trait Dynamic: Send + Sync {
    fn before<'f>(
        &'f self,
        row: &'f mut PendingRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<Verdict, HookError>>;

    fn after<'f>(
        &'f self,
        row: &'f SavedRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>>;
}

impl<H: Hooks> Dynamic for H {
    fn before<'f>(
        &'f self,
        row: &'f mut PendingRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<Verdict, HookError>> {
        Box::pin(Hooks::before(self, row, transaction))
    }

    fn after<'f>(
        &'f self,
        row: &'f SavedRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(Hooks::after(self, row, transaction))
    }
}
