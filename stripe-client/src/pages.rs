//! [`Pages`]: how the pages of a list follow on each other, and when a list leads nowhere.

mod progress;

use crate::error::Error;
use crate::page::Page;
use crate::path::is_path;
use crate::request::Request;
use crate::stall::Stall;
use progress::{Circle, Progress, hash};
use stripe_types::{ListStyle, id_of};

/// The number of times that a list may refuse a cursor that it has refused before, or not come further than it had before.
const MAX_REFUSALS: u32 = 5;

/// The way through the pages of a list, without sending: the next request, given the pages so far.
///
/// A list that says that it goes on, and makes no progress, is an [error](Stall) that names it, after the page that shows it: an
/// empty page, one whose last element has no id, one that shows only what was there before, and pages that lead in a circle.
/// What is remembered for it is as little for a million pages as for one.
///
/// ```
/// use stripe_client::{Page, Pages, Request, types::ListStyle};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let list = Request::get("/v1/customers").param("limit", "100");
/// let mut pages = Pages::new(ListStyle::Cursor);
/// while let Some(request) = pages.next(&list)? {
///     # let answer = r#"{"object": "list", "data": [{"id": "cus_1"}], "has_more": false}"#;
///     // Send the request here, and parse what is answered.
///     let page = Page::parse(answer)?;
///     pages.advance(&page);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Pages {
    style: ListStyle,
    backwards: bool,
    cursor: Option<String>,
    done: bool,
    stall: Option<Stall>,
    progress: Progress,
    refusals: Refusals,
}

/// The cursors that a list has refused.
#[derive(Debug, Clone, Default)]
struct Refusals {
    refused: Circle,
    /// The number of those that it had refused before.
    repeats: u32,
    /// The elements shown since the walk last began, the most that there were when it was begun again, and how often it has not come
    /// further than that.
    shown: usize,
    furthest: usize,
    restarts: u32,
}

impl Pages {
    /// The number of objects in a full page: the most that Stripe returns.
    pub const FULL: usize = 100;

    /// Begins before the first page.
    pub fn new(style: ListStyle) -> Self {
        Self {
            style,
            backwards: false,
            cursor: None,
            done: false,
            stall: None,
            progress: Progress::default(),
            refusals: Refusals::default(),
        }
    }

    /// Goes from older objects to newer ones, by `ending_before`. Each page still has its newest object first.
    pub fn backwards(mut self) -> Self {
        self.backwards = true;
        self
    }

    /// Goes on behind the pages that an earlier walk has seen, from its [`cursor`](Self::cursor). A URL that is not a path of the API
    /// is passed over: the walk begins at the first page.
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor = cursor.into();
        if self.style != ListStyle::Url || is_path(&cursor) {
            self.progress.begin_behind(&cursor);
            self.cursor = Some(cursor);
        }
        self
    }

    pub(crate) fn is_backwards(&self) -> bool {
        self.backwards
    }

    /// The place where the walk goes on; `None` before the first page.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Returns whether all pages were seen. A list that makes no progress never is done.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// Returns the request for the next page, given that for the first; `None` behind the last page.
    ///
    /// # Errors
    /// If the list makes no progress.
    pub fn next(&self, first: &Request) -> Result<Option<Request>, Error> {
        if let Some(stall) = self.stall {
            return Err(Error::endless(first, stall));
        }
        if self.done {
            return Ok(None);
        }
        let mut request = first.clone();
        let Some(cursor) = self.cursor.clone() else { return Ok(Some(request)) };
        if self.style == ListStyle::Url {
            // The URL has all that the first request had.
            request.template = cursor.into();
            request.pairs.clear();
            request.segments.clear();
            return Ok(Some(request));
        }
        if let Some(name) = self.parameter() {
            request.pairs.retain(|(pair, _)| pair != name);
            request = request.param(name, cursor);
        }
        Ok(Some(request))
    }

    /// Moves behind a page.
    pub fn advance(&mut self, page: &Page<'_>) {
        self.refusals.shown += page.data.len();
        if !page.has_more {
            self.done = true;
            // Where a list has come to its end, more may be found behind its last object later.
            self.cursor = self.cursor_of(page).ok().or_else(|| self.cursor.take());
            return;
        }
        let strict = self.style == ListStyle::Cursor;
        let next = self
            .cursor_of(page)
            .and_then(|cursor| self.progress.note(&page.data, &cursor, strict).map(|()| cursor));
        match next {
            Ok(cursor) => self.cursor = Some(cursor),
            Err(stall) => self.stall = Some(stall),
        }
    }

    /// Goes back a little, because the list refuses the cursor that it gave: the object was deleted, or no longer passes the filters.
    /// The request for the first page is to be cut at the time of the last object seen; what is shown twice by that is no circle.
    pub fn step_back(&mut self) {
        let allowed = self.refusals.step_back(self.cursor.as_deref());
        self.go_back(allowed);
    }

    /// Goes back to the beginning of a list that refuses the cursor that it gave, and cannot be cut by time.
    pub fn restart(&mut self) {
        let allowed = self.refusals.step_back(self.cursor.as_deref()) && self.refusals.restart();
        self.go_back(allowed);
    }

    fn go_back(&mut self, allowed: bool) {
        if !allowed {
            self.stall = Some(Stall::Refused);
            return;
        }
        self.cursor = None;
        self.progress = Progress::default();
    }

    fn cursor_of(&self, page: &Page<'_>) -> Result<String, Stall> {
        let id = |element: Option<&&str>| match element {
            Some(element) => id_of(element).filter(|id| !id.is_empty()).ok_or(Stall::NoId),
            None => Err(Stall::Empty),
        };
        match self.style {
            ListStyle::Whole => Err(Stall::NoCursor),
            ListStyle::Url => match &page.next_url {
                Some(url) if is_path(url) => Ok(url.clone()),
                Some(_) => Err(Stall::Url),
                None => Err(Stall::NoCursor),
            },
            ListStyle::Page => page.next_page.clone().ok_or(Stall::NoCursor),
            ListStyle::Cursor if self.backwards => id(page.data.first()),
            ListStyle::Cursor => id(page.data.last()),
        }
    }

    fn parameter(&self) -> Option<&'static str> {
        match self.style {
            ListStyle::Whole | ListStyle::Url => None,
            ListStyle::Page => Some("page"),
            ListStyle::Cursor if self.backwards => Some("ending_before"),
            ListStyle::Cursor => Some("starting_after"),
        }
    }
}

impl Refusals {
    /// Notes that a cursor was refused, and returns whether there is a point in going back for it.
    fn step_back(&mut self, cursor: Option<&str>) -> bool {
        let Some(cursor) = cursor else { return false };
        self.repeats += u32::from(self.refused.closes(hash(cursor)));
        self.repeats < MAX_REFUSALS
    }

    /// Notes that the walk begins again, and returns whether it has come further by now and then.
    fn restart(&mut self) -> bool {
        self.restarts = if self.shown > self.furthest { 0 } else { self.restarts + 1 };
        self.furthest = self.furthest.max(self.shown);
        self.shown = 0;
        self.restarts < MAX_REFUSALS
    }
}

#[cfg(test)]
mod tests;
