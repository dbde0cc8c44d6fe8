//! [`Probe`]: where tests end the process.

use std::fmt;
use std::sync::Arc;

/// Something that is done on the way from the receipt of an event to the tables.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// A body was verified.
    Verified,
    /// Its event is in the inbox.
    Kept,
    /// Events are claimed.
    Claimed,
    /// It is known what they want.
    Decided,
    /// The rows are written.
    Written,
    /// The application has done its part.
    Handled,
    /// The events are settled.
    Settled,
}

impl Step {
    /// All of them, in their order.
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

/// Tells a test of each step.
#[derive(Clone, Default)]
pub(crate) struct Probe(Option<Arc<dyn Fn(Step) + Send + Sync>>);

impl Probe {
    pub(crate) fn new(probe: impl Fn(Step) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(probe)))
    }

    pub(crate) fn reach(&self, step: Step) {
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
