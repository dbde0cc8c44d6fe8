//! [`Plan`]: a table, prepared for mapping.

mod child;
mod row_plan;
#[cfg(test)]
mod tests;

use super::row::{MapFailure, Mapped, Object, Origin};
use crate::model::Table;
use crate::origin::RowOrigin;
use child::Child;
use row_plan::{Filling, RowPlan, unreadable};

/// A table with its child tables, prepared for mapping.
#[derive(Debug)]
pub struct Plan {
    rows: RowPlan,
    deleted: usize,
    created: usize,
    children: Vec<Child>,
}

impl Plan {
    /// Prepares a table.
    pub fn new(table: &'static Table) -> Self {
        let mut rows = RowPlan::new(table);
        let children = table.children.iter().map(|child| Child::new(child, &mut rows.wanted)).collect();
        let (deleted, created) = (rows.wanted.add(&["deleted"]), rows.wanted.add(&["created"]));
        Self { rows, deleted, created, children }
    }

    /// Returns the table.
    pub fn table(&self) -> &'static Table {
        self.rows.table()
    }

    /// Returns the plan of a child table.
    pub(crate) fn child(&self, index: usize) -> &RowPlan {
        self.children[index].plan()
    }

    /// Maps an object of the table's kind from its JSON alone.
    ///
    /// # Errors
    /// As [`map_from`](Self::map_from).
    pub fn map(&self, text: &str) -> Result<Object, MapFailure> {
        self.map_from(text, Origin::default())
    }

    /// Maps an object of the table's kind.
    ///
    /// # Errors
    /// If it is of another kind, or a value does not fit its column.
    pub fn map_from(&self, text: &str, origin: Origin<'_>) -> Result<Object, MapFailure> {
        let captured = self.rows.wanted.capture(text).map_err(unreadable)?;
        let id = self.rows.id(&captured)?;
        if captured[self.deleted] == Some("true") {
            return Ok(Object::Deleted { id });
        }
        let children = self.children.iter().enumerate();
        let children = children.map(|(index, child)| child.set(index, &id, &captured, origin));
        let children = children.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        let created = captured[self.created].and_then(|text| text.parse().ok());
        let parent = origin.parent;
        let row = self.rows.row(id, &Filling { text, captured: &captured, origin, parent, position: 0 })?;
        Ok(Object::Live(Mapped {
            row,
            created,
            as_of: None,
            json: text.into(),
            origin: RowOrigin::default(),
            children,
        }))
    }

    /// Returns the id of an object, which need not map to a row.
    pub fn id_of(&self, text: &str) -> Option<String> {
        self.rows.id(&self.rows.wanted.capture(text).ok()?).ok()
    }

    /// Returns the time of creation of an object, in seconds, if it has one.
    pub fn created_of(&self, text: &str) -> Option<i64> {
        self.rows.wanted.capture(text).ok()?[self.created]?.parse().ok()
    }
}
