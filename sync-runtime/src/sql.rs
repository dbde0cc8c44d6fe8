//! SQL as text, by pure functions. Nothing here runs it.

pub(crate) mod accounts;
mod check;
pub(crate) mod counts;
mod define;
mod dialect;
mod differences;
mod foreign;
pub(crate) mod future;
#[cfg(test)]
#[cfg(all(feature = "sqlite", feature = "postgres"))]
mod golden;
pub(crate) mod history;
pub(crate) mod inbox;
mod link;
mod live;
mod losses;
mod names;
mod plan;
#[cfg(feature = "postgres")]
pub(crate) mod postgres;
mod probe;
mod read;
pub(crate) mod records;
pub(crate) mod redact;
mod removed;
mod seen;
#[cfg(feature = "sqlite")]
pub(crate) mod sqlite;
mod system;
mod tombstoned;
pub(crate) mod windows;

pub(crate) use check::{check, faults, usable};
pub(crate) use dialect::Dialect;
pub(crate) use inbox::{STRAYS, WAITING};
pub(crate) use link::LinkSql;
#[cfg(feature = "postgres")]
pub(crate) use live::ForeignKey;
pub(crate) use live::{Fit, LiveColumn, LiveDatabase, LiveTable, Settle};
pub(crate) use losses::losses;
pub(crate) use plan::{MigrationStep, plan, schema, text, words};
pub(crate) use probe::{PROBE, PROBE_ID, UNPROBE, probe};
pub(crate) use read::{
    COUNT_LETTERS, count, count_children, ids, ids_of_parent, instants, live_ids, missing, parents_of_final,
    rows, rows_with, sample,
};
pub(crate) use seen::{FORGET, unseen};
pub(crate) use system::SystemSql;
pub(crate) use tombstoned::tombstoned;

#[cfg(feature = "postgres")]
use crate::model::OnDelete;
use crate::model::{Column, Table};

/// The column that holds the instant at which the content of a row was true, by Stripe's clock, in seconds.
pub(crate) const AS_OF: &str = "_as_of";

/// The longest name, in bytes; PostgreSQL truncates longer ones without an error.
const MAX_NAME: usize = 63;

/// A name, quoted.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Names, quoted, with commas between them.
pub(crate) fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    joined(names.into_iter().map(quoted), ", ")
}

/// The longest line of SQL, in characters, so that a person can read it in a log.
#[cfg(test)]
pub(crate) const LINE: usize = 120;
/// The longest line that [`joined`] makes: names may stand before and after it.
const JOINED: usize = 80;

/// Joins parts of a statement, in lines of moderate length.
pub(crate) fn joined(parts: impl IntoIterator<Item = impl AsRef<str>>, separator: &str) -> String {
    let mut text = String::new();
    let mut line = 0;
    for part in parts {
        let part = part.as_ref();
        if !text.is_empty() {
            let fits = line + separator.len() + part.len() <= JOINED;
            // Words such as AND begin a line, and commas end one.
            let between = match (fits, separator.starts_with(' ')) {
                (true, _) => separator.to_owned(),
                (false, true) => format!("\n{}", separator.trim_start()),
                (false, false) => format!("{}\n", separator.trim_end()),
            };
            line = if fits { line + between.len() } else { 0 };
            text.push_str(&between);
        }
        text.push_str(part);
        line += part.rsplit('\n').next().unwrap_or_default().len();
    }
    text
}

/// A text, quoted.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A name made of others. One that is too long keeps its beginning and ends in a hash of the whole: cut off, two could be
/// the same.
fn shortened(name: String) -> String {
    if name.len() <= MAX_NAME {
        return name;
    }
    // FNV-1a: the same in all versions of the program.
    let hash =
        name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let start: String = name.chars().take_while(char::is_ascii).take(MAX_NAME - 9).collect();
    format!("{start}_{hash:08x}")
}

/// Returns whether tombstones keep rows of the table from being written, or flag them.
#[cfg(feature = "postgres")]
pub(crate) fn asks_tombstones(table: &Table) -> bool {
    match table.on_delete {
        OnDelete::Delete => true,
        OnDelete::Flag => table.deleted_column().is_some(),
        OnDelete::Keep => false,
    }
}

/// The columns that synchronisation writes, as statements need them.
pub(crate) struct WrittenColumns {
    /// The whole primary key, quoted.
    pub(crate) key: String,
    pub(crate) as_of: String,
    /// All of them, in order, quoted.
    pub(crate) names: Vec<String>,
    /// All but the key.
    pub(crate) others: Vec<&'static Column>,
    /// Their names, quoted.
    pub(crate) other_names: Vec<String>,
}

impl WrittenColumns {
    pub(crate) fn of(dialect: &dyn Dialect, table: &Table) -> Self {
        let key: Vec<&str> = table.key_columns().iter().map(|column| column.name).collect();
        let is_other = |column: &&'static Column| !key.contains(&column.name);
        let others: Vec<&'static Column> = table.written().filter(is_other).collect();
        Self {
            key: list(key.iter().copied()),
            as_of: quoted(AS_OF),
            names: table.written().map(|column| quoted(&dialect.stored(column))).collect(),
            other_names: others.iter().map(|column| quoted(&dialect.stored(column))).collect(),
            others,
        }
    }

    /// Returns `"a" = excluded."a", …`, with the instant last.
    pub(crate) fn assignments(&self) -> String {
        let names = self.other_names.iter().chain([&self.as_of]);
        joined(names.map(|name| format!("{name} = excluded.{name}")), ", ")
    }

    /// Returns the condition that a new row differs from the existing one, by the comparison of one column.
    pub(crate) fn differs(&self, compare: impl Fn(&Column) -> String) -> String {
        // A table of nothing but keys has nothing to change.
        if self.others.is_empty() {
            return "FALSE".to_owned();
        }
        joined(self.others.iter().map(|column| compare(column)), " OR ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_break_out_of_their_quotes() {
        assert_eq!(quoted("a\"; DROP TABLE x; --"), "\"a\"\"; DROP TABLE x; --\"");
        assert_eq!(literal("it's"), "'it''s'");
    }

    #[test]
    fn long_names_stay_apart() {
        let long = "a_table_whose_name_is_nearly_as_long_as_names_may_be";
        let (first, second) =
            (shortened(format!("{long}_customer_one_idx")), shortened(format!("{long}_customer_two_idx")));
        assert_eq!((first.len(), second.len()), (MAX_NAME, MAX_NAME));
        assert_ne!(first, second);
    }
}
