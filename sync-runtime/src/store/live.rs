//! How a table that is there differs from its model.

use crate::model::{Column, Table};
use crate::sql::{AS_OF, TypeName};
use std::fmt;

/// A table that is there: its columns; none if it is not there.
pub(super) type Live = Vec<LiveColumn>;

/// A column that is there.
#[derive(Debug)]
pub(super) struct LiveColumn {
    pub(super) name: String,
    /// As the database says it.
    pub(super) type_name: String,
    /// Whether it may not be NULL.
    pub(super) required: bool,
    /// Whether it has a value of its own where none is given.
    pub(super) has_default: bool,
}

/// A difference between a table that is there and its model.
#[derive(Debug)]
pub(super) struct Difference {
    table: &'static Table,
    pub(super) kind: Kind,
}

/// What differs.
#[derive(Debug)]
pub(super) enum Kind {
    /// The table is not there.
    NoTable,
    /// A column is not there.
    NoColumn(&'static Column),
    /// The system's column is not there.
    NoInstant,
    /// A column has another type.
    Type { column: &'static Column, found: String, wanted: &'static str },
    /// A column may not be NULL, and the model's may.
    Required(&'static Column),
    /// A column that the model does not have.
    Foreign { name: String, in_the_way: bool },
}

/// All differences.
pub(super) fn differences(table: &'static Table, live: &Live, type_name: TypeName) -> Vec<Difference> {
    let of = |kind| Difference { table, kind };
    if live.is_empty() {
        return vec![of(Kind::NoTable)];
    }
    let find = |name: &str| live.iter().find(|column| column.name == name);
    let own = table.columns.iter().filter_map(|column| match find(column.name) {
        None => Some(Kind::NoColumn(column)),
        Some(found) => column_difference(column, found, type_name(column)),
    });
    let instant = find(AS_OF).is_none().then_some(Kind::NoInstant);
    let known = |name: &str| name == AS_OF || table.columns.iter().any(|column| column.name == name);
    let foreign = live.iter().filter(|found| !known(&found.name)).map(|found| Kind::Foreign {
        name: found.name.clone(),
        in_the_way: found.required && !found.has_default,
    });
    own.chain(instant).chain(foreign).map(of).collect()
}

fn column_difference(column: &'static Column, found: &LiveColumn, wanted: &'static str) -> Option<Kind> {
    if !found.type_name.eq_ignore_ascii_case(wanted) {
        return Some(Kind::Type { column, found: found.type_name.clone(), wanted });
    }
    (found.required && !found.has_default && column.nullable).then_some(Kind::Required(column))
}

impl Difference {
    /// Whether rows cannot be written as long as it is there, and taking it away could lose what is in the table.
    pub(super) fn is_mismatch(&self) -> bool {
        match self.kind {
            Kind::NoTable | Kind::NoColumn(_) | Kind::NoInstant => false,
            Kind::Type { .. } | Kind::Required(_) => true,
            Kind::Foreign { in_the_way, .. } => in_the_way,
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Table { name: table, model, .. } = self.table;
        match &self.kind {
            Kind::NoTable => write!(f, "the table {table} of the model {model} is not there; migrate"),
            Kind::NoColumn(column) => write!(f, "the column {table}.{} is not there; migrate", column.name),
            Kind::NoInstant => write!(f, "the column {table}.{AS_OF} is not there; migrate"),
            Kind::Type { column, found, wanted } => {
                write!(
                    f,
                    "the column {table}.{} is {found}, and the model {model} needs {wanted}",
                    column.name
                )
            }
            Kind::Required(column) => {
                write!(
                    f,
                    "the column {table}.{} may not be NULL, and that of the model {model} may",
                    column.name
                )
            }
            Kind::Foreign { name, in_the_way: false } => {
                write!(f, "the column {table}.{name} is not of the model {model}; it is left alone")
            }
            Kind::Foreign { name, in_the_way: true } => write!(
                f,
                "the column {table}.{name} is not of the model {model}, may not be NULL and has no default: no row can be written"
            ),
        }
    }
}

/// How the tables of the synchronisation itself differ from what this program needs.
pub(super) fn system_difference(taken: i64, steps: usize) -> Option<String> {
    let steps = i64::try_from(steps).unwrap_or(i64::MAX);
    match taken.cmp(&steps) {
        std::cmp::Ordering::Less => {
            Some("the tables of the synchronisation itself are not up to date; migrate".to_owned())
        }
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => {
            Some("the tables of the synchronisation itself are of a newer version of this program".to_owned())
        }
    }
}
