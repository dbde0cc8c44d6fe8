//! The columns that pages show: all, or only ids and times.

use stripe_sync::runtime::Table;
use stripe_sync::runtime::table::{Column, Source, SqlType};

/// The number of columns of a list of rows.
const LISTED: usize = 8;
/// The names of columns that hold neither ids nor references, but no customer data either.
const HARMLESS: [&str; 6] = ["created", "livemode", "object", "type", "status", "deleted"];

/// Returns the columns that a page may show. Without `shows_data`, only ids, references, times and states.
pub(super) fn visible(table: &Table, shows_data: bool) -> Vec<&'static Column> {
    let key: Vec<&str> = table.key_columns().iter().map(|column| column.name).collect();
    let is_visible = |column: &&Column| {
        shows_data
            || key.contains(&column.name)
            || column.references.is_some()
            || HARMLESS.contains(&column.name)
    };
    table.columns.iter().filter(is_visible).collect()
}

/// Returns the columns of a list of rows: the key, then the first others that are short.
pub(super) fn listed(table: &Table, shows_data: bool) -> Vec<&'static Column> {
    let visible = visible(table, shows_data);
    let key: Vec<&str> = table.own_key().iter().map(|column| column.name).collect();
    let (own, others): (Vec<_>, Vec<_>) = visible.into_iter().partition(|column| key.contains(&column.name));
    let short = others.into_iter().filter(|column| column.sql != SqlType::Json);
    own.into_iter().chain(short).take(LISTED).collect()
}

/// Returns the columns that a search looks into: the id, and with `shows_data` also emails and metadata.
pub(super) fn searched(table: &Table, shows_data: bool) -> Vec<&'static Column> {
    let is_searched = |column: &&'static Column| {
        matches!(column.source, Source::Id(_)) || shows_data && ["email", "metadata"].contains(&column.name)
    };
    table.columns.iter().filter(is_searched).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use stripe_sync::models::{Charge, Customer};
    use stripe_sync::runtime::Model as _;

    fn names(columns: &[&Column]) -> Vec<&'static str> {
        columns.iter().map(|column| column.name).collect()
    }

    #[test]
    fn customer_data_is_shown_on_request_only() {
        let hidden = names(&visible(Customer::table(), false));
        assert!(hidden.contains(&"id") && hidden.contains(&"created"));
        for name in ["email", "name", "phone", "address", "metadata", "raw", "description"] {
            assert!(!hidden.contains(&name), "{name}");
        }
        assert!(names(&visible(Customer::table(), true)).contains(&"email"));
        assert_eq!(names(&searched(Customer::table(), false)), ["id"]);
        assert_eq!(names(&searched(Customer::table(), true)), ["id", "email", "metadata"]);
        let listed = names(&listed(Charge::table(), false));
        assert!(listed.len() <= LISTED && listed.contains(&"customer"), "{listed:?}");
    }
}
