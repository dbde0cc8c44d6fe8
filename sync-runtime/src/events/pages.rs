//! [`EventPages`]: Stripe's list of events, page by page.

use super::poll::{LIST, PAGE};
use crate::engine::{Engine, RawPage, refuses_cursor};
use crate::store::Store;
use stripe_client::{Error as ApiError, Page, Pages, Request};
use stripe_types::ListStyle;

/// The pages of the list of events. The newest events of each come first.
pub(super) struct EventPages<'p, S> {
    engine: &'p Engine<S>,
    first: Request,
    pages: Pages,
    /// Whether the walk begins again where the list refuses a cursor.
    begins_again: bool,
}

impl<'p, S: Store> EventPages<'p, S> {
    /// Goes from the newest event that passes filters to the oldest. Begins again where the list refuses the cursor, because Stripe
    /// has forgotten its event meanwhile.
    pub(super) fn new(engine: &'p Engine<S>, filters: &[(&'static str, &str)]) -> Self {
        let all = Request::get(LIST).param("limit", PAGE);
        let first = filters.iter().fold(all, |request, (name, value)| request.param(*name, *value));
        Self { engine, first, pages: Pages::new(ListStyle::Cursor), begins_again: true }
    }

    /// Goes from an event to the newest.
    pub(super) fn after(engine: &'p Engine<S>, id: &str) -> Self {
        let pages = Pages::new(ListStyle::Cursor).backwards().from_cursor(id);
        Self { pages, begins_again: false, ..Self::new(engine, &[]) }
    }

    /// Asks for the next page, if there is one. [`advance`](Self::advance) is called with it before the next.
    ///
    /// # Errors
    /// If the API fails, or the list makes no progress.
    pub(super) async fn next(&mut self) -> Result<Option<RawPage>, ApiError> {
        while let Some(request) = self.pages.next(&self.first)? {
            let has_cursor = self.begins_again && self.pages.cursor().is_some();
            match self.engine.page(&request).await {
                Err(error) if has_cursor && refuses_cursor(&error) => self.pages.restart(),
                page => return page.map(Some),
            }
        }
        Ok(None)
    }

    /// Moves behind a page.
    pub(super) fn advance(&mut self, page: &Page<'_>) {
        self.pages.advance(page);
    }

    /// Returns whether there are no more pages.
    pub(super) fn is_done(&self) -> bool {
        self.pages.is_done()
    }
}
