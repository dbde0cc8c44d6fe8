//! [`Child`]: the rows of a child table, from the elements of a list, a list of ids, or the pieces of a text.

use super::row_plan::{Filling, RowPlan, string, unreadable};
use crate::map::capture::CapturedPaths;
use crate::map::pieces::pieces;
use crate::map::row::{ChildSet, MapFailure, Origin, Row};
use crate::model::{ChildRows, ChildTable, quoted};
use stripe_types::{DecodeError, Reader};

/// A child table, prepared for mapping.
#[derive(Debug)]
pub(super) struct Child {
    table: &'static ChildTable,
    slot: usize,
    /// The slot of the map that holds the text to split, where a missing entry means an empty text.
    holder: Option<usize>,
    plan: RowPlan,
}

impl Child {
    pub(super) fn new(table: &'static ChildTable, wanted: &mut CapturedPaths) -> Self {
        let holder = match (table.rows, table.path) {
            (ChildRows::Pieces { kept: false, .. }, [.., "metadata", _]) => {
                Some(wanted.add(&table.path[..table.path.len() - 1]))
            }
            _ => None,
        };
        let slot = wanted.add(table.path);
        Self { table, slot, holder, plan: RowPlan::new(table.table.table()) }
    }

    pub(super) fn plan(&self) -> &RowPlan {
        &self.plan
    }

    /// Returns the rows; `None` if the object does not show them.
    pub(super) fn set(
        &self,
        index: usize,
        parent: &str,
        captured: &[Option<&str>],
        origin: Origin<'_>,
    ) -> Result<Option<ChildSet>, MapFailure> {
        let mut set = ChildSet { index, parent: parent.to_owned(), rows: Vec::new(), more: None };
        match (self.table.rows, captured[self.slot]) {
            (ChildRows::Pieces { separators, .. }, Some(text)) if text != "null" => {
                set.rows = self.piece_rows(text, separators, parent, origin)?;
            }
            // No text has no pieces, and an array without ids cannot be requested.
            (ChildRows::Pieces { kept: false, .. }, Some(_)) => {}
            (ChildRows::Elements, Some("null")) if !self.plan.has_ids() => {}
            (ChildRows::Elements, Some(list)) if list != "null" && self.plan.is_by_value() => {
                set.rows = self.id_rows(list, parent, origin)?;
            }
            (ChildRows::Elements, Some(list)) if list != "null" => self.elements(list, &mut set, origin)?,
            _ if self.holder.is_some_and(|holder| captured[holder].is_some()) => {}
            _ => return Ok(None),
        }
        Ok(Some(set))
    }

    /// Maps a nested list: `{object: "list", data, has_more, url}`, or an array.
    fn elements(&self, list: &str, set: &mut ChildSet, origin: Origin<'_>) -> Result<(), MapFailure> {
        let elements = if list.starts_with('[') {
            array(list).map_err(unreadable)?
        } else {
            let page = stripe_client::Page::parse(list)
                .map_err(|error| MapFailure::Json(format!("{}: {error}", self.table.path.join("."))))?;
            if page.has_more && page.url.is_none() {
                let path = self.table.path.join(".");
                return Err(MapFailure::Json(format!("{path}: the list goes on, and does not say where")));
            }
            set.more = page.url.filter(|_| page.has_more);
            page.data
        };
        for (position, element) in elements.into_iter().enumerate() {
            set.rows.push(self.plan.map_child(element, &set.parent, position, origin)?);
        }
        Ok(())
    }

    fn piece_rows(
        &self,
        text: &str,
        separators: &str,
        parent: &str,
        origin: Origin<'_>,
    ) -> Result<Vec<Row>, MapFailure> {
        let what = || MapFailure::Json(format!("{}: expected a string", self.table.path.join(".")));
        let text = string(text).ok_or_else(what)?;
        let rows = pieces(&text, separators).into_iter().enumerate();
        rows.map(|(position, piece)| self.value_row(piece, parent, position, origin)).collect()
    }

    /// Maps a list of ids, or of objects that are expanded in their place, each once.
    fn id_rows(&self, list: &str, parent: &str, origin: Origin<'_>) -> Result<Vec<Row>, MapFailure> {
        let mut ids = Vec::new();
        for element in array(list).map_err(unreadable)? {
            let id = match element.starts_with('{') {
                true => stripe_types::member(element, "id").map_err(unreadable)?.and_then(string),
                false => string(element),
            };
            let what = || MapFailure::Json(format!("{}: expected a list of ids", self.table.path.join(".")));
            let id = id.ok_or_else(what)?;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let rows = ids.iter().enumerate();
        rows.map(|(position, id)| self.value_row(id, parent, position, origin)).collect()
    }

    fn value_row(
        &self,
        value: &str,
        parent: &str,
        position: usize,
        origin: Origin<'_>,
    ) -> Result<Row, MapFailure> {
        let json = quoted(value);
        let captured = &vec![None; self.plan.wanted.len()];
        let filling = Filling { text: &json, captured, origin, parent: Some(parent), position };
        self.plan.row(format!("{parent}#{value}"), &filling)
    }
}

fn array(list: &str) -> Result<Vec<&str>, DecodeError> {
    let mut json = Reader::new(list);
    let mut elements = Vec::new();
    json.begin_array()?;
    let mut first = true;
    while json.next_item(&mut first)? {
        elements.push(json.raw()?);
    }
    Ok(elements)
}
