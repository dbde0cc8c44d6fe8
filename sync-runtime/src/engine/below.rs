//! Walking through the lists below the rows of another model: one list for each row.

use super::api::{Account, RawPage};
use super::lists::ModelList;
use super::report::{ModelReport, Observer};
use super::run::Run;
use super::work::Work;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::model::Table;
use crate::store::{Batch, Showing, Store, Window};
use futures::stream::{self, StreamExt};
use std::collections::HashSet;
use stripe_client::{Error as ApiError, ErrorKind, Request};
use stripe_types::ListStyle;

/// How many lists are read before what they show is written, and held in memory as far as one page of each.
const LISTS: u32 = 32;
/// How many of them at once.
const CONCURRENT: usize = 8;
/// How many objects a page has: as many as Stripe gives.
const PAGE: &str = "100";
/// How often a list may refuse the cursor that it has given.
const MAX_REFUSALS: u32 = 5;

/// The lists of a table below the rows of another.
pub(super) struct Below<'w> {
    pub(super) table: &'static Table,
    pub(super) parent: &'static Table,
    pub(super) list: ModelList,
    /// Which of the walks through each list.
    pub(super) pass: usize,
    pub(super) account: &'w Account,
}

/// What the list of one parent shows: its first page is written with those of others, the rest already is.
struct Shown {
    parent: String,
    first: Option<RawPage>,
    report: ModelReport,
    refused: Option<ApiError>,
}

impl<S: Store> Run<'_, S> {
    /// Reads the lists in the order of their parents' ids, and goes on behind the last one that was read. A list that Stripe
    /// refuses does not stop the others.
    pub(super) async fn walk_below(
        &self,
        work: &Work<'_, impl Observer>,
        below: &Below<'_>,
        mut window: Window,
    ) -> Result<(), SyncError> {
        let mut refused = None;
        while !window.done && !work.is_stopped() {
            let after = window.cursor.as_deref();
            let ids = self.store.ids(below.parent, &below.account.id, after, LISTS).await?;
            window.done = ids.len() < LISTS as usize;
            window.cursor = ids.last().cloned().or(window.cursor);
            let read = ids.into_iter().map(|id| self.list_of(below, work.showing(), id));
            let read: Vec<_> = stream::iter(read).buffered(CONCURRENT).collect().await;
            let mut shown = read.into_iter().collect::<Result<Vec<Shown>, SyncError>>()?;
            let errors: Vec<ApiError> = shown.iter_mut().filter_map(|shown| shown.refused.take()).collect();
            let all_refused = !shown.is_empty() && errors.len() == shown.len();
            refused = refused.or(errors.into_iter().next());
            if let Some(error) = refused.take_if(|_| all_refused) {
                return Err(SyncError::of_list(error, window.rows == 0));
            }
            window.rows += shown.iter().map(|shown| shown.report.fetched as i64).sum::<i64>();
            self.write_shown(work, below, shown, &window).await?;
            if work.left() == Some(0) {
                break;
            }
        }
        refused.map_or(Ok(()), |error| Err(error.into()))
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
        for Shown { parent, first, report: own, .. } in &shown {
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

    /// Reads the list of one parent. All pages but the first are written at once.
    async fn list_of(
        &self,
        below: &Below<'_>,
        showing: Option<&Showing>,
        parent: String,
    ) -> Result<Shown, SyncError> {
        let mut shown = Shown { parent, first: None, report: ModelReport::default(), refused: None };
        let mut refusals = 0;
        let mut next = Some(below.request(&shown.parent, None));
        while let Some(request) = next.take() {
            shown.report.requests += 1;
            let page = match self.api.page(&request).await {
                Ok(page) => page,
                Err(error) if error.is_bad_cursor() && refusals < MAX_REFUSALS => {
                    refusals += 1;
                    shown.first = None;
                    next = Some(below.request(&shown.parent, None));
                    continue;
                }
                // The parent was deleted meanwhile.
                Err(error) if error.is_missing() => break,
                Err(error) if error.kind() == ErrorKind::Invalid => {
                    shown.refused = Some(error);
                    break;
                }
                Err(error) => return Err(error.into()),
            };
            let parsed = page.parse()?;
            shown.report.fetched += parsed.data.len() as u64;
            let cursor = match below.list.info.style {
                ListStyle::Url => parsed.next_url.as_deref().map(str::to_owned),
                ListStyle::Cursor => parsed.data.last().and_then(|text| self.plan(below.table).id_of(text)),
                ListStyle::Whole | ListStyle::Page => None,
            };
            let cursor = cursor.filter(|_| parsed.has_more);
            next = cursor.map(|cursor| below.request(&shown.parent, Some(cursor)));
            if shown.first.is_some() {
                let mut batch = Batch::default();
                let parent = Some(shown.parent.as_str());
                self.show(showing, &self.to_show(below.table, showing, &parsed.data)).await?;
                let objects = self
                    .map_all(below.table, &parsed.data, parent, page.as_of, &mut batch, &mut shown.report)
                    .await?;
                self.commit(self.batch(below.table, page.as_of, objects), batch, &mut shown.report).await?;
            } else {
                drop(parsed);
                shown.first = Some(page);
            }
        }
        Ok(shown)
    }
}

impl Below<'_> {
    /// The request for a page of the list of a parent.
    pub(super) fn request(&self, parent: &str, cursor: Option<String>) -> Request {
        let info = self.list.info;
        if let (ListStyle::Url, Some(url)) = (info.style, &cursor) {
            return Request::get(url.clone());
        }
        let mut request = Request::get(info.path);
        match info.required {
            [name] => request = request.param(*name, parent),
            _ => request = request.segment(parent),
        }
        for (name, value) in info.passes[self.pass] {
            request = request.param(*name, *value);
        }
        for path in self.table.expand {
            request = request.param("expand[]", format!("data.{path}"));
        }
        if info.style != ListStyle::Whole {
            request = request.param("limit", PAGE);
        }
        match cursor {
            Some(id) => request.param("starting_after", id),
            None => request,
        }
    }
}
