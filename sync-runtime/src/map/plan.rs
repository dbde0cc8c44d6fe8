//! [`Plan`]: a table, made ready for mapping.

use super::capture::Wanted;
use super::row::{ChildSet, MapFailure, Mapped, Object, Row};
use crate::model::{ChildTable, Column, Source, SqlValue, Table};
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

#[derive(Debug)]
struct Child {
    table: &'static ChildTable,
    slot: usize,
    plan: Plan,
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
                Source::Raw | Source::With(_) | Source::Parent | Source::Local { .. } => None,
            };
            (column, slot)
        });
        let columns = columns.collect();
        let children = table.children.iter().map(|child| Child {
            table: child,
            slot: wanted.add(child.path),
            plan: Self::new(child.table.table()),
        });
        let children = children.collect();
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
        &self.children[index].plan
    }

    /// Maps an object of the table's kind.
    ///
    /// # Errors
    /// If it is none, or a value does not fit its column.
    pub fn map(&self, text: &str) -> Result<Object, MapFailure> {
        let captured = self.wanted.capture(text).map_err(unreadable)?;
        let id = self.id(&captured)?;
        if captured[self.deleted] == Some("true") {
            return Ok(Object::Deleted { id });
        }
        let children = self.children.iter().enumerate().filter_map(|(index, child)| {
            let list = captured[child.slot].filter(|text| *text != "null")?;
            Some(child_set(index, child, &id, list))
        });
        let children = children.collect::<Result<_, _>>()?;
        let created = captured[self.created].and_then(|text| text.parse().ok());
        let row = self.row(text, id, &captured, None)?;
        Ok(Object::Live(Mapped { row, created, json: None, children }))
    }

    /// Maps an element of the list that belongs to the row `parent`.
    ///
    /// # Errors
    /// As [`map`](Self::map).
    pub fn map_child(&self, text: &str, parent: &str) -> Result<Row, MapFailure> {
        let captured = self.wanted.capture(text).map_err(unreadable)?;
        let id = self.id(&captured)?;
        self.row(text, id, &captured, Some(parent))
    }

    /// The id of an object that may not map, if it can be found.
    pub fn id_of(&self, text: &str) -> Option<String> {
        self.id(&self.wanted.capture(text).ok()?).ok()
    }

    /// When an object was created, in seconds, if it says so.
    pub fn created_of(&self, text: &str) -> Option<i64> {
        self.wanted.capture(text).ok()?[self.created]?.parse().ok()
    }

    fn id(&self, captured: &[Option<&str>]) -> Result<String, MapFailure> {
        let kind = captured[self.object].and_then(string);
        if kind.is_some_and(|kind| kind != self.table.object.name) {
            return Err(MapFailure::Kind { expected: self.table.object.name });
        }
        captured[self.id].and_then(string).filter(|id| !id.is_empty()).ok_or(MapFailure::NoId)
    }

    fn row(
        &self,
        text: &str,
        id: String,
        captured: &[Option<&str>],
        parent: Option<&str>,
    ) -> Result<Row, MapFailure> {
        let values = self.columns.iter().map(|(column, slot)| {
            let value = match (column.source, parent) {
                (Source::Raw, _) => (column.read)(Some(text)),
                (Source::With(function), _) => function(text),
                (Source::Parent, Some(parent)) => Ok(SqlValue::Text(parent.to_owned())),
                (Source::Parent, None) => Ok(SqlValue::Null),
                _ => (column.read)(slot.and_then(|slot| captured[slot])),
            };
            value.map_err(|reason| MapFailure::Column {
                model: self.table.model,
                column: column.name,
                place: format!("{:?}", column.source),
                reason,
            })
        });
        Ok(Row { id, values: values.collect::<Result<_, _>>()? })
    }
}

/// The rows of an embedded list: `{object: "list", data, has_more, url}`, or an array.
fn child_set(index: usize, child: &Child, parent: &str, list: &str) -> Result<ChildSet, MapFailure> {
    let mut set = ChildSet { index, parent: parent.to_owned(), rows: Vec::new(), more: None };
    let elements = if list.starts_with('[') {
        elements(list).map_err(unreadable)?
    } else {
        let page = stripe_client::Page::parse(list)
            .map_err(|error| MapFailure::Json(format!("{}: {error}", child.table.path.join("."))))?;
        set.more = page.url.filter(|_| page.has_more);
        page.data
    };
    for element in elements {
        set.rows.push(child.plan.map_child(element, parent)?);
    }
    Ok(set)
}

fn elements(list: &str) -> Result<Vec<&str>, DecodeError> {
    let mut json = Reader::new(list);
    let mut elements = Vec::new();
    json.begin_array()?;
    let mut first = true;
    while json.next_item(&mut first)? {
        elements.push(json.raw()?);
    }
    Ok(elements)
}

fn string(json: &str) -> Option<String> {
    Reader::new(json).string().ok().map(Into::into)
}

fn unreadable(error: DecodeError) -> MapFailure {
    MapFailure::Json(error.to_string())
}
