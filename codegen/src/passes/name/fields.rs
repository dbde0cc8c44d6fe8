//! Under which names things are held: what is held in many places is called as it is called there.

use super::super::words::pascal;
use crate::ir::Key;
use std::collections::{BTreeMap, HashMap};

/// In how many places something must be held to be called without any of them.
const MANY: usize = 3;
/// How long a word must be to say enough.
const LONG: usize = 7;

/// The names under which things are held, and which of them is held the most under each.
#[derive(Default)]
pub(super) struct Fields(HashMap<String, (Key, usize)>);

impl Fields {
    /// Counts the uses of a thing.
    pub(super) fn count(&mut self, key: &Key, uses: &[(Key, String)]) {
        for (field, count) in counted(uses) {
            let most = self.0.entry(field).or_insert((key.clone(), 0));
            if count > most.1 {
                *most = (key.clone(), count);
            }
        }
    }

    /// The name that a thing is held under, if nothing else is held so more often.
    pub(super) fn bare_name(&self, key: &Key, uses: &[(Key, String)]) -> Option<String> {
        let counts = counted(uses);
        let (field, count) = counts.iter().max_by_key(|(_, count)| **count)?;
        let most = self.0.get(field).is_some_and(|(most, _)| most == key);
        let often = *count >= MANY || (uses.len() > 1 && counts.len() == 1);
        (most && often && says_enough(key, field)).then(|| pascal(field))
    }
}

/// The names in some uses, and how often each occurs.
fn counted(uses: &[(Key, String)]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    uses.iter().for_each(|(_, field)| *counts.entry(field.clone()).or_default() += 1);
    counts
}

/// A short word could be that of anything, and so could any word without the suffix that parameters have.
fn says_enough(key: &Key, field: &str) -> bool {
    field.contains('_') || (key.starts_with("params ") && field.len() >= LONG)
}
