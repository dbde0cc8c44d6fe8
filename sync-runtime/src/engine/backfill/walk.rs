//! Walking through a part of a list, page by page.

use crate::changes::pages::rejects_cursor;
use crate::engine::backfill::prune::FORGOTTEN;
use crate::engine::backfill::windows::Work;
use crate::engine::report::{ModelReport, Observer};
use crate::engine::run::Run;
use crate::engine::schedule::probe::Bound;
use crate::engine::schedule::split::{Span, split};
use crate::engine::source::api::{Account, RawPage};
use crate::error::SyncError;
use crate::map::{Mapped, Plan};
use crate::model::Table;
use crate::store::{Batch, PRUNE, Store, Window};
use futures::future;
use std::time::Instant;
use stripe_client::{Error as ApiError, Page, Pages, Request};
use stripe_types::{ListInfo, ListStyle};
use tokio::sync::SemaphorePermit;

/// How many objects a page has: as many as Stripe gives.

/// A walk through a window: where it stands.
pub(crate) struct Walk {
    table: &'static Table,
    list: &'static ListInfo,
    /// Which of the walks through the list.
    pass: usize,
    pub(crate) window: Window,
    /// The way through the pages.
    pages: Pages,
    /// How many objects are still wanted, if not all.
    left: Option<usize>,
}

/// A page that is mapped, and waits to be written.
struct Ready<'r> {
    objects: Vec<Mapped>,
    /// What goes along with them.
    batch: Batch,
    as_of: i64,
    /// The ids that the page shows, if that is to be remembered.
    shown: Vec<String>,
    /// What was done for it so far.
    report: ModelReport,
    room: Option<SemaphorePermit<'r>>,
}

impl<S: Store> Run<'_, S> {
    /// Walks through a window of the root list of a model to its end, or as far as is wanted.
    pub(crate) async fn walk(&self, work: &Work<'_, impl Observer>, mut walk: Walk) -> Result<(), SyncError> {
        walk.left = work.left();
        let mut next = self.read(work, &mut walk).await?;
        while let Some(page) = next {
            // The next page is asked for and mapped while this one is written.
            let write = self.write_page(work, walk.table, page);
            let (written, read) = future::join(write, self.read(work, &mut walk)).await;
            written?;
            next = read?;
        }
        Ok(())
    }

    /// Asks for the next page and maps it; none at the end of the window, or of what is wanted.
    async fn read(
        &self,
        work: &Work<'_, impl Observer>,
        walk: &mut Walk,
    ) -> Result<Option<Ready<'_>>, SyncError> {
        let mut report = ModelReport::default();
        let (request, page) = loop {
            if walk.window.done || walk.left == Some(0) || work.is_stopped() {
                return Ok(None);
            }
            let Some(request) = walk.request()? else { return Ok(None) };
            match self.page(&request, &mut report).await {
                Ok(page) => break (request, page),
                Err(error) if walk.is_refused(&error) && work.begins_at(&walk.window) => {
                    return Err(SyncError::Start { path: walk.list.path.to_owned() });
                }
                Err(error) if walk.is_refused(&error) => walk.step_back(work.account),
                Err(error) => return Err(SyncError::of_list(error, walk.is_at_the_beginning())),
            }
        };
        let room = self.places.room(page.size()).await;
        let parsed = page.parse()?;
        let shown = walk.left.map_or(parsed.data.len(), |left| parsed.data.len().min(left));
        let data = &parsed.data[..shown];
        walk.left = walk.left.map(|left| left - shown);
        walk.advance(self.plan(walk.table), &parsed);
        let walks = self.places.taken() + self.crew.spare_windows(walk.table.model);
        let bound = work.balance.bound(&page, walks, self.client().rate(&request));
        let older = self.older(work, walk, &parsed, bound);
        let steps = work.step(&self.crew, &walk.window, older).into_iter().collect();
        let mut batch = Batch { page: data.len() > 1, steps, ..Batch::default() };
        report.fetched += data.len() as u64;
        let objects = self.map_all(walk.table, data, None, page.as_of, &mut batch, &mut report).await?;
        let shown = self.to_show(walk.table, work.showing(), data);
        Ok(Some(Ready { objects, batch, as_of: page.as_of, shown, report, room }))
    }

    async fn write_page(
        &self,
        work: &Work<'_, impl Observer>,
        table: &'static Table,
        page: Ready<'_>,
    ) -> Result<(), SyncError> {
        let start = Instant::now();
        let Ready { objects, batch, as_of, shown, mut report, room } = page;
        let splits = batch.steps.iter().any(|step| step.split.is_some());
        self.show(work.showing(), &shown).await?;
        self.commit(self.batch(table, as_of, objects), batch, &mut report).await?;
        drop(room);
        if splits {
            // Now there is something to be claimed.
            self.places.tell();
        }
        work.balance.worked(start.elapsed());
        work.tally.add(&report);
        Ok(())
    }

    pub(crate) async fn page(
        &self,
        request: &Request,
        report: &mut ModelReport,
    ) -> Result<RawPage, ApiError> {
        report.requests += 1;
        self.api.page(request).await
    }

    /// Leaves the older part of the window to others, if there are not enough already that wait for one.
    fn older(
        &self,
        work: &Work<'_, impl Observer>,
        walk: &mut Walk,
        page: &Page<'_>,
        bound: Bound,
    ) -> Option<Window> {
        let run = work.run.as_ref().filter(|_| is_cut_by_time(walk.list) && !walk.window.done)?;
        // One for whoever comes next; where walks would gain time, one for each that there is a place for.
        let enough = if let Bound::Answers(_) = bound { self.places.free().max(1) } else { 1 };
        if self.crew.spare_windows(walk.table.model) >= enough {
            return None;
        }
        let created = |text: Option<&&str>| text.and_then(|text| self.plan(walk.table).created_of(text));
        let span = Span { newest: created(page.data.first())?, oldest: created(page.data.last())? };
        let newest = work.balance.newest(span.newest);
        let at = split(&walk.window, span, (newest, run.began), bound)?;
        let since = walk.window.since.replace(at);
        self.crew.add_spare(walk.table.model);
        Some(Window { pass: walk.window.pass, until: at, since, ..Window::default() })
    }
}

