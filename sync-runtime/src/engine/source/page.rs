//! [`RawPage`]: a page of a list, as text.

use crate::error::SyncError;
use std::time::Duration;
use stripe_client::Page;

/// A page of a list, as text.
#[derive(Debug)]
pub(crate) struct RawPage {
    pub(super) text: String,
    pub(super) path: String,
    /// The instant at which it was true, in seconds by Stripe's clock.
    pub(crate) as_of: i64,
    /// The time that the answer took.
    pub(crate) took: Duration,
    /// The time that the request waited before, for the rate limit or for retries.
    pub(crate) held: Duration,
}

impl RawPage {
    /// Returns the length of the text, in bytes.
    pub(crate) fn size(&self) -> usize {
        self.text.len()
    }

    /// Parses the elements.
    pub(crate) fn parse(&self) -> Result<Page<'_>, SyncError> {
        let failed = |reason| SyncError::Page { path: self.path.clone(), reason };
        Page::parse(&self.text).map_err(failed)
    }
}
