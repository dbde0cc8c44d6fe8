//! SQL that reads rows.

use super::removed::is_removed;
use super::{AS_OF, Dialect, literal, quoted};
use crate::model::{Column, ReportedList, Table};

/// Selects all columns of some rows. Parameters: their ids, and their account if the table tells accounts apart.
pub(crate) fn rows(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, id) = (dialect.table(table), quoted(table.id_column().name));
    let columns = dialect.selected(table);
    let account = of_account(dialect, table);
    format!("SELECT {columns} FROM {name} AS m WHERE m.{id} {}{account}", dialect.among_ids())
}

/// Returns the statement that reads the rows with a value in a column, in the order of their keys. Parameters: the account if
/// the table tells accounts apart, and the value as text, unless it is NULL.
pub(crate) fn rows_with(dialect: &dyn Dialect, table: &Table, column: &Column, is_null: bool) -> String {
    let (name, of) = (dialect.table(table), quoted(column.name));
    let account = table.account_column().map(|account| format!(" AND m.{} = $1", quoted(account.name)));
    let (place, account) = (1 + usize::from(account.is_some()), account.unwrap_or_default());
    let has_value = match is_null {
        true => "IS NULL".to_owned(),
        false => format!("= CAST(${place} AS {})", dialect.type_name(table, column)),
    };
    let key: Vec<String> = table.key_columns().iter().map(|key| format!("m.{}", quoted(key.name))).collect();
    let columns = dialect.selected(table);
    format!("SELECT {columns} FROM {name} AS m WHERE m.{of} {has_value}{account} ORDER BY {}", key.join(", "))
}

/// Returns the condition that rows, which a statement calls `m`, belong to the account of the second parameter; none if the table
/// does not tell accounts apart.
pub(super) fn of_account(dialect: &dyn Dialect, table: &Table) -> String {
    let column = table.account_column().map(|account| quoted(account.name));
    column.map_or_else(String::new, |column| format!(" AND m.{column} = {}", dialect.account_parameter()))
}

/// Returns the statement that reads the ids, with the place of their table, that have no row and no tombstone, and that no hook
/// has removed. Parameters: the ids of each table, and the account if one of the tables tells accounts apart.
pub(crate) fn missing(dialect: &dyn Dialect, tables: &[&'static Table]) -> String {
    let account = format!("${}", tables.len() + 1);
    let one = |(at, table): (usize, &&'static Table)| {
        let (name, id, object) =
            (dialect.table(table), quoted(table.id_column().name), literal(table.object.name));
        let (scope, mine) = match table.account_column() {
            Some(column) => (account.as_str(), format!(" AND live.{} = {account}", quoted(column.name))),
            None => ("''", String::new()),
        };
        let (asked, removed) = (dialect.asked(at + 1), is_removed(table, "asked.id", scope));
        format!(
            "SELECT CAST({at} AS bigint), asked.id FROM {asked}\n\
             WHERE NOT EXISTS (SELECT 1 FROM {name} AS live WHERE live.{id} = asked.id{mine})\n  \
             AND NOT EXISTS (SELECT 1 FROM stripe_sync_tombstones AS tomb WHERE tomb.object = {object}\n    \
             AND tomb.id = asked.id AND tomb.account = {scope})\n  \
             AND NOT {removed}"
        )
    };
    tables.iter().enumerate().map(one).collect::<Vec<_>>().join("\nUNION ALL ")
}

/// Returns the statement that reads the instants of rows, of tombstones, and of removals by hooks; true for those that are not
/// of a row. Parameters: the ids, the scope.
pub(crate) fn instants(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, id, as_of) = (dialect.table(table), quoted(table.id_column().name), quoted(AS_OF));
    let (among, scope) = (dialect.among_ids(), dialect.account_parameter());
    format!(
        "SELECT m.{id}, m.{as_of}, FALSE FROM {name} AS m WHERE m.{id} {among}{mine}\n\
         UNION ALL SELECT tomb.id, tomb.as_of, TRUE FROM stripe_sync_tombstones AS tomb\n\
         WHERE tomb.object = {object} AND tomb.id {among} AND tomb.account = {scope}\n\
         UNION ALL SELECT removed.id, removed.as_of, TRUE FROM stripe_sync_removed AS removed\n\
         WHERE removed.account = {scope} AND removed.table_name = {table_name} AND removed.id {among}",
        mine = of_account(dialect, table),
        object = literal(table.object.name),
        table_name = literal(&table.full_name().to_string()),
    )
}

