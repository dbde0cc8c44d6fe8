//! The differences between a table of a database and its model.

use super::define;
use super::live::{Deviation, DeviationKind, Fit, ForeignKey, Index, LiveColumn, LiveTable};
use super::{AS_OF, Dialect};
use crate::model::{Column, Source, Table};
use std::fmt;

/// Returns all differences.
pub(crate) fn differences(table: &'static Table, live: &LiveTable, dialect: &dyn Dialect) -> Vec<Deviation> {
    let of = |kind| Deviation { table, kind };
    if live.columns.is_empty() {
        return vec![of(DeviationKind::NoTable)];
    }
    let find = |name: &str| live.columns.iter().find(|column| column.name == name);
    let own = table.columns.iter().flat_map(|column| match find(column.name) {
        None => vec![DeviationKind::NoColumn(column)],
        Some(_) if is_own(table, column, live) => vec![DeviationKind::Own(column)],
        Some(found) => {
            let stored = find(&dialect.stored(column));
            column_differences(table, column, (found, stored.unwrap_or(found)), dialect)
        }
    });
    let instant = find(AS_OF).is_none().then_some(DeviationKind::NoInstant);
    let foreign = live.columns.iter().filter(|found| !define::has(table, &found.name, dialect));
    let foreign = foreign.map(|found| DeviationKind::Foreign {
        name: found.name.clone(),
        made: live.made.contains(&found.name),
        in_the_way: found.required && found.default.is_none() && !found.is_generated,
    });
    let missing = |index: &Index| !live.indexes.contains(&index.name);
    let indexes = define::indexes(table, dialect).into_iter().filter(missing).map(DeviationKind::NoIndex);
    let is_missing = |key: &ForeignKey| live.foreign_keys.iter().all(|columns| *columns != key.columns);
    let foreign_keys = ForeignKey::all(table, dialect).into_iter().filter(is_missing);
    let all = own.chain(instant).chain(key_difference(table, live)).chain(foreign).chain(indexes);
    all.chain(foreign_keys.map(DeviationKind::NoForeignKey)).map(of).collect()
}

/// Returns true if the application has added a column that the model names, too, to a table that stripe-sync created.
fn is_own(table: &Table, column: &Column, live: &LiveTable) -> bool {
    let is_local = matches!(column.source, Source::Local { .. });
    !is_local && live.is_created(table) && !live.made.iter().any(|made| made == column.name)
}

/// Returns the differences of a column, whose values are in `stored`.
fn column_differences(
    table: &Table,
    column: &'static Column,
    (found, stored): (&LiveColumn, &LiveColumn),
    dialect: &dyn Dialect,
) -> Vec<DeviationKind> {
    let wanted = dialect.type_name(table, column);
    let fit = dialect.fit(&found.type_name, table, column);
    let ty = (fit != Fit::Same).then(|| DeviationKind::Type {
        column,
        found: found.type_name.clone(),
        wanted,
        fit,
    });
    // The application gives local columns their values.
    let local = matches!(column.source, Source::Local { .. });
    let null = match (stored.required, column.nullable) {
        (true, true) if stored.default.is_none() && !local => Some(DeviationKind::Required(column)),
        (false, false) if !local => Some(DeviationKind::Optional(column)),
        _ => None,
    };
    ty.into_iter().chain(null).collect()
}

/// Returns the difference of the key, whose columns must be unique together.
fn key_difference(table: &'static Table, live: &LiveTable) -> Option<DeviationKind> {
    let (primary, is_unique) = (&live.key.0, live.is_unique(table));
    let is_in = |column: &String, names: &[&str]| names.contains(&column.as_str());
    if define::has_own_key(table) {
        let own = table.primary_key;
        let is_same = primary.len() == own.len() && primary.iter().all(|column| is_in(column, own));
        return (!is_same || !is_unique).then(|| DeviationKind::OwnKey { found: primary.clone(), is_unique });
    }
    let wanted: Vec<&str> = table.key_columns().iter().map(|column| column.name).collect();
    let narrower = !primary.is_empty()
        && primary.len() < wanted.len()
        && primary.iter().all(|column| is_in(column, &wanted));
    (narrower || !is_unique).then(|| DeviationKind::Key { found: primary.clone() })
}

