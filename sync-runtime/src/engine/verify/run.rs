//! A verification of all models: the lists are walked as by a backfill, and compared with the rows. Nothing is written.

use super::findings::{ModelFindings, Suspect};
use super::sink::Comparison;
use super::suspects::{is_requestable, request_again, settle};
use super::verified::{DriftKind, Verified, VerifiedModel, VerifyOptions};
use crate::chain::Chain;
use crate::engine::backfill::availability::check_availability;
use crate::engine::backfill::list_walk::ListWalk;
use crate::engine::backfill::sink::Sink;
use crate::engine::backfill::sub_list_read::{SubListRead, read_lists};
use crate::engine::backfill::walk::walk;
use crate::engine::pipeline::{Parts, Pipeline};
use crate::engine::report::{ModelReport, Observer};
use crate::engine::source::account::Account;
use crate::engine::source::clocks::TestClocks;
use crate::engine::source::lists::{ModelList, TRANSIENT, lists};
use crate::engine::source::sub_list::SubListPass;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Store, Window};
use futures::stream::{self, StreamExt};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use stripe_types::{ListInfo, ListStyle};

/// The number of ids of rows that are read together.
const IDS: u32 = 1000;
/// The number of nested lists whose first pages are held in memory.
const LISTS: usize = 32;
/// The number of models that are verified at once, unless set.
const CONCURRENT: usize = 4;

/// The scope of a verification: an account, and what is known of it.
struct VerifyScope<'v, S> {
    pipeline: &'v Pipeline<S>,
    account: &'v Account,
    clocks: &'v TestClocks,
}

impl<S> Clone for VerifyScope<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for VerifyScope<'_, S> {}

/// Verifies all models of an account.
pub(crate) async fn run<S: Store>(
    parts: &Parts<S>,
    account: &Account,
    options: &VerifyOptions,
    observer: &impl Observer,
) -> Result<Verified, SyncError> {
    parts.owner.admit_mode(false).await?;
    let pipeline = parts.single();
    let clocks = TestClocks::default();
    let scope = VerifyScope { pipeline: &pipeline, account, clocks: &clocks };
    let models = pipeline.models.listed();
    let models: Vec<_> = models.map(|table| verify_model(scope, table, options, observer)).collect();
    let mut models = stream::iter(models).buffered(options.concurrency.unwrap_or(CONCURRENT).max(1));
    let mut verified = Verified::default();
    while let Some(model) = models.next().await {
        verified.models.push(model?);
    }
    Ok(verified)
}

async fn verify_model<S: Store, O: Observer>(
    VerifyScope { pipeline, account, clocks }: VerifyScope<'_, S>,
    table: &'static Table,
    options: &VerifyOptions,
    observer: &O,
) -> Result<VerifiedModel, SyncError> {
    let start = Instant::now();
    let findings = Mutex::new(ModelFindings::new(table, account));
    let comparison = Comparison { pipeline, table, account, clocks, observer, findings };
    let outcome = match options.sample {
        Some(count) => verify_sample(&comparison, count).await,
        None => verify_all(&comparison).await,
    };
    let findings = comparison.findings.into_inner().unwrap_or_else(PoisonError::into_inner);
    let ModelFindings { mut verified, mut walked, unread, .. } = findings;
    match outcome {
        Ok(()) => verified.error = unread.into_message(),
        Err(error) if error.is_fatal() => return Err(error),
        Err(error) => {
            let store = &pipeline.store;
            match check_availability(store, table, account, &options.named, error).await? {
                error @ SyncError::Unavailable(_) => verified.unavailable = Some(Chain(&error).to_string()),
                error => verified.error = Some(Chain(&error).to_string()),
            }
        }
    }
    verified.requests = walked.requests;
    verified.elapsed = start.elapsed();
    walked.elapsed = verified.elapsed;
    observer.done(&walked);
    Ok(verified)
}

/// Compares all rows of a model.
async fn verify_all<S: Store, O: Observer>(comparison: &Comparison<'_, S, O>) -> Result<(), SyncError> {
    let (table, account) = (comparison.table, comparison.account);
    for list in lists(table) {
        for filters in 0..list.info.passes.len() {
            match list.parent {
                None => {
                    let window = Window { until: account.now, ..Window::default() };
                    let mut list_walk = ListWalk::new(table, list.info, filters, window);
                    walk(&comparison.pipeline.source, comparison, &mut list_walk).await?;
                    walk_beside(comparison, list.info, filters).await?;
                }
                Some(parent) => walk_nested(comparison, list, parent, filters).await?,
            }
        }
    }
    settle(comparison).await?;
    find_extra(comparison).await
}

