//! [`Comparison`]: the sink of a verification, which compares pages with the database.

use super::compare::RowComparer;
use super::findings::{ModelFindings, Suspect};
use super::verified::DriftKind;
use crate::engine::backfill::list_walk::ListWalk;
use crate::engine::backfill::sink::Sink;
use crate::engine::draft::Draft;
use crate::engine::pipeline::Pipeline;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::source::account::Account;
use crate::engine::source::clocks::TestClocks;
use crate::engine::source::mapper::ObjectOrigin;
use crate::engine::source::page::RawPage;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::model::Table;
use crate::origin::RowOrigin;
use crate::store::{HookVerdicts, Store};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The comparison of one model with the database.
pub(super) struct Comparison<'v, S, O> {
    pub(super) pipeline: &'v Pipeline<S>,
    pub(super) table: &'static Table,
    pub(super) account: &'v Account,
    pub(super) clocks: &'v TestClocks,
    pub(super) observer: &'v O,
    pub(super) findings: Mutex<ModelFindings>,
}

/// A page that is mapped, and waits to be compared.
pub(super) struct ComparedPage {
    objects: Vec<Mapped>,
    draft: Draft,
    as_of: i64,
}

impl<S: Store, O: Observer> Sink for Comparison<'_, S, O> {
    type Ready = ComparedPage;

    async fn prepare(
        &self,
        walk: &mut ListWalk,
        page: RawPage,
        report: ModelReport,
    ) -> Result<ComparedPage, SyncError> {
        let parsed = page.parse()?;
        walk.advance(self.pipeline.models.plan(self.table), &parsed);
        let listing = ObjectOrigin { table: self.table, parent: None, as_of: page.as_of };
        self.map(listing, &parsed.data, report).await
    }

    async fn deliver(&self, page: ComparedPage) -> Result<(), SyncError> {
        self.compare(page).await?;
        let walked = self.findings().walked.clone();
        self.observer.page(&walked);
        Ok(())
    }

    async fn deliver_nested(
        &self,
        parent: &str,
        page: &RawPage,
        _report: &mut ModelReport,
    ) -> Result<(), SyncError> {
        let listing = ObjectOrigin { table: self.table, parent: Some(parent), as_of: page.as_of };
        let mapped = self.map(listing, &page.parse()?.data, ModelReport::default()).await?;
        self.compare(mapped).await
    }
}

impl<S: Store, O: Observer> Comparison<'_, S, O> {
    pub(super) fn findings(&self) -> MutexGuard<'_, ModelFindings> {
        self.findings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the comparer of rows.
    pub(super) fn rows(&self) -> RowComparer<'_, S> {
        let account = self.pipeline.source.account().known().unwrap_or_default();
        RowComparer { store: &self.pipeline.store, account }
    }

    /// Maps the objects of a page that no page has returned before.
    async fn map(
        &self,
        listing: ObjectOrigin<'_>,
        texts: &[&str],
        report: ModelReport,
    ) -> Result<ComparedPage, SyncError> {
        let plan = self.pipeline.models.plan(self.table);
        let mut fresh = texts.to_vec();
        {
            let mut findings = self.findings();
            fresh.retain(|text| plan.id_of(text).is_none_or(|id| findings.see(&id)));
            findings.verified.compared += fresh.len() as u64;
            findings.walked.fetched += fresh.len() as u64;
        }
        let mut draft = Draft { report, ..Draft::default() };
        let objects = self.pipeline.mapper.map_all(listing, &fresh, &mut draft).await?;
        Ok(ComparedPage { objects, draft, as_of: listing.as_of })
    }

    /// Compares the objects of a page.
    async fn compare(&self, page: ComparedPage) -> Result<(), SyncError> {
        let ComparedPage { objects, draft, as_of } = page;
        {
            let mut findings = self.findings();
            findings.walked.add(&draft.report);
            for letter in draft.batch.dead_letters {
                if draft.batch.unread.contains(&letter.id) {
                    findings.unread.add(format!("{}: {}", letter.id, letter.reason));
                } else {
                    findings.suspect(Suspect { id: letter.id, kind: DriftKind::Missing, row: None, as_of });
                }
            }
        }
        let (objects, verdicts) = self.without_skipped(objects, as_of).await?;
        self.suspect_verdicts(verdicts, as_of).await?;
        let found = self.rows().compare(self.table, &objects).await?;
        let mut findings = self.findings();
        for (object, found) in objects.into_iter().zip(found) {
            let row = found.as_of;
            if let Some(kind) = DriftKind::of(found.as_of, found.columns) {
                findings.suspect(Suspect { id: object.row.id, kind, row, as_of });
            }
        }
        Ok(())
    }

    /// Runs the hooks of the model. Returns the objects that should have rows.
    pub(super) async fn without_skipped(
        &self,
        objects: Vec<Mapped>,
        as_of: i64,
    ) -> Result<(Vec<Mapped>, HookVerdicts), SyncError> {
        let mut batch = self.pipeline.models.batch(self.table, as_of, objects);
        if batch.hooks.is_none() || batch.objects.is_empty() {
            return Ok((batch.objects, HookVerdicts::default()));
        }
        batch.objects.iter_mut().for_each(|object| object.origin = RowOrigin::Verify);
        let verdicts = self.pipeline.store.verdicts(&batch).await?;
        let HookVerdicts { skipped, removed, refused } = &verdicts;
        batch.objects.retain(|object| {
            let id = &object.row.id;
            !skipped.contains(id) && !removed.contains(id) && !refused.contains(id)
        });
        Ok((batch.objects, verdicts))
    }

    /// Holds back rows that hooks would remove, and objects that they refuse.
    async fn suspect_verdicts(&self, verdicts: HookVerdicts, as_of: i64) -> Result<(), SyncError> {
        let HookVerdicts { skipped, removed, refused } = verdicts;
        self.findings().verified.skipped += (skipped.len() + removed.len()) as u64;
        for id in removed {
            if self.rows().has_live_row(self.table, &id).await? {
                self.findings().suspect(Suspect { id, kind: DriftKind::Extra, row: None, as_of });
            }
        }
        for id in refused {
            self.findings().suspect(Suspect { id, kind: DriftKind::Missing, row: None, as_of });
        }
        Ok(())
    }
}
