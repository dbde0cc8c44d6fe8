//! [`Sink`]: the receiver of the pages of a walk.

use super::list_walk::ListWalk;
use crate::engine::report::ModelReport;
use crate::engine::source::page::RawPage;
use crate::error::SyncError;
use std::future::Future;

/// The receiver of the pages of a walk: a backfill writes them, a verification compares them.
pub(crate) trait Sink: Sync {
    /// A page that is prepared, and waits to be delivered.
    type Ready: Send;

    /// Returns whether the walk ends although its list goes on.
    fn is_stopped(&self) -> bool {
        false
    }

    /// Moves a walk past a page, and maps its objects. The report has the work done for the page so far.
    fn prepare(
        &self,
        walk: &mut ListWalk,
        page: RawPage,
        report: ModelReport,
    ) -> impl Future<Output = Result<Self::Ready, SyncError>> + Send;

    /// Delivers a page, while the next one is read and prepared.
    fn deliver(&self, page: Self::Ready) -> impl Future<Output = Result<(), SyncError>> + Send;

    /// Delivers a page of the nested list of a parent.
    fn deliver_nested(
        &self,
        parent: &str,
        page: &RawPage,
        report: &mut ModelReport,
    ) -> impl Future<Output = Result<(), SyncError>> + Send;
}
