//! Walking through the list of a model, page by page.

use super::Options;
use super::api::{Account, RawPage};
use super::below::Below;
use super::lists::lists;
use super::report::{ModelReport, Observer};
use super::run::Run;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Progress, Store};
use futures::future;
use std::time::Instant;
use stripe_client::{Error as ApiError, Request};
use stripe_types::{ListInfo, ListStyle};

/// How many objects a page has: as many as Stripe gives.
const PAGE: &str = "100";
/// How often in a row a list may refuse the cursor that it has given.
const MAX_REFUSALS: u32 = 5;

/// A walk through a list: where it stands.
struct Walk<'w> {
    table: &'static Table,
    list: &'static ListInfo,
    account: &'w Account,
    pass: usize,
    progress: Progress,
    refusals: u32,
}

impl<S: Store> Run<'_, S> {
    /// Synchronises a model. Only what concerns all models is an error.
    pub(super) async fn model(
        &self,
        table: &'static Table,
        account: &Account,
        options: &Options,
        observer: &impl Observer,
    ) -> Result<ModelReport, SyncError> {
        let start = Instant::now();
        let mut report = ModelReport { model: table.model, ..ModelReport::default() };
        let mut pass = 0;
        'lists: for list in lists(table) {
            for index in 0..list.info.passes.len() {
                let walked = match list.parent {
                    None => {
                        let info = list.info;
                        self.walk(table, info, pass, account, options, &mut report, start, observer).await
                    }
                    Some(parent) => {
                        let below = Below { table, parent, list, pass: index, account };
                        let progress = self.progress(table, pass, account, &mut report).await?;
                        self.walk_below(&below, progress, options, &mut report, observer).await
                    }
                };
                pass += 1;
                match walked {
                    Ok(()) => {}
                    Err(error) if error.is_fatal() => return Err(error),
                    Err(error) => {
                        tracing::warn!(model = table.model, %error, "not synchronised to the end");
                        report.error = Some(error.to_string());
                        break 'lists;
                    }
                }
            }
        }
        report.elapsed = start.elapsed();
        observer.done(&report);
        Ok(report)
    }

    #[expect(clippy::too_many_arguments, reason = "they are the whole context of a run")]
    async fn walk(
        &self,
        table: &'static Table,
        list: &'static ListInfo,
        pass: usize,
        account: &Account,
        options: &Options,
        report: &mut ModelReport,
        start: Instant,
        observer: &impl Observer,
    ) -> Result<(), SyncError> {
        let mut walk = self.begin(table, list, pass, account, report).await?;
        let mut next = Some(walk.request());
        let mut fetched = None;
        while let Some(request) = next.take() {
            let page = match fetched.take() {
                Some(page) => page,
                None => self.page(&request, report).await,
            };
            let page = match page {
                Ok(page) => page,
                Err(error) if error.is_bad_cursor() => {
                    next = Some(walk.step_back(list)?);
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let parsed = page.parse()?;
            let left = options.limit.map(|limit| limit.saturating_sub(report.fetched));
            let shown = left.map_or(parsed.data.len(), |left| parsed.data.len().min(left as usize));
            let data = &parsed.data[..shown];
            let cut = left.is_some_and(|left| parsed.data.len() as u64 >= left);
            walk.advance(
                self.plan(table),
                data,
                parsed.next_url.as_deref(),
                parsed.has_more,
                cut,
                page.as_of,
            );
            report.fetched += data.len() as u64;
            // The next page is on its way while this one is written.
            let request = (parsed.has_more && !cut).then(|| walk.request());
            let mut ahead = ModelReport::default();
            let fetch = async {
                match &request {
                    Some(request) => Some(self.page(request, &mut ahead).await),
                    None => None,
                }
            };
            let write = self.apply(table, data, page.as_of, Some(walk.progress.clone()), report);
            let (written, page) = future::join(write, fetch).await;
            report.requests += ahead.requests;
            written?;
            report.elapsed = start.elapsed();
            observer.page(report);
            fetched = page;
            next = request;
        }
        Ok(())
    }

    async fn page(&self, request: &Request, report: &mut ModelReport) -> Result<RawPage, ApiError> {
        report.requests += 1;
        self.api.page(request).await
    }

    /// A new walk, or one that was cut off.
    async fn begin<'w>(
        &self,
        table: &'static Table,
        list: &'static ListInfo,
        pass: usize,
        account: &'w Account,
        report: &mut ModelReport,
    ) -> Result<Walk<'w>, SyncError> {
        let progress = self.progress(table, pass, account, report).await?;
        Ok(Walk { table, list, account, pass, progress, refusals: 0 })
    }

    /// The progress of a walk that was cut off, or of a new one.
    async fn progress(
        &self,
        table: &'static Table,
        pass: usize,
        account: &Account,
        report: &mut ModelReport,
    ) -> Result<Progress, SyncError> {
        let last = self.store.progress(&account.id, table.model, pass).await?;
        let completed_at = last.as_ref().and_then(|last| last.completed_at);
        let cut_off = last.filter(|last| !last.done && last.cursor.is_some());
        report.resumed |= cut_off.is_some();
        Ok(cut_off.unwrap_or_else(|| Progress {
            account: account.id.clone(),
            model: table.model.to_owned(),
            pass,
            until: account.now,
            cursor: None,
            last_created: None,
            rows: 0,
            done: false,
            completed_at,
        }))
    }
}

