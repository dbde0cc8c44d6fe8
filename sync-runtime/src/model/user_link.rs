//! [`UserLink`]: the link of a row to a row of the application.

/// The link of a row to a row of the application, such as a user: a local column gets the key of the row with the same text,
/// compared case-insensitively.
///
/// A column with a value keeps it. If no row matches, or several do, the column stays NULL, and the report counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UserLink {
    /// The table of the application, with its schema before a dot if it is in another one.
    pub table: &'static str,
    /// The column of that table whose value goes into the local column.
    pub key: &'static str,
    /// The column of that table that is compared.
    pub by: &'static str,
    /// The column of the model that is compared.
    pub on: &'static str,
    /// The columns of a new row of that table if none matches, each with a column of the model. Empty to create none.
    pub create: &'static [(&'static str, &'static str)],
    /// Other columns of that table that must equal columns of the model, such as the tenant.
    pub within: &'static [(&'static str, &'static str)],
}

impl UserLink {
    /// Links to the rows of `table` whose column `by` equals the column `on` of the model.
    pub const fn new(
        table: &'static str,
        key: &'static str,
        by: &'static str,
        on: &'static str,
        create: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { table, key, by, on, create, within: &[] }
    }

    /// Links only to rows whose columns equal columns of the model.
    pub const fn within(self, within: &'static [(&'static str, &'static str)]) -> Self {
        Self { within, ..self }
    }
}
