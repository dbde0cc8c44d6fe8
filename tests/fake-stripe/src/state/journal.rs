//! The journal of a call: what it changed, to take it back.

use super::State;
use super::undo::Undo;

/// A point to which changes can be taken back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Checkpoint {
    changes: usize,
    outbox: usize,
}

impl State {
    /// Begins to journal changes, and returns the present point.
    pub(crate) fn checkpoint(&mut self) -> Checkpoint {
        Checkpoint { changes: self.journal.get_or_insert_default().len(), outbox: self.outbox.len() }
    }

    /// Takes all changes since a point back, events included.
    pub(crate) fn roll_back(&mut self, to: Checkpoint) {
        let Some(mut journal) = self.journal.take() else { return };
        for undo in journal.drain(to.changes..).rev() {
            if let Some(kind) = self.kinds.get_mut(&undo.kind) {
                kind.restore(&undo.id, undo.before);
            }
        }
        self.journal = Some(journal);
        self.outbox.truncate(to.outbox);
    }

    /// Ends the journal.
    pub(crate) fn forget_journal(&mut self) {
        self.journal = None;
    }

    /// Notes an object before it is changed.
    pub(super) fn note(&mut self, kind: &str, id: &str) {
        if self.journal.is_none() {
            return;
        }
        let before = self.kind(kind).get(id).cloned();
        if let Some(journal) = &mut self.journal {
            journal.push(Undo { kind: kind.to_owned(), id: id.to_owned(), before });
        }
    }
}
