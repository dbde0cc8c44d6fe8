//! [`EventPages`]: the way through Stripe's list of events.

use stripe_client::{Error as ApiError, ErrorKind, Page, Pages, Request};
use stripe_types::ListStyle;

/// The list of events.
pub(crate) const EVENTS: &str = "/v1/events";
/// The time for which Stripe keeps events, in seconds.
pub(crate) const RETENTION: i64 = 30 * 86_400;
/// The number of seconds by which a cursor stays behind, so that the next poll sees events that appear late.
pub(crate) const BEHIND: i64 = 60;

/// The pages of the list of events, each with its newest event first.
#[derive(Debug)]
pub(crate) struct EventPages {
    first: Request,
    pages: Pages,
    /// Set if the walk starts over where the list rejects a cursor.
    restarts: bool,
}

impl EventPages {
    /// Goes from the newest event that passes the filters to the oldest. Starts over where the list rejects the cursor because Stripe no
    /// longer has its event.
    pub(crate) fn new(filters: &[(&'static str, &str)]) -> Self {
        let all = Request::get(EVENTS).param("limit", Pages::FULL.to_string());
        let first = filters.iter().fold(all, |request, (name, value)| request.param(*name, *value));
        Self { first, pages: Pages::new(ListStyle::Cursor), restarts: true }
    }

    /// Goes from an event to the newest.
    pub(crate) fn after(id: &str) -> Self {
        let pages = Pages::new(ListStyle::Cursor).backwards().from_cursor(id);
        Self { pages, restarts: false, ..Self::new(&[]) }
    }

    /// Returns the request for the next page; `None` after the last one.
    ///
    /// # Errors
    /// If the list makes no progress.
    pub(crate) fn next(&self) -> Result<Option<Request>, ApiError> {
        self.pages.next(&self.first)
    }

    /// Starts over if an error is about the cursor and the walk allows it. Returns whether it does.
    pub(crate) fn restart(&mut self, error: &ApiError) -> bool {
        let restarts = self.restarts && self.pages.cursor().is_some() && rejects_cursor(error);
        if restarts {
            self.pages.restart();
        }
        restarts
    }

    /// Moves past a page.
    pub(crate) fn advance(&mut self, page: &Page<'_>) {
        self.pages.advance(page);
    }

    /// Returns whether there are no more pages.
    pub(crate) fn is_done(&self) -> bool {
        self.pages.is_done()
    }
}

/// Returns whether a list of objects that Stripe does not keep for ever rejects a cursor. Stripe has more than one error for an object that
/// is too old.
pub(crate) fn rejects_cursor(error: &ApiError) -> bool {
    matches!(error.kind(), ErrorKind::Invalid | ErrorKind::Missing)
}
