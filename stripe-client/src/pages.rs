//! [`Pages`]: the pager of all lists.

mod progress;

use crate::error::Error;
use crate::page::Page;
use crate::path::is_path;
use crate::request::Request;
use crate::stall::Stall;
use progress::{Cycle, PageProgress, hash};
use stripe_types::{ListStyle, id_of};

/// The number of times that a list may reject a known bad cursor, or restart without new elements.
const MAX_REFUSALS: u32 = 5;

/// A pager that returns the next request for the pages so far, without sending it.
///
/// A list that claims more pages without progress is an [error](Stall) that names the list: after an empty page, a
/// page whose last element has no id, a page with only known elements, or a cycle of pages. The pager uses constant
/// memory.
///
/// ```
/// use stripe_client::{Page, Pages, Request, types::ListStyle};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let list = Request::get("/v1/customers").param("limit", "100");
/// let mut pages = Pages::new(ListStyle::Cursor);
/// while let Some(request) = pages.next(&list)? {
///     # let answer = r#"{"object": "list", "data": [{"id": "cus_1"}], "has_more": false}"#;
///     // Send the request here, and parse the response.
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
    progress: PageProgress,
    refusals: Refusals,
}

/// The cursors that a list has rejected.
#[derive(Debug, Clone, Default)]
struct Refusals {
    refused: Cycle,
    /// The number of repeated rejections.
    repeats: u32,
    /// The elements since the last start, the maximum at earlier restarts, and the number of restarts without a new
    /// maximum.
    shown: usize,
    furthest: usize,
    restarts: u32,
}

impl Pages {
    /// The size of a full page, which is Stripe's maximum.
    pub const FULL: usize = 100;

    /// Creates a pager before the first page.
    pub fn new(style: ListStyle) -> Self {
        Self {
            style,
            backwards: false,
            cursor: None,
            done: false,
            stall: None,
            progress: PageProgress::default(),
            refusals: Refusals::default(),
        }
    }

    /// Reverses the order, with `ending_before`: from older objects to newer ones. Each page still has its newest
    /// object first.
    pub fn backwards(mut self) -> Self {
        self.backwards = true;
        self
    }

    /// Continues from the [`cursor`](Self::cursor) of an earlier pager. A URL that is not a path of the API is
    /// ignored, and the pager starts at the first page.
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor = cursor.into();
        if self.style != ListStyle::Url || is_path(&cursor) {
            self.progress.start_after(&cursor);
            self.cursor = Some(cursor);
        }
        self
    }

    pub(crate) fn is_backwards(&self) -> bool {
        self.backwards
    }

    /// Returns the cursor of the next page; `None` before the first page.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Returns true after the last page. A list without progress is never done.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// Returns the request of the next page, from the request of the first page; `None` after the last page.
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
            // The URL contains the parameters of the first request.
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

    /// Advances past a page.
    pub fn advance(&mut self, page: &Page<'_>) {
        self.refusals.shown += page.data.len();
        if !page.has_more {
            self.done = true;
            // A later run can continue after the last object of a complete list.
            self.cursor = self.cursor_of(page).ok().or_else(|| self.cursor.take());
            return;
        }
        let strict = self.style == ListStyle::Cursor;
        let next = self
            .cursor_of(page)
            .and_then(|cursor| self.progress.record(&page.data, &cursor, strict).map(|()| cursor));
        match next {
            Ok(cursor) => self.cursor = Some(cursor),
            Err(stall) => self.stall = Some(stall),
        }
    }

    /// Steps back, because the list rejects its own cursor: the object was deleted, or no longer matches the filters.
    /// The caller must filter the first request by the time of the last object seen; repeated elements do not count
    /// as a cycle.
    pub fn step_back(&mut self) {
        let allowed = self.refusals.step_back(self.cursor.as_deref());
        self.go_back(allowed);
    }

    /// Restarts a list that rejects its own cursor and cannot be filtered by time.
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
        self.progress = PageProgress::default();
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
    /// Records a rejected cursor. Returns true if stepping back is useful.
    fn step_back(&mut self, cursor: Option<&str>) -> bool {
        let Some(cursor) = cursor else { return false };
        self.repeats += u32::from(self.refused.closes(hash(cursor)));
        self.repeats < MAX_REFUSALS
    }

    /// Records a restart. Returns true if restarts still make progress.
    fn restart(&mut self) -> bool {
        self.restarts = if self.shown > self.furthest { 0 } else { self.restarts + 1 };
        self.furthest = self.furthest.max(self.shown);
        self.shown = 0;
        self.restarts < MAX_REFUSALS
    }
}

#[cfg(test)]
mod tests;
