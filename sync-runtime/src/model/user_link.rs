//! [`UserLink`]: how a row finds the row of the application that it belongs to.

/// How a local column is filled with the key of a row of the application's own, such as a user: by a text that both have, in
/// any case.
///
/// A column that has a value keeps it. Where no row fits, or more than one does, the column stays NULL, and the
/// synchronisation says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UserLink {
    /// The table of the application, with its schema before a dot if it is in another.
    pub table: &'static str,
    /// The column of that table that goes into the local column.
    pub key: &'static str,
    /// The column of that table that holds the text.
    pub by: &'static str,
    /// The column of the model that holds the text.
    pub on: &'static str,
    /// What a new row of that table gets if none fits: its columns, and those of the model. Empty if none is to be made.
    pub create: &'static [(&'static str, &'static str)],
}

impl UserLink {
    /// The rows of `table` whose column `by` holds what the column `on` of the model does.
    pub const fn new(
        table: &'static str,
        key: &'static str,
        by: &'static str,
        on: &'static str,
        create: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { table, key, by, on, create }
    }
}
