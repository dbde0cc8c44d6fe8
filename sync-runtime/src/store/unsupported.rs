//! What models can say and no store does yet: refused when tables are made, so that nothing is left out in silence.

use super::StoreError;
use crate::model::{OnDelete, Source, Table};

/// Refuses tables that ask for what no store does.
pub(super) fn refuse(tables: &[&'static Table]) -> Result<(), StoreError> {
    let asked: Vec<String> = tables
        .iter()
        .flat_map(|table| asks_for(table).into_iter().map(|what| format!("{}: {what}", table.model)))
        .collect();
    if asked.is_empty() { Ok(()) } else { Err(StoreError::Unsupported(asked)) }
}

fn asks_for(table: &Table) -> Vec<&'static str> {
    let has = |wanted: fn(&Source) -> bool| table.columns.iter().any(|column| wanted(&column.source));
    let asks = [
        (table.schema.is_some(), "`schema`"),
        (table.on_delete != OnDelete::Delete, "`on_delete`"),
        (!table.indexes.is_empty(), "`index`"),
        (table.columns.iter().any(|column| column.foreign_key), "`foreign_key`"),
        (has(|source| matches!(source, Source::Account)), "`account`"),
        (has(|source| matches!(source, Source::Livemode)), "`livemode`"),
        (has(|source| matches!(source, Source::Position)), "`children` by position"),
        (has(|source| matches!(source, Source::Value)), "`split`"),
    ];
    asks.into_iter().filter(|(asked, _)| *asked).map(|(_, what)| what).collect()
}