impl Deviation {
    /// Returns true if rows cannot be written because of it.
    pub(crate) fn is_in_the_way(&self) -> bool {
        match &self.kind {
            DeviationKind::NoTable
            | DeviationKind::NoColumn(_)
            | DeviationKind::NoInstant
            | DeviationKind::NoIndex(_) => false,
            DeviationKind::NoForeignKey(_) | DeviationKind::Optional(_) => false,
            DeviationKind::Type { fit, .. } => matches!(fit, Fit::Convertible | Fit::Other),
            DeviationKind::Required(_)
            | DeviationKind::Key { .. }
            | DeviationKind::OwnKey { .. }
            | DeviationKind::Own(_) => true,
            DeviationKind::Leftover { .. } => true,
            DeviationKind::Foreign { in_the_way, .. } => *in_the_way,
        }
    }
}

impl Deviation {
    /// Returns true if a table or a column is missing.
    pub(crate) fn is_missing(&self) -> bool {
        matches!(self.kind, DeviationKind::NoTable | DeviationKind::NoColumn(_) | DeviationKind::NoInstant)
    }
}

impl Deviation {
    /// The columns by which rows are found.
    fn found_by(&self) -> String {
        let columns: Vec<&str> = self.table.key_columns().iter().map(|column| column.name).collect();
        columns.join(", ")
    }

    fn write_key(&self, found: &[String], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (table, model, wanted) = (self.table.full_name(), self.table.model, self.found_by());
        match found.is_empty() {
            true => write!(f, "the table {table} has no key, and that of the model {model} is ({wanted})"),
            false => write!(
                f,
                "the key of {table} is ({}), and that of the model {model} is ({wanted})",
                found.join(", ")
            ),
        }
    }

    fn write_own_key(&self, found: &[String], is_unique: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (table, model, found_by) = (self.table.full_name(), self.table.model, self.found_by());
        match is_unique {
            true => write!(
                f,
                "the primary key of {table} is ({}), and that of the model {model} is ({}); stripe-sync does not change the \
                 primary key of a table that is there: change it in a migration of your own, and keep ({found_by}) unique",
                found.join(", "),
                self.table.primary_key.join(", ")
            ),
            false => write!(
                f,
                "({found_by}) of {table} is not unique, and the model {model} finds its rows by it; add a unique index on \
                 ({found_by})"
            ),
        }
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (table, model) = (self.table.full_name(), self.table.model);
        match &self.kind {
            DeviationKind::NoTable => {
                write!(f, "the table {table} of the model {model} is not there; migrate")
            }
            DeviationKind::NoColumn(column) => {
                write!(f, "the column {table}.{} is not there; migrate", column.name)
            }
            DeviationKind::NoInstant => write!(f, "the column {table}.{AS_OF} is not there; migrate"),
            DeviationKind::NoIndex(index) => {
                write!(f, "the index {} on {table} is not there; migrate", index.name)
            }
            DeviationKind::NoForeignKey(key) => {
                write!(
                    f,
                    "the column {table}.{} has no foreign key, and that of the model {model} has",
                    key.column.name
                )
            }
            DeviationKind::Type { column, found, wanted, fit } => {
                let name = column.name;
                write!(f, "the column {table}.{name} is {found}, and the model {model} needs {wanted}")?;
                match fit {
                    Fit::Narrower => f.write_str("; an object that does not fit becomes a dead letter"),
                    Fit::Same | Fit::Convertible | Fit::Other => Ok(()),
                }
            }
            DeviationKind::Required(column) => {
                write!(
                    f,
                    "the column {table}.{} may not be NULL, and that of the model {model} may",
                    column.name
                )
            }
            DeviationKind::Optional(column) => {
                write!(
                    f,
                    "the column {table}.{} may be NULL, and that of the model {model} may not",
                    column.name
                )
            }
            DeviationKind::Own(column) => write!(
                f,
                "the column {table}.{} of the model {model} is there, and stripe-sync did not create it; rename yours, or leave \
                 the field out of the model",
                column.name
            ),
            DeviationKind::Key { found } => self.write_key(found, f),
            DeviationKind::OwnKey { found, is_unique } => self.write_own_key(found, *is_unique, f),
            DeviationKind::Leftover { name } => {
                write!(f, "the column {table}.{name} is no longer of the model {model}, and may not be NULL")
            }
            DeviationKind::Foreign { name, made: true, in_the_way } => {
                write!(f, "the column {table}.{name} is no longer of the model {model}")?;
                f.write_str(match in_the_way {
                    true => ", may not be NULL and has no default: no row can be written; let it be NULL",
                    false => "; it is left alone",
                })
            }
            DeviationKind::Foreign { name, in_the_way: false, .. } => {
                write!(f, "the column {table}.{name} is not of the model {model}; it is left alone")
            }
            DeviationKind::Foreign { name, in_the_way: true, .. } => write!(
                f,
                "the column {table}.{name} is not of the model {model}, may not be NULL and has no default: no row can be written; \
                 give it a default, or let it be NULL"
            ),
        }
    }
}
