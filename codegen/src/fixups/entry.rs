//! The entries of `facts/fixups.toml`: the property that one names, and the report that it is no longer needed.

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

/// A property of a schema of the document.
pub(super) fn property<'d>(document: &'d mut Document, schema: &str, name: &str) -> Option<&'d mut Property> {
    match &mut document.schemas.get_mut(schema)?.shape {
        Shape::Object(properties) => properties.get_mut(name),
        _ => None,
    }
}