impl Walk {
    /// A walk through one of the passes of a list, from where its window stands.
    pub(crate) fn new(
        table: &'static Table,
        list: &'static ListInfo,
        pass: usize,
        mut window: Window,
    ) -> Self {
        let pages = Pages::new(list.style);
        let pages = window.cursor.take().into_iter().fold(pages, Pages::from_cursor);
        window.cursor = pages.cursor().map(str::to_owned);
        Self { table, list, pass, window, pages, left: None }
    }

    /// A walk through all of a list, as it was at an instant.
    pub(crate) fn whole(table: &'static Table, list: &'static ListInfo, pass: usize, until: i64) -> Self {
        Self::new(table, list, pass, Window { until, ..Window::default() })
    }

    /// Returns whether nothing of the list was shown yet.
    pub(crate) fn is_at_the_beginning(&self) -> bool {
        self.window.rows == 0 && self.window.cursor.is_none()
    }

    /// Returns whether an error is about the cursor. Of what Stripe forgets with time, it is told in more than one way.
    pub(crate) fn is_refused(&self, error: &ApiError) -> bool {
        let forgets = FORGOTTEN.contains(&self.table.object.name) && self.window.cursor.is_some();
        error.is_bad_cursor() || forgets && rejects_cursor(error)
    }

    /// Returns the request for the next page; none behind the last one.
    ///
    /// # Errors
    /// If the list makes no progress.
    pub(crate) fn request(&self) -> Result<Option<Request>, ApiError> {
        self.pages.next(&self.first())
    }

    /// The request for the first page.
    fn first(&self) -> Request {
        let Window { until, since, cursor, last_created, .. } = &self.window;
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
        match self.list.style {
            ListStyle::Whole => request,
            ListStyle::Cursor | ListStyle::Url | ListStyle::Page => {
                request.param("limit", Pages::FULL.to_string())
            }
        }
    }

    /// Moves behind a page.
    pub(crate) fn advance(&mut self, plan: &Plan, page: &Page<'_>) {
        let window = &mut self.window;
        window.rows += page.data.len() as i64;
        if let Some(last) = page.data.last() {
            window.last_created = plan.created_of(last).or(window.last_created);
        }
        self.pages.advance(page);
        window.cursor = self.pages.cursor().map(str::to_owned);
        window.done = self.pages.is_done();
    }

    /// Goes back because the list refuses the cursor: its object was deleted, or no longer passes the filters. Goes to the time of
    /// the last object, if the list can be cut by it, else to the beginning; what is shown twice is written once.
    pub(crate) fn step_back(&mut self, account: &Account) {
        tracing::info!(
            account = account.id,
            model = self.table.model,
            "the list refuses its cursor; going back a little"
        );
        if is_cut_by_time(self.list) {
            self.pages.step_back();
        } else {
            self.pages.restart();
            self.window.last_created = None;
        }
        self.window.cursor = self.pages.cursor().map(str::to_owned);
    }
}

/// Returns whether a window is of a list, and not one that prunes.
pub(crate) fn pass_of(window: &Window) -> Option<usize> {
    usize::try_from(window.pass).ok().filter(|_| window.pass != PRUNE)
}

/// Returns whether a list can be cut by a time in seconds; those of version 2 take another form of it, and show what was there when
/// their first page was asked for.
fn is_cut_by_time(list: &ListInfo) -> bool {
    list.style == ListStyle::Cursor && list.filters_created()
}
