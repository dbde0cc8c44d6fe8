//! [`walk`]: reading the pages of a list while a sink takes those before.

use super::list_walk::ListWalk;
use super::sink::Sink;
use crate::engine::report::ModelReport;
use crate::engine::source::access::Source;
use crate::error::SyncError;
use futures::future;

/// Walks through a window of a list to its end, or to the limit. The next page is read and prepared while the sink takes one.
pub(crate) async fn walk<K: Sink>(source: &Source, sink: &K, walk: &mut ListWalk) -> Result<(), SyncError> {
    let mut next = read(source, sink, walk).await?;
    while let Some(page) = next {
        let (delivered, read) = future::join(sink.deliver(page), read(source, sink, walk)).await;
        delivered?;
        next = read?;
    }
    Ok(())
}

/// Reads and prepares the next page; `None` at the end of the window, or at the limit.
async fn read<K: Sink>(
    source: &Source,
    sink: &K,
    walk: &mut ListWalk,
) -> Result<Option<K::Ready>, SyncError> {
    if walk.is_done() || sink.is_stopped() {
        return Ok(None);
    }
    let mut report = ModelReport::default();
    match walk.next(source, &mut report).await? {
        Some(page) => sink.prepare(walk, page, report).await.map(Some),
        None => Ok(None),
    }
}