/// Returns the statement that reads the ids that have a row and no tombstone that is as new. Parameters: the ids, the scope.
pub(crate) fn live_ids(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, id, as_of) = (dialect.table(table), quoted(table.id_column().name), quoted(AS_OF));
    format!(
        "SELECT m.{id} FROM {name} AS m WHERE m.{id} {among}{mine} AND NOT EXISTS (SELECT 1\n\
         FROM stripe_sync_tombstones AS tomb WHERE tomb.object = {object} AND tomb.id = m.{id}\n\
         AND tomb.account = {scope} AND tomb.as_of >= m.{as_of})",
        among = dialect.among_ids(),
        mine = of_account(dialect, table),
        object = literal(table.object.name),
        scope = dialect.account_parameter(),
    )
}

/// Returns the statement that counts the child rows of some parents. Parameters: the parents, and the account if the table tells
/// accounts apart.
pub(crate) fn count_children(dialect: &dyn Dialect, table: &Table, parent: &Column) -> String {
    let (name, parent) = (dialect.table(table), quoted(parent.name));
    format!(
        "SELECT m.{parent}, count(*) FROM {name} AS m WHERE m.{parent} {}{} GROUP BY m.{parent}",
        dialect.among_ids(),
        of_account(dialect, table)
    )
}

/// Selects ids of a table in their order, without those of flagged rows. Parameters: the limit, the id after which they begin, and
/// the account if the table has a column for it.
pub(crate) fn ids(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, id) = (dialect.table(table), quoted(table.id_column().name));
    format!("SELECT {id} FROM {name} WHERE {id} > $2{} ORDER BY {id} LIMIT $1", living(table, 3))
}

/// Returns the statement that reads the ids of the parents whose nested lists are there and do not change; with `new`, only of those
/// without rows of their list. Parameters as of [`ids`].
pub(crate) fn parents_of_final(
    dialect: &dyn Dialect,
    (table, column, parent): (&Table, &Column, &Table),
    new: bool,
) -> String {
    let (name, id) = (dialect.table(parent), quoted(parent.id_column().name));
    let mut filter = living(parent, 3);
    for (column, value) in ReportedList::of(table).map(|list| list.conditions(parent)).unwrap_or_default() {
        filter.push_str(&format!(" AND {} = {value}", quoted(column)));
    }
    if new {
        let account = table.account_column().zip(parent.account_column());
        let of_account = account
            .map(|(own, other)| format!(" AND below.{} = above.{}", quoted(own.name), quoted(other.name)));
        filter.push_str(&format!(
            "\n  AND NOT EXISTS (SELECT 1 FROM {} AS below WHERE below.{} = above.{id}{})",
            dialect.table(table),
            quoted(column.name),
            of_account.unwrap_or_default()
        ));
    }
    format!("SELECT {id} FROM {name} AS above WHERE {id} > $2{filter} ORDER BY {id} LIMIT $1")
}

/// Returns the statement that reads the ids of the rows of a nested list. Parameters: the id of the parent, and the account if the table
/// has a column for it.
pub(crate) fn ids_of_parent(dialect: &dyn Dialect, table: &Table, column: &Column) -> String {
    let (name, id) = (dialect.table(table), quoted(table.id_column().name));
    format!("SELECT {id} FROM {name} WHERE {} = $1{}", quoted(column.name), living(table, 2))
}

/// Selects random ids of a table, without those of flagged rows. Parameters: the limit, and the account if the table has a column
/// for it.
pub(crate) fn sample(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, id) = (dialect.table(table), quoted(table.id_column().name));
    format!("SELECT {id} FROM {name} WHERE TRUE{} ORDER BY random() LIMIT $1", living(table, 2))
}

/// Returns the statement that counts the rows of a table. Parameter: the account, if the table has a column for it; of all accounts, if it is empty.
pub(crate) fn count(dialect: &dyn Dialect, table: &Table) -> String {
    let account =
        table.account_column().map(|account| format!(" WHERE $1 = '' OR {} = $1", quoted(account.name)));
    format!("SELECT count(*) FROM {}{}", dialect.table(table), account.unwrap_or_default())
}

/// Counts the dead letters of a model. Parameters: the model, and the account; all of them, if that is empty.
pub(crate) const COUNT_LETTERS: &str =
    "SELECT count(*) FROM stripe_sync_dead_letters WHERE model = $1 AND ($2 = '' OR account = $2)";

/// Returns the condition that a row belongs to the account and is not flagged.
fn living(table: &Table, account: usize) -> String {
    let mut filter = String::new();
    if let Some(column) = table.account_column() {
        filter.push_str(&format!(" AND {} = ${account}", quoted(column.name)));
    }
    if let Some(deleted) = table.deleted_column() {
        filter.push_str(&format!(" AND NOT {}", quoted(deleted.name)));
    }
    filter
}
