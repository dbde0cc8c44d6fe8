//! Reading on the embedded lists of an object that did not come whole.

use crate::engine::report::ModelReport;
use crate::engine::run::Run;
use crate::error::SyncError;
use crate::map::{ChildSet, MapFailure, Mapped, Object, Plan};
use crate::model::Table;
use crate::store::Store;
use stripe_client::{Page, Pages, Request};
use stripe_types::ListStyle;

/// The number of elements in a page.

/// What became of an object whose embedded lists were read on.
pub(crate) enum Completed {
    /// All of its lists were read to their end.
    Whole(Mapped),
    /// It was deleted meanwhile.
    Gone { id: String, as_of: i64 },
    /// One of its lists cannot be read.
    Unread(String),
    /// An element has no row.
    Unmapped(MapFailure),
}

impl<S: Store> Run<'_, S> {
    /// Reads on the embedded lists that did not come whole. A list that is not there may mean that the object is not, either: it is
    /// asked for. What is refused for good costs this object alone.
    pub(crate) async fn complete(
        &self,
        table: &'static Table,
        mut object: Mapped,
        parent: Option<&str>,
        report: &mut ModelReport,
    ) -> Result<Completed, SyncError> {
        match self.read_on(self.plan(table), &mut object, report).await {
            Ok(Ok(())) => Ok(Completed::Whole(object)),
            Ok(Err(failure)) => Ok(Completed::Unmapped(failure)),
            Err(error) if error.is_missing() => self.look_again(table, object, parent, error, report).await,
            Err(error) => self.unread(error),
        }
    }

    /// Asks for an object of which a list is not there, and reads its lists once more.
    async fn look_again(
        &self,
        table: &'static Table,
        object: Mapped,
        parent: Option<&str>,
        missing: SyncError,
        report: &mut ModelReport,
    ) -> Result<Completed, SyncError> {
        let id = object.row.id;
        let Some((_, answer)) = self.ask(table, vec![id.clone()], report).await.pop() else {
            return self.unread(missing);
        };
        let (text, as_of) = match answer {
            Ok(answer) => answer,
            Err(error) if error.is_missing() => {
                let as_of = crate::clock::as_of(error.asked_at());
                return Ok(Completed::Gone { id, as_of });
            }
            Err(error) => return self.unread(error.into()),
        };
        match self.map(table, &text, parent) {
            Ok(Object::Live(mut object)) => {
                object.as_of = Some(as_of);
                match self.read_on(self.plan(table), &mut object, report).await {
                    Ok(Ok(())) => Ok(Completed::Whole(object)),
                    Ok(Err(failure)) => Ok(Completed::Unmapped(failure)),
                    Err(error) => self.unread(error),
                }
            }
            Ok(Object::Deleted { id }) => Ok(Completed::Gone { id, as_of }),
            Err(failure) => Ok(Completed::Unmapped(failure)),
        }
    }

    /// What an error means for the object of whose lists it is; an error again, if it is not of this object alone.
    fn unread(&self, error: SyncError) -> Result<Completed, SyncError> {
        if self.costs_one(&error) { Ok(Completed::Unread(error.to_string())) } else { Err(error) }
    }

    async fn read_on(
        &self,
        plan: &Plan,
        object: &mut Mapped,
        report: &mut ModelReport,
    ) -> Result<Result<(), MapFailure>, SyncError> {
        for set in &mut object.children {
            let Some(url) = set.more.take() else { continue };
            let first = Request::nested(&url, &set.parent).param("limit", Pages::FULL.to_string());
            // Read from the beginning, so that the set is of one time.
            set.rows.clear();
            let mut pages = Pages::new(ListStyle::Cursor);
            while let Some(request) = pages.next(&first)? {
                report.requests += 1;
                let page = match self.api.page(&request).await {
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
                if let Err(failure) = self.add_children(plan, set, &parsed) {
                    return Ok(Err(failure));
                }
            }
        }
        Ok(Ok(()))
    }

    /// Adds the rows of a page to a set.
    fn add_children(&self, plan: &Plan, set: &mut ChildSet, page: &Page<'_>) -> Result<(), MapFailure> {
        let child = plan.child(set.index);
        for text in &page.data {
            let text = self.redactions.clean_below(text, &set.parent);
            set.rows.push(child.map_child(&text, &set.parent, set.rows.len(), self.origin())?);
        }
        Ok(())
    }
}
