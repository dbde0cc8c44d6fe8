//! [`StoreError`]: why a database does not do what it is asked to.

use crate::chain::Chain;
use crate::hooks::HookError;
use crate::model::Table;

/// Why the database does not do what it is asked to.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// It cannot be opened.
    #[error("cannot open the database {url}: {reason}")]
    Open {
        /// Which.
        url: String,
        /// Why not, and what to do.
        reason: String,
    },
    /// A table does not fit its model.
    #[error("the database does not fit the models:\n{}", .0.join("\n"))]
    Mismatch(Vec<String>),
    /// It is of a kind that this program was built without, or that there is no store for.
    #[error("no store for {url}: give a URL such as {}", .known.join(" or "))]
    Unknown {
        /// Which.
        url: String,
        /// URLs that there are stores for.
        known: Vec<&'static str>,
    },
    /// The rows that a query names cannot be read, for this reason.
    #[error("cannot read rows: {0}")]
    Query(String),
    /// A window belongs to another worker now; nothing of the batch is written.
    #[error("another worker has taken over a part of the lists of `{model}`")]
    Lost {
        /// The model.
        model: &'static str,
    },
    /// Rows are of another account than their batch; nothing of it is written.
    #[error(
        "rows of `{model}` are of another account than their batch; write those of each account in a batch of their own"
    )]
    Account {
        /// Their model.
        model: &'static str,
    },
    /// A hook failed because the database did; nothing of the batch is written.
    #[error("a hook of `{model}` failed: {}", Chain(&**cause))]
    Hook {
        /// The model.
        model: &'static str,
        /// Why.
        cause: HookError,
    },
    /// Rows would be overwritten by what may be older than they are; nothing of the batch is written. What they are has to be
    /// asked for again.
    #[error("newer content of rows than that of the batch may have been confirmed meanwhile")]
    MaybeStale(Vec<(&'static Table, Vec<String>)>),
    /// A statement failed.
    #[error("the database failed to {doing}: {reason}")]
    Failed {
        /// At what.
        doing: &'static str,
        /// Why, and what to do where that is known.
        reason: String,
        /// The cause, which the reason is made from. Its own text may hold values of rows.
        cause: sqlx::Error,
    },
}

impl StoreError {
    /// Why the database refuses a row, without any of its values, if that is what has failed.
    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    pub(crate) fn refusal(&self) -> Option<String> {
        match self {
            Self::Failed { cause, .. } => refusal(cause),
            _ => None,
        }
    }

    /// Returns whether it may be for single rows: the database has refused a value.
    pub(crate) fn concerns_rows(&self) -> bool {
        match self {
            Self::Failed { cause, .. } => refusal(cause).is_some() || is_too_slow(cause),
            _ => false,
        }
    }
}

/// Why a row is refused, without any of its values; `None` if an error is not about a row.
fn refusal(cause: &sqlx::Error) -> Option<String> {
    let mut reason = None;
    #[cfg(feature = "postgres")]
    {
        reason = reason.or_else(|| super::postgres::refusal(cause));
    }
    #[cfg(feature = "sqlite")]
    {
        reason = reason.or_else(|| super::sqlite::refusal(cause));
    }
    if reason.is_none() && matches!(cause, sqlx::Error::Encode(_)) {
        reason = Some(cause.to_string());
    }
    reason
}

/// Returns whether a statement took too long: it may be a single row for which it does.
fn is_too_slow(cause: &sqlx::Error) -> bool {
    // The result code of an interrupted statement on SQLite, `query_canceled` on PostgreSQL.
    cause.as_database_error().is_some_and(|error| matches!(error.code().as_deref(), Some("9" | "57014")))
}
