//! [`TableResult`]: the result of writing a table, or a part of it.

use crate::store::{DeadLetter, Written, WrittenTable};

/// The result for a table, or for a part of it.
#[derive(Debug, Default)]
pub(super) struct TableResult<'b> {
    pub(super) written: Written,
    /// The ids of the objects that have a row.
    pub(super) alive: Vec<&'b str>,
    /// The ids of those whose rows are new or have changed.
    pub(super) changed: Vec<&'b str>,
    pub(super) letters: Vec<DeadLetter>,
}

impl<'b> TableResult<'b> {
    /// Returns the result for the objects of a table.
    pub(super) fn written(&self) -> WrittenTable {
        let refused = self.letters.len() as u64;
        WrittenTable {
            written: Written { refused, ..self.written },
            changed: self.changed.iter().map(|id| (*id).to_owned()).collect(),
            refused: self.letters.iter().map(|it| (it.id.clone(), it.reason.clone())).collect(),
        }
    }

    /// Adds the result for another part.
    pub(super) fn add(&mut self, other: TableResult<'b>) {
        self.written += other.written;
        self.alive.extend(other.alive);
        self.changed.extend(other.changed);
        self.letters.extend(other.letters);
    }
}
