//! [`Pages`]: Stripe's list of events, from the newest to the oldest.

use super::poll::{LIST, PAGE};
use crate::engine::{Engine, RawPage};
use crate::error::SyncError;
use crate::store::Store;
use stripe_client::Request;
use stripe_types::id_of;

/// The pages of the list of events, the newest events first.
pub(super) struct Pages<'p, S> {
    engine: &'p Engine<S>,
    first: Request,
    next: Option<Request>,
}

impl<'p, S: Store> Pages<'p, S> {
    /// Of events that pass filters.
    pub(super) fn new(engine: &'p Engine<S>, filters: &[(&'static str, &str)]) -> Self {
        let all = Request::get(LIST).param("limit", PAGE);
        let first = filters.iter().fold(all, |request, (name, value)| request.param(*name, *value));
        Self { engine, next: Some(first.clone()), first }
    }

    /// The next page, if there is one.
    pub(super) async fn next(&mut self) -> Result<Option<RawPage>, SyncError> {
        let Some(request) = self.next.take() else { return Ok(None) };
        let page = self.engine.page(&request).await?;
        let parsed = page.parse()?;
        let last = parsed.data.last().and_then(|last| id_of(last)).filter(|_| parsed.has_more);
        self.next = last.map(|last| self.first.clone().param("starting_after", last));
        Ok(Some(page))
    }

    /// Whether there are more pages.
    pub(super) fn has_more(&self) -> bool {
        self.next.is_some()
    }
}
