//! SQL that links rows to those of the application: of one meaning in every database.
//!
//! Parameters of each statement: the ids of the rows, and their account if the table tells accounts apart. A row of the
//! application *fits* if its text is the same in any case.

use super::read::of_account;
use super::{Dialect, joined, list, quoted};
use crate::model::{Column, Table, UserLink};

/// The statements that link rows by one column. Each returns ids of rows and a number.
pub(crate) struct LinkSql {
    /// Makes rows of the application where none fits, one for each text. None, if the model does not ask for it.
    pub(crate) create: Option<String>,
    /// Fills the columns that are NULL and that one row fits.
    pub(crate) link: String,
    /// The rows whose column is NULL, and how many fit.
    pub(crate) rest: String,
}

impl LinkSql {
    pub(crate) fn of(dialect: &dyn Dialect, table: &Table, column: &Column, link: &UserLink) -> Self {
        let sides = Sides::of(dialect, table, column, link);
        let create = (!link.create.is_empty()).then(|| sides.create(link));
        Self { create, link: sides.link(), rest: sides.rest() }
    }
}

/// The two tables, `m` for the model's and `u` for the application's, as statements name them.
struct Sides {
    model: String,
    users: String,
    id: String,
    column: String,
    on: String,
    key: String,
    fits: String,
    /// The columns of the model that must equal those of the application.
    within: String,
    /// The condition that these columns are not NULL.
    is_within: String,
    /// Which rows are looked at.
    open: String,
    account: String,
}

impl Sides {
    fn of(dialect: &dyn Dialect, table: &Table, column: &Column, link: &UserLink) -> Self {
        let (id, column, on) = (quoted(table.id_column().name), quoted(column.name), quoted(link.on));
        let account = of_account(dialect, table);
        Self {
            model: dialect.table(table),
            users: link.table.split('.').map(quoted).collect::<Vec<_>>().join("."),
            fits: fits(link, &on),
            within: link.within.iter().map(|(_, from)| format!(", m.{}", quoted(from))).collect(),
            is_within: link
                .within
                .iter()
                .map(|(_, from)| format!(" AND m.{} IS NOT NULL", quoted(from)))
                .collect(),
            open: format!("m.{id} {}{account} AND m.{column} IS NULL", dialect.among_ids()),
            key: quoted(link.key),
            account,
            id,
            column,
            on,
        }
    }

    fn create(&self, link: &UserLink) -> String {
        let Self { model, users, id, on, fits, within, is_within, open, .. } = self;
        let is_given = |to: &str| link.create.iter().any(|(given, _)| *given == to);
        let create = link.create.iter().chain(link.within.iter().filter(|(to, _)| !is_given(to)));
        let columns = list(create.clone().map(|(to, _)| *to));
        // Under the names of the columns that they go to: one of the model may go into two.
        let given = create.map(|(to, from)| format!("m.{} AS {}", quoted(from), quoted(to)));
        let given = joined(given, ", ");
        format!(
            "INSERT INTO {users} ({columns}) SELECT {columns}\n\
             FROM (SELECT {given}, row_number() OVER (PARTITION BY lower(m.{on}){within} ORDER BY m.{id}) AS _nth\n\
             FROM {model} AS m WHERE {open} AND m.{on} <> ''{is_within} AND NOT EXISTS (SELECT 1 FROM {users} AS u\n\
             WHERE {fits})) AS missing WHERE _nth = 1 ON CONFLICT DO NOTHING RETURNING '', CAST(1 AS bigint)"
        )
    }

    fn link(&self) -> String {
        let Self { model, users, id, column, key, fits, open, account, .. } = self;
        format!(
            "WITH found AS (SELECT m.{id} AS row_id, u.{key} AS user_key,\n\
             count(*) OVER (PARTITION BY m.{id}) AS fitting FROM {model} AS m JOIN {users} AS u ON {fits}\n\
             WHERE {open}) UPDATE {model} AS m SET {column} = found.user_key FROM found\n\
             WHERE m.{id} = found.row_id{account} AND found.fitting = 1 RETURNING {id}, CAST(1 AS bigint)"
        )
    }

    fn rest(&self) -> String {
        let Self { model, users, id, key, fits, open, .. } = self;
        format!(
            "SELECT m.{id}, count(u.{key}) FROM {model} AS m LEFT JOIN {users} AS u ON {fits} WHERE {open}\n\
             GROUP BY m.{id}"
        )
    }
}

/// Returns the condition that a row of the application matches a row of the model.
fn fits(link: &UserLink, on: &str) -> String {
    let text = format!("lower(u.{}) = lower(m.{on})", quoted(link.by));
    let within = link.within.iter().map(|(to, from)| format!(" AND u.{} = m.{}", quoted(to), quoted(from)));
    std::iter::once(text).chain(within).collect()
}
