//! [`RowPlan`]: the columns of a table, prepared for mapping.

use crate::hooks::catch_panic;
use crate::map::capture::CapturedPaths;
use crate::map::row::{MapFailure, Origin, Row};
use crate::model::{Column, MapError, Source, SqlValue, Table};
use stripe_types::{DecodeError, Reader};

/// The columns of a table, prepared for mapping: the paths of an object that they take values from.
#[derive(Debug)]
pub(crate) struct RowPlan {
    table: &'static Table,
    pub(super) wanted: CapturedPaths,
    /// The written columns, each with the slot of its value.
    columns: Vec<(&'static Column, Option<usize>)>,
    id: usize,
    object: usize,
}

/// The values that a row is made from.
pub(super) struct Filling<'f> {
    pub(super) text: &'f str,
    pub(super) captured: &'f [Option<&'f str>],
    pub(super) origin: Origin<'f>,
    pub(super) parent: Option<&'f str>,
    pub(super) position: usize,
}

impl RowPlan {
    /// Prepares the columns of a table.
    pub(super) fn new(table: &'static Table) -> Self {
        let mut wanted = CapturedPaths::default();
        let mut id = wanted.add(&["id"]);
        let columns = table.written().map(|column| {
            let slot = match column.source {
                Source::Id(path) => {
                    id = wanted.add(path);
                    Some(id)
                }
                Source::Path(path) => Some(wanted.add(path)),
                Source::Metadata(key) => Some(wanted.add(&["metadata", key])),
                Source::Livemode => Some(wanted.add(&["livemode"])),
                Source::Raw | Source::With(_) | Source::Deleted | Source::Account | Source::Unmatched => None,
                Source::Parent | Source::Position | Source::Value | Source::Local { .. } => None,
            };
            (column, slot)
        });
        let columns = columns.collect();
        let object = wanted.add(&["object"]);
        Self { table, wanted, columns, id, object }
    }

    /// Returns the table.
    pub(crate) fn table(&self) -> &'static Table {
        self.table
    }

    /// Maps the element at `position` of the list that belongs to the row `parent`.
    pub(crate) fn map_child(
        &self,
        text: &str,
        parent: &str,
        position: usize,
        origin: Origin<'_>,
    ) -> Result<Row, MapFailure> {
        let captured = self.wanted.capture(text).map_err(unreadable)?;
        let id = match self.has_ids() {
            true => self.id(&captured)?,
            false => format!("{parent}#{position}"),
        };
        self.row(id, &Filling { text, captured: &captured, origin, parent: Some(parent), position })
    }

    /// Returns whether the rows are those of objects with ids.
    pub(super) fn has_ids(&self) -> bool {
        !self.table.object.name.is_empty()
    }

    /// Returns true if the rows are those of ids or pieces of a text.
    pub(super) fn is_by_value(&self) -> bool {
        self.columns.iter().any(|(column, _)| matches!(column.source, Source::Value))
    }

    /// Returns the id of an object of the table's kind.
    pub(super) fn id(&self, captured: &[Option<&str>]) -> Result<String, MapFailure> {
        let kind = captured[self.object].and_then(string);
        if self.has_ids() && kind.is_some_and(|kind| kind != self.table.object.name) {
            return Err(MapFailure::Kind { expected: self.table.object.name });
        }
        captured[self.id].and_then(string).filter(|id| !id.is_empty()).ok_or(MapFailure::NoId)
    }

    /// Makes a row.
    pub(super) fn row(&self, id: String, filling: &Filling<'_>) -> Result<Row, MapFailure> {
        let mut row = Row { id, values: Vec::with_capacity(self.columns.len()), absent: Vec::new() };
        for (column, slot) in &self.columns {
            let json = slot.and_then(|slot| filling.captured[slot]);
            match self.value(column, json, filling) {
                Ok(value) => row.values.push(value),
                Err(MapError::Missing) if column.absent_is_null => {
                    row.values.push(SqlValue::Null);
                    row.absent.push(column.name);
                }
                Err(reason) => return Err(self.failure(column, reason, filling)),
            }
        }
        Ok(row)
    }

    fn failure(&self, column: &Column, reason: MapError, filling: &Filling<'_>) -> MapFailure {
        let is_missing = |(column, slot): &&(&Column, Option<usize>)| {
            let json = slot.and_then(|slot| filling.captured[slot]);
            matches!(self.value(column, json, filling), Err(MapError::Missing))
        };
        MapFailure::Column {
            model: self.table.model,
            column: column.name,
            place: column.source.to_string(),
            missing: self.columns.iter().filter(is_missing).count(),
            reason,
        }
    }

    /// Returns the value of a column. A panic of a function of the application is an error.
    fn value(
        &self,
        column: &Column,
        json: Option<&str>,
        filling: &Filling<'_>,
    ) -> Result<SqlValue, MapError> {
        let read = || match (column.source, self.table.filter) {
            (Source::Unmatched, Some(filter)) => Ok(SqlValue::Boolean(!filter(filling.text)?)),
            _ => read(column, json, filling),
        };
        catch_panic(read).unwrap_or_else(|panic| Err(MapError::Refused(panic.into())))
    }
}

fn read(column: &Column, json: Option<&str>, filling: &Filling<'_>) -> Result<SqlValue, MapError> {
    match column.source {
        Source::Raw | Source::Value => (column.read)(Some(filling.text)),
        Source::With(function) => Ok(column.in_form(function(filling.text)?)),
        Source::Parent => Ok(filling.parent.map_or(SqlValue::Null, |id| SqlValue::Text(id.into()))),
        Source::Position => Ok(SqlValue::Integer(i64::try_from(filling.position).unwrap_or(i64::MAX))),
        Source::Deleted | Source::Unmatched => Ok(SqlValue::Boolean(false)),
        Source::Account => match filling.origin.account {
            Some(account) => Ok(SqlValue::Text(account.into())),
            None => Err(MapError::Refused("it is not known which account the object belongs to".into())),
        },
        Source::Livemode => match (json, filling.origin.livemode) {
            (None | Some("null"), Some(livemode)) => Ok(SqlValue::Boolean(livemode)),
            _ => (column.read)(json),
        },
        Source::Id(_) | Source::Path(_) | Source::Metadata(_) | Source::Local { .. } => {
            match column.default_value().filter(|_| json.is_none_or(|text| text == "null")) {
                Some(default) => Ok(default),
                None => (column.read)(json),
            }
        }
    }
}

pub(super) fn string(json: &str) -> Option<String> {
    Reader::new(json).string().ok().map(Into::into)
}

pub(super) fn unreadable(error: DecodeError) -> MapFailure {
    MapFailure::Json(error.to_string())
}
