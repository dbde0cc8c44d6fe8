//! Names that would meet in a database, which would drop one of two tables, indexes or columns without an error.

use super::live::ForeignKey;
use super::{AS_OF, Dialect, define};
use crate::model::{Table, TableName};
use std::collections::BTreeMap;

/// The prefix of the system tables.
const SYSTEM: &str = "stripe_sync_";

/// The beginning of the description of a table.
const TABLE: &str = "the table ";

/// A name as the database tells it apart from others, with its schema if there is one.
type QualifiedName = (Option<String>, String);

/// Returns the names of some models that meet, in words that name both structs.
pub(super) fn collisions(dialect: &dyn Dialect, tables: &[&'static Table]) -> Vec<String> {
    let mut names =
        TakenNames { dialect, taken: BTreeMap::new(), triggers: BTreeMap::new(), faults: Vec::new() };
    for table in tables {
        names.take_table(table);
    }
    for table in tables {
        names.take_indexes(table);
        names.check_columns(table);
        names.check_links(table, tables);
    }
    names.check_structs(tables);
    names.faults
}

struct TakenNames<'n> {
    dialect: &'n dyn Dialect,
    /// The owner of each name.
    taken: BTreeMap<QualifiedName, String>,
    triggers: BTreeMap<String, String>,
    faults: Vec<String>,
}

impl TakenNames<'_> {
    fn place(&self, table: &Table, name: &str) -> QualifiedName {
        let schema = table.schema.filter(|_| self.dialect.has_schemas());
        (schema.map(|schema| self.dialect.folded(schema)), self.dialect.folded(name))
    }

    fn take(&mut self, place: QualifiedName, what: String) {
        match self.taken.get(&place) {
            Some(other) if what.starts_with(TABLE) && other.starts_with(TABLE) => {
                self.faults.push(format!(
                    "{other} and {what} are one table in this database: write one struct with the columns of both, and read parts \
                     of it by structs with `#[derive(sqlx::FromRow)]`, or rename one"
                ));
            }
            Some(other) => {
                let name = &place.1;
                self.faults
                    .push(format!("{other} and {what} would both be `{name}` in this database; rename one"));
            }
            None => drop(self.taken.insert(place, what)),
        }
    }

    fn take_table(&mut self, table: &Table) {
        let name = self.dialect.plain_name(table);
        if self.dialect.folded(&name).starts_with(SYSTEM) {
            self.faults.push(format!(
                "{} has a name that begins with `{SYSTEM}`, as those of the synchronisation itself do; rename it",
                words(table)
            ));
        }
        self.take(self.place(table, &name), words(table));
    }

    /// The primary key has an index, too; that of SQLite has a name that no other can have.
    fn take_indexes(&mut self, table: &'static Table) {
        let named = |name: &str| format!("the index `{name}` of {}", words(table));
        for index in define::indexes(table, self.dialect) {
            self.take(self.place(table, &index.name), named(&index.name));
        }
        if self.dialect.defines_foreign_keys() {
            for key in ForeignKey::all(table, self.dialect) {
                let what = format!("the foreign key of {}.{}", table.model, key.column.name);
                if let Some(other) = self.triggers.insert(self.dialect.folded(&key.name), what.clone()) {
                    let name = &key.name;
                    self.faults.push(format!(
                        "the triggers of {other} and {what} would both be `{name}`; rename one"
                    ));
                }
            }
        } else {
            let key = format!("{}_pkey", self.dialect.plain_name(table));
            self.take(self.place(table, &key), named(&key));
        }
    }

    fn check_columns(&mut self, table: &Table) {
        let mut columns: BTreeMap<String, &str> = BTreeMap::from([(AS_OF.to_owned(), AS_OF)]);
        for column in table.columns {
            let stored = self.dialect.folded(&self.dialect.stored(column));
            let beside = (stored != self.dialect.folded(column.name))
                .then(|| columns.insert(stored, column.name))
                .flatten();
            if let Some(other) = columns.insert(self.dialect.folded(column.name), column.name).or(beside) {
                let (name, table) = (column.name, words(table));
                self.faults
                    .push(format!("the columns `{other}` and `{name}` of {table} would be one; rename one"));
            }
        }
    }

    /// Checks that no model has the table of a link, which belongs to the application.
    fn check_links(&mut self, table: &'static Table, tables: &[&'static Table]) {
        for (_, link) in table.links() {
            let (schema, name) =
                link.table.rsplit_once('.').map_or((None, link.table), |(schema, name)| (Some(schema), name));
            let is_linked = |other: &&&'static Table| {
                let folded = |name: &str| self.dialect.folded(name);
                folded(other.name) == folded(name) && other.schema.map(folded) == schema.map(folded)
            };
            if let Some(other) = tables.iter().find(is_linked) {
                let fault = format!(
                    "{} has the name of the application's table that {} links to; rename one",
                    words(other),
                    words(table)
                );
                self.faults.push(fault);
            }
        }
    }

    /// Runs and dead letters are kept by the names of structs.
    fn check_structs(&mut self, tables: &[&'static Table]) {
        let mut known: BTreeMap<&str, TableName> = BTreeMap::new();
        for table in tables {
            let (name, model) = (table.full_name(), table.model);
            if let Some(other) = known.insert(model, name).filter(|other| *other != name) {
                self.faults.push(format!(
                    "two structs are named `{model}`, of the tables `{other}` and `{name}`: what is known of their lists would be \
                     one; rename one"
                ));
            }
        }
    }
}

fn words(table: &Table) -> String {
    format!("{TABLE}`{}` of the struct `{}`", table.full_name(), table.model)
}
