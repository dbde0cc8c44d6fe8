//! Defining tables, their columns and their indexes.

use super::live::{ForeignKey, Index};
use super::{AS_OF, Dialect, joined, list, literal, quoted, shortened};
use crate::model::{Column, Source, Table};

/// Deviations of a table that replaces an existing one.
#[derive(Default)]
pub(crate) struct Heritage {
    /// The definitions of columns beside those of the model.
    pub(crate) more: Vec<String>,
    /// The constraints beside those of the model.
    pub(crate) constraints: Vec<String>,
    /// Columns of the model for which the rows have no values yet.
    pub(crate) unfilled: Vec<&'static str>,
}

/// Returns the statement that creates a table under a name.
pub(crate) fn create(table: &'static Table, name: &str, heritage: Heritage, dialect: &dyn Dialect) -> String {
    let key = table.primary_key_names();
    let single = key.first().copied().filter(|_| key.len() == 1);
    let definition = |column| {
        dialect.definitions(table, column, &constraints(column, single, &heritage.unfilled, dialect))
    };
    let mut parts: Vec<String> = table.columns.iter().flat_map(definition).collect();
    parts.push(dialect.as_of().to_owned());
    parts.extend(heritage.more);
    let has_key = table.columns.iter().any(|column| defines_key(column, single, dialect));
    parts.extend((!has_key).then(|| format!("PRIMARY KEY ({})", list(key.iter().copied()))));
    parts.extend(has_own_key(table).then(|| {
        let unique = table.key_columns();
        format!("UNIQUE ({})", list(unique.iter().map(|column| column.name)))
    }));
    if dialect.defines_foreign_keys() {
        let keys = ForeignKey::all(table, dialect);
        parts.extend(keys.iter().map(|key| {
            let columns = list(key.columns.iter().copied());
            format!("FOREIGN KEY ({columns})\n        {}", key.references(dialect, action(key)))
        }));
    }
    parts.extend(heritage.constraints);
    format!("CREATE TABLE IF NOT EXISTS {name} (\n    {}\n)", parts.join(",\n    "))
}

/// Returns the action on a row whose target is deleted. Where the account is part of the key, only a trigger
/// can empty the other column alone.
fn action(key: &ForeignKey) -> &'static str {
    match (key.nulls, key.columns.len()) {
        (true, 1) => "SET NULL",
        (true, _) => "NO ACTION",
        (false, _) => "CASCADE",
    }
}

/// Returns the statements that add a column to an existing table. Existing rows have no value for it yet, so it may be NULL
/// whatever the model says, until the next synchronisation has filled it.
pub(crate) fn add_column(table: &Table, column: &'static Column, dialect: &dyn Dialect) -> Vec<String> {
    let mut text = String::new();
    if let Some(default) = default(column) {
        text.push_str(&format!(" NOT NULL DEFAULT {default}"));
    }
    let key = ForeignKey::of(table, column, dialect);
    if let Some(key) = key.filter(|key| dialect.defines_foreign_keys() && key.columns.len() == 1) {
        text.push_str(&format!(" {}", key.references(dialect, action(&key))));
    }
    let definitions = dialect.definitions(table, column, &text).into_iter();
    definitions.map(|text| format!("ALTER TABLE {} ADD COLUMN {text}", dialect.table(table))).collect()
}

/// Returns the statement that adds the system's column to an existing table.
pub(crate) fn add_as_of(table: &Table, dialect: &dyn Dialect) -> String {
    format!("ALTER TABLE {} ADD COLUMN {}", dialect.table(table), dialect.as_of())
}

/// Returns true if the primary key of a table is not what its rows are found by, which is unique beside it.
pub(crate) fn has_own_key(table: &Table) -> bool {
    let is_key = |column: &&Column| table.primary_key.contains(&column.name);
    let found_by = table.key_columns();
    !table.primary_key.is_empty()
        && (table.primary_key.len() != found_by.len() || !found_by.iter().all(is_key))
}

