//! Seeing that a list goes round in cycles, in a memory that does not grow with it.

use crate::stall::Stall;
use std::hash::{DefaultHasher, Hash, Hasher};
use stripe_types::id_of;

/// The number of consecutive pages without new elements, for lists that may have empty pages, as in version 2.
const MAX_IDLE: u32 = 100;
/// The number of repeated pages of such a list, which may return changed elements again.
const MAX_REPEATS: u32 = 3;

/// A summary of the pages so far.
#[derive(Debug, Clone, Default)]
pub(super) struct PageProgress {
    cursors: Cycle,
    pages: Cycle,
    /// The hashes of the elements of the last page, sorted.
    last: Vec<u64>,
    idle: u32,
    repeats: u32,
}

impl PageProgress {
    /// Records the cursor at which the list continues.
    pub(super) fn start_after(&mut self, cursor: &str) {
        self.cursors.closes(hash(cursor));
    }

    /// Records a page that is not the last one. If `strict`, the cursor is an id, and each page must return new
    /// elements.
    pub(super) fn record(&mut self, data: &[&str], cursor: &str, strict: bool) -> Result<(), Stall> {
        let ids: Vec<u64> = data.iter().map(|element| of_element(element)).collect();
        let page = hash(&ids);
        let mut sorted = ids;
        sorted.sort_unstable();
        let repeats = !sorted.is_empty() && sorted.iter().all(|id| self.last.binary_search(id).is_ok());
        let cycle = !sorted.is_empty() && self.pages.closes(page);
        self.idle = if sorted.is_empty() || repeats { self.idle + 1 } else { 0 };
        self.repeats += u32::from(cycle);
        if !sorted.is_empty() {
            self.last = sorted;
        }
        if self.cursors.closes(hash(cursor)) {
            return Err(if repeats { Stall::Repeats } else { Stall::Circle });
        }
        match strict {
            true if repeats => Err(Stall::Repeats),
            true if cycle => Err(Stall::Circle),
            false if self.idle > MAX_IDLE => Err(Stall::Idle),
            false if self.repeats > MAX_REPEATS => Err(Stall::Circle),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
impl PageProgress {
    /// Returns the number of stored hashes.
    pub(super) fn len(&self) -> usize {
        self.last.len() + 2
    }
}

/// Brent's cycle detection: one value is stored, and replaced after 1, 2, 4, … steps.
#[derive(Debug, Clone, Default)]
pub(super) struct Cycle {
    held: Option<u64>,
    steps: u64,
    until: u64,
}

impl Cycle {
    /// Adds the next value. Returns true if it closes a cycle.
    pub(super) fn closes(&mut self, value: u64) -> bool {
        if self.held == Some(value) {
            return true;
        }
        self.steps += 1;
        if self.held.is_none() || self.steps >= self.until {
            self.held = Some(value);
            self.until = (self.until * 2).max(1);
            self.steps = 0;
        }
        false
    }
}

fn of_element(element: &str) -> u64 {
    match id_of(element) {
        Some(id) => hash(id.as_str()),
        None => hash(element),
    }
}

pub(super) fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::Cycle;

    #[test]
    fn every_cycle_is_found_and_nothing_else() {
        for (lead, length) in [(0, 1), (0, 2), (1, 2), (3, 7), (100, 1), (5, 64), (1000, 333)] {
            let mut cycle = Cycle::default();
            let value = |step: u64| if step < lead { step } else { lead + (step - lead) % length };
            let found = (0..).find(|step| cycle.closes(value(*step))).expect("a cycle");
            assert!(found >= lead + length, "{lead} {length}: {found}");
            assert!(found <= 4 * (lead + length) + 4, "{lead} {length}: {found}");
        }
        let mut cycle = Cycle::default();
        assert!(!(0..100_000).any(|step| cycle.closes(step)));
    }
}
