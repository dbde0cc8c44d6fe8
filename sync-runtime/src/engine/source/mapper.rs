//! [`Mapper`]: from the objects of a page to rows, complete with their nested lists.

use super::failures::FailureBudget;
use super::nested::{Completed, NestedLists};
use super::rows::RowMapper;
use crate::engine::draft::Draft;
use crate::error::SyncError;
use crate::map::{Mapped, Object};
use crate::model::Table;
use crate::store::Store;
use std::collections::HashMap;

/// The place that objects come from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ObjectOrigin<'l> {
    pub(crate) table: &'static Table,
    /// The row that the list belongs to, if it is a nested list.
    pub(crate) parent: Option<&'l str>,
    /// The instant at which the objects were true.
    pub(crate) as_of: i64,
}

/// Maps the objects of pages to rows, complete with their nested lists.
#[derive(Debug)]
pub(crate) struct Mapper<S> {
    rows: RowMapper,
    failures: FailureBudget,
    store: S,
}

impl<S: Store> Mapper<S> {
    pub(crate) fn new(rows: RowMapper, store: S) -> Self {
        Self { rows, failures: FailureBudget::default(), store }
    }

    pub(crate) fn rows(&self) -> &RowMapper {
        &self.rows
    }

    pub(crate) fn failures(&self) -> &FailureBudget {
        &self.failures
    }

    /// Maps objects, each id once. In the draft, objects that do not map become dead letters, and deleted ones deletions.
    pub(crate) async fn map_all(
        &self,
        listing: ObjectOrigin<'_>,
        texts: &[&str],
        draft: &mut Draft,
    ) -> Result<Vec<Mapped>, SyncError> {
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut objects = Vec::with_capacity(texts.len());
        for text in texts {
            let Ok(Some(mapped)) = self.map_one(listing, text, draft).await? else { continue };
            match places.get(&mapped.row.id) {
                Some(place) => objects[*place] = mapped,
                None => {
                    places.insert(mapped.row.id.clone(), objects.len());
                    objects.push(mapped);
                }
            }
        }
        Ok(objects)
    }

    /// Maps an object and reads its nested lists to their end. In the draft, an object without a row becomes a dead letter, whose reason
    /// is returned, or a deletion.
    pub(crate) async fn map_one(
        &self,
        listing: ObjectOrigin<'_>,
        text: &str,
        draft: &mut Draft,
    ) -> Result<Result<Option<Mapped>, String>, SyncError> {
        let ObjectOrigin { table, parent, as_of } = listing;
        self.rows.refresh_redactions(&self.store).await?;
        let plan = self.rows.models().plan(table);
        let lists = NestedLists { rows: &self.rows, failures: &self.failures, table, parent };
        let completed = match self.rows.map(table, text, parent) {
            Ok(Object::Live(mapped)) => lists.complete(mapped, &mut draft.report).await?,
            Ok(Object::Deleted { id }) => Completed::Deleted { id, as_of },
            Err(failure) => Completed::Unmapped(failure),
        };
        match completed {
            Completed::Whole(mapped) => {
                draft.report.absent.note(plan, &mapped);
                Ok(Ok(Some(mapped)))
            }
            Completed::Deleted { id, as_of } => {
                draft.delete(table, id, as_of);
                Ok(Ok(None))
            }
            Completed::Unread(reason) => {
                let id = draft.refuse(plan, &self.rows.clean(text), &reason, as_of);
                draft.batch.unread.insert(id);
                Ok(Err(reason))
            }
            Completed::Unmapped(failure) => {
                let reason = failure.to_string();
                draft.refuse(plan, &self.rows.clean(text), &reason, as_of);
                Ok(Err(reason))
            }
        }
    }
}