/// Returns true if the definition of a column says that it is the primary key.
fn defines_key(column: &Column, key: Option<&str>, dialect: &dyn Dialect) -> bool {
    match column.generated {
        true => dialect.generated(column).contains("PRIMARY KEY"),
        false => key == Some(column.name) && default(column).is_none(),
    }
}

/// Returns the constraints of the values of a column; `key` is the column that is the primary key alone.
fn constraints(column: &Column, key: Option<&str>, unfilled: &[&str], dialect: &dyn Dialect) -> String {
    match default(column) {
        None if column.generated => dialect.generated(column).to_owned(),
        Some(default) => format!(" NOT NULL DEFAULT {default}"),
        None if key == Some(column.name) => " PRIMARY KEY NOT NULL".to_owned(),
        None if !column.nullable && !unfilled.contains(&column.name) => " NOT NULL".to_owned(),
        None => String::new(),
    }
}

/// Returns the expression of the default of a column, if it has one.
fn default(column: &Column) -> Option<String> {
    match column.source {
        Source::Local { default } => default.map(|expression| format!("({expression})")),
        Source::Deleted | Source::Unmatched => Some("FALSE".to_owned()),
        _ => None,
    }
}

/// Returns the indexes of a table: those of the model, and one on each column that refers to other tables, except for the
/// first columns of the key.
pub(crate) fn indexes(table: &'static Table, dialect: &dyn Dialect) -> Vec<Index> {
    let key: Vec<&str> = table.key_columns().iter().map(|column| column.name).collect();
    let names_rows =
        |column: &&Column| column.references.is_some() || matches!(column.source, Source::Parent);
    let references = table.columns.iter().filter(names_rows).map(|column| vec![column.name]);
    let asked = table.indexes.iter().map(|columns| columns.to_vec());
    let mut indexes: Vec<Index> = Vec::new();
    for columns in references.chain(asked) {
        if !key.starts_with(&columns) && indexes.iter().all(|known| known.columns != columns) {
            let name = format!("{}_{}_idx", dialect.plain_name(table), columns.join("_"));
            indexes.push(Index { name: shortened(name), columns });
        }
    }
    indexes
}

impl Index {
    /// Returns the statement that creates it.
    pub(crate) fn create(&self, table: &Table, dialect: &dyn Dialect) -> String {
        let columns = list(self.columns.iter().copied());
        format!("CREATE INDEX IF NOT EXISTS {}\nON {} ({columns})", quoted(&self.name), dialect.table(table))
    }
}

/// Returns the statement that records the created columns: those of the application are never dropped.
pub(crate) fn remember(
    table: &Table,
    columns: impl Iterator<Item = &'static Column>,
    dialect: &dyn Dialect,
) -> Option<String> {
    let name = literal(&dialect.recorded(table));
    let own = columns.filter(|column| !matches!(column.source, Source::Local { .. }));
    let rows: Vec<String> = own.map(|column| format!("({name}, {})", literal(column.name))).collect();
    (!rows.is_empty()).then(|| {
        format!(
            "INSERT INTO stripe_sync_columns (table_name, column_name) VALUES\n\
             {}\n\
             ON CONFLICT DO NOTHING",
            joined(rows, ", ")
        )
    })
}

/// Returns the statement that deletes the record of a created column.
pub(crate) fn forget(table: &Table, column: &str, dialect: &dyn Dialect) -> String {
    format!(
        "DELETE FROM stripe_sync_columns WHERE table_name = {} AND column_name = {}",
        literal(&dialect.recorded(table)),
        literal(column)
    )
}

/// Returns true if the model has the column, or the system.
pub(crate) fn has(table: &Table, name: &str, dialect: &dyn Dialect) -> bool {
    name == AS_OF || table.columns.iter().any(|column| column.name == name || dialect.stored(column) == name)
}
