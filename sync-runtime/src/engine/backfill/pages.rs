//! The sink of a backfill: pages are mapped, and written with the progress of their window.

use super::list_walk::ListWalk;
use super::need;
use super::pass::Pass;
use super::sink::Sink;
use crate::engine::draft::Draft;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::schedule::probe::Bottleneck;
use crate::engine::schedule::split::{Span, split};
use crate::engine::source::mapper::ObjectOrigin;
use crate::engine::source::page::RawPage;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::store::{Store, Window};
use std::time::Instant;
use stripe_client::Page;
use tokio::sync::SemaphorePermit;

/// A page that is mapped, and waits to be written.
pub(super) struct MappedPage<'r> {
    objects: Vec<Mapped>,
    draft: Draft,
    as_of: i64,
    page: need::PageCost,
    /// The ids on the page, if they are remembered.
    ids: Vec<String>,
    memory: Option<SemaphorePermit<'r>>,
}

impl<'p, S: Store, O: Observer> Sink for Pass<'p, S, O> {
    type Ready = MappedPage<'p>;

    fn is_stopped(&self) -> bool {
        self.state.is_stopped()
    }

    async fn prepare(
        &self,
        walk: &mut ListWalk,
        page: RawPage,
        report: ModelReport,
    ) -> Result<MappedPage<'p>, SyncError> {
        let table = walk.table;
        let memory = self.slots.memory(page.size()).await;
        let parsed = page.parse()?;
        let rate = self.pipeline.source.client().rate(&walk.first());
        let data = walk.take(&parsed);
        walk.advance(self.pipeline.models.plan(table), &parsed);
        let walks = self.slots.taken() + self.leases.spare(table.model);
        let bound = self.state.probe.bound(&page, walks, rate);
        let older = split_off(self, walk, &parsed, bound);
        let step = if walk.is_of_window() { self.step(&walk.window, older) } else { None };
        let mut draft = Draft::of_step(step);
        draft.report = report;
        // The last page is durable: nobody would walk the window again while this worker renews its lease.
        let repeats = !draft.batch.steps.is_empty() && !walk.window.done;
        draft.batch.repeatable = repeats && self.pipeline.models.may_repeat();
        draft.batch.page = data.len() > 1;
        draft.report.fetched += data.len() as u64;
        let listing = ObjectOrigin { table, parent: None, as_of: page.as_of };
        let objects = self.pipeline.mapper.map_all(listing, data, &mut draft).await?;
        let ids = self.ids_to_remember(data);
        let described = self.describe(walk, &parsed);
        Ok(MappedPage { objects, draft, as_of: page.as_of, page: described, ids, memory })
    }

    async fn deliver(&self, page: MappedPage<'p>) -> Result<(), SyncError> {
        let start = Instant::now();
        let MappedPage { objects, mut draft, as_of, page, ids, memory } = page;
        let splits = draft.batch.steps.iter().any(|step| step.split.is_some());
        self.remember(&ids).await?;
        let own = self.pipeline.models.batch(self.state.table, as_of, objects);
        draft.report.add(&self.related.walk_parents(&own, page).await?);
        self.pipeline.writer.commit(own, &mut draft).await?;
        drop(memory);
        if splits {
            // There is a window to claim now.
            self.slots.notify();
        }
        self.state.probe.note_write(start.elapsed());
        self.state.progress.add(&draft.report);
        Ok(())
    }

    async fn deliver_nested(
        &self,
        parent: &str,
        page: &RawPage,
        report: &mut ModelReport,
    ) -> Result<(), SyncError> {
        let (table, texts) = (self.state.table, page.parse()?.data);
        self.remember(&self.ids_to_remember(&texts)).await?;
        let listing = ObjectOrigin { table, parent: Some(parent), as_of: page.as_of };
        let mut draft = Draft::of_step(None);
        let objects = self.pipeline.mapper.map_all(listing, &texts, &mut draft).await?;
        let own = self.pipeline.models.batch(table, page.as_of, objects);
        self.pipeline.writer.commit(own, &mut draft).await?;
        report.add(&draft.report);
        Ok(())
    }
}

impl<S: Store, O: Observer> Pass<'_, S, O> {
    /// Describes a page that a walk has read. Stops a walk at its first page if it costs more than it saves.
    fn describe(&self, walk: &ListWalk, page: &Page<'_>) -> need::PageCost {
        let (state, plan) = (self.state, self.pipeline.models.plan(walk.table));
        let created = |text: Option<&&str>| text.and_then(|text| plan.created_of(text));
        let ends = created(page.data.first()).zip(created(page.data.last()));
        let span = ends.map(|(newest, oldest)| newest - oldest);
        let (rows, has_more) = (page.data.len(), !walk.window.done);
        let is_first = walk.window.rows == rows as i64 && walk.is_of_window();
        if let (Some(bound), Some(span)) = (state.bound, span)
            && is_first
            && has_more
            && bound.excludes(span)
        {
            tracing::info!(model = walk.table.model, "the list is too long; requesting parents one by one");
            state.stop();
        }
        need::PageCost { rows, span, has_more, is_part: state.options.is_part(), left: state.left() }
    }
}

/// Splits the older part of a window off for others, unless enough windows wait for them.
fn split_off<S: Store, O: Observer>(
    pass: &Pass<'_, S, O>,
    walk: &mut ListWalk,
    page: &Page<'_>,
    bound: Bottleneck,
) -> Option<Window> {
    let splits = walk.is_of_window() && walk.is_cut_by_time() && !walk.window.done;
    let run = pass.state.run.as_ref().filter(|_| splits)?;
    // One for the next worker; where walks would gain time, one for each free slot.
    let enough = if let Bottleneck::Answers(_) = bound { pass.slots.free().max(1) } else { 1 };
    if pass.leases.spare(walk.table.model) >= enough {
        return None;
    }
    let plan = pass.pipeline.models.plan(walk.table);
    let created = |text: Option<&&str>| text.and_then(|text| plan.created_of(text));
    let span = Span { newest: created(page.data.first())?, oldest: created(page.data.last())? };
    let newest = pass.state.probe.newest(span.newest);
    let at = split(&walk.window, span, (newest, run.began), bound)?;
    let since = walk.window.since.replace(at);
    pass.leases.add_spare(walk.table.model);
    Some(Window { pass: walk.window.pass, until: at, since, ..Window::default() })
}
