//! [`ParentList`]: the nested list of one parent, which an event reports a change of.

use crate::clock::as_of;
use crate::engine::draft::Draft;
use crate::engine::pipeline::Pipeline;
use crate::engine::source::lists::lists;
use crate::engine::source::mapper::ObjectOrigin;
use crate::engine::source::sub_list::SubListPass;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::model::{ReportedList, Table};
use crate::store::{Store, SubList};
use std::collections::HashSet;

/// The nested list of one parent.
pub(super) struct ParentList {
    pub(super) objects: Vec<Mapped>,
    /// The ids of the rows that the list does not show any more.
    pub(super) gone: Vec<String>,
    /// The instant at which it was true.
    pub(super) as_of: i64,
}

/// Reads the nested list of a parent to its end; `None` if the table is not filled from such lists. A parent that does not exist has an
/// empty list.
pub(super) async fn read_list<S: Store>(
    pipeline: &Pipeline<S>,
    table: &'static Table,
    parent: &str,
    draft: &mut Draft,
) -> Result<Option<ParentList>, SyncError> {
    let of_table = |list: &&SubList| list.table.full_name() == table.full_name();
    let Some(sub_list) = pipeline.models.sub_lists().iter().find(of_table).copied() else { return Ok(None) };
    let is_above = |above: &'static Table| above.full_name() == sub_list.parent.full_name();
    let Some(list) = lists(table).into_iter().find(|list| list.parent.is_some_and(is_above)) else {
        return Ok(None);
    };
    let pass = SubListPass { table, parent: sub_list.parent, info: list.info, filters: 0 };
    let mut read = read_pages(pipeline, &pass, parent, draft).await?;
    // A list that does not change is there as a whole.
    if !ReportedList::of(table).is_some_and(ReportedList::is_final) {
        let shown: HashSet<&str> = read.objects.iter().map(|object| object.row.id.as_str()).collect();
        let account = pipeline.source.account().known().unwrap_or_default();
        let rows = pipeline.store.ids_of_parent(&sub_list, account, parent).await?;
        read.gone = rows.into_iter().filter(|id| !shown.contains(id.as_str())).collect();
    }
    Ok(Some(read))
}

async fn read_pages<S: Store>(
    pipeline: &Pipeline<S>,
    pass: &SubListPass,
    parent: &str,
    draft: &mut Draft,
) -> Result<ParentList, SyncError> {
    let (first, mut pages) = (pass.first(parent), pass.pages());
    let mut read = ParentList { objects: Vec::new(), gone: Vec::new(), as_of: i64::MAX };
    while let Some(request) = pages.next(&first)? {
        draft.report.requests += 1;
        let page = match pipeline.source.page(&request).await {
            Ok(page) => page,
            Err(error) if error.is_missing() => {
                read.as_of = read.as_of.min(as_of(error.asked_at()));
                break;
            }
            Err(error) => return Err(error.into()),
        };
        let parsed = page.parse()?;
        pages.advance(&parsed);
        read.as_of = read.as_of.min(page.as_of);
        let listing = ObjectOrigin { table: pass.table, parent: Some(parent), as_of: page.as_of };
        read.objects.extend(pipeline.mapper.map_all(listing, &parsed.data, draft).await?);
    }
    // The rows are as old as the oldest page.
    read.objects.iter_mut().for_each(|object| object.as_of = Some(read.as_of));
    Ok(read)
}
