//! Deletions in all tables of a kind: several models may keep the same objects.

use crate::engine::models::Models;
use crate::model::TableName;
use crate::store::Gone;
use std::collections::HashSet;

/// Adds the deletions of the same objects in other tables.
pub(crate) fn add_same_objects(models: &Models, gone: &mut Vec<Gone>) {
    if gone.is_empty() {
        return;
    }
    let tables = models.own_tables();
    let known: HashSet<(TableName, String)> =
        gone.iter().map(|it| (it.table.full_name(), it.id.clone())).collect();
    let also = |it: &Gone| {
        let same = tables.iter().copied().filter(|table| table.object.name == it.table.object.name);
        let others = same.filter(|table| !known.contains(&(table.full_name(), it.id.clone())));
        others.map(|table| Gone { table, ..it.clone() }).collect::<Vec<_>>()
    };
    let more: Vec<Gone> = gone.iter().flat_map(also).collect();
    gone.extend(more);
}
