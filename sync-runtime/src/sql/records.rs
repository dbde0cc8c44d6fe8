//! SQL that reads rows and records for people.

use super::{AS_OF, Dialect, quoted};
use crate::model::{Column, Table};
use crate::store::{Condition, LetterSelection, Order, RowQuery, Test};

/// The text of a statement whose parameters are numbered as they are added.
struct StatementText {
    text: String,
    parameters: usize,
}

impl StatementText {
    fn parameter(&mut self) -> String {
        self.parameters += 1;
        format!("${}", self.parameters)
    }
}

/// Returns the statement that reads a page of rows: each column as text, then the instant. Parameters: the limit; the account, if it is
/// given and the table tells accounts apart; the values of all conditions that have one; the values of the place that are not NULL.
pub(crate) fn listed(dialect: &dyn Dialect, query: &RowQuery) -> String {
    let columns = query.table.columns.iter().map(|column| dialect.text(query.table, column));
    let columns = super::joined(columns.chain([format!("m.{}", quoted(AS_OF))]), ", ");
    let from = dialect.table(query.table);
    let mut text =
        StatementText { text: format!("SELECT {columns}\nFROM {from} AS m WHERE TRUE"), parameters: 1 };
    if let (Some(column), Some(_)) = (query.table.account_column(), &query.account) {
        let account = text.parameter();
        text.text.push_str(&format!("\nAND m.{} = {account}", quoted(column.name)));
    }
    for condition in &query.conditions {
        let condition = compared(dialect, query.table, condition, &mut text);
        text.text.push_str(&format!("\nAND {condition}"));
    }
    if !query.any.is_empty() {
        let any: Vec<String> =
            query.any.iter().map(|condition| compared(dialect, query.table, condition, &mut text)).collect();
        text.text.push_str(&format!("\nAND ({})", any.join(" OR ")));
    }
    if let Some(place) = &query.after {
        let condition = after(dialect, query, place, &mut text);
        text.text.push_str(&format!("\nAND {condition}"));
    }
    let order = query.order.map(|Order { column, descending }| {
        let (column, direction) = (quoted(column.name), if descending { "DESC" } else { "ASC" });
        format!("m.{column} IS NULL, m.{column} {direction}")
    });
    let key = query.table.key_columns();
    let key = key.iter().map(|column| format!("m.{}", quoted(column.name)));
    let order = order.into_iter().chain(key).collect::<Vec<_>>().join(", ");
    format!("{}\nORDER BY {order} LIMIT $1", text.text)
}

/// Returns a condition.
fn compared(dialect: &dyn Dialect, table: &Table, condition: &Condition, text: &mut StatementText) -> String {
    let column = format!("m.{}", quoted(condition.column.name));
    let mut value = || cast(dialect, table, condition.column, &text.parameter());
    match condition.test {
        Test::Is => format!("{column} = {}", value()),
        Test::IsNot => format!("({column} IS NULL OR {column} <> {})", value()),
        Test::AtLeast => format!("{column} >= {}", value()),
        Test::AtMost => format!("{column} <= {}", value()),
        Test::Contains => {
            format!("lower(CAST({column} AS text)) LIKE {} ESCAPE '\\'", text.parameter())
        }
        Test::IsNull => format!("{column} IS NULL"),
        Test::NotNull => format!("{column} IS NOT NULL"),
    }
}

/// Returns the condition that rows follow a place.
fn after(
    dialect: &dyn Dialect,
    query: &RowQuery,
    place: &[Option<String>],
    text: &mut StatementText,
) -> String {
    let first = query.order.map(|order| {
        let value = place.first().is_some_and(Option::is_some);
        (order, value.then(|| cast(dialect, query.table, order.column, &text.parameter())))
    });
    let key = query.table.key_columns();
    let columns: Vec<String> = key.iter().map(|column| format!("m.{}", quoted(column.name))).collect();
    let values: Vec<String> =
        key.iter().map(|column| cast(dialect, query.table, column, &text.parameter())).collect();
    let key = format!("({}) > ({})", columns.join(", "), values.join(", "));
    match first {
        None => key,
        Some((order, None)) => format!("(m.{} IS NULL AND {key})", quoted(order.column.name)),
        Some((Order { column, descending }, Some(value))) => {
            let (column, follows) = (quoted(column.name), if descending { "<" } else { ">" });
            format!(
                "(m.{column} IS NULL OR m.{column} {follows} {value} OR (m.{column} = {value} AND {key}))"
            )
        }
    }
}

fn cast(dialect: &dyn Dialect, table: &Table, column: &Column, parameter: &str) -> String {
    format!("CAST({parameter} AS {})", dialect.type_name(table, column))
}

/// Returns the condition of dead letters. Parameters, from the one after `before`: those fields that are set, in their order.
fn selected(which: &LetterSelection, before: usize) -> String {
    let fields = [("model", &which.model), ("id", &which.id), ("account", &which.account)];
    let set = fields.iter().filter(|(_, value)| value.is_some()).enumerate();
    let set = set.map(|(at, (name, _))| format!("{name} = ${}", before + at + 1));
    set.fold("TRUE".to_owned(), |all, one| format!("{all} AND {one}"))
}

/// Returns the statement that reads dead letters. Parameters: the limit, and those of the selection.
pub(crate) fn letters(which: &LetterSelection) -> String {
    format!(
        "SELECT account, model, id, reason, first_seen, attempts FROM stripe_sync_dead_letters\n\
         WHERE {} ORDER BY first_seen DESC, model, id LIMIT $1",
        selected(which, 1)
    )
}

/// Returns the statement that deletes dead letters. Parameters: those of the selection.
pub(crate) fn drop_letters(which: &LetterSelection) -> String {
    format!("DELETE FROM stripe_sync_dead_letters WHERE {}", selected(which, 0))
}

/// Reads the object of a dead letter. Parameters: the model, the id, the account.
pub(crate) const LETTER_CONTENT: &str =
    "SELECT object FROM stripe_sync_dead_letters WHERE model = $1 AND id = $2 AND account = $3";

/// Reads the events of an object. Parameters: the limit, the id of the object; the kind of the object and the account, or none for all.
pub(crate) const EVENTS_OF: &str = "SELECT account, id, type, object_id, created, state, attempts, error, received_at,\n\
     CASE WHEN state <> 'pending' THEN next_attempt_at END, body\n\
     FROM stripe_sync_events WHERE object_id = $2\n\
     AND (CAST($3 AS text) IS NULL OR object = $3) AND (CAST($4 AS text) IS NULL OR account = $4)\n\
     ORDER BY created DESC, id DESC LIMIT $1";
