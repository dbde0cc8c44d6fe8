//! [`Undo`]: an object before a change.

use super::collection::Entry;

/// A change of an object.
#[derive(Debug, Clone)]
pub(super) struct Undo {
    pub(super) kind: String,
    pub(super) id: String,
    /// The object before; none if it is new.
    pub(super) before: Option<Entry>,
}
