//! Walking through the lists below the rows of another model: one list for each row.

mod list;
mod sub_list;

pub(crate) use sub_list::Below;

use crate::engine::backfill::windows::Work;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::run::Run;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::store::{Batch, Gone, Store, Window};
use futures::stream::{self, StreamExt};
use list::{Ending, Shown};
use std::collections::HashSet;

/// How many lists are read before what they show is written, and held in memory as far as one page of each.
const LISTS: u32 = 32;
/// How many of them at once.
const CONCURRENT: usize = 8;

/// The lists that could not be read.
#[derive(Default)]
struct Refused {
    /// The id of the first parent, and the reason.
    first: Option<(String, SyncError)>,
    number: u64,
    /// The place of the window before it and those read with it, from which a later run goes on.
    before: Option<String>,
}

impl<S: Store> Run<'_, S> {
    /// Reads the lists in the order of their parents' ids, and goes on behind the last one that was read. A list that is refused
    /// costs the others nothing; but the window stays before it, so that a later run reads it again, and this one does not count
    /// as complete.
    pub(crate) async fn walk_below(
        &self,
        work: &Work<'_, impl Observer>,
        below: &Below<'_>,
        mut window: Window,
    ) -> Result<(), SyncError> {
        let mut refused = Refused::default();
        let (mut at, mut end) = (window.cursor.clone(), false);
        while !end && !work.is_stopped() {
            let ids = self.store.ids(below.parent, &below.account.id, at.as_deref(), LISTS).await?;
            end = ids.len() < LISTS as usize;
            let read = ids.into_iter().map(|id| self.list_of(below, work.showing(), id));
            let read: Vec<_> = stream::iter(read).buffered(CONCURRENT).collect().await;
            let mut shown = read.into_iter().collect::<Result<Vec<Shown>, SyncError>>()?;
            let all = !shown.is_empty() && shown.iter().all(Shown::is_refused);
            for list in &mut shown {
                refused.note(list, at.as_ref());
            }
            at = shown.last().map(|list| list.parent.clone()).or(at);
            if all && window.rows == 0 && refused.number == shown.len() as u64 {
                return refused.of_all();
            }
            window.rows += shown.iter().map(|shown| shown.report.fetched as i64).sum::<i64>();
            window.done = end && refused.number == 0;
            window.cursor = if refused.number == 0 { at.clone() } else { refused.before.clone() };
            self.write_shown(work, below, shown, &window).await?;
            if work.left() == Some(0) {
                break;
            }
        }
        refused.into_result(below)
    }

    /// Writes the first pages of some lists, with how far the window has come by them.
    async fn write_shown(
        &self,
        work: &Work<'_, impl Observer>,
        below: &Below<'_>,
        shown: Vec<Shown>,
        window: &Window,
    ) -> Result<(), SyncError> {
        let mut batch =
            Batch { steps: work.step(&self.crew, window, None).into_iter().collect(), ..Batch::default() };
        let mut report = ModelReport::default();
        let mut objects: Vec<Mapped> = Vec::new();
        // What is written together is as old as its oldest part.
        let as_of = shown.iter().filter_map(|shown| shown.first.as_ref()).map(|page| page.as_of).min();
        let as_of = as_of.unwrap_or(below.account.now);
        let left = work.left();
        for Shown { parent, first, report: own, ending } in &shown {
            if let Ending::Gone { as_of } = ending {
                batch.gone.push(Gone { table: below.parent, id: parent.clone(), as_of: *as_of });
            }
            let left = left.map(|left| left.saturating_sub(report.fetched as usize));
            report.add(own);
            if let Some(page) = first {
                let texts = page.parse()?.data;
                let texts = &texts[..left.map_or(texts.len(), |left| texts.len().min(left))];
                self.show(work.showing(), &self.to_show(below.table, work.showing(), texts)).await?;
                let mapped = self.map_all(below.table, texts, Some(parent), as_of, &mut batch, &mut report);
                objects.extend(mapped.await?);
            }
        }
        let mut ids = HashSet::new();
        objects.retain(|object| ids.insert(object.row.id.clone()));
        self.commit(self.batch(below.table, as_of, objects), batch, &mut report).await?;
        work.tally.add(&report);
        Ok(())
    }
}

impl Refused {
    /// Notes the list if it was refused; `before` is the place of the window before the lists that were read with it.
    fn note(&mut self, list: &mut Shown, before: Option<&String>) {
        let Some(error) = list.take_refusal() else { return };
        self.number += 1;
        if self.first.is_none() {
            self.first = Some((list.parent.clone(), error));
            self.before = before.cloned();
        }
    }

    /// Ends with the error of the first, where each of the lists is refused: as of one that is refused from its first page on.
    fn of_all(self) -> Result<(), SyncError> {
        match self.first {
            Some((_, SyncError::Api(error))) => Err(SyncError::of_list(error, true)),
            Some((_, error)) => Err(error),
            None => Ok(()),
        }
    }

    fn into_result(self, below: &Below<'_>) -> Result<(), SyncError> {
        let Some((id, error)) = self.first else { return Ok(()) };
        let (model, others) = (below.table.model, self.number - 1);
        Err(SyncError::Below { model, id, others, reason: Box::new(error) })
    }
}
