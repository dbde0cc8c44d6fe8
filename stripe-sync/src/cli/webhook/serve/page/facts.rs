//! [`Facts`]: what the page shows, as it is in the database now.

use super::super::backlog::total;
use super::Page;
use anyhow::Context;
use std::time::{SystemTime, UNIX_EPOCH};
use stripe_sync::runtime::{Backlog, Inbox, KeptLetter, ModelStatus, Parked, Store, WorkCounts};

/// How many parked events and dead letters are shown.
pub(super) const SHOWN: u32 = 50;

/// What the page shows.
#[derive(Debug)]
pub(super) struct Facts {
    pub(super) models: Vec<ModelStatus>,
    pub(super) backlog: Backlog,
    /// What is not applied, by account.
    pub(super) backlogs: Vec<(String, Backlog)>,
    /// What this process has done.
    pub(super) work: WorkCounts,
    pub(super) lags: Vec<Option<f64>>,
    pub(super) parked: Vec<Parked>,
    pub(super) letters: Vec<KeptLetter>,
    /// In seconds.
    pub(super) now: i64,
}

pub(super) async fn gather(page: &Page) -> anyhow::Result<Facts> {
    let store = &page.store;
    let models = store.status(&page.tables).await?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let counted = page.counted.backlogs().await.context("the events of the inbox are not counted")?;
    let backlogs = counted.all;
    Ok(Facts {
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
