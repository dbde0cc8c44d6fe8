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

/// Ids of a table, which statements call `name`, in their order, without those of rows that are marked as deleted.
/// Parameters: the id behind which they begin, how many, and the account if the table has a column for it.
pub(crate) fn ids(name: &str, table: &Table) -> String {
    let id = quoted(table.id_column().name);
    let mut filter = format!("{id} > $1");
    if let Some(account) = table.account_column() {
        filter.push_str(&format!(" AND {} = $3", quoted(account.name)));
    }
    if let Some(deleted) = table.deleted_column() {
        filter.push_str(&format!(" AND NOT {}", quoted(deleted.name)));
    }
    format!("SELECT {id} FROM {name} WHERE {filter} ORDER BY {id} LIMIT $2")
}
