//! [`Table`]: the table of a model, with its columns and references.

use super::Model;
use super::source::Source;
use super::user_link::UserLink;
use super::value::{Literal, MapError, RawType, SqlType, SqlValue};
use crate::hooks::AnyHooks;
use std::fmt;
use stripe_types::{Object, ObjectInfo};

/// The table of a [`Model`].
#[derive(Debug)]
pub struct Table {
    /// The name of the struct, by which users ask for the model.
    pub model: &'static str,
    /// The kind of object its rows are made from. Its name is empty for rows that are no objects of their own.
    pub object: &'static ObjectInfo,
    /// The schema of the database that holds the table; the default one, unless given.
    pub schema: Option<&'static str>,
    /// The name of the SQL table.
    pub name: &'static str,
    /// The columns, in the order of the fields, and behind them those that have no field. See
    /// [`key_columns`](Self::key_columns).
    pub columns: &'static [Column],
    /// Embedded lists, and texts to be split, that go into tables of their own.
    pub children: &'static [ChildTable],
    /// What becomes of a row whose object is deleted.
    pub on_delete: OnDelete,
    /// What the application does beside, unless the engine is given something else.
    pub hooks: Option<fn() -> AnyHooks>,
    /// Indexes beside those of the key and of references, each by the names of its columns.
    pub indexes: &'static [&'static [&'static str]],
    /// The dotted paths, as the parameter `expand` takes them for one object, of the ids whose objects the columns look
    /// into.
    pub expand: &'static [&'static str],
}

/// A column of a [`Table`].
#[derive(Debug, Clone)]
pub struct Column {
    /// The name of the SQL column.
    pub name: &'static str,
    /// Where its value comes from.
    pub source: Source,
    /// The SQL type.
    pub sql: SqlType,
    /// How the database keeps it, if it is [`SqlType::Json`].
    pub raw: RawType,
    /// Whether it may be NULL: the field is an `Option`, or what is absent is [NULL](Self::absent_is_null).
    pub nullable: bool,
    /// Whether it is NULL, and counted, where the source lacks a value that the field must have.
    pub absent_is_null: bool,
    /// Turns the JSON at the source into the value; `None` if there is nothing at the source.
    pub read: fn(Option<&str>) -> Result<SqlValue, MapError>,
    /// What it holds where the source is null or absent. Applied by the mapping; a store may use it for the rows that are
    /// there when the column is added.
    pub default: Option<Literal>,
    /// The model whose row this column names.
    pub references: Option<Link>,
    /// Whether the database is to enforce that reference.
    pub foreign_key: bool,
    /// The row of the application that a local column names, and how it is found.
    pub link: Option<UserLink>,
}

/// A reference to the table of another model. A function, so that tables can refer to each other in a circle.
#[derive(Clone, Copy)]
pub struct Link(pub fn() -> &'static Table);

impl Link {
    /// The table it names.
    pub fn table(self) -> &'static Table {
        (self.0)()
    }
}

impl fmt::Debug for Link {
    /// Only the name: the table may lead back here.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.table().name)
    }
}

/// The name of a table with its schema, which tells it apart from all others. Shown as in `billing.customers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableName {
    /// The schema, unless it is the default one.
    pub schema: Option<&'static str>,
    /// The name in it.
    pub name: &'static str,
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.schema {
            Some(schema) => write!(f, "{schema}.{}", self.name),
            None => f.write_str(self.name),
        }
    }
}

/// What becomes of a row whose object is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnDelete {
    /// It is deleted.
    #[default]
    Delete,
    /// It stays, and its column [`Source::Deleted`] becomes true.
    Flag,
    /// It stays as it is.
    Keep,
}

/// What is embedded in an object and goes into rows of another table.
#[derive(Debug)]
pub struct ChildTable {
    /// The field that holds it, by its keys from the outermost inwards.
    pub path: &'static [&'static str],
    /// The table of the rows; it has a column whose source is [`Source::Parent`].
    pub table: Link,
    /// What there is a row for.
    pub rows: ChildRows,
}

/// What a child row is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChildRows {
    /// Each element of a list or array.
    Elements,
    /// Each distinct piece of a text that is not empty.
    Pieces {
        /// The characters between the pieces; a space stands for any whitespace.
        separators: &'static str,
        /// Whether the rows stay where there is no text; else they go.
        kept: bool,
    },
}

/// What stands for the kind of object in tables whose rows are no objects of their own.
const NO_OBJECT: &ObjectInfo = &ObjectInfo {
    name: "",
    type_name: "",
    has_id: false,
    has_created: false,
    has_deleted: false,
    retrieve: None,
    list: None,
    parent_lists: &[],
    expandable: &[],
    nested_lists: &[],
    events: &[],
};

impl ChildTable {
    /// The elements of a list or array are rows of `M`.
    pub const fn list<M: Model>(path: &'static [&'static str]) -> Self {
        Self { path, table: Link(M::table), rows: ChildRows::Elements }
    }

    /// The pieces of a text are rows of `M`.
    pub const fn split<M: Model>(path: &'static [&'static str], separators: &'static str) -> Self {
        Self { path, table: Link(M::table), rows: ChildRows::Pieces { separators, kept: false } }
    }

    /// Where there is no text to be split, the rows stay as they are.
    pub const fn kept(mut self) -> Self {
        if let ChildRows::Pieces { separators, .. } = self.rows {
            self.rows = ChildRows::Pieces { separators, kept: true };
        }
        self
    }
}

impl Table {
    /// A table of objects of the kind `O`, without columns.
    pub const fn of<O: Object>(model: &'static str, name: &'static str) -> Self {
        Self::new(model, O::INFO, name)
    }

    /// A table whose rows are no objects of their own, without columns.
    pub const fn of_elements(model: &'static str, name: &'static str) -> Self {
        Self::new(model, NO_OBJECT, name)
    }

    const fn new(model: &'static str, object: &'static ObjectInfo, name: &'static str) -> Self {
        Self {
            model,
            object,
            schema: None,
            name,
            columns: &[],
            children: &[],
            on_delete: OnDelete::Delete,
            hooks: None,
            indexes: &[],
            expand: &[],
        }
    }

    /// With these columns.
    pub const fn columns(self, columns: &'static [Column]) -> Self {
        Self { columns, ..self }
    }

    /// With these child tables.
    pub const fn children(self, children: &'static [ChildTable]) -> Self {
        Self { children, ..self }
    }

    /// In this schema.
    pub const fn schema(self, schema: &'static str) -> Self {
        Self { schema: Some(schema), ..self }
    }

    /// With this rule for deleted objects.
    pub const fn on_delete(self, on_delete: OnDelete) -> Self {
        Self { on_delete, ..self }
    }

    /// With what the application does beside.
    pub const fn hooks(self, hooks: fn() -> AnyHooks) -> Self {
        Self { hooks: Some(hooks), ..self }
    }

    /// With these indexes.
    pub const fn indexes(self, indexes: &'static [&'static [&'static str]]) -> Self {
        Self { indexes, ..self }
    }

    /// With these ids expanded.
    pub const fn expand(self, expand: &'static [&'static str]) -> Self {
        Self { expand, ..self }
    }
}
