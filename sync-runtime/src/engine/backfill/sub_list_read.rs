//! [`SubListRead`]: reading the nested list of one parent.

use super::sink::Sink;
use crate::engine::report::ModelReport;
use crate::engine::source::mapper::Mapper;
use crate::engine::source::page::RawPage;
use crate::engine::source::presence::Presence;
use crate::engine::source::sub_list::SubListPass;
use crate::error::SyncError;
use crate::store::Store;
use futures::stream::{self, StreamExt};

/// The number of lists that are read at once.
const CONCURRENT: usize = 8;

/// The nested list of one parent: its first page waits for those of other lists, the others are delivered.
pub(crate) struct SubListRead {
    pub(crate) parent: String,
    pub(crate) first: Option<RawPage>,
    pub(crate) report: ModelReport,
    pub(crate) end: ListEnd,
}

/// The end of reading a list.
pub(crate) enum ListEnd {
    /// The list was read to its last page.
    Complete,
    /// The parent was deleted before this instant.
    ParentDeleted { as_of: i64 },
    /// The list cannot be read.
    Refused(SyncError),
}

impl SubListRead {
    pub(crate) fn is_refused(&self) -> bool {
        matches!(self.end, ListEnd::Refused(_))
    }

    /// Takes the error of a list that cannot be read.
    pub(crate) fn take_refusal(&mut self) -> Option<SyncError> {
        match std::mem::replace(&mut self.end, ListEnd::Complete) {
            ListEnd::Refused(error) => Some(error),
            end => {
                self.end = end;
                None
            }
        }
    }
}

/// Reads the nested lists of some parents, several at once. The result is in the order of the parents.
pub(crate) async fn read_lists<S: Store, K: Sink>(
    mapper: &Mapper<S>,
    sink: &K,
    lists: &SubListPass,
    parents: Vec<String>,
) -> Result<Vec<SubListRead>, SyncError> {
    let read = parents.into_iter().map(|parent| read_list(mapper, sink, lists, parent));
    let read: Vec<_> = stream::iter(read).buffered(CONCURRENT).collect().await;
    read.into_iter().collect()
}

/// Reads the list of one parent.
async fn read_list<S: Store, K: Sink>(
    mapper: &Mapper<S>,
    sink: &K,
    lists: &SubListPass,
    parent: String,
) -> Result<SubListRead, SyncError> {
    let mut read =
        SubListRead { parent, first: None, report: ModelReport::default(), end: ListEnd::Complete };
    read.end = match read_pages(mapper, sink, lists, &mut read).await {
        Ok(()) => ListEnd::Complete,
        Err(error) if error.is_missing() => {
            // The parent may have been deleted meanwhile.
            match Presence::of(mapper.rows(), lists.parent, &read.parent, &mut read.report).await? {
                Presence::Deleted { as_of } => ListEnd::ParentDeleted { as_of },
                Presence::Exists => ListEnd::Refused(error),
                Presence::Unknown => ListEnd::Complete,
            }
        }
        Err(error) if mapper.failures().tolerates(&error) => ListEnd::Refused(error),
        Err(error) => return Err(error),
    };
    Ok(read)
}

/// Reads the pages of a list. Keeps the first, and delivers the others.
async fn read_pages<S: Store, K: Sink>(
    mapper: &Mapper<S>,
    sink: &K,
    lists: &SubListPass,
    read: &mut SubListRead,
) -> Result<(), SyncError> {
    let (first, mut pages) = (lists.first(&read.parent), lists.pages());
    while let Some(request) = pages.next(&first)? {
        read.report.requests += 1;
        let page = match mapper.rows().source().page(&request).await {
            Ok(page) => page,
            Err(error) if error.is_bad_cursor() => {
                pages.restart();
                read.first = None;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let parsed = page.parse()?;
        pages.advance(&parsed);
        read.report.fetched += parsed.data.len() as u64;
        drop(parsed);
        if read.first.is_some() {
            sink.deliver_nested(&read.parent, &page, &mut read.report).await?;
        } else {
            read.first = Some(page);
        }
    }
    Ok(())
}
