//! Reading the nested lists of an object that are longer than their first page.

use super::failures::FailureBudget;
use super::rows::RowMapper;
use crate::clock::as_of;
use crate::engine::report::ModelReport;
use crate::error::SyncError;
use crate::map::{MapFailure, Mapped, Object, Plan};
use crate::model::Table;
use stripe_client::{Pages, Request};
use stripe_types::ListStyle;

/// The result of reading the nested lists of an object.
pub(super) enum Completed {
    /// All lists were read to their end.
    Whole(Mapped),
    /// The object was deleted meanwhile.
    Deleted { id: String, as_of: i64 },
    /// A list cannot be read.
    Unread(String),
    /// An element does not map to a row.
    Unmapped(MapFailure),
}

/// The reader of nested lists.
pub(super) struct NestedLists<'n> {
    pub(super) rows: &'n RowMapper,
    pub(super) failures: &'n FailureBudget,
    pub(super) table: &'static Table,
    pub(super) parent: Option<&'n str>,
}

impl NestedLists<'_> {
    /// Reads the nested lists to their end. A list that does not exist may mean that the object does not, either, so the object is
    /// requested. A refusal leaves out this object alone.
    pub(super) async fn complete(
        &self,
        mut object: Mapped,
        report: &mut ModelReport,
    ) -> Result<Completed, SyncError> {
        match self.read(&mut object, report).await {
            Err(error) if error.is_missing() => self.retrieve_again(object, error, report).await,
            read => self.completed(object, read),
        }
    }

    /// Requests an object one of whose lists does not exist, and reads its lists once more.
    async fn retrieve_again(
        &self,
        object: Mapped,
        missing: SyncError,
        report: &mut ModelReport,
    ) -> Result<Completed, SyncError> {
        let id = object.row.id;
        let answer = self.rows.source().retrieve(self.table, vec![id.clone()], report).await.pop();
        let (text, as_of) = match answer {
            None => return self.unread(missing),
            Some((_, Ok(answer))) => answer,
            Some((_, Err(error))) if error.is_missing() => {
                return Ok(Completed::Deleted { id, as_of: as_of(error.asked_at()) });
            }
            Some((_, Err(error))) => return self.unread(error.into()),
        };
        match self.rows.map(self.table, &text, self.parent) {
            Ok(Object::Live(mut object)) => {
                object.as_of = Some(as_of);
                let read = self.read(&mut object, report).await;
                self.completed(object, read)
            }
            Ok(Object::Deleted { id }) => Ok(Completed::Deleted { id, as_of }),
            Err(failure) => Ok(Completed::Unmapped(failure)),
        }
    }

    fn completed(
        &self,
        object: Mapped,
        read: Result<Result<(), MapFailure>, SyncError>,
    ) -> Result<Completed, SyncError> {
        match read {
            Ok(Ok(())) => Ok(Completed::Whole(object)),
            Ok(Err(failure)) => Ok(Completed::Unmapped(failure)),
            Err(error) => self.unread(error),
        }
    }

    /// Returns the result of an error for the object; the error again, if it is not about this object alone.
    fn unread(&self, error: SyncError) -> Result<Completed, SyncError> {
        if self.failures.tolerates(&error) { Ok(Completed::Unread(error.to_string())) } else { Err(error) }
    }

    async fn read(
        &self,
        object: &mut Mapped,
        report: &mut ModelReport,
    ) -> Result<Result<(), MapFailure>, SyncError> {
        let plan: &Plan = self.rows.models().plan(self.table);
        for set in &mut object.children {
            let Some(url) = set.more.take() else { continue };
            let first = Request::nested(&url, &set.parent).param("limit", Pages::FULL.to_string());
            // Reads from the beginning, so that the set is of one time.
            set.rows.clear();
            let mut pages = Pages::new(ListStyle::Cursor);
            while let Some(request) = pages.next(&first)? {
                report.requests += 1;
                let page = match self.rows.source().page(&request).await {
                    Ok(page) => page,
                    Err(error) if error.is_bad_cursor() => {
                        pages.restart();
                        set.rows.clear();
                        continue;
                    }
                    Err(error) => return Err(error.into()),
                };
                let parsed = page.parse()?;
                pages.advance(&parsed);
                if let Err(failure) = self.rows.add_children(plan, set, &parsed) {
                    return Ok(Err(failure));
                }
            }
        }
        Ok(Ok(()))
    }
}