/// Walks through the objects on test clocks, which the usual walk does not show.
async fn walk_beside<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    list: &'static ListInfo,
    filters: usize,
) -> Result<(), SyncError> {
    let source = &comparison.pipeline.source;
    for beside in comparison.clocks.walks(source, list, comparison.account.now).await? {
        let window = Window::default();
        let mut list_walk = ListWalk::new(comparison.table, list, filters, window).beside(beside);
        walk(&comparison.pipeline.source, comparison, &mut list_walk).await?;
    }
    Ok(())
}

/// Walks through the nested lists of all parent rows.
async fn walk_nested<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    list: ModelList,
    parent: &'static Table,
    filters: usize,
) -> Result<(), SyncError> {
    let (store, account) = (&comparison.pipeline.store, &comparison.account.id);
    let lists = SubListPass { table: comparison.table, parent, info: list.info, filters };
    let mut after: Option<String> = None;
    loop {
        let ids = lists.parents(store, account, (after.as_deref(), IDS), false).await?;
        let Some(last) = ids.last().cloned() else { return Ok(()) };
        after = Some(last);
        compare_nested(comparison, &lists, ids).await?;
    }
}

/// Compares random rows of a model, and the pages of the lists after them.
async fn verify_sample<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    count: u32,
) -> Result<(), SyncError> {
    let (table, account, store) = (comparison.table, &comparison.account.id, &comparison.pipeline.store);
    let ids = store.sample(table, account, count).await?;
    if is_requestable(table) {
        {
            let mut findings = comparison.findings();
            let new = ids.iter().filter(|id| findings.see(id)).count() as u64;
            findings.verified.compared += new;
        }
        request_again(comparison, ids.clone()).await?;
    }
    for list in lists(table) {
        for filters in 0..list.info.passes.len() {
            match list.parent {
                None => compare_pages(comparison, list.info, filters, &ids).await?,
                Some(parent) => {
                    let lists = SubListPass { table, parent, info: list.info, filters };
                    let parents = lists.sample(store, account, count).await?;
                    compare_nested(comparison, &lists, parents).await?;
                }
            }
        }
    }
    settle(comparison).await
}

/// Compares the page after each of some ids; the first page of a list that does not go on by ids.
async fn compare_pages<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    list: &'static ListInfo,
    filters: usize,
    ids: &[String],
) -> Result<(), SyncError> {
    let cursors: Vec<Option<String>> = match list.style {
        ListStyle::Cursor if !ids.is_empty() => ids.iter().cloned().map(Some).collect(),
        _ => vec![None],
    };
    for cursor in cursors {
        let until = comparison.account.now;
        let window = Window { until, cursor: cursor.clone(), ..Window::default() };
        let mut walk =
            ListWalk::new(comparison.table, list, filters, window).limited(None, cursor.as_deref());
        let mut report = ModelReport::default();
        let page = match walk.next(&comparison.pipeline.source, &mut report).await {
            Ok(Some(page)) => page,
            Ok(None) => continue,
            Err(SyncError::Start { .. }) => {
                // The object was deleted, which requesting it has shown, or is in another list.
                comparison.findings().walked.add(&report);
                continue;
            }
            Err(error) => return Err(error),
        };
        let page = comparison.prepare(&mut walk, page, report).await?;
        comparison.deliver(page).await?;
        walk.check_progress()?;
    }
    Ok(())
}

/// Compares the nested lists of some parents. One that cannot be read does not affect the others.
async fn compare_nested<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    lists: &SubListPass,
    parents: Vec<String>,
) -> Result<(), SyncError> {
    for parents in parents.chunks(LISTS) {
        let read = read_lists(&comparison.pipeline.mapper, comparison, lists, parents.to_vec()).await?;
        for mut list in read {
            comparison.findings().walked.requests += list.report.requests;
            if let Some(error) = list.take_refusal() {
                comparison.findings().unread.add(error);
            }
            let SubListRead { parent, first, mut report, .. } = list;
            if let Some(page) = first {
                comparison.deliver_nested(&parent, &page, &mut report).await?;
            }
            let walked = comparison.findings().walked.clone();
            comparison.observer.page(&walked);
        }
    }
    Ok(())
}

/// Finds rows that no list has returned.
async fn find_extra<S: Store, O: Observer>(comparison: &Comparison<'_, S, O>) -> Result<(), SyncError> {
    let (table, account) = (comparison.table, comparison.account);
    if TRANSIENT.contains(&table.object.name) {
        return Ok(());
    }
    let mut after: Option<String> = None;
    loop {
        let ids = comparison.pipeline.store.ids(table, &account.id, after.as_deref(), IDS).await?;
        let Some(last) = ids.last().cloned() else { return Ok(()) };
        after = Some(last);
        {
            let mut findings = comparison.findings();
            let unseen: Vec<String> = ids.into_iter().filter(|id| !findings.has_seen(id)).collect();
            let as_of = account.now;
            let suspects =
                unseen.into_iter().map(|id| Suspect { id, kind: DriftKind::Extra, row: None, as_of });
            findings.suspects.extend(suspects);
        }
        settle(comparison).await?;
    }
}
