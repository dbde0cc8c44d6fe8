//! SQL that reads rows.

use super::{Dialect, quoted};
use crate::model::Table;

/// All columns of some rows. Parameters: their ids, and their account if the table tells accounts apart.
pub(crate) fn rows(dialect: &dyn Dialect, table: &Table) -> String {
    let account = table.account_column().map_or_else(String::new, |account| {
        format!(" AND {} = {}", quoted(account.name), dialect.account_parameter())
    });
    let (name, id) = (dialect.table(table), quoted(table.id_column().name));
    format!("SELECT * FROM {name} WHERE {id} {}{account}", dialect.among_ids())
}
