//! Dead letters of objects that are refused while they are written.

use super::{DeadLetter, TableBatch};
use crate::map::Mapped;

/// What is kept of an object that has no row.
pub(super) fn letter(batch: &TableBatch, object: &Mapped, reason: String) -> DeadLetter {
    DeadLetter {
        model: batch.table.model,
        id: object.row.id.clone(),
        reason,
        object: object.json.as_ref().to_owned(),
        as_of: batch.instant(object),
    }
}
