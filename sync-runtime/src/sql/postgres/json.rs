//! [`JsonTypes`]: the types of the columns of JSON in a database.

use crate::model::{Column, RawType, SqlType, Table, TableName};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// The types of the columns of JSON, where they are not those of the models: the application may have changed them, and models
/// may have changed since a table was created. Each of `json`, `jsonb` and `text` holds the same values.
#[derive(Debug, Default)]
pub(crate) struct JsonTypes(RwLock<HashMap<TableName, HashMap<&'static str, RawType>>>);

impl JsonTypes {
    /// Returns true if the types of the columns of a table are known, or it has no column of JSON.
    pub(crate) fn is_known(&self, table: &Table) -> bool {
        let has_json = table.columns.iter().any(|column| column.sql == SqlType::Json);
        let types = self.0.read().unwrap_or_else(PoisonError::into_inner);
        !has_json || types.contains_key(&table.full_name())
    }

    /// Notes the names and the types of the columns of a table; without any, its columns have the types of the model.
    pub(crate) fn learn<'l>(&self, table: &Table, live: impl Iterator<Item = (&'l str, &'l str)>) {
        let live: HashMap<&str, &str> = live.collect();
        let json = table.columns.iter().filter(|column| column.sql == SqlType::Json);
        let types = json.filter_map(|column| Some((column, of_name(live.get(column.name)?)?)));
        let others = types.filter(|(column, found)| *found != column.raw);
        let others = others.map(|(column, found)| (column.name, found)).collect();
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(table.full_name(), others);
    }

    /// Returns the type of a column of JSON.
    pub(super) fn of(&self, table: &Table, column: &Column) -> RawType {
        let types = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let found = types.get(&table.full_name()).and_then(|columns| columns.get(column.name));
        found.copied().unwrap_or(column.raw)
    }
}

/// Returns the type of JSON with a name, as `format_type` writes it.
pub(super) fn of_name(name: &str) -> Option<RawType> {
    match name {
        "text" => Some(RawType::Text),
        "json" => Some(RawType::Json),
        "jsonb" => Some(RawType::Jsonb),
        _ => None,
    }
}
