//! [`Probe`]: the steps at which tests end the process.

use std::fmt;
use std::sync::Arc;

/// A step from the receipt of an event to the tables.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventStage {
    /// The body is verified.
    Verified,
    /// The event is in the inbox.
    Kept,
    /// Events are claimed.
    Claimed,
    /// The actions are decided.
    Decided,
    /// The rows are written.
    Written,
    /// The handlers have run.
    Handled,
    /// The events are settled.
    Settled,
}

impl EventStage {
    /// All steps in their order.
    pub const ALL: [Self; 7] = [
        Self::Verified,
        Self::Kept,
        Self::Claimed,
        Self::Decided,
        Self::Written,
        Self::Handled,
        Self::Settled,
    ];
}

/// Calls a test at each step.
#[derive(Clone, Default)]
pub(crate) struct Probe(Option<Arc<dyn Fn(EventStage) + Send + Sync>>);

impl Probe {
    pub(crate) fn new(probe: impl Fn(EventStage) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(probe)))
    }

    pub(crate) fn reach(&self, step: EventStage) {
        if let Some(probe) = &self.0 {
            probe(step);
        }
    }
}

impl fmt::Debug for Probe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Probe")
    }
}
