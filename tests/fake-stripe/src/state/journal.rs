//! The journal of a call: what it changed, to take it back.

use super::State;
use super::undo::Undo;
use std::collections::BTreeSet;

/// A point to which changes can be taken back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Checkpoint {
    changes: usize,
    outbox: usize,
    remittances: usize,
}

impl State {
    /// Begins to journal changes, and returns the present point.
    pub(crate) fn checkpoint(&mut self) -> Checkpoint {
        let changes = self.journal.get_or_insert_default().len();
        Checkpoint { changes, outbox: self.outbox.len(), remittances: self.remittances.len() }
    }

    /// Takes all changes since a point back, events included.
    pub(crate) fn roll_back(&mut self, to: Checkpoint) {
        let Some(mut journal) = self.journal.take() else { return };
        for undo in journal.drain(to.changes..).rev() {
            match undo {
                Undo::Object { kind, id, before } => {
                    if let Some(kind) = self.kinds.get_mut(&kind) {
                        kind.restore(&id, before);
                    }
                }
                Undo::Hidden { id, before: Some(before) } => drop(self.hidden.insert(id, before)),
                Undo::Hidden { id, before: None } => drop(self.hidden.remove(&id)),
            }
        }
        self.journal = Some(journal);
        self.outbox.truncate(to.outbox);
        self.remittances.truncate(to.remittances);
    }

    /// Ends the journal. Returns the kinds and ids of the objects that changed.
    pub(crate) fn end_journal(&mut self) -> BTreeSet<(String, String)> {
        let object = |undo| match undo {
            Undo::Object { kind, id, .. } => Some((kind, id)),
            Undo::Hidden { .. } => None,
        };
        self.journal.take().into_iter().flatten().filter_map(object).collect()
    }

    /// Notes an object before it is changed.
    pub(super) fn note(&mut self, kind: &str, id: &str) {
        if self.journal.is_none() {
            return;
        }
        let before = self.kind(kind).get(id).cloned();
        if let Some(journal) = &mut self.journal {
            journal.push(Undo::Object { kind: kind.to_owned(), id: id.to_owned(), before });
        }
    }

    /// Notes hidden facts before they are changed.
    pub(super) fn note_hidden(&mut self, id: &str) {
        let before = self.hidden.get(id).cloned();
        if let Some(journal) = &mut self.journal {
            journal.push(Undo::Hidden { id: id.to_owned(), before });
        }
    }
}
