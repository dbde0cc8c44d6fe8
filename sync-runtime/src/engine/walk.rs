//! Walking through a part of a list, page by page.

use super::api::{Account, RawPage};
use super::report::{ModelReport, Observer};
use super::run::Run;
use super::split::{Span, split};
use super::work::Work;
use crate::error::SyncError;
use crate::map::Plan;
use crate::model::Table;
use crate::store::{PRUNE, Store, Window};
use futures::future;
use stripe_client::{Error as ApiError, Page, Request};
use stripe_types::{ListInfo, ListStyle};

/// How many objects a page has: as many as Stripe gives.
const PAGE: &str = "100";
/// How often in a row a list may refuse the cursor that it has given.
const MAX_REFUSALS: u32 = 5;

/// A walk through a window: where it stands.
pub(super) struct Walk {
    table: &'static Table,
    list: &'static ListInfo,
    /// Which of the walks through the list.
    pass: usize,
    pub(super) window: Window,
    refusals: u32,
}

impl<S: Store> Run<'_, S> {
    /// Walks through a window of the root list of a model to its end, or as far as is wanted.
    pub(super) async fn walk(&self, work: &Work<'_, impl Observer>, mut walk: Walk) -> Result<(), SyncError> {
        let mut next = (!walk.window.done).then(|| walk.request());
        let mut fetched = None;
        let mut ahead = ModelReport::default();
        while let Some(request) = next.take().filter(|_| !work.is_stopped()) {
            let mut own = std::mem::take(&mut ahead);
            let page = match fetched.take() {
                Some(page) => page,
                None => self.page(&request, &mut own).await,
            };
            let page = match page {
                Ok(page) => page,
                Err(error) if error.is_bad_cursor() && work.begins_at(&walk.window) => {
                    return Err(SyncError::Start { path: walk.list.path.to_owned() });
                }
                Err(error) if error.is_bad_cursor() => {
                    next = Some(walk.step_back(work.account)?);
                    work.tally.add(&own);
                    continue;
                }
                Err(error) => return Err(SyncError::of_list(error, walk.is_at_the_beginning())),
            };
            let parsed = page.parse()?;
            let left = work.left();
            let shown = left.map_or(parsed.data.len(), |left| parsed.data.len().min(left));
            let data = &parsed.data[..shown];
            let cut = left.is_some_and(|left| parsed.data.len() >= left);
            walk.advance(self.plan(walk.table), &parsed);
            let older = self.older(work, &mut walk, &parsed);
            own.fetched += data.len() as u64;
            // The next page is on its way while this one is written.
            let request = (!walk.window.done && !cut).then(|| walk.request());
            let fetch = async {
                match &request {
                    Some(request) => Some(self.page(request, &mut ahead).await),
                    None => None,
                }
            };
            let step = work.step(&self.crew, &walk.window, older);
            let splits = step.as_ref().is_some_and(|step| step.split.is_some());
            let write = async {
                self.show(walk.table, work.showing(), data).await?;
                self.apply(walk.table, data, page.as_of, step, &mut own).await?;
                if splits {
                    self.crew.set_spare(walk.table.model, true);
                    self.places.tell();
                }
                work.tally.add(&own);
                Ok::<(), SyncError>(())
            };
            let (written, page) = future::join(write, fetch).await;
            written?;
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

    /// Leaves the older part of the window to others, if nobody waits for one already.
    fn older(&self, work: &Work<'_, impl Observer>, walk: &mut Walk, page: &Page<'_>) -> Option<Window> {
        let run = work.run.as_ref().filter(|_| is_cut_by_time(walk.list) && !walk.window.done)?;
        if self.crew.has_spare(walk.table.model) {
            return None;
        }
        let created = |text: Option<&&str>| text.and_then(|text| self.plan(walk.table).created_of(text));
        let span = Span { newest: created(page.data.first())?, oldest: created(page.data.last())? };
        let at = split(&walk.window, span, run.began)?;
        let since = walk.window.since.replace(at);
        Some(Window { pass: walk.window.pass, until: at, since, ..Window::default() })
    }
}

impl Walk {
    /// A walk through one of the passes of a list, from where its window stands.
    pub(super) fn new(table: &'static Table, list: &'static ListInfo, pass: usize, window: Window) -> Self {
        Self { table, list, pass, window, refusals: 0 }
    }

    /// A walk through all of a list, as it was at an instant.
    pub(super) fn whole(table: &'static Table, list: &'static ListInfo, pass: usize, until: i64) -> Self {
        Self::new(table, list, pass, Window { until, ..Window::default() })
    }

    /// Whether nothing of the list was shown yet.
    pub(super) fn is_at_the_beginning(&self) -> bool {
        self.window.rows == 0 && self.window.cursor.is_none()
    }

    /// The request for the next page.
    pub(super) fn request(&self) -> Request {
        let Window { until, since, cursor, last_created, .. } = &self.window;
        if let (ListStyle::Url, Some(url)) = (self.list.style, cursor) {
            return Request::get(url.clone());
        }
        let mut request = Request::get(self.list.path);
        for (name, value) in self.list.passes[self.pass] {
            request = request.param(*name, *value);
        }
        if is_cut_by_time(self.list) {
            // What is created meanwhile belongs to the next run: it would shift the pages of this one. Without a cursor, what
            // was shown before was newer than the last object.
            let until = last_created.filter(|_| cursor.is_none()).unwrap_or(*until);
            request = request.param("created[lte]", until.to_string());
            if let Some(since) = since {
                request = request.param("created[gt]", since.to_string());
            }
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
    pub(super) fn advance(&mut self, plan: &Plan, page: &Page<'_>) {
        let window = &mut self.window;
        self.refusals = 0;
        window.rows += page.data.len() as i64;
        if let Some(last) = page.data.last() {
            window.last_created = plan.created_of(last).or(window.last_created);
            window.cursor = plan.id_of(last).or(window.cursor.take());
        }
        if self.list.style == ListStyle::Url {
            window.cursor = page.next_url.clone();
        }
        // Without a cursor the next request would bring the same page again.
        window.done = !page.has_more || (window.cursor.is_none() && page.data.is_empty());
    }

    /// The list refuses the cursor: its object was deleted, or no longer passes the filters. Goes back to the time of the
    /// last object, if the list can be cut by it, else to the beginning; what is shown twice is written once.
    pub(super) fn step_back(&mut self, account: &Account) -> Result<Request, SyncError> {
        self.refusals += 1;
        if self.refusals > MAX_REFUSALS {
            return Err(SyncError::Cursor { path: self.list.path.to_owned() });
        }
        tracing::info!(
            account = account.id,
            model = self.table.model,
            "the list refuses its cursor; going back a little"
        );
        self.window.cursor = None;
        if !is_cut_by_time(self.list) {
            self.window.last_created = None;
        }
        Ok(self.request())
    }
}

/// Whether a window is of a list, and not one that prunes.
pub(super) fn pass_of(window: &Window) -> Option<usize> {
    usize::try_from(window.pass).ok().filter(|_| window.pass != PRUNE)
}

/// Whether a list can be cut by a time in seconds; those of version 2 take another form of it, and show what was there when
/// their first page was asked for.
fn is_cut_by_time(list: &ListInfo) -> bool {
    list.style == ListStyle::Cursor && list.filters_created()
}
