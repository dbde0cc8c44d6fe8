//! Walking through the list of a model, page by page.

use super::Options;
use super::api::{Account, RawPage};
use super::below::Below;
use super::lists::lists;
use super::prune::Course;
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
pub(super) struct Walk<'w> {
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
        let mut report =
            ModelReport { model: table.model, account: account.id.clone(), ..ModelReport::default() };
        match self.lists_of(table, account, options, &mut report, start, observer).await {
            Ok(()) => {}
            Err(error) if error.is_fatal() => return Err(error),
            Err(error) => {
                tracing::warn!(model = table.model, %error, "not synchronised to the end");
                report.error = Some(error.to_string());
            }
        }
        report.elapsed = start.elapsed();
        observer.done(&report);
        Ok(report)
    }

    /// Walks all lists of a model, and prunes what they have not shown if that is wanted.
    async fn lists_of(
        &self,
        table: &'static Table,
        account: &Account,
        options: &Options,
        report: &mut ModelReport,
        start: Instant,
        observer: &impl Observer,
    ) -> Result<(), SyncError> {
        let lists = lists(table);
        let passes = lists.iter().map(|list| list.info.passes.len()).sum();
        let course = self.course(table, passes, account, options).await?;
        let mut pass = 0;
        for list in lists {
            for index in 0..list.info.passes.len() {
                let progress = self.progress(table, pass, account, &course, report).await?;
                pass += 1;
                match list.parent {
                    None => {
                        let walk = Walk::new(table, list.info, index, account, progress);
                        self.walk(walk, &course, options, report, start, observer).await?;
                    }
                    Some(parent) => {
                        let below = Below { table, parent, list, pass: index, account, course: &course };
                        self.walk_below(&below, progress, options, report, observer).await?;
                    }
                }
            }
        }
        match &course.showing {
            Some(showing) => self.prune(table, showing, report).await,
            None => Ok(()),
        }
    }

    async fn walk(
        &self,
        mut walk: Walk<'_>,
        course: &Course,
        options: &Options,
        report: &mut ModelReport,
        start: Instant,
        observer: &impl Observer,
    ) -> Result<(), SyncError> {
        let table = walk.table;
        let mut next = (!walk.progress.done).then(|| walk.request());
        let mut fetched = None;
        while let Some(request) = next.take() {
            let page = match fetched.take() {
                Some(page) => page,
                None => self.page(&request, report).await,
            };
            let page = match page {
                Ok(page) => page,
                Err(error) if error.is_bad_cursor() => {
                    next = Some(walk.step_back()?);
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
            let write = async {
                self.show(table, course.showing.as_ref(), data).await?;
                self.apply(table, data, page.as_of, Some(walk.progress.clone()), report).await
            };
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

    pub(super) async fn page(
        &self,
        request: &Request,
        report: &mut ModelReport,
    ) -> Result<RawPage, ApiError> {
        report.requests += 1;
        self.api.page(request).await
    }

    /// The progress of a walk that was cut off, or of a new one.
    async fn progress(
        &self,
        table: &'static Table,
        pass: usize,
        account: &Account,
        course: &Course,
        report: &mut ModelReport,
    ) -> Result<Progress, SyncError> {
        let last = self.store.progress(&account.id, table.model, pass).await?;
        let livemode = self.client().livemode();
        let before = last.as_ref().and_then(|last| last.livemode);
        if let (Some(live), Some(_)) = (livemode, before.filter(|before| Some(*before) != livemode)) {
            return Err(SyncError::OtherMode { model: table.model, live });
        }
        let completed_at = last.as_ref().and_then(|last| last.completed_at);
        let began = course.showing.as_ref().map(|showing| showing.began);
        let is_part = |last: &Progress| match began {
            // Of a run that goes on, the lists that were walked to the end are not walked again.
            Some(_) => last.began == began && (last.done || last.cursor.is_some()),
            None => !last.done && last.cursor.is_some(),
        };
        let part = last.filter(|last| course.goes_on && is_part(last));
        report.resumed |= part.is_some();
        let new = || Progress { completed_at, ..Walk::progress(table, pass, account) };
        Ok(Progress { began, livemode: livemode.or(before), ..part.unwrap_or_else(new) })
    }
}

impl<'w> Walk<'w> {
    /// A walk through one of the passes of a list, from where its progress stands.
    pub(super) fn new(
        table: &'static Table,
        list: &'static ListInfo,
        pass: usize,
        account: &'w Account,
        progress: Progress,
    ) -> Self {
        Self { table, list, account, pass, progress, refusals: 0 }
    }

    /// The progress of a walk that has not begun.
    pub(super) fn progress(table: &'static Table, pass: usize, account: &Account) -> Progress {
        let (account, until) = (account.id.clone(), account.now);
        Progress { account, model: table.model.to_owned(), pass, until, ..Progress::default() }
    }

    /// The request for the next page.
    pub(super) fn request(&self) -> Request {
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
    pub(super) fn advance(
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
    pub(super) fn step_back(&mut self) -> Result<Request, SyncError> {
        let list = self.list;
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
