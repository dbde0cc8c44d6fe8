//! SQL as text, by pure functions. Nothing here runs it.

#[cfg(feature = "postgres")]
pub(crate) mod postgres;
#[cfg(feature = "sqlite")]
pub(crate) mod sqlite;

use crate::model::{Column, Source, Table};

/// The column that holds the instant at which the content of a row was true, by Stripe's clock, in seconds.
pub(crate) const AS_OF: &str = "_as_of";

/// How long a name may be; PostgreSQL cuts longer ones off without an error.
const MAX_NAME: usize = 63;

/// A name, quoted.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// What a dialect calls the type of a column.
pub(crate) type TypeName = fn(&Column) -> &'static str;

/// The columns that synchronisation writes, as statements need them.
pub(crate) struct Written {
    pub(crate) table: String,
    pub(crate) id: String,
    pub(crate) as_of: String,
    /// All of them, in order.
    pub(crate) names: Vec<String>,
    /// All but the id.
    pub(crate) others: Vec<&'static Column>,
}

impl Written {
    pub(crate) fn of(table: &Table) -> Self {
        let id = table.id_column().name;
        Self {
            table: quoted(table.name),
            id: quoted(id),
            as_of: quoted(AS_OF),
            names: table.written().map(|column| quoted(column.name)).collect(),
            others: table.written().filter(|column| column.name != id).collect(),
        }
    }

    /// `"a" = excluded."a", …`, with the instant last.
    pub(crate) fn assignments(&self) -> String {
        let names = self.others.iter().map(|column| quoted(column.name)).chain([self.as_of.clone()]);
        let assignments: Vec<String> = names.map(|name| format!("{name} = excluded.{name}")).collect();
        assignments.join(", ")
    }

    /// Whether what comes differs from what is there, by how the dialect compares one column.
    pub(crate) fn differs(&self, compare: impl Fn(&Column) -> String) -> String {
        // A table of nothing but ids has nothing to change.
        if self.others.is_empty() {
            return "FALSE".to_owned();
        }
        let columns: Vec<String> = self.others.iter().map(|column| compare(column)).collect();
        columns.join(" OR ")
    }
}

/// The SQL of everything: of what the synchronisation keeps for itself, with the ledger that says it is there, and of the
/// tables.
pub(crate) fn schema(ledger: &str, steps: &[&str], tables: impl Iterator<Item = String>) -> String {
    let mut text = format!("{ledger};\n");
    for (step, statements) in steps.iter().enumerate() {
        text.push_str(statements.trim_start());
        text.push_str(&format!("INSERT INTO stripe_sync_migrations (step) VALUES ({});\n", step + 1));
    }
    for statement in tables {
        text.push_str(&format!("\n{statement};\n"));
    }
    text
}

/// The statements that create a table and its indexes.
pub(crate) fn create(table: &Table, type_name: TypeName, as_of: &str) -> Vec<String> {
    let mut columns: Vec<String> =
        table.columns.iter().map(|column| definition(column, type_name, true)).collect();
    columns.push(as_of.to_owned());
    let create =
        format!("CREATE TABLE IF NOT EXISTS {} (\n    {}\n)", quoted(table.name), columns.join(",\n    "));
    std::iter::once(create).chain(indexes(table)).collect()
}

/// The statements that create the indexes of a table: on what names rows of other tables.
pub(crate) fn indexes(table: &Table) -> Vec<String> {
    let names_rows =
        |column: &&Column| column.references.is_some() || matches!(column.source, Source::Parent);
    let create = |column: &Column| {
        let index = quoted(&index_name(table.name, column.name));
        format!("CREATE INDEX IF NOT EXISTS {index} ON {} ({})", quoted(table.name), quoted(column.name))
    };
    table.columns.iter().filter(names_rows).map(create).collect()
}

/// Ids of a table in their order, without those of rows that are marked as deleted. Parameters: the id behind which they
/// begin, how many, and the account if the table has a column for it.
pub(crate) fn ids(table: &Table) -> String {
    let (name, id) = (quoted(table.name), quoted(table.id_column().name));
    let mut filter = format!("{id} > $1");
    if let Some(account) = table.account_column() {
        filter.push_str(&format!(" AND {} = $3", quoted(account.name)));
    }
    if let Some(deleted) = table.deleted_column() {
        filter.push_str(&format!(" AND NOT {}", quoted(deleted.name)));
    }
    format!("SELECT {id} FROM {name} WHERE {filter} ORDER BY {id} LIMIT $2")
}

/// The statement that adds a column to a table that is there. Rows that are there have no value for it yet, so it may be
/// NULL whatever the model says, until the next synchronisation has filled it.
pub(crate) fn add_column(table: &Table, column: &Column, type_name: TypeName) -> String {
    format!("ALTER TABLE {} ADD COLUMN {}", quoted(table.name), definition(column, type_name, false))
}

/// The statement that adds the system's column to a table that is there.
pub(crate) fn add_as_of(table: &Table, as_of: &str) -> String {
    format!("ALTER TABLE {} ADD COLUMN {as_of}", quoted(table.name))
}

fn definition(column: &Column, type_name: TypeName, new_table: bool) -> String {
    let mut text = format!("{} {}", quoted(column.name), type_name(column));
    match column.source {
        Source::Id(_) => text.push_str(" PRIMARY KEY NOT NULL"),
        Source::Local { default: Some(default) } => text.push_str(&format!(" NOT NULL DEFAULT ({default})")),
        _ if !column.nullable && new_table => text.push_str(" NOT NULL"),
        _ => {}
    }
    text
}

/// The name of an index. One that is too long keeps its beginning and ends in a hash of the whole: cut off, two of a table
/// could be the same, and the second would not be created.
fn index_name(table: &str, column: &str) -> String {
    let name = format!("{table}_{column}_idx");
    if name.len() <= MAX_NAME {
        return name;
    }
    // FNV-1a: the same in all versions of the program.
    let hash =
        name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let start: String = name.chars().take_while(char::is_ascii).take(MAX_NAME - 9).collect();
    format!("{start}_{hash:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_break_out_of_their_quotes() {
        assert_eq!(quoted("a\"; DROP TABLE x; --"), "\"a\"\"; DROP TABLE x; --\"");
    }

    #[test]
    fn long_names_of_indexes_stay_apart() {
        let long = "a_table_whose_name_is_nearly_as_long_as_names_may_be";
        let (first, second) = (index_name(long, "customer_one"), index_name(long, "customer_two"));
        assert_eq!((first.len(), second.len()), (MAX_NAME, MAX_NAME));
        assert_ne!(first, second);
    }
}
