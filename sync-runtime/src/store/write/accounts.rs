//! The check that rows belong to the account of their batch.

use crate::map::Row;
use crate::model::{Source, SqlValue, Table};
use crate::store::lessons::WriteError;
use crate::store::{Batch, TableBatch};

/// Checks that all rows belong to the account of the batch: they are compared and deleted by it.
pub(super) fn check_accounts(batch: &Batch) -> Result<(), WriteError> {
    for TableBatch { table, objects, .. } in &batch.tables {
        if !are_of(&batch.account, table, objects.iter().map(|object| &object.row)) {
            return Err(WriteError::Account { model: table.model });
        }
        for set in objects.iter().flat_map(|object| &object.children) {
            let child = table.children[set.index].table.table();
            if !are_of(&batch.account, child, set.rows.iter()) {
                return Err(WriteError::Account { model: child.model });
            }
        }
    }
    Ok(())
}

/// Returns true if rows belong to an account.
fn are_of<'r>(account: &str, table: &Table, mut rows: impl Iterator<Item = &'r Row>) -> bool {
    let place = table.written().position(|column| matches!(column.source, Source::Account));
    let is_own = |value: Option<&SqlValue>| matches!(value, Some(SqlValue::Text(text)) if **text == *account);
    place.is_none_or(|place| rows.all(|row| is_own(row.values.get(place))))
}
