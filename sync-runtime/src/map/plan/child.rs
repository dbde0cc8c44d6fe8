//! The rows of child tables: from the elements of a list, and from the pieces of a text.

use super::super::capture::Wanted;
use super::super::pieces::pieces;
use super::super::row::{ChildSet, MapFailure, Origin, Row};
use super::{Filling, Plan, string, unreadable};
use crate::model::{ChildRows, ChildTable, quoted};
use stripe_types::{DecodeError, Reader};

/// A child table, made ready for mapping.
#[derive(Debug)]
pub(super) struct Child {
    table: &'static ChildTable,
    slot: usize,
    /// The slot of what holds the text that is split, where an entry that is not there means that there is no text.
    holder: Option<usize>,
    plan: Plan,
}

impl Child {
    pub(super) fn new(table: &'static ChildTable, wanted: &mut Wanted) -> Self {
        let holder = match (table.rows, table.path) {
            (ChildRows::Pieces { kept: false, .. }, [.., "metadata", _]) => {
                Some(wanted.add(&table.path[..table.path.len() - 1]))
            }
            _ => None,
        };
        let slot = wanted.add(table.path);
        Self { table, slot, holder, plan: Plan::new(table.table.table()) }
    }

    pub(super) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The rows, or `None` if the object does not say what there is.
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
            // No text has no pieces, and an array without ids cannot be read anywhere else.
            (ChildRows::Pieces { kept: false, .. }, Some(_)) => {}
            (ChildRows::Elements, Some("null")) if !self.plan.has_ids() => {}
            (ChildRows::Elements, Some(list)) if list != "null" => self.elements(list, &mut set, origin)?,
            _ if self.holder.is_some_and(|holder| captured[holder].is_some()) => {}
            _ => return Ok(None),
        }
        Ok(Some(set))
    }

    /// An embedded list: `{object: "list", data, has_more, url}`, or an array.
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
        let rows = pieces(&text, separators).into_iter().enumerate().map(|(position, piece)| {
            let json = quoted(piece);
            let captured = &vec![None; self.plan.wanted.len()];
            let filling = Filling { text: &json, captured, origin, parent: Some(parent), position };
            self.plan.row(format!("{parent}#{piece}"), &filling)
        });
        rows.collect()
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
