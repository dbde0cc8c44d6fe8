//! [`Plan`]: a table, made ready for mapping.

mod child;
#[cfg(test)]
mod tests;

use super::capture::Wanted;
use super::row::{MapFailure, Mapped, Object, Origin, Row};
use crate::hooks::made;
use crate::model::{Column, MapError, Source, SqlValue, Table};
use child::Child;
use stripe_types::{DecodeError, Reader};

/// A table, made ready for mapping: which paths of an object its columns want.
#[derive(Debug)]
pub struct Plan {
    table: &'static Table,
    wanted: Wanted,
    /// The written columns, and the slot of each that is filled from a place.
    columns: Vec<(&'static Column, Option<usize>)>,
    id: usize,
    object: usize,
    deleted: usize,
    created: usize,
    children: Vec<Child>,
}

/// What the columns of a row are filled from.
struct Filling<'f> {
    text: &'f str,
    captured: &'f [Option<&'f str>],
    origin: Origin<'f>,
    parent: Option<&'f str>,
    position: usize,
}

impl Plan {
    /// Makes a table ready.
    pub fn new(table: &'static Table) -> Self {
        let mut wanted = Wanted::default();
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
                Source::Raw | Source::With(_) | Source::Deleted | Source::Account => None,
                Source::Parent | Source::Position | Source::Value | Source::Local { .. } => None,
            };
            (column, slot)
        });
        let columns = columns.collect();
        let children = table.children.iter().map(|child| Child::new(child, &mut wanted)).collect();
        let (object, deleted) = (wanted.add(&["object"]), wanted.add(&["deleted"]));
        let created = wanted.add(&["created"]);
        Self { table, wanted, columns, id, object, deleted, created, children }
    }

    /// The table.
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// The plan of a child table.
    pub fn child(&self, index: usize) -> &Self {
        self.children[index].plan()
    }

    /// Maps an object of the table's kind of which nothing is known but its JSON.
    ///
    /// # Errors
    /// As [`map_from`](Self::map_from).
    pub fn map(&self, text: &str) -> Result<Object, MapFailure> {
        self.map_from(text, Origin::default())
    }

    /// Maps an object of the table's kind.
    ///
    /// # Errors
    /// If it is none, or a value does not fit its column.
    pub fn map_from(&self, text: &str, origin: Origin<'_>) -> Result<Object, MapFailure> {
        let captured = self.wanted.capture(text).map_err(unreadable)?;
        let id = self.id(&captured)?;
        if captured[self.deleted] == Some("true") {
            return Ok(Object::Deleted { id });
        }
        let children = self.children.iter().enumerate();
        let children = children.map(|(index, child)| child.set(index, &id, &captured, origin));
        let children = children.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        let created = captured[self.created].and_then(|text| text.parse().ok());
        let parent = origin.parent;
        let row = self.row(id, &Filling { text, captured: &captured, origin, parent, position: 0 })?;
        Ok(Object::Live(Mapped { row, created, as_of: None, json: text.into(), children }))
    }

    /// Maps the element at `position` of the list that belongs to the row `parent`.
    ///
    /// # Errors
    /// As [`map_from`](Self::map_from).
    pub fn map_child(
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

    /// The id of an object that may not map, if it can be found.
    pub fn id_of(&self, text: &str) -> Option<String> {
        self.id(&self.wanted.capture(text).ok()?).ok()
    }

    /// When an object was created, in seconds, if it says so.
    pub fn created_of(&self, text: &str) -> Option<i64> {
        self.wanted.capture(text).ok()?[self.created]?.parse().ok()
    }

    /// Returns whether the rows are those of objects with ids.
    fn has_ids(&self) -> bool {
        !self.table.object.name.is_empty()
    }

    fn id(&self, captured: &[Option<&str>]) -> Result<String, MapFailure> {
        let kind = captured[self.object].and_then(string);
        if self.has_ids() && kind.is_some_and(|kind| kind != self.table.object.name) {
            return Err(MapFailure::Kind { expected: self.table.object.name });
        }
        captured[self.id].and_then(string).filter(|id| !id.is_empty()).ok_or(MapFailure::NoId)
    }

    fn row(&self, id: String, filling: &Filling<'_>) -> Result<Row, MapFailure> {
        let mut row = Row { id, values: Vec::with_capacity(self.columns.len()), absent: Vec::new() };
        for (column, slot) in &self.columns {
            let json = slot.and_then(|slot| filling.captured[slot]);
            match value(column, json, filling) {
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
            matches!(value(column, json, filling), Err(MapError::Missing))
        };
        MapFailure::Column {
            model: self.table.model,
            column: column.name,
            place: column.source.to_string(),
            missing: self.columns.iter().filter(is_missing).count(),
            reason,
        }
    }
}

/// The value of a column. What a function of the application panics at is no value.
fn value(column: &Column, json: Option<&str>, filling: &Filling<'_>) -> Result<SqlValue, MapError> {
    made(|| read(column, json, filling)).unwrap_or_else(|panic| Err(MapError::Refused(panic.into())))
}

fn read(column: &Column, json: Option<&str>, filling: &Filling<'_>) -> Result<SqlValue, MapError> {
    match column.source {
        Source::Raw | Source::Value => (column.read)(Some(filling.text)),
        Source::With(function) => function(filling.text),
        Source::Parent => Ok(filling.parent.map_or(SqlValue::Null, |id| SqlValue::Text(id.into()))),
        Source::Position => Ok(SqlValue::Integer(i64::try_from(filling.position).unwrap_or(i64::MAX))),
        Source::Deleted => Ok(SqlValue::Boolean(false)),
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

fn string(json: &str) -> Option<String> {
    Reader::new(json).string().ok().map(Into::into)
}

fn unreadable(error: DecodeError) -> MapFailure {
    MapFailure::Json(error.to_string())
}
