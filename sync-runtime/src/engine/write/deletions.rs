//! Deletions in all tables of a kind: several models may keep the same objects.

use crate::engine::models::Models;
use crate::model::TableName;
use crate::store::Deletion;
use std::collections::HashSet;

/// Adds the deletions of the same objects in other tables.
pub(crate) fn add_same_objects(models: &Models, deleted: &mut Vec<Deletion>) {
    if deleted.is_empty() {
        return;
    }
    let tables = models.own_tables();
    let known: HashSet<(TableName, String)> =
        deleted.iter().map(|it| (it.table.full_name(), it.id.clone())).collect();
    let also = |it: &Deletion| {
        let same = tables.iter().copied().filter(|table| table.object.name == it.table.object.name);
        let others = same.filter(|table| !known.contains(&(table.full_name(), it.id.clone())));
        others.map(|table| Deletion { table, ..it.clone() }).collect::<Vec<_>>()
    };
    let more: Vec<Deletion> = deleted.iter().flat_map(also).collect();
    deleted.extend(more);
}
