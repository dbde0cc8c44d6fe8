//! [`Hooks`]: what an application does beside the synchronisation, in the same transaction.

mod caught;

pub(crate) use caught::{caught, made};

use crate::model::SqlValue;
use futures::future::BoxFuture;
use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use stripe_types::{DecodeError, Value, decode};

/// The longest time until the server answers a statement of the synchronisation's own between hooks.
#[cfg(feature = "postgres")]
const ANSWER: std::time::Duration = std::time::Duration::from_secs(30);

/// Why a hook fails: any error.
pub type HookError = Box<dyn std::error::Error + Send + Sync>;

/// What an application does beside the synchronisation of a model. Both run in the transaction that writes the rows: what
/// they do is done if and only if the rows are written. A transaction that collides with another, or of which the database or a hook
/// refuses rows, is taken back and done again: then they are called again.
///
/// A hook that fails or panics costs its own object, which becomes a dead letter with the reason, and no other. What a failing
/// hook has written is taken back. A hook returns the errors of its statements, and leaves the transaction open.
///
/// ```
/// use stripe_types::Customer;
/// use sync_runtime::{HookError, Hooks, Incoming, Transaction, Verdict};
///
/// struct Welcome;
///
/// impl Hooks for Welcome {
///     async fn before(&self, row: &mut Incoming<'_>, _: &mut Transaction<'_>) -> Result<Verdict, HookError> {
///         let customer: Customer = row.object()?;
///         row.default("greeting", format!("Hello {}", customer.name.unwrap_or_default()))?;
///         Ok(if customer.email.is_some() { Verdict::Write } else { Verdict::Skip })
///     }
/// }
/// ```
pub trait Hooks: Send + Sync + 'static {
    /// Decides of an object before its row is written: writes it, leaves it out or removes it, or gives defaults to the local
    /// columns of a row that is new. An error makes the object a dead letter. A verification asks it, too, in a transaction that
    /// is taken back.
    ///
    /// # Errors
    /// Any: it is the reason of the dead letter.
    fn before(
        &self,
        row: &mut Incoming<'_>,
        transaction: &mut Transaction<'_>,
    ) -> impl Future<Output = Result<Verdict, HookError>> + Send {
        let _ = (row, transaction);
        async { Ok(Verdict::Write) }
    }

    /// After a row that is new or has changed is written, with its child rows. An error takes the row back, and makes the object a
    /// dead letter.
    ///
    /// # Errors
    /// Any: it is the reason of the dead letter. An error of sqlx that says that the database or its connection has failed is
    /// about no row: then the whole batch is tried again.
    fn after(
        &self,
        row: &Landed<'_>,
        transaction: &mut Transaction<'_>,
    ) -> impl Future<Output = Result<(), HookError>> + Send {
        let _ = (row, transaction);
        async { Ok(()) }
    }
}

/// The fate of an object's row, as [`Hooks::before`] decides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Writes the row.
    Write,
    /// Leaves the object out. A row that is there already stays as it is.
    Skip,
    /// Leaves the object out, and removes the row that is there, whatever the model says of deleted objects: with its child
    /// rows, and the rows of the lists below it. For filters on what changes: a row that stops matching goes, and comes back
    /// when it matches again.
    ///
    /// The store remembers each such object with its instant, so that older content does not bring the row back. Use
    /// [`Skip`](Self::Skip) for objects that never match.
    Remove,
}

/// The transaction that writes the rows.
pub enum Transaction<'t> {
    /// None: there is no store without a feature.
    #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
    None(std::convert::Infallible, std::marker::PhantomData<&'t ()>),
    /// One of SQLite.
    #[cfg(feature = "sqlite")]
    Sqlite(&'t mut sqlx::SqliteConnection),
    /// One of PostgreSQL.
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

    /// The connection, if the database is SQLite.
    #[cfg(feature = "sqlite")]
    pub fn sqlite(&mut self) -> Option<&mut sqlx::SqliteConnection> {
        match self {
            Self::Sqlite(connection) => Some(connection),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => None,
        }
    }

    /// The connection, if the database is PostgreSQL.
    #[cfg(feature = "postgres")]
    pub fn postgres(&mut self) -> Option<&mut sqlx::PgConnection> {
        match self {
            Self::Postgres(connection) => Some(connection),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => None,
        }
    }
}

/// An object whose row is about to be written.
pub struct Incoming<'r> {
    pub(crate) model: &'static str,
    /// The names of the local columns.
    pub(crate) locals: Vec<&'static str>,
    pub(crate) id: &'r str,
    pub(crate) json: &'r str,
    pub(crate) defaults: BTreeMap<&'static str, SqlValue>,
}

impl Incoming<'_> {
    /// Its id.
    pub fn id(&self) -> &str {
        self.id
    }

    /// The object as it came.
    pub fn json(&self) -> &str {
        self.json
    }

    /// The object, decoded.
    ///
    /// # Errors
    /// If it is not a `T`.
    pub fn object<T: Value + Default>(&self) -> Result<T, DecodeError> {
        decode(self.json)
    }

    /// The value of a local column, if the row is new. A row that is there keeps its own.
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
pub struct Landed<'r> {
    pub(crate) id: &'r str,
    pub(crate) json: &'r str,
    pub(crate) is_new: bool,
}

impl Landed<'_> {
    /// Its id.
    pub fn id(&self) -> &str {
        self.id
    }

    /// The object it was made from.
    pub fn json(&self) -> &str {
        self.json
    }

    /// The object it was made from, decoded.
    ///
    /// # Errors
    /// If it is not a `T`.
    pub fn object<T: Value + Default>(&self) -> Result<T, DecodeError> {
        decode(self.json)
    }

    /// Returns whether it was not there before.
    pub fn is_new(&self) -> bool {
        self.is_new
    }
}

/// [`Hooks`] of any type.
#[derive(Clone)]
pub struct AnyHooks {
    hooks: Arc<dyn Dynamic>,
    /// Whether they have removed something before.
    removes: Arc<AtomicBool>,
}

impl AnyHooks {
    /// The same hooks, without their type.
    pub fn new(hooks: impl Hooks) -> Self {
        Self { hooks: Arc::new(hooks), removes: Arc::default() }
    }

    /// Returns whether they have removed something before: then they may again.
    #[cfg(feature = "postgres")]
    pub(crate) fn removes(&self) -> bool {
        self.removes.load(Ordering::Relaxed)
    }

    pub(crate) async fn before(
        &self,
        row: &mut Incoming<'_>,
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
        row: &Landed<'_>,
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
        row: &'f mut Incoming<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<Verdict, HookError>>;

    fn after<'f>(
        &'f self,
        row: &'f Landed<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>>;
}

impl<H: Hooks> Dynamic for H {
    fn before<'f>(
        &'f self,
        row: &'f mut Incoming<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<Verdict, HookError>> {
        Box::pin(Hooks::before(self, row, transaction))
    }

    fn after<'f>(
        &'f self,
        row: &'f Landed<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(Hooks::after(self, row, transaction))
    }
}
