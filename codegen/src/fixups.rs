//! The corrections of known mistakes of the document: each is an entry of `facts/fixups.toml`. A correction that the document no
//! longer needs is reported, so that none outlives its cause.

mod optional;
mod plain_ids;
mod times;

use crate::facts::FixupFacts;
use crate::spec::{Document, Property, Shape};
use std::fmt;

/// A fixup that found nothing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unneeded {
    /// The table of `facts/fixups.toml`.
    pub fixup: &'static str,
    /// The place of the document.
    pub place: String,
}

impl fmt::Display for Unneeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "facts/fixups.toml: `{}` mends nothing at `{}`", self.fixup, self.place)
    }
}

/// Mends `document`. Returns the entries that found nothing to mend, as is usual for versions other than the pinned one.
pub fn mend(document: &mut Document, facts: &FixupFacts) -> Vec<Unneeded> {
    let mut unneeded = optional::mend(document, facts);
    unneeded.extend(times::mend(document, facts));
    unneeded.extend(plain_ids::unneeded(document, facts));
    unneeded
}

/// A property of a schema of the document.
fn property<'d>(document: &'d mut Document, schema: &str, name: &str) -> Option<&'d mut Property> {
    match &mut document.schemas.get_mut(schema)?.shape {
        Shape::Object(properties) => properties.get_mut(name),
        _ => None,
    }
}
