//! Walking through nested lists: one list for each parent row.

use super::pass::Pass;
use super::sub_list_read::{ListEnd, SubListRead, read_lists};
use crate::engine::draft::Draft;
use crate::engine::report::Observer;
use crate::engine::source::mapper::ObjectOrigin;
use crate::engine::source::sub_list::SubListPass;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::store::{Store, Window};
use std::collections::HashSet;

/// The number of lists whose first pages are held in memory and written together.
const LISTS: u32 = 32;

/// Reads the lists in the order of their parents' ids, and resumes after the last one that was read. A list that cannot be read does not
/// affect the others; but the window stays before it, so that a later run reads it again, and this one is not complete.
pub(super) async fn walk_sub_lists<S: Store, O: Observer>(
    pass: Pass<'_, S, O>,
    lists: &SubListPass,
    mut window: Window,
) -> Result<(), SyncError> {
    let (store, account) = (&pass.pipeline.store, &pass.state.account.id);
    let mut refused = RefusedLists::default();
    let (mut at, mut end) = (window.cursor.clone(), false);
    while !end && !pass.state.is_stopped() {
        let ids = lists.parents(store, account, (at.as_deref(), LISTS), !pass.state.options.full).await?;
        end = ids.len() < LISTS as usize;
        let mut read = read_lists(&pass.pipeline.mapper, &pass, lists, ids).await?;
        let all = !read.is_empty() && read.iter().all(SubListRead::is_refused);
        for list in &mut read {
            refused.note(list, at.as_ref());
        }
        at = read.last().map(|list| list.parent.clone()).or(at);
        if all && window.rows == 0 && refused.number == read.len() as u64 {
            return refused.into_error_of_all();
        }
        window.rows += read.iter().map(|list| list.report.fetched as i64).sum::<i64>();
        window.done = end && refused.number == 0;
        window.cursor = if refused.number == 0 { at.clone() } else { refused.before.clone() };
        write_first_pages(pass, lists, read, &window).await?;
        if pass.state.left() == Some(0) {
            break;
        }
    }
    refused.into_result(lists)
}

/// Writes the first pages of some lists, with the progress of the window.
async fn write_first_pages<S: Store, O: Observer>(
    pass: Pass<'_, S, O>,
    lists: &SubListPass,
    read: Vec<SubListRead>,
    window: &Window,
) -> Result<(), SyncError> {
    let (table, pipeline) = (lists.table, pass.pipeline);
    let mut draft = Draft::of_step(pass.step(window, None));
    let mut objects: Vec<Mapped> = Vec::new();
    // Objects that are written together are as old as the oldest of them.
    let as_of = read.iter().filter_map(|list| list.first.as_ref()).map(|page| page.as_of).min();
    let as_of = as_of.unwrap_or(pass.state.account.now);
    let left = pass.state.left();
    for SubListRead { parent, first, report, end } in &read {
        if let ListEnd::ParentDeleted { as_of } = end {
            draft.delete(lists.parent, parent.clone(), *as_of);
        }
        let left = left.map(|left| left.saturating_sub(draft.report.fetched as usize));
        draft.report.add(report);
        if let Some(page) = first {
            let texts = page.parse()?.data;
            let texts = &texts[..left.map_or(texts.len(), |left| texts.len().min(left))];
            pass.remember(&pass.ids_to_remember(texts)).await?;
            let listing = ObjectOrigin { table, parent: Some(parent), as_of };
            objects.extend(pipeline.mapper.map_all(listing, texts, &mut draft).await?);
        }
    }
    let mut ids = HashSet::new();
    objects.retain(|object| ids.insert(object.row.id.clone()));
    pipeline.writer.commit(pipeline.models.batch(table, as_of, objects), &mut draft).await?;
    pass.state.progress.add(&draft.report);
    Ok(())
}

/// The lists that could not be read.
#[derive(Default)]
struct RefusedLists {
    /// The id of the first parent, and the reason.
    first: Option<(String, SyncError)>,
    number: u64,
    /// The cursor before the first, from which a later run resumes.
    before: Option<String>,
}

impl RefusedLists {
    /// Notes a list that could not be read; `before` is the cursor before the lists that were read with it.
    fn note(&mut self, list: &mut SubListRead, before: Option<&String>) {
        let Some(error) = list.take_refusal() else { return };
        self.number += 1;
        if self.first.is_none() {
            self.first = Some((list.parent.clone(), error));
            self.before = before.cloned();
        }
    }

    /// Returns the error of a model none of whose lists can be read: that of a list that is refused from its first page on.
    fn into_error_of_all(self) -> Result<(), SyncError> {
        match self.first {
            Some((_, SyncError::Api(error))) => Err(SyncError::of_list(error, true)),
            Some((_, error)) => Err(error),
            None => Ok(()),
        }
    }

    fn into_result(self, lists: &SubListPass) -> Result<(), SyncError> {
        let Some((id, error)) = self.first else { return Ok(()) };
        let (model, others) = (lists.table.model, self.number - 1);
        Err(SyncError::Below { model, id, others, reason: Box::new(error) })
    }
}
