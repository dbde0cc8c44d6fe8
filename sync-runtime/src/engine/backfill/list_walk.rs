//! [`ListWalk`]: a walk through a part of a list, page by page.

use crate::changes::pages::rejects_cursor;
use crate::engine::report::ModelReport;
use crate::engine::source::access::Source;
use crate::engine::source::clocks::Beside;
use crate::engine::source::lists::TRANSIENT;
use crate::engine::source::page::RawPage;
use crate::error::SyncError;
use crate::map::Plan;
use crate::model::Table;
use crate::store::Window;
use stripe_client::{Error as ApiError, Page, Pages, Request};
use stripe_types::{ListInfo, ListStyle};

/// A walk through a window of a list.
#[derive(Debug)]
pub(crate) struct ListWalk {
    pub(crate) table: &'static Table,
    pub(crate) list: &'static ListInfo,
    /// The index of the list's filters.
    filters: usize,
    pub(crate) window: Window,
    /// The way through the pages.
    pages: Pages,
    /// The number of objects that are still to be read; `None` without a limit.
    left: Option<usize>,
    /// The id of the object after which the walk was requested to begin.
    start: Option<String>,
    /// The objects that it shows, if it goes beside the windows of a run.
    beside: Option<Beside>,
}

impl ListWalk {
    /// Begins at the place of a window.
    pub(crate) fn new(
        table: &'static Table,
        list: &'static ListInfo,
        filters: usize,
        mut window: Window,
    ) -> Self {
        let pages = Pages::new(list.style);
        let pages = window.cursor.take().into_iter().fold(pages, Pages::from_cursor);
        window.cursor = pages.cursor().map(str::to_owned);
        Self { table, list, filters, window, pages, left: None, start: None, beside: None }
    }

    /// Selects objects that the usual walks do not show.
    pub(crate) fn beside(self, beside: Beside) -> Self {
        Self { beside: Some(beside), ..self }
    }

    /// Returns whether the walk is a part of a run, which remembers its windows.
    pub(super) fn is_of_window(&self) -> bool {
        self.beside.is_none()
    }

    /// Limits the number of objects, and requires the object at the start to exist.
    pub(crate) fn limited(self, left: Option<usize>, start: Option<&str>) -> Self {
        Self { left, start: start.map(str::to_owned), ..self }
    }

    /// Returns whether the walk is at the end of the window, or at the limit.
    pub(super) fn is_done(&self) -> bool {
        self.window.done || self.left == Some(0)
    }

    /// Requests the next page; `None` after the last one. Goes back a little where the list rejects the cursor.
    ///
    /// # Errors
    /// If the API fails, the list makes no progress, or it does not have the object at the start.
    pub(crate) async fn next(
        &mut self,
        source: &Source,
        report: &mut ModelReport,
    ) -> Result<Option<RawPage>, SyncError> {
        while let Some(request) = self.pages.next(&self.first())? {
            report.requests += 1;
            match source.page(&request).await {
                Ok(page) => return Ok(Some(page)),
                Err(error) if self.is_about_cursor(&error) && self.is_at_start() => {
                    return Err(SyncError::Start { path: self.list.path.to_owned() });
                }
                Err(error) if self.is_about_cursor(&error) => self.step_back(),
                Err(error) => return Err(SyncError::of_list(error, self.is_at_beginning())),
            }
        }
        Ok(None)
    }

    /// Returns the elements of a page up to the limit.
    pub(crate) fn take<'p, 't>(&mut self, page: &'p Page<'t>) -> &'p [&'t str] {
        let taken = self.left.map_or(page.data.len(), |left| page.data.len().min(left));
        self.left = self.left.map(|left| left - taken);
        &page.data[..taken]
    }

    /// Moves past a page.
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

    /// Checks that the list makes progress after the last page.
    pub(crate) fn check_progress(&self) -> Result<(), ApiError> {
        self.pages.next(&self.first()).map(drop)
    }

    /// Returns whether the list can be filtered by a time in seconds. Lists of version 2 take another form of it, and show the objects
    /// that existed when their first page was requested.
    pub(crate) fn is_cut_by_time(&self) -> bool {
        self.list.style == ListStyle::Cursor && self.list.filters_created()
    }

    /// Returns the request for the first page.
    pub(crate) fn first(&self) -> Request {
        let Window { until, since, cursor, last_created, .. } = &self.window;
        let mut request = Request::get(self.list.path);
        for (name, value) in self.list.passes[self.filters] {
            request = request.param(*name, *value);
        }
        if let Some(beside) = &self.beside {
            request = beside.select(request);
        }
        if self.is_cut_by_time() {
            // Objects created meanwhile belong to the next run: they would shift the pages of this one. Without a cursor, the objects
            // read before are newer than the last one.
            let until = last_created.filter(|_| cursor.is_none()).or(self.beside.is_none().then_some(*until));
            if let Some(until) = until {
                request = request.param("created[lte]", until.to_string());
            }
            if let Some(since) = since {
                request = request.param("created[gt]", since.to_string());
            }
        }
        for path in self.table.expansions() {
            request = request.param("expand[]", format!("data.{path}"));
        }
        match self.list.style {
            ListStyle::Whole => request,
            ListStyle::Cursor | ListStyle::Url | ListStyle::Page => {
                request.param("limit", Pages::FULL.to_string())
            }
        }
    }

    /// Goes back because the list rejects the cursor: its object was deleted, or no longer passes the filters. Goes to the time of the last
    /// object if the list can be filtered by it, else to the beginning. Objects that come twice are written once.
    fn step_back(&mut self) {
        tracing::info!(model = self.table.model, "the list rejects its cursor; going back a little");
        if self.is_cut_by_time() {
            self.pages.step_back();
        } else {
            self.pages.restart();
            self.window.last_created = None;
        }
        self.window.cursor = self.pages.cursor().map(str::to_owned);
    }

    /// Returns whether an error is about the cursor. Lists of transient objects have more than one such error.
    fn is_about_cursor(&self, error: &ApiError) -> bool {
        let is_transient = TRANSIENT.contains(&self.table.object.name) && self.window.cursor.is_some();
        error.is_bad_cursor() || is_transient && rejects_cursor(error)
    }

    /// Returns whether the walk stands at the object after which it was requested to begin.
    fn is_at_start(&self) -> bool {
        self.window.rows == 0 && self.window.cursor.is_some() && self.window.cursor == self.start
    }

    /// Returns whether nothing of the list was read yet.
    fn is_at_beginning(&self) -> bool {
        self.window.rows == 0 && self.window.cursor.is_none()
    }
}