impl Walk<'_> {
    /// The request for the next page.
    fn request(&self) -> Request {
        let cursor = self.progress.cursor.as_ref();
        if let (ListStyle::Url, Some(url)) = (self.list.style, cursor) {
            return Request::get(url.clone());
        }
        let mut request = Request::get(self.list.path);
        for (name, value) in self.list.passes[self.pass] {
            request = request.param(*name, *value);
        }
        if is_cut_by_time(self.list) {
            // What is created meanwhile belongs to the next run: it would shift the pages of this one.
            request = request.param("created[lte]", self.progress.until.to_string());
        }
        for path in self.table.expand {
            request = request.param("expand[]", format!("data.{path}"));
        }
        match (self.list.style, cursor) {
            (ListStyle::Whole, _) => request,
            (ListStyle::Cursor, Some(id)) => request.param("limit", PAGE).param("starting_after", id.clone()),
            (ListStyle::Cursor | ListStyle::Url | ListStyle::Page, _) => request.param("limit", PAGE),
        }
    }

    /// Moves behind a page.
    fn advance(
        &mut self,
        plan: &crate::map::Plan,
        data: &[&str],
        next_url: Option<&str>,
        has_more: bool,
        cut: bool,
        as_of: i64,
    ) {
        let progress = &mut self.progress;
        self.refusals = 0;
        progress.rows += data.len() as i64;
        if let Some(last) = data.last() {
            progress.last_created = plan.created_of(last).or(progress.last_created);
            progress.cursor = plan.id_of(last).or(progress.cursor.take());
        }
        if self.list.style == ListStyle::Url {
            progress.cursor = next_url.map(str::to_owned);
        }
        if !has_more {
            progress.done = true;
            progress.completed_at = Some(as_of);
        } else if cut {
            // The next run begins anew: what this one left out is older than what it wrote.
            progress.cursor = None;
            progress.rows = 0;
        }
    }

    /// The list refuses the cursor: its object was deleted, or no longer passes the filters. Goes back to the time of the
    /// last object, if the list can be cut by it, else to the beginning; what is shown twice is written once.
    fn step_back(&mut self, list: &ListInfo) -> Result<Request, SyncError> {
        self.refusals += 1;
        if self.refusals > MAX_REFUSALS {
            return Err(SyncError::Cursor { path: list.path.to_owned() });
        }
        tracing::info!(model = self.table.model, "the list refuses its cursor; going back a little");
        self.progress.cursor = None;
        self.progress.until = match self.progress.last_created {
            Some(created) if is_cut_by_time(list) => created,
            _ => self.account.now,
        };
        Ok(self.request())
    }
}

/// Whether a list can be cut by a time in seconds; those of version 2 take another form of it, and show what was there when
/// their first page was asked for.
fn is_cut_by_time(list: &ListInfo) -> bool {
    list.style == ListStyle::Cursor && list.filters_created()
}
