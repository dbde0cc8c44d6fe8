//! [`WriteError`]: why a batch is not written, and [`Lessons`]: what the next try does otherwise.

use super::StoreError;
use super::named::NamedIds;
use super::writing::Writing;
use crate::chain::Chain;
use crate::hooks::HookError;
use crate::model::{Table, TableName};
use std::collections::HashMap;
use std::fmt;

/// Why a batch is not written.
#[derive(Debug)]
pub(super) enum WriteError {
    /// The database failed.
    Sql(sqlx::Error),
    /// The database refuses rows.
    Refused {
        cause: sqlx::Error,
        /// Why, without any value.
        reason: String,
    },
    /// A hook refuses a row that was written.
    Hook {
        /// The model.
        model: &'static str,
        /// Why.
        cause: HookError,
    },
    /// A hook failed because the database did, which is not about its row.
    Interrupted {
        /// The model.
        model: &'static str,
        /// Why.
        cause: HookError,
    },
    /// The rejection has ended the transaction: nothing of the batch is left to roll back in part.
    Ended {
        /// The part of the batch.
        part: Box<BatchPart>,
        /// Why it was refused, without any value.
        reason: String,
        cause: sqlx::Error,
    },
    /// The database refuses at the end of the transaction what it is told to check only then.
    Unsettled { cause: sqlx::Error },
    /// Foreign keys lead to rows that were to come and did not.
    Dangling(NamedIds),
    /// The window belongs to another worker.
    Lost {
        /// The model whose lists are walked.
        model: &'static str,
    },
    /// Rows would be overwritten by what may be older.
    MaybeStale(NamedIds),
    /// A hook removes rows, which no other transaction may write meanwhile.
    Removes,
    /// A row is of another account than the batch.
    Account {
        /// The model.
        model: &'static str,
    },
}

impl From<sqlx::Error> for WriteError {
    fn from(error: sqlx::Error) -> Self {
        Self::Sql(error)
    }
}

impl WriteError {
    /// Tells a transaction that is refused at its end from one whose database fails.
    pub(super) fn at_end<W: Writing>(cause: sqlx::Error) -> Self {
        match W::refusal(&cause) {
            Some(_) => Self::Unsettled { cause },
            None => Self::Sql(cause),
        }
    }

    /// Returns the error of the database, if it is what failed.
    #[cfg(feature = "postgres")]
    pub(super) fn sql(&self) -> Option<&sqlx::Error> {
        match self {
            Self::Sql(error) | Self::Refused { cause: error, .. } => Some(error),
            Self::Ended { cause: error, .. } | Self::Unsettled { cause: error } => Some(error),
            Self::Interrupted { cause, .. } => sql_of(&**cause),
            Self::Dangling(_) | Self::MaybeStale(_) | Self::Removes | Self::Hook { .. } => None,
            Self::Lost { .. } | Self::Account { .. } => None,
        }
    }

    /// Returns why rows are refused; `None` if the error is not about rows.
    pub(super) fn refusal(&self) -> Option<String> {
        match self {
            Self::Refused { reason, .. } => Some(reason.clone()),
            Self::Hook { cause, .. } => Some(format!("a hook failed: {}", Chain(&**cause))),
            _ => None,
        }
    }

    /// Returns the error of the store, given what it makes of one of the database.
    pub(super) fn into_store(self, failed: impl FnOnce(sqlx::Error) -> StoreError) -> StoreError {
        match self {
            Self::Sql(error) | Self::Refused { cause: error, .. } => failed(error),
            Self::Ended { cause, .. } | Self::Unsettled { cause } => failed(cause),
            Self::Dangling(_) | Self::Removes => failed(sqlx::Error::RowNotFound),
            Self::Lost { model } => StoreError::Lost { model },
            Self::MaybeStale(named) => StoreError::MaybeStale(named.into_ids()),
            Self::Hook { model, cause } | Self::Interrupted { model, cause } => {
                StoreError::Hook { model, cause }
            }
            Self::Account { model } => StoreError::Account { model },
        }
    }
}

/// Says that writing to a table has failed.
pub(super) fn at<W: Writing>(table: &'static Table, cause: sqlx::Error) -> WriteError {
    refused::<W>(table.full_name(), cause)
}

/// Tells rows that are refused from other failures.
pub(super) fn refused<W: Writing>(table: impl fmt::Display, cause: sqlx::Error) -> WriteError {
    match W::refusal(&cause) {
        Some(reason) => {
            let reason = format!("the database refuses the row in `{table}`: {reason}");
            WriteError::Refused { cause, reason }
        }
        None => WriteError::Sql(cause),
    }
}

/// Returns the error of a database in a chain of causes.
pub(super) fn sql_of<'e>(error: &'e (dyn std::error::Error + 'static)) -> Option<&'e sqlx::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = error.source();
    }
    None
}

/// An action on some objects of a table: what is taken back together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct BatchPart {
    action: BatchAction,
    table: TableName,
    /// The id of the first object.
    first: String,
    /// The number of objects.
    objects: usize,
}

/// The action on the rows of objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum BatchAction {
    Write,
    Delete,
    Link,
}

impl BatchPart {
    pub(super) fn new(action: BatchAction, table: &Table, first: &str, objects: usize) -> Self {
        Self { action, table: table.full_name(), first: first.to_owned(), objects }
    }
}

/// The results of earlier attempts at a batch.
#[derive(Debug, Default)]
pub(super) struct Lessons {
    /// The database refuses rows: each part has to be one that can be taken back.
    pub(super) careful: bool,
    /// The database refuses rows at the end of the transaction: each part has to be checked at once.
    pub(super) unsettled: bool,
    /// Hooks remove rows, and nobody else writes objects of their kinds meanwhile.
    pub(super) removes: bool,
    /// The objects of the batch that foreign keys must not rely on.
    pub(super) absent: NamedIds,
    /// Parts that ended the transaction, and why they were refused.
    ended: HashMap<BatchPart, String>,
}

impl Lessons {
    /// Nothing but whether rows may be removed from the start.
    pub(super) fn new(removes: bool) -> Self {
        Self { removes, ..Self::default() }
    }

    /// Learns from an error; whether there is anything to be learnt.
    pub(super) fn learn(&mut self, error: &WriteError) -> bool {
        match error {
            WriteError::Refused { .. } | WriteError::Hook { .. } => {
                !std::mem::replace(&mut self.careful, true)
            }
            WriteError::Ended { part, reason, .. } => {
                self.careful = true;
                self.ended.insert(BatchPart::clone(part), reason.clone()).is_none()
            }
            WriteError::Unsettled { .. } => {
                self.careful = true;
                !std::mem::replace(&mut self.unsettled, true)
            }
            WriteError::Dangling(named) => self.absent.merge(named),
            WriteError::Removes => !std::mem::replace(&mut self.removes, true),
            WriteError::Sql(_)
            | WriteError::Interrupted { .. }
            | WriteError::MaybeStale(_)
            | WriteError::Lost { .. }
            | WriteError::Account { .. } => false,
        }
    }

    /// Returns why a part is refused, if it ended the transaction before.
    pub(super) fn ended(&self, part: &BatchPart) -> Option<&str> {
        self.ended.get(part).map(String::as_str)
    }
}
