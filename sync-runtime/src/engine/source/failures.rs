//! [`FailureBudget`]: the number of objects that a run leaves out because the API fails for them.

use crate::error::SyncError;
use std::sync::atomic::{AtomicU32, Ordering};

/// The number of objects that a run leaves out because the API fails for them, before the run fails.
const MAX_FAILURES: u32 = 3;

/// The failures of the API that a run has tolerated.
#[derive(Debug, Default)]
pub(crate) struct FailureBudget(AtomicU32);

impl FailureBudget {
    /// Returns whether an error leaves out one object alone: a refusal does, and the first failures of the API.
    pub(crate) fn tolerates(&self, error: &SyncError) -> bool {
        error.is_refusal() || (error.is_trouble() && self.0.fetch_add(1, Ordering::Relaxed) < MAX_FAILURES)
    }
}
