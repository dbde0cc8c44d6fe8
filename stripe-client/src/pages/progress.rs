//! Seeing that a list goes round in circles, in a memory that does not grow with it.

use crate::stall::Stall;
use std::hash::{DefaultHasher, Hash, Hasher};
use stripe_types::id_of;

/// The number of pages in a row that may show nothing new where the API may send empty pages in between, as in version 2.
const MAX_IDLE: u32 = 100;
/// The number of pages equal to an earlier one that such a list may show: what changes meanwhile may be shown again.
const MAX_REPEATS: u32 = 3;

/// A few facts of the pages so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Progress {
    cursors: Circle,
    pages: Circle,
    /// The hashes of the elements of the last page, sorted.
    last: Vec<u64>,
    idle: u32,
    repeats: u32,
}

impl Progress {
    /// Notes that the walk begins behind a cursor.
    pub(super) fn begin_behind(&mut self, cursor: &str) {
        self.cursors.closes(hash(cursor));
    }

    /// Notes a page that is not the last one. The cursor that it leads to is named by an id, if `strict`: then each page must show
    /// something new.
    pub(super) fn note(&mut self, data: &[&str], cursor: &str, strict: bool) -> Result<(), Stall> {
        let ids: Vec<u64> = data.iter().map(|element| of_element(element)).collect();
        let page = hash(&ids);
        let mut sorted = ids;
        sorted.sort_unstable();
        let repeats = !sorted.is_empty() && sorted.iter().all(|id| self.last.binary_search(id).is_ok());
        let circle = !sorted.is_empty() && self.pages.closes(page);
        self.idle = if sorted.is_empty() || repeats { self.idle + 1 } else { 0 };
        self.repeats += u32::from(circle);
        if !sorted.is_empty() {
            self.last = sorted;
        }
        if self.cursors.closes(hash(cursor)) {
            return Err(if repeats { Stall::Repeats } else { Stall::Circle });
        }
        match strict {
            true if repeats => Err(Stall::Repeats),
            true if circle => Err(Stall::Circle),
            false if self.idle > MAX_IDLE => Err(Stall::Idle),
            false if self.repeats > MAX_REPEATS => Err(Stall::Circle),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
impl Progress {
    /// The number of hashes that are remembered.
    pub(super) fn len(&self) -> usize {
        self.last.len() + 2
    }
}

/// Brent's way to find a cycle: one value is held, and replaced after 1, 2, 4, … steps. Whatever repeats for ever meets it.
#[derive(Debug, Clone, Default)]
pub(super) struct Circle {
    held: Option<u64>,
    steps: u64,
    until: u64,
}

impl Circle {
    /// Takes the next value, and returns whether it is one that was before.
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
    use super::Circle;

    #[test]
    fn every_cycle_is_found_and_nothing_else() {
        for (lead, length) in [(0, 1), (0, 2), (1, 2), (3, 7), (100, 1), (5, 64), (1000, 333)] {
            let mut circle = Circle::default();
            let value = |step: u64| if step < lead { step } else { lead + (step - lead) % length };
            let found = (0..).find(|step| circle.closes(value(*step))).expect("a cycle");
            assert!(found >= lead + length, "{lead} {length}: {found}");
            assert!(found <= 4 * (lead + length) + 4, "{lead} {length}: {found}");
        }
        let mut circle = Circle::default();
        assert!(!(0..100_000).any(|step| circle.closes(step)));
    }
}
