//! Integers that hold seconds since 1970 without being marked so.

use super::entry::{Unneeded, property};
use crate::facts::FixupFacts;
use crate::spec::{Document, Shape};

pub(super) fn mend(document: &mut Document, facts: &FixupFacts) -> Vec<Unneeded> {
    let mut unneeded = Vec::new();
    let places = facts.times.iter().flat_map(|(schema, names)| names.iter().map(move |name| (schema, name)));
    for (schema, name) in places {
        match property(document, schema, name).map(|property| &mut property.node.shape) {
            Some(Shape::Integer { time }) if !*time => *time = true,
            _ => unneeded.push(Unneeded { fixup: "times", place: format!("{schema}.{name}") }),
        }
    }
    unneeded
}
