//! Where the document is known to say less than the truth. Each deviation is a function with its reason, and says when
//! the document no longer needs it, so that none outlives its cause.

mod plain_ids;
mod times;

pub use plain_ids::plain_id;

use crate::spec::Document;
use std::fmt;

/// A fixup that found nothing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unneeded {
    /// The fixup.
    pub fixup: &'static str,
    /// The place of the document.
    pub place: String,
}

impl fmt::Display for Unneeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the fixup {} found nothing to mend at {}", self.fixup, self.place)
    }
}

/// Mends `document`. Returns what was not there to be mended, as is usual for versions other than the pinned one.
pub fn mend(document: &mut Document) -> Vec<Unneeded> {
    times::mark_times(document)
}
