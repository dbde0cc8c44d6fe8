//! [`PageData`]: the current content of the page.

use super::super::backlog::total;
use super::Page;
use anyhow::Context;
use std::time::{SystemTime, UNIX_EPOCH};
use stripe_sync::runtime::{Backlog, Inbox, KeptLetter, ModelStatus, Parked, RowStore as _, WorkCounts};

/// The number of failed events and of dead letters on the page.
pub(super) const SHOWN: u32 = 50;

/// The content of the page.
#[derive(Debug)]
pub(super) struct PageData {
    pub(super) models: Vec<ModelStatus>,
    pub(super) backlog: Backlog,
    /// The unapplied events by account.
    pub(super) backlogs: Vec<(String, Backlog)>,
    /// The counters of this process.
    pub(super) work: WorkCounts,
    pub(super) lags: Vec<Option<f64>>,
    pub(super) parked: Vec<Parked>,
    pub(super) letters: Vec<KeptLetter>,
    /// The current time in seconds since 1970.
    pub(super) now: i64,
}

pub(super) async fn load(page: &Page) -> anyhow::Result<PageData> {
    let store = &page.store;
    let models = store.status(&page.tables).await?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let backlogs = page.backlogs.backlogs().await.context("cannot count inbox events")?.all;
    Ok(PageData {
        backlog: total(&backlogs),
        backlogs,
        work: page.receiver.work_counts(),
        lags: page.history.lags(),
        parked: store.parked(None, SHOWN).await?,
        letters: store.dead_letters(SHOWN).await?,
        now: i64::try_from(now).unwrap_or(i64::MAX),
        models,
    })
}
