//! [`Spelling`]: the SQL of views for each kind of database. The one place that knows how a table is named and how a time is stored.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::Chars;

/// A part of a query that several views share, by its placeholder.
const PAYING: &str = include_str!("sql/paying.sql");

/// The kind of database that a view is created in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DatabaseKind {
    Sqlite,
    Postgres,
}

/// The spelling of SQL in a database.
#[derive(Debug, Clone)]
pub(super) struct Spelling {
    pub(super) kind: DatabaseKind,
    /// The quoted schema with a dot, if names have one.
    pub(super) schema: String,
    /// The prefix of names.
    pub(super) prefix: String,
    /// The tables in which rows of deleted objects stay, with a flag.
    pub(super) flagged: BTreeSet<String>,
}

impl Spelling {
    /// Returns a table without the rows of deleted objects.
    fn table(&self, name: &str) -> String {
        match self.flagged.contains(name) {
            true => format!("(SELECT * FROM {} WHERE NOT _deleted)", self.name(name)),
            false => self.name(name),
        }
    }

    /// Returns the name of a table or a view.
    pub(super) fn name(&self, name: &str) -> String {
        format!("{}\"{}{name}\"", self.schema, self.prefix)
    }

    /// Returns a query with its placeholders replaced: `{name}` and `{name:argument}`, where arguments hold placeholders, too.
    pub(super) fn query(&self, template: &str) -> String {
        self.replace(&mut template.chars().peekable(), None)
    }

    /// Replaces placeholders up to a closing brace, or to the end.
    fn replace(&self, rest: &mut Peekable<Chars<'_>>, end: Option<char>) -> String {
        let mut text = String::new();
        while let Some(sign) = rest.next() {
            match sign {
                '{' => {
                    let placeholder = self.replace(rest, Some('}'));
                    text.push_str(&self.placeholder(&placeholder));
                }
                sign if Some(sign) == end => break,
                sign => text.push(sign),
            }
        }
        text
    }

    fn placeholder(&self, text: &str) -> String {
        match text.split_once(':').unwrap_or((text, "")) {
            ("table", name) => self.table(name),
            ("paying", _) => self.query(PAYING.trim_end()),
            ("now", _) => self.now().to_owned(),
            ("seconds", column) => self.seconds(column),
            ("month", seconds) => self.month(seconds),
            ("date", seconds) => self.date(seconds),
            ("month_name", month) => {
                format!("CAST({month} / 12 AS text) || '-' || SUBSTR(CAST(101 + {month} % 12 AS text), 2, 2)")
            }
            ("each", json) => self.elements(json, "json_array_elements"),
            ("texts", json) => self.elements(json, "json_array_elements_text"),
            ("element", alias) => self.element(alias),
            _ => format!("{{{text}}}"),
        }
    }

    /// Returns the current time, in seconds.
    fn now(&self) -> &'static str {
        match self.kind {
            DatabaseKind::Sqlite => "CAST(strftime('%s', 'now') AS integer)",
            DatabaseKind::Postgres => "CAST(EXTRACT(epoch FROM now()) AS bigint)",
        }
    }

    /// Returns the time in a column, in seconds.
    fn seconds(&self, column: &str) -> String {
        match self.kind {
            DatabaseKind::Sqlite => format!("CAST(strftime('%s', {column}) AS integer)"),
            DatabaseKind::Postgres => format!("CAST(EXTRACT(epoch FROM {column}) AS bigint)"),
        }
    }

    /// Returns the month of a time in seconds, counted from the year 0, in UTC.
    fn month(&self, seconds: &str) -> String {
        match self.kind {
            DatabaseKind::Sqlite => format!(
                "(CAST(strftime('%Y', {seconds}, 'unixepoch') AS integer) * 12 \
                 + CAST(strftime('%m', {seconds}, 'unixepoch') AS integer) - 1)"
            ),
            DatabaseKind::Postgres => {
                let part =
                    |part: &str| format!("EXTRACT({part} FROM to_timestamp({seconds}) AT TIME ZONE 'UTC')");
                format!("CAST({} * 12 + {} - 1 AS bigint)", part("year"), part("month"))
            }
        }
    }

    /// Returns the date of a time in seconds, as text, in UTC.
    fn date(&self, seconds: &str) -> String {
        match self.kind {
            DatabaseKind::Sqlite => format!("strftime('%Y-%m-%d', {seconds}, 'unixepoch')"),
            DatabaseKind::Postgres => {
                format!("to_char(to_timestamp({seconds}) AT TIME ZONE 'UTC', 'YYYY-MM-DD')")
            }
        }
    }

    /// Returns the elements of a JSON array as rows.
    fn elements(&self, json: &str, function: &str) -> String {
        match self.kind {
            DatabaseKind::Sqlite => format!("json_each({json})"),
            DatabaseKind::Postgres => format!("{function}(CAST({json} AS json)) WITH ORDINALITY"),
        }
    }

    /// Returns the alias of such a row, which has the columns `key` and `value`.
    fn element(&self, alias: &str) -> String {
        match self.kind {
            DatabaseKind::Sqlite => alias.to_owned(),
            DatabaseKind::Postgres => format!("{alias}(value, key)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DatabaseKind, Spelling};
    use std::collections::BTreeSet;

    fn spelling(kind: DatabaseKind, schema: &str, prefix: &str) -> Spelling {
        Spelling { kind, schema: schema.to_owned(), prefix: prefix.to_owned(), flagged: BTreeSet::new() }
    }

    #[test]
    fn placeholders_hold_placeholders() {
        let query = "SELECT {date:{seconds:p.created}} FROM {table:payouts} AS p, {each:p.a} AS {element:e}";
        assert_eq!(
            spelling(DatabaseKind::Sqlite, "", "our_").query(query),
            "SELECT strftime('%Y-%m-%d', CAST(strftime('%s', p.created) AS integer), 'unixepoch') FROM \"our_payouts\" AS p, json_each(p.a) AS e"
        );
        assert_eq!(
            spelling(DatabaseKind::Postgres, "\"stripe\".", "").query(query),
            "SELECT to_char(to_timestamp(CAST(EXTRACT(epoch FROM p.created) AS bigint)) AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM \"stripe\".\"payouts\" AS p, \
             json_array_elements(CAST(p.a AS json)) WITH ORDINALITY AS e(value, key)"
        );
    }

    #[test]
    fn rows_of_deleted_objects_are_left_out() {
        let flagged = BTreeSet::from(["customers".to_owned()]);
        let spelling = Spelling { flagged, ..spelling(DatabaseKind::Sqlite, "", "") };
        assert_eq!(
            spelling.query("FROM {table:customers} AS c JOIN {table:subscription_items} AS i"),
            "FROM (SELECT * FROM \"customers\" WHERE NOT _deleted) AS c JOIN \"subscription_items\" AS i"
        );
    }
}
