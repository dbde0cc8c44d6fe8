//! SQL that reads rows.

use super::{Dialect, quoted};
use crate::model::Table;

/// All columns of some rows. Parameters: their ids, and their account if the table tells accounts apart.
pub(crate) fn rows(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, id) = (dialect.table(table), quoted(table.id_column().name));
    format!("SELECT * FROM {name} AS m WHERE m.{id} {}{}", dialect.among_ids(), of_account(dialect, table))
}

/// The condition that rows, which a statement calls `m`, are of the account of the second parameter; none if the table does
/// not tell accounts apart.
pub(super) fn of_account(dialect: &dyn Dialect, table: &Table) -> String {
    let column = table.account_column().map(|account| quoted(account.name));
    column.map_or_else(String::new, |column| format!(" AND m.{column} = {}", dialect.account_parameter()))
}

/// Ids of a table in their order, without those of rows that are marked as deleted. Parameters: how many, the id behind which
/// they begin, and the account if the table has a column for it.
pub(crate) fn ids(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, id) = (dialect.table(table), quoted(table.id_column().name));
    format!("SELECT {id} FROM {name} WHERE {id} > $2{} ORDER BY {id} LIMIT $1", living(table, 3))
}

/// Ids of a table at random, without those of rows that are marked as deleted. Parameters: how many, and the account if the
/// table has a column for it.
pub(crate) fn sample(dialect: &dyn Dialect, table: &Table) -> String {
    let (name, id) = (dialect.table(table), quoted(table.id_column().name));
    format!("SELECT {id} FROM {name} WHERE TRUE{} ORDER BY random() LIMIT $1", living(table, 2))
}

/// Objects that have no row. Parameter: how many.
pub(crate) const DEAD_LETTERS: &str = "SELECT account, model, id, reason, first_seen, attempts \
     FROM stripe_sync_dead_letters ORDER BY first_seen DESC, model, id LIMIT $1";

/// Returns how many rows a table has. Parameter: the account, if the table has a column for it; of all accounts, if it is empty.
pub(crate) fn count(dialect: &dyn Dialect, table: &Table) -> String {
    let account =
        table.account_column().map(|account| format!(" WHERE $1 = '' OR {} = $1", quoted(account.name)));
    format!("SELECT count(*) FROM {}{}", dialect.table(table), account.unwrap_or_default())
}

/// How many dead letters a model has. Parameters: the model, and the account; all of them, if that is empty.
pub(crate) const COUNT_LETTERS: &str =
    "SELECT count(*) FROM stripe_sync_dead_letters WHERE model = $1 AND ($2 = '' OR account = $2)";

/// That a row is of the account, and not marked as deleted.
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
