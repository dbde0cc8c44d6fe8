//! Required fields that may be absent.

use super::entry::{Unneeded, property};
use crate::facts::{FixupFacts, OptionalField};
use crate::spec::Document;

pub(super) fn mend(document: &mut Document, facts: &FixupFacts) -> Vec<Unneeded> {
    let mut unneeded = Vec::new();
    for OptionalField { schema, property: name, .. } in &facts.optional {
        match property(document, schema, name) {
            Some(found) if found.required && !found.node.nullable => found.required = false,
            _ => unneeded.push(Unneeded { fixup: "optional", place: format!("{schema}.{name}") }),
        }
    }
    unneeded
}
