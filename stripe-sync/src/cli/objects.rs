//! Objects by their ids: the tables that may have the row, and the row.

use super::connections::open_with;
use super::{Settings, prefixes, select};
use anyhow::bail;
use serde_json::Value;
use stripe_sync::models;
use stripe_sync::runtime::store::{ListedRow, RecordStore as _, RowQuery};
use stripe_sync::runtime::table::{Column, SqlType};
use stripe_sync::runtime::{AnyStore, Table, with_children};

/// A row with its table.
#[derive(Debug)]
pub(crate) struct FoundRow {
    pub(crate) table: &'static Table,
    pub(crate) row: ListedRow,
}

/// Returns the model of an id: the named one, or that of the prefix.
pub(crate) fn model_of(id: &str, name: Option<&str>) -> anyhow::Result<&'static Table> {
    if let Some(name) = name {
        return match select::named(&models::ready(), name) {
            Some(table) => Ok(table),
            None => bail!("unknown model `{name}`; `stripe-sync models` lists all models"),
        };
    }
    match prefixes::model_of(id) {
        Some(table) => Ok(table),
        None => bail!("the prefix of `{id}` does not show its model; name it, as in --model Coupon"),
    }
}

/// Finds the rows with an id: in the table of the named model, or else in those of the prefix, or else in all.
pub(crate) async fn find(settings: &Settings, id: &str, name: Option<&str>) -> anyhow::Result<Vec<FoundRow>> {
    let ready: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
    let named = match name {
        Some(_) => vec![model_of(id, name)?],
        None => ready,
    };
    let (store, named) = open_with(settings, &named).await?;
    let tables = if name.is_some() { named } else { with_children(&named) };
    find_in(&store, &tables, id, name.is_none()).await
}

/// Finds the rows with an id in some tables; with `by_prefix`, only in those of the id's prefix, if it is known.
pub(crate) async fn find_in(
    store: &AnyStore,
    tables: &[&'static Table],
    id: &str,
    by_prefix: bool,
) -> anyhow::Result<Vec<FoundRow>> {
    let kind = prefixes::kind_of(id).filter(|_| by_prefix);
    let may_have =
        |table: &&'static Table| table.has_ids() && kind.is_none_or(|kind| table.object.name == kind);
    let tables: Vec<&'static Table> = tables.iter().copied().filter(may_have).collect();
    let mut found = Vec::new();
    for table in store.usable(&tables).await? {
        let rows = store.listed_rows(&RowQuery::of_id(table, id)).await?;
        found.extend(rows.into_iter().map(|row| FoundRow { table, row }));
    }
    Ok(found)
}

impl FoundRow {
    /// Returns the account of the row; empty if the table does not tell accounts apart.
    pub(crate) fn account(&self) -> &str {
        let column = self.table.account_column();
        column.and_then(|column| self.row.value(self.table, column.name)).unwrap_or_default()
    }

    /// Returns the columns with their values.
    pub(crate) fn columns(&self) -> impl Iterator<Item = (&'static Column, Option<&str>)> {
        self.table.columns.iter().zip(self.row.values.iter().map(Option::as_deref))
    }

    /// Returns the row as JSON: each column with a value of its type.
    pub(crate) fn as_json(&self) -> Value {
        self.columns().map(|(column, value)| (column.name.to_owned(), json_of(column, value))).collect()
    }
}

/// Returns a value as JSON.
pub(crate) fn json_of(column: &Column, value: Option<&str>) -> Value {
    let Some(text) = value else { return Value::Null };
    let typed = match column.sql {
        SqlType::Integer | SqlType::Boolean | SqlType::Json => serde_json::from_str(text).ok(),
        SqlType::Text | SqlType::Decimal | SqlType::Time | SqlType::Date | SqlType::Uuid => None,
    };
    typed.unwrap_or_else(|| text.into())
}
