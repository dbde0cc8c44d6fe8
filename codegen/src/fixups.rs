//! The corrections of known mistakes of the document: each is an entry of `facts/fixups.toml`. A correction that the document no
//! longer needs is reported, so that none outlives its cause.

mod entry;
mod optional;
mod plain_ids;
mod times;

pub use entry::Unneeded;

use crate::facts::FixupFacts;
use crate::spec::Document;

/// Mends `document`. Returns the entries that found nothing to mend, as is usual for versions other than the pinned one.
pub fn mend(document: &mut Document, facts: &FixupFacts) -> Vec<Unneeded> {
    let mut unneeded = optional::mend(document, facts);
    unneeded.extend(times::mend(document, facts));
    unneeded.extend(plain_ids::unneeded(document, facts));
    unneeded
}
