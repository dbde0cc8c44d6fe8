//! [`Pages`]: Stripe's list of events, from the newest to the oldest.

use super::poll::{LIST, PAGE, refuses_cursor};
use crate::engine::{Engine, RawPage};
use crate::error::SyncError;
use crate::store::Store;
use stripe_client::{Error as ApiError, Request};
use stripe_types::id_of;

/// The pages of the list of events, the newest events first.
pub(super) struct Pages<'p, S> {
    engine: &'p Engine<S>,
    first: Request,
    next: Option<Request>,
    /// Whether a page was read: then the next one begins behind its last event.
    has_cursor: bool,
    /// How often the list has refused a cursor.
    refusals: u32,
}

/// How often the list may refuse a cursor.
const MAX_REFUSALS: u32 = 3;

impl<'p, S: Store> Pages<'p, S> {
    /// Of events that pass filters.
    pub(super) fn new(engine: &'p Engine<S>, filters: &[(&'static str, &str)]) -> Self {
        let all = Request::get(LIST).param("limit", PAGE);
        let first = filters.iter().fold(all, |request, (name, value)| request.param(*name, *value));
        Self { engine, next: Some(first.clone()), first, has_cursor: false, refusals: 0 }
    }

    /// Returns the next page, if there is one. If the list refuses the cursor, because Stripe has forgotten its event meanwhile,
    /// begins with the first page again.
    pub(super) async fn next(&mut self) -> Result<Option<RawPage>, SyncError> {
        let Some(mut request) = self.next.take() else { return Ok(None) };
        let page = loop {
            match self.engine.page(&request).await {
                Ok(page) => break page,
                Err(error) if self.begins_anew(&error) => request = self.first.clone(),
                Err(error) => return Err(error.into()),
            }
        };
        let parsed = page.parse()?;
        let last = parsed.data.last().and_then(|last| id_of(last)).filter(|_| parsed.has_more);
        self.next = last.map(|last| self.first.clone().param("starting_after", last));
        self.has_cursor = true;
        Ok(Some(page))
    }

    /// Whether the list is to be read from its beginning, because it refuses a cursor.
    fn begins_anew(&mut self, error: &ApiError) -> bool {
        let refused = refuses_cursor(error) && self.has_cursor && self.refusals < MAX_REFUSALS;
        if refused {
            self.refusals += 1;
            self.has_cursor = false;
        }
        refused
    }

    /// Whether there are more pages.
    pub(super) fn has_more(&self) -> bool {
        self.next.is_some()
    }
}
