//! [`Undo`]: a part of the state before a change.

use super::collection::Entry;
use serde_json::Value;

/// A part of the state before a change.
#[derive(Debug, Clone)]
pub(super) enum Undo {
    /// An object; none if it was new.
    Object { kind: String, id: String, before: Option<Entry> },
    /// The hidden facts about an object; none if there were none.
    Hidden { id: String, before: Option<Value> },
}
