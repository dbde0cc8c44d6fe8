//! The rows that hooks see: before they are written, afterwards, and when their objects are deleted.

use super::HookError;
use crate::model::SqlValue;
use crate::origin::RowOrigin;
use crate::stored::{FromStored, StoredRow};
use std::collections::BTreeMap;
use stripe_types::{DecodeError, Value, decode};

/// The row of an object before it is written.
pub struct PendingRow<'r> {
    pub(crate) model: &'static str,
    /// The names of the local columns.
    pub(crate) locals: Vec<&'static str>,
    pub(crate) id: &'r str,
    pub(crate) json: &'r str,
    pub(crate) origin: &'r RowOrigin,
    pub(crate) previous: Option<&'r StoredRow>,
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

    /// Returns the cause of the change.
    pub fn origin(&self) -> &RowOrigin {
        self.origin
    }

    /// Returns true if the object has no row yet.
    pub fn is_new(&self) -> bool {
        self.previous.is_none()
    }

    /// Returns the row as it is; `None` if the object has none.
    ///
    /// # Errors
    /// If the row does not fit the struct.
    pub fn previous<T: FromStored>(&self) -> Result<Option<T>, HookError> {
        read(self.previous)
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
    /// The names of all columns of the model.
    pub(crate) columns: &'r [&'static str],
    pub(crate) id: &'r str,
    pub(crate) json: &'r str,
    pub(crate) is_new: bool,
    pub(crate) origin: &'r RowOrigin,
    pub(crate) previous: Option<&'r StoredRow>,
    pub(crate) current: Option<&'r StoredRow>,
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

    /// Returns true if the row is new.
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// Returns the cause of the change.
    pub fn origin(&self) -> &RowOrigin {
        self.origin
    }

    /// Returns the row as it was before; `None` if it is new.
    ///
    /// # Errors
    /// If the row does not fit the struct.
    pub fn previous<T: FromStored>(&self) -> Result<Option<T>, HookError> {
        read(self.previous)
    }

    /// Returns the row as it is now, with its local columns.
    ///
    /// # Errors
    /// If the row does not fit the struct.
    pub fn current<T: FromStored>(&self) -> Result<T, HookError> {
        read(self.current)?.ok_or_else(|| "the row is not there any more: another hook has removed it".into())
    }

    /// Returns the columns whose values have changed, in the order of the table; all columns of a new row.
    pub fn changed_columns(&self) -> Vec<&'static str> {
        let names = self.columns.iter().copied();
        match (self.previous, self.current) {
            (Some(previous), Some(current)) => names.filter(|name| current.differs(previous, name)).collect(),
            _ => names.collect(),
        }
    }

    /// Returns true if the value of a column has changed, or the row is new. False for a column that the model does not have.
    pub fn has_changed(&self, column: &str) -> bool {
        self.changed_columns().contains(&column)
    }
}

/// A row whose object was deleted.
#[derive(Clone, Copy)]
pub struct DeletedRow<'r> {
    pub(crate) id: &'r str,
    pub(crate) origin: &'r RowOrigin,
    pub(crate) previous: Option<&'r StoredRow>,
}

impl DeletedRow<'_> {
    /// Returns the id of the object.
    pub fn id(&self) -> &str {
        self.id
    }

    /// Returns the cause of the deletion.
    pub fn origin(&self) -> &RowOrigin {
        self.origin
    }

    /// Returns the row as it was before.
    ///
    /// # Errors
    /// If the row does not fit the struct.
    pub fn previous<T: FromStored>(&self) -> Result<T, HookError> {
        read(self.previous)?.ok_or_else(|| "the row was not there".into())
    }
}

fn read<T: FromStored>(row: Option<&StoredRow>) -> Result<Option<T>, HookError> {
    Ok(row.map(T::from_stored).transpose()?)
}
