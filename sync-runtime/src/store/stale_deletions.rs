//! Deletions that may be older than the rows which they delete.

use super::lessons::WriteError;
use super::named::NamedIds;
use super::writing::Writing;
use crate::model::Table;
use std::collections::BTreeMap;

/// Fails if deleted rows may have been seen alive since: ids that people choose are used again.
pub(super) async fn reject_stale_deletions<W: Writing>(
    writing: &mut W,
    table: &'static Table,
    deletions: &BTreeMap<String, i64>,
    deleted: u64,
) -> Result<(), WriteError> {
    if deleted == 0 || !table.is_retrievable() {
        return Ok(());
    }
    let known = writing.confirmed(table, None).await?.unwrap_or(i64::MIN);
    let mut maybe_stale = NamedIds::default();
    deletions.iter().filter(|(_, as_of)| **as_of < known).for_each(|(id, _)| maybe_stale.insert(table, id));
    if maybe_stale.is_empty() { Ok(()) } else { Err(WriteError::MaybeStale(maybe_stale)) }
}
