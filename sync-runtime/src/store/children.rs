//! Child rows: they are the content of their parents as much as columns are, and are replaced as sets.

use super::TableBatch;
use super::lessons::{WriteError, at};
use super::rows::Dated;
use super::writing::{WriteOutcome, Writing};
use crate::map::{Mapped, Row};
use crate::model::Table;
use std::collections::HashSet;

/// The child rows of one object in one table, and what became of its own row.
#[derive(Clone, Copy)]
struct Set<'b> {
    parent: &'b str,
    rows: &'b [Row],
    as_of: i64,
    of: WriteOutcome,
}

/// The child rows of a table that are written.
pub(super) struct Below<'b> {
    /// True if most rows are new or unchanged.
    is_page: bool,
    sets: Vec<(&'static Table, Vec<Set<'b>>)>,
    /// The objects whose rows are as they were, but not what is below them, as far as that is known.
    pub(super) changed: HashSet<&'b str>,
}

impl<'b> Below<'b> {
    /// Looks at what objects have below them.
    pub(super) async fn of<W: Writing>(
        writing: &mut W,
        batch: &TableBatch,
        fresh: &[(&'b Mapped, WriteOutcome)],
        is_page: bool,
    ) -> Result<Self, WriteError> {
        let mut below = Self { is_page, sets: Vec::new(), changed: HashSet::new() };
        let living = || fresh.iter().filter(|(_, outcome)| *outcome != WriteOutcome::Stale);
        for (index, child) in batch.table.children.iter().enumerate() {
            let child = child.table.table();
            let sets = living().flat_map(|(object, outcome)| {
                let (of, as_of) = (*outcome, batch.instant(object));
                let sets = object.children.iter().filter(move |set| set.index == index);
                sets.map(move |set| Set { parent: &set.parent, rows: &set.rows, as_of, of })
            });
            let sets: Vec<Set<'b>> = sets.collect();
            let same: Vec<Set<'b>> =
                sets.iter().filter(|set| set.of == WriteOutcome::Same).copied().collect();
            let (parents, rows) = parents_and_rows(&same);
            if is_page && !same.is_empty() {
                let unlike =
                    writing.unlike(child, &parents, &rows).await.map_err(|error| at::<W>(child, error))?;
                below.changed.extend(parents.into_iter().filter(|parent| unlike.contains(*parent)));
            } else {
                below.changed.extend(parents);
            }
            below.sets.push((child, sets));
        }
        Ok(below)
    }

    /// Writes it. Returns how many child rows are new or have changed.
    pub(super) async fn write<W: Writing>(self, writing: &mut W) -> Result<u64, WriteError> {
        let mut written = 0;
        for (child, mut sets) in self.sets {
            sets.retain(|set| set.of != WriteOutcome::Same || self.changed.contains(set.parent));
            let (parents, rows) = parents_and_rows(&sets);
            let are_new = self.is_page && sets.iter().all(|set| set.of == WriteOutcome::Inserted);
            let done = match (are_new, parents.is_empty(), rows.is_empty()) {
                (_, true, _) | (true, _, true) => continue,
                (true, ..) => writing.fill(child, &parents, &rows).await,
                (false, ..) => writing.replace(child, &parents, &rows).await,
            };
            written += done.map_err(|error| at::<W>(child, error))?;
        }
        Ok(written)
    }
}

fn parents_and_rows<'b>(sets: &[Set<'b>]) -> (Vec<&'b str>, Vec<Dated<'b>>) {
    let rows = sets.iter().flat_map(|set| set.rows.iter().map(|row| (row, set.as_of)));
    (sets.iter().map(|set| set.parent).collect(), rows.collect())
}
