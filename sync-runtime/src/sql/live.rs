//! The catalogue of a database, and its differences from the models, as data.

use super::AS_OF;
use crate::model::{Column, Table};

/// The catalogue of a database.
#[derive(Debug, Default)]
pub(crate) struct LiveDatabase {
    /// The number of system migrations that were applied; `None` without a table of migrations.
    pub(crate) steps: Option<i64>,
    /// True if the schema of the tables is there, or they have none of their own.
    #[cfg_attr(not(feature = "postgres"), expect(dead_code, reason = "SQLite has no schemas"))]
    pub(crate) has_schema: bool,
    /// True if the server supports lz4.
    #[cfg_attr(not(feature = "postgres"), expect(dead_code, reason = "SQLite has no such thing"))]
    pub(crate) lz4: bool,
    /// True if `ON DELETE SET NULL` accepts a list of columns.
    #[cfg_attr(not(feature = "postgres"), expect(dead_code, reason = "SQLite cannot"))]
    pub(crate) empties_one: bool,
    /// The tables of the models, in their order.
    pub(crate) tables: Vec<LiveTable>,
}

/// A table of a database.
#[derive(Debug, Default)]
pub(crate) struct LiveTable {
    /// Its columns; none if it does not exist.
    pub(crate) columns: Vec<LiveColumn>,
    /// The columns of the primary key, in order, and the name of the constraint if it has one.
    pub(crate) key: (Vec<String>, Option<String>),
    /// The columns of each unique index, that of the primary key among them.
    pub(crate) unique: Vec<Vec<String>>,
    /// The names of its indexes.
    pub(crate) indexes: Vec<String>,
    /// The columns of each foreign key.
    pub(crate) foreign_keys: Vec<Vec<String>>,
    /// The columns that synchronisation has made.
    pub(crate) made: Vec<String>,
    /// The SQL by which it was defined, and that of its indexes and triggers, for databases that make a table anew in order to change it.
    #[cfg_attr(
        not(feature = "sqlite"),
        expect(dead_code, reason = "PostgreSQL can add and drop what is attached")
    )]
    pub(crate) attached: Vec<(String, String)>,
    #[cfg_attr(
        not(feature = "sqlite"),
        expect(dead_code, reason = "PostgreSQL can add and drop what is attached")
    )]
    pub(crate) definition: String,
}

impl LiveTable {
    /// Returns whether stripe-sync created the table of a model: it knows the columns of the key, and its own column is there. The
    /// application may have dropped a table that stripe-sync created, and created another of the same name.
    pub(crate) fn is_created(&self, table: &Table) -> bool {
        let is_made = |column: &str| self.made.iter().any(|made| made == column);
        let has_instant = self.columns.iter().any(|column| column.name == AS_OF);
        let key_is_made = !self.key.0.is_empty() && self.key.0.iter().all(|name| is_made(name));
        // A key of the application's own is not recorded: what rows are found by was created with it, unique.
        let found_by = table.key_columns();
        let is_found_by = self.is_unique(table) && found_by.iter().all(|column| is_made(column.name));
        has_instant && (key_is_made || is_found_by)
    }

    /// Returns whether the columns are unique together by which rows of a model are found again.
    pub(crate) fn is_unique(&self, table: &Table) -> bool {
        let wanted = table.key_columns();
        let names = |columns: &Vec<String>| {
            columns.len() == wanted.len()
                && wanted.iter().all(|column| columns.iter().any(|name| name == column.name))
        };
        self.unique.iter().any(names)
    }
}

/// A column of a database.
#[derive(Debug)]
pub(crate) struct LiveColumn {
    pub(crate) name: String,
    /// The type, as the database writes it.
    pub(crate) type_name: String,
    /// True if the column is `NOT NULL`.
    pub(crate) required: bool,
    /// The expression of the value that it has where none is given.
    pub(crate) default: Option<String>,
    /// True if its value follows from other columns, and is not written.
    pub(crate) is_generated: bool,
    /// The objects that read the column and keep its type from being changed, such as views, in words.
    pub(crate) readers: Vec<String>,
}

/// A difference between a table of a database and its model.
#[derive(Debug)]
pub(crate) struct Deviation {
    pub(crate) table: &'static Table,
    pub(crate) kind: DeviationKind,
}

/// The kind of a difference.
#[derive(Debug)]
pub(crate) enum DeviationKind {
    /// The table does not exist.
    NoTable,
    /// A column does not exist.
    NoColumn(&'static Column),
    /// The system's column does not exist.
    NoInstant,
    /// An index does not exist.
    NoIndex(Index),
    /// A foreign key does not exist.
    NoForeignKey(ForeignKey),
    /// A column has another type.
    Type { column: &'static Column, found: String, wanted: &'static str, fit: Fit },
    /// A column may not be NULL, and that of the model may.
    Required(&'static Column),
    /// A column may be NULL, and that of the model may not.
    Optional(&'static Column),
    /// A column of a table that stripe-sync created is the application's: its values are never overwritten.
    Own(&'static Column),
    /// The primary key has other columns.
    Key { found: Vec<String> },
    /// The primary key is not that of the model, which has one of its own, or what rows are found by is not unique.
    OwnKey { found: Vec<String>, is_unique: bool },
    /// A column that the model does not have any more, and that may not be NULL: it is kept, and may be NULL.
    Leftover { name: String },
    /// A column that the model does not have; made by synchronisation for an older model, or by the application.
    Foreign { name: String, made: bool, in_the_way: bool },
}

/// An index of a table.
#[derive(Debug)]
pub(crate) struct Index {
    pub(crate) name: String,
    pub(super) columns: Vec<&'static str>,
}

/// A reference that the database enforces. It is checked when a transaction ends: objects refer to each other in circles.
#[derive(Debug)]
pub(crate) struct ForeignKey {
    /// The name of the constraint.
    pub(crate) name: String,
    /// The column of the model.
    pub(crate) column: &'static Column,
    /// All columns: that of the model, and that of the account if the target tells accounts apart.
    pub(crate) columns: Vec<&'static str>,
    /// The table that it refers to.
    pub(crate) target: &'static Table,
    /// True if deleting the target sets the column to NULL; otherwise it deletes the row.
    pub(crate) nulls: bool,
}

/// The values of a model that a column of another type holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// All.
    Same,
    /// All, after a conversion that loses nothing.
    Convertible,
    /// Some values: the others are refused, each with its object.
    #[cfg_attr(not(feature = "postgres"), expect(dead_code, reason = "SQLite has no such thing"))]
    Narrower,
    /// None for certain.
    Other,
}

/// The statements that store the count of the rows of a table as the expected number. Parameters: the table, the account.
pub(crate) enum Settle {
    /// Counts again in the same statement, so that no row comes in between.
    #[cfg_attr(not(feature = "postgres"), expect(dead_code, reason = "SQLite excludes other writers"))]
    Recounting(String),
    /// Takes the number that was counted as the third parameter of `add`.
    #[cfg_attr(not(feature = "sqlite"), expect(dead_code, reason = "PostgreSQL counts again"))]
    Counted {
        /// Forgets the changes of the number.
        clear: &'static str,
        /// Adds the number.
        add: &'static str,
    },
}
