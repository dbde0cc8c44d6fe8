//! Rows of one table that concern a customer: found, and left without data of persons.

use super::columns::{SHARED, blank, documents, naming, personal};
use super::concerned::Concerned;
use super::statements::{Statements, Texts};
use crate::model::{Column, Source, Table};
use crate::personal::{Instead, without};
use crate::sql::{joined, quoted};

/// A condition, and its parameters.
pub(super) struct RowCondition {
    pub(super) text: String,
    pub(super) values: Vec<String>,
}

/// The condition that a row concerns a customer; none if nothing tells.
pub(super) fn condition(
    statements: &Statements<'_>,
    table: &'static Table,
    concerned: &Concerned,
) -> Option<RowCondition> {
    let mut found = RowCondition { text: String::new(), values: Vec::new() };
    let kind = table.object.name;
    let mut parts = Vec::new();
    if SHARED.contains(&kind) {
        return None;
    }
    let mut among = |column: &Column, kind: &str, values: &mut Vec<String>| {
        if let Some(ids) = concerned.json(kind) {
            values.push(ids);
            parts.push(format!("{} IN ({})", quoted(column.name), statements.elements(values.len())));
        }
    };
    if table.has_ids() {
        among(table.id_column(), kind, &mut found.values);
    }
    // What a customer names belongs to that customer, and not the other way round.
    let names = naming(table);
    if kind != "customer" {
        for (column, kind) in &names {
            among(column, kind, &mut found.values);
        }
    }
    let raw = table.columns.iter().find(|column| matches!(column.source, Source::Raw));
    let event = kind.ends_with("event");
    if let Some(raw) = raw.or_else(|| event.then(|| data_column(table)).flatten())
        && (names.is_empty() || event)
        && kind != "customer"
    {
        found.values.push(format!("\"{}\"", concerned.customer));
        parts.push(statements.holds(&quoted(raw.name), found.values.len()));
    }
    if let Some(data) = data_column(table).filter(|_| event) {
        found.values.push(concerned.all_json());
        let id = statements.member(data.name, &["object", "id"]);
        parts.push(format!("{id} IN ({})", statements.elements(found.values.len())));
    }
    if parts.is_empty() {
        return None;
    }
    found.text = format!("({})", joined(parts, " OR "));
    if let (Some(column), Some(account)) = (table.account_column(), &concerned.account) {
        found.values.push(account.clone());
        found.text.push_str(&format!(" AND {} = ${}", quoted(column.name), found.values.len()));
    }
    Some(found)
}

/// The column of what an event tells.
fn data_column(table: &'static Table) -> Option<&'static Column> {
    table.columns.iter().find(|column| matches!(column.source, Source::Path(["data"])))
}

/// Leaves the rows of a condition without data of persons, and returns how many were changed. `place` is where their rows are
/// made from, in a table of children.
pub(super) async fn clear(
    statements: &mut Statements<'_>,
    table: &'static Table,
    place: &[&str],
    condition: &RowCondition,
) -> sqlx::Result<u64> {
    let own = table.columns.iter().any(|column| matches!(column.source, Source::Value));
    let name = statements.table(table);
    if own && crate::personal::is_personal(place) {
        // The value is the key: there is no row without it.
        let text = format!("DELETE FROM {name} WHERE {}", condition.text);
        return statements.execute(text, &condition.values).await;
    }
    let (blanks, documents) = (personal(table, place), documents(table, place));
    if blanks.is_empty() && documents.is_empty() {
        return Ok(0);
    }
    let keys = table.key_columns();
    let columns = keys.iter().chain(&blanks).chain(&documents);
    let columns: Vec<String> =
        columns.map(|column| format!("CAST({} AS text)", quoted(column.name))).collect();
    let text = format!("SELECT {}\nFROM {name} WHERE {}", joined(columns, ", "), condition.text);
    let mut changed = 0;
    for row in statements.select(text, &condition.values).await? {
        changed += clear_row(statements, table, &row, (&keys, &blanks, &documents)).await?;
    }
    Ok(changed)
}

/// The columns of a key, those that are blanked, and those of JSON.
type Columns<'c> = (&'c [&'static Column], &'c [&'static Column], &'c [&'static Column]);

async fn clear_row(
    statements: &mut Statements<'_>,
    table: &'static Table,
    row: &Texts,
    (keys, blanks, documents): Columns<'_>,
) -> sqlx::Result<u64> {
    let (key, rest) = row.split_at(keys.len());
    let (held, texts) = rest.split_at(blanks.len());
    let mut values = Vec::new();
    let mut sets: Vec<String> = Vec::new();
    let is_blank = |column: &Column, value: &Option<String>| match value {
        None => true,
        Some(value) => format!("'{value}'") == blank(column) || (value == "{}" && !column.nullable),
    };
    for (column, _) in blanks.iter().zip(held).filter(|(column, value)| !is_blank(column, value)) {
        sets.push(format!("{} = {}", quoted(column.name), blank(column)));
    }
    for (column, text) in documents.iter().zip(texts) {
        if let Some(text) = text.as_deref().and_then(|text| without(text, Instead::Null)) {
            values.push(text);
            sets.push(format!("{} = {}", quoted(column.name), statements.json(column, values.len())));
        }
    }
    if sets.is_empty() {
        return Ok(0);
    }
    let mut conditions = Vec::new();
    for (column, value) in keys.iter().zip(key) {
        values.push(value.clone().unwrap_or_default());
        conditions.push(format!("{} = ${}", statements.key(column), values.len()));
    }
    let name = statements.table(table);
    let text = format!("UPDATE {name} SET\n{}\nWHERE {}", joined(sets, ", "), joined(conditions, " AND "));
    statements.execute(text, &values).await
}
